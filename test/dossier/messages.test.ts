import { describe, expect, it } from 'vitest'
import { messagesOf, problemsOf, smallest } from '../helpers/problems-of.js'

/** What the user reads when `text` follows the smallest dossier, at line 4. */
const messages = (text: string) => messagesOf(smallest + text)

describe('datums', () => {
  it.each([
    ['2025-2-5', '2025-2-5 is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['5-2-2025', '5-2-2025 is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['05/02/2025', '05/02/2025 is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['5-2-25', '5-2-25 is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['20250205', '20250205 is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['5 februari 2025', '5 februari 2025 is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['5 mrt. 2025', '5 mrt. 2025 is geen datum; schrijf JJJJ-MM-DD, dus 2025-03-05'],
    ['2025-02-05T10:00:00Z', '2025-02-05T10:00:00Z is geen datum; schrijf JJJJ-MM-DD, dus 2025-02-05'],
    ['2025-02-30', '2025-02-30 bestaat niet: februari 2025 heeft 28 dagen'],
    ['30-2-2024', '30-2-2024 bestaat niet: februari 2024 heeft 29 dagen'],
    ['2025-04-31', '2025-04-31 bestaat niet: april 2025 heeft 30 dagen'],
    ['2025-02-00', '2025-02-00 bestaat niet: februari 2025 heeft 28 dagen'],
    ['2025-13-01', '2025-13-01 bestaat niet: er is geen maand 13; schrijf JJJJ-MM-DD'],
    ['morgen', 'morgen is geen datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05'],
    ['true', 'true is geen datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05'],
    ['""', 'Hier ontbreekt een datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05'],
    ['[2025-02-05]', 'Bij "peildatum" hoort één waarde, geen lijst'],
  ])('%s', (written, message) => {
    expect(messages(`peildatum: ${written}`)).toEqual([`4:12 ${message}`])
  })

  it('neemt 29 februari van een schrikkeljaar aan, en alleen dan', () => {
    expect(messages('peildatum: 2024-02-29')).toEqual([])
    expect(messages('peildatum: 2025-02-29')).toEqual(['4:12 2025-02-29 bestaat niet: februari 2025 heeft 28 dagen'])
  })

  it('vraagt bij een datum of ja/nee om true als er ja staat', () => {
    const text = 'werkhervatting: [{ van: 2024-02-01, werkgever: eigen, soort: eigen, akkoord: { werkgever: ja } }]'
    expect(messages(text)).toEqual([expect.stringMatching(/Schrijf true in plaats van "ja"$/)])
  })
})

describe('sleutels', () => {
  it.each([
    ['werkgver: {}', 'Onbekende sleutel "werkgver"; bedoeld is waarschijnlijk "werkgever"'],
    ['Spoor_2: {}', 'Onbekende sleutel "Spoor_2"; schrijf "spoor2"'],
    ['bewaring: { geschl: true }', 'Onbekende sleutel "geschl"; bedoeld is waarschijnlijk "geschil"'],
    ['bewaring: { geschil true }', 'Schrijf "geschil: …", met een dubbele punt en een spatie erna'],
    ['bewaring: { geschil:true }', 'Schrijf "geschil: …", met een dubbele punt en een spatie erna'],
    ['bewaring: { foo: 1 }', 'Onbekende sleutel "foo"; hier kan: eindeReintegratie, geschil'],
    ['bewaring: { geschil: true, foo: 1 }', 'Onbekende sleutel "foo"; hier kan: eindeReintegratie'],
    ['eersteZiektedag: 2024-01-15', '"eersteZiektedag" hoort onder "verzuim"; zet het daar, ingesprongen'],
    [
      'planVanAanpak: {}',
      '"planVanAanpak" is geen eigen sleutel; zet het stuk in de lijst "documenten", met "soort: plan-van-aanpak"',
    ],
    [
      'loonsanctie: { tot: 2027-01-10 }',
      'Gebruik "totEnMet" in plaats van "tot" (tot en met: de laatste dag telt mee)',
    ],
    ['bewaring: { 2024: x }', 'Onbekende sleutel "2024"; hier kan: eindeReintegratie, geschil'],
    ['bewaring: { true: x }', 'Onbekende sleutel "true"; hier kan: eindeReintegratie, geschil'],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(/^4:\d+ /)])
    expect(messages(text)[0]).toContain(message)
  })

  it('wijst een onbekende sleutel zelf aan', () => {
    expect(problemsOf(`${smallest}bewaring:\n  geschil: true\n  foo: { bar: 1 }`)).toMatchObject([
      { path: '/bewaring', line: 6, column: 3 },
    ])
    expect(problemsOf(`${smallest}bewaring:\n  geschill: true`)).toMatchObject([
      { path: '/bewaring/geschill', line: 5, column: 3 },
    ])
  })

  it('herhaalt een sleutel die nergens op lijkt alleen voor een mens: het kan een naam zijn', () => {
    const [problem] = problemsOf(`${smallest}jansen: 1`)
    expect(problem?.message).toContain('"jansen"')
    expect(problem?.machineMessage).toContain('Onbekende sleutel "…"')
    expect(problem?.path).toBe('')
  })

  it('noemt een ontbrekende sleutel met een voorbeeld, op de plaats waar hij hoort', () => {
    expect(problemsOf(`${smallest}contactmomenten:\n  - soort: gesprek`)).toMatchObject([
      { path: '/contactmomenten/0/datum', line: 5, column: 5, message: expect.stringContaining('datum: 2025-02-05') },
    ])
    expect(messagesOf('verzuim: { eersteZiektedag: 2024-01-15 }')).toEqual([
      '1:1 "kenmerk" ontbreekt hier; voeg toe, bijvoorbeeld kenmerk: VZ-2025-0001',
    ])
  })

  it('noemt een verkeerd gespelde verplichte sleutel niet ook nog ontbrekend', () => {
    expect(messagesOf(smallest.replace('kenmerk', 'kenmrk'))).toEqual([
      '1:1 Onbekende sleutel "kenmrk"; bedoeld is waarschijnlijk "kenmerk"',
    ])
    expect(messages('documenten: [{ sort: overig }]')).toEqual([
      '4:16 Onbekende sleutel "sort"; bedoeld is waarschijnlijk "soort"',
    ])
  })

  it.each(['kenmerk:', 'kenmerk: null', 'kenmerk: ~'])('zegt dat een verplichte sleutel leeg is: %s', (kenmerk) => {
    expect(messagesOf(smallest.replace('kenmerk: VZ-1', kenmerk))).toEqual([
      expect.stringMatching(/^1:\d+ "kenmerk" heeft geen waarde; vul die in$/),
    ])
  })
})

describe('medische gegevens en BSN', () => {
  it.each([
    'diagnose',
    'Diagnose',
    'diagnoseCode',
    'diagnose_code',
    'hoofddiagnose',
    'klachten',
    'medicatieGebruik',
    'behandeling',
    'ZIEKTEBEELD',
    'oorzaak',
  ])('legt uit waarom "%s" niet kan, zonder de waarde te herhalen', (key) => {
    const problems = problemsOf(`${smallest}werknemer:\n  ${key}: migraine`)
    expect(problems).toMatchObject([{ path: `/werknemer/${key}`, line: 5, column: 3 }])
    expect(problems[0]?.message).toMatch(/geen medische gegevens vastleggen \(AVG art\. 9, UAVG art\. 30\)/)
    expect(JSON.stringify(problems)).not.toContain('migraine')
  })

  it.each(['bsn', 'BSN', 'bsnNummer', 'burgerservicenummer', 'sofi-nummer'])('weigert "%s" met de reden', (key) => {
    const problems = problemsOf(`${smallest}werknemer: { ${key}: 111222333 }`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/UAVG art\. 46/)
    expect(JSON.stringify(problems)).not.toContain('111222333')
  })

  it.each(['ziekteverzuim', 'arbeidstherapie', 'zelfdeOorzaak', 'cooperatie'])('ziet in "%s" niets medisch', (key) => {
    expect(messages(`werknemer: { ${key}: x }`)[0]).toMatch(/Onbekende sleutel/)
  })

  it('legt ook bij een woord dat op een bekende sleutel lijkt uit waarom het niet kan', () => {
    expect(messages('werknemer: { functie: x, klacht: y }')[0]).toMatch(/geen medische gegevens/)
  })

  it('houdt een verkeerd gespelde sleutel voor een spelfout en niet voor iets medisch', () => {
    expect(messagesOf('kenmerk: x\nverzuim: { eerste_ziekte_dag: 2024-01-15 }')).toEqual([
      '2:12 Onbekende sleutel "eerste_ziekte_dag"; schrijf "eersteZiektedag"',
    ])
  })
})

describe('waarden', () => {
  it.each([
    ['werkgever: { naam: 0157 }', '0157 wordt hier als getal gelezen; zet er aanhalingstekens omheen: "0157"'],
    ['werkgever: { naam: true }', 'true wordt hier als ja/nee-waarde gelezen; zet er aanhalingstekens omheen: "true"'],
    ['werkgever: { naam: [x] }', 'Bij "naam" hoort één waarde, geen lijst'],
    ['werkgever: { naam: { x: 1 } }', 'Bij "naam" hoort één waarde, geen groep sleutels'],
    ['werkgever: { naam: "" }', '"naam" is leeg; vul iets in of laat de regel weg'],
    ['werkgever: Letterbak', 'Bij "werkgever" hoort een groep sleutels, ingesprongen eronder: kenmerk, naam, bedrijf'],
    ['werkgever: []', 'Bij "werkgever" hoort geen lijst maar een groep sleutels'],
    ['werkgever: { aantalMedewerkers: 1.5 }', 'Bij "aantalMedewerkers" hoort een heel getal; 1.5 is dat niet'],
    ['werkgever: { aantalMedewerkers: -1 }', '-1 is te laag; "aantalMedewerkers" is ten minste 0'],
    [
      'werkgever: { aantalMedewerkers: "140" }',
      'Bij "aantalMedewerkers" hoort een getal; schrijf 140 zonder aanhalingstekens',
    ],
    ['werknemer: { loonPerMaand: "€ 3.150,50" }', '€ 3.150,50 is dat niet, schrijf 3150.5'],
    ['werknemer: { loonPerMaand: veel }', 'veel is dat niet, schrijf alleen cijfers, met een punt voor decimalen'],
    ['werknemer: { loonPerMaand: .nan }', '.nan is dat niet'],
    ['werknemer: { rooster: { urenPerWeek: 169 } }', '169 is te hoog; "urenPerWeek" is hooguit 168'],
    ['bewaring: { geschil: ja }', 'Schrijf true in plaats van "ja"'],
    ['bewaring: { geschil: Nee }', 'Schrijf false in plaats van "Nee"'],
    ['bewaring: { geschil: misschien }', 'Schrijf true (ja) of false (nee) in plaats van "misschien"'],
    ['versie: 2', 'Bij "versie" kan hier alleen 1, zonder aanhalingstekens'],
    ['versie: "1"', 'Bij "versie" kan hier alleen 1, zonder aanhalingstekens'],
    [
      'contactmomenten: { datum: 2024-02-01 }',
      'Bij "contactmomenten" hoort een lijst; zet voor elk onderdeel een streepje',
    ],
    [
      'contactmomenten: [{ datum: 2024-02-01, deelnemers: werkgever }]',
      'Bij "deelnemers" hoort een lijst; zet er blokhaken om: [werkgever]',
    ],
    ['contactmomenten: [x]', 'Elk onderdeel van "contactmomenten" is een groep sleutels: id, datum'],
    ['contactmomenten: [~]', 'Dit onderdeel van "contactmomenten" is leeg; vul het in of haal het streepje weg'],
    ['documenten: [{ soort: overig, id: a b }]', '"a b" is geen geldig id; gebruik alleen letters'],
    ['wia: { kennisgevingUwv: nee }', '"nee" kan niet bij "kennisgevingUwv"; hier hoort: Brief van UWV'],
    ['wia: { kennisgevingUwv: [] }', 'Bij "kennisgevingUwv" kan geen lijst; hier hoort: Brief van UWV'],
    ['wia: { kennisgevingUwv: { verzonden: x } }', 'x is geen datum'],
    ['wia: { kennisgevingUwv: { verzondn: 2025-01-01 } }', 'bedoeld is waarschijnlijk "verzonden"'],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(/^4:\d+ /)])
    expect(messages(text)[0]).toContain(message)
  })

  it.each([
    ['probleemanalise', '"probleemanalise" kan niet bij "soort"; bedoeld is waarschijnlijk "probleemanalyse"'],
    ['brief', '"brief" kan niet bij "soort"; kies uit: probleemanalyse, bijstelling-probleemanalyse'],
    ['7', '"7" kan niet bij "soort"; kies uit: probleemanalyse'],
    ['', '"soort" heeft geen waarde; kies uit: probleemanalyse'],
    ['[overig]', 'Bij "soort" hoort één code, geen lijst; kies uit: probleemanalyse'],
  ])('soort document: %s', (soort, message) => {
    expect(messages(`documenten: [{ soort: ${soort}, datum: x }]`)).toEqual([expect.stringContaining(message)])
  })

  it('vraagt om het soort document als dat er niet bij staat', () => {
    expect(problemsOf(`${smallest}documenten: [{ datum: 2024-02-01 }]`)).toMatchObject([
      { path: '/documenten/0/soort', line: 4, column: 14, message: expect.stringMatching(/^"soort" ontbreekt hier/) },
    ])
  })

  it('noemt bij een verkeerde code de dichtste en alle mogelijke', () => {
    expect(messages('meldingen: [{ soort: uwv-42-week }]')).toEqual([
      '4:22 "uwv-42-week" kan niet bij "soort"; bedoeld is waarschijnlijk "uwv-42-weken" (mogelijk: uwv-42-weken, uwv-ziek-uit-dienst, uwv-hersteld, overig)',
    ])
  })
})

describe('wat van een waarde wordt herhaald', () => {
  it('is hooguit veertig tekens, zonder stuurtekens', () => {
    const [problem] = problemsOf(`${smallest}peildatum: "\\e[31m${'x'.repeat(100)}"`)
    expect(problem?.message).toBe(`[31m${'x'.repeat(35)}… is geen datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05`)
  })

  it('is niets in machinevormen', () => {
    const [problem] = problemsOf(`${smallest}peildatum: Jan Jansen`)
    expect(problem?.machineMessage).toBe('… is geen datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05')
  })

  it.each(['"€ 3.150,00"', '"3150"', '"123456782"', 'x'])(
    'is in machinevormen ook geen bedrag of nummer: %s',
    (loon) => {
      const [problem] = problemsOf(`${smallest}werknemer: { loonPerMaand: ${loon} }`)
      expect(problem?.machineMessage).toContain('Bij "loonPerMaand" hoort een getal; ')
      expect(problem?.machineMessage).not.toMatch(/\d/)
    },
  )

  it('is niets van een sleutel die geen woord is, ook niet in het pad', () => {
    const [problem] = problemsOf(`${smallest}bewaring:\n  Jan Jansen belde: x`)
    expect(problem).toMatchObject({ path: '/bewaring', line: 5, column: 3 })
    expect(problem?.machineMessage).toBe('Onbekende sleutel "…"; hier kan: eindeReintegratie, geschil')
  })
})
