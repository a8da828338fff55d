import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/eindrapport-en-vervolg.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// het traject eindigt op maandag 05-05-2025; de WIA-aanvraag is van 20-10-2025
const eindrapport = { datum: '2025-05-12' }
const daden = (dagen: readonly string[]) =>
  dagen.map((datum) => ({ datum, soort: 'sollicitatie' as const, wat: 'Gesolliciteerd' }))
const afgesloten = (dagen: readonly string[], more: object = { eindrapport }, rest = {}) => ({
  spoor2: { einde: '2025-05-05', activiteiten: daden(dagen), contactenWerkgever: [], ...more },
  wia: { aanvraag: { verzonden: '2025-10-20', ontvangen: '2025-10-20' } },
  ...rest,
})
// na het rapport van 12-05 steeds precies zestig dagen: 11-07, 09-09; daarna 41 dagen tot de aanvraag
const opTijd = ['2025-07-11', '2025-09-09']

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een eindrapport met steeds ten hoogste zestig dagen tussen activiteiten goed', () => {
    expect(verdictOf(rule, afgesloten(opTijd))).toMatchObject({ kind: 'satisfied', path: '/spoor2/eindrapport' })
  })

  it('vindt eenenzestig dagen stilte een risico uit de praktijk', () => {
    expect(verdictOf(rule, afgesloten(['2025-07-12', '2025-09-09']))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', severity: 'warning', norm: 'praktijk', path: '/spoor2', found: '2025-07-12' }],
    })
  })

  it('noemt elke stilte', () => {
    const verdict = verdictOf(rule, afgesloten(['2025-08-01']))
    expect(verdict.kind === 'violated' && verdict.places.map(({ message }) => message.values.slice(0, 2))).toEqual([
      ['2025-05-12', '2025-08-01'],
      ['2025-08-01', '2025-10-20'],
    ])
  })

  it('vindt stoppen kort voor de aanvraag op zichzelf geen gat', () => {
    expect(verdictOf(rule, afgesloten([...opTijd.slice(0, 1), '2025-08-21'])).kind).toBe('satisfied') // zestig dagen
    expect(verdictOf(rule, afgesloten([...opTijd.slice(0, 1), '2025-08-20'])).kind).toBe('violated')
  })

  it('kijkt niet verder dan de aanvraag', () => {
    const laat = { spoor2: { einde: '2025-10-21', eindrapport: { datum: '2025-10-28' } } }
    expect(verdictOf(rule, laat, '2026-01-10').kind).toBe('satisfied')
  })

  it('vindt een traject zonder eindrapportage een fout', () => {
    const verdict = verdictOf(rule, afgesloten(['2025-05-12', ...opTijd], {}))
    expect(verdict).toMatchObject({ kind: 'violated', covered: null, places: [{ breach: 'missing', path: '/spoor2' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(verdict).not.toHaveProperty('places.1')
  })

  it('telt een eindrapportage van na de peildatum niet', () => {
    expect(verdictOf(rule, afgesloten([]), '2025-05-11')).toMatchObject({ places: [{ breach: 'missing' }] })
    expect(verdictOf(rule, afgesloten([]), '2025-05-12').kind).toBe('satisfied')
  })

  it('weegt een ontbrekende eindrapportage lichter als de reden om te stoppen is vastgelegd', () => {
    const besluit = (reden: string | null) => ({ geenVervolg: { datum: '2025-05-19', ...(reden && { reden }) } })
    const reden = 'Een tweede traject is niet zinvol'
    expect(verdictOf(rule, afgesloten([], { eindrapport, ...besluit(reden) }))).toMatchObject({
      covered: { ground: 'andere-grond', path: '/spoor2/geenVervolg' },
    })
    expect(verdictOf(rule, afgesloten([], { eindrapport, ...besluit(null) }))).toMatchObject({ covered: null })
    const zonderRapport = verdictOf(rule, afgesloten([], besluit(reden)))
    expect(zonderRapport).toMatchObject({ covered: null, places: [{ breach: 'missing', severity: 'warning' }] })
    expect(zonderRapport).not.toHaveProperty('places.1')
    expect(verdictOf(rule, afgesloten([], besluit(null)))).not.toHaveProperty('places.0.severity')
  })

  it.each([
    ['werk', { werkhervatting: [{ van: '2025-05-19', werkgever: 'ander' as const, soort: 'detachering' as const }] }],
    [
      'een periode zonder mogelijkheden',
      { geenBenutbareMogelijkheden: [{ van: '2025-06-02', totEnMet: '2025-09-01' }] },
    ],
  ])('ziet %s niet als stilte', (_, rest) => {
    expect(verdictOf(rule, afgesloten([], { eindrapport }, rest)).kind).toBe('satisfied')
  })

  it('is gedekt door een deskundigenoordeel van na de stilte', () => {
    const deskundigenoordelen = [
      {
        soort: 'inspanningen-werkgever' as const,
        uitkomst: 'positief' as const,
        datum: '2025-08-04',
        voorbehoud: false,
      },
    ]
    expect(
      verdictOf(rule, afgesloten(['2025-08-01', '2025-09-25'], { eindrapport }, { deskundigenoordelen })),
    ).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  it('geldt niet zolang het traject loopt of niet is begonnen', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(verdictOf(rule, afgesloten([]), '2025-05-04').kind).toBe('notApplicable')
  })

  it.each([
    ['een contact van de werkgever', { contactenWerkgever: [{ datum: '2025-07-11' }] }, {}],
    ['een nieuwe versie van het plan', { plan: { versies: [{ datum: '2025-07-11' }] } }, {}],
    ['een onderbreking', { onderbrekingen: [{ van: '2025-07-11', totEnMet: '2025-07-11' }] }, {}],
    ['een bijstelling', {}, { documenten: { 'bijstelling-plan-van-aanpak': { datum: '2025-07-11' } } }],
    ['een evaluatie', {}, { documenten: { evaluatie: { datum: '2025-07-11' } } }],
  ])('ziet aan %s dat er iets is gedaan', (_, spoor2, rest) => {
    const met = (more: object, meer: object) =>
      verdictOf(rule, afgesloten(['2025-09-09'], { eindrapport, ...more }, meer))
    expect(met(spoor2, rest).kind).toBe('satisfied')
    expect(met({}, {}).kind).toBe('violated')
  })

  it('telt wat voor het einde begon en erna doorliep, in welke volgorde het ook staat', () => {
    const werkhervatting = [
      { van: '2025-08-25', totEnMet: '2025-09-01', werkgever: 'ander' as const, soort: 'proefplaatsing' as const },
      { van: '2025-04-01', totEnMet: '2025-06-26', werkgever: 'ander' as const, soort: 'detachering' as const },
      { van: '2025-05-20', totEnMet: '2025-05-21', werkgever: 'ander' as const, soort: 'detachering' as const },
    ]
    // 26-06 tot 25-08 is zestig dagen; 01-09 tot 20-10 is er 49
    expect(verdictOf(rule, afgesloten([], { eindrapport }, { werkhervatting })).kind).toBe('satisfied')
    const [eerste, ...rest] = werkhervatting
    const later = [{ ...eerste, van: '2025-08-26' }, ...rest]
    expect(verdictOf(rule, afgesloten([], { eindrapport }, { werkhervatting: later }))).toMatchObject({
      places: [{ found: '2025-08-26' }],
    })
  })

  it('is zonder eindrapportage gedekt door een deskundigenoordeel van de dag van het einde', () => {
    const op = (datum: string) => verdictOf(rule, afgesloten(['2025-05-12', ...opTijd], {}, deskundigenoordeel(datum)))
    expect(op('2025-05-05')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-05-04')).toMatchObject({ covered: null })
  })

  it('zegt wat ontbreekt', () => {
    expect(textOf(verdictOf(rule, afgesloten(['2025-05-12', ...opTijd], {})))).toContain('is op 2025-05-05 afgesloten')
    expect(textOf(verdictOf(rule, afgesloten(['2025-07-12', '2025-09-09'])))).toContain(
      'Tussen 2025-05-12 en 2025-07-12 (61 dagen)',
    )
    expect(textOf(verdictOf(rule))).toContain('niet afgesloten')
    expect(textOf(verdictOf(rule, { spoor2: null }))).toContain('(zie T-10)')
  })
})
