import { daysBetween, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'
import { type Driemaandstermijn, deriveDriemaandstermijn } from '../spoor2/driemaandstermijn.js'
import { remedySpoor2 } from '../spoor2/remedie.js'
import { beoordeelUitzondering, steuntOpPerspectief, type Uitzondering } from '../spoor2/uitzondering.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'

export default {
  id: 'T-12',
  slug: 'spoor2-perspectief-3-maanden',
  title: 'Concreet perspectief binnen drie maanden waargemaakt, anders spoor 2',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Wie met spoor 2 wacht omdat blijvende terugkeer bij de eigen werkgever in zicht is, maakt dat binnen drie maanden waar en start anders meteen spoor 2.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
    { instrument: 'bw7', artikel: '658a', lid: '1' },
  ],
  why: 'Een concreet perspectief is maar kort een reden om te wachten. Komt de terugkeer niet, dan gaan met elke maand kansen bij een andere werkgever voorbij.',
  remedy: remedySpoor2,
  actor: 'werkgever',
  steps: [
    'Is er geen beroep gedaan op een concreet perspectief bij de eigen werkgever, of is het niet bewezen, dan geldt de norm niet.',
    'Is er voor de tweede keer op gewacht zonder nieuwe prognose of nieuwe belastbaarheid, dan mag dat niet.',
    'De drie maanden tellen vanaf de eerstejaarsevaluatie, of vanaf de dag waarop later belastbaarheid ontstond.',
    'Is de werknemer in die tijd blijvend teruggekeerd bij de eigen werkgever, dan is aan de norm voldaan.',
    'Startte spoor 2 uiterlijk veertien dagen na de drie maanden, dan is aan de norm voldaan; een latere start is een risico.',
    'Is er geen terugkeer en geen start, dan loopt de termijn eerst nog, is het veertien dagen lang een risico, en daarna een tekortkoming als er niets is vastgelegd.',
  ],
  exceptions: [
    'de blijvende terugkeer is waargemaakt',
    'er zijn geen benutbare mogelijkheden meer',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['T-10', 'T-11', 'S2-04'],

  check(fact) {
    const spoor2 = fact('spoor2')
    const uitzondering = spoor2?.uitzondering
    if (!uitzondering || !steuntOpPerspectief(uitzondering)) {
      return notApplicable(nl`er is geen beroep gedaan op een concreet perspectief bij de eigen werkgever`)
    }
    const eerdere = (spoor2.eerdereUitzonderingen ?? []).filter(steuntOpPerspectief)
    if (eerdere.some((eerder) => !heeftNieuwFeit(uitzondering, eerder))) return opnieuw(fact, uitzondering)
    if (beoordeelUitzondering(fact, uitzondering).kind === 'niet-bewezen') {
      return notApplicable(nl`het concrete perspectief is niet bewezen (zie S2-04 en T-10)`)
    }

    const termijn = deriveDriemaandstermijn(fact, uitzondering)
    if (termijn.hervatting) return satisfied(termijn.hervatting.path)
    return spoor2.start
      ? naStart(fact, termijn, spoor2.start, `${spoor2.path}/start`)
      : zonderStart(fact, termijn, spoor2.path)
  },

  example: {
    satisfies: { patch: { spoor2: { start: '2025-04-20', uitzondering: perspectief() } } },
    violates: { patch: { spoor2: { start: '2025-04-21', uitzondering: perspectief() } } },
  },
} satisfies Rule

/** Of the exemplary dossier, whose eerstejaarsevaluatie is of 2025-01-06: the three months end on 2025-04-06. */
function perspectief() {
  return {
    grond: 'concreet-perspectief' as const,
    datum: '2025-01-06',
    door: 'casemanager' as const,
    prognose: { datum: '2024-12-20', door: 'bedrijfsarts' as const, bewijs: ['stukken/prognose.pdf'] },
    functie: 'Planner',
    urenPerWeek: 20,
    verwachteHervatting: '2025-03-31',
    structureel: true,
  }
}

/** A new prognosis, or belastbaarheid that arose since, is a new fact; the same expectation said twice is not. */
function heeftNieuwFeit({ prognose, belastbaarSinds }: Uitzondering, eerder: Uitzondering): boolean {
  const dagen = [eerder.datum, eerder.prognose?.datum].filter((dag) => dag !== undefined)
  const [eerste, ...rest] = dagen
  if (!eerste) return false
  const vorige = latest(eerste, ...rest)
  return (prognose?.datum ?? '') > vorige || (belastbaarSinds ?? '') > vorige
}

function opnieuw(fact: Ask, { path }: Uitzondering): Verdict {
  const message = nl`Er is opnieuw gewacht op terugkeer bij de eigen werkgever, zonder nieuwe prognose of nieuwe belastbaarheid na het vorige beroep op een concreet perspectief`
  return violated({ breach: 'notAllowed', path, message }, { covered: gedektInspanning(fact, fact('kijkTot')) })
}

function naStart(fact: Ask, termijn: Driemaandstermijn, start: PlainDate, path: string): Verdict {
  const { totEnMet, respijtTotEnMet } = termijn
  if (start <= respijtTotEnMet) return satisfied(path)
  return violated(
    {
      breach: 'late',
      severity: 'warning',
      path,
      due: totEnMet,
      found: start,
      daysLate: daysBetween(totEnMet, start),
      message: nl`Spoor 2 is gestart op ${start}; het concrete perspectief liep tot en met ${totEnMet} en werd niet waargemaakt`,
    },
    { covered: gedektInspanning(fact, start) },
  )
}

function zonderStart(fact: Ask, termijn: Driemaandstermijn, path: string): Verdict {
  const { totEnMet, respijtTotEnMet, opgeschort, ietsVastgelegd } = termijn
  const vervallen = naEindeVerplichtingen(fact, totEnMet)
  if (vervallen) return vervallen
  const peildatum = fact('peildatum')
  if (peildatum <= totEnMet) return nogNiet(fact, totEnMet)
  if (opgeschort) {
    return notApplicable(nl`sinds ${totEnMet} zijn er volgens het dossier geen benutbare mogelijkheden`)
  }
  const inRespijt = peildatum <= respijtTotEnMet
  return violated(
    {
      breach: 'missing',
      ...((inRespijt || ietsVastgelegd) && { severity: 'warning' as const }),
      path,
      due: totEnMet,
      message: nl`Het concrete perspectief liep tot en met ${totEnMet}; er is geen blijvende terugkeer vastgelegd en spoor 2 is niet gestart`,
    },
    { covered: gedektInspanning(fact, fact('kijkTot')), ...(inRespijt && { nextDue: respijtTotEnMet }) },
  )
}
