import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor1/actief-aanbod.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const voorstel = (antwoord: object | null = null, datum = '2025-02-10') => ({
  spoor1: { voorstellenWerknemer: [{ datum, wat: 'Werken aan de balie', ...(antwoord && { antwoord }) }] as never[] }, // zoals geschreven
})
const afgewezen = (meer: object) => voorstel({ datum: '2025-02-17', conclusie: 'afgewezen', ...meer })
const kaal = (spoor1: object = {}) => ({
  werkhervatting: [],
  spoor1: { aanboden: [], inventarisatie: [{ functie: 'Planner', soort: 'ander-intern' as const }], ...spoor1 },
  documenten: { 'arbeidsdeskundig-onderzoek': null },
})
const functie = (conclusie: string | null) => ({
  functie: 'Planner',
  soort: 'ander-intern',
  ...(conclusie && { conclusie }),
  datum: '2024-12-10',
})

describe(`${rule.id} ${rule.slug} bij een voorstel van de werknemer`, () => {
  it('keurt een gehonoreerd voorstel en een afwijzing met een reden goed', () => {
    expect(verdictOf(rule, voorstel({ datum: '2025-02-17', conclusie: 'gehonoreerd' }))).toMatchObject({
      kind: 'satisfied',
    })
    expect(verdictOf(rule, afgewezen({ reden: 'De balie vraagt staan' }))).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt een afwijzing zonder reden een fout', () => {
    for (const meer of [{}, { reden: ' ' }]) {
      const verdict = verdictOf(rule, afgewezen(meer))
      expect(verdict).toMatchObject({
        kind: 'violated',
        covered: null,
        places: [{ breach: 'incomplete', path: '/spoor1/voorstellenWerknemer/0/antwoord' }],
      })
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
    expect(rule).toMatchObject({ severity: 'error', norm: 'beleidsregel' })
  })

  it('noemt een vervanger als enige reden een fout, ook als die reden er staat', () => {
    const verdict = verdictOf(rule, afgewezen({ reden: 'Er is een vervanger', vervangerAangenomen: true }))
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/spoor1/voorstellenWerknemer/0/antwoord/vervangerAangenomen' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(verdictOf(rule, afgewezen({ reden: 'Te zwaar', vervangerAangenomen: false }))).toMatchObject({
      kind: 'satisfied',
    })
  })

  it.each([
    'Er is een vervanger aangenomen',
    'Er is inmiddels een vervangster aangesteld.',
    'Vervanger aangenomen',
    'Wij hebben al een vervanger voor deze functie',
    'Want er is een vervanger in dienst',
  ])('noemt "%s" als reden een fout', (reden) => {
    const verdict = verdictOf(rule, afgewezen({ reden }))
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/spoor1/voorstellenWerknemer/0/antwoord/reden', found: '2025-02-17' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it.each([
    'Er is een vervanger aangenomen en de balie vraagt de hele dag staan',
    'De functie is vervuld door een vervanger',
    'Vervanger aangenomen; te zwaar werk',
  ])('vraagt bij "%s" of er nog een reden is', (reden) => {
    expect(verdictOf(rule, afgewezen({ reden }))).toMatchObject({
      kind: 'judgement',
      path: '/spoor1/voorstellenWerknemer/0/antwoord/reden',
    })
    expect(verdictOf(rule, afgewezen({ reden, vervangerAangenomen: false }))).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    'Er is geen vervanger voor haar eigen werk',
    'Bij ziekte is er niet een vervanger achter de balie',
    'De kassa wordt vervangen en is te hoog',
    'Het werk bestaat uit vervanging bij drukte en vraagt de hele dag staan',
  ])('neemt "%s" als een reden', (reden) => {
    expect(verdictOf(rule, afgewezen({ reden }))).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['wacht 42 dagen op een antwoord', '2025-03-24', 'pending'],
    ['noemt een voorstel zonder antwoord de dag erna een risico', '2025-03-25', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    const verdict = verdictOf(rule, voorstel(), peildatum)
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({ places: [{ breach: 'missing', due: '2025-03-24', severity: 'warning' }] })
    }
  })

  it('kijkt niet naar een voorstel dat er bij de WIA-aanvraag nog maar kort lag', () => {
    expect(verdictOf(rule, voorstel(null, '2025-09-08'), '2025-12-22')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, voorstel(null, '2025-09-09'), '2025-12-22')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, voorstel(null, '2025-10-21'))).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt geen antwoord na het einde van het dienstverband of zonder benutbare mogelijkheden', () => {
    const einde = { werknemer: { dienstverband: { einde: '2025-03-23' } } }
    expect(verdictOf(rule, { ...voorstel(), ...einde })).toMatchObject({ kind: 'satisfied' })
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2025-03-01' }] }
    expect(verdictOf(rule, { ...voorstel(), ...gbm })).toMatchObject({ kind: 'satisfied' })
  })

  it('is gedekt door een deskundigenoordeel van de dag van het antwoord of later', () => {
    expect(verdictOf(rule, { ...afgewezen({}), ...deskundigenoordeel('2025-02-17') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...afgewezen({}), ...deskundigenoordeel('2025-02-16') })).toMatchObject({ covered: null })
    expect(verdictOf(rule, { ...voorstel(), ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })
})

describe(`${rule.id} ${rule.slug} bij het aanbod van de werkgever`, () => {
  it('keurt een schriftelijk aanbod goed, ook als dat uit bewijs blijkt', () => {
    const aanbod = (meer: object) =>
      verdictOf(rule, kaal({ aanboden: [{ datum: '2024-03-04', wat: 'Retouren', ...meer }] }))
    expect(aanbod({ schriftelijk: true })).toMatchObject({ kind: 'satisfied', path: '/spoor1/aanboden/0' })
    expect(aanbod({ bewijs: ['aanbod.pdf'] })).toMatchObject({ kind: 'satisfied' })
    expect(aanbod({ verzendbewijs: 'e-mail' })).toMatchObject({ kind: 'satisfied' })
    for (const meer of [{}, { bewijs: [] }, { schriftelijk: false, bewijs: ['notitie.pdf'] }]) {
      expect(aanbod(meer)).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete', severity: 'warning' }] })
    }
  })

  it('ziet aan werk bij de eigen werkgever dat werk is aangeboden, niet aan arbeidstherapie of werk elders', () => {
    const werk = (werkgever: 'eigen' | 'ander', soort: 'ander-intern' | 'arbeidstherapie' | 'ander-extern') =>
      verdictOf(rule, { ...kaal(), werkhervatting: [{ van: '2024-03-25', werkgever, soort }] })
    expect(werk('eigen', 'ander-intern')).toMatchObject({ kind: 'satisfied', path: '/werkhervatting/0' })
    expect(werk('eigen', 'arbeidstherapie')).toMatchObject({ kind: 'violated' })
    expect(werk('ander', 'ander-extern')).toMatchObject({ kind: 'violated' })
  })

  it('ziet aan werk dat na de WIA-aanvraag begint niet dat werk is aangeboden', () => {
    // de WIA-aanvraag is van 20-10-2025
    const werk = (van: string) =>
      verdictOf(rule, { ...kaal(), werkhervatting: [{ van, werkgever: 'eigen', soort: 'ander-intern' }] })
    expect(werk('2025-10-20')).toMatchObject({ kind: 'satisfied' })
    expect(werk('2025-10-21')).toMatchObject({ kind: 'violated' })
  })

  it('laat een dossier zonder enig onderzoek naar werk bij de eigen werkgever aan S1-01', () => {
    expect(verdictOf(rule, kaal({ inventarisatie: [] }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('keurt zonder aanbod goed dat geen functie past of plaats heeft', () => {
    const met = (...conclusies: (string | null)[]) => verdictOf(rule, kaal({ inventarisatie: conclusies.map(functie) }))
    expect(met('niet-passend', 'passend-geen-plaats')).toMatchObject({ kind: 'satisfied' })
    expect(met('niet-passend', null)).toMatchObject({ kind: 'violated', places: [{ path: '/spoor1' }] })
    expect(met('niet-passend', 'passend')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/spoor1/inventarisatie/1', severity: 'warning' }],
    })
  })

  it.each([
    ['wacht nog op de laatste dag van week 52', '2025-01-12', 'pending'],
    ['noemt het de dag erna een risico', '2025-01-13', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, kaal(), peildatum)).toMatchObject({ kind })
  })

  it('laat een conclusie die alleen in een rapport staat ter beoordeling', () => {
    const { documenten: _, ...metRapport } = kaal()
    expect(verdictOf(rule, metRapport)).toMatchObject({
      kind: 'judgement',
      forWhom: 'casemanager',
      path: '/documenten/3/conclusies/anderWerkIntern',
    })
    const passend = kaal({ inventarisatie: [functie('passend')] })
    expect(verdictOf(rule, { ...passend, documenten: {} })).toMatchObject({ kind: 'violated' })
  })

  it('rust zonder benutbare mogelijkheden', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2024-12-01' }] }
    expect(verdictOf(rule, { ...kaal(), ...gbm })).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een deskundigenoordeel van na week 52', () => {
    expect(verdictOf(rule, { ...kaal(), ...deskundigenoordeel('2025-01-12') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...kaal(), ...deskundigenoordeel('2025-01-11') })).toMatchObject({ covered: null })
  })

  it('kijkt naar een aanbod tot en met de WIA-aanvraag, niet daarna', () => {
    const aanbod = (datum: string) =>
      verdictOf(rule, kaal({ aanboden: [{ datum, wat: 'Retouren', schriftelijk: true }] }))
    expect(aanbod('2025-10-20').kind).toBe('satisfied')
    expect(aanbod('2025-10-21').kind).toBe('violated')
  })

  it('is bij een aanbod dat niet schriftelijk was gedekt door een deskundigenoordeel van die dag', () => {
    const op = (datum: string) =>
      verdictOf(rule, {
        ...kaal({ aanboden: [{ datum: '2024-03-04', wat: 'Retouren' }] }),
        ...deskundigenoordeel(datum),
      })
    expect(op('2024-03-04')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2024-03-03')).toMatchObject({ covered: null })
  })

  it('zegt wat er aan het aanbod ontbreekt', () => {
    const tekst = (spoor1: object) => textOf(verdictOf(rule, kaal(spoor1)))
    expect(tekst({ aanboden: [{ datum: '2024-03-04', wat: 'Retouren' }] })).toContain(
      'van 2024-03-04 is niet vastgelegd',
    )
    expect(tekst({})).toContain('ook geen conclusie')
    expect(tekst({ inventarisatie: [functie('passend')] })).toContain('beoordeeld als passend')
    expect(tekst({ inventarisatie: [] })).toContain('(zie S1-01)')
    const { documenten: _, ...metRapport } = kaal()
    expect(textOf(verdictOf(rule, metRapport))).toContain('Volgt uit het rapport')
    expect(textOf(verdictOf(rule, { ...metRapport, spoor1: { aanboden: [], inventarisatie: [] } }))).toContain(
      'Volgt uit',
    )
  })

  it('kijkt naar een voorstel tot en met de WIA-aanvraag', () => {
    const voorstellen = (datum: string) =>
      verdictOf(rule, voorstel({ datum: '2025-10-20', conclusie: 'afgewezen' }, datum)).kind
    expect([voorstellen('2025-10-20'), voorstellen('2025-10-21')]).toEqual(['violated', 'satisfied'])
  })

  it('dekt een afwijzing om een vervanger met een deskundigenoordeel van de dag van het antwoord', () => {
    const met = (datum: string) =>
      verdictOf(rule, { ...afgewezen({ vervangerAangenomen: true }), ...deskundigenoordeel(datum) })
    expect(met('2025-02-17')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(met('2025-02-16')).toMatchObject({ covered: null })
  })

  it('zegt waarom een antwoord op een voorstel niet goed is, of niet meer wordt gevraagd', () => {
    expect(textOf(verdictOf(rule, afgewezen({})))).toContain('zonder vastgelegde reden')
    expect(textOf(verdictOf(rule, afgewezen({ vervangerAangenomen: true })))).toContain('omdat er een vervanger is')
    expect(textOf(verdictOf(rule, voorstel()))).toContain('geen antwoord vastgelegd')
    const alleen = { ...kaal({ inventarisatie: [], voorstellenWerknemer: [{ datum: '2025-02-10', wat: 'Balie' }] }) }
    const einde = { werknemer: { dienstverband: { einde: '2025-03-23' } } }
    expect(textOf(verdictOf(rule, { ...alleen, ...einde }))).toContain('eindigt op 2025-03-23')
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-03-01' }] }
    expect(textOf(verdictOf(rule, { ...alleen, ...rust }))).toContain('na het voorstel van 2025-02-10 waren er geen')
    const kort = { ...kaal({ inventarisatie: [], voorstellenWerknemer: [{ datum: '2025-09-09', wat: 'Balie' }] }) }
    expect(textOf(verdictOf(rule, kort, '2025-12-22'))).toContain('lag er nog maar kort')
  })
})
