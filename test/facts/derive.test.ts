import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import type { Bestand } from '../../src/facts/bestanden.js'
import { derive } from '../../src/facts/derive.js'
import type { Facts } from '../../src/facts/facts.js'
import type { Written } from '../../src/kernel/rule.js'

const eersteZiektedag = '2024-01-15'

/** The facts of a dossier that says nothing but its first sick day and these parts; the wachttijd ends on 11-01-2026. */
function feiten(delen: Partial<Written<Dossier>> = {}, peildatum = '2025-06-01', bestanden?: Map<string, Bestand>) {
  const dossier = { versie: 1, kenmerk: 'VZ-1', verzuim: { eersteZiektedag }, ...delen } as Dossier // as written
  return derive(dossier, { peildatum: plainDate(peildatum), herkomstPeildatum: 'dossier', bestanden })
}

const waarden = (facts: Facts, namen: readonly (keyof Facts)[]) =>
  namen.map((naam) => (facts[naam].known ? facts[naam].value : 'onbekend'))

describe('wat niet in het dossier staat', () => {
  it.each([
    'stukken',
    'bijstellingen',
    'evaluaties',
    'belastbaarheidsprofielen',
    'arbeidsdeskundigeOnderzoeken',
    'contactmomenten',
    'adviezen',
    'afwijkingen',
    'geenBenutbareMogelijkheden',
    'werkhervatting',
    'toegezegdWerk',
    'meldingen',
    'uwvVerzoeken',
    'deskundigenoordelen',
    'onenigheden',
    'nietMeewerken',
    'maatregelen',
    'betrokkenen',
    'laterDanPeildatum',
  ] as const)('is niet gedaan: %s is leeg', (naam) => {
    expect(feiten()[naam]).toEqual({ known: true, value: [] })
  })

  it.each([
    'probleemanalyse',
    'planVanAanpak',
    'eerstejaarsevaluatie',
    'actueelOordeel',
    'eindevaluatie',
    'spoor1',
    'spoor2',
    'melding42',
    'riv',
    'wia',
    'loonsanctie',
    'eindeVerplichtingen',
  ] as const)('is niet gedaan: %s is er niet', (naam) => {
    expect(feiten()[naam]).toEqual({ known: true, value: null })
  })

  it.each([
    ['perioden', '/verzuim/perioden'],
    ['werkdagen', '/werknemer/rooster/werkdagen'],
    ['urenPerWeek', '/werknemer/rooster/urenPerWeek'],
    ['functies', '/werkgever/functies'],
    ['aowDatum', '/werknemer/aowDatum'],
    ['eindeDienstverband', '/werknemer/dienstverband'],
    ['aantalWerkgevers', '/werkgever/aantalWerkgevers'],
    ['bestanden', ''],
  ] as const)('is als omstandigheid onbekend: %s', (naam, path) => {
    expect(feiten()[naam]).toEqual({ known: false, path })
  })
})

describe('omstandigheden', () => {
  it('zijn bekend als zij er staan', () => {
    const facts = feiten({
      verzuim: { eersteZiektedag, perioden: [{ soort: 'ziek', van: eersteZiektedag }] },
      werknemer: { aowDatum: '2050-03-01', rooster: { urenPerWeek: 36, werkdagen: ['ma', 'do'] } },
      werkgever: { aantalWerkgevers: 2, functies: [{ naam: 'Planner' }] },
    })
    expect(facts).toMatchObject({
      perioden: { known: true, value: [{ soort: 'ziek', van: eersteZiektedag, path: '/verzuim/perioden/0' }] },
      werkdagen: { value: ['ma', 'do'] },
      urenPerWeek: { value: 36 },
      functies: { value: [{ naam: 'Planner', path: '/werkgever/functies/0' }] },
      aowDatum: { value: '2050-03-01' },
      aantalWerkgevers: { value: 2 },
    })
  })

  it('zijn bekend als er staat dat er geen andere functies zijn', () => {
    expect(feiten({ werkgever: { geenAndereFuncties: true } }).functies).toEqual({ known: true, value: [] })
    expect(feiten({ werkgever: { geenAndereFuncties: false } }).functies.known).toBe(false)
  })

  it.each([
    [{ soort: 'onbepaald' }, { known: true, value: null }],
    [
      { soort: 'onbepaald', einde: '2025-03-31' },
      { known: true, value: '2025-03-31' },
    ],
    [{ soort: 'bepaald' }, { known: false, path: '/werknemer/dienstverband' }],
  ] as const)('volgen bij het dienstverband %j de vastgelegde laatste dag', (dienstverband, fact) => {
    expect(feiten({ werknemer: { dienstverband } }).eindeDienstverband).toEqual(fact)
  })

  it('vragen zonder blik op de schijf naar het eerste bestand dat het dossier noemt', () => {
    const delen = { documenten: [{ soort: 'evaluatie', bestand: 'a.pdf' }] } as const
    expect(feiten(delen).bestanden).toEqual({ known: false, path: '/documenten/0/bestand' })
    const schijf = new Map<string, Bestand>([['a.pdf', { status: 'ontbreekt' }]])
    expect(feiten(delen, '2025-06-01', schijf).bestanden).toEqual({ known: true, value: schijf })
  })
})

describe('stukken', () => {
  const stuk = (soort: 'actueel-oordeel' | 'eindevaluatie' | 'eerstejaarsevaluatie', datum: string) => ({
    soort,
    datum,
  })

  it('geven de eerste probleemanalyse en het eerste plan, een stuk zonder datum vooraan', () => {
    const facts = feiten({
      documenten: [
        { soort: 'plan-van-aanpak', datum: '2024-04-01' },
        { soort: 'plan-van-aanpak', datum: '2024-03-01' },
        { soort: 'probleemanalyse', datum: '2024-02-01' },
        { soort: 'probleemanalyse' },
      ],
    })
    expect(facts.planVanAanpak.value).toMatchObject({ path: '/documenten/1' })
    expect(facts.probleemanalyse.value).toMatchObject({ path: '/documenten/3' })
    expect(facts.stukken.value).toHaveLength(4)
  })

  it('geven de laatste van het actueel oordeel en de eindevaluatie', () => {
    const documenten = [
      stuk('actueel-oordeel', '2025-05-02'),
      stuk('actueel-oordeel', '2025-05-01'),
      stuk('actueel-oordeel', '2025-04-01'),
      stuk('eindevaluatie', '2025-05-04'),
      stuk('eindevaluatie', '2025-05-03'),
      stuk('eindevaluatie', '2025-04-03'),
    ]
    expect(feiten({ documenten })).toMatchObject({
      actueelOordeel: { value: { datum: '2025-05-02' } },
      eindevaluatie: { value: { datum: '2025-05-04' } },
    })
  })

  it('staan per soort op volgorde van datum, bij bijstellingen eerst die van de probleemanalyse', () => {
    const soorten = [
      'bijstelling-plan-van-aanpak',
      'bijstelling-probleemanalyse',
      'evaluatie',
      'belastbaarheidsprofiel',
      'arbeidsdeskundig-onderzoek',
    ] as const
    const documenten = soorten.flatMap((soort) => [
      { soort, datum: '2024-09-02' },
      { soort, datum: '2024-09-01' },
    ])
    const paden = (
      naam: 'bijstellingen' | 'evaluaties' | 'belastbaarheidsprofielen' | 'arbeidsdeskundigeOnderzoeken',
    ) => feiten({ documenten })[naam].value.map(({ path }) => path.replace('/documenten/', ''))
    expect(paden('bijstellingen')).toEqual(['3', '2', '1', '0'])
    expect(paden('evaluaties')).toEqual(['5', '4'])
    expect(paden('belastbaarheidsprofielen')).toEqual(['7', '6'])
    expect(paden('arbeidsdeskundigeOnderzoeken')).toEqual(['9', '8'])
  })

  it.each([
    ['de laatste die in het eerste jaar is gehouden', ['2024-12-01', '2025-01-12', '2025-01-13'], '2025-01-12'],
    ['zonder die: de eerste van daarna', ['2025-03-01', '2025-01-13'], '2025-01-13'],
  ])('geven als eerstejaarsevaluatie %s', (_, datums, verwacht) => {
    const documenten = datums.map((datum) => stuk('eerstejaarsevaluatie', datum))
    expect(feiten({ documenten }).eerstejaarsevaluatie.value).toMatchObject({ datum: verwacht })
  })

  it('geven ook een eerstejaarsevaluatie zonder datum', () => {
    const documenten = [{ soort: 'eerstejaarsevaluatie' as const }]
    expect(feiten({ documenten }).eerstejaarsevaluatie.value).toMatchObject({ path: '/documenten/0' })
  })
})

describe('de 42e-weeksmelding', () => {
  const melding = (dagen: { verzonden?: string; ontvangen?: string }, soort = 'uwv-42-weken' as const) => ({
    soort,
    ...dagen,
  })
  const eerste = (...meldingen: readonly object[]) => feiten({ meldingen: meldingen as never }).melding42.value

  it('is de eerste, naar de dag van ontvangst of anders van verzending', () => {
    const later = melding({ verzonden: '2024-10-01', ontvangen: '2024-11-04' })
    expect(eerste(later, melding({ ontvangen: '2024-11-03' }))).toMatchObject({ path: '/meldingen/1' })
    expect(eerste(later, melding({ verzonden: '2024-11-03' }))).toMatchObject({ path: '/meldingen/1' })
    expect(eerste(later, melding({ verzonden: '2024-11-05' }))).toMatchObject({ path: '/meldingen/0' })
    expect(eerste(later, melding({}))).toMatchObject({ path: '/meldingen/1' })
  })

  it('is niet een melding van een andere soort', () => {
    expect(eerste({ soort: 'uwv-hersteld', verzonden: '2024-10-01' })).toBeNull()
  })
})

describe('het einde', () => {
  const aow = (aowDatum: string) => ({ werknemer: { aowDatum } })
  const uitDienst = (einde: string) => ({ werknemer: { dienstverband: { soort: 'bepaald' as const, einde } } })
  const hersteld = (totEnMet: string) => ({
    verzuim: { eersteZiektedag, perioden: [{ soort: 'ziek' as const, van: eersteZiektedag, totEnMet }] },
  })

  it.each([
    ['de dag voor de AOW-leeftijd', aow('2025-03-01'), { datum: '2025-02-28', reden: 'aow' }],
    ['de laatste dag van het dienstverband', uitDienst('2025-03-01'), { datum: '2025-03-01', reden: 'uit-dienst' }],
    [
      'de dag van overlijden, die ook de laatste ziektedag is',
      {
        ...hersteld('2025-03-01'),
        werknemer: { dienstverband: { soort: 'onbepaald' as const, einde: '2025-03-01', doorOverlijden: true } },
      },
      { datum: '2025-03-01', reden: 'overleden' },
    ],
    ['de laatste ziektedag', hersteld('2025-03-01'), { datum: '2025-03-01', reden: 'hersteld' }],
    [
      'wat het eerst komt',
      { ...hersteld('2025-02-27'), ...aow('2025-03-01') },
      { datum: '2025-02-27', reden: 'hersteld' },
    ],
    [
      'wat het eerst komt',
      { ...hersteld('2025-03-01'), ...uitDienst('2025-02-28') },
      { datum: '2025-02-28', reden: 'uit-dienst' },
    ],
    [
      'wat het eerst komt, ook in de toekomst',
      { ...hersteld('2025-12-31'), ...aow('2025-12-01') },
      { datum: '2025-11-30', reden: 'aow' },
    ],
  ])('van de verplichtingen is %s', (_, delen, verwacht) => {
    expect(feiten(delen).eindeVerplichtingen.value).toEqual(verwacht)
  })

  it('van het tijdvak is dat van de wachttijd, of van de verlenging', () => {
    expect(feiten().eindeTijdvak.value).toBe('2026-01-11')
    expect(feiten({ wia: { verlenging: { totEnMet: '2026-06-30' } } }).eindeTijdvak.value).toBe('2026-06-30')
    expect(feiten({ wia: { verlenging: { totEnMet: '2026-01-12' } } }).eindeTijdvak.value).toBe('2026-01-12')
    expect(feiten({ wia: { verlenging: { totEnMet: '2026-01-10' } } }).eindeTijdvak.value).toBe('2026-01-11')
  })

  it.each([
    ['de peildatum', {}, '2025-06-01', '2025-06-01'],
    ['het einde van de wachttijd', {}, '2026-02-01', '2026-01-11'],
    ['het einde van de verlenging', { wia: { verlenging: { totEnMet: '2026-01-20' } } }, '2026-02-01', '2026-01-20'],
    ['de WIA-aanvraag', { wia: { aanvraag: { ontvangen: '2025-10-20' } } }, '2026-02-01', '2025-10-20'],
    ['het einde van de verplichtingen', uitDienst('2025-05-31'), '2025-06-01', '2025-05-31'],
  ])('van wat een regel bekijkt is %s', (_, delen, peildatum, verwacht) => {
    expect(feiten(delen, peildatum).kijkTot.value).toBe(verwacht)
  })

  it.each([
    ['wachttijd', {}, '2026-01-11'],
    ['na-einde', {}, '2026-01-12'],
    ['verlenging', { wia: { verlenging: { totEnMet: '2026-06-30' } } }, '2026-06-30'],
    ['loonsanctie', { loonsanctie: {} }, '2027-01-10'],
    ['loonsanctie', { loonsanctie: { van: '2026-02-09' } }, '2027-02-07'],
    ['loonsanctie', { loonsanctie: { totEnMet: '2026-05-01' } }, '2026-05-01'],
    ['na-einde', { loonsanctie: { totEnMet: '2026-05-01' } }, '2026-05-02'],
    ['aow', aow('2025-03-01'), '2025-03-01'],
    ['uit-dienst', uitDienst('2025-03-01'), '2025-03-02'],
    ['hersteld', hersteld('2025-03-01'), '2025-03-02'],
  ])('van de fase: %s bij %j op %s', (fase, delen, peildatum) => {
    expect(feiten(delen, peildatum).fase.value).toBe(fase)
  })
})

describe('werkhervatting', () => {
  const werk = (van: string, more: object = {}) => ({
    van,
    werkgever: 'eigen' as const,
    soort: 'ander-intern' as const,
    ...more,
  })

  it('is begonnen op de peildatum; wat later begint, telt alleen als het is toegezegd', () => {
    const toezegging = { datum: '2025-05-01', schriftelijk: true }
    const werkhervatting = [
      werk('2025-06-01', { toezegging }),
      werk('2025-06-02', { toezegging }),
      werk('2025-06-02'),
      werk('2025-05-31'),
    ]
    const facts = feiten({ werkhervatting })
    expect(facts.werkhervatting.value.map(({ path }) => path)).toEqual(['/werkhervatting/0', '/werkhervatting/3'])
    expect(facts.toegezegdWerk.value.map(({ path }) => path)).toEqual(['/werkhervatting/1'])
  })

  it('is bij een nieuwe wachttijd alleen die van na de nieuwe eerste ziektedag', () => {
    const perioden = [
      { soort: 'ziek' as const, van: eersteZiektedag, totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-04-29' },
    ]
    const werkhervatting = [werk('2024-04-28'), werk('2024-04-29')]
    const paden = (verzuim: Written<Dossier>['verzuim']) =>
      feiten({ verzuim, werkhervatting }).werkhervatting.value.map(({ path }) => path)
    expect(paden({ eersteZiektedag, perioden })).toEqual(['/werkhervatting/1'])
    expect(paden({ eersteZiektedag: '2024-05-01' })).toEqual(['/werkhervatting/0', '/werkhervatting/1'])
  })
})

describe('de stand op de peildatum', () => {
  it('telt de wachttijd uit de perioden, met hun plaats en de oorzaak na verlof', () => {
    const perioden = (zelfdeOorzaak?: 'nee') => [
      { soort: 'ziek' as const, van: eersteZiektedag, totEnMet: '2024-09-01' },
      { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
      { soort: 'ziek' as const, van: '2024-12-23', ...(zelfdeOorzaak && { zelfdeOorzaak }) },
    ]
    const wachttijd = (zelfdeOorzaak?: 'nee') =>
      feiten({ verzuim: { eersteZiektedag, perioden: perioden(zelfdeOorzaak) } }).wachttijd.value
    expect(wachttijd()).toMatchObject({ einde: '2026-05-03', vlaggen: [{ path: '/verzuim/perioden/2' }] })
    expect(wachttijd('nee')).toMatchObject({ eersteDag: '2024-12-23' })
  })

  it('laat weg wat later gebeurde, en bij een nieuwe wachttijd wat eerder gebeurde, maar houdt alles zoals het er staat', () => {
    const perioden = [
      { soort: 'ziek' as const, van: eersteZiektedag, totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-04-29' },
    ]
    const contactmomenten = [{ datum: '2024-03-01' }, { datum: '2024-05-01' }, { datum: '2025-06-02' }]
    const facts = feiten({ verzuim: { eersteZiektedag, perioden }, contactmomenten })
    expect(facts.contactmomenten.value).toEqual([{ path: '/contactmomenten/1', datum: '2024-05-01' }])
    expect(facts.laterDanPeildatum.value).toEqual([{ path: '/contactmomenten/2/datum', datum: '2025-06-02' }])
    expect(facts.dossier.value.contactmomenten).toHaveLength(1)
    expect(facts.alles.value.contactmomenten).toEqual(contactmomenten)
    expect(feiten({ contactmomenten }).contactmomenten.value).toHaveLength(2)
    expect(facts.herkomstPeildatum.value).toBe('dossier')
    expect(facts.peildatum.value).toBe('2025-06-01')
  })

  it('geeft door wat in het dossier staat', () => {
    const delen = {
      adviezen: [{ datum: '2024-06-01', van: 'bedrijfsarts' as const }],
      afwijkingen: [{ termijn: 'plan-van-aanpak' as const }],
      geenBenutbareMogelijkheden: [{ van: '2024-06-01' }],
      spoor1: { taakniveau: 'onderzocht' },
      spoor2: { start: '2025-01-20' },
      meldingen: [{ soort: 'uwv-42-weken' as const, verzonden: '2024-10-29' }],
      riv: { opgesteld: '2025-05-01' },
      uwvVerzoeken: [{ ontvangen: '2025-05-01' }],
      wia: { aanvraag: { verzonden: '2025-05-01' } },
      deskundigenoordelen: [{ soort: 'passend-werk' as const, datum: '2025-05-01' }],
      onenigheden: [{ sinds: '2025-05-01' }],
      nietMeewerken: [{ datum: '2025-05-01' }],
      maatregelen: [{ soort: 'waarschuwing' as const, van: '2025-05-01' }],
      betrokkenen: [{ rol: 'casemanager' as const }],
    }
    const namen = Object.keys(delen) as (keyof typeof delen & keyof Facts)[]
    const enkel: readonly string[] = ['spoor1', 'spoor2', 'riv', 'wia']
    const verwacht = namen.map((naam) => (enkel.includes(naam) ? { path: `/${naam}` } : [{ path: `/${naam}/0` }]))
    expect(waarden(feiten(delen as never), namen)).toMatchObject(verwacht)
    expect(feiten({ loonsanctie: { van: '2026-01-12' } }).loonsanctie.value).toMatchObject({ path: '/loonsanctie' })
  })
})
