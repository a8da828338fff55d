import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/spoor2-eerder-duidelijk.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024, eerstejaarsevaluatie 06-01-2025, dus spoor 2 uiterlijk 17-02-2025
const uitspraak = (datum: string, more: object = {}) => ({
  datum,
  van: 'arbeidsdeskundige' as const,
  geenTerugkeerEigenWerkgever: true,
  ...more,
})
// zes weken na maandag 04-11-2024 is maandag 16-12-2024
const conclusie = (more: object = {}, rest: object = {}) => ({ adviezen: [uitspraak('2024-11-04', more)], ...rest })
const start = (dag: string | null, more: object = {}) => ({ spoor2: { start: dag, ...more } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een start zes weken na de conclusie goed', () => {
    expect(verdictOf(rule, conclusie({}, start('2024-12-16')))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/start',
    })
  })

  it('vindt een start een dag later een risico', () => {
    expect(verdictOf(rule, conclusie({}, start('2024-12-17')))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'late', path: '/spoor2/start', due: '2024-12-16', found: '2024-12-17', daysLate: 1 }],
    })
  })

  it('laat een start na de gewone termijn aan T-10', () => {
    expect(verdictOf(rule, conclusie({}, start('2025-02-17'))).kind).toBe('violated')
    expect(verdictOf(rule, conclusie({}, start('2025-02-18'))).kind).toBe('notApplicable')
  })

  it('telt een tijd zonder mogelijkheden na de conclusie niet mee', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2024-11-11', totEnMet: '2024-11-24' }] }
    expect(verdictOf(rule, conclusie({}, { ...rust, ...start('2024-12-30') })).kind).toBe('satisfied')
    expect(verdictOf(rule, conclusie({}, { ...rust, ...start('2024-12-31') })).kind).toBe('violated')
  })

  it('wacht tot de termijn voorbij is, meldt dan dat spoor 2 er niet is, en laat het na week 58 aan T-10', () => {
    const zonder = conclusie({}, start(null))
    expect(verdictOf(rule, zonder, '2024-12-16')).toMatchObject({ kind: 'pending', due: '2024-12-16' })
    expect(verdictOf(rule, zonder, '2024-12-17')).toMatchObject({
      places: [{ breach: 'missing', path: '/spoor2', due: '2024-12-16' }],
    })
    // op 17-12 is er nog geen evaluatie: dan is het einde van week 58 de laatste dag
    expect(verdictOf(rule, zonder, '2025-02-17').kind).toBe('violated')
    expect(verdictOf(rule, zonder, '2025-02-18').kind).toBe('notApplicable')
  })

  it('geldt niet bij een conclusie op of na de eerstejaarsevaluatie', () => {
    const op = (datum: string) => ({ adviezen: [uitspraak(datum)], ...start('2025-02-17') })
    expect(verdictOf(rule, op('2025-01-05')).kind).toBe('violated')
    expect(verdictOf(rule, op('2025-01-06')).kind).toBe('notApplicable')
  })

  it('luistert naar bedrijfsarts en arbeidsdeskundige, niet naar een leidinggevende', () => {
    expect(verdictOf(rule, conclusie({ van: 'bedrijfsarts' }, start('2025-01-20'))).kind).toBe('violated')
    expect(verdictOf(rule, conclusie({ van: 'leidinggevende' }, start('2025-01-20'))).kind).not.toBe('violated')
  })

  it('laat een conclusie vallen die binnen de termijn is herzien', () => {
    const herzien = (datum: string) => ({
      adviezen: [uitspraak('2024-11-04'), uitspraak(datum, { geenTerugkeerEigenWerkgever: false })],
      ...start('2025-01-20'),
    })
    expect(verdictOf(rule, herzien('2024-12-16')).kind).toBe('notApplicable')
    expect(verdictOf(rule, herzien('2024-12-17')).kind).toBe('violated')
  })

  it('geldt niet als er op de dag van de conclusie geen mogelijkheden waren', () => {
    const zonder = { geenBenutbareMogelijkheden: [{ van: '2024-10-07', totEnMet: '2024-11-04' }] }
    expect(verdictOf(rule, conclusie({}, { ...zonder, ...start('2025-01-20') })).kind).toBe('notApplicable')
  })

  it('is gedekt door een vastgelegde reden om de conclusie niet te volgen', () => {
    const nietOpgevolgd = { datum: '2024-11-18', reden: 'Er kwam een functie vrij in het eigen bedrijf' }
    expect(verdictOf(rule, conclusie({ nietOpgevolgd }, start('2025-01-20')))).toMatchObject({
      covered: { ground: 'andere-grond', path: '/adviezen/0/nietOpgevolgd' },
    })
  })

  it('is gedekt door een bewezen concreet perspectief', () => {
    const uitzondering = {
      grond: 'concreet-perspectief' as const,
      datum: '2025-01-06',
      door: 'casemanager' as const,
      prognose: { datum: '2024-12-20', door: 'bedrijfsarts' as const },
      functie: 'Planner',
      urenPerWeek: 20,
      verwachteHervatting: '2025-03-31',
      structureel: true,
    }
    expect(verdictOf(rule, conclusie({}, start('2025-01-20', { uitzondering })))).toMatchObject({
      covered: { ground: 'uitzondering' },
    })
  })

  it('vraagt de arbeidsdeskundige naar een rapport dat over spoor 2 spreekt', () => {
    // het rapport is van 10-12-2024; zes weken later is 21-01-2025
    const rapport = (dag: string) => ({ adviezen: null, ...start(dag) })
    expect(verdictOf(rule, rapport('2025-01-21')).kind).toBe('notApplicable')
    expect(verdictOf(rule, rapport('2025-01-22'))).toMatchObject({
      kind: 'judgement',
      forWhom: 'arbeidsdeskundige',
      path: '/documenten/3/conclusies',
    })
    // na de gewone termijn (17-02-2025) zegt T-10 het al
    expect(verdictOf(rule, rapport('2025-02-17')).kind).toBe('judgement')
    expect(verdictOf(rule, rapport('2025-02-18')).kind).toBe('notApplicable')
    const ontkend = { adviezen: [uitspraak('2024-12-10', { geenTerugkeerEigenWerkgever: false })] }
    expect(verdictOf(rule, { ...ontkend, ...start('2025-01-22') }).kind).toBe('notApplicable')
  })

  it('vervalt als het dienstverband voor de laatste dag eindigde', () => {
    const uitDienst = (einde: string) =>
      conclusie({}, { ...start(null), werknemer: { dienstverband: { soort: 'bepaald' as const, einde } } })
    expect(verdictOf(rule, uitDienst('2024-12-15'), '2025-01-03').kind).toBe('notApplicable')
    expect(verdictOf(rule, uitDienst('2024-12-16'), '2025-01-03').kind).toBe('violated')
  })

  it.each([
    ['2024-11-05', 'notApplicable'],
    ['2024-12-16', 'notApplicable'],
    ['2024-12-17', 'violated'],
  ])('geldt niet als er voor het einde van de zes weken voorgoed geen mogelijkheden meer waren: %s', (van, kind) => {
    const patch = conclusie({}, { ...start(null), geenBenutbareMogelijkheden: [{ van }] })
    expect(verdictOf(rule, patch, '2025-01-03')).toMatchObject({ kind })
  })

  it('zegt dan dat er na de conclusie geen mogelijkheden waren', () => {
    const patch = conclusie({}, { ...start(null), geenBenutbareMogelijkheden: [{ van: '2024-11-05' }] })
    expect(verdictOf(rule, patch, '2025-01-03')).toMatchObject({
      reason: { words: ['na ', ' waren er geen benutbare mogelijkheden'], values: ['2024-11-04'] },
    })
  })

  it.each([
    ['2025-01-05', '2025-01-20', '2025-02-16', 'satisfied'],
    ['2025-01-05', '2025-01-20', '2025-02-17', 'violated'],
    // een dag herstel telt hier net zo min mee als in de gewone termijn
    ['2025-01-05', '2025-01-21', '2025-02-17', 'satisfied'],
    ['2025-01-05', '2025-01-21', '2025-02-18', 'violated'],
    ['2025-01-06', '2025-01-21', '2025-02-18', 'notApplicable'],
  ])(
    'laat een termijn die niet voor de gewone eindigt aan T-10: conclusie %s, weer ziek op %s, start %s',
    (conclusieVan, van, dag, kind) => {
      const perioden = [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-01-19' },
        { soort: 'ziek' as const, van },
      ]
      const patch = { adviezen: [uitspraak(conclusieVan)], verzuim: { perioden }, ...start(dag) }
      expect(verdictOf(rule, patch)).toMatchObject({ kind })
    },
  )

  it('houdt een late start bij zich als de gewone termijn rust', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-01-20' }] }
    expect(verdictOf(rule, conclusie({}, { ...rust, ...start('2025-03-03') }))).toMatchObject({
      kind: 'violated',
      places: [{ due: '2024-12-16', found: '2025-03-03' }],
    })
  })

  it('zoekt de eerste conclusie, in welke volgorde de adviezen ook staan', () => {
    const adviezen = [uitspraak('2024-12-02'), uitspraak('2024-11-04')]
    expect(verdictOf(rule, { adviezen, ...start('2025-01-20') })).toMatchObject({
      places: [{ due: '2024-12-16', message: { values: ['2024-11-04', '2025-01-20', '2024-12-16'] } }],
    })
    const herzien = [uitspraak('2024-12-16', { geenTerugkeerEigenWerkgever: false }), uitspraak('2024-11-04')]
    expect(verdictOf(rule, { adviezen: herzien, ...start('2025-01-20') }).kind).toBe('notApplicable')
  })

  it('neemt na een herziene conclusie de volgende', () => {
    const adviezen = [
      uitspraak('2024-10-07'),
      uitspraak('2024-10-21', { geenTerugkeerEigenWerkgever: false }),
      uitspraak('2024-11-04'),
    ]
    expect(verdictOf(rule, { adviezen, ...start('2025-01-20') })).toMatchObject({ places: [{ due: '2024-12-16' }] })
  })

  it('laat een herziening door een ander de conclusie niet terugnemen', () => {
    const ander = uitspraak('2024-11-18', { van: 'leidinggevende', geenTerugkeerEigenWerkgever: false })
    const adviezen = [uitspraak('2024-11-04'), ander]
    expect(verdictOf(rule, { adviezen, ...start('2025-01-20') }).kind).toBe('violated')
  })

  it('laat een herziening van na de termijn meetellen als die termijn nooit eindigt', () => {
    const adviezen = [uitspraak('2024-11-04'), uitspraak('2025-01-02', { geenTerugkeerEigenWerkgever: false })]
    const patch = { adviezen, geenBenutbareMogelijkheden: [{ van: '2024-11-11' }], ...start(null) }
    expect(verdictOf(rule, patch, '2025-01-03')).toMatchObject({ kind: 'notApplicable', reason: { values: [] } })
  })

  it('noemt zolang spoor 2 niet is gestart de gewone termijn als volgende dag', () => {
    const verdict = verdictOf(rule, conclusie({}, { spoor2: null }), '2025-01-20')
    expect(verdict).toMatchObject({
      nextDue: '2025-02-17',
      places: [{ breach: 'missing', path: '/adviezen/0', message: { values: ['2024-11-04', '2024-12-16'] } }],
    })
  })

  it('geldt niet meer bij een verkorte wachttijd', () => {
    const wia = { aanvraag: null, verkorteWachttijd: { aanvraag: '2024-11-11', toegekendPer: '2025-03-01' } }
    expect(verdictOf(rule, conclusie({}, { ...start(null), wia }), '2025-01-20').kind).toBe('notApplicable')
  })

  it('is zonder start gedekt door een vastgelegde reden om de conclusie niet te volgen', () => {
    const zonder = (nietOpgevolgd: object) => verdictOf(rule, conclusie({ nietOpgevolgd }, start(null)), '2025-01-20')
    expect(zonder({ datum: '2024-11-18', reden: 'Er kwam een functie vrij' })).toMatchObject({
      covered: { ground: 'andere-grond', message: { values: ['2024-11-18'] } },
    })
    expect(zonder({ datum: '2024-11-18' })).toMatchObject({ covered: null })
  })

  describe('de vraag bij een arbeidsdeskundig rapport', () => {
    const rapport = (meer: object = {}) => ({ adviezen: null, ...start('2025-01-22'), ...meer })
    const oordeel = (patch: object, peildatum?: string) => verdictOf(rule, patch, peildatum).kind

    it.each([
      ['van voor de evaluatie', '2025-01-05', '2025-02-17', 'judgement'],
      ['van de dag van de evaluatie', '2025-01-06', '2025-02-17', 'notApplicable'],
    ])('gaat over een rapport %s', (_, datum, dag, kind) => {
      const documenten = { 'arbeidsdeskundig-onderzoek': { datum } }
      expect(oordeel(rapport({ documenten, ...start(dag) }))).toBe(kind)
    })

    it('komt niet als het rapport niets over spoor 2 zegt of geen datum heeft', () => {
      const met = (onderzoek: object) => rapport({ documenten: { 'arbeidsdeskundig-onderzoek': onderzoek } })
      expect(oordeel(met({ conclusies: { externWerk: null } }))).toBe('notApplicable')
      expect(oordeel(met({ datum: null }))).toBe('notApplicable')
    })

    it('komt als spoor 2 nog niet is gestart pas na zes weken, en tot de gewone termijn', () => {
      const zonder = rapport({ spoor2: null })
      expect(oordeel(zonder, '2025-01-21')).toBe('notApplicable')
      expect(oordeel(zonder, '2025-01-22')).toBe('judgement')
      expect(oordeel(zonder, '2025-02-17')).toBe('judgement')
      expect(oordeel(zonder, '2025-02-18')).toBe('notApplicable')
    })

    it('komt niet als er geen mogelijkheden waren, of als de plichten eerder eindigden', () => {
      const gbm = (van: string, totEnMet: string | null) => ({ geenBenutbareMogelijkheden: [{ van, totEnMet }] })
      expect(oordeel(rapport(gbm('2024-12-10', '2024-12-10')))).toBe('notApplicable')
      expect(oordeel(rapport(gbm('2024-12-11', null)))).toBe('notApplicable')
      const einde = (dag: string) => ({ werknemer: { dienstverband: { soort: 'bepaald' as const, einde: dag } } })
      expect(oordeel(rapport(einde('2025-01-20')), '2025-01-31')).toBe('notApplicable')
      expect(oordeel(rapport(einde('2025-01-21')), '2025-01-31')).toBe('judgement')
    })

    it('komt niet als de late start is gedekt', () => {
      const deskundigenoordelen = [
        {
          soort: 'inspanningen-werkgever' as const,
          uitkomst: 'positief' as const,
          datum: '2025-03-03',
          voorbehoud: false,
        },
      ]
      expect(oordeel(rapport({ deskundigenoordelen }))).toBe('notApplicable')
    })
  })

  it('neemt een advies zonder uitspraak niet als herziening, en niet als antwoord op de vraag bij een rapport', () => {
    const zwijgend = { datum: '2024-11-18', van: 'arbeidsdeskundige' as const }
    expect(verdictOf(rule, { adviezen: [uitspraak('2024-11-04'), zwijgend], ...start('2025-01-20') }).kind).toBe(
      'violated',
    )
    expect(verdictOf(rule, { adviezen: [zwijgend], ...start('2025-01-22') }).kind).toBe('judgement')
    const leek = uitspraak('2024-11-18', { van: 'leidinggevende', geenTerugkeerEigenWerkgever: false })
    expect(verdictOf(rule, { adviezen: [leek], ...start('2025-01-22') }).kind).toBe('judgement')
  })

  it('is zonder start gedekt door een deskundigenoordeel van de peildatum', () => {
    const oordeel = (datum: string) => ({
      deskundigenoordelen: [
        { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
      ],
    })
    const op = (datum: string, peildatum: string) =>
      verdictOf(rule, conclusie({}, { ...start(null), ...oordeel(datum) }), peildatum)
    expect(op('2025-01-20', '2025-01-20')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-01-20', '2025-01-21')).toMatchObject({ covered: null })
  })

  it('zegt waarom de norm niet geldt', () => {
    const reden = (patch: object, peildatum?: string) => {
      const verdict = verdictOf(rule, patch, peildatum)
      return verdict.kind === 'notApplicable' ? verdict.reason.words.join('') : ''
    }
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2024-11-04', totEnMet: '2024-11-04' }] }
    expect(reden({ adviezen: null, ...start('2025-01-20') })).toContain('niet voor de eerstejaarsevaluatie')
    expect(reden(conclusie({}, { ...gbm, ...start('2025-01-20') }))).toContain('de dag van de conclusie')
    expect(reden(conclusie({}, start('2025-02-18')))).toContain('ook na de gewone termijn')
    expect(reden(conclusie({}, start(null)), '2025-02-18')).toContain('niet gestart')
  })

  it.each([
    ['2025-01-05', 'violated', 'judgement'],
    ['2025-01-06', 'notApplicable', 'notApplicable'],
  ])(
    'kijkt ook bij een verschoven gewone termijn alleen naar wat van voor de evaluatie is: %s',
    (dag, conclusie, vraag) => {
      // zonder mogelijkheden tot en met 11-05-2025: de gewone termijn eindigt dan op 23-06-2025, de zes weken eerder
      const patch = {
        geenBenutbareMogelijkheden: [{ van: '2025-01-20', totEnMet: '2025-05-11' }],
        ...start('2025-06-10'),
      }
      const documenten = { 'arbeidsdeskundig-onderzoek': { datum: dag } }
      expect(verdictOf(rule, { ...patch, adviezen: [uitspraak(dag)] })).toMatchObject({ kind: conclusie })
      expect(verdictOf(rule, { ...patch, adviezen: null, documenten })).toMatchObject({ kind: vraag })
    },
  )
})
