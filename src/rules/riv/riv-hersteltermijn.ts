import { addDays, addWorkingDays, daysBetween, type PlainDate, weekdayOnOrAfter } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dagenVerzoekUwv, werkdagenVerzoekUwv } from '../../law/parameters/bewijs-en-bewaring.js'
import { valueOn } from '../../law/value-on.js'
import { misschienDoorFeestdagen } from '../feestdagen.js'
import { nogNiet } from '../termijn.js'

export default {
  id: 'R-12',
  slug: 'riv-hersteltermijn',
  title: 'Verzoek van UWV om aanvulling op tijd beantwoord',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'volledigheid',
  requires:
    'Vraagt UWV om het re-integratieverslag aan te vullen, dan is de aanvulling er uiterlijk op de dag die UWV in de brief noemt.',
  sources: [
    { instrument: 'wia', artikel: '25', lid: '8' },
    { instrument: 'wia', artikel: '25', lid: '9' },
    { instrument: 'vhv', artikel: '3', lid: '1' },
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'uwvWetsuitleg' },
  ],
  why: 'Blijft de aanvulling uit, dan kan UWV het loon laten doorlopen omdat het verslag niet compleet is. Dit is de laatste kans om het zelf te herstellen.',
  remedy:
    'Stuur de aanvulling nu aan UWV en vraag zo nodig uitstel. Heeft UWV de loondoorbetaling al verlengd, vraag UWV dan na de aanvulling de verlenging te bekorten (eerder te beëindigen).',
  actor: 'werkgever',
  steps: [
    'Elk verzoek van UWV om aanvulling wordt apart bekeken.',
    'De laatste dag is die van het uitstel dat met UWV is afgesproken, anders die uit de brief van UWV.',
    'Een dag van UWV op zaterdag of zondag schuift door naar maandag (Algemene termijnenwet); op feestdagen let rivcheck niet.',
    'Is geen dag vastgelegd, dan rekent rivcheck vijf werkdagen na ontvangst; zaterdag en zondag tellen niet mee, feestdagen wel.',
    'Een antwoord uiterlijk op de laatste dag is op tijd; een later antwoord is een risico.',
    'Is de laatste dag voorbij zonder antwoord, dan is dat een tekortkoming.',
    'Is de dag uit de brief niet bekend, dan is dat tot en met veertien dagen na ontvangst nog een risico en een antwoord in die tijd een aandachtspunt: langer geeft geen van de bronnen.',
  ],
  exceptions: ['UWV heeft uitstel gegeven, met een nieuwe laatste dag'],
  related: ['R-01', 'R-02', 'R-06', 'R-11', 'W-07'],

  check(fact) {
    return combine(
      fact('uwvVerzoeken').map((verzoek) => oordeel(fact, verzoek)),
      nl`UWV heeft volgens het dossier niet om aanvulling gevraagd`,
    )
  },

  example: {
    satisfies: {
      patch: { uwvVerzoeken: [{ ontvangen: '2025-10-23', termijn: '2025-10-30', beantwoord: '2025-10-30' }] },
    },
    violates: { patch: { uwvVerzoeken: [{ ontvangen: '2025-10-23', termijn: '2025-10-30' }] } },
  },
} satisfies Rule

type Verzoek = ReturnType<typeof verzoekenVan>[number]
const verzoekenVan = (fact: Ask) => fact('uwvVerzoeken')

function oordeel(fact: Ask, { ontvangen, termijn, beantwoord, uitstel, path }: Verzoek): Verdict {
  const dag = uitstel?.totEnMet ?? termijn ?? addWorkingDays(ontvangen, valueOn(werkdagenVerzoekUwv, ontvangen))
  // Alleen een termijn die UWV in een brief stelt, valt onder de Algemene termijnenwet (poortwachter.md § 0.2).
  const due = weekdayOnOrAfter(dag)
  const notes = [
    ...(uitstel ? [nl`UWV gaf uitstel tot en met ${uitstel.totEnMet}`] : []),
    ...(due > dag
      ? [nl`${dag} valt in het weekend; de termijn loopt dan tot en met ${due} (Algemene termijnenwet)`]
      : []),
    ...(uitstel || termijn ? [] : zonderTermijn(due)),
  ]
  if (beantwoord && beantwoord <= due) return satisfied(`${path}/beantwoord`, ...notes)
  // Zonder de brief is niet bekend of UWV vijf werkdagen gaf of, zoals de Vormvereisten zeggen, veertien dagen.
  const bekend = uitstel || termijn
  const ruimste = bekend ? due : weekdayOnOrAfter(addDays(ontvangen, valueOn(dagenVerzoekUwv, ontvangen)))
  if (beantwoord) {
    const place = telaat(path, ontvangen, beantwoord, due)
    return violated(beantwoord <= ruimste ? { ...place, severity: 'info' } : place, {
      notes: [...notes, ...(bekend ? zonderFeestdagen(due, beantwoord) : [])],
    })
  }
  if (fact('peildatum') <= due) {
    const verdict = nogNiet(fact, due)
    return verdict.kind === 'pending' ? { ...verdict, notes } : verdict
  }
  const message = nl`Het verzoek van UWV van ${ontvangen} is nog niet beantwoord; de laatste dag was ${due}`
  const place = { breach: 'missing', path, due, message } as const
  if (fact('peildatum') > ruimste) {
    return violated(place, { notes: [...notes, ...(bekend ? zonderFeestdagen(due, fact('peildatum')) : [])] })
  }
  return violated({ ...place, severity: 'warning' }, { notes, nextDue: ruimste })
}

function telaat(path: string, ontvangen: PlainDate, found: PlainDate, due: PlainDate) {
  const message = nl`Het verzoek van UWV van ${ontvangen} is op ${found} beantwoord; de laatste dag was ${due}`
  const daysLate = daysBetween(due, found)
  return { breach: 'late', path: `${path}/beantwoord`, due, found, daysLate, severity: 'warning', message } as const
}

function zonderFeestdagen(due: PlainDate, found: PlainDate): readonly Message[] {
  return misschienDoorFeestdagen(due, found)
    ? [nl`op feestdagen is niet gelet: is ${due} er een, dan loopt de termijn tot en met de eerste werkdag erna`]
    : []
}

/** The texts differ (poortwachter.md U9): the letter decides, and without it the shortest term. */
function zonderTermijn(due: PlainDate): readonly Message[] {
  return [
    nl`de dag uit de brief van UWV staat niet in het dossier; gerekend is met vijf werkdagen, tot en met ${due}, zonder op feestdagen te letten`,
    nl`de bronnen verschillen: veertien dagen (Vormvereisten RIV art. 3), een week (Beoordelingskader § 5) of vijf werkdagen (Wetsuitleg UWV); de brief van UWV gaat voor`,
  ]
}
