import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/spoor2/zoekprofiel.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 start op 20-01-2025; het zoekprofiel is van 10-02-2025, het belastbaarheidsprofiel (20 uur) van 18-11-2024
const zoek = (delen: object | null, rest: object = {}) => ({ spoor2: { zoekprofiel: delen, ...rest } })
const nieuwProfiel = (datum: string, urenPerWeek: number, delen: object | null = {}) =>
  metStuk({ soort: 'belastbaarheidsprofiel', datum, urenPerWeek }, zoek(delen))

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een profiel goed dat past bij de belastbare uren', () => {
    expect(verdictOf(rule, zoek({ urenPerWeek: 20 }))).toMatchObject({ kind: 'satisfied', path: '/spoor2/zoekprofiel' })
  })

  it('vindt een uur te veel een risico', () => {
    expect(verdictOf(rule, zoek({ urenPerWeek: 20.5 }))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', path: '/spoor2/zoekprofiel/urenPerWeek' }],
    })
  })

  it.each([
    ['functies en sectoren', { functies: null }],
    ['functies en sectoren als de lijst leeg is', { functies: [], sectoren: [] }],
    ['de regio', { regio: null }],
    ['de uren', { urenPerWeek: null }],
  ])('mist %s', (_, delen) => {
    const verdict = verdictOf(rule, zoek(delen))
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete', path: '/spoor2/zoekprofiel' }] })
    expect(verdict).not.toHaveProperty('places.1')
  })

  it('wacht vier weken na de start op een zoekprofiel', () => {
    expect(verdictOf(rule, zoek(null), '2025-02-17')).toMatchObject({ kind: 'pending', due: '2025-02-17' })
    expect(verdictOf(rule, zoek({ regio: null }), '2025-02-17').kind).toBe('pending')
    expect(verdictOf(rule, zoek(null), '2025-02-18')).toMatchObject({
      places: [{ breach: 'missing', path: '/spoor2' }],
    })
    expect(verdictOf(rule, zoek({ regio: null }), '2025-02-18').kind).toBe('violated')
  })

  it('vraagt de arbeidsdeskundige of het past als niet is vastgelegd waarom', () => {
    expect(verdictOf(rule, zoek({ motivering: null }))).toMatchObject({
      kind: 'judgement',
      forWhom: 'arbeidsdeskundige',
    })
  })

  it('vraagt na een nieuw belastbaarheidsprofiel of het zoekprofiel nog past', () => {
    expect(verdictOf(rule, nieuwProfiel('2025-02-11', 24))).toMatchObject({ kind: 'judgement' })
    expect(verdictOf(rule, nieuwProfiel('2025-02-10', 24)).kind).toBe('satisfied')
    expect(verdictOf(rule, nieuwProfiel('2025-02-11', 24, { datum: null }))).toMatchObject({
      kind: 'undetermined',
      missing: '/spoor2/zoekprofiel/datum',
    })
  })

  it('vraagt niets na een belastbaarheidsprofiel met dezelfde inhoud', () => {
    const gelijk =
      (meer: object = {}): Patch =>
      (dossier) => {
        const documenten = dossier.documenten ?? []
        const vorige = documenten.find(({ soort }) => soort === 'belastbaarheidsprofiel')
        return { ...dossier, documenten: [...documenten, { ...vorige, datum: '2025-06-02', ...meer }] } as Dossier // as a test writes it
      }
    expect(verdictOf(rule, gelijk()).kind).toBe('satisfied')
    expect(verdictOf(rule, gelijk({ urenPerDag: 6 })).kind).toBe('judgement')
  })

  it('vraagt dat ook na een nieuwe versie van het plan', () => {
    const versie = (datum: string) => zoek({}, { plan: { versies: [{ datum }] } })
    expect(verdictOf(rule, versie('2025-02-10')).kind).toBe('satisfied')
    expect(verdictOf(rule, versie('2025-02-11')).kind).toBe('judgement')
  })

  it('geeft zes weken om te veel uren na een nieuw belastbaarheidsprofiel te herstellen', () => {
    // zes weken na maandag 02-06-2025 is maandag 14-07-2025
    const minder = nieuwProfiel('2025-06-02', 16)
    expect(verdictOf(rule, minder, '2025-07-14')).toMatchObject({ kind: 'pending', due: '2025-07-14' })
    expect(verdictOf(rule, minder, '2025-07-15')).toMatchObject({ places: [{ breach: 'inconsistent' }] })
    // de WIA-aanvraag is van 20-10-2025: wat dan nog liep, telt niet
    expect(verdictOf(rule, nieuwProfiel('2025-09-08', 16)).kind).toBe('notApplicable')
  })

  it('is gedekt door een deskundigenoordeel van na de termijn', () => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum: '2025-02-17' },
    ]
    expect(verdictOf(rule, { ...zoek(null), deskundigenoordelen })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  it('geldt niet zonder start', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
  })

  it('kijkt tot en met de laatste dag die telt naar een nieuw belastbaarheidsprofiel of plan', () => {
    // de WIA-aanvraag is van 20-10-2025
    const profiel = (datum: string) => verdictOf(rule, nieuwProfiel(datum, 24)).kind
    expect([profiel('2025-10-20'), profiel('2025-10-21')]).toEqual(['judgement', 'satisfied'])
    const minder = (datum: string) => verdictOf(rule, nieuwProfiel(datum, 16)).kind
    expect([minder('2025-10-20'), minder('2025-10-21')]).toEqual(['notApplicable', 'satisfied'])
    const plan = (datum: string) => verdictOf(rule, zoek({}, { plan: { versies: [{ datum }] } })).kind
    expect([plan('2025-10-20'), plan('2025-10-21')]).toEqual(['judgement', 'satisfied'])
  })

  it('vraagt alleen naar een verandering van na de start', () => {
    const versie = (datum: string) =>
      verdictOf(rule, zoek({ datum: '2025-01-10' }, { plan: { versies: [{ datum }] } })).kind
    expect([versie('2025-01-20'), versie('2025-01-21')]).toEqual(['satisfied', 'judgement'])
  })

  it('kijkt naar de laatste verandering', () => {
    const versies = ['2025-06-02', '2025-02-10'].map((datum) => ({ datum }))
    const verdict = verdictOf(rule, zoek({ datum: '2025-03-03' }, { plan: { versies } }))
    expect(verdict).toMatchObject({ kind: 'judgement', forWhom: 'arbeidsdeskundige', path: '/spoor2/zoekprofiel' })
    expect(textOf(verdict)).toContain('veranderde op 2025-06-02')
  })

  it('vergelijkt geen uren als het belastbaarheidsprofiel er geen noemt', () => {
    const verdict = verdictOf(rule, { ...zoek({}), documenten: { belastbaarheidsprofiel: { urenPerWeek: null } } })
    expect(verdict.kind).toBe('satisfied')
  })

  it('geeft bij een profiel van voor de start zes weken vanaf de start', () => {
    // zes weken na 20-01-2025 is 03-03-2025
    const teVeel = zoek({ urenPerWeek: 21 })
    expect(verdictOf(rule, teVeel, '2025-03-03')).toMatchObject({ kind: 'pending', due: '2025-03-03' })
    const verdict = verdictOf(rule, teVeel, '2025-03-04')
    expect(verdict).toMatchObject({ kind: 'violated', covered: null })
    expect(textOf(verdict)).toContain('voor 21 uur per week; volgens het belastbaarheidsprofiel van 2024-11-18')
    const kort = verdictOf(rule, nieuwProfiel('2025-09-08', 16))
    expect(textOf(kort)).toContain('van 2025-09-08 kwam kort voor het einde')
  })

  it('is bij te veel uren gedekt door een deskundigenoordeel van de laatste dag', () => {
    const op = (datum: string) => verdictOf(rule, { ...zoek({ urenPerWeek: 21 }), ...deskundigenoordeel(datum) })
    expect(op('2025-10-20')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-10-19')).toMatchObject({ covered: null })
  })

  it('is bij een onvolledig profiel gedekt door een deskundigenoordeel van na de termijn', () => {
    const op = (datum: string) => verdictOf(rule, { ...zoek({ regio: null }), ...deskundigenoordeel(datum) })
    expect(op('2025-02-17')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-02-16')).toMatchObject({ covered: null })
  })

  it('zegt wat ontbreekt, en sinds wanneer', () => {
    expect(verdictOf(rule, zoek(null))).toMatchObject({ places: [{ due: '2025-02-17' }] })
    expect(textOf(verdictOf(rule, zoek(null)))).toBe('Er is geen zoekprofiel')
    const leeg = textOf(verdictOf(rule, zoek({ functies: null, regio: null, urenPerWeek: null })))
    for (const deel of ['functies of sectoren', 'de regio', 'de uren per week']) expect(leeg).toContain(deel)
    expect(verdictOf(rule, zoek({ functies: ['planner'], sectoren: ['kantoor'] })).kind).toBe('satisfied')
    expect(textOf(verdictOf(rule, zoek({ motivering: null })))).toContain('Passen de functies')
  })
})
