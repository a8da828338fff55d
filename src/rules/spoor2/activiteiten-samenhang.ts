import type { PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, notApplicable, type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { vervolgMaxDagen } from '../../law/parameters/spoor2.js'
import { samenhangNaStartDagen, soortenActiviteit } from '../../law/parameters/traject.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { dagNa } from '../rustdagen.js'
import { nogNiet } from '../termijn.js'
import { oordeelStilte } from './stilte.js'
import { geenTraject, stiltesIn, type Traject, trajectVan } from './traject.js'
import { werkElders, zonderWerkElders } from './werk-elders.js'

export default {
  id: 'S2-05',
  slug: 'activiteiten-samenhang',
  title: 'Activiteiten in spoor 2 hangen samen en zijn gericht op de arbeidsmarkt',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'De activiteiten in spoor 2 vormen samen een weg naar werk elders: verschillende soorten, met direct contact met de arbeidsmarkt en zonder lange stilte. UWV noemt geen aantallen; de praktijk gaat uit van drie soorten en ten hoogste zestig dagen stilte.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Adequaat' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'praktijk' },
  ],
  why: 'UWV beoordeelt of het traject de afstand tot de arbeidsmarkt zo snel en zo ver mogelijk heeft verkleind. Losse stappen of lange stilte laten dat niet zien.',
  remedy:
    'Zet nieuwe activiteiten in die bij het doel passen, met direct contact met de arbeidsmarkt, en leg vast waarom het traject in deze tijd stillag of beperkt bleef.',
  actor: 're-integratiebedrijf',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Elke periode van meer dan zestig dagen zonder activiteit is een risico; tijd waarin de werknemer elders werkt, waarin er geen mogelijkheden zijn of waarin spoor 2 op advies van de bedrijfsarts rust, telt niet mee.',
    'Vanaf drie maanden na de start wordt ook naar het geheel gekeken.',
    'Zijn er dan minder dan drie soorten activiteiten, of is er geen direct contact met de arbeidsmarkt zoals een sollicitatie, een werkgeverscontact, een proefplaatsing of een detachering, dan is dat een risico.',
    'Heeft het plan geen doel en staat ook niet bij elke activiteit waarvoor die dient, dan is de samenhang een vraag aan de arbeidsdeskundige.',
    'Anders is aan de norm voldaan; of de keuze van de activiteiten de beste was, weegt UWV zelf.',
  ],
  exceptions: [
    'spoor 2 is onderbroken op advies van de bedrijfsarts',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-01', 'S2-07', 'S2-09'],

  check(fact) {
    const traject = trajectVan(fact)
    if (!traject) return geenTraject(fact)
    const stiltes = stilOordelen(fact, traject)
    return combine([...stiltes, geheel(fact, traject)], nl`spoor 2 is niet gestart (zie T-10)`)
  },

  example: {
    satisfies: {
      patch: {
        spoor2: {
          activiteiten: [
            { datum: '2025-02-03', soort: 'intake' },
            { datum: '2025-04-04', soort: 'training' },
            { datum: '2025-06-03', soort: 'sollicitatie' },
            { datum: '2025-08-02', soort: 'sollicitatie' },
            { datum: '2025-09-30', soort: 'sollicitatie' },
          ],
        },
      },
    },
    violates: {
      patch: {
        spoor2: {
          activiteiten: ['2025-02-03', '2025-03-17', '2025-05-06', '2025-06-24', '2025-08-19', '2025-10-07'].map(
            (datum) => ({ datum, soort: 'coaching' as const }),
          ),
        },
      },
    },
  },
} satisfies Rule

const directContact: ReadonlySet<string> = new Set([
  'sollicitatie',
  'werkgeverscontact',
  'proefplaatsing',
  'detachering',
  'ander-extern',
])

function stilOordelen(fact: Ask, traject: Traject): readonly Verdict[] {
  const dagen = (traject.spoor2.activiteiten ?? []).map(({ datum }) => datum)
  const max = valueOn(vervolgMaxDagen, traject.start)
  return stiltesIn(zonderWerkElders(fact, traject), dagen, max).map((stilte) =>
    oordeelStilte(fact, stilte, { max, path: plek(traject), wat: 'activiteit' }),
  )
}

/** The trajectory as a whole, once it has run long enough to look at it so. */
function geheel(fact: Ask, traject: Traject): Verdict {
  const { start, totEnMet, rust, loopt } = traject
  const vanaf = dagNa(start, valueOn(samenhangNaStartDagen, start), rust)
  const [eerste, ...rest] = gebreken(fact, traject)
  if (!eerste) return samenhang(traject)
  if (vanaf && totEnMet > vanaf) return violated([eerste, ...rest], { covered: gedektInspanning(fact, totEnMet) })
  return vanaf && loopt
    ? nogNiet(fact, vanaf)
    : notApplicable(nl`spoor 2 liep tot en met ${totEnMet}, te kort om het als geheel te beoordelen`)
}

function gebreken(fact: Ask, traject: Traject): readonly Place[] {
  const soorten = soortenVan(fact, traject)
  const path = plek(traject)
  const minimum = valueOn(soortenActiviteit, traject.start)
  const places: Place[] = []
  if (![...soorten].some((soort) => directContact.has(soort))) {
    const message = nl`In spoor 2 is geen direct contact met de arbeidsmarkt vastgelegd, zoals een sollicitatie, een werkgeverscontact of een proefplaatsing`
    places.push({ breach: 'missing', path, message })
  }
  if (soorten.size < minimum) {
    const message =
      soorten.size === 0
        ? nl`In spoor 2 zijn geen activiteiten vastgelegd`
        : nl`Het aantal soorten activiteiten in spoor 2 is ${soorten.size}; in de praktijk zijn dat er ten minste ${minimum}`
    places.push({ breach: 'incomplete', path, norm: 'praktijk', message })
  }
  return places
}

/** The kinds of activity; work elsewhere is one as well. */
function soortenVan(fact: Ask, { spoor2, start, totEnMet }: Traject): ReadonlySet<string> {
  const inTraject = (dag: PlainDate) => start <= dag && dag <= totEnMet
  const activiteiten = (spoor2.activiteiten ?? []).filter(({ datum }) => inTraject(datum))
  const werk = werkElders(fact).filter(({ van }) => inTraject(van))
  return new Set([...activiteiten, ...werk].map(({ soort }) => soort))
}

function samenhang({ spoor2 }: Traject): Verdict {
  const { plan, activiteiten = [], path } = spoor2
  if (plan?.doel || activiteiten.every(({ doel }) => doel !== undefined)) return satisfied(`${path}/activiteiten`)
  const question = nl`Vormen de activiteiten in spoor 2 samen een logische weg naar werk bij een andere werkgever?`
  return judgement(question, 'arbeidsdeskundige', `${path}/activiteiten`)
}

function plek({ spoor2 }: Traject): string {
  return spoor2.activiteiten ? `${spoor2.path}/activiteiten` : spoor2.path
}
