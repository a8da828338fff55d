import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/kernel/verdict.js'
import rule from '../../../src/rules/privacy/medische-gegevens.js'
import { medischeWoorden } from '../../../src/rules/privacy/medische-woorden.js'
import { woordenlijst } from '../../../src/rules/privacy/woordenlijst.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const zwaarte = (verdict: Verdict) =>
  verdict.kind === 'violated' ? (verdict.places[0].severity ?? rule.severity) : null
const toelichting = (tekst: string) => verdictOf(rule, { documenten: { probleemanalyse: { toelichting: tekst } } })

describe('de woordenlijst', () => {
  it.each([
    ['De werknemer heeft een hernia', 'aandoening'],
    ['Uitval door een burn-out', 'aandoening'],
    ['Burnout volgens de leidinggevende', 'aandoening'],
    ['Is behandeld voor borstkanker.', 'aandoening'],
    ['Angststoornis vastgesteld', 'aandoening'],
    ['Reumatoïde artritis', 'aandoening'],
    ['Gebroken pols bij het skiën', 'aandoening'],
    ['Ziekte van Ménière', 'aandoening'],
    ['Rugklachten en nekpijn', 'klachten'],
    ['Kampt met psychische klachten', 'klachten'],
    ['Gebruikt oxycodon', 'medicijn'],
    ['Start met antidepressiva', 'medicijn'],
    ['Volgt EMDR', 'behandeling'],
    ['Is vorige week geopereerd', 'behandeling'],
    ['Hernia-operatie op 12 maart', 'aandoening'],
    ['Gesprek met de psychiater', 'zorgverlener'],
    ['Verslag van de KNO-arts', 'zorgverlener'],
    ['Overspannenheid', 'aandoening'],
    ['Longcovid of postcovid', 'aandoening'],
    ['Uitval door een tennisarm', 'aandoening'],
    ['Na de beenbreuk weer begonnen', 'aandoening'],
    ['Heupfractuur bij een val', 'aandoening'],
    ['Kreeg een heupprothese', 'aandoening'],
    ['psycholoogbrief.pdf', 'zorgverlener'],
  ])('kent "%s"', (tekst, soort) => {
    expect(medischeWoorden(tekst)[0]).toEqual({ soort, zeker: true })
  })

  it.each([
    ['Wacht op een operatie', 'behandeling'],
    ['De behandeling stagneert', 'behandeling'],
    ['Slikt medicatie', 'medicijn'],
    ['Was bij de huisarts', 'zorgverlener'],
    ['Werkt niet; ligt in het ziekenhuis', 'zorgverlener'],
    ['Heeft nog klachten', 'klachten'],
    ['Pijn in de schouder', 'klachten'],
    ['Thuis met griep', 'aandoening'],
    ['Gokverslaving speelt mee', 'aandoening'],
    ['Herstelt van een alcoholverslaving', 'aandoening'],
  ])('twijfelt over "%s"', (tekst, soort) => {
    expect(medischeWoorden(tekst)[0]).toEqual({ soort, zeker: false })
  })

  it.each([
    // beperkingen en mogelijkheden, zoals de bedrijfsarts ze mag opschrijven
    'Niet tillen boven vijf kilo, niet langer dan een half uur staan',
    'Zittend werk, vier uur per dag, vijf dagen per week',
    'Beperkt in hand- en vingergebruik en in boven schouderhoogte werken',
    'Beperkt in concentratie en het verdelen van de aandacht',
    'Geen werk met veel deadlines, conflicten of storingen',
    'Rug en nek niet eenzijdig belasten; afwisselend zitten en lopen',
    'Aangewezen op een rustige, prikkelarme omgeving',
    'Geen nachtdiensten en geen piekbelasting',
    'Energetisch beperkt: maximaal twintig uur per week',
    'Loopt met een hulpmiddel en kan geen trappen lopen',
    'Opbouw met een uur per week zolang de belastbaarheid dat toelaat',
    'Volledig herstel wordt verwacht',
    'De arbeidsongeschiktheid duurt naar verwachting langer dan zes maanden',
    'Geen benutbare mogelijkheden op grond van het Schattingsbesluit',
    // re-integratie
    'Arbeidstherapie van vier weken, daarna loonwaarde bepalen',
    'Werkt op arbeidstherapeutische basis',
    'Arbeids-therapie is gestopt',
    'De aanvraag is in behandeling genomen',
    'De behandeling van de aanvraag duurt acht weken',
    'De behandeling van het verzoek om een deskundigenoordeel',
    'Behandeling WIA-aanvraag opgeschort',
    'Het dossier ligt ter behandeling bij UWV',
    'Gelijke behandeling van alle kandidaten',
    'Afhandeling van retouren aan een zittende werkplek',
    'Training burn-outpreventie voor leidinggevenden',
    'Burn-out-preventie staat op de agenda',
    'Preventie van burn-out in het team besproken',
    'Het pijnpunt is de planning',
    'De bezuiniging doet pijn in de organisatie',
    'Klachten van klanten afhandelen aan de telefoon',
    'Er zijn klachten over de bereikbaarheid van het bureau',
    'Klachtenprocedure toegelicht',
    'De coronaregels maakten huisbezoek onmogelijk',
    'Door corona-maatregelen was het kantoor dicht',
    'Overspannen arbeidsmarkt in de regio',
    'Solliciteert bij zorginstellingen en scholen',
    'Sollicitatie bij een ziekenhuis',
    'sollicitatie-ziekenhuis.pdf',
    'Heeft gewerkt in een kliniek',
    'De casemanager belt elke twee weken',
    'Advies van de bedrijfsarts opgevolgd',
    'De verzekeringsarts van UWV beoordeelt het verslag',
    'Arbeidsdeskundige hoort werkgever en werknemer',
    'Mediation na een verschil van inzicht',
    'Coaching gericht op grenzen stellen',
    'Scholing en een proefplaatsing bij een gemeente',
    'De werknemer was ziek en is weer beter gemeld',
    'Ziekte van de werknemer is gemeld op maandag',
    'Spreekuur bij de arbodienst',
    'Zwangerschapsverlof van 2 september tot en met 22 december',
    'Oppervlaktebehandeling van hout is te zwaar',
    'Profiel zonder medicatie of diagnose',
    'Logistieke operatie in het magazijn',
    'Coöperatie van tuinders als mogelijke werkgever',
    'Begeleidt bewoners met dementie',
    'Storing aan de machine verholpen',
    'Gebroken uren zijn niet mogelijk',
    'Hart voor de zaak en een goede werksfeer',
    'Spanning tussen afdelingen',
    'Het rapport is compleet en ondertekend',
    'Preventie van overspannenheid in het team',
    'Begeleidt cliënten met een alcoholverslaving',
    'Werkt in de verslavingszorg',
    'De breuklijn loopt tussen twee afdelingen',
    'Inbreuk op de privacy en contractbreuk',
    'Facturen en structuren op orde',
    'Prothesemaker als zoekrichting',
    'Brief aan de directie',
  ])('laat "%s" met rust', (tekst) => {
    expect(medischeWoorden(tekst)).toEqual([])
  })

  it('telt alleen hele woorden', () => {
    expect(medischeWoorden('herniabed')).toEqual([])
    expect(medischeWoorden('hernia')).toHaveLength(1)
  })

  it('bevat elk woord in de vorm waarin gezocht wordt, en elk woord een keer', () => {
    const woorden = woordenlijst.flatMap(({ woorden }) =>
      woorden.split(',').map((woord) => woord.trim().replace(/\s+/g, ' ')),
    )
    expect(woorden.filter((woord) => !/^\*?[a-z]+( [a-z]+)*$/.test(woord))).toEqual([])
    expect(woorden.filter((woord, index) => woorden.indexOf(woord) !== index)).toEqual([])
  })
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt het voorbeelddossier goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it('vindt een duidelijk medisch woord niet toegestaan', () => {
    const verdict = toelichting('Uitval door een hernia')
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/documenten/0/toelichting' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('noemt een woord dat vaak onschuldig is een risico', () => {
    expect(toelichting('Wacht op een operatie')).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('noemt per tekst een plaats, de zwaarste eerst', () => {
    const verdict = verdictOf(rule, {
      documenten: {
        probleemanalyse: { toelichting: 'Was bij de huisarts', advies: 'Migraine en operatie, dus niet tillen' },
      },
    })
    expect(verdict).toMatchObject({
      places: [{ path: '/documenten/0/advies' }, { path: '/documenten/0/toelichting', severity: 'warning' }],
    })
  })

  it('herhaalt het woord niet', () => {
    expect(JSON.stringify(toelichting('Uitval door een hernia'))).not.toContain('hernia')
  })

  it('leest ook bestandsnamen', () => {
    const patch = { documenten: { probleemanalyse: { bestand: 'stukken/2024_brief-Hernia.pdf' } } }
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ path: '/documenten/0/bestand' }] })
  })

  it('leest ook wat na de peildatum is gedateerd', () => {
    const contact = { datum: '2025-12-01', afspraken: 'Gesproken over de depressie' }
    expect(verdictOf(rule, { contactmomenten: [contact] })).toMatchObject({ kind: 'violated' })
  })

  it('laat namen van functies en bedrijven met rust', () => {
    const patch = {
      werkgever: { naam: 'GGZ De Polder', bedrijf: 'Kliniek voor psychiatrie' },
      werknemer: { functie: 'Verpleegkundige oncologie' },
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('leest werkervaring en sollicitaties minder streng', () => {
    const ervaring = (tekst: string) => verdictOf(rule, { spoor2: { persoonsprofiel: { ervaring: tekst } } })
    expect(ervaring('Tien jaar in een ziekenhuis, afdeling cardiologie')).toMatchObject({ kind: 'satisfied' })
    expect(ervaring('Gestopt door een hernia')).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('leest een reden, reactie, resultaat of motivering zo streng als elke tekst', () => {
    const inventaris = (veld: object) =>
      verdictOf(rule, { spoor1: { inventarisatie: [{ functie: 'Planner', soort: 'ander-intern', ...veld }] } })
    expect(inventaris({ reden: 'Niet passend door haar hernia' })).toMatchObject({
      places: [{ path: '/spoor1/inventarisatie/0/reden' }],
    })
    expect(zwaarte(inventaris({ reden: 'Niet passend door haar hernia' }))).toBe('error')
    expect(inventaris({ reden: 'Kan niet vanwege de medicatie' })).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(inventaris({ belasting: 'Assistent in het ziekenhuis, afdeling fysiotherapie' }).kind).toBe('satisfied')

    const aanbod = (veld: object) =>
      verdictOf(rule, { spoor1: { aanboden: [{ datum: '2024-05-01', wat: 'Baliewerk in de kliniek', ...veld }] } })
    expect(aanbod({}).kind).toBe('satisfied')
    expect(zwaarte(aanbod({ reactie: 'Kan niet: ik heb een burn-out' }))).toBe('error')
    expect(aanbod({ bewijs: ['brief-psychiater.pdf'] })).toMatchObject({
      places: [{ path: '/spoor1/aanboden/0/bewijs/0' }],
    })

    const activiteit = (veld: object) =>
      verdictOf(rule, { spoor2: { activiteiten: [{ datum: '2025-05-06', soort: 'sollicitatie', ...veld }] } })
    expect(activiteit({ wat: 'Assistent in het ziekenhuis' }).kind).toBe('satisfied')
    expect(activiteit({ resultaat: 'Afgewezen door het ziekenhuis' }).kind).toBe('satisfied')
    expect(activiteit({ resultaat: 'Afgezegd wegens behandeling in het ziekenhuis' })).toMatchObject({
      places: [{ path: '/spoor2/activiteiten/0/resultaat', severity: 'warning' }],
    })
    expect(zwaarte(activiteit({ bewijs: ['brief-psychiater-hernia.pdf'] }))).toBe('error')

    const motivering = 'Past bij wie niet kan tillen; gekozen na de burn-out'
    expect(
      verdictOf(rule, { spoor2: { zoekprofiel: { motivering, functies: ['Assistent psychiater'] } } }),
    ).toMatchObject({
      places: [{ path: '/spoor2/zoekprofiel/motivering' }],
    })
  })

  it('zegt om welk soort gegeven het gaat, en of dat zeker is', () => {
    expect(textOf(toelichting('Uitval door een hernia'))).toBe('Deze tekst noemt een aandoening')
    expect(textOf(toelichting('Wacht op een operatie'))).toMatch(
      /^Deze tekst gaat misschien over een medische behandeling/,
    )
    const patch = { documenten: { probleemanalyse: { bestand: 'stukken/paracetamol.pdf' } } }
    expect(textOf(verdictOf(rule, patch))).toBe('Deze bestandsnaam lijkt te gaan over medicijnen')
  })

  it('neemt van een tekst het zekerste woord', () => {
    expect(medischeWoorden('Griep, daarna fysiotherapie')).toEqual([
      { soort: 'behandeling', zeker: true },
      { soort: 'aandoening', zeker: false },
    ])
    expect(medischeWoorden('Heeft psycho’s “hernia” — ja')).toMatchObject([{ soort: 'aandoening' }])
  })

  it('leest over een behandeling in werkervaring heen', () => {
    const ervaring = (tekst: string) => verdictOf(rule, { spoor2: { persoonsprofiel: { ervaring: tekst } } }).kind
    expect([ervaring('Assistent bij fysiotherapie'), ervaring('Werkte bij een psychiater')]).toEqual([
      'satisfied',
      'satisfied',
    ])
  })
})
