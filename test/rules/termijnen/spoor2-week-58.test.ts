import { describe, expect, it } from 'vitest'
import bewezen from '../../../src/rules/spoor2/uitzondering-bewezen.js'
import rule from '../../../src/rules/termijnen/spoor2-week-58.js'
import { aow, belastbaar, beschut, geenMogelijkheden, marginaal, perspectief } from '../../helpers/uitzonderingen.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

// eerstejaarsevaluatie maandag 06-01-2025: zes weken tot en met 17-02-2025; week 58 eindigt op zondag 23-02-2025
const gestart = (start: string) => ({ spoor2: { start } })
const nietGestart = { spoor2: null }
const totWanneer = {
  words: [expect.stringContaining('dekt tot en met'), '; daarna geldt T-12'],
  values: ['2025-04-06'],
}
/** De probleemanalyse van 20-02-2024 ziet geen mogelijkheden, het actueel oordeel zwijgt erover. */
const volgensArts = {
  probleemanalyse: { benutbareMogelijkheden: false },
  'actueel-oordeel': { benutbareMogelijkheden: null },
}
const evaluatieVan = (datum: string | null) => ({ documenten: { eerstejaarsevaluatie: datum ? { datum } : null } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('noemt een dossier met alleen een eerste ziektedag in week 77 niet voldaan', () => {
    const dossier = { versie: 1, kenmerk: 'LEEG', verzuim: { eersteZiektedag: '2024-01-15' } } as const
    const verdict = verdictOn(rule, dossier, '2025-07-01')
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', due: '2025-02-23', path: '' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  describe('gestart', () => {
    it.each([
      ['keurt de laatste dag van de zes weken goed', '2025-02-17', { kind: 'satisfied', path: '/spoor2/start' }],
      ['vindt een dag later een risico', '2025-02-18', { places: [{ severity: 'warning', daysLate: 1 }] }],
      ['houdt het aan het einde van week 58 bij een risico', '2025-02-23', { places: [{ severity: 'warning' }] }],
    ])('%s', (_, start, expected) => {
      expect(verdictOf(rule, gestart(start))).toMatchObject(expected)
    })

    it('noemt na week 58 dat UWV de gemiste kansen beoordeelt, ook als het traject is afgerond', () => {
      const afgerond = { start: '2025-02-24', einde: '2025-10-01', eindrapport: { datum: '2025-10-02' } }
      for (const spoor2 of [{ start: '2025-02-24' }, afgerond]) {
        expect(verdictOf(rule, { spoor2 })).toMatchObject({
          places: [{ breach: 'late', severity: 'warning', due: '2025-02-17', found: '2025-02-24', daysLate: 7 }],
          notes: [{ words: [expect.stringContaining('UWV beoordeelt welke kansen zijn gemist')] }],
          remedy: { words: [expect.stringMatching(/^Leg vast waarom spoor 2 later is gestart/)] },
        })
      }
    })

    it.each([
      ['zonder eerstejaarsevaluatie', null],
      ['met een eerstejaarsevaluatie voor week 46', '2024-11-24'],
      ['met een eerstejaarsevaluatie na het eerste ziektejaar', '2025-01-13'],
    ])('rekent %s tot het einde van week 58', (_, datum) => {
      const kind = (start: string) => verdictOf(rule, { ...gestart(start), ...evaluatieVan(datum) }).kind
      expect(kind('2025-02-23')).toBe('satisfied')
      expect(kind('2025-02-24')).toBe('violated')
    })

    it.each([
      ['2024-11-25', '2025-01-06'], // eerste dag van week 46
      ['2025-01-12', '2025-02-23'], // laatste dag van het eerste ziektejaar
    ])('rekent zes weken vanaf een evaluatie op %s', (evaluatie, due) => {
      expect(verdictOf(rule, { ...gestart('2025-03-03'), ...evaluatieVan(evaluatie) })).toMatchObject({
        places: [{ due }],
      })
    })

    it('dekt een late start met een bewezen perspectief', () => {
      expect(verdictOf(rule, { spoor2: { start: '2025-04-14', uitzondering: perspectief } })).toMatchObject({
        covered: { ground: 'uitzondering', path: '/spoor2/uitzondering' },
        notes: [expect.anything(), totWanneer],
      })
    })

    it('dekt een late start met een eerder beroep dat toen gold, niet met een van na de start', () => {
      const eerder = { start: '2025-04-14', eerdereUitzonderingen: [perspectief] }
      expect(verdictOf(rule, { spoor2: eerder })).toMatchObject({
        covered: { path: '/spoor2/eerdereUitzonderingen/0' },
      })
      const achteraf = { start: '2025-04-14', uitzondering: { ...perspectief, datum: '2025-04-15' } }
      expect(verdictOf(rule, { spoor2: achteraf })).toMatchObject({ covered: null })
    })

    it('telt onderbroken ziekte niet mee voor week 58', () => {
      // 27 dagen herstel: het einde van week 58 schuift van 23-02-2025 naar 22-03-2025
      const verzuim = {
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
          { soort: 'ziek' as const, van: '2024-04-28' },
        ],
      }
      const patch = { ...evaluatieVan(null), verzuim }
      expect(verdictOf(rule, { ...patch, ...gestart('2025-03-22') }).kind).toBe('satisfied')
      expect(verdictOf(rule, { ...patch, ...gestart('2025-03-23') }).kind).toBe('violated')
    })

    it.each([
      ['2025-06-09', 'pending'],
      ['2025-06-10', 'violated'],
    ])('telt in de zes weken na de evaluatie geen verlof: %s', (peildatum, kind) => {
      const perioden = [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-01-26' },
        { soort: 'wazo' as const, van: '2025-01-27', totEnMet: '2025-05-18' },
        { soort: 'ziek' as const, van: '2025-05-19', zelfdeOorzaak: 'ja' as const },
      ]
      // van 06-01-2025 tot het verlof twintig dagen, daarna nog tweeëntwintig: tot en met 09-06-2025
      const verdict = verdictOf(rule, { ...nietGestart, verzuim: { perioden } }, peildatum)
      expect(verdict).toMatchObject({ kind })
    })

    it('slaat zwangerschapsverlof over: week 58 eindigt dan op 15-06-2025', () => {
      const verzuim = {
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-09-01' },
          { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
          { soort: 'ziek' as const, van: '2024-12-23', zelfdeOorzaak: 'ja' as const },
        ],
      }
      const patch = { ...evaluatieVan(null), verzuim }
      expect(verdictOf(rule, { ...patch, ...gestart('2025-06-15') }).kind).toBe('satisfied')
      expect(verdictOf(rule, { ...patch, ...gestart('2025-06-16') })).toMatchObject({ places: [{ due: '2025-06-15' }] })
    })
  })

  describe('niet gestart', () => {
    it.each([
      ['2025-01-26', false],
      ['2025-01-27', true], // eenentwintig dagen voor de laatste dag
      ['2025-02-17', true],
    ])('wacht op %s nog', (peildatum, soon) => {
      expect(verdictOf(rule, nietGestart, peildatum)).toMatchObject({ kind: 'pending', due: '2025-02-17', soon })
    })

    it.each([
      ['2025-02-18', 'warning'],
      ['2025-02-23', 'warning'],
      ['2025-02-24', undefined],
    ])('weegt op %s als %s', (peildatum, severity) => {
      const verdict = verdictOf(rule, nietGestart, peildatum)
      expect(verdict).toMatchObject({
        kind: 'violated',
        covered: null,
        places: [{ breach: 'missing', due: '2025-02-17' }],
      })
      expect(verdict.kind === 'violated' && verdict.places[0].severity).toBe(severity)
    })

    it('wijst in de weken voor het einde van week 58 op die dag', () => {
      expect(verdictOf(rule, nietGestart, '2025-02-18')).toMatchObject({ nextDue: '2025-02-23' })
    })

    it('telt een start na de peildatum niet als gedaan', () => {
      expect(verdictOf(rule, gestart('2025-04-01'), '2025-03-01')).toMatchObject({ places: [{ path: '/spoor2' }] })
    })

    it.each([
      ['aow', { werknemer: { aowDatum: '2025-02-17' } }],
      ['het einde van het dienstverband', { werknemer: { dienstverband: { einde: '2025-02-16' } } }],
      ['herstel', { verzuim: { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-02-16' }] } }],
    ])('geldt niet als %s voor de laatste dag komt', (_, patch) => {
      expect(verdictOf(rule, { ...nietGestart, ...patch }).kind).toBe('notApplicable')
    })

    it('geldt nog wel als het dienstverband op de laatste dag eindigt', () => {
      const patch = { ...nietGestart, werknemer: { dienstverband: { einde: '2025-02-17' } } }
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated', places: [{ severity: 'warning' }] })
    })

    it('geldt niet bij een verkorte wachttijd', () => {
      const wia = { verkorteWachttijd: { aanvraag: '2024-09-02', toegekendPer: '2024-12-01' } }
      expect(verdictOf(rule, { ...nietGestart, wia }).kind).toBe('notApplicable')
    })

    it('stelt bij werk in de eigen functie aan het einde van het eerste jaar de vraag naar het perspectief', () => {
      const werk = (totEnMet: string) => ({
        ...nietGestart,
        werkhervatting: [
          {
            van: '2024-03-25',
            totEnMet,
            werkgever: 'eigen' as const,
            soort: 'eigen-aangepast' as const,
            urenPerWeek: 10,
          },
        ],
      })
      const vraag = { words: [expect.any(String), expect.stringContaining('concreet perspectief')] }
      expect(verdictOf(rule, werk('2025-01-12'))).toMatchObject({ kind: 'violated', notes: [vraag] })
      expect(verdictOf(rule, werk('2025-01-12'), '2025-01-12')).toMatchObject({ kind: 'pending', notes: [vraag] })
      expect(verdictOf(rule, werk('2025-01-11'))).toMatchObject({ kind: 'violated', notes: [] })
      expect(verdictOf(rule, werk('2025-01-12'), '2025-01-11')).toMatchObject({ kind: 'pending', notes: [] })
    })

    it('is gedekt door een deskundigenoordeel van de peildatum, niet door een ouder', () => {
      const oordeel = (datum: string) => ({
        ...nietGestart,
        wia: null,
        deskundigenoordelen: [
          { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
        ],
      })
      expect(verdictOf(rule, oordeel('2025-09-01'), '2025-09-01')).toMatchObject({
        covered: { ground: 'deskundigenoordeel' },
      })
      expect(verdictOf(rule, oordeel('2025-09-01'), '2025-09-02')).toMatchObject({ covered: null })
    })

    it('is gedekt door een bevredigend resultaat', () => {
      const werkhervatting = [
        {
          van: '2025-01-20',
          werkgever: 'eigen' as const,
          soort: 'ander-intern' as const,
          structureel: true,
          contract: 'onbepaald' as const,
          loonwaarde: 80,
          akkoord: { werkgever: true, werknemer: true },
        },
      ]
      expect(verdictOf(rule, { ...nietGestart, werkhervatting })).toMatchObject({
        covered: { ground: 'bevredigend-resultaat' },
      })
    })

    it('weegt lichter zolang open is of blijvend werk een bevredigend resultaat is', () => {
      const werk = (meer: object) => ({
        ...nietGestart,
        werkhervatting: [
          {
            van: '2025-01-20',
            werkgever: 'eigen' as const,
            soort: 'ander-intern' as const,
            structureel: true,
            contract: 'onbepaald' as const,
            ...meer,
          },
        ],
      })
      const open = {
        covered: null,
        places: [{ severity: 'warning' }],
        notes: [{ words: [expect.stringContaining('zie S1-06')] }],
      }
      expect(verdictOf(rule, werk({ loonwaarde: 44 }))).toMatchObject(open)
      expect(verdictOf(rule, werk({ loonwaarde: null }))).toMatchObject(open)
      for (const meer of [
        { loonwaarde: 44, structureel: false },
        { loonwaarde: 44, contract: 'bepaald' },
      ]) {
        expect(verdictOf(rule, werk(meer))).not.toHaveProperty('places.0.severity')
      }
    })
  })

  describe('met een vastgelegde uitzondering', () => {
    const wacht = (uitzondering: object) => ({ spoor2: { start: null, uitzondering } })

    it('wacht tot de laatste dag en is daarna gedekt', () => {
      expect(verdictOf(rule, wacht(perspectief), '2025-02-17').kind).toBe('pending')
      expect(verdictOf(rule, wacht(perspectief), '2025-02-18')).toMatchObject({
        kind: 'violated',
        covered: { ground: 'uitzondering', path: '/spoor2/uitzondering' },
      })
    })

    it('zegt tot en met wanneer een perspectief dekt, en wat daarna geldt', () => {
      expect(verdictOf(rule, wacht(perspectief), '2025-02-18')).toMatchObject({ notes: [totWanneer] })
      expect(verdictOf(rule, wacht(marginaal), '2025-02-18')).toMatchObject({ notes: [] })
    })

    it('dekt ook met een reden waarbij geen bewijs is genoemd; dat meldt S2-04', () => {
      expect(verdictOf(rule, wacht({ ...perspectief, bewijs: null }), '2025-02-18')).toMatchObject({
        covered: { ground: 'uitzondering' },
      })
    })

    it('zegt dat de reden niet is bewezen en laat de onderdelen aan S2-04', () => {
      const verdict = verdictOf(rule, wacht({ ...perspectief, prognose: null }))
      expect(verdict).toMatchObject({
        kind: 'violated',
        covered: null,
        places: [{ breach: 'missing', message: { words: [expect.stringContaining('niet bewezen (zie S2-04)')] } }],
      })
      expect(verdict).not.toHaveProperty('places.0.severity')
    })

    it.each([
      ['marginale mogelijkheden', marginaal, {}],
      ['de AOW-leeftijd binnen een jaar', aow, { werknemer: { aowDatum: '2027-01-11' } }],
    ])('is gedekt door %s', (_, uitzondering, patch) => {
      expect(verdictOf(rule, { ...wacht(uitzondering), ...patch })).toMatchObject({
        covered: { ground: 'uitzondering' },
      })
    })

    it('vraagt naar de AOW-datum als die grond is genoemd en de datum ontbreekt', () => {
      expect(verdictOf(rule, { ...wacht(aow), werknemer: { aowDatum: null } })).toMatchObject({
        kind: 'undetermined',
        missing: '/werknemer/aowDatum',
      })
    })

    it('laat beschut werk aan een deskundige', () => {
      expect(verdictOf(rule, wacht(beschut))).toMatchObject({ kind: 'judgement', forWhom: 'arbeidsdeskundige' })
    })

    it('houdt het uitstel gedekt zolang de drie maanden en de veertien dagen lopen', () => {
      expect(verdictOf(rule, wacht(perspectief), '2025-04-20')).toMatchObject({ covered: { ground: 'uitzondering' } })
      expect(verdictOf(rule, wacht(perspectief), '2025-04-21')).toMatchObject({ covered: null })
    })

    it('telt het gebrek vanaf de dag na de laatste dag waarop het perspectief een reden was', () => {
      expect(verdictOf(rule, wacht(perspectief), '2025-04-20')).toMatchObject({ places: [{ due: '2025-02-17' }] })
      expect(verdictOf(rule, wacht(perspectief), '2025-04-21')).toMatchObject({ places: [{ due: '2025-04-06' }] })
    })

    it('vraagt bij een reden zonder bewijs eerst om het bewijs, als één actie met S2-04', () => {
      const zonderBewijs = wacht({ ...perspectief, prognose: null })
      expect(verdictOf(rule, zonderBewijs)).toMatchObject({ remedy: { values: [bewezen.remedy] } })
      expect(verdictOf(rule, wacht(perspectief), '2025-04-21')).not.toHaveProperty('remedy')
    })

    it('houdt het uitstel gedekt als de werknemer blijvend terug is', () => {
      const werkhervatting = [
        { van: '2025-03-31', werkgever: 'eigen' as const, soort: 'ander-intern' as const, structureel: true },
      ]
      expect(verdictOf(rule, { ...wacht(perspectief), werkhervatting })).toMatchObject({
        covered: { ground: 'uitzondering' },
        notes: [],
      })
    })
  })

  describe('zonder benutbare mogelijkheden', () => {
    const zonder = (van: string, totEnMet: string | null) => ({
      geenBenutbareMogelijkheden: [
        {
          van,
          ...(totEnMet && { totEnMet }),
          grondVolgensSchattingsbesluit: true,
          verklaring: { datum: van, door: 'bedrijfsarts' as const },
        },
      ],
    })

    it('rust zolang er geen mogelijkheden zijn', () => {
      expect(verdictOf(rule, { ...nietGestart, ...zonder('2025-01-20', null) }).kind).toBe('notApplicable')
    })

    it('rust ook als de probleemanalyse zegt dat er geen mogelijkheden zijn', () => {
      expect(verdictOf(rule, { ...nietGestart, documenten: volgensArts }).kind).toBe('notApplicable')
    })

    it('rust niet meer zodra het actueel oordeel ze weer ziet', () => {
      const documenten = { ...volgensArts, 'actueel-oordeel': { datum: '2025-05-05', benutbareMogelijkheden: true } }
      const op = (peildatum: string) => verdictOf(rule, { ...nietGestart, documenten }, peildatum)
      expect(op('2025-05-04').kind).toBe('notApplicable')
      expect(op('2025-06-16')).toMatchObject({ kind: 'pending', due: '2025-06-16' })
      expect(op('2025-06-17').kind).toBe('violated')
    })

    it('rust na een probleemanalyse zonder mogelijkheden niet langer dan de periode die erna is vastgelegd', () => {
      const met = (totEnMet: string) =>
        verdictOf(rule, { ...nietGestart, documenten: volgensArts, ...zonder('2024-01-15', totEnMet) })
      expect(met('2025-05-11')).toMatchObject({ kind: 'violated', places: [{ due: '2025-06-23' }] })
      expect(met('2024-09-30')).toMatchObject({ kind: 'violated', places: [{ due: '2025-02-17' }] })
      expect(met('2024-02-19').kind).toBe('notApplicable')
    })

    it('toont het als gedekt als het ook als reden om te wachten is vastgelegd', () => {
      const patch = { spoor2: { start: null, uitzondering: geenMogelijkheden }, ...zonder('2025-01-20', null) }
      expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'uitzondering' } })
    })

    it('telt zes weken vanaf de eerste dag met mogelijkheden', () => {
      const patch = (start: string) => ({ ...gestart(start), ...zonder('2025-01-20', '2025-05-11') })
      expect(verdictOf(rule, patch('2025-06-23'))).toMatchObject({
        kind: 'satisfied',
        notes: [{ values: ['2025-05-12'] }],
      })
      expect(verdictOf(rule, patch('2025-06-24'))).toMatchObject({
        places: [{ due: '2025-06-23', severity: 'warning' }],
      })
    })

    it('is een fout als spoor 2 zes weken na het terugkeren van mogelijkheden niet is gestart', () => {
      const patch = { ...nietGestart, ...zonder('2025-01-20', '2025-05-11') }
      expect(verdictOf(rule, patch, '2025-06-23')).toMatchObject({ kind: 'pending', due: '2025-06-23' })
      const verdict = verdictOf(rule, patch, '2025-06-24')
      expect(verdict).toMatchObject({ kind: 'violated', places: [{ due: '2025-06-23' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    })

    it('dekt geen verzuimde start als de mogelijkheden pas na week 58 wegvielen', () => {
      const patch = { ...zonder('2025-03-03', null) }
      expect(verdictOf(rule, { ...patch, ...nietGestart })).toMatchObject({ kind: 'violated', covered: null })
      expect(verdictOf(rule, { ...patch, spoor2: { start: null, uitzondering: geenMogelijkheden } })).toMatchObject({
        kind: 'violated',
        covered: null,
      })
    })

    it('verlangt bij belastbaarheid na de evaluatie een directe start', () => {
      const patch = { spoor2: { start: null, uitzondering: belastbaar } }
      expect(verdictOf(rule, patch, '2025-04-21')).toMatchObject({ kind: 'pending', due: '2025-04-21' })
      expect(verdictOf(rule, patch, '2025-04-22')).toMatchObject({ kind: 'violated', covered: null })
    })

    it('dekt belastbaarheid na de evaluatie met een concreet perspectief binnen drie maanden', () => {
      const uitzondering = { ...perspectief, ...belastbaar, verwachteHervatting: '2025-06-10' }
      expect(verdictOf(rule, { spoor2: { start: null, uitzondering } }, '2025-06-10')).toMatchObject({
        covered: { ground: 'uitzondering' },
      })
    })
  })

  it.each([
    ['2025-01-12', 1],
    ['2025-01-13', 0],
  ])(
    'stelt de vraag naar het perspectief bij werk dat uiterlijk op de laatste dag van het jaar begon: %s',
    (van, aantal) => {
      const werk = (meer: object) => ({
        ...nietGestart,
        werkhervatting: [{ van, werkgever: 'eigen' as const, soort: 'eigen' as const, urenPerWeek: 10, ...meer }],
      })
      const notes = (meer: object) => {
        const verdict = verdictOf(rule, werk(meer))
        return verdict.kind === 'violated' ? verdict.notes.length : null
      }
      expect(notes({})).toBe(aantal)
      expect(notes({ werkgever: 'ander' })).toBe(0)
      expect(notes({ soort: 'ander-intern' })).toBe(0)
    },
  )

  it('noemt de dag van week 58 zolang die nog komt', () => {
    expect(verdictOf(rule, nietGestart, '2025-02-23')).toMatchObject({ nextDue: '2025-02-23' })
    expect(verdictOf(rule, nietGestart, '2025-02-24')).not.toHaveProperty('nextDue')
    expect(verdictOf(rule, gestart('2025-02-23'))).toMatchObject({
      notes: [{ words: [expect.stringContaining('nog voor het einde van week 58'), ')'], values: ['2025-02-23'] }],
    })
  })

  it.each([
    ['2025-02-23', 'warning'],
    ['2025-02-24', undefined],
  ])('weegt een niet gestart spoor 2 naar de laatste dag van de plicht: %s', (einde, severity) => {
    const verdict = verdictOf(rule, { ...nietGestart, werknemer: { dienstverband: { einde } } })
    expect(verdict.kind === 'violated' && verdict.places[0].severity).toBe(severity)
  })

  it('noemt alleen een start na de eerste termijn een nieuwe termijn', () => {
    const patch = (start: string) => ({
      ...gestart(start),
      geenBenutbareMogelijkheden: [{ van: '2025-01-20', totEnMet: '2025-01-26' }],
    })
    expect(verdictOf(rule, patch('2025-02-17'))).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(verdictOf(rule, patch('2025-02-18'))).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2025-01-27'] }],
    })
  })

  it('zegt waarop de laatste dag berust', () => {
    const woorden = (patch: object) => {
      const verdict = verdictOf(rule, { ...nietGestart, ...patch })
      return verdict.kind === 'violated' ? verdict.places[0].message.words.join('') : ''
    }
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2025-01-20', totEnMet: '2025-05-11' }] }
    expect(woorden({})).toContain('zes weken na de eerstejaarsevaluatie')
    expect(woorden(evaluatieVan(null))).toContain('het einde van week 58')
    expect(woorden(gbm)).toContain('zijn er mogelijkheden')
    expect(woorden({ spoor2: { start: null, uitzondering: perspectief } })).toContain('zie T-12')
  })

  it('houdt na een voorbij perspectief een risico zolang er iets is vastgelegd', () => {
    const spoor2 = { start: null, uitzondering: perspectief, plan: null, activiteiten: null }
    const zwaarte = (meer: object) => {
      const verdict = verdictOf(rule, { spoor2: { ...spoor2, ...meer }, werkhervatting: [] })
      return verdict.kind === 'violated' && verdict.places[0].severity
    }
    expect(zwaarte({})).toBeUndefined()
    expect(zwaarte({ plan: { datum: '2025-04-15' } })).toBe('warning')
  })

  describe('met blijvend werk waarvan open is of het een bevredigend resultaat is', () => {
    const werkhervatting = [
      {
        van: '2025-01-20',
        werkgever: 'eigen' as const,
        soort: 'ander-intern' as const,
        structureel: true,
        contract: 'onbepaald' as const,
        loonwaarde: 44,
      },
    ]
    const zwaarte = (uitzondering: object) => {
      const verdict = verdictOf(rule, { spoor2: { start: null, uitzondering }, werkhervatting })
      return verdict.kind === 'violated' && [verdict.covered?.ground, verdict.places[0].severity, verdict.notes.length]
    }

    it.each([
      ['belastbaarheid die de termijn verschoof', belastbaar],
      ['een reden die niet is bewezen', { ...marginaal, omschrijving: null }],
    ])('weegt lichter bij %s', (_, uitzondering) => {
      expect(zwaarte(uitzondering)).toEqual([undefined, 'warning', 1])
    })

    it('doet dat niet bij een reden die geldt', () => {
      expect(zwaarte(marginaal)).toEqual(['uitzondering', undefined, 0])
    })
  })

  it('zegt bij een verschoven termijn sinds wanneer er mogelijkheden zijn, zwaar', () => {
    const verdict = verdictOf(
      rule,
      { spoor2: { start: null, uitzondering: belastbaar }, werkhervatting: [] },
      '2025-04-22',
    )
    expect(verdict).toMatchObject({
      places: [{ due: '2025-04-21', message: { values: ['2025-03-10', '2025-04-21'] } }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('stelt de vraag naar het perspectief ook als er daarnaast ander werk was', () => {
    const eigen = { van: '2024-03-25', werkgever: 'eigen' as const, soort: 'eigen' as const, urenPerWeek: 10 }
    const werkhervatting = [{ ...eigen, soort: 'ander-intern' as const }, eigen]
    const verdict = verdictOf(rule, { ...nietGestart, werkhervatting })
    expect(verdict.kind === 'violated' && verdict.notes).toHaveLength(1)
  })
})
