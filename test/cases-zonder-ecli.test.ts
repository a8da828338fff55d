import { describe, expect, it } from 'vitest'
import { judgeCase, openFouten, uitkomst } from './helpers/cases.js'
import { verdictIn } from './helpers/examples.js'

// De zaken zonder ECLI, en het rekenvoorbeeld. Zie cases.test.ts voor wat alle zaken gemeen hebben.

describe('Rechtbank Noord-Holland, taxi: opbouw gestokt', () => {
  const report = judgeCase('NOECLI_Akkermans-taxi-RBNHO')

  it('het advies van de bedrijfsarts is niet opgevolgd', () => {
    expect(uitkomst(report, 'I-05')).toBe('error')
  })

  it('andere functies in het bedrijf zijn niet onderzocht', () => {
    expect(uitkomst(report, 'S1-01')).toBe('error')
    // Verwacht werd: ook de andere functies niet onderzocht. De tekst noemt van die functies geen niveau, en alleen
    // functies op of onder het eigen niveau horen in de inventaris: rivcheck vraagt dat niveau.
    expect(verdictIn(report, 'S1-02')).toMatchObject({ kind: 'undetermined', missing: '/werkgever/functies/0/niveau' })
    const metNiveau = [{ naam: 'Andere functie in het bedrijf', opOfOnderNiveau: true }]
    const aangevuld = judgeCase('NOECLI_Akkermans-taxi-RBNHO', { werkgever: { functies: metNiveau } })
    expect(uitkomst(aangevuld, 'S1-02')).toBe('error')
  })

  it('de stilstand is gezien; een bijstelling van het plan wordt pas gevraagd na een advies dat de koers verandert', () => {
    // Verwacht werd: plan niet bijgesteld. De wetspagina (§ 8, T-09) vraagt dat na een advies dat de koers verandert; of het
    // advies dat deed, zegt de tekst niet.
    expect(uitkomst(report, 'R-02')).toBe('satisfied')
    expect(uitkomst(report, 'T-09')).toBe('notApplicable')
    expect(uitkomst(report, 'I-10')).toBe('warning')
    const anders = { datum: '2019-09-07', van: 'bedrijfsarts' as const, koerswijziging: true }
    expect(uitkomst(judgeCase('NOECLI_Akkermans-taxi-RBNHO', { adviezen: [anders] }), 'T-09')).toBe('error')
  })
})

describe('De Clercq, docent: spoor 2 vroeg, spoor 1 niet onderzocht', () => {
  const report = judgeCase('NOECLI_DeClercq-docent-ondeelbaarheid')

  it('spoor 2 op tijd maakt een overgeslagen spoor 1 niet goed', () => {
    expect(uitkomst(report, 'T-10')).toBe('satisfied')
    expect(uitkomst(report, 'S1-01')).toBe('error')
  })

  it('ook met een onderzoek van functies blijft over dat op taakniveau niet is gezocht', () => {
    // Zonder enig onderzoek zegt S1-01 het al; het bundelen van neventaken komt aan bod zodra er een inventaris is.
    const regel = { functie: 'Docent', conclusie: 'niet-passend' as const, reden: 'Ondeelbaar', datum: '2018-11-05' }
    const inventarisatie = [
      { ...regel, soort: 'eigen' as const },
      { ...regel, soort: 'eigen-aangepast' as const },
    ]
    const metInventaris = judgeCase('NOECLI_DeClercq-docent-ondeelbaarheid', { spoor1: { inventarisatie } })
    expect(uitkomst(metInventaris, 'S1-01')).toBe('satisfied')
    expect(uitkomst(metInventaris, 'S1-03')).toBe('warning')
    expect(JSON.stringify(verdictIn(metInventaris, 'S1-03'))).toContain('taakniveau')
  })

  it('welke functies er op de andere locaties waren, moet het dossier nog vertellen', () => {
    expect(verdictIn(report, 'S1-02')).toMatchObject({ kind: 'undetermined', missing: '/werkgever/functies' })
  })
})

describe('Fad 2015, positief deskundigenoordeel', () => {
  const zaak = 'NOECLI_Fad-2015-deskundigenoordeel-16uur'

  it('dekt wat er tot die dag aan inspanningen ontbrak', () => {
    const report = judgeCase(zaak)
    for (const rule of ['T-10', 'S1-01']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'gedekt'])
  })

  it('over de inspanningen blijft geen fout open die de Raad niet zag', () => {
    expect(openFouten(judgeCase(zaak), {})).toEqual([])
  })

  it.each([
    ['een duidelijk voorbehoud', { voorbehoud: true }],
    ['een negatieve uitkomst', { uitkomst: 'negatief' as const }],
  ])('met %s dekt het niets', (_, anders) => {
    const oordeel = { datum: '2012-10-14', soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const }
    const report = judgeCase(zaak, { deskundigenoordelen: [{ ...oordeel, ...anders }] })
    for (const rule of ['T-10', 'S1-01']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'error'])
  })
})

describe('Rechtbank Alkmaar, in hoger beroep: vier maanden te laat en een werknemer die niet wilde', () => {
  const zaak = 'NOECLI_Lexology-CRvB-Alkmaar-4-maanden'

  it('spoor 2 startte 120 dagen te laat, en niets dekt dat', () => {
    expect(verdictIn(judgeCase(zaak), 'T-10')).toMatchObject({ covered: null, places: [{ daysLate: 120 }] })
  })

  it('niet meewerken is geen reden zolang de werkgever niets deed', () => {
    expect(uitkomst(judgeCase(zaak), 'D-04')).toBe('error')
  })

  it('met een schriftelijke waarschuwing binnen twee weken was dat anders', () => {
    const kennisgeving = { datum: '2009-03-01', schriftelijk: true }
    const patch = { maatregelen: [{ soort: 'waarschuwing' as const, kennisgeving }] }
    expect(uitkomst(judgeCase(zaak, patch), 'D-04')).toBe('satisfied')
  })
})

describe('RVI, het rekenvoorbeeld van de samentelling', () => {
  const report = judgeCase('NOECLI_RVI-samentelling-voorbeeld')

  it('21 dagen niet ziek schuiven het einde van 31 december 2023 naar 21 januari 2024', () => {
    // Het voorbeeld noemt 22 januari: de eerste dag na de 104 weken. De wetspagina (§ 0.2) noemt de laatste dag.
    expect(report.wachttijd).toMatchObject({ eersteZiektedag: '2022-01-03', einde: '2024-01-21', samengesteld: true })
    expect(uitkomst(report, 'W-01')).toBe('satisfied')
  })
})

describe('Van Zijl 2021, spoor 2 laat wegens zeer beperkte belastbaarheid', () => {
  const zaak = 'NOECLI_VanZijl-2021-ontwikkelingsstoornis'
  const nietGenoemd = {
    'S2-01': 'over een re-integratieplan zegt de tekst niets',
  }

  it('de late start is te zien, en gedekt door het oordeel van de bedrijfsarts', () => {
    const report = judgeCase(zaak)
    expect(uitkomst(report, 'T-10')).toBe('gedekt')
    expect(verdictIn(report, 'T-10')).toMatchObject({
      covered: { ground: 'uitzondering' },
      places: [{ due: '2016-03-11', found: '2016-09-30' }],
    })
  })

  it('over de inspanningen blijft geen fout open die de rechter niet zag', () => {
    expect(openFouten(judgeCase(zaak), nietGenoemd)).toEqual([])
  })

  it('zonder omschrijving door de bedrijfsarts is dezelfde start een open risico, nog steeds geen fout', () => {
    const uitzondering = { grond: 'marginale-mogelijkheden' as const, datum: '2016-03-11', motivering: 'Te vroeg' }
    const report = judgeCase(zaak, { spoor2: { eerdereUitzonderingen: [uitzondering] } })
    expect(uitkomst(report, 'T-10')).toBe('warning')
  })
})
