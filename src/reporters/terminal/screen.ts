import { Chalk } from 'chalk'
import type { ReportOptions, Show } from '../reporter.js'

type Paint = (text: string) => string

/** What of chalk the screen uses. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: { readonly bold: Paint }
  readonly yellow: { readonly bold: Paint }
  readonly cyan: Paint
  readonly magenta: Paint
  readonly green: Paint
}

const same: Paint = (text) => text
const plain: Style = {
  bold: same,
  dim: same,
  red: { bold: same },
  yellow: { bold: same },
  cyan: same,
  magenta: same,
  green: same,
}

/** What every part of the screen needs to know to draw itself. */
export interface Screen {
  /** No line is longer. */
  readonly width: number
  /** Columns for running text and tables: lines much longer than this are hard to read. */
  readonly measure: number
  readonly style: Style
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
    style: color ? new Chalk({ level: 1 }) : plain, // the caller decides on colour, not the environment
    show,
    verbose,
  }
}
