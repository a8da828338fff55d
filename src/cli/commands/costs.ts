import type { PlainDate } from '../../toolkit.js'
import type { Io } from '../io.js'
import { type OutputFlag, outputsOf } from '../outputs.js'
import { checkTo, usualTimeout } from './check.js'

export interface CostsFlags {
  readonly peildatum?: PlainDate
  /** Gross wage a month, in euro, instead of the one in the dossier. */
  readonly loon?: number
  readonly outputs: readonly OutputFlag[]
  readonly filesFrom?: readonly string[]
}

const forms = { text: 'costs', json: 'costs-json' } as const

/** `rivcheck costs`: what the wage during a loonsanctie comes to. What is found fails nothing; a wage that is not known does. */
export function costs(paths: readonly string[], flags: CostsFlags, io: Io): Promise<number> {
  const options = { ...flags, show: 'open', failOn: 'never', timeout: usualTimeout } as const
  return checkTo(outputsOf(flags.outputs, forms), paths, options, io)
}
