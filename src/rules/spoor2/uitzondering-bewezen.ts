import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektDoorResultaat } from '../dekking.js'
import { volgendeHerbeoordeling } from './bewijs-herbeoordeling.js'
import { remedyUitzondering } from './remedie.js'
import { spoor2Termijn } from './termijn-spoor2.js'
import { beoordeelUitzondering } from './uitzondering.js'

export default {
  id: 'S2-04',
  slug: 'uitzondering-bewezen',
  title: 'Reden om met spoor 2 te wachten geldig en bewezen',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Wie spoor 2 uitstelt of weglaat, legt een uitzondering vast (een reden om te wachten) die UWV erkent, met het bewijs dat daarbij hoort.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
    { instrument: 'bbp', paragraaf: '§ 5' },
  ],
  why: 'Een reden zonder bewijs telt bij UWV niet: het dossier laat dan alleen zien dat spoor 2 er niet is.',
  remedy: remedyUitzondering,
  actor: 'werkgever',
  steps: [
    'Is er geen reden vastgelegd om met spoor 2 te wachten, dan geldt de norm niet.',
    'Elke reden wordt beoordeeld op het bewijs dat UWV erbij vraagt; bij beschut werk en bij een resultaat dat alleen een deskundige kan wegen, is dat een vraag aan die deskundige.',
    'Ontbreekt bewijs of spreekt het de reden tegen, dan is dat een tekortkoming.',
    'Is niet vastgelegd wanneer en door wie tot de uitzondering is besloten, of is instemming niet schriftelijk, dan is dat een risico.',
    'Is de afgesproken dag om de reden opnieuw te bekijken voorbij zonder nieuw oordeel, dan is dat een risico (praktijk); tot die dag staat hij bij de termijnen.',
    'Is spoor 2 toch op tijd gestart, dan weegt elk gebrek als een risico.',
  ],
  exceptions: ['er is een bevredigend resultaat'],
  related: ['T-10', 'T-11', 'T-12', 'I-08', 'S1-06'],

  check(fact) {
    const uitzondering = fact('spoor2')?.uitzondering
    if (!uitzondering) return notApplicable(nl`er is geen reden vastgelegd om met spoor 2 te wachten`)
    const oordeel = beoordeelUitzondering(fact, uitzondering)
    if (oordeel.kind === 'onbeslist') return oordeel.verdict

    const notes = oordeel.kind === 'niet-bewezen' ? [] : oordeel.notes
    const [eerste, ...rest] = oordeel.gebreken
    if (!eerste) {
      const nextDue = volgendeHerbeoordeling(fact, uitzondering)
      return { kind: 'satisfied', path: uitzondering.path, notes, ...(nextDue && { nextDue }) }
    }
    const covered = gedektDoorResultaat(fact)
    if (!isOpTijdGestart(fact)) return violated([eerste, ...rest], { covered, notes })
    const onnodig = nl`spoor 2 is op tijd gestart; daarvoor was deze reden niet nodig`
    return violated([lichter(eerste), ...rest.map(lichter)], { covered, notes: [...notes, onnodig] })
  },

  example: {
    satisfies: {
      patch: {
        spoor2: {
          uitzondering: perspectief({ datum: '2024-12-20', door: 'bedrijfsarts', bewijs: ['stukken/prognose.pdf'] }),
        },
      },
    },
    violates: { patch: { spoor2: { uitzondering: perspectief(null) } } },
  },
} satisfies Rule

/** Who started in time does not lean on the exception: a lack in it is untidy, no gap. */
function isOpTijdGestart(fact: Ask): boolean {
  const start = fact('spoor2')?.start
  return start !== undefined && start <= spoor2Termijn(fact).due
}

function lichter(place: Place): Place {
  return { ...place, severity: 'warning' }
}

interface Prognose {
  readonly datum: string
  readonly door: 'bedrijfsarts'
  readonly bewijs: readonly string[]
}

function perspectief(prognose: Prognose | null) {
  return {
    grond: 'concreet-perspectief' as const,
    datum: '2025-01-06',
    door: 'casemanager' as const,
    ...(prognose && { prognose }),
    functie: 'Planner',
    urenPerWeek: 20,
    verwachteHervatting: '2025-03-31',
    structureel: true,
  }
}
