import { daysBetween } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { isOpenBreach, type Result } from '../../kernel/result.js'
import type { Dated } from '../../law/dated.js'
import {
  dag42eWeeksmelding,
  dagEerstejaarsevaluatie,
  dagPlanGebruikelijk,
  dagProbleemanalyse,
  dagSpoor2,
} from '../../law/parameters/procesgang.js'
import { wekenAanvraagVoorEinde, wekenVerslagVoorEinde, wekenWachttijd } from '../../law/parameters/termijnen.js'
import { wekenVensterAanvraag } from '../../law/parameters/verslag.js'
import { dag42eWeeksmeldingVanaf } from '../../law/parameters/ziekteaangifte.js'
import { standVanHetRecht } from '../../law/stand-van-het-recht.js'
import { valueOn } from '../../law/value-on.js'

/** A time in a dossier in which something that is not there yet asks attention. */
export interface Window {
  /** Stable, also when the law changes a term. */
  readonly id: string
  /** `tussen week 52 en 58 zonder spoor 2`. */
  readonly label: string
  /** The rule whose verdict says that it is not there. */
  readonly rule: string
}

interface Definition extends Window {
  /** Whether the term of the rule may still run; else it must have passed. */
  readonly alsoPending: boolean
  readonly isIn: (moment: Moment) => boolean
}

/** Where a dossier stands, in weeks. */
interface Moment {
  readonly week: number
  /** To the end of the wachttijd or of its extension, this week counted; as a week of a wachttijd without extension. */
  readonly weekToEnd: number
}

/** The weeks of the law as it is now; whether something is missing in one dossier is for its rule to say. */
const now = <T>(norm: Dated<T>): T => valueOn(norm, standVanHetRecht)
const weekOf = (day: number) => Math.ceil(day / 7)

const length = now(wekenWachttijd)
const week = {
  probleemanalyse: weekOf(now(dagProbleemanalyse)),
  plan: weekOf(now(dagPlanGebruikelijk)),
  meldingVanaf: weekOf(now(dag42eWeeksmeldingVanaf)),
  melding: weekOf(now(dag42eWeeksmelding)),
  evaluatie: weekOf(now(dagEerstejaarsevaluatie)),
  spoor2: weekOf(now(dagSpoor2)),
  stukkenVanaf: length - now(wekenVensterAanvraag) + 1,
  verslag: length - now(wekenVerslagVoorEinde),
  aanvraag: length - now(wekenAanvraagVoorEinde),
}

const definitions: readonly Definition[] = [
  after(week.probleemanalyse, 'probleemanalyse', 'zonder probleemanalyse', 'R-01'),
  after(week.plan, 'plan-van-aanpak', 'zonder plan van aanpak', 'R-02'),
  between(week.meldingVanaf, week.melding, '42e-weeksmelding', 'zonder 42e-weeksmelding', 'T-06'),
  after(week.melding, '42e-weeksmelding-te-laat', 'zonder 42e-weeksmelding', 'T-06'),
  after(week.evaluatie, 'eerstejaarsevaluatie', 'zonder eerstejaarsevaluatie', 'R-04'),
  between(week.evaluatie, week.spoor2, 'spoor-2', 'zonder spoor 2', 'T-10'),
  after(week.spoor2, 'spoor-2-te-laat', 'zonder spoor 2', 'T-10'),
  from(week.stukkenVanaf, 'actueel-oordeel', 'zonder actueel oordeel', 'R-06'),
  from(week.stukkenVanaf, 'eindevaluatie', 'zonder eindevaluatie', 'R-05'),
  {
    ...from(week.verslag + 1, 'afschrift-verslag', 'zonder afschrift van het verslag voor de werknemer', 'T-15'),
    label: `na week ${week.verslag} zonder afschrift van het verslag voor de werknemer`,
  },
  from(week.aanvraag, 'wia-aanvraag', 'zonder WIA-aanvraag', 'T-16'),
]

/** Every window, in the order of a dossier. */
export const windows: readonly Window[] = definitions.map(({ id, label, rule }) => ({ id, label, rule }))

/**
 * Ids of the windows that a dossier is in; one whose rule could not be judged is in none, and neither is a dossier in
 * which all duties have ended.
 */
export function windowsOf({
  results,
  week,
  wachttijd,
  peildatum,
  eindeVerplichtingen,
}: JudgedDossier): readonly string[] {
  if (eindeVerplichtingen && eindeVerplichtingen.datum < peildatum.datum) return []
  const weeksLeft = Math.ceil((daysBetween(peildatum.datum, wachttijd.eindeTijdvak) + 1) / 7)
  const moment = { week, weekToEnd: length + 1 - weeksLeft }
  return definitions
    .filter(({ isIn }) => isIn(moment))
    .filter(({ rule, alsoPending }) => {
      const result = results.find((candidate) => candidate.rule.id === rule)
      return result && (isMissing(result) || (alsoPending && result.verdict.kind === 'pending'))
    })
    .map(({ id }) => id)
}

function isMissing(result: Result): boolean {
  return isOpenBreach(result) && result.verdict.places.some(({ breach }) => breach === 'missing')
}

function between(first: number, last: number, id: string, what: string, rule: string): Definition {
  const isIn = ({ week }: Moment) => week >= first && week <= last
  return { id, label: `tussen week ${first} en ${last} ${what}`, rule, alsoPending: true, isIn }
}

function after(last: number, id: string, what: string, rule: string): Definition {
  return { id, label: `na week ${last} ${what}`, rule, alsoPending: false, isIn: ({ week }) => week > last }
}

/** For what is counted back from the end: an extension moves it. */
function from(first: number, id: string, what: string, rule: string): Definition {
  const isIn = ({ weekToEnd }: Moment) => weekToEnd >= first
  return { id, label: `vanaf week ${first} ${what}`, rule, alsoPending: true, isIn }
}
