import { addWeeks, daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { interventieConflictDagen, wekenTotDeskundigenoordeel } from '../../law/parameters/inhoud.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { gedektInspanning } from '../dekking.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import { dagAanvraag } from '../verslag.js'
import { oordeelOpgevolgd } from './deskundigenoordeel-opgevolgd.js'

type Onenigheid = Facts['onenigheden']['value'][number]

export default {
  id: 'I-10',
  slug: 'conflict-en-deskundigenoordeel',
  title: 'Conflict of stilstand aangepakt, zo nodig met een deskundigenoordeel',
  severity: 'warning',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'Bij een conflict volgt een interventie; duurt een verschil van inzicht of stilstand acht weken, dan vragen werkgever of werknemer een deskundigenoordeel of leggen zij vast waarom niet; wat UWV oordeelt, volgen zij op.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Arbeidsconflict' },
    { instrument: 'uwvKader', paragraaf: 'Uitkomst RIV-toets wijkt af van eerder deskundigenoordeel (DO)' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'bbp', paragraaf: '§ 10' },
    { instrument: 'praktijk' },
  ],
  why: 'Een conflict of een verschil van inzicht is geen reden om de re-integratie stil te zetten. Wie UWV op tijd om een oordeel vraagt, verliest geen kansen.',
  remedy:
    'Vraag de bedrijfsarts welke interventie past, of vraag UWV nu om een deskundigenoordeel. Leg vast waarom als dat niet gebeurt.',
  actor: 'werkgever en werknemer',
  steps: [
    'De regel kijkt naar elk conflict, verschil van inzicht en elke stilstand, en naar elk deskundigenoordeel.',
    'Alleen wat is vastgelegd telt: noemt het dossier geen onenigheid en geen deskundigenoordeel, dan geldt de norm niet.',
    'Wat is opgelost, is goed.',
    'Bij een conflict is er een interventie binnen 42 dagen (praktijk); later is een aandachtspunt, geen interventie een risico.',
    'Duurt een verschil van inzicht of stilstand acht weken, dan is er voor de WIA-aanvraag een deskundigenoordeel gevraagd of staat er waarom niet; anders is het een risico.',
    'Is er dan wel een interventie, dan is de vraag of die genoeg was voor een arbeidsdeskundige.',
    'Een deskundigenoordeel is binnen 42 dagen opgevolgd (praktijk), of er staat waarom niet; later is een aandachtspunt, niets een risico; bij een negatief oordeel tijdens spoor 2 oordeelt S2-08.',
  ],
  exceptions: [
    'het conflict, het verschil van inzicht of de stilstand is opgelost',
    'met een reden is vastgelegd waarom geen deskundigenoordeel is gevraagd of het niet is gevolgd',
    'UWV vond de inspanningen voldoende of gaf geen oordeel: dan is er niets op te volgen',
    'gedekt door een positief deskundigenoordeel over de inspanningen van de werkgever, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['I-05', 'T-09', 'D-04', 'S1-06', 'S2-08'],

  check(fact) {
    const genoemd = fact('onenigheden')
    const onenigheden = genoemd.filter(({ sinds }) => sinds <= fact('kijkTot'))
    const verdicts = [
      ...onenigheden.map((onenigheid) => beoordeel(fact, onenigheid)),
      ...fact('deskundigenoordelen').map((oordeel) => oordeelOpgevolgd(fact, oordeel)),
    ]
    // A conflict is a circumstance, but asking every dossier whether there was none would drown what is recorded.
    return combine(
      verdicts,
      genoemd.length === 0
        ? nl`het dossier noemt geen conflict, verschil van inzicht of stilstand`
        : nl`de genoemde onenigheid begon na ${fact('kijkTot')}, de laatste dag waarnaar is gekeken`,
    )
  },

  example: {
    satisfies: {
      patch: {
        onenigheden: [
          {
            soort: 'conflict',
            sinds: '2024-06-03',
            interventie: { datum: '2024-07-15', wat: 'Gesprek met een mediator', opAdviesVan: 'bedrijfsarts' },
          },
        ],
      },
    },
    violates: { patch: { onenigheden: [{ soort: 'conflict', sinds: '2024-06-03' }] } },
  },
} satisfies Rule

function beoordeel(fact: Ask, onenigheid: Onenigheid): Verdict {
  if (onenigheid.opgelost) return satisfied(`${onenigheid.path}/opgelost`)
  return onenigheid.soort === 'conflict' ? conflict(fact, onenigheid) : stilstand(fact, onenigheid)
}

function conflict(fact: Ask, { sinds, interventie, path }: Onenigheid): Verdict {
  const due = dagNa(sinds, valueOn(interventieConflictDagen, sinds), rustdagen(fact))
  if (!due) return notApplicable(nl`na het begin van het conflict waren er geen benutbare mogelijkheden`)
  if (!interventie) {
    return nogOpen(fact, due, () =>
      violated(
        {
          breach: 'missing',
          path,
          due,
          message: nl`Voor het conflict dat sinds ${sinds} speelt, is geen interventie vastgelegd; in de praktijk is die er uiterlijk op ${due}`,
        },
        { covered: gedektInspanning(fact, due) },
      ),
    )
  }
  const found = interventie.datum
  const opAdvies = interventie.opAdviesVan && adviseertAlsBedrijfsarts(interventie.opAdviesVan)
  const notes = opAdvies ? [] : [nl`vastgelegd is niet dat de bedrijfsarts deze interventie adviseerde`]
  if (found <= due) return satisfied(interventie.path, ...notes)
  const message = nl`Voor het conflict dat sinds ${sinds} speelt, was de eerste interventie op ${found}; in de praktijk is dat uiterlijk op ${due}`
  return violated(
    {
      breach: 'late',
      path: `${interventie.path}/datum`,
      due,
      found,
      daysLate: daysBetween(due, found),
      message,
      severity: 'info',
      norm: 'praktijk',
    },
    {
      covered: gedektInspanning(fact, due),
      notes,
      remedy: nl`Leg vast waarom de interventie later kwam. Verander de datum niet.`,
    },
  )
}

const namen: Readonly<Record<Onenigheid['soort'], string>> = {
  conflict: 'het conflict',
  'verschil-van-inzicht': 'het verschil van inzicht',
  stagnatie: 'de stilstand',
}

function stilstand(fact: Ask, onenigheid: Onenigheid): Verdict {
  const { soort, sinds, interventie, geenDeskundigenoordeel, path } = onenigheid
  if (geenDeskundigenoordeel?.reden) return satisfied(geenDeskundigenoordeel.path)
  const naam = namen[soort]
  const gevraagd = gevraagdOordeel(fact, sinds)
  if (gevraagd) return gevraagd

  const due = dagNa(
    sinds,
    daysBetween(sinds, addWeeks(sinds, valueOn(wekenTotDeskundigenoordeel, sinds))),
    rustdagen(fact),
  )
  if (!due) return notApplicable(nl`er waren daarna geen benutbare mogelijkheden`)
  return nogOpen(fact, due, () => {
    if (interventie) {
      const vraag = nl`Sinds ${sinds} duurt ${naam} voort. Was de interventie van ${interventie.datum} genoeg, of had UWV om een deskundigenoordeel gevraagd moeten worden?`
      return judgement(vraag, 'arbeidsdeskundige', interventie.path)
    }
    const message = nl`Sinds ${sinds} duurt ${naam} voort, zonder deskundigenoordeel en zonder reden om er geen te vragen; op ${due} duurde het acht weken`
    return violated(
      { breach: 'missing', path, due, message },
      {
        covered: gedektInspanning(fact, due),
        ...(dagAanvraag(fact) && {
          remedy: nl`Leg vast waarom geen deskundigenoordeel is gevraagd en wat er is gedaan; na de WIA-aanvraag kan het niet meer.`,
        }),
      },
    )
  })
}

/** A request, or an oordeel, from the day it began up to the WIA application; null when there is none. */
function gevraagdOordeel(fact: Ask, sinds: PlainDate): Verdict | null {
  const aanvraag = dagAanvraag(fact)
  const oordelen = fact('deskundigenoordelen').map(({ aangevraagd, datum, path }) => ({
    dag: aangevraagd ?? datum,
    path,
  }))
  const gevonden = oordelen.find(({ dag }) => dag && dag >= sinds && (!aanvraag || dag <= aanvraag))
  if (gevonden) return satisfied(gevonden.path)
  const zonderDag = oordelen.find(({ dag }) => !dag)
  return zonderDag ? undetermined(`${zonderDag.path}/aangevraagd`) : null
}

/** The term runs, has fallen away, or ran on beyond what UWV looks at; else the finding. */
function nogOpen(fact: Ask, due: PlainDate, bevinding: () => Verdict): Verdict {
  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  if (due > fact('kijkTot')) {
    return notApplicable(nl`de termijn liep nog toen de WIA werd aangevraagd of de wachttijd eindigde`)
  }
  return bevinding()
}
