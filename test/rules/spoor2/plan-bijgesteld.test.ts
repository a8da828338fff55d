import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/spoor2/plan-bijgesteld.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 loopt vanaf 20-01-2025; zes weken na maandag 02-06-2025 is 14-07, twaalf weken later is 25-08
const nieuwProfiel = { soort: 'belastbaarheidsprofiel', datum: '2025-06-02', urenPerWeek: 24 }
const zonderAfspraken = { contactmomenten: null }
/** A changed belastbaarheidsprofiel that no talk answers. */
const na = ({ spoor2 = {}, ...rest }: { spoor2?: object } & Record<string, unknown> = {}): Patch =>
  metStuk(nieuwProfiel, { ...zonderAfspraken, ...rest, spoor2: { contactenWerkgever: null, ...spoor2 } })
const gesprek = { datum: '2025-06-16', soort: 'evaluatie' as const, afspraken: 'Voortgang besproken' }
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

  const stil = { ...zonderAfspraken, spoor2: { contactenWerkgever: null } }

  it.each([
    ['een arbeidsdeskundig onderzoek', { soort: 'arbeidsdeskundig-onderzoek', datum: '2025-06-02' }],
    ['een bijgestelde probleemanalyse', { soort: 'bijstelling-probleemanalyse', datum: '2025-06-02' }],
    ['een nieuw belastbaarheidsprofiel', nieuwProfiel],
  ])('ziet %s als verandering', (_, stuk) => {
    expect(verdictOf(rule, metStuk(stuk, stil))).toMatchObject({ kind: 'violated', places: [{ due: '2025-07-14' }] })
    expect(verdictOf(rule, metStuk({ ...stuk, datum: '2025-01-20' }, stil)).kind).toBe('notApplicable')
  })

  it('vraagt of het traject is bekeken als er binnen zes weken afspraken zijn gemaakt', () => {
    const gesprek = (datum: string, meer: object = { afspraken: 'Voortgang besproken' }) =>
      na({ contactmomenten: [{ datum, soort: 'evaluatie', ...meer }] })
    expect(verdictOf(rule, gesprek('2025-07-14'))).toMatchObject({
      kind: 'judgement',
      forWhom: 'arbeidsdeskundige',
      path: '/contactmomenten/0',
    })
    // later weegt het nalaten lichter, tot en met twaalf weken
    expect(verdictOf(rule, gesprek('2025-07-15'))).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(verdictOf(rule, gesprek('2025-08-25'))).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(verdictOf(rule, gesprek('2025-08-26'))).not.toHaveProperty('places.0.severity')
    expect(verdictOf(rule, gesprek('2025-07-14', {}))).not.toHaveProperty('places.0.severity')
    expect(verdictOf(rule, gesprek('2025-06-01'))).not.toHaveProperty('places.0.severity')
    const contact = { contactenWerkgever: [{ datum: '2025-06-16', afspraken: 'Plan besproken' }] }
    expect(verdictOf(rule, na({ spoor2: contact })).kind).toBe('judgement')
  })

  it('laat een advies over de koers van dezelfde dag aan I-05 en T-09', () => {
    const advies = (meer: object) => na({ adviezen: [{ datum: '2025-06-02', van: 'bedrijfsarts', ...meer }] })
    expect(verdictOf(rule, advies({ koerswijziging: true })).kind).toBe('notApplicable')
    expect(verdictOf(rule, advies({ koerswijziging: false })).kind).toBe('notApplicable')
    expect(verdictOf(rule, advies({})).kind).toBe('violated')
    expect(verdictOf(rule, advies({ opvolging: { datum: '2025-07-14' } })).kind).toBe('satisfied')
    expect(verdictOf(rule, advies({ koerswijziging: true, van: 'leidinggevende' })).kind).toBe('violated')
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
    const profiel = (urenPerWeek: number) => metStuk({ ...nieuwProfiel, rubrieken, urenPerDag: 5, urenPerWeek }, stil)
    expect(verdictOf(rule, profiel(20)).kind).toBe('notApplicable')
    expect(verdictOf(rule, profiel(25)).kind).toBe('violated')
  })

  it('ziet een negatief deskundigenoordeel als verandering, een positief niet', () => {
    const oordeel = (uitkomst: 'negatief' | 'positief', more: object = {}) => ({
      deskundigenoordelen: [{ soort: 'passend-werk' as const, uitkomst, datum: '2025-06-02', ...more }],
      contactmomenten: null,
      spoor2: { contactenWerkgever: null },
    })
    expect(verdictOf(rule, oordeel('negatief')).kind).toBe('violated')
    expect(verdictOf(rule, oordeel('positief')).kind).toBe('notApplicable')
    // een gesprek vervangt de opvolging niet die bij het oordeel hoort te staan
    const metGesprek = { ...oordeel('negatief'), contactmomenten: [gesprek] }
    expect(verdictOf(rule, metGesprek)).not.toHaveProperty('places.0.severity')
    expect(verdictOf(rule, oordeel('negatief', { opvolging: { datum: '2025-07-14' } })).kind).toBe('satisfied')
  })

  it('aanvaardt een bijgesteld plan van aanpak, een evaluatie met besluit en een vastgelegde reden als antwoord', () => {
    const bijstelling = metStuk({ soort: 'bijstelling-plan-van-aanpak', datum: '2025-07-14' }, na())
    const evaluatie = (besluit: object) => metStuk({ soort: 'evaluatie', datum: '2025-07-14', ...besluit }, na())
    const advies = (nietOpgevolgd: object) =>
      na({ adviezen: [{ datum: '2025-06-02', van: 'bedrijfsarts', nietOpgevolgd }] })
    const reden = { datum: '2025-07-14', reden: 'Het plan zoekt al naar dit werk' }
    expect(verdictOf(rule, bijstelling).kind).toBe('satisfied')
    expect(verdictOf(rule, evaluatie({ besluit: 'voortzetten' })).kind).toBe('satisfied')
    expect(verdictOf(rule, evaluatie({ afspraken: 'Zoeken naar meer uren' })).kind).toBe('satisfied')
    expect(verdictOf(rule, evaluatie({})).kind).toBe('violated')
    expect(verdictOf(rule, advies(reden)).kind).toBe('satisfied')
    expect(verdictOf(rule, advies({ datum: '2025-07-14' })).kind).toBe('violated')
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

  it('neemt het eerste antwoord na de verandering, in welke volgorde zij ook staan', () => {
    const versies = ['2025-09-15', '2025-06-01', '2025-07-14'].map((datum) => ({ datum }))
    expect(verdictOf(rule, na({ spoor2: { plan: { versies } } }))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/plan/versies/2',
    })
  })

  it('neemt ook een plan dat na de verandering is gemaakt als antwoord', () => {
    const plan = (datum: string) => verdictOf(rule, na({ spoor2: { plan: { datum } } }))
    expect(plan('2025-06-02')).toMatchObject({ kind: 'satisfied', path: '/spoor2/plan' })
    expect(plan('2025-06-01').kind).toBe('violated')
  })

  it('ziet een bijgesteld plan van aanpak zelf niet als verandering', () => {
    const bijstelling = { soort: 'bijstelling-plan-van-aanpak', datum: '2025-06-02' }
    expect(verdictOf(rule, metStuk(bijstelling, stil)).kind).toBe('notApplicable')
  })

  it('telt een verandering op de laatste dag van het traject, niet daarna', () => {
    // de WIA-aanvraag is van 20-10-2025
    const op = (datum: string) => verdictOf(rule, metStuk({ ...nieuwProfiel, datum }, stil))
    expect(textOf(op('2025-10-20'))).toContain('kwam kort voor het einde')
    expect(textOf(op('2025-10-21'))).toContain('niet veranderd sinds de start')
  })

  it('leest ook een advies van de arbeidsdeskundige van die dag, niet een zonder antwoord ervoor', () => {
    const opvolging = { datum: '2025-07-14' }
    const advies = (meer: object) => ({ datum: '2025-06-02', van: 'arbeidsdeskundige', ...meer })
    expect(verdictOf(rule, na({ adviezen: [advies({}), advies({ opvolging })] })).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ adviezen: [advies({ koerswijziging: true })] })).kind).toBe('notApplicable')
  })

  it('laat alleen een evaluatiegesprek of een contact met afspraken een vraag zijn', () => {
    const gesprek = (meer: object) => na({ contactmomenten: [{ datum: '2025-06-16', ...meer }] })
    expect(verdictOf(rule, gesprek({ soort: 'telefoon', afspraken: 'Voortgang' })).kind).toBe('violated')
    expect(verdictOf(rule, gesprek({ soort: 'evaluatie' })).kind).toBe('violated')
    expect(verdictOf(rule, na({ spoor2: { contactenWerkgever: [{ datum: '2025-06-16' }] } })).kind).toBe('violated')
  })

  it('laat een gesprek na een deskundigenoordeel niet meetellen, ook niet in de eerste weken', () => {
    const patch = {
      deskundigenoordelen: [{ soort: 'passend-werk' as const, uitkomst: 'negatief' as const, datum: '2025-06-02' }],
      contactmomenten: [gesprek],
    }
    expect(textOf(verdictOf(rule, patch))).toContain('Na het deskundigenoordeel van 2025-06-02 is het traject')
  })

  it('wijst het re-integratieplan aan, en zonder plan het stuk met de verandering', () => {
    expect(verdictOf(rule, na())).toMatchObject({ places: [{ path: '/spoor2/plan' }] })
    expect(verdictOf(rule, na({ spoor2: { plan: null } }))).toMatchObject({ places: [{ path: '/documenten/7' }] })
  })

  it('geldt niet als er na de verandering geen mogelijkheden meer waren of de verplichtingen eindigden', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-06-16' }] }
    expect(textOf(verdictOf(rule, na(rust)))).toContain('geen benutbare mogelijkheden')
    const einde = (dag: string) => na({ werknemer: { dienstverband: { einde: dag } } })
    expect(textOf(verdictOf(rule, einde('2025-07-13')))).toContain('eindigt op 2025-07-13')
    expect(textOf(verdictOf(rule, einde('2025-07-14')))).toContain('kwam kort voor het einde')
    expect(verdictOf(rule, einde('2025-07-15')).kind).toBe('violated')
  })

  it('blijft een risico als de twaalf weken door rust nooit eindigen', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-07-21' }] }
    expect(verdictOf(rule, na(rust))).toMatchObject({ places: [{ due: '2025-07-14', severity: 'warning' }] })
  })

  it('is zonder aanpassing gedekt door een deskundigenoordeel van de laatste dag', () => {
    const op = (datum: string) => verdictOf(rule, na(deskundigenoordeel(datum)))
    expect(op('2025-10-20')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-10-19')).toMatchObject({ covered: null })
  })

  it.each([
    [nieuwProfiel, 'het belastbaarheidsprofiel'],
    [{ soort: 'arbeidsdeskundig-onderzoek', datum: '2025-06-02' }, 'het arbeidsdeskundig onderzoek'],
    [{ soort: 'bijstelling-probleemanalyse', datum: '2025-06-02' }, 'de bijgestelde probleemanalyse'],
  ])('zegt na wat het plan bleef zoals het was: %o', (stuk, wat) => {
    expect(textOf(verdictOf(rule, metStuk(stuk, stil)))).toContain(`Na ${wat} van 2025-06-02 is het traject`)
    const laat = verdictOf(
      rule,
      metStuk(stuk, { ...stil, spoor2: { ...stil.spoor2, plan: { versies: [{ datum: '2025-07-15' }] } } }),
    )
    expect(textOf(laat)).toContain(`Na ${wat} van 2025-06-02 is het traject pas op 2025-07-15 aangepast`)
    expect(laat).toHaveProperty('remedy')
  })

  it('heeft een goed en een slecht voorbeeld die alleen in het antwoord verschillen', () => {
    const { satisfies, violates } = rule.example
    expect(verdictOf(rule, satisfies.patch)).toMatchObject({ kind: 'satisfied', path: '/spoor2/plan/versies/0' })
    const verdict = verdictOf(rule, violates.patch)
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ path: '/spoor2/plan', due: '2025-07-29' }] })
    expect(verdict).not.toHaveProperty('places.1')
    expect(verdictOf(rule, (dossier) => violates.patch({ ...dossier, spoor2: undefined })).kind).toBe('notApplicable')
  })
})
