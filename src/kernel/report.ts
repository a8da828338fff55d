import type { PlainDate } from '../calendar/plain-date.js'
import type { Locate } from '../dossier/load.js'
import type { Problem } from '../dossier/problems.js'
import type { EindeVerplichtingen, HerkomstPeildatum } from '../facts/facts.js'
import type { Fase } from '../facts/fase.js'
import type { Message } from '../language/message.js'
import type { Costs } from './costs.js'
import type { Forecast } from './forecast.js'
import type { Result } from './result.js'
import type { Part } from './rule.js'
import type { Timeline } from './timeline.js'
import type { Actor, Severity, Verdict } from './verdict.js'

/** From bad to good. */
export const partStatuses = [
  'violated',
  'risk',
  'undetermined',
  'judgement',
  'pending',
  'satisfied',
  'notApplicable',
] as const

/** The headline of a part, or of a named check: the worst that its rules found. */
export type PartStatus = (typeof partStatuses)[number]

/** One of the four checks that rivcheck is named after: a fixed line of every report. */
export interface NamedCheck {
  readonly name: string
  readonly label: string
  /** The rule that decides it, or null when a whole part does. */
  readonly rule: string | null
  readonly verdict: Verdict['kind']
  /** Not met, but with a recorded ground. */
  readonly covered: boolean
}

/** Something to do, with every finding that it mends. */
export interface Action {
  readonly text: Message
  readonly actor: Actor
  /** The last day, or null for now. */
  readonly due: PlainDate | null
  readonly severity: Severity
  /** Ids of the rules it mends. */
  readonly rules: readonly string[]
}

/** A term that still runs. */
export interface Deadline {
  readonly due: PlainDate
  /** The day from Monday to Friday on or before it; public holidays are not known. */
  readonly actBy: PlainDate
  readonly rules: readonly { readonly id: string; readonly title: string }[]
}

export interface Counts {
  readonly satisfied: number
  /** Open breaches, by severity; covered ones are counted apart. */
  readonly violated: Readonly<Record<Severity, number>>
  readonly covered: number
  readonly pending: number
  readonly notApplicable: number
  readonly undetermined: number
  readonly judgement: number
}

export interface Source {
  /** As the user named it, relative to the working directory; null for text that did not come from a file. */
  readonly file: string | null
  readonly sha256: string | null
}

/** Someone whose dossiers belong together: the reference may go anywhere, the name only to people; null when not given. */
export interface Owner {
  readonly referentie: string | null
  readonly naam: string | null
}

/** The judgement of one dossier: one result for every rule. */
export interface JudgedDossier extends Source {
  readonly status: 'judged'
  readonly kenmerk: string
  readonly owners: { readonly werkgever: Owner; readonly casemanager: Owner }
  readonly peildatum: { readonly datum: PlainDate; readonly herkomst: HerkomstPeildatum }
  /** Week of the wachttijd on the peildatum; after recovery that of the last day of illness. */
  readonly week: number
  readonly fase: Fase
  readonly wachttijd: {
    readonly eersteZiektedag: PlainDate
    readonly einde: PlainDate
    readonly samengesteld: boolean
    /** End of the wachttijd or of the voluntary extension: backward terms count from here. */
    readonly eindeTijdvak: PlainDate
  }
  /** Last day of an imposed loonsanctie that runs or is to come, else null; no part of the JSON report, its note is. */
  readonly loonsanctieTotEnMet: PlainDate | null
  /** For the head that people read, and no part of the JSON report. */
  readonly eindeVerplichtingen: EindeVerplichtingen | null
  readonly parts: Readonly<Record<Part, PartStatus>>
  readonly named: readonly NamedCheck[]
  readonly counts: Counts
  readonly partCounts: Readonly<Record<Part, Counts>>
  readonly results: readonly Result[]
  /** Most urgent first. */
  readonly actions: readonly Action[]
  /** Soonest first. */
  readonly nextDeadlines: readonly Deadline[]
  readonly assumptions: readonly Message[]
  readonly notes: readonly Message[]
  /** Whether the peildatum lies after the day up to which the dossier is kept: then it is judged as if nothing is added. */
  readonly looksAhead: boolean
  readonly locate: Locate | null
  /** The dossier in time: made when it is first asked for, and no part of the JSON report. */
  readonly timeline: () => Timeline
  /** What will be found up to and including `until` when nothing is added to the dossier; judges every day until then. */
  readonly forecast: (until: PlainDate) => Forecast
  /**
   * What the wage during a loonsanctie comes to, made when it is first asked for; null when the dossier has no usable
   * wage. For people and for the report on costs only: amounts go into no other machine format.
   * @param loonPerMaand gross, in euro; goes before the wage in the dossier.
   */
  readonly costs: (loonPerMaand?: number) => Costs | null
}

/** A file that could be read but is no valid dossier. */
export interface InvalidDossier extends Source {
  readonly status: 'invalid'
  readonly problems: readonly Problem[]
}

/** A file that could not be read. */
export interface UnreadableDossier extends Source {
  readonly status: 'unreadable'
  readonly problems: readonly Problem[]
}

export type DossierEntry = JudgedDossier | InvalidDossier | UnreadableDossier

/** All dossiers of one run. */
export interface Report {
  /** The day asked for, or the day of the run; each dossier may have its own. */
  readonly peildatum: PlainDate
  readonly dossiers: readonly DossierEntry[]
}
