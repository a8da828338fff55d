import { type Dossier, plainDate } from '../../toolkit.js'
import type { Section } from './block.js'
import { papers } from './papers.js'

type Item<K extends keyof Dossier> = NonNullable<Dossier[K]> extends readonly (infer T)[] ? T : never
type Group<K extends keyof Dossier> = Partial<NonNullable<Dossier[K]>>

/** Whole and in the order of a dossier. The compiler holds every example to the schema. */
export const sections: readonly Section[] = [
  [
    'werkgever',
    [
      {
        term: null,
        explains: 'Wat voor bedrijf het is en welke functies er zijn. Noemt u functies, noem ze dan allemaal.',
        rule: 'S1-02',
        example: (): Group<'werkgever'> => ({
          bedrijf: 'Groothandel in bouwmaterialen, één vestiging',
          aantalMedewerkers: 60,
          aantalWerkgevers: 1,
          functies: [
            { naam: 'Magazijnmedewerker', niveau: 'mbo-2' },
            { naam: 'Planner', niveau: 'mbo-3' },
          ],
        }),
      },
    ],
  ],
  [
    'werknemer',
    [
      {
        term: null,
        explains: 'Functie, werktijden en dienstverband. Een naam is niet nodig; een eigen kenmerk is genoeg.',
        example: (_, { functie, urenPerWeek, eindeDienstverband }): Group<'werknemer'> => ({
          kenmerk: 'W-001',
          ...(!functie && { functie: 'Magazijnmedewerker' }),
          niveau: 'mbo-2',
          bekwaamheden: 'Opleiding logistiek, acht jaar ervaring, heftruckcertificaat',
          ...(urenPerWeek === undefined && { rooster: { urenPerWeek: 36, werkdagen: ['ma', 'di', 'wo', 'do'] } }),
          loonPerMaand: 3000,
          aowDatum: plainDate('2055-03-01'),
          ...(!eindeDienstverband && { dienstverband: { soort: 'onbepaald' } }),
        }),
      },
    ],
  ],
  [
    'betrokkenen',
    [
      {
        term: null,
        explains: 'Wie erbij betrokken zijn: een rol met een eigen kenmerk (referentie); namen hoeven niet.',
        example: (): readonly Item<'betrokkenen'>[] => [
          { rol: 'casemanager', referentie: 'CM-01' },
          { rol: 'bedrijfsarts', referentie: 'BA-01' },
        ],
      },
    ],
  ],
  [
    'verzuim',
    [
      {
        term: 'ziekmelding-arbodienst',
        explains: 'Wanneer de werknemer zich ziek meldde en wanneer u dat doorgaf aan bedrijfsarts of arbodienst.',
        rule: 'T-02',
        example: (_, { eersteZiektedag, gemeldBijBedrijfsarts }): Group<'verzuim'> => ({
          ziekmelding: eersteZiektedag,
          ...(!gemeldBijBedrijfsarts && { gemeldBijBedrijfsarts: eersteZiektedag }),
        }),
      },
      {
        term: null,
        explains:
          'Was de werknemer tussendoor hersteld, of met zwangerschaps- of bevallingsverlof? Noem dan elke periode.',
        rule: 'W-01',
        example: (_, { eersteZiektedag }): Group<'verzuim'> => ({
          perioden: [{ soort: 'ziek', van: eersteZiektedag }],
        }),
      },
    ],
  ],
  ['documenten', papers],
  [
    'contactmomenten',
    [
      {
        term: null,
        explains: 'Elk gesprek en elke evaluatie van werkgever en werknemer, met wat is afgesproken.',
        rule: 'T-05',
        example: (_, { eersteZiektedag }): readonly Item<'contactmomenten'>[] => [
          {
            datum: eersteZiektedag,
            soort: 'telefoon',
            deelnemers: ['leidinggevende', 'werknemer'],
            afspraken: 'Vervanging geregeld, volgende week weer bellen',
            door: 'leidinggevende',
          },
        ],
      },
    ],
  ],
  [
    'adviezen',
    [
      {
        term: null,
        after: 'probleemanalyse',
        explains: 'Adviezen van bedrijfsarts, arbodienst of arbeidsdeskundige, en wat ermee is gedaan.',
        rule: 'T-09',
        example: (day): readonly Item<'adviezen'>[] => [
          {
            datum: day,
            van: 'bedrijfsarts',
            advies: 'Uren uitbreiden naar vier per dag',
            koerswijziging: false,
            opvolging: { datum: day, wat: 'Rooster aangepast' },
          },
        ],
      },
    ],
  ],
  [
    'werkhervatting',
    [
      {
        term: null,
        after: 'plan-van-aanpak',
        explains: 'Werk dat de werknemer tijdens de ziekte doet, ook aangepast werk of werk voor enkele uren.',
        rule: 'W-02',
        example: (day): readonly Item<'werkhervatting'>[] => [
          { van: day, werkgever: 'eigen', soort: 'eigen-aangepast', urenPerWeek: 12, loonwaarde: 30 },
        ],
      },
    ],
  ],
  [
    'spoor1',
    [
      {
        term: 'inventaris-functies',
        explains:
          'Werk bij de eigen werkgever: per functie of die past en waarom, en wat er schriftelijk is aangeboden.',
        rule: 'S1-02',
        example: (datum): Group<'spoor1'> => ({
          inventarisatie: [
            {
              functie: 'Magazijnmedewerker',
              soort: 'eigen',
              conclusie: 'niet-passend',
              reden: 'Tillen hoort bij de kern van het werk',
              datum,
            },
            {
              functie: 'Planner',
              soort: 'ander-intern',
              conclusie: 'passend-geen-plaats',
              reden: 'Er komt geen plek vrij',
              datum,
            },
          ],
          taakniveau: 'Samenvoegen van losse taken onderzocht, levert geen functie op',
          tijdelijkBezet: 'Geen functies die tijdelijk zijn bezet',
          verbondenOndernemingen: 'Er zijn geen verbonden ondernemingen',
          aanboden: [{ datum, wat: 'Zittend werk op de planning, acht uur per week', schriftelijk: true }],
        }),
      },
    ],
  ],
  [
    'spoor2',
    [
      {
        term: 'spoor-2',
        explains:
          'Werk bij een andere werkgever: wanneer het begon, met welk plan en wat er is gedaan. Is er een erkende ' +
          'reden om te wachten, beschrijf die dan onder uitzondering in plaats van start.',
        rule: 'T-10',
        example: (start): Group<'spoor2'> => ({
          start,
          plan: {
            datum: start,
            doel: 'Passend werk bij een andere werkgever',
            activiteiten: [
              { wie: 're-integratiecoach', wat: 'Persoonsprofiel en zoekprofiel maken', uiterlijk: start },
            ],
            termijnen: 'Negen maanden, in drie fasen',
            evaluatie: 'Elke zes weken met werkgever en werknemer',
            verantwoordelijke: 'CM-01',
          },
          persoonsprofiel: { datum: start, ervaring: 'Magazijn en planning', wensen: 'Vaste dagdiensten' },
          zoekprofiel: { datum: start, functies: ['planner'], regio: 'Zwolle', urenPerWeek: 20 },
          activiteiten: [{ datum: start, soort: 'intake', wat: 'Kennismaking met het re-integratiebedrijf' }],
          rapportages: [{ datum: start, van: 're-integratiebedrijf', aan: ['werkgever', 'werknemer'], opPapier: true }],
        }),
      },
    ],
  ],
  [
    'meldingen',
    [
      {
        term: '42e-weeksmelding',
        explains: 'De melding aan UWV, met de dag van verzending en van ontvangst.',
        rule: 'T-06',
        example: (day, { eersteZiektedag }): readonly Item<'meldingen'>[] => [
          { soort: 'uwv-42-weken', verzonden: day, ontvangen: day, kanaal: 'digitaal', eersteZiektedag },
        ],
      },
    ],
  ],
  [
    'riv',
    [
      {
        term: 'riv-aan-werknemer',
        explains: 'Het re-integratieverslag: wanneer het klaar was en wanneer de werknemer een afschrift kreeg.',
        rule: 'T-15',
        example: (datum): Group<'riv'> => ({
          opgesteld: datum,
          afschriftWerknemer: { datum, verzendbewijs: 'ontvangstbevestiging' },
        }),
      },
      {
        term: 'medische-informatie',
        explains: 'Alleen dat de bedrijfsarts de medische informatie aan UWV stuurde, nooit die informatie zelf.',
        rule: 'R-07',
        example: (datum): Group<'riv'> => ({ medischeInformatieBevestigd: { datum, door: 'bedrijfsarts' } }),
      },
      {
        term: 'oordeel-werknemer',
        explains: 'Waar het oordeel van de werknemer staat, of dat de werknemer dat niet wil geven.',
        rule: 'R-08',
        example: (): Group<'riv'> => ({ oordeelWerknemer: 'op-aanvraagformulier' }),
      },
    ],
  ],
  [
    'wia',
    [
      {
        term: 'wia-aanvraag',
        explains: 'De brief van UWV en de aanvraag van de werknemer.',
        rule: 'T-16',
        example: (day): Group<'wia'> => ({
          kennisgevingUwv: { ontvangen: day },
          aanvraag: { verzonden: day, ontvangen: day },
        }),
      },
    ],
  ],
]
