import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addWeeks, plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { codesleutels } from '../../src/engine/trace-value.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Patch } from '../../src/kernel/rule.js'
import type { Counting, Trace } from '../../src/kernel/trace.js'
import { forMachines, forPeople } from '../../src/reporters/message.js'
import { rules } from '../../src/rules/index.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { schemaNodes } from '../helpers/schema-nodes.js'

function traceOf(rule: string, patch: Patch, peildatum: string = voorbeeldPeildatum, base: Dossier = voorbeelddossier) {
  const { results } = checkDossier(applyPatch(base, patch), {
    peildatum: plainDate(peildatum),
    herkomstPeildatum: 'dossier',
    bestanden: new Map(),
    trace: true,
  })
  const trace = results.find((result) => result.rule.id === rule)?.trace
  if (!trace) throw new Error(`geen spoor van ${rule}`)
  return trace
}

const told = ({ facts }: Trace, name: string) => {
  const fact = facts.find((candidate) => candidate.name === name)
  if (!fact) throw new Error(`${name} is niet gevraagd`)
  return { ...fact, value: forPeople(fact.value) }
}

describe('het spoor van een oordeel', () => {
  it('is er alleen als daarom is gevraagd', () => {
    const { results } = checkDossier(voorbeelddossier, { peildatum: voorbeeldPeildatum })
    expect(results.filter((result) => 'trace' in result)).toEqual([])
  })

  it('noemt de gevraagde gegevens in volgorde, met waarde en plaats', () => {
    const trace = traceOf('T-04', { documenten: { 'plan-van-aanpak': { datum: '2024-03-06' } } })
    expect(trace.facts.map(({ name }) => name).slice(0, 2)).toEqual(['planVanAanpak', 'probleemanalyse'])
    expect(told(trace, 'planVanAanpak')).toMatchObject({
      known: true,
      value: expect.stringMatching(/^datum 06-03-2024, .*visieWerkgever …/),
      places: [{ path: expect.stringMatching(/^\/documenten\/\d+$/), date: '2024-03-06' }],
    })
    expect(told(trace, 'wachttijd')).toMatchObject({
      value: 'eerste dag 15-01-2024, laatste dag 11-01-2026',
      places: [{ path: '/verzuim/eersteZiektedag' }],
    })
  })

  it('telt lijsten en noemt van elk onderdeel plaats en dag', () => {
    const contacten = told(traceOf('T-05', {}), 'contactmomenten')
    expect(contacten.value).toBe(`${voorbeelddossier.contactmomenten?.length} onderdelen`)
    expect(contacten.places[0]).toEqual({ path: '/contactmomenten/0', date: '2024-04-15' })
  })

  it('zegt welk gegeven ontbreekt en waar het zou staan', () => {
    expect(told(traceOf('W-05', { werknemer: { aowDatum: null } }), 'aowDatum')).toEqual({
      name: 'aowDatum',
      known: false,
      value: 'staat niet in het dossier',
      places: [{ path: '/werknemer/aowDatum', date: null }],
    })
  })

  it('zegt dat iets niet is vastgelegd, of leeg is', () => {
    const trace = traceOf('T-10', { spoor2: null })
    expect(told(trace, 'spoor2')).toMatchObject({ known: true, value: 'niet vastgelegd', places: [] })
    expect(told(trace, 'geenBenutbareMogelijkheden')).toMatchObject({ value: 'geen', places: [] })
  })

  it('wijst de peildatum alleen aan als die uit het dossier komt', () => {
    const perRegel = (herkomstPeildatum: 'dossier' | 'opgegeven') =>
      checkDossier(voorbeelddossier, { peildatum: voorbeeldPeildatum, herkomstPeildatum, trace: true }).results.flatMap(
        ({ trace }) => trace?.facts.filter(({ name }) => name === 'peildatum') ?? [],
      )
    expect(new Set(perRegel('dossier').map(({ places }) => places[0]?.path))).toEqual(new Set(['/peildatum']))
    expect(perRegel('opgegeven').flatMap(({ places }) => places)).toEqual([])
  })

  it('bevat van geen enkele regel tekst die in het dossier is getypt', () => {
    const marked: Dossier = JSON.parse(JSON.stringify(voorbeelddossier), (key, value: unknown) =>
      typeof value === 'string' && vrijeSleutels.has(key) ? 'Geheim' : value,
    )
    for (const { trace } of checkDossier(marked, { peildatum: voorbeeldPeildatum, trace: true }).results) {
      const texts = (trace?.facts ?? []).map(({ value }) => forMachines(value))
      expect(texts.filter((text) => /Geheim|Melkbus|Hoekstra|Vermeer|W-001/.test(text))).toEqual([])
    }
  })

  it('toont alleen teksten die het schema als code kent', () => {
    const nodes = schemaNodes().filter(
      ({ key, node }) => codesleutels.has(key) && [node.type].flat().includes('string'),
    )
    expect(
      nodes.filter(({ node }) => !node.enum && !node.const && node.format !== 'date').map(({ path }) => path),
    ).toEqual([])
    expect([...codesleutels].filter((code) => !schemaNodes().some(({ key }) => key === code))).toEqual([])
  })
})

describe('de dagen in het spoor', () => {
  it('tellen twee weken na de probleemanalyse', () => {
    const { days } = traceOf('T-04', { documenten: { 'plan-van-aanpak': { datum: '2024-03-06' } } })
    expect(days).toMatchObject([
      { role: 'due', date: '2024-03-05', counted: 51, daysToEnd: 677, daysLate: null },
      { role: 'found', date: '2024-03-06', counted: 52, daysToEnd: 676, daysLate: 1, countings: [] },
    ])
    expect(days[0]?.countings).toEqual([{ unit: 'weeks', amount: 2, from: '2024-02-20', fact: 'probleemanalyse' }])
  })

  it('tellen terug vanaf het einde', () => {
    const { days } = traceOf('T-15', { riv: null }, '2025-11-03')
    expect(days[0]).toMatchObject({
      date: '2025-10-12',
      daysToEnd: 91,
      countings: [{ unit: 'weeks', amount: -13, from: '2026-01-11', fact: 'eindeTijdvak' }],
    })
  })

  it('tellen de ziektedagen, ook met een onderbreking ertussen', () => {
    const patch: Patch = {
      meldingen: null,
      verzuim: {
        perioden: [
          { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-03-31' },
          { soort: 'hersteld', van: '2024-04-01', totEnMet: '2024-04-10' },
          { soort: 'ziek', van: '2024-04-11' },
        ],
      },
    }
    const [due] = traceOf('T-06', patch).days
    expect(due).toMatchObject({ date: '2024-11-14', counted: 295 })
    expect(due?.countings).toContainEqual({ unit: 'counted-days', amount: 295, from: '2024-01-15', fact: 'wachttijd' })
  })

  it('noemen een dag die niet meetelt zonder nummer', () => {
    const patch: Patch = {
      documenten: { 'plan-van-aanpak': { datum: '2024-04-05' } },
      verzuim: {
        perioden: [
          { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-03-31' },
          { soort: 'hersteld', van: '2024-04-01', totEnMet: '2024-04-10' },
          { soort: 'ziek', van: '2024-04-11' },
        ],
      },
    }
    expect(traceOf('T-04', patch).days.find(({ role }) => role === 'found')).toMatchObject({ counted: null })
  })

  it('noemen bij een lopende termijn de laatste dag', () => {
    const { days } = traceOf('R-04', { documenten: { eerstejaarsevaluatie: null } }, '2024-12-01')
    expect(days).toMatchObject([{ role: 'due', date: '2025-01-12', counted: 364 }])
  })

  it('komen bij elk voorbeeld dat niet voldoet met elke genoemde telling uit op de laatste dag', () => {
    const tellingen = rules.flatMap(({ id, example }) => {
      const { peildatum = voorbeeldPeildatum, patch } = example.violates
      return traceOf(id, patch, peildatum).days.flatMap(({ date, counted, countings }) =>
        countings.map((counting) => ({ id, date, counted, counting })),
      )
    })
    expect(tellingen.length).toBeGreaterThan(15)
    for (const { date, counted, counting } of tellingen) expect(dayOf(counting, counted)).toBe(date)

    function dayOf({ unit, amount, from }: Counting, counted: number | null) {
      switch (unit) {
        case 'counted-days':
          return counted === amount && from === '2024-01-15' ? addDays(from, amount - 1) : null
        case 'days':
          return addDays(from, amount)
        case 'weeks':
          return addWeeks(from, amount)
        case 'months':
          return addMonths(from, amount)
      }
    }
  })
})

const vrijeSleutels = new Set(
  schemaNodes()
    .filter(({ node }) => node['x-vrijeTekst'] === true || node['x-bestand'] === true)
    .map(({ key }) => key),
)
