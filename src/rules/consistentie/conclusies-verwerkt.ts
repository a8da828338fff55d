import { compareDays, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Coverage, notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { planEnBijstellingen } from '../plan-en-bijstellingen.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet, teLaat } from '../termijn.js'
import { isTijdensSpoor2 } from '../tijdens-spoor2.js'
import { type Deskundige, type Verwerking, verwerkingenIn } from '../verwerkingen.js'
import { doelTegenConclusie } from './doel-tegen-conclusie.js'
import { naamVanStuk } from './naam-van-stuk.js'

export default {
  id: 'C-05',
  slug: 'conclusies-verwerkt',
  title: 'Conclusies van deskundigen terug in het plan of de spoorkeuze',
  severity: 'error',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Wat arbeidsdeskundige of UWV concludeert, komt terug in het plan van aanpak of de spoorkeuze, en het plan spreekt die conclusie niet tegen.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'bbp', paragraaf: '§ 6' },
    { instrument: 'uwvKader', paragraaf: 'Spoor 1' },
    { instrument: 'praktijk' },
  ],
  why: 'Een onderzoek helpt alleen als er iets mee gebeurt. UWV kijkt of de koers past bij wat de deskundige zei.',
  remedy:
    'Stel het plan van aanpak nu bij op de conclusie van de deskundige, of leg vast waarom u een andere koers kiest.',
  actor: 'werkgever en werknemer',
  steps: [
    'Bekeken worden het arbeidsdeskundig onderzoek met conclusies en een deskundigenoordeel van UWV dat is opgevolgd.',
    'Een conclusie is verwerkt als binnen zes weken het plan is bijgesteld, een evaluatie met een besluit of afspraken of de eerstejaarsevaluatie is gehouden, spoor 2 is begonnen, of het advies met datum is opgevolgd.',
    'Dagen zonder benutbare mogelijkheden tellen niet mee, en zes weken is praktijk: een latere of ontbrekende verwerking is een risico.',
    'Is vastgelegd waarom de conclusie niet is gevolgd, dan is dat genoeg.',
    'Is er geen plan van aanpak waarin de conclusie kon terugkomen, dan meldt R-02 dat.',
    'Noemt een plan van na het onderzoek terugkeer in eigen werk als doel, terwijl de arbeidsdeskundige eigen werk ook met aanpassingen duidelijk uitsluit, met of zonder reden erbij, dan is dat een tekortkoming.',
    'Is de tekst van doel of conclusie niet duidelijk, dan is de vraag of zij bij elkaar passen.',
  ],
  exceptions: [
    'gemotiveerd is vastgelegd waarom de conclusie niet is gevolgd',
    'de verplichtingen eindigden of de WIA-aanvraag was gedaan voor de laatste dag',
    'of een bijstelling van de probleemanalyse, een los advies of een deskundigenoordeel is opgevolgd, beoordelen T-09, I-05 en I-10',
    'conclusies van tijdens spoor 2 volgt S2-08',
  ],
  related: ['I-04', 'I-05', 'I-10', 'T-09', 'S1-07', 'S2-08'],

  check(fact) {
    return combine(
      [
        ...conclusiesIn(fact)
          .filter(({ datum }) => !isTijdensSpoor2(fact, datum))
          .map((conclusie) => oordeel(fact, conclusie)),
        ...doelTegenConclusie(fact, nietGevolgd(fact)),
      ],
      nl`er is geen onderzoek of oordeel met een conclusie die in het plan terug moet komen`,
    )
  },

  example: {
    satisfies: { patch: { spoor2: { start: '2025-01-20' } } },
    violates: {
      patch: {
        documenten: {
          'bijstelling-plan-van-aanpak': {
            datum: '2025-01-06',
            opstellers: [{ functie: 'casemanager', naam: 'T. Hoekstra' }],
            einddoel: 'Terugkeer in eigen werk',
            visieWerkgever: 'Wij zoeken verder in het bedrijf',
            visieWerknemer: 'Ik blijf graag hier werken',
            opPapier: true,
          },
        },
      },
    },
  },
} satisfies Rule

interface Conclusie {
  readonly datum: PlainDate
  readonly path: string
  /** With article: `het arbeidsdeskundig onderzoek`. */
  readonly wat: string
  readonly verwerkt: readonly Verwerking[]
  readonly gemotiveerd: Coverage | null
}

function conclusiesIn(fact: Ask): readonly Conclusie[] {
  const verwerkingen = new Map<Deskundige, readonly Verwerking[]>()
  const verwerktVan = (van: Deskundige) => {
    const gevonden = verwerkingen.get(van) ?? verwerkingenIn(fact, van)
    verwerkingen.set(van, gevonden)
    return gevonden
  }
  const onderzoeken = fact('arbeidsdeskundigeOnderzoeken').flatMap(({ soort, datum, conclusies, path }) =>
    datum && conclusies
      ? [
          {
            datum,
            path,
            wat: naamVanStuk(soort),
            verwerkt: verwerktVan('arbeidsdeskundige'),
            gemotiveerd: nietGevolgd(fact, datum),
          },
        ]
      : [],
  )
  const oordelen = fact('deskundigenoordelen').flatMap(({ datum, uitkomst, opvolging, path }) =>
    datum && opvolging && uitkomst !== 'geen-oordeel' // zonder opvolging: I-10
      ? [
          {
            datum,
            path,
            wat: 'het deskundigenoordeel',
            verwerkt: [...verwerktVan('uwv'), { datum: opvolging.datum, path: opvolging.path }],
            gemotiveerd: null,
          },
        ]
      : [],
  )
  return [...onderzoeken, ...oordelen]
}

function oordeel(fact: Ask, { datum, path, wat, verwerkt, gemotiveerd }: Conclusie): Verdict {
  const due = dagNa(datum, valueOn(adviesOpvolgingDagen, datum), rustdagen(fact))
  const eerste = verwerkt
    .filter((kandidaat) => kandidaat.datum >= datum)
    .toSorted((a, b) => compareDays(a.datum, b.datum))[0]
  if (eerste && (!due || eerste.datum <= due)) return satisfied(eerste.path)
  if (gemotiveerd) return satisfied(gemotiveerd.path, gemotiveerd.message)
  if (!due) return notApplicable(nl`na ${datum} waren er geen benutbare mogelijkheden`)
  const severity = 'warning'
  if (eerste) {
    const message = nl`${hoofdletter(wat)} van ${datum} is pas op ${eerste.datum} in het plan of de spoorkeuze verwerkt; gebruikelijk is uiterlijk ${due}`
    return violated({ ...teLaat({ subject: wat, due, found: eerste.datum, path: eerste.path }), severity, message })
  }
  const vervallen = naEindeVerplichtingen(fact, due)
  if (vervallen) return vervallen
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  if (fact('kijkTot') < due) return notApplicable(nl`na de conclusie van ${datum} kwam al snel de WIA-aanvraag`)
  if (planEnBijstellingen(fact).length === 0) return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
  const message = nl`${hoofdletter(wat)} van ${datum} komt niet terug in het plan van aanpak of de spoorkeuze; gebruikelijk is uiterlijk ${due}`
  return violated({ breach: 'missing', path, due, severity, message })
}

/** The recorded reason why an advice of the arbeidsdeskundige, of that day or later, was not followed. */
function nietGevolgd(fact: Ask, vanaf?: PlainDate): Coverage | null {
  const advies = fact('adviezen').find(
    ({ van, datum, nietOpgevolgd }) =>
      nietOpgevolgd?.reden && van === 'arbeidsdeskundige' && (!vanaf || datum >= vanaf),
  )
  if (!advies?.nietOpgevolgd) return null
  const message = nl`vastgelegd is waarom het advies van ${advies.datum} niet is gevolgd`
  return { ground: 'andere-grond', path: advies.nietOpgevolgd.path, message }
}
