import { Chalk, type ChalkInstance } from 'chalk'
import type { ReportOptions, Show } from '../reporter.js'

/** What every part of the screen needs to know to draw itself. */
export interface Screen {
  /** No line is longer. */
  readonly width: number
  /** Columns for running text and tables: lines much longer than this are hard to read. */
  readonly measure: number
  readonly style: ChalkInstance
  readonly show: Show
  readonly verbose: boolean
}

const leastWidth = 40
const widestMeasure = 120

/** Without options: 80 columns, no colour, what is open. Narrower than 40 columns is drawn as 40. */
export function screenOf({ width = 80, color = false, show = 'open', verbose = false }: ReportOptions): Screen {
  const columns = Math.max(leastWidth, Math.floor(width))
  return {
    width: columns,
    measure: Math.min(columns, widestMeasure),
    style: new Chalk({ level: color ? 1 : 0 }), // the caller decides on colour, not the environment
    show,
    verbose,
  }
}
