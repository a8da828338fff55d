import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/rollen/niet-meewerken-opgevolgd.js'
import { verdictOf } from '../../helpers/verdict-of.js'

type Soort = 'aanspreken' | 'waarschuwing' | 'loonopschorting' | 'loonstop' | 'aanzegging-ontslag'
const keer = { datum: '2024-06-03' }
const stap = (soort: Soort, datum: string, more: object = {}) => ({
  soort,
  kennisgeving: { datum, schriftelijk: true, ...more },
})
const na = (...maatregelen: object[]) => ({ nietMeewerken: [keer], maatregelen: maatregelen as never })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als niet is vastgelegd dat de werknemer niet meewerkte', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it.each([
    ['keurt een schriftelijke waarschuwing op de veertiende dag goed', '2024-06-17', 'satisfied'],
    ['noemt een waarschuwing op de vijftiende dag laat', '2024-06-18', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, na(stap('waarschuwing', datum))).kind).toBe(kind)
  })

  it('noemt een late schriftelijke reactie een risico van de praktijk, geen fout', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-18')))).toMatchObject({
      places: [
        {
          breach: 'late',
          severity: 'warning',
          norm: 'praktijk',
          due: '2024-06-17',
          found: '2024-06-18',
          path: '/maatregelen/0',
        },
      ],
    })
  })

  it.each([
    ['2024-07-01', '2024-06-17'],
    ['2024-07-02', '2024-07-01'],
  ])('rekent bij een reactie op %s met %s als laatste dag', (datum, due) => {
    expect(verdictOf(rule, na(stap('waarschuwing', datum)))).toMatchObject({
      places: [{ breach: 'late', severity: 'warning', due }],
    })
  })

  it('vindt alleen mondeling aanspreken een risico', () => {
    const patch = na(stap('aanspreken', '2024-06-05', { schriftelijk: false }))
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ breach: 'incomplete', severity: 'warning' }] })
    expect(verdictOf(rule, patch, '2024-06-17')).toMatchObject({ kind: 'pending', due: '2024-06-17' })
    expect(verdictOf(rule, patch, '2024-06-18').kind).toBe('violated')
  })

  it('laat de vorm van een loonstop aan D-05', () => {
    expect(verdictOf(rule, na(stap('loonstop', '2024-06-05', { schriftelijk: false }))).kind).toBe('satisfied')
  })

  it('telt aanspreken met een stuk als schriftelijk', () => {
    const metStuk = { soort: 'aanspreken', kennisgeving: { datum: '2024-06-05', bewijs: ['gesprek.pdf'] } }
    expect(verdictOf(rule, na(metStuk)).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ soort: 'aanspreken', kennisgeving: { datum: '2024-06-05' } })).kind).toBe('violated')
  })

  it.each([
    ['2024-06-17', { kind: 'pending', due: '2024-06-17' }],
    ['2024-06-18', { kind: 'violated', nextDue: '2024-07-01', places: [{ breach: 'missing', severity: 'warning' }] }],
    ['2024-07-01', { kind: 'violated', places: [{ severity: 'warning' }] }],
    ['2024-07-02', { kind: 'violated', places: [{ breach: 'missing', due: '2024-07-01' }] }],
  ])('beoordeelt op %s dat er nog geen reactie is', (peildatum, verwacht) => {
    expect(verdictOf(rule, { nietMeewerken: [keer] }, peildatum)).toMatchObject(verwacht)
  })

  it('noemt het een fout als na 28 dagen elke reactie ontbreekt', () => {
    expect(verdictOf(rule, { nietMeewerken: [keer] }, '2024-07-02')).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it('telt een maatregel van voor die dag niet, maar een lopende loonstop wel', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-02'))).kind).toBe('violated')
    const loonstop = { soort: 'loonstop', van: '2024-05-27' }
    expect(verdictOf(rule, na(loonstop)).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ ...loonstop, totEnMet: '2024-06-03' })).kind).toBe('satisfied')
    expect(verdictOf(rule, na({ ...loonstop, totEnMet: '2024-06-02' })).kind).toBe('violated')
  })

  it('telt een deskundigenoordeel dat de werkgever vroeg als reactie', () => {
    const oordeel = { soort: 'inspanningen-werknemer' as const, aangevraagd: '2024-06-10' }
    const met = (more: object) =>
      verdictOf(rule, { nietMeewerken: [keer], deskundigenoordelen: [{ ...oordeel, ...more }] }).kind
    expect(met({ door: 'werkgever' })).toBe('satisfied')
    expect(met({ door: 'werknemer' })).toBe('violated')
    expect(met({ door: 'werkgever', soort: 'inspanningen-werkgever' })).toBe('violated')
  })

  it('is gedekt als gerechtvaardigd was dat de werknemer niet meewerkte', () => {
    const gerechtvaardigd = { datum: '2024-06-04', door: 'bedrijfsarts' as const }
    expect(verdictOf(rule, { nietMeewerken: [{ ...keer, gerechtvaardigd }] })).toMatchObject({
      kind: 'violated',
      covered: { ground: 'andere-grond', path: '/nietMeewerken/0/gerechtvaardigd' },
    })
  })

  it('vraagt de reden als die bij de rechtvaardiging ontbreekt', () => {
    const gerechtvaardigd = { datum: '2024-06-04', door: 'leidinggevende' as const }
    expect(verdictOf(rule, { nietMeewerken: [{ ...keer, gerechtvaardigd }] })).toMatchObject({
      kind: 'undetermined',
      missing: '/nietMeewerken/0/gerechtvaardigd/reden',
    })
  })

  it('is gedekt door een positief deskundigenoordeel over de werkgever', () => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum: '2024-07-01' },
    ]
    expect(verdictOf(rule, { nietMeewerken: [keer], deskundigenoordelen })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  it('vraagt de dag van een maatregel waarvan geen dag bekend is', () => {
    expect(verdictOf(rule, na({ soort: 'waarschuwing' }))).toMatchObject({
      kind: 'undetermined',
      missing: '/maatregelen/0/kennisgeving',
    })
  })

  it('telt een maatregel van na de peildatum niet', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-12')), '2024-06-11').kind).toBe('pending')
  })

  it('vervalt als het dienstverband voor de laatste dag eindigt', () => {
    const dienstverband = { soort: 'bepaald' as const, einde: '2024-06-30' }
    expect(verdictOf(rule, { nietMeewerken: [keer], werknemer: { dienstverband } }).kind).toBe('notApplicable')
  })

  describe('als het opnieuw gebeurt', () => {
    const tweeKeer = (...maatregelen: object[]) => ({
      nietMeewerken: [{ datum: '2024-08-05' }, keer],
      maatregelen: maatregelen as never,
    })

    it('vraagt of een zwaardere maatregel nodig was', () => {
      const patch = tweeKeer(stap('waarschuwing', '2024-06-10'), stap('waarschuwing', '2024-08-12'))
      expect(verdictOf(rule, patch)).toMatchObject({
        kind: 'judgement',
        forWhom: 'jurist',
        path: '/nietMeewerken/0',
      })
    })

    it('is tevreden met een zwaardere stap of opnieuw een loonmaatregel', () => {
      const zwaarder = tweeKeer(stap('aanspreken', '2024-06-10'), stap('waarschuwing', '2024-08-12'))
      expect(verdictOf(rule, zwaarder).kind).toBe('satisfied')
      const loon = tweeKeer(
        { ...stap('loonstop', '2024-06-10'), van: '2024-06-10', totEnMet: '2024-06-20' },
        { ...stap('loonstop', '2024-08-12'), van: '2024-08-12' },
      )
      expect(verdictOf(rule, loon).kind).toBe('satisfied')
    })
  })

  it('telt een reactie vanaf de dag zelf', () => {
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-03')))).toMatchObject({
      kind: 'satisfied',
      path: '/maatregelen/0',
    })
  })

  it('neemt van meer reacties de eerste, in welke volgorde ze ook staan', () => {
    const laat = na(stap('waarschuwing', '2024-08-01'), stap('waarschuwing', '2024-07-15'))
    expect(verdictOf(rule, laat)).toMatchObject({
      places: [{ found: '2024-07-15', path: '/maatregelen/1', due: '2024-07-01' }],
    })
    const mondeling = stap('aanspreken', '2024-06-04', { schriftelijk: false })
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-17'), mondeling))).toMatchObject({
      kind: 'satisfied',
      path: '/maatregelen/0',
    })
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-18'), mondeling))).toMatchObject({
      places: [{ path: '/maatregelen/0', due: '2024-06-17', found: '2024-06-18' }],
    })
  })

  it('zegt hoe en wanneer er is gereageerd', () => {
    const bericht = (patch: object) => {
      const verdict = verdictOf(rule, patch)
      return verdict.kind === 'violated' ? verdict.places[0].message : null
    }
    const mondeling = stap('aanspreken', '2024-06-05', { schriftelijk: false })
    expect(bericht(na(stap('waarschuwing', '2024-07-02')))).toMatchObject({
      words: [
        expect.any(String),
        expect.stringContaining('de eerste reactie is van'),
        '; gebruikelijk is uiterlijk ',
        '',
      ],
      values: ['2024-06-03', '2024-07-02', '2024-07-01'],
    })
    expect(bericht(na(stap('waarschuwing', '2024-06-18')))).toMatchObject({
      words: [expect.any(String), expect.stringContaining('eerste schriftelijke'), '; gebruikelijk is uiterlijk ', ''],
      values: ['2024-06-03', '2024-06-18', '2024-06-17'],
    })
    expect(verdictOf(rule, na(stap('waarschuwing', '2024-06-18')))).toMatchObject({ places: [{ daysLate: 1 }] })
    expect(bericht(na(mondeling))).toMatchObject({ values: ['aanspreken', '2024-06-05'] })
    expect(verdictOf(rule, na(mondeling))).toMatchObject({ places: [{ norm: 'praktijk', path: '/maatregelen/0' }] })
    expect(bericht({ nietMeewerken: [keer] })).toMatchObject({ values: ['2024-06-03'] })
  })

  it('weegt een ontbrekende reactie eerst als praktijk, na achtentwintig dagen als de norm zelf', () => {
    expect(verdictOf(rule, { nietMeewerken: [keer] }, '2024-06-18')).toMatchObject({
      places: [{ due: '2024-06-17', norm: 'praktijk', path: '/nietMeewerken/0' }],
    })
    expect(verdictOf(rule, { nietMeewerken: [keer] }, '2024-07-02')).not.toHaveProperty('nextDue')
    expect(verdictOf(rule, { nietMeewerken: [keer] }, '2024-07-02')).not.toHaveProperty('places.0.norm')
  })

  it.each([
    ['een reden', { reden: 'Opname in een kliniek' }, 'violated'],
    ['een stuk', { bewijs: ['brief.pdf'] }, 'violated'],
    ['een lege lijst stukken', { bewijs: [] }, 'undetermined'],
  ])('vindt een rechtvaardiging met %s wel of niet onderbouwd', (_, meer, kind) => {
    const gerechtvaardigd = { datum: '2024-06-04', door: 'leidinggevende' as const, ...meer }
    expect(verdictOf(rule, { nietMeewerken: [{ ...keer, gerechtvaardigd }] }).kind).toBe(kind)
  })

  it.each([
    ['2024-06-30', null],
    ['2024-07-01', { ground: 'deskundigenoordeel' }],
  ])('is gedekt door een deskundigenoordeel van op of na de laatste dag: %s', (datum, covered) => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
    ]
    expect(verdictOf(rule, { nietMeewerken: [keer], deskundigenoordelen })).toMatchObject({ covered })
  })

  it.each([
    ['2024-06-30', 'notApplicable'],
    ['2024-07-01', 'violated'],
  ])('geldt niet als het dienstverband voor de laatste dag eindigt: %s', (einde, kind) => {
    const werknemer = { dienstverband: { soort: 'bepaald' as const, einde } }
    expect(verdictOf(rule, { nietMeewerken: [keer], werknemer })).toMatchObject({ kind })
  })

  it('vraagt de dag van de maatregel zonder dag, niet van een andere', () => {
    const patch = na({ soort: 'loonstop', van: '2024-05-01', totEnMet: '2024-05-02' }, { soort: 'waarschuwing' })
    expect(verdictOf(rule, patch)).toMatchObject({ missing: '/maatregelen/1/kennisgeving' })
    const wel = na({ soort: 'waarschuwing' }, stap('waarschuwing', '2024-06-18'))
    expect(verdictOf(rule, wel).kind).toBe('violated')
  })

  describe('de ladder bij herhaling', () => {
    type Stap = readonly [Soort | 'deskundigenoordeel', string]
    const ladder = (een: Stap, twee: Stap, keren: readonly object[] = [keer, { datum: '2024-08-05' }]) => {
      const stappen = [een, twee]
      const maatregelen = stappen.flatMap(([soort, datum]) =>
        soort === 'deskundigenoordeel' ? [] : [stap(soort, datum)],
      )
      const deskundigenoordelen = stappen.flatMap(([soort, aangevraagd]) =>
        soort === 'deskundigenoordeel'
          ? [{ soort: 'inspanningen-werknemer' as const, door: 'werkgever' as const, aangevraagd }]
          : [],
      )
      return verdictOf(rule, { nietMeewerken: keren as never, maatregelen: maatregelen as never, deskundigenoordelen })
        .kind
    }

    it.each([
      ['aanspreken', 'waarschuwing'],
      ['waarschuwing', 'loonstop'],
      ['loonopschorting', 'deskundigenoordeel'],
      ['loonstop', 'deskundigenoordeel'],
      ['deskundigenoordeel', 'aanzegging-ontslag'],
    ] as const)('is tevreden als op %s volgt: %s', (een, twee) => {
      expect(ladder([een, '2024-06-10'], [twee, '2024-08-12'])).toBe('satisfied')
    })

    it.each([
      ['waarschuwing', 'aanspreken'],
      ['deskundigenoordeel', 'waarschuwing'],
      ['aanzegging-ontslag', 'deskundigenoordeel'],
      ['aanspreken', 'aanspreken'],
    ] as const)('vraagt of meer nodig was als op %s volgt: %s', (een, twee) => {
      expect(ladder([een, '2024-06-10'], [twee, '2024-08-12'])).toBe('judgement')
    })

    it('vergelijkt niet met een keer die gerechtvaardigd was', () => {
      const gerechtvaardigd = { datum: '2024-06-04', reden: 'Opname in een kliniek' }
      const keren = [{ ...keer, gerechtvaardigd }, { datum: '2024-08-05' }]
      expect(ladder(['waarschuwing', '2024-06-10'], ['waarschuwing', '2024-08-12'], keren)).toBe('satisfied')
    })

    it('vraagt niets als een stap op beide keren de reactie is', () => {
      const keren = [keer, { datum: '2024-06-10' }]
      expect(ladder(['waarschuwing', '2024-06-12'], ['waarschuwing', '2024-09-01'], keren)).toBe('satisfied')
    })
  })
})
