import { readFileSync } from 'node:fs'
import process from 'node:process'

/** All that the commands touch of the process: tests hand over their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal; undefined when standard output is not a terminal. */
  readonly columns: number | undefined
  now(): Date
  readStdin(): Uint8Array
  out(text: string): void
  err(text: string): void
}

/** The real process. A closed pipe (`| head`) ends the program quietly, with the exit code reached so far. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    now: () => new Date(),
    readStdin: () => readFileSync(0),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }
}

/** Whether to write colour: FORCE_COLOR, then NO_COLOR, then whether a terminal is listening. */
export function wantsColor({ env, columns }: Io): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return columns !== undefined && env.TERM !== 'dumb'
}

/** The width to write for: the terminal's, or COLUMNS, or 80. */
export function widthOf({ env, columns }: Io): number {
  const asked = Number(env.COLUMNS)
  return columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80)
}
