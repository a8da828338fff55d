import type { PlainDate } from '../../calendar/plain-date.js'
import type { ForecastEvent } from '../../kernel/forecast.js'
import type { JudgedDossier } from '../../kernel/report.js'
import type { Result } from '../../kernel/result.js'
import type { Actor } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import type { ReportOptions } from '../reporter.js'

/** The last day of the forecast: the one asked for; without one the end of the (extended) wachttijd. */
export function untilOf({ wachttijd }: JudgedDossier, { until }: ReportOptions): PlainDate {
  return until ?? wachttijd.eindeTijdvak
}

/** What the event is about, as a sentence. */
export function messageOf({ after, place }: ForecastEvent): Message {
  if (place) return place.message
  const { verdict } = after
  switch (verdict.kind) {
    case 'judgement':
      return verdict.question
    case 'undetermined':
      return nl`het dossier zegt niet wat hiervoor nodig is: ${verdict.missing}`
    case 'notApplicable':
      return verdict.reason
    case 'pending':
      return nl`de termijn loopt tot en met ${verdict.due}`
    case 'violated':
      return verdict.covered ? verdict.covered.message : verdict.places[0].message
    case 'satisfied':
      return nl`aan de norm is voldaan`
  }
}

/** Who can still prevent it, or must answer. */
export function actorOf({ rule, verdict }: Result): Actor {
  if (verdict.kind === 'judgement') return verdict.forWhom
  return verdict.kind === 'violated' ? (verdict.actor ?? rule.actor) : rule.actor
}
