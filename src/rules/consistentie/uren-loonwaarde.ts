import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk, Werkhervatting } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { verschilProcent } from '../../law/parameters/consistentie.js'
import { valueOn } from '../../law/value-on.js'
import { naamVanStuk } from './naam-van-stuk.js'

export default {
  id: 'C-03',
  slug: 'uren-loonwaarde',
  title: 'Uren en loonwaarde gelijk in alle stukken',
  severity: 'warning',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'De uren in evaluaties en het actueel oordeel komen overeen met de werkhervatting op die dag, en voor hetzelfde werk staan er op een dag één aantal uren en één loonwaarde.',
  sources: [
    { instrument: 'rpez', artikel: '3' },
    { instrument: 'uwvKader', paragraaf: 'Bevredigend resultaat' },
    { instrument: 'praktijk' },
  ],
  why: 'UWV kijkt naar de uren die werkelijk zijn gewerkt. Noemen stukken verschillende aantallen, dan is niet te zien wat klopt.',
  remedy:
    'Ga na wat er werkelijk is gewerkt. Verbeter het dossier, of leg op het stuk uit waarom het aantal anders is, met de datum van de toelichting.',
  actor: 'casemanager',
  steps: [
    'Van elke evaluatie en van het actueel oordeel worden de uren vergeleken met de werkhervatting die op die dag of de dag ervoor liep.',
    'Zijn de uren van dat werk niet ingevuld, dan is dit niet te beoordelen.',
    'Een verschil tot en met tien procent van het grootste aantal is geen bevinding; dat percentage is praktijk.',
    'Bij een groter verschil is het een risico; staat er een toelichting bij het stuk, dan is de vraag of die het verschil verklaart.',
    'Overlappen twee vermeldingen van hetzelfde werk, dan worden ook hun uren en loonwaarde vergeleken.',
  ],
  exceptions: ['het verschil is in het stuk toegelicht'],
  related: ['T-05', 'S1-06', 'W-02', 'C-04'],

  check(fact) {
    const stukken = fact('stukken').filter(isMetUren)
    return combine(
      [...stukken.map((stuk) => vergelijk(fact, stuk)), ...dubbelWerk(fact)],
      nl`er is geen stuk met uren om met de werkhervatting te vergelijken`,
    )
  },

  example: {
    satisfies: { patch: { documenten: { eerstejaarsevaluatie: { urenPerWeek: 0 } } } },
    violates: { patch: { documenten: { eerstejaarsevaluatie: { urenPerWeek: 10 } } } },
  },
} satisfies Rule

type StukMetUren = Stuk<'evaluatie' | 'eerstejaarsevaluatie' | 'actueel-oordeel' | 'eindevaluatie'> & {
  readonly datum: PlainDate
  readonly urenPerWeek: number
}

function isMetUren(stuk: Stuk): stuk is StukMetUren {
  return (
    'urenPerWeek' in stuk &&
    stuk.soort !== 'belastbaarheidsprofiel' &&
    stuk.urenPerWeek !== undefined &&
    Boolean(stuk.datum)
  )
}

function looptOp({ van, totEnMet }: Werkhervatting, dag: PlainDate): boolean {
  return van <= dag && (!totEnMet || dag <= totEnMet)
}

function urenSamen(werk: readonly Werkhervatting[]): number {
  return werk.reduce((som, { urenPerWeek = 0 }) => som + urenPerWeek, 0)
}

function vergelijk(fact: Ask, stuk: StukMetUren): Verdict {
  const lopend = fact('werkhervatting').filter((werk) => looptOp(werk, stuk.datum))
  const zonderUren = lopend.find(({ urenPerWeek }) => urenPerWeek === undefined)
  if (zonderUren) return undetermined(`${zonderUren.path}/urenPerWeek`)
  const path = `${stuk.path}/urenPerWeek`
  const samen = urenSamen(lopend)
  // Een stuk van de dag waarop de uren veranderen, kan nog de uren tot die dag noemen.
  const ervoor = fact('werkhervatting').filter((werk) => looptOp(werk, addDays(stuk.datum, -1)))
  // Een stuk kan alle uren noemen of alleen die van een van de werkzaamheden.
  const mogelijk = [samen, urenSamen(ervoor), ...[...lopend, ...ervoor].map(({ urenPerWeek = 0 }) => urenPerWeek)]
  if (mogelijk.some((aantal) => !wijktAf(aantal, stuk.urenPerWeek, stuk.datum))) return satisfied(path)
  const naam = naamVanStuk(stuk.soort)
  if (stuk.toelichting) {
    const question = nl`Volgens ${naam} van ${stuk.datum} werkte de werknemer ${stuk.urenPerWeek} uur per week, volgens de werkhervatting ${samen}. Verklaart de toelichting bij het stuk dit verschil?`
    return judgement(question, 'casemanager', path)
  }
  const message = nl`Volgens ${naam} van ${stuk.datum} werkte de werknemer ${stuk.urenPerWeek} uur per week, volgens de werkhervatting op die dag ${samen}`
  return violated({ breach: 'inconsistent', path, message })
}

/**
 * The same work written down twice for the same days, with other hours or another loonwaarde. Each is held against the
 * ones before it until one differs: a list of a thousand that all differ is one mistake, not half a million.
 */
function dubbelWerk(fact: Ask): readonly Verdict[] {
  const werk = fact('werkhervatting')
  return werk.flatMap((later, index) => {
    const eerder = werk.slice(0, index)
    return [...eersteVerschil(eerder, later, 'urenPerWeek'), ...eersteVerschil(eerder, later, 'loonwaarde')]
  })
}

function eersteVerschil(
  eerder: readonly Werkhervatting[],
  later: Werkhervatting,
  veld: 'urenPerWeek' | 'loonwaarde',
): readonly Verdict[] {
  for (const ander of eerder) {
    const gevonden = isZelfdeWerk(ander, later) ? verschil(ander[veld], later[veld], later, veld) : []
    if (gevonden.length > 0) return gevonden
  }
  return []
}

function isZelfdeWerk(een: Werkhervatting, ander: Werkhervatting): boolean {
  const overlap = een.van <= ander.van ? looptOp(een, ander.van) : looptOp(ander, een.van)
  return overlap && een.soort === ander.soort && een.werkgever === ander.werkgever
}

function verschil(
  een: number | undefined,
  ander: number | undefined,
  { van, path }: Werkhervatting,
  veld: 'urenPerWeek' | 'loonwaarde',
): readonly Verdict[] {
  if (een === undefined || ander === undefined || !wijktAf(een, ander, van)) return []
  const message =
    veld === 'loonwaarde'
      ? nl`Voor hetzelfde werk in dezelfde tijd (vanaf ${van}) staat een loonwaarde van ${ander} en van ${een} procent in het dossier`
      : nl`Voor hetzelfde werk in dezelfde tijd (vanaf ${van}) staan ${ander} en ${een} uur per week in het dossier`
  return [violated({ breach: 'inconsistent', path: `${path}/${veld}`, message })]
}

/** In hundredths, so that a tenth is exactly a tenth. */
function wijktAf(een: number, ander: number, dag: PlainDate): boolean {
  const a = Math.round(een * 100)
  const b = Math.round(ander * 100)
  return Math.abs(a - b) * 100 > Math.max(a, b) * valueOn(verschilProcent, dag)
}
