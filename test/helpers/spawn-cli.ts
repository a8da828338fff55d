import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

export const cli = join(process.cwd(), 'bin/cli.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the real program, as a user would; `shell` runs a line in which `$RIVCHECK` is the program. */
export function start(command: readonly string[] | { readonly shell: string }, cwd = process.cwd()): ChildProcess {
  const rivcheck = `${process.execPath} ${cli}`
  const env = { ...process.env, RIVCHECK: rivcheck, NO_COLOR: '1' }
  return 'shell' in command
    ? spawn('bash', ['-c', command.shell], { cwd, env })
    : spawn(process.execPath, [cli, ...command], { cwd, env })
}

/** Waits for the end, with everything that was written. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

/** Runs a line of shell to its end. */
export function shell(line: string, cwd?: string): Promise<Ended> {
  return endOf(start({ shell: line }, cwd))
}
