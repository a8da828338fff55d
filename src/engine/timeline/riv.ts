import { compareDays } from '../../calendar/plain-date.js'
import { known } from '../../facts/fact.js'
import type { Facts, Stuk } from '../../facts/facts.js'
import type { Result } from '../../kernel/result.js'
import type { RivItem } from '../../kernel/timeline.js'
import { judge } from '../evaluate.js'

interface Rivstuk {
  readonly id: string
  readonly document: string
  readonly rule: string
  without(facts: Facts): Partial<Facts>
  find(facts: Facts): Found | null
}

type Found = Pick<RivItem, 'date' | 'by' | 'signed' | 'path'>

/** What the re-integratieverslag holds (RPEZ art. 6), each with the rule that asks for it. */
const stukken: readonly Rivstuk[] = [
  {
    id: 'probleemanalyse',
    document: 'Probleemanalyse',
    rule: 'R-01',
    without: () => ({ probleemanalyse: known(null) }),
    find: (facts) => paper(facts.probleemanalyse.value),
  },
  {
    id: 'plan-van-aanpak',
    document: 'Plan van aanpak',
    rule: 'R-02',
    without: () => ({ planVanAanpak: known(null) }),
    find: (facts) => paper(facts.planVanAanpak.value),
  },
  {
    id: 'eerstejaarsevaluatie',
    document: 'Eerstejaarsevaluatie',
    rule: 'R-04',
    without: () => ({ eerstejaarsevaluatie: known(null) }),
    find: (facts) => paper(facts.eerstejaarsevaluatie.value),
  },
  {
    id: 'actueel-oordeel',
    document: 'Actueel oordeel',
    rule: 'R-06',
    without: () => ({ actueelOordeel: known(null) }),
    find: (facts) => paper(facts.actueelOordeel.value),
  },
  {
    id: 'eindevaluatie',
    document: 'Eindevaluatie',
    rule: 'R-05',
    without: () => ({ eindevaluatie: known(null) }),
    find: (facts) => paper(facts.eindevaluatie.value),
  },
  {
    id: 'oordeel-werknemer',
    document: 'Oordeel van de werknemer',
    rule: 'R-08',
    without: ({ riv }) => ({ riv: known(riv.value && { ...riv.value, oordeelWerknemer: undefined }) }),
    find: ({ riv: { value } }) =>
      value?.oordeelWerknemer
        ? { date: null, by: ['werknemer'], signed: null, path: `${value.path}/oordeelWerknemer` }
        : null,
  },
  {
    id: 'medische-informatie',
    document: 'Bevestiging: medische informatie is aan UWV gestuurd',
    rule: 'R-07',
    without: ({ riv }) => ({ riv: known(riv.value && { ...riv.value, medischeInformatieBevestigd: undefined }) }),
    find: ({ riv: { value } }) => {
      const bevestiging = value?.medischeInformatieBevestigd
      if (!bevestiging) return null
      const { datum, door, path } = bevestiging
      return { date: datum ?? null, by: door ? [door] : [], signed: null, path }
    },
  },
]

/** The papers of the re-integratieverslag: those that are always asked, and the revisions and evaluations. */
export function rivOf(facts: Facts, results: readonly Result[]): readonly RivItem[] {
  const vast = stukken.flatMap((stuk) => {
    const result = results.find(({ rule }) => rule.id === stuk.rule)
    return result ? [itemOf(stuk, result, facts)] : []
  })
  const komtEr = vast.find(({ id }) => id === 'actueel-oordeel')?.needed !== 'no'
  const [probleemanalyse, plan, ...rest] = vast
  const eerst = [probleemanalyse, plan].filter((item) => item !== undefined)
  return [...eerst, ...bijstellingen(facts, results, komtEr), ...rest]
}

function itemOf(stuk: Rivstuk, { rule }: Result, facts: Facts): RivItem {
  const found = stuk.find(facts)
  const { verdict } = judge(rule, { ...facts, ...stuk.without(facts) })
  return {
    id: stuk.id,
    document: stuk.document,
    needed: neededBy(verdict.kind),
    present: found !== null,
    ...(found ?? { date: null, by: [], signed: null, path: null }),
    rule: rule.id,
  }
}

/** What the rule says when the paper is left out. */
function neededBy(kind: Result['verdict']['kind']): RivItem['needed'] {
  if (kind === 'pending') return 'later'
  return kind === 'notApplicable' || kind === 'satisfied' ? 'no' : 'now'
}

/** All that are there belong in the verslag; those that another paper names but that are not there are missing. */
function bijstellingen(facts: Facts, results: readonly Result[], komtEr: boolean): readonly RivItem[] {
  const result = results.find(({ rule }) => rule.id === 'R-03')
  if (!result) return []
  const rule = result.rule.id
  const items = [...facts.bijstellingen.value, ...facts.evaluaties.value].map((stuk): RivItem => {
    const document = soorten[stuk.soort]
    const needed = komtEr ? 'now' : 'no'
    return {
      id: `${stuk.soort}-${stuk.datum ?? 'zonder-datum'}`,
      document,
      needed,
      present: true,
      ...paperOf(stuk),
      rule,
    }
  })
  const places = result.verdict.kind === 'violated' ? result.verdict.places : []
  const missing = places
    .filter(({ breach }) => breach === 'missing')
    .map((_, index): RivItem => {
      const document = 'Bijstelling of evaluatie die ontbreekt'
      const id = `ontbrekende-bijstelling-${index + 1}`
      return { id, document, needed: 'now', present: false, date: null, by: [], signed: null, rule, path: null }
    })
  return [...items.toSorted((a, b) => compareDays(a.date ?? '', b.date ?? '')), ...missing]
}

const soorten = {
  'bijstelling-probleemanalyse': 'Bijstelling van de probleemanalyse',
  'bijstelling-plan-van-aanpak': 'Bijstelling van het plan van aanpak',
  evaluatie: 'Evaluatie',
} as const

type Papier = Exclude<Stuk, { soort: 'medische-informatie' }>

function paper(stuk: Papier | null): Found | null {
  return stuk && paperOf(stuk)
}

function paperOf({ datum, opstellers, ondertekend, weigering, path }: Papier): Found {
  const by = [...new Set((opstellers ?? []).map(({ functie }) => functie))]
  const allebei = Boolean(ondertekend?.werkgever && ondertekend.werknemer)
  return { date: datum ?? null, by, signed: ondertekend || weigering ? allebei : null, path }
}
