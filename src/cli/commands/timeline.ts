import type { PlainDate } from '../../toolkit.js'
import type { Io } from '../io.js'
import { type OutputFlag, outputsOf } from '../outputs.js'
import { checkTo, usualTimeout } from './check.js'

export interface TimelineFlags {
  readonly peildatum?: PlainDate
  readonly casemanager?: string
  readonly outputs: readonly OutputFlag[]
  readonly verbose?: boolean
  readonly filesFrom?: readonly string[]
  readonly jobs?: number
}

/** The forms of the timeline, by the word for them in this command. */
const forms = { text: 'timeline', json: 'timeline-json', ics: 'ics' } as const

/** `rivcheck timeline`: the dossiers in time. What is found fails nothing; what cannot be judged does. */
export function timeline(paths: readonly string[], flags: TimelineFlags, io: Io): Promise<number> {
  const options = { ...flags, show: 'open', failOn: 'never', timeout: usualTimeout } as const
  return checkTo(outputsOf(flags.outputs, forms), paths, options, io)
}
