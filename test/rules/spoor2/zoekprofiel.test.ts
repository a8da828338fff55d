import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/spoor2/zoekprofiel.js'
import { metStuk } from '../../helpers/met-stuk.js'
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
})
