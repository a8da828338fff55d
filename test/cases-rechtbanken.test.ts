import { describe, expect, it } from 'vitest'
import { judgeCase, openFouten, uitkomst } from './helpers/cases.js'
import { verdictIn } from './helpers/examples.js'

// De zaken van de rechtbanken. Zie cases.test.ts voor wat alle zaken gemeen hebben.

describe('RBAMS:2022:5707, geen spoor 2 na de eerstejaarsevaluatie', () => {
  const report = judgeCase('ECLI_NL_RBAMS_2022_5707')

  it('zonder zicht op terugkeer binnen drie maanden moest spoor 2 zes weken na de evaluatie zijn gestart', () => {
    expect(uitkomst(report, 'T-10')).toBe('error')
    expect(verdictIn(report, 'T-10')).toMatchObject({
      covered: null,
      places: [{ breach: 'missing', due: '2021-09-15' }],
    })
  })

  it('de evaluatie zelf was op tijd, maar bevat geen gemotiveerde keuze', () => {
    expect(uitkomst(report, 'T-08')).toBe('satisfied')
    expect(uitkomst(report, 'I-04')).toBe('error')
  })
})

describe('RBDHA:2025:13380, aanpassing van het werk niet onderzocht', () => {
  const zaak = 'ECLI_NL_RBDHA_2025_13380'

  it('alleen stellen dat er geen mogelijkheden zijn, is geen onderzoek van aangepast werk', () => {
    expect(uitkomst(judgeCase(zaak), 'S1-01')).toBe('error')
  })

  it('een signaal van de bedrijfsarts zonder reactie is een fout', () => {
    expect(uitkomst(judgeCase(zaak), 'I-05')).toBe('error')
  })

  it('een reactie die later dan zes weken kwam, is milder', () => {
    const advies = { datum: '2022-06-01', van: 'bedrijfsarts' as const, opvolging: { datum: '2022-09-01' } }
    expect(uitkomst(judgeCase(zaak, { adviezen: [advies] }), 'I-05')).toBe('warning')
  })
})

describe('RBMNE:2017:1271, geen spoor 2 omdat alles op terugkeer in eigen werk wees', () => {
  const zaak = 'ECLI_NL_RBMNE_2017_1271'

  it('met een vastgelegd en onderbouwd perspectief is het ontbreken van spoor 2 een aandachtspunt', () => {
    // Verwacht werd: geen bezwaar. De wetspagina (§ 1.2, E2) laat drie maanden wachten; wie daarna in eigen werk bezig is
    // maar nog niet is teruggekeerd, houdt een waarschuwing.
    const report = judgeCase(zaak)
    for (const rule of ['T-10', 'T-12']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'warning'])
    // De tekst noemt niet waaruit het perspectief bleek: zonder genoemd bewijs houdt ook de reden een waarschuwing.
    expect(uitkomst(report, 'S2-04')).toBe('warning')
    const metBewijs = judgeCase(zaak, { spoor2: { uitzondering: { bewijs: ['stukken/prognose.pdf'] } } })
    expect(uitkomst(metBewijs, 'S2-04')).toBe('satisfied')
  })

  it('over de inspanningen blijft geen fout open die de rechtbank niet zag', () => {
    expect(openFouten(judgeCase(zaak), {})).toEqual([])
  })

  it('hetzelfde perspectief zonder prognose van de bedrijfsarts is niet bewezen', () => {
    const report = judgeCase(zaak, { spoor2: { uitzondering: { prognose: null } } })
    for (const rule of ['T-10', 'S2-04']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'error'])
  })

  it('de loonsanctie duurt tot en met 13 september 2016', () => {
    expect(uitkomst(judgeCase(zaak), 'W-07')).toBe('satisfied')
  })
})

describe('RBMNE:2017:2526, bijna zestien weken hersteld', () => {
  const report = judgeCase('ECLI_NL_RBMNE_2017_2526')

  it('na 114 dagen herstel begint op 18 januari 2017 een nieuwe wachttijd', () => {
    expect(report.wachttijd).toMatchObject({ eersteZiektedag: '2017-01-18', einde: '2019-01-15', samengesteld: false })
    expect(report).toMatchObject({ week: 7, fase: 'wachttijd' })
  })

  it('de werkgever rekende ten onrechte met de eerste ziektedag van 2014', () => {
    expect(uitkomst(report, 'W-01')).toBe('error')
    expect(verdictIn(report, 'W-01')).toMatchObject({ places: [{ path: '/verzuim/eersteZiektedag' }] })
  })

  it('de oude inspanningen tellen niet meer: voor de nieuwe periode is nog bijna niets verplicht', () => {
    expect(openFouten(report, {})).toEqual([])
  })
})

describe('RBMNE:2017:5228, te laat verder na een periode zonder mogelijkheden', () => {
  const zaak = 'ECLI_NL_RBMNE_2017_5228'

  it('tot en met april 2015 rust spoor 2; daarna moest het direct starten', () => {
    const report = judgeCase(zaak)
    expect(uitkomst(report, 'T-10')).toBe('error')
    expect(verdictIn(report, 'T-10')).toMatchObject({ covered: null, places: [{ due: '2015-06-12' }] })
  })

  it('duurde de periode zonder mogelijkheden nog, dan was spoor 2 niet aan de orde', () => {
    const patch = { geenBenutbareMogelijkheden: [{ van: '2013-12-04' }] }
    expect(uitkomst(judgeCase(zaak, patch), 'T-10')).toBe('notApplicable')
  })

  it('voor de periode zonder mogelijkheden hoort er een verklaring te zijn; de uitspraak noemt er geen', () => {
    expect(uitkomst(judgeCase(zaak), 'I-08')).toBe('error')
  })

  it('de loonsanctie loopt volgens het besluit een dag langer dan 52 weken na de wachttijd', () => {
    // Vanaf 4 december 2013 gerekend eindigt die op 29 november 2016; de uitspraak zegt "tot 1 december 2016". De
    // wetspagina (§ 1.3) beslist; vermoedelijk rekende UWV met een latere eerste ziektedag.
    expect(verdictIn(judgeCase(zaak), 'W-07')).toMatchObject({
      places: [{ path: '/loonsanctie/totEnMet', found: '2016-11-30' }],
    })
    expect(uitkomst(judgeCase(zaak, { loonsanctie: { totEnMet: '2016-11-29' } }), 'W-07')).toBe('satisfied')
  })
})

describe('RBOBR:2017:4648, bekorting gevraagd', () => {
  const zaak = 'ECLI_NL_RBOBR_2017_4648'

  it('de loonsanctie tot 14 februari 2017 klopt met de eerste ziektedag, en de aanvraag was op tijd', () => {
    const report = judgeCase(zaak)
    expect(report).toMatchObject({ fase: 'loonsanctie', wachttijd: { einde: '2016-02-15' } })
    for (const rule of ['W-07', 'T-16']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'satisfied'])
  })

  it('op het verzoek van 30 juni 2016 hoort UWV uiterlijk op 20 juli te beslissen', () => {
    expect(JSON.stringify(verdictIn(judgeCase(zaak), 'W-07'))).toContain('2016-07-20')
  })

  it('een afgewezen aanvraag met verkorte wachttijd neemt geen plicht weg', () => {
    expect(uitkomst(judgeCase(zaak), 'T-10')).toBe('error')
    const verkorteWachttijd = { aanvraag: '2015-05-26', toegekendPer: '2015-08-04' }
    const toegekend = judgeCase(zaak, { wia: { verkorteWachttijd } })
    expect(uitkomst(toegekend, 'T-10')).toBe('notApplicable')
  })

  it('dat de belastbaarheid na de loonsanctie opnieuw is vastgesteld, blijkt nergens; of zij juist was, beoordeelt rivcheck niet', () => {
    // Verwacht werd: het profiel is niet vernieuwd. Medische juistheid ligt buiten het dossier (wetspagina § 9, U19); wat
    // ontbreekt, is een profiel.
    expect(uitkomst(judgeCase(zaak), 'I-06')).toBe('warning')
  })
})

describe('RBZWB:2021:3082, vastgehouden aan het eigen werk', () => {
  it('spoor 2 is niet gestart en er is geen reden om te wachten vastgelegd', () => {
    const report = judgeCase('ECLI_NL_RBZWB_2021_3082')
    expect(uitkomst(report, 'T-10')).toBe('error')
    expect(verdictIn(report, 'T-10')).toMatchObject({
      covered: null,
      places: [{ breach: 'missing', due: '2018-04-15' }],
    })
  })

  it('een beroep op terugkeer in eigen werk zonder bewijs verandert dat niet', () => {
    const patch = { spoor2: { uitzondering: { grond: 'concreet-perspectief' as const, functie: 'Eigen functie' } } }
    const report = judgeCase('ECLI_NL_RBZWB_2021_3082', patch)
    for (const rule of ['T-10', 'S2-04']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'error'])
  })
})

describe('RBZWB:2021:4492, vier maanden tussen advies en start', () => {
  const report = judgeCase('ECLI_NL_RBZWB_2021_4492')

  it('spoor 2 startte vier maanden na het advies, waar zes weken de norm is', () => {
    // Laat is een stap milder dan niet (wetspagina § 8.0): een waarschuwing, ook al was de loonsanctie niet in geschil.
    expect(uitkomst(report, 'T-10')).toBe('warning')
    expect(uitkomst(report, 'I-05')).toBe('warning')
    expect(verdictIn(report, 'I-05')).toMatchObject({ places: [{ due: '2019-02-17', found: '2019-05-06' }] })
  })

  it('het traject stopte zonder eindrapport en zonder vastgelegde reden', () => {
    expect(uitkomst(report, 'S2-09')).toBe('error')
  })

  it('van het profiel is de dag niet bekend, dus of het actueel was is niet te beoordelen', () => {
    // Verwacht werd: profiel niet juist, onderzoek opnieuw. Of het juist was, kan rivcheck niet zien (U19).
    expect(uitkomst(report, 'I-07')).toBe('undetermined')
  })
})
