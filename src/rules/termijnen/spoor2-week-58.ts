import { daysBetween, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import {
  type Coverage,
  notApplicable,
  type Place,
  pending,
  satisfied,
  type Verdict,
  violated,
} from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dagEerstejaarsevaluatie } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { toetsBevredigendResultaat } from '../bevredigend-resultaat-toets.js'
import { gedektInspanning } from '../dekking.js'
import { dekkingLateStart, totWanneer } from '../spoor2/dekking-start.js'
import { deriveDriemaandstermijn } from '../spoor2/driemaandstermijn.js'
import { remedySpoor2, remedyUitzondering } from '../spoor2/remedie.js'
import { type Spoor2Termijn, spoor2Termijn } from '../spoor2/termijn-spoor2.js'
import { beoordeelUitzondering, steuntOpPerspectief } from '../spoor2/uitzondering.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import { bijVerkorteWachttijd } from '../verkorte-wachttijd.js'

export default {
  id: 'T-10',
  slug: 'spoor2-week-58',
  title: 'Spoor 2 gestart binnen zes weken na de eerstejaarsevaluatie, uiterlijk in week 58',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Binnen zes weken na de eerstejaarsevaluatie, uiterlijk aan het einde van week 58, start spoor 2, tenzij een geldige reden om te wachten is vastgelegd en bewezen.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'bw7', artikel: '658a', lid: '1' },
  ],
  why: 'Zonder uitzicht op werk bij de eigen werkgever moet er op tijd naar werk elders worden gezocht. UWV toetst welke kansen door wachten zijn gemist; de wet zelf noemt geen weeknummer.',
  remedy: remedySpoor2,
  actor: 'werkgever',
  steps: [
    'De laatste dag is zes weken na de eerstejaarsevaluatie van week 46 tot en met 52, en uiterlijk het einde van week 58; waren er toen geen mogelijkheden, dan begint de termijn opnieuw als die er weer zijn.',
    'Is spoor 2 uiterlijk op die dag gestart, dan is aan de norm voldaan; een latere start is een risico.',
    'Is spoor 2 niet gestart, dan geldt de norm niet als de verplichtingen eerder eindigden of als een verkorte wachttijd is toegekend.',
    'Tot en met de laatste dag loopt de termijn nog.',
    'Daarna wordt een vastgelegde reden om te wachten beoordeeld op haar bewijs: een geldige reden dekt het gebrek, en is zij niet te beoordelen, dan blijft ook deze norm open.',
    'Is de reden voorbij, dan telt het gebrek vanaf de dag na de laatste dag waarop zij gold.',
    'Ontbreekt een geldige reden, dan is spoor 2 dat niet is gestart een risico tot en met week 58 en daarna een tekortkoming.',
  ],
  exceptions: [
    'een van de redenen die UWV erkent is vastgelegd en bewezen (S2-04)',
    'er zijn geen benutbare mogelijkheden',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['T-08', 'T-11', 'T-12', 'S2-01', 'S2-04'],

  check(fact) {
    const spoor2 = fact('spoor2')
    const termijn = spoor2Termijn(fact)
    return spoor2?.start ? naStart(fact, termijn, spoor2.start, `${spoor2.path}/start`) : zonderStart(fact, termijn)
  },

  example: {
    satisfies: { patch: { spoor2: { start: '2025-02-17' } } },
    violates: { patch: { spoor2: null } },
  },
} satisfies Rule

function naStart(fact: Ask, termijn: Spoor2Termijn, start: PlainDate, path: string): Verdict {
  const { due, uiterlijk, eerste, belastbaarSinds, opgeschort } = termijn
  if (start <= due || opgeschort) {
    return belastbaarSinds && start > eerste
      ? satisfied(path, nl`de termijn begon opnieuw op ${belastbaarSinds}, toen er weer mogelijkheden waren`)
      : satisfied(path)
  }
  const place: Place = {
    breach: 'late',
    severity: 'warning',
    path,
    due,
    found: start,
    daysLate: daysBetween(due, start),
    message: nl`Spoor 2 is gestart op ${start}; de laatste dag was ${due}`,
  }
  const dekking = dekkingLateStart(fact, start)
  const gevolg =
    start > uiterlijk
      ? nl`UWV beoordeelt welke kansen zijn gemist door de late start`
      : nl`dit is nog voor het einde van week 58 (${uiterlijk})`
  const remedy = nl`Leg vast waarom spoor 2 later is gestart, welke kansen er intussen waren en hoe die alsnog zijn benut.`
  return violated(place, { covered: dekking.covered, notes: [gevolg, ...dekking.notes], remedy })
}

function zonderStart(fact: Ask, termijn: Spoor2Termijn): Verdict {
  const { due, uiterlijk } = termijn
  const vervallen = naEindeVerplichtingen(fact, due) ?? bijVerkorteWachttijd(fact)
  if (vervallen) return vervallen
  const perspectief = vraagPerspectief(fact)
  if (fact('peildatum') <= due) return metVraag(nogNiet(fact, due), perspectief)

  const grond = grondOmTeWachten(fact)
  if (grond.kind === 'onbeslist') return grond.verdict
  if (termijn.opgeschort && grond.kind !== 'gedekt') {
    return notApplicable(nl`er zijn volgens het dossier geen benutbare mogelijkheden; spoor 2 rust tot die er zijn`)
  }
  const dag = laatsteDagMetPlicht(fact)
  const resultaat = grond.kind === 'geen' ? onbeslistResultaat(fact) : []
  const licht = dag <= uiterlijk || grond.licht || resultaat.length > 0
  const place: Place = {
    breach: 'missing',
    ...(licht && { severity: 'warning' as const }),
    path: fact('spoor2')?.path ?? '',
    // Zolang de reden om te wachten gold, was er geen gebrek: dat telt vanaf de dag erna.
    due: grond.kind === 'geen' ? (grond.redenTotEnMet ?? due) : due,
    message: grond.message ?? berichtZonderGrond(termijn),
  }
  return violated(place, {
    covered: grond.kind === 'gedekt' ? grond.dekking : gedektInspanning(fact, fact('kijkTot')),
    notes: grond.kind === 'gedekt' ? grond.notes : [...(perspectief ? [perspectief] : []), ...resultaat],
    ...(dag <= uiterlijk && { nextDue: uiterlijk }),
    ...(grond.kind === 'geen' && grond.remedy && { remedy: grond.remedy }),
  })
}

/** Lasting work of which only a professional can say whether it is a bevredigend resultaat: UWV looks at that first. */
function onbeslistResultaat(fact: Ask): readonly Message[] {
  const { kind } = toetsBevredigendResultaat(fact)
  if (kind !== 'judgement' && kind !== 'undetermined') return []
  return [nl`er is blijvend werk vastgelegd; is dat een bevredigend resultaat (zie S1-06), dan toetst UWV spoor 2 niet`]
}

type Grond =
  | {
      readonly kind: 'gedekt'
      readonly dekking: Coverage
      readonly notes: readonly Message[]
      readonly licht: false
      readonly message: null
    }
  | {
      readonly kind: 'geen'
      readonly licht: boolean
      readonly message: Message | null
      /** Last day on which a ground that is over was a reason to wait. */
      readonly redenTotEnMet?: PlainDate
      readonly remedy?: Message
    }
  | { readonly kind: 'onbeslist'; readonly verdict: Verdict }

function grondOmTeWachten(fact: Ask): Grond {
  const uitzondering = fact('spoor2')?.uitzondering
  if (!uitzondering) return { kind: 'geen', licht: false, message: null }
  const oordeel = beoordeelUitzondering(fact, uitzondering)
  switch (oordeel.kind) {
    case 'onbeslist':
      return oordeel
    case 'verschoven':
      return { kind: 'geen', licht: false, message: null }
    case 'niet-bewezen': {
      const message = nl`Spoor 2 is niet gestart, en de vastgelegde reden om te wachten is niet bewezen (zie S2-04)`
      return { kind: 'geen', licht: false, message, remedy: nl`${remedyUitzondering}` }
    }
    case 'geldig': {
      const gedekt = { kind: 'gedekt', dekking: oordeel.dekking, licht: false, message: null } as const
      if (!steuntOpPerspectief(uitzondering)) return { ...gedekt, notes: [] }
      const termijn = deriveDriemaandstermijn(fact, uitzondering)
      const { hervatting, opgeschort, totEnMet, respijtTotEnMet, ietsVastgelegd } = termijn
      if (hervatting || opgeschort || fact('peildatum') <= respijtTotEnMet) {
        return { ...gedekt, notes: totWanneer(fact, uitzondering) }
      }
      // Het uitstel is voorbij: T-12 zegt wat er toen had moeten gebeuren, en even zwaar.
      const message = nl`Spoor 2 is niet gestart; het concrete perspectief was tot en met ${totEnMet} een reden om te wachten (zie T-12)`
      return { kind: 'geen', licht: ietsVastgelegd, message, redenTotEnMet: totEnMet }
    }
  }
}

function berichtZonderGrond({ due, vanwege, belastbaarSinds }: Spoor2Termijn): Message {
  switch (vanwege) {
    case 'evaluatie':
      return nl`Spoor 2 is niet gestart; de laatste dag was ${due}, zes weken na de eerstejaarsevaluatie`
    case 'week-58':
      return nl`Spoor 2 is niet gestart; de laatste dag was ${due}, het einde van week 58`
    case 'belastbaarheid':
      return nl`Spoor 2 is niet gestart; sinds ${belastbaarSinds ?? due} zijn er mogelijkheden en dan hoort het direct te starten, in de praktijk uiterlijk ${due}`
  }
}

/** Duties that ended between the two days of this norm are judged as they stood then. */
function laatsteDagMetPlicht(fact: Ask): PlainDate {
  const einde = fact('eindeVerplichtingen')
  return einde ? earliest(fact('peildatum'), einde.datum) : fact('peildatum')
}

/** The question of decision 12, when there was partial work in the own job at the end of the first year of illness. */
function vraagPerspectief(fact: Ask): Message | null {
  const { dag, eersteDag } = fact('wachttijd')
  const eindeEersteJaar = dag(valueOn(dagEerstejaarsevaluatie, eersteDag))
  const loopt = fact('werkhervatting').some(
    ({ werkgever, soort, van, totEnMet }) =>
      werkgever === 'eigen' &&
      (soort === 'eigen' || soort === 'eigen-aangepast') &&
      van <= eindeEersteJaar &&
      (!totEnMet || totEnMet >= eindeEersteJaar),
  )
  if (!loopt || fact('peildatum') < eindeEersteJaar) return null
  return nl`Op ${eindeEersteJaar} werkte de werknemer voor een deel in het eigen werk. Is er een concreet perspectief op blijvende terugkeer?`
}

function metVraag(verdict: Verdict, vraag: Message | null): Verdict {
  return vraag && verdict.kind === 'pending' ? pending(verdict.due, verdict.soon, vraag) : verdict
}
