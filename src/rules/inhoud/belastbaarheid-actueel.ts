import { addMonths, daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Coverage, notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { profielMaxMaanden } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { gedektDoorResultaat } from '../dekking.js'
import { isArts } from '../is-arts.js'

export default {
  id: 'I-07',
  slug: 'belastbaarheid-actueel',
  title: 'Belastbaarheidsprofiel hooguit zes maanden oud bij arbeidsdeskundig onderzoek en spoor 2',
  severity: 'warning',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'Het belastbaarheidsprofiel is hooguit zes maanden oud als een arbeidsdeskundige het gebruikt en als spoor 2 begint; een wettelijke termijn is er niet.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Wat iemand kan, verandert. Met een oud profiel zoekt men misschien naar werk dat niet meer past.',
  remedy:
    'Vraag de bedrijfsarts om een nieuwe beoordeling, of om een verklaring met reden dat het profiel nog klopt, en bekijk of de conclusies nog gelden.',
  actor: 'werkgever',
  steps: [
    'Is er geen belastbaarheidsprofiel, dan oordeelt I-06 en geldt deze norm niet.',
    'Bij elk arbeidsdeskundig onderzoek telt het profiel dat het noemt, anders het nieuwste profiel van die dag.',
    'Bij de start van spoor 2 telt het nieuwste profiel van die dag; was er toen nog geen, ook niet in een onderzoek genoemd, dan is dat een risico.',
    'Is het profiel op die dag hooguit zes kalendermaanden oud, dan is het goed; ouder is een risico (praktijk).',
    'Ontbreekt de datum van het onderzoek of van het profiel, dan is het niet te beoordelen.',
  ],
  exceptions: [
    'gedekt als de bedrijfsarts met een reden verklaarde dat het profiel langer geldig is',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['I-06', 'S1-07', 'S1-08', 'T-10'],

  check(fact) {
    const profielen = fact('belastbaarheidsprofielen')
    if (profielen.length === 0) return notApplicable(nl`er is geen belastbaarheidsprofiel (zie I-06)`)
    const start = fact('spoor2')?.start
    const onderzoeken = fact('arbeidsdeskundigeOnderzoeken').map((onderzoek) => bijOnderzoek(fact, onderzoek))
    const gebruik = start ? [...onderzoeken, bijStart(fact, start)] : onderzoeken
    return combine(gebruik, nl`er is geen arbeidsdeskundig onderzoek en spoor 2 is niet gestart`)
  },

  example: {
    satisfies: {
      patch: { documenten: { 'arbeidsdeskundig-onderzoek': { datum: '2025-01-06', profielDatum: '2024-11-18' } } },
    },
    violates: {
      patch: {
        documenten: {
          belastbaarheidsprofiel: { datum: '2024-06-09' },
          'arbeidsdeskundig-onderzoek': { profielDatum: '2024-06-09' },
        },
      },
    },
  },
} satisfies Rule

/** The report says on which profile it rests; when it does not, on the newest one of its day. */
function bijOnderzoek(fact: Ask, onderzoek: Stuk<'arbeidsdeskundig-onderzoek'>): Verdict {
  if (!onderzoek.datum) return undetermined(`${onderzoek.path}/datum`)
  const { datum: dag, profielDatum } = onderzoek
  const path = `${onderzoek.path}/datum`
  const melding = (profiel: PlainDate, due: PlainDate) =>
    nl`Het arbeidsdeskundig onderzoek van ${dag} steunt op een belastbaarheidsprofiel van ${profiel}; dat gold in de praktijk tot en met ${due}`
  const profiel = profielDatum
    ? fact('belastbaarheidsprofielen').find(({ datum }) => datum === profielDatum)
    : nieuwsteOp(fact, dag)
  return oordeel(fact, { dag, path, melding, profiel, profielDatum: profielDatum ?? profiel?.datum })
}

function bijStart(fact: Ask, dag: PlainDate): Verdict {
  const profiel = nieuwsteOp(fact, dag)
  const profielDatum = profiel?.datum ?? genoemdOp(fact, dag)
  if (!profielDatum) return zonderProfiel(fact, dag)
  const melding = (datum: PlainDate, due: PlainDate) =>
    nl`Spoor 2 begon op ${dag} met een belastbaarheidsprofiel van ${datum}; dat gold in de praktijk tot en met ${due}`
  return oordeel(fact, { dag, path: '/spoor2/start', melding, profiel, profielDatum })
}

/** Spoor 2 began before there was any profile: nobody could say what work would suit. */
function zonderProfiel(fact: Ask, start: PlainDate): Verdict {
  const [eerste] = fact('belastbaarheidsprofielen') // one without a date comes first
  if (!eerste?.datum) return undetermined(`${eerste?.path ?? ''}/datum`)
  const { datum: found, path } = eerste
  const message = nl`Toen spoor 2 op ${start} begon, was er geen belastbaarheidsprofiel; het eerste is van ${found}`
  const place = { path: `${path}/datum`, due: start, found, daysLate: daysBetween(start, found), message }
  return violated({ breach: 'late', ...place }, { covered: gedektDoorResultaat(fact) })
}

/** The newest profile of that day that a report names, when the profile itself is not in the dossier. */
function genoemdOp(fact: Ask, dag: PlainDate): PlainDate | undefined {
  const genoemd = fact('arbeidsdeskundigeOnderzoeken').flatMap(({ profielDatum }) => profielDatum ?? [])
  return genoemd.toSorted().findLast((datum) => datum <= dag)
}

interface Gebruik {
  readonly dag: PlainDate
  readonly path: string
  readonly melding: (profiel: PlainDate, due: PlainDate) => Message
  readonly profiel: Stuk<'belastbaarheidsprofiel'> | undefined
  readonly profielDatum: PlainDate | undefined
}

function oordeel(fact: Ask, { dag, path, melding, profiel, profielDatum }: Gebruik): Verdict {
  if (!profielDatum) {
    const zonderDatum = fact('belastbaarheidsprofielen').find(({ datum }) => !datum)
    return zonderDatum
      ? undetermined(`${zonderDatum.path}/datum`)
      : notApplicable(nl`op ${dag} was er nog geen belastbaarheidsprofiel`)
  }
  const due = addMonths(profielDatum, valueOn(profielMaxMaanden, dag))
  if (dag <= due) return satisfied(path)
  const place = { path, due, found: dag, daysLate: daysBetween(due, dag), message: melding(profielDatum, due) }
  return violated({ breach: 'late', ...place }, { covered: langerGeldig(profiel) ?? gedektDoorResultaat(fact) })
}

function langerGeldig(profiel: Stuk<'belastbaarheidsprofiel'> | undefined): Coverage | null {
  const verklaring = profiel?.langerGeldig
  if (!verklaring?.reden || !isArts(verklaring.door)) return null
  return {
    ground: 'andere-grond',
    path: verklaring.path,
    message: nl`de bedrijfsarts verklaarde op ${verklaring.datum}, met een reden, dat dit profiel langer geldig is`,
  }
}

function nieuwsteOp(fact: Ask, dag: PlainDate): Stuk<'belastbaarheidsprofiel'> | undefined {
  return fact('belastbaarheidsprofielen').findLast(({ datum }) => datum !== undefined && datum <= dag)
}
