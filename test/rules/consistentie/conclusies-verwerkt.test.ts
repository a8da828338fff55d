import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/consistentie/conclusies-verwerkt.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

/** Het onderzoek is van 10 december 2024: zes weken later is 21 januari 2025. */
const kaal: Patch = { documenten: { eerstejaarsevaluatie: null, eindevaluatie: null }, adviezen: null, spoor2: null }
const metStuk =
  (stuk: object, patch: Patch = kaal) =>
  (dossier: Dossier) => {
    const basis = applyPatch(dossier, patch)
    return { ...basis, documenten: [...(basis.documenten ?? []), stuk] } as Dossier // datums als tekst
  }
const plan = (datum: string, einddoel = 'Ander werk binnen het bedrijf') => ({
  soort: 'bijstelling-plan-van-aanpak',
  datum,
  einddoel,
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden als de conclusie terugkomt in de spoorkeuze', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/4' })
  })

  it.each([
    ['keurt een bijstelling op de laatste dag van zes weken goed', '2025-01-21', 'satisfied'],
    ['noemt een bijstelling een dag later laat', '2025-01-22', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, metStuk(plan(datum))).kind).toBe(kind)
  })

  it('noemt een late of ontbrekende verwerking een risico, geen fout', () => {
    expect(verdictOf(rule, metStuk(plan('2025-01-22')))).toMatchObject({
      places: [{ breach: 'late', severity: 'warning', due: '2025-01-21', found: '2025-01-22', daysLate: 1 }],
    })
    expect(verdictOf(rule, kaal)).toMatchObject({
      places: [{ breach: 'missing', severity: 'warning', path: '/documenten/3' }],
    })
  })

  it('wacht tot en met de laatste dag', () => {
    expect(verdictOf(rule, kaal, '2025-01-21')).toMatchObject({ kind: 'pending', due: '2025-01-21' })
    expect(verdictOf(rule, kaal, '2025-01-22').kind).toBe('violated')
  })

  it('telt een plan van voor het onderzoek niet', () => {
    expect(verdictOf(rule, metStuk(plan('2024-12-09'))).kind).toBe('violated')
    expect(verdictOf(rule, metStuk(plan('2024-12-10'))).kind).toBe('satisfied')
  })

  it.each([
    ['een evaluatie met een besluit', { soort: 'evaluatie', datum: '2025-01-10', besluit: 'bijstellen' }, 'satisfied'],
    ['een evaluatie met afspraken', { soort: 'evaluatie', datum: '2025-01-10', afspraken: 'Plan volgt' }, 'satisfied'],
    ['een evaluatie zonder besluit of afspraken', { soort: 'evaluatie', datum: '2025-01-10' }, 'violated'],
    ['een brief', { soort: 'correspondentie', datum: '2025-01-10' }, 'violated'],
  ])('weegt %s', (_, stuk, kind) => {
    expect(verdictOf(rule, metStuk(stuk)).kind).toBe(kind)
  })

  it.each([
    ['het begin van spoor 2', { spoor2: { start: '2025-01-20', einde: '2025-01-21' } }],
    ['het plan voor spoor 2', { spoor2: { plan: { datum: '2025-01-20' } } }],
    ['de opvolging van het advies', { adviezen: [advies({ opvolging: { datum: '2025-01-20' } })] }],
    [
      'de reden om het advies niet te volgen',
      { adviezen: [advies({ nietOpgevolgd: { datum: '2025-01-20', reden: 'Onderzoek was onvolledig' } })] },
    ],
  ])('neemt %s als verwerking', (_, more) => {
    const zonderSpoor2 = (dossier: Dossier) => applyPatch(applyPatch(dossier, kaal), more as Patch)
    expect(verdictOf(rule, zonderSpoor2).kind).toBe('satisfied')
  })

  it('laat een conclusie van tijdens spoor 2 aan S2-08', () => {
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': { datum: '2025-05-12' } } }
    expect(verdictOf(rule, patch).kind).toBe('notApplicable')
  })

  it('laat een ontbrekend plan van aanpak aan R-02', () => {
    const documenten = { ...(kaal as { documenten: object }).documenten, 'plan-van-aanpak': null }
    expect(verdictOf(rule, { ...(kaal as object), documenten } as Patch).kind).toBe('notApplicable')
  })

  it('geldt niet zonder conclusies', () => {
    expect(verdictOf(rule, { documenten: { 'arbeidsdeskundig-onderzoek': { conclusies: null } } }).kind).toBe(
      'notApplicable',
    )
  })

  it('laat een bijgestelde probleemanalyse aan T-09', () => {
    const bijstelling = { soort: 'bijstelling-probleemanalyse', datum: '2024-05-01' }
    const zonder = { documenten: { 'arbeidsdeskundig-onderzoek': null }, contactmomenten: null }
    expect(verdictOf(rule, metStuk(bijstelling, zonder)).kind).toBe('notApplicable')
  })

  it('neemt een evaluatiegesprek niet als verwerking van een arbeidsdeskundig onderzoek', () => {
    const contactmomenten = [{ datum: '2025-01-10', soort: 'evaluatie' as const, afspraken: 'Plan blijft gelden' }]
    expect(verdictOf(rule, { ...(kaal as object), contactmomenten }).kind).toBe('violated')
  })

  it('kijkt bij een deskundigenoordeel alleen of de opvolging op tijd was; zonder opvolging is dat I-10', () => {
    const oordeel = { soort: 'passend-werk' as const, uitkomst: 'positief' as const, datum: '2024-05-01' }
    const met = (more: object) => verdictOf(rule, { deskundigenoordelen: [{ ...oordeel, ...more }] }).kind
    expect(met({ opvolging: { datum: '2024-06-12' } })).toBe('satisfied')
    expect(met({ opvolging: { datum: '2024-06-13' } })).toBe('violated')
    expect(met({})).toBe('satisfied')
    expect(met({ opvolging: { datum: '2024-06-13' }, uitkomst: 'geen-oordeel' })).toBe('satisfied')
  })

  it('telt dagen zonder benutbare mogelijkheden niet mee', () => {
    const geenBenutbareMogelijkheden = [{ van: '2024-12-20', totEnMet: '2024-12-29' }]
    const patch = { ...(kaal as object), geenBenutbareMogelijkheden }
    expect(verdictOf(rule, patch, '2025-01-31')).toMatchObject({ kind: 'pending', due: '2025-01-31' })
    const doorlopend = { ...(kaal as object), geenBenutbareMogelijkheden: [{ van: '2024-12-20' }] }
    expect(verdictOf(rule, doorlopend).kind).toBe('notApplicable')
  })

  it('vervalt als de verplichtingen eindigen of de aanvraag komt voor de laatste dag', () => {
    const dienstverband = { soort: 'bepaald' as const, einde: '2025-01-20' }
    expect(verdictOf(rule, { ...(kaal as object), werknemer: { dienstverband } }).kind).toBe('notApplicable')
    const laat = { documenten: { 'arbeidsdeskundig-onderzoek': { datum: '2025-09-10' }, eindevaluatie: null } }
    expect(verdictOf(rule, { ...laat, spoor2: null, adviezen: null }).kind).toBe('notApplicable')
  })

  describe('als het doel eigen werk is', () => {
    const doel = (einddoel: string, conclusies: object = {}, more: object = {}) =>
      verdictOf(
        rule,
        metStuk(plan('2025-01-06', einddoel), {
          documenten: { 'arbeidsdeskundig-onderzoek': { conclusies } },
          ...more,
        }),
      )

    it('noemt het een fout als de arbeidsdeskundige eigen werk ook aangepast uitsluit', () => {
      const verdict = doel('Terugkeer in eigen werk')
      expect(verdict).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'inconsistent', path: '/documenten/7/einddoel' }],
      })
      expect(verdict).not.toHaveProperty('places.0.severity')
      expect(rule.severity).toBe('error')
    })

    it('is gedekt als is vastgelegd waarom het advies niet is gevolgd', () => {
      const adviezen = [advies({ nietOpgevolgd: { datum: '2025-01-02', reden: 'Werkplek wordt aangepast' } })]
      expect(doel('Terugkeer in eigen werk', {}, { adviezen })).toMatchObject({ covered: { ground: 'andere-grond' } })
    })

    it.each([
      ['Terugkeer in eigen werk', { eigenWerk: 'passend' }, 'satisfied'],
      ['Terugkeer in eigen werk', { eigenWerkAangepast: 'Passend te maken.' }, 'satisfied'],
      ['Terugkeer in eigen werk', { eigenWerk: 'niet-passend', eigenWerkAangepast: 'niet-passend' }, 'violated'],
      ['Terugkeer in eigen werk', { eigenWerkAangepast: 'nog niet volledig' }, 'judgement'],
      ['Terugkeer in eigen werk', { eigenWerkAangepast: null }, 'judgement'],
      ['Terugkeer in eigen werk', { eigenWerk: null, eigenWerkAangepast: null }, 'satisfied'],
      ['Eigen werk of ander werk', {}, 'satisfied'],
      ['Werk bij een andere werkgever', {}, 'satisfied'],
    ])('weegt het doel "%s" bij %o', (einddoel, conclusies, kind) => {
      expect(doel(einddoel, conclusies).kind).toBe(kind)
    })

    it.each([
      'Niet passend, het tempo van de lijn is te hoog',
      'Niet passend; tillen is te zwaar.',
      'Nee, de hele dag staan gaat niet',
      'Niet passend te maken, de lijn heeft een vast tempo',
      'Niet mogelijk omdat het tempo vastligt',
    ])('leest "%s" als een nee met een reden', (antwoord) => {
      const conclusies = { eigenWerk: antwoord, eigenWerkAangepast: antwoord }
      expect(doel('Terugkeer in eigen werk', conclusies)).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'inconsistent' }],
      })
    })

    it.each([
      'Niet passend, maar met een tilhulp wel',
      'Niet passend, tenzij het tempo lager wordt',
      'Niet passend, nog te vroeg',
      'Niet passend, 36 uur is te veel',
      'Niet passend, in een ander team past het',
      'Niet passend voor hele dagen',
      'Niet passend zonder hulp',
      'Niet volledig passend',
      'Nee, niet volledig',
    ])('laat "%s" aan de arbeidsdeskundige', (antwoord) => {
      const conclusies = { eigenWerk: antwoord, eigenWerkAangepast: antwoord }
      expect(doel('Terugkeer in eigen werk', conclusies).kind).toBe('judgement')
    })

    it('legt een onduidelijke tekst voor aan de arbeidsdeskundige', () => {
      expect(doel('Terugkeer in eigen werk', { eigenWerk: 'alleen met hulp' })).toMatchObject({
        forWhom: 'arbeidsdeskundige',
        path: '/documenten/7/einddoel',
      })
    })
  })

  it('laat aan S2-08 wat na de start tot en met het einde van spoor 2 is geconcludeerd', () => {
    const op = (datum: string, spoor2: object = {}) =>
      verdictOf(rule, { documenten: { 'arbeidsdeskundig-onderzoek': { datum } }, spoor2 }).kind
    expect([op('2025-01-20'), op('2025-01-21')]).toEqual(['satisfied', 'notApplicable'])
    const afgesloten = { einde: '2025-05-05' }
    expect([op('2025-05-05', afgesloten), op('2025-05-06', afgesloten)]).toEqual(['notApplicable', 'violated'])
  })

  it('kijkt niet naar een termijn die bij de WIA-aanvraag nog liep', () => {
    // de aanvraag is van 20-10-2025, 42 dagen na 08-09-2025
    const op = (datum: string) => ({
      documenten: { 'arbeidsdeskundig-onderzoek': { datum }, eindevaluatie: null, eerstejaarsevaluatie: null },
      spoor2: null,
      adviezen: null,
    })
    expect(verdictOf(rule, op('2025-09-08'))).toMatchObject({ kind: 'violated', places: [{ due: '2025-10-20' }] })
    expect(textOf(verdictOf(rule, op('2025-09-09')))).toContain('kwam al snel de WIA-aanvraag')
    const einde = (dag: string) => ({
      ...(kaal as object),
      werknemer: { dienstverband: { soort: 'bepaald' as const, einde: dag } },
    })
    expect(textOf(verdictOf(rule, einde('2025-01-20')))).toContain('eindigt op 2025-01-20')
    expect(verdictOf(rule, einde('2025-01-21')).kind).toBe('violated')
  })

  it('ziet een bijgesteld plan zelf niet als conclusie', () => {
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': null } }
    expect(verdictOf(rule, metStuk(plan('2024-05-01'), patch)).kind).toBe('notApplicable')
  })

  it('neemt de eerste verwerking na de conclusie, in welke volgorde zij ook staan', () => {
    const patch = metStuk(plan('2025-01-21'), metStuk(plan('2025-03-03'), kaal))
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/documenten/6' })
    const late = metStuk(plan('2025-01-22'), metStuk(plan('2025-03-03'), kaal))
    expect(verdictOf(rule, late)).toMatchObject({ places: [{ found: '2025-01-22' }] })
  })

  it('zegt wat niet of laat terugkomt', () => {
    expect(textOf(verdictOf(rule, metStuk(plan('2025-01-22'))))).toContain('is pas op 2025-01-22 in het plan')
    expect(textOf(verdictOf(rule, kaal))).toContain('Het arbeidsdeskundig onderzoek van 2024-12-10 komt niet terug')
    const oordeel = { soort: 'passend-werk' as const, uitkomst: 'positief' as const, datum: '2024-05-01' }
    const laat = { ...oordeel, opvolging: { datum: '2024-06-13' } }
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': null }, deskundigenoordelen: [laat] }
    expect(textOf(verdictOf(rule, patch))).toContain('Het deskundigenoordeel van 2024-05-01 is pas op 2024-06-13')
    const rust = { ...(kaal as object), geenBenutbareMogelijkheden: [{ van: '2024-12-20' }] }
    expect(textOf(verdictOf(rule, rust))).toContain('na 2024-12-10 waren er geen')
  })

  describe('vergelijkt het doel van een plan met het laatste onderzoek ervoor', () => {
    const doel = (datum: string, conclusies: object = {}, later: object | null = null) => {
      const patch = metStuk(plan(datum, 'Terugkeer in eigen werk'), {
        documenten: { 'arbeidsdeskundig-onderzoek': { conclusies } },
      })
      return verdictOf(rule, later ? metStuk(later, patch) : patch)
    }

    it('van die dag of eerder', () => {
      expect(doel('2024-12-10')).toMatchObject({ kind: 'violated', places: [{ breach: 'inconsistent' }] })
      expect(doel('2024-12-09').kind).toBe('satisfied')
      const leeg = { soort: 'arbeidsdeskundig-onderzoek', datum: '2025-01-02' }
      expect(doel('2025-01-06', {}, leeg).kind).toBe('violated')
      expect(textOf(doel('2024-12-10'))).toContain('Het plan van 2024-12-10 heeft eigen werk als doel; volgens')
    })

    it.each([
      ['Niet-passend!!', 'violated'],
      ['niet  mogelijk', 'violated'],
      ['waarschijnlijk niet passend', 'judgement'],
      ['niet passend op korte termijn', 'judgement'],
      ['wellicht passend', 'judgement'],
      ['passend na overleg', 'judgement'],
      ['niet. passend', 'judgement'],
    ])('en leest alleen een kort antwoord: %s', (antwoord, kind) => {
      expect(doel('2025-01-06', { eigenWerk: antwoord, eigenWerkAangepast: 'niet passend' }).kind).toBe(kind)
    })
  })

  it('neemt na een onderzoek alleen een advies van de arbeidsdeskundige', () => {
    const gevolgd = { opvolging: { datum: '2025-01-20' } }
    const geweigerd = { nietOpgevolgd: { datum: '2025-01-20', reden: 'Nog te vroeg' } }
    const naOnderzoek = (van: 'arbeidsdeskundige' | 'bedrijfsarts', meer: object) =>
      verdictOf(rule, { ...(kaal as object), adviezen: [advies({ van, ...meer })] }).kind
    for (const meer of [gevolgd, geweigerd]) {
      expect([naOnderzoek('arbeidsdeskundige', meer), naOnderzoek('bedrijfsarts', meer)]).toEqual([
        'satisfied',
        'violated',
      ])
    }
  })

  it.each(['plan-van-aanpak', 'eerstejaarsevaluatie', 'eindevaluatie'])('neemt een %s van na de conclusie', (soort) => {
    expect(verdictOf(rule, metStuk({ soort, datum: '2025-01-10' })).kind).toBe('satisfied')
  })
})

function advies(more: object) {
  return { datum: '2024-12-10', van: 'arbeidsdeskundige' as const, ...more }
}
