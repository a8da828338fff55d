/**
 * rivcheck as a library: judge a re-integratiedossier by the norms of the Wet verbetering poortwachter. No side effects,
 * no clock, no disk, no network: the same arguments give the same report.
 *
 * @example
 * const { dossier, locate } = loadDossier(text) // throws DossierError with every problem and its place
 * const report = checkDossier(dossier, { peildatum: plainDate('2025-11-21'), locate })
 * report.results // one per rule
 * reporters.text(report) // string
 * listLawValues(plainDate('2025-11-21')) // string: the terms and other legal values as they were on that day
 */
export { isPlainDate, type PlainDate, plainDate } from './calendar/plain-date.js'
export { type CheckOptions, checkDossier } from './check-dossier.js'
export type { Dossier } from './dossier/dossier.js'
export { DossierError, type LoadedDossier, type Locate, loadDossier, type Problem } from './dossier/load.js'
export { explainRule } from './explain-rule.js'
export type { Bestand } from './facts/bestanden.js'
export type { HerkomstPeildatum } from './facts/facts.js'
export type { Fase } from './facts/fase.js'
export type { CostAssumption, CostScenario, Costs, LoonsanctieCosts, NoLoonsanctieCosts } from './kernel/costs.js'
export type { Forecast, ForecastChange, ForecastEvent } from './kernel/forecast.js'
export type {
  Action,
  Counts,
  Deadline,
  DossierEntry,
  InvalidDossier,
  JudgedDossier,
  NamedCheck,
  PartStatus,
  Report,
  UnreadableDossier,
} from './kernel/report.js'
export type { Result } from './kernel/result.js'
export type { Part, Rule } from './kernel/rule.js'
export type { Bar, Mark, Milestone, MilestoneState, RivItem, Timeline, Track } from './kernel/timeline.js'
export type { Counting, Trace, TracedDay, TracedFact, TracedPlace } from './kernel/trace.js'
export type { Actor, Breach, Coverage, Norm, Place, Severity, Verdict } from './kernel/verdict.js'
export type { Message } from './language/message.js'
export { type Reporter, type ReportOptions, reporters } from './reporters/index.js'
export { listLawValues } from './reporters/law-values.js'
export { listRules } from './reporters/rule-list.js'
export { rules } from './rules/index.js'
