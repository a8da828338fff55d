import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/uitzondering-bewezen.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import {
  aow,
  belastbaar,
  beschut,
  bevredigend,
  geenMogelijkheden,
  marginaal,
  perspectief,
} from '../../helpers/uitzonderingen.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde wachttijd 11-01-2026; een jaar later is 11-01-2027
const met = (uitzondering: object, more = {}) => ({ spoor2: { start: null, uitzondering }, ...more })
const metZonderBewijs = (grond: object) => met({ ...grond, bewijs: null })
const bijAow = (aowDatum: string | null) => ({ werknemer: { aowDatum } })
const plek = '/spoor2/uitzondering'

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder vastgelegde reden om te wachten', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
  })

  it('vindt bij een grond zonder meer elk onderdeel dat ontbreekt', () => {
    const verdict = verdictOf(rule, met({ grond: 'concreet-perspectief' }))
    expect(verdict.kind === 'violated' && verdict.places.map(({ path, severity }) => [path, severity])).toEqual([
      ...Array(5).fill([plek, undefined]), // prognose, functie, uren, datum van terugkeer, blijvend
      ...Array(3).fill([plek, 'warning']), // wanneer en door wie besloten, en het bewijs
    ])
  })

  it('houdt het bij een risico als spoor 2 toch op tijd is gestart', () => {
    const gestart = (start: string) =>
      verdictOf(rule, { spoor2: { start, uitzondering: { ...perspectief, prognose: null } } })
    // de laatste dag is 17-02-2025, zes weken na de eerstejaarsevaluatie
    expect(gestart('2025-02-17')).toMatchObject({ kind: 'violated', places: [{ severity: 'warning' }] })
    expect(gestart('2025-02-18')).not.toHaveProperty('places.0.severity')
  })

  describe('concreet perspectief', () => {
    it.each([
      [
        'keurt terugkeer op de laatste dag van de drie maanden goed',
        { verwachteHervatting: '2025-04-06' },
        { kind: 'satisfied', path: plek },
      ],
      [
        'keurt terugkeer een dag later af',
        { verwachteHervatting: '2025-04-07' },
        { places: [{ breach: 'inconsistent', path: `${plek}/verwachteHervatting`, due: '2025-04-06' }] },
      ],
      ['mist de prognose', { prognose: null }, { places: [{ breach: 'incomplete', path: plek }] }],
      ['mist de functie', { functie: null }, { places: [{ breach: 'incomplete', path: plek }] }],
      ['mist de uren', { urenPerWeek: null }, { places: [{ breach: 'incomplete', path: plek }] }],
      [
        'mist de datum van terugkeer',
        { verwachteHervatting: null },
        { places: [{ breach: 'incomplete', path: plek }] },
      ],
      ['mist of het blijvend is', { structureel: null }, { places: [{ breach: 'incomplete', path: plek }] }],
      [
        'keurt tijdelijke terugkeer af',
        { structureel: false },
        { places: [{ breach: 'inconsistent', path: `${plek}/structureel` }] },
      ],
      [
        'keurt een prognose van de leidinggevende af',
        { prognose: { datum: '2024-12-20', door: 'leidinggevende' } },
        { places: [{ breach: 'inconsistent', path: `${plek}/prognose/door` }] },
      ],
    ])('%s', (_, delen, expected) => {
      const verdict = verdictOf(rule, met({ ...perspectief, ...delen }))
      expect(verdict).toMatchObject(expected)
      expect(verdict).not.toHaveProperty('places.1')
    })

    it('telt de drie maanden niet vanaf een evaluatie van na week 58', () => {
      const evaluatie = { documenten: { eerstejaarsevaluatie: { datum: '2025-02-24' } } }
      expect(verdictOf(rule, met({ ...perspectief, verwachteHervatting: '2025-04-13' }, evaluatie))).toMatchObject({
        places: [{ due: '2025-04-12' }],
      })
    })
  })

  describe('marginale mogelijkheden', () => {
    it('is bewezen met een omschrijving van de bedrijfsarts en een motivering', () => {
      expect(verdictOf(rule, met(marginaal))).toMatchObject({ kind: 'satisfied', notes: [expect.anything()] })
    })

    it.each([
      ['de omschrijving', { omschrijving: null }, plek],
      ['de motivering', { motivering: null }, plek],
      [
        'een omschrijving van de bedrijfsarts',
        { omschrijving: { datum: '2024-12-20', door: 'casemanager' } },
        `${plek}/omschrijving/door`,
      ],
    ])('mist %s', (_, delen, path) => {
      expect(verdictOf(rule, met({ ...marginaal, ...delen }))).toMatchObject({ kind: 'violated', places: [{ path }] })
    })
  })

  describe('AOW binnen een jaar na de wachttijd', () => {
    it('keurt de laatste dag van dat jaar goed', () => {
      expect(verdictOf(rule, met(aow, bijAow('2027-01-11'))).kind).toBe('satisfied')
    })

    it('keurt een dag later af als tegenstrijdig', () => {
      const verdict = verdictOf(rule, met(aow, bijAow('2027-01-12')))
      expect(verdict).toMatchObject({
        places: [{ breach: 'inconsistent', path: '/werknemer/aowDatum', due: '2027-01-11', found: '2027-01-12' }],
      })
      expect(verdict).not.toHaveProperty('places.0.severity')
    })

    it('vraagt naar een onbekende AOW-datum', () => {
      expect(verdictOf(rule, met(aow, bijAow(null)))).toMatchObject({
        kind: 'undetermined',
        missing: '/werknemer/aowDatum',
      })
    })

    it('noemt ontbrekende instemming ook als de AOW-datum onbekend is', () => {
      const instemming = { werkgever: true, werknemer: false, schriftelijk: true }
      expect(verdictOf(rule, met({ ...aow, instemming }, bijAow(null)))).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'incomplete', path: `${plek}/instemming` }],
      })
      const zonder = verdictOf(rule, met({ ...aow, instemming: null }, bijAow('2027-01-11')))
      expect(zonder).toMatchObject({ places: [{ path: plek }, { path: plek }] })
    })

    it.each([
      ['een risico als niet vaststaat dat zij schriftelijk is', { werkgever: true, werknemer: true }, 'violated'],
      [
        'een risico als zij mondeling is',
        { werkgever: true, werknemer: true, schriftelijk: false, bewijs: ['a.pdf'] },
        'violated',
      ],
      ['goed als een stuk haar aantoont', { werkgever: true, werknemer: true, bewijs: ['a.pdf'] }, 'satisfied'],
    ])('vindt de instemming %s', (_, instemming, kind) => {
      const verdict = verdictOf(rule, met({ ...aow, bewijs: null, instemming }, bijAow('2027-01-11')))
      expect(verdict.kind).toBe(kind)
      const ernst = verdict.kind === 'violated' ? verdict.places.map(({ severity }) => severity) : []
      expect(new Set(ernst)).toEqual(new Set(kind === 'violated' ? ['warning'] : []))
    })
  })

  describe('geen benutbare mogelijkheden', () => {
    const periode = (van: string, totEnMet?: string) => ({
      geenBenutbareMogelijkheden: [{ van, ...(totEnMet && { totEnMet }) }],
    })

    it('is bewezen door een vastgelegde periode; I-08 beoordeelt die', () => {
      expect(verdictOf(rule, met(geenMogelijkheden, periode('2025-01-20')))).toMatchObject({ kind: 'satisfied' })
    })

    it('blijft de reden als er later weer mogelijkheden waren', () => {
      expect(verdictOf(rule, met(geenMogelijkheden, periode('2025-01-20', '2025-05-11')))).toMatchObject({
        kind: 'satisfied',
        notes: [expect.anything(), { values: ['2025-05-12'] }],
      })
    })

    it.each([
      ['geen periode is vastgelegd', {}],
      ['de periode pas na week 58 begon', periode('2025-03-03')],
      ['de periode voor de evaluatie al eindigde', periode('2024-06-03', '2025-01-05')],
    ])('is niet bewezen als %s', (_, patch) => {
      expect(verdictOf(rule, met(geenMogelijkheden, patch))).toMatchObject({
        kind: 'violated',
        places: [{ path: plek }],
      })
    })
  })

  describe('belastbaarheid na de evaluatie', () => {
    it.each([
      ['is bewezen met een dag na de evaluatie', '2025-01-07', { kind: 'satisfied' }],
      [
        'spreekt het dossier tegen met de dag van de evaluatie',
        '2025-01-06',
        { places: [{ breach: 'inconsistent', path: `${plek}/belastbaarSinds` }] },
      ],
      ['mist de dag', null, { places: [{ breach: 'incomplete', path: plek }] }],
    ])('%s', (_, belastbaarSinds, expected) => {
      expect(verdictOf(rule, met({ ...belastbaar, belastbaarSinds }))).toMatchObject(expected)
    })

    it('vraagt bij een beroep op terugkeer hetzelfde bewijs als een concreet perspectief', () => {
      const verdict = verdictOf(rule, met({ ...belastbaar, verwachteHervatting: '2025-06-10' }))
      expect(verdict.kind === 'violated' && verdict.places).toHaveLength(4) // prognose, functie, uren, blijvend
    })
  })

  describe('bevredigend resultaat', () => {
    const werk = (loonwaarde: number) => ({
      werkhervatting: [
        {
          van: '2025-01-20',
          werkgever: 'eigen' as const,
          soort: 'ander-intern' as const,
          structureel: true,
          contract: 'onbepaald' as const,
          loonwaarde,
          akkoord: { werkgever: true, werknemer: true },
        },
      ],
    })

    it.each([
      ['is bewezen boven 65 procent', werk(66), 'satisfied'],
      ['is een vraag onder 65 procent', werk(50), 'judgement'],
      ['is niet bewezen zonder blijvend werk', {}, 'violated'],
    ])('%s', (_, patch, kind) => {
      expect(verdictOf(rule, met(bevredigend, patch)).kind).toBe(kind)
    })

    it('dekt ook een andere reden die niet is bewezen', () => {
      expect(verdictOf(rule, met({ ...perspectief, prognose: null }, werk(66)))).toMatchObject({
        covered: { ground: 'bevredigend-resultaat' },
      })
    })
  })

  it('laat beschut werk aan een deskundige', () => {
    expect(verdictOf(rule, met(beschut))).toMatchObject({ kind: 'judgement', path: plek })
  })

  it('vindt een geldige reden zonder datum of beslisser een risico', () => {
    expect(verdictOf(rule, met({ ...perspectief, datum: null, door: null }))).toMatchObject({
      kind: 'violated',
      places: [{ severity: 'warning' }, { severity: 'warning' }],
    })
  })

  describe('bewijs', () => {
    const zonder = { ...perspectief, bewijs: null }

    it('vindt een reden zonder bewijs een risico, naast wat er verder ontbreekt', () => {
      expect(verdictOf(rule, met(zonder))).toMatchObject({
        kind: 'violated',
        places: [
          {
            breach: 'incomplete',
            severity: 'warning',
            path: plek,
            message: { words: ['Bij deze uitzondering is geen bewijs genoemd'] },
          },
        ],
      })
      expect(verdictOf(rule, met({ ...zonder, bewijs: [] }))).toMatchObject({ kind: 'violated' })
      expect(verdictOf(rule, met({ ...zonder, functie: null }))).toMatchObject({
        places: [{ path: plek }, { severity: 'warning' }],
      })
    })

    const bewijs = ['stukken/brief.pdf']
    it.each([
      ['de uitzondering', { ...perspectief, bewijs }, {}],
      ['de prognose', { ...zonder, prognose: { ...perspectief.prognose, bewijs } }, {}],
      ['de omschrijving', { ...marginaal, bewijs: null, omschrijving: { ...marginaal.omschrijving, bewijs } }, {}],
      ['de instemming', { ...aow, bewijs: null, instemming: { ...aow.instemming, bewijs } }, bijAow('2027-01-11')],
      [
        'de verklaring van de bedrijfsarts',
        { ...geenMogelijkheden, bewijs: null },
        {
          geenBenutbareMogelijkheden: [
            { van: '2025-01-20', verklaring: { datum: '2025-01-20', door: 'bedrijfsarts', bewijs } },
          ],
        },
      ],
    ])('neemt genoegen met bewijs bij %s', (_, uitzondering, more) => {
      expect(verdictOf(rule, met(uitzondering, more))).toMatchObject({ kind: 'satisfied' })
    })
  })

  describe('herbeoordeling', () => {
    // de WIA is op 20-10-2025 aangevraagd; daarvoor telt elke dag
    const op = (peildatum: string, delen: object = {}, spoor2: object = {}) => {
      const uitzondering = { ...marginaal, herbeoordeling: '2025-06-02', ...delen }
      return verdictOf(rule, { spoor2: { start: null, uitzondering, ...spoor2 } }, peildatum)
    }

    it('is op de afgesproken dag nog niet voorbij, een dag later wel', () => {
      expect(op('2025-06-02')).toMatchObject({ kind: 'satisfied', nextDue: '2025-06-02' })
      expect(op('2025-06-03')).toMatchObject({
        kind: 'violated',
        places: [
          {
            breach: 'incomplete',
            severity: 'warning',
            norm: 'praktijk',
            path: `${plek}/herbeoordeling`,
            due: '2025-06-02',
          },
        ],
      })
    })

    it('is geen komende termijn als er al opnieuw is beslist, spoor 2 loopt of de wachttijd dan om is', () => {
      expect(op('2025-05-01')).toMatchObject({ nextDue: '2025-06-02' })
      expect(op('2025-06-02', { datum: '2025-06-02' })).not.toHaveProperty('nextDue')
      expect(op('2025-05-01', {}, { start: '2025-04-28' })).not.toHaveProperty('nextDue')
      expect(op('2025-05-01', { herbeoordeling: '2026-01-11' })).toMatchObject({ nextDue: '2026-01-11' })
      expect(op('2025-05-01', { herbeoordeling: '2026-01-12' })).not.toHaveProperty('nextDue')
      // na de aanvraag van 20-10-2025
      expect(op('2025-10-21', { herbeoordeling: '2025-12-01' })).not.toHaveProperty('nextDue')
    })

    it('is gedaan als op die dag of later opnieuw is beslist of geoordeeld', () => {
      expect(op('2025-07-01', { datum: '2025-06-01' })).toMatchObject({ kind: 'violated' })
      expect(op('2025-07-01', { datum: '2025-06-02' })).toMatchObject({ kind: 'satisfied' })
      const omschrijving = { datum: '2025-06-02', door: 'bedrijfsarts' }
      expect(op('2025-07-01', { omschrijving })).toMatchObject({ kind: 'satisfied' })
      const eerdere = (datum: string) => ({ eerdereUitzonderingen: [{ ...marginaal, datum }] })
      expect(op('2025-07-01', {}, eerdere('2025-06-01'))).toMatchObject({ kind: 'violated' })
      expect(op('2025-07-01', {}, eerdere('2025-06-02'))).toMatchObject({ kind: 'satisfied' })
    })

    it('is bij een tijd zonder mogelijkheden ook gedaan met een herbeoordeling door de bedrijfsarts', () => {
      const oordeel = (datum: string) =>
        verdictOf(
          rule,
          met(
            { ...geenMogelijkheden, herbeoordeling: '2025-06-02' },
            {
              geenBenutbareMogelijkheden: [{ van: '2025-01-20', herbeoordelingen: [{ datum }] }],
            },
          ),
          '2025-07-01',
        )
      expect(oordeel('2025-06-01')).toMatchObject({ kind: 'violated' })
      expect(oordeel('2025-06-02')).toMatchObject({ kind: 'satisfied' })
    })

    it('hoeft niet meer als spoor 2 is gestart', () => {
      expect(op('2025-07-01', {}, { start: '2025-06-16' })).toMatchObject({ kind: 'satisfied' })
    })

    it('hoort bij marginale mogelijkheden altijd te zijn afgesproken', () => {
      expect(op('2025-03-03', { herbeoordeling: null })).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'incomplete', severity: 'warning', norm: 'praktijk', path: plek }],
      })
      expect(verdictOf(rule, met(perspectief))).toMatchObject({ kind: 'satisfied' })
    })
  })

  it('neemt genoegen met bewijs bij het werk dat het resultaat is, of bij de toezegging daarvan', () => {
    const met = (delen: object, grond: object = bevredigend) => {
      const [werk] = resultaat.werkhervatting
      return verdictOf(rule, { ...metZonderBewijs(grond), werkhervatting: [{ ...werk, ...delen }] })
    }
    const bewijs = ['stukken/contract.pdf']
    const toezegging = { datum: '2025-01-06', schriftelijk: true, onherroepelijk: true }
    expect(met({ bewijs }).kind).toBe('satisfied')
    expect(met({ toezegging: { ...toezegging, bewijs } }).kind).toBe('satisfied')
    expect(met({ toezegging })).toMatchObject({ places: [{ severity: 'warning', path: plek }] })
    expect(met({ bewijs }, marginaal).kind).toBe('violated')
  })

  it('zegt bij een start op tijd dat de reden niet nodig was', () => {
    const gestart = (start: string) =>
      verdictOf(rule, { spoor2: { start, uitzondering: { ...marginaal, bewijs: null } } })
    expect(notesOf(gestart('2025-02-17'))).toMatch(
      /redelijk was om spoor 2 niet te starten\nspoor 2 is op tijd gestart/,
    )
    expect(notesOf(gestart('2025-02-18'))).not.toContain('op tijd gestart')
    const nietBewezen = verdictOf(rule, { spoor2: { start: '2025-02-17', uitzondering: { ...aow, instemming: null } } })
    expect(nietBewezen).toHaveProperty('notes.length', 1)
  })

  it('is ook bij een start op tijd gedekt door een bevredigend resultaat', () => {
    const uitzondering = { ...marginaal, bewijs: null }
    expect(verdictOf(rule, { spoor2: { start: '2025-02-17', uitzondering }, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  describe('geen benutbare mogelijkheden in de tijd waarin spoor 2 moest starten', () => {
    // zonder mogelijkheden tot en met 31-03-2025: dan moet spoor 2 er zes weken later zijn, uiterlijk 13-05-2025
    const tijd = { geenBenutbareMogelijkheden: [{ van: '2025-01-13', totEnMet: '2025-03-31' }] }
    const verschoven = /vanaf 2025-04-01 waren er weer mogelijkheden/

    it('dekt zolang die tijd duurt, en schuift daarna alleen de termijn op', () => {
      const op = (peildatum: string) => notesOf(verdictOf(rule, met(geenMogelijkheden, tijd), peildatum))
      expect(op('2025-02-10')).toBe('de onderbouwing beoordeelt I-08')
      expect(op('2025-04-01')).toMatch(verschoven)
    })

    it('dekt tot en met de nieuwe laatste dag als UWV niet verder kijkt', () => {
      const uitDienst = { ...tijd, werknemer: { dienstverband: { einde: '2025-03-15' } } }
      const op = (peildatum: string) => notesOf(verdictOf(rule, met(geenMogelijkheden, uitDienst), peildatum))
      expect(op('2025-05-13')).not.toMatch(verschoven)
      expect(op('2025-05-14')).toMatch(verschoven)
    })

    it('dekt een latere tijd zonder mogelijkheden alleen wie op tijd was gestart', () => {
      const weer = { geenBenutbareMogelijkheden: [...tijd.geenBenutbareMogelijkheden, { van: '2025-09-01' }] }
      const op = (start: string | null) =>
        notesOf(verdictOf(rule, { spoor2: { start, uitzondering: geenMogelijkheden }, ...weer }, '2025-10-01'))
      expect(op('2025-05-13')).not.toMatch(verschoven)
      expect(op('2025-05-14')).toMatch(verschoven)
      expect(op(null)).toMatch(verschoven)
    })
  })

  it('rekent belastbaarheid alleen mee bij de reden die erop steunt', () => {
    // drie maanden na 10-03-2025 is 10-06-2025, na de evaluatie van 06-01-2025 is 06-04-2025
    const delen = { belastbaarSinds: '2025-03-10', verwachteHervatting: '2025-06-10' }
    expect(verdictOf(rule, met({ ...perspectief, ...belastbaar, ...delen })).kind).toBe('satisfied')
    expect(verdictOf(rule, met({ ...perspectief, ...delen }))).toMatchObject({ places: [{ due: '2025-04-06' }] })
    expect(verdictOf(rule, met({ ...marginaal, ...delen })).kind).toBe('satisfied')
    expect(notesOf(verdictOf(rule, met(belastbaar)))).toBe('spoor 2 moet dan direct starten, naast spoor 1')
  })

  it('zegt bij elke reden wat ontbreekt of niet klopt', () => {
    const tekst = (uitzondering: object, more: object = {}) => textOf(verdictOf(rule, met(uitzondering, more)))
    const leeg = tekst({ grond: 'concreet-perspectief' })
    const delen = ['prognose', 'functie waarin', 'uren per week bij', 'datum van terugkeer', 'terugkeer blijvend is']
    for (const deel of [...delen, 'wanneer tot deze', 'wie tot deze', 'geen bewijs']) expect(leeg).toContain(deel)
    expect(tekst({ ...perspectief, structureel: false })).toContain('is niet blijvend')
    expect(tekst({ ...perspectief, verwachteHervatting: '2025-04-07' })).toContain('pas op 2025-04-07 verwacht')
    expect(tekst({ ...perspectief, prognose: { datum: '2024-12-20', door: 'hr-adviseur' } })).toContain('komt niet van')
    expect(tekst({ ...marginaal, omschrijving: null, motivering: null })).toMatch(
      /omschrijving .* ontbreekt\nDe motivering/,
    )
    const omschrijving = { datum: '2024-12-20', door: 'casemanager' }
    expect(tekst({ ...marginaal, omschrijving })).toContain('komt niet van de bedrijfsarts')
    expect(tekst({ ...aow, instemming: null })).toMatch(
      /van de werkgever is niet .*\nDe instemming van de werknemer is/,
    )
    expect(tekst(aow, bijAow('2027-01-12'))).toContain('op 2027-01-12; dat is meer dan een jaar')
    const mondeling = { ...aow, bewijs: [], instemming: { werkgever: true, werknemer: true, bewijs: [] } }
    expect(tekst(mondeling, bijAow('2027-01-11'))).toContain('schriftelijk hebben ingestemd')
    expect(tekst({ ...belastbaar, belastbaarSinds: null })).toContain('is niet vastgelegd')
    expect(tekst({ ...belastbaar, belastbaarSinds: '2025-01-06' })).toContain('niet na de evaluatie')
    expect(tekst(geenMogelijkheden)).toContain('die op 2025-02-17 geldt')
    expect(tekst(bevredigend)).toContain('geen bevredigend resultaat')
    expect(tekst(beschut)).toContain('WSW-indicatie')
    expect(tekst({ ...marginaal, herbeoordeling: null })).toContain('wanneer opnieuw wordt bekeken')
    expect(tekst({ ...marginaal, herbeoordeling: '2025-06-02' })).toContain('herbeoordeling van 2025-06-02 is voorbij')
    expect(textOf(verdictOf(rule))).toContain('geen reden vastgelegd')
  })

  it.each([
    ['onvolledig', 'incomplete', { ...marginaal, omschrijving: null }],
    ['onvolledig', 'incomplete', { ...marginaal, motivering: null }],
    ['tegenstrijdig', 'inconsistent', { ...marginaal, omschrijving: { datum: '2024-12-20', door: 'hr-adviseur' } }],
    ['onvolledig', 'incomplete', { ...marginaal, datum: null }],
    ['onvolledig', 'incomplete', { ...marginaal, door: null }],
    ['onvolledig', 'incomplete', { ...aow, instemming: { werknemer: true } }],
    ['onvolledig', 'incomplete', { ...aow, bewijs: null, instemming: { werkgever: true, werknemer: true } }],
    ['onvolledig', 'incomplete', geenMogelijkheden],
    ['onvolledig', 'incomplete', bevredigend],
  ])('noemt een gebrek %s (%s)', (_, breach, uitzondering) => {
    const verdict = verdictOf(rule, met(uitzondering, bijAow('2027-01-11')))
    expect(verdict).toMatchObject({ kind: 'violated', covered: null })
    expect(verdict).toHaveProperty('places.0.breach', breach)
  })

  it('zet een AOW-datum die te laat is voor de instemming die niet schriftelijk is', () => {
    const instemming = { werkgever: true, werknemer: true, schriftelijk: false }
    expect(verdictOf(rule, met({ ...aow, instemming }, bijAow('2027-01-12')))).toMatchObject({
      places: [{ breach: 'inconsistent' }, { severity: 'warning' }],
    })
  })

  it('legt beschut werk en een onduidelijk resultaat voor aan wie het kan wegen', () => {
    expect(verdictOf(rule, met(beschut))).toMatchObject({ forWhom: 'arbeidsdeskundige' })
    const [werk] = resultaat.werkhervatting
    const werkhervatting = [{ ...werk, loonwaarde: 65 }]
    expect(verdictOf(rule, met(bevredigend, { werkhervatting }))).toMatchObject({ kind: 'undetermined' })
  })

  it('telt een herbeoordeling in een tijd zonder mogelijkheden niet bij een andere reden', () => {
    const patch = { geenBenutbareMogelijkheden: [{ van: '2025-05-01', herbeoordelingen: [{ datum: '2025-06-02' }] }] }
    const uitzondering = { ...marginaal, herbeoordeling: '2025-06-02' }
    expect(verdictOf(rule, met(uitzondering, patch), '2025-07-01').kind).toBe('violated')
  })
})
