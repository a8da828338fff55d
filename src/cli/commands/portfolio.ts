import type { PlainDate, ReportOptions } from '../../toolkit.js'
import type { FailLevel } from '../exit-code.js'
import type { Io } from '../io.js'
import { type OutputFlag, outputsOf } from '../outputs.js'
import { checkTo } from './check.js'

export interface PortfolioFlags {
  readonly peildatum?: PlainDate
  readonly outputs: readonly OutputFlag[]
  readonly groupBy?: NonNullable<ReportOptions['groupBy']>
  /** In days. */
  readonly within?: number
  readonly excel?: boolean
  readonly failOn: FailLevel
  readonly filesFrom?: readonly string[]
  readonly jobs?: number
  readonly timeout: number
}

/** The forms of the portfolio, by the word for them in this command. */
const forms = { text: 'portfolio-text', csv: 'portfolio-csv', json: 'portfolio-json' } as const

/** `rivcheck portfolio`: many dossiers at a glance; the exit code is that of `check`. */
export function portfolio(paths: readonly string[], flags: PortfolioFlags, io: Io): Promise<number> {
  return checkTo(outputsOf(flags.outputs, forms), paths, { ...flags, show: 'open' }, io)
}
