import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.js'
import { freeText, nl } from '../language/message.js'
import { below } from './json-pointer.js'
import type { Mistake } from './problems.js'

type Group = Readonly<Record<string, unknown>>
type Check = (dossier: unknown) => readonly Mistake[]

/** What JSON Schema cannot say. Each looks only at values of the right type: the schema has told of the others. */
const checks: readonly Check[] = [
  jarenMogelijk,
  peildatumNaEersteZiektedag,
  totEnMetNaVan,
  loonwaardeInProcenten,
  periodenZonderOverlap,
  idsVerschillend,
]

/** Where a dossier contradicts itself so much that it cannot be judged. */
export function inconsistencies(dossier: unknown): Mistake[] {
  return checks.flatMap((check) => check(dossier))
}

const eersteJaar = 1950
const laatsteJaar = 2150

/** A year that can only be a slip of the pen; the count of days cannot do without an end. */
function jarenMogelijk(dossier: unknown): Mistake[] {
  return groupsIn(dossier).flatMap(({ path, group }) =>
    Object.entries(group).flatMap(([key, value]) => {
      if (!isPlainDate(value)) return []
      const jaar = Number(value.slice(0, 4))
      if (jaar >= eersteJaar && jaar <= laatsteJaar) return []
      const hint = jaar > laatsteJaar ? '; loopt het nog, laat de datum dan weg' : ''
      return [{ path: below(path, key), message: nl`Het jaar van ${value} kan niet kloppen${hint}` }]
    }),
  )
}

function peildatumNaEersteZiektedag(dossier: unknown): Mistake[] {
  const peildatum = at(dossier, 'peildatum')
  const eersteZiektedag = at(at(dossier, 'verzuim'), 'eersteZiektedag')
  if (!isPlainDate(peildatum) || !isPlainDate(eersteZiektedag) || peildatum >= eersteZiektedag) return []
  const message = nl`De peildatum ${peildatum} ligt voor de eerste ziektedag ${eersteZiektedag}; controleer beide`
  return [{ path: '/peildatum', message }]
}

function totEnMetNaVan(dossier: unknown): Mistake[] {
  return groupsIn(dossier).flatMap(({ path, group }) => {
    const { van, totEnMet } = group
    if (!isPlainDate(van) || !isPlainDate(totEnMet) || totEnMet >= van) return []
    return [
      {
        path: below(path, 'totEnMet'),
        message: nl`${totEnMet} ligt voor de eerste dag (van: ${van}); controleer beide`,
      },
    ]
  })
}

function loonwaardeInProcenten(dossier: unknown): Mistake[] {
  return groupsIn(dossier).flatMap(({ path, group: { loonwaarde } }) => {
    if (typeof loonwaarde !== 'number' || loonwaarde <= 0 || loonwaarde >= 1) return []
    const percent = Math.round(loonwaarde * 10_000) / 100
    return [{ path: below(path, 'loonwaarde'), message: nl`${loonwaarde} is geen percentage; schrijf ${percent}` }]
  })
}

interface Periode {
  readonly path: string
  readonly soort: 'ziek' | 'hersteld'
  readonly van: PlainDate
  /** Without an end: still running. */
  readonly totEnMet: PlainDate | null
}

/** Leave (`wazo`) may lie inside an illness; being ill and being recovered exclude each other (W-01, W-03). */
function periodenZonderOverlap(dossier: unknown): Mistake[] {
  const perioden = listAt(at(dossier, 'verzuim'), 'perioden')
    .flatMap((item, index) => toPeriode(item, below('/verzuim/perioden', index)))
    .sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0))
  return perioden.flatMap((periode, index) => {
    const earlier = perioden.slice(0, index).find(({ totEnMet }) => totEnMet === null || totEnMet >= periode.van)
    return earlier ? [overlap(earlier, periode)] : []
  })
}

function overlap(earlier: Periode, later: Periode): Mistake {
  const path = below(later.path, 'van')
  if (earlier.van === later.van) return { path, message: nl`Er zijn twee perioden vanaf ${later.van}; houd er één` }
  const hint = `eindigt die eerder, schrijf daar dan totEnMet: ${addDays(later.van, -1)}`
  const until = earlier.totEnMet === null ? 'nog loopt' : `tot en met ${earlier.totEnMet} loopt`
  return {
    path,
    message: nl`Deze periode (${later.soort}) begint terwijl de periode (${earlier.soort}) vanaf ${earlier.van} ${until}; ${hint}`,
  }
}

function toPeriode(item: unknown, path: string): Periode[] {
  const soort = at(item, 'soort')
  const van = at(item, 'van')
  const totEnMet = at(item, 'totEnMet') ?? null
  if ((soort !== 'ziek' && soort !== 'hersteld') || !isPlainDate(van)) return []
  if (totEnMet !== null && !isPlainDate(totEnMet)) return []
  return totEnMet !== null && totEnMet < van ? [] : [{ path, soort, van, totEnMet }]
}

/** An `id` names one item of its list: findings and waivers refer to it. */
function idsVerschillend(dossier: unknown): Mistake[] {
  return listsIn(dossier).flatMap(({ path, list }) => {
    const seen = new Set<unknown>()
    return list.flatMap((item, index) => {
      const id = at(item, 'id')
      if (typeof id !== 'string') return []
      const isRepeated = seen.has(id)
      seen.add(id)
      const message = nl`Het id ${freeText(id)} staat al bij een ander onderdeel van deze lijst; kies een ander`
      return isRepeated ? [{ path: below(below(path, index), 'id'), message }] : []
    })
  })
}

function groupsIn(dossier: unknown): { readonly path: string; readonly group: Group }[] {
  return partsOf(dossier, '').flatMap(({ path, value }) => (isGroup(value) ? [{ path, group: value }] : []))
}

function listsIn(dossier: unknown): { readonly path: string; readonly list: readonly unknown[] }[] {
  return partsOf(dossier, '').flatMap(({ path, value }) => (Array.isArray(value) ? [{ path, list: value }] : []))
}

/** Every list and group in `value`, itself first. */
function partsOf(value: unknown, path: string): { readonly path: string; readonly value: object }[] {
  if (typeof value !== 'object' || value === null) return []
  const children = Object.entries(value).flatMap(([key, child]) => partsOf(child, below(path, key)))
  return [{ path, value }, ...children]
}

function at(value: unknown, key: string): unknown {
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key)
  return Array.isArray(list) ? list : []
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
