import { describe, expect, it } from 'vitest'
import { caseNames, judgeCase, loadCase, openFouten, readCase, uitkomst } from './helpers/cases.js'
import { verdictIn } from './helpers/examples.js'

// Elk dossier bevat alleen wat de samenvatting van de zaak noemt. Stukken waar die over zwijgt, staan er niet in; dat is
// geen verwijt. Daarom gaan de tests over de regels waar de zaak over gaat, en noemt elke vernietiging de regels erbuiten.

describe.each(caseNames)('zaak %s', (name) => {
  it('begint met uitspraak, gerecht, uitkomst en peildatum, en is een geldig dossier', () => {
    const [comment = ''] = readCase(name).split('\n\n')
    const [first = ''] = comment.split('\n')
    expect(first).toContain(name.startsWith('ECLI') ? name.replaceAll('_', ':') : 'Zonder ECLI')
    expect(comment).toMatch(/^# Peildatum: /m)
    expect(loadCase(name).peildatum).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('bevat geen medische gegevens, geen BSN en geen onmogelijke datum', () => {
    const report = judgeCase(name)
    for (const rule of ['P-01', 'P-02', 'P-03', 'P-04', 'P-05', 'C-02']) {
      expect([rule, uitkomst(report, rule)]).toEqual([rule, 'satisfied'])
    }
  })
})

it('er zijn achttien zaken', () => {
  expect(caseNames).toHaveLength(18)
})

describe('CRVB:2012:BY6453, een loonsanctie na het einde van de 104 weken', () => {
  const zaak = 'ECLI_NL_CRVB_2012_BY6453'

  it('de 104 weken eindigen op 22 juni 2009, zoals in de uitspraak', () => {
    const report = judgeCase(zaak)
    expect(report.wachttijd.einde).toBe('2009-06-22')
    expect(uitkomst(report, 'W-01')).toBe('satisfied')
  })

  it('de late aanvraag is een risico, geen fout: alleen een besluit van UWV verlengt het loon', () => {
    const report = judgeCase(zaak)
    expect(uitkomst(report, 'T-16')).toBe('warning')
    expect(verdictIn(report, 'T-16')).toMatchObject({ places: [{ breach: 'late', due: '2009-04-06', daysLate: 1 }] })
  })

  it('het besluit kwam toen UWV het loon niet meer kon verlengen', () => {
    expect(verdictIn(judgeCase(zaak), 'W-07')).toMatchObject({
      kind: 'violated',
      places: [{ path: '/loonsanctie/beschikking', due: '2009-06-23', found: '2009-07-03' }],
    })
  })

  it('hoe later de aanvraag, hoe langer het loon kan doorlopen: dan zegt de bevinding dat UWV dat moet hebben besloten', () => {
    // De Raad vernietigde ook dan, want dat besluit was er niet. Het dossier heeft geen veld voor zo'n besluit.
    const report = judgeCase(zaak, { wia: { aanvraag: { ontvangen: '2009-07-02' } } })
    expect(verdictIn(report, 'W-07')).toMatchObject({ kind: 'satisfied' })
    expect(JSON.stringify(verdictIn(report, 'W-07'))).toContain('als UWV dat besluit')
  })
})

describe('CRVB:2015:845, geen compleet verslag en geen bedrijfsarts', () => {
  const report = judgeCase('ECLI_NL_CRVB_2015_845')

  it('de stukken van de bedrijfsarts ontbreken, en dat is een fout', () => {
    // Verwacht werd een eigen bevinding "geen bedrijfsarts". De wetspagina (§ 8, D-01) toetst wie een stuk opstelde; waar
    // het stuk zelf ontbreekt, zeggen R-01 en R-06 dat.
    for (const rule of ['R-01', 'R-06']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'error'])
    expect(uitkomst(report, 'D-01')).toBe('notApplicable')
    expect(report.parts.volledigheid).toBe('violated')
  })

  it('dat de werknemer niet kon re-integreren, vervangt die stukken niet: een verklaring ontbreekt ook daarvoor', () => {
    expect(uitkomst(report, 'I-08')).toBe('error')
    expect(loadCase('ECLI_NL_CRVB_2015_845').geenBenutbareMogelijkheden).toHaveLength(1)
  })
})

describe('CRVB:2019:623, spoor 2 op tijd gestart en kort voor de aanvraag gestopt', () => {
  const zaak = 'ECLI_NL_CRVB_2019_623'
  const nietGenoemd = {
    'S2-01': 'over een re-integratieplan zegt de uitspraak niets',
  }

  it('een start in week 58, zeventien dagen na het advies, is op tijd', () => {
    const report = judgeCase(zaak)
    expect(uitkomst(report, 'T-10')).toBe('satisfied')
    expect(uitkomst(report, 'I-05')).toBe('satisfied')
    expect(uitkomst(judgeCase(zaak, { spoor2: { start: '2015-03-15' } }), 'T-10')).toBe('warning')
  })

  it('het stoppen met een vastgelegde reden is een aandachtspunt, geen fout', () => {
    expect(uitkomst(judgeCase(zaak), 'S2-09')).toBe('warning')
  })

  it('zonder die reden is het stoppen wel een fout', () => {
    expect(uitkomst(judgeCase(zaak, { spoor2: { geenVervolg: null } }), 'S2-09')).toBe('error')
  })

  it('over de inspanningen blijft geen fout open die de Raad niet zag', () => {
    expect(openFouten(judgeCase(zaak), nietGenoemd)).toEqual([])
  })
})

describe('CRVB:2020:58, ander werk voor minder dan 65% van het oude loon', () => {
  const zaak = 'ECLI_NL_CRVB_2020_58'

  it('is geen bevredigend resultaat: de inspanningen worden getoetst en schieten tekort', () => {
    const report = judgeCase(zaak)
    expect(uitkomst(report, 'S1-06')).not.toBe('satisfied')
    for (const rule of ['S1-01', 'T-10']) expect([rule, uitkomst(report, rule)]).toEqual([rule, 'error'])
  })

  it('was het werk blijvend en met instemming, dan weegt de arbeidsdeskundige of het dicht genoeg bij het oude loon ligt', () => {
    // Verwacht werd: onder 65% nooit bevredigend. De wetspagina (§ 5.2 onder 1) laat ook werk toe dat zo dicht mogelijk bij
    // mogelijkheden en loon ligt; dat is een oordeel, en tot dat er is dekt het werk niets.
    const werk = {
      van: '2015-11-22',
      werkgever: 'ander' as const,
      soort: 'ander-extern' as const,
      loonwaarde: 64.99,
      structureel: true,
      contract: 'onbepaald' as const,
      akkoord: { werknemer: true },
    }
    const report = judgeCase(zaak, { werkhervatting: [werk] })
    expect(uitkomst(report, 'S1-06')).toBe('judgement')
    expect(uitkomst(report, 'S1-01')).toBe('error')
    expect(uitkomst(report, 'T-10')).toBe('warning')
  })
})
