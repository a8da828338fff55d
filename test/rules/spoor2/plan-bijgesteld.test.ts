import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/spoor2/plan-bijgesteld.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 loopt vanaf 20-01-2025; zes weken na maandag 02-06-2025 is 14-07, twaalf weken later is 25-08
const koers = { datum: '2025-06-02', van: 'bedrijfsarts' as const, koerswijziging: true }
const na = (rest: object = {}, advies: object = {}): Patch => ({ adviezen: [{ ...koers, ...advies }], ...rest })
const versie = (datum: string) => ({ spoor2: { plan: { versies: [{ datum }] } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een nieuwe versie zes weken na de verandering goed', () => {
    expect(verdictOf(rule, na(versie('2025-07-14')))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/plan/versies/0',
    })
    expect(verdictOf(rule, na(versie('2025-06-02'))).kind).toBe('satisfied')
  })

  it('vindt een latere versie een risico, ook na twaalf weken', () => {
    expect(verdictOf(rule, na(versie('2025-07-15')))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', severity: 'warning', due: '2025-07-14', found: '2025-07-15', daysLate: 1 }],
    })
    expect(verdictOf(rule, na(versie('2025-09-15')))).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('telt een versie van voor de verandering niet', () => {
    expect(verdictOf(rule, na(versie('2025-06-01')))).toMatchObject({ places: [{ breach: 'missing' }] })
  })

  it('vindt een genegeerde verandering na zes weken een risico en na twaalf weken een tekortkoming', () => {
    expect(verdictOf(rule, na(), '2025-07-14')).toMatchObject({ kind: 'pending', due: '2025-07-14' })
    expect(verdictOf(rule, na(), '2025-07-15')).toMatchObject({ places: [{ breach: 'missing', severity: 'warning' }] })
    expect(verdictOf(rule, na(), '2025-08-25')).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(verdictOf(rule, na(), '2025-08-26')).not.toHaveProperty('places.0.severity')
  })

  it.each([
    ['een arbeidsdeskundig onderzoek', { soort: 'arbeidsdeskundig-onderzoek', datum: '2025-06-02' }],
    ['een bijgestelde probleemanalyse', { soort: 'bijstelling-probleemanalyse', datum: '2025-06-02' }],
    ['een nieuw belastbaarheidsprofiel', { soort: 'belastbaarheidsprofiel', datum: '2025-06-02', urenPerWeek: 24 }],
  ])('ziet %s als verandering', (_, stuk) => {
    expect(verdictOf(rule, metStuk(stuk))).toMatchObject({ kind: 'violated', places: [{ due: '2025-07-14' }] })
    expect(verdictOf(rule, metStuk({ ...stuk, datum: '2025-01-20' })).kind).toBe('notApplicable')
  })

  it('ziet een profiel met dezelfde inhoud niet als verandering', () => {
    const rubrieken = {
      persoonlijk: 'normaal',
      sociaal: 'normaal',
      fysiekeOmgeving: 'normaal',
      dynamisch: 'beperkt: niet tillen boven vijf kilo',
      statisch: 'beperkt: staan tot een half uur',
      werktijden: 'beperkt: vijf uur per dag',
    }
    const profiel = (urenPerWeek: number) =>
      metStuk({ soort: 'belastbaarheidsprofiel', datum: '2025-06-02', rubrieken, urenPerDag: 5, urenPerWeek })
    expect(verdictOf(rule, profiel(20)).kind).toBe('notApplicable')
    expect(verdictOf(rule, profiel(25)).kind).toBe('violated')
  })

  it('ziet een negatief deskundigenoordeel als verandering, een positief niet', () => {
    const oordeel = (uitkomst: 'negatief' | 'positief', more: object = {}): Patch => ({
      deskundigenoordelen: [{ soort: 'passend-werk', uitkomst, datum: '2025-06-02', ...more }],
    })
    expect(verdictOf(rule, oordeel('negatief')).kind).toBe('violated')
    expect(verdictOf(rule, oordeel('positief')).kind).toBe('notApplicable')
    expect(verdictOf(rule, oordeel('negatief', { opvolging: { datum: '2025-07-14' } })).kind).toBe('satisfied')
  })

  it('aanvaardt een bijgesteld plan van aanpak, een evaluatie met besluit en een vastgelegde reden als antwoord', () => {
    const bijstelling = metStuk({ soort: 'bijstelling-plan-van-aanpak', datum: '2025-07-14' }, na())
    const evaluatie = (besluit: object) => metStuk({ soort: 'evaluatie', datum: '2025-07-14', ...besluit }, na())
    const nietOpgevolgd = { datum: '2025-07-14', reden: 'Het plan zoekt al naar dit werk' }
    expect(verdictOf(rule, bijstelling).kind).toBe('satisfied')
    expect(verdictOf(rule, evaluatie({ besluit: 'voortzetten' })).kind).toBe('satisfied')
    expect(verdictOf(rule, evaluatie({})).kind).toBe('violated')
    expect(verdictOf(rule, na({}, { nietOpgevolgd })).kind).toBe('satisfied')
    expect(verdictOf(rule, na({}, { nietOpgevolgd: { datum: '2025-07-14' } })).kind).toBe('violated')
  })

  it('telt een onderbreking op advies van de bedrijfsarts niet mee', () => {
    const onderbrekingen = [{ van: '2025-06-09', totEnMet: '2025-06-15', door: 'bedrijfsarts' as const }]
    const met = (datum: string) => na({ spoor2: { onderbrekingen, plan: { versies: [{ datum }] } } })
    expect(verdictOf(rule, met('2025-07-21')).kind).toBe('satisfied')
    expect(verdictOf(rule, met('2025-07-22')).kind).toBe('violated')
  })

  it('kijkt niet naar een verandering kort voor of na het einde van het traject', () => {
    expect(verdictOf(rule, na({ spoor2: { einde: '2025-07-14' } })).kind).toBe('notApplicable')
    expect(verdictOf(rule, na({ spoor2: { einde: '2025-06-01' } })).kind).toBe('notApplicable')
  })

  it('is gedekt door een deskundigenoordeel van na de late aanpassing', () => {
    const oordeel = (datum: string) => ({
      deskundigenoordelen: [{ soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum }],
    })
    expect(verdictOf(rule, na({ ...versie('2025-07-15'), ...oordeel('2025-07-15') }))).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, na({ ...versie('2025-07-15'), ...oordeel('2025-07-14') }))).toMatchObject({ covered: null })
  })

  it('geldt niet zonder start of zonder verandering', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })
})
