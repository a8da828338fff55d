import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'

export interface CliRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Setup {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  /** The moment of the run; tests never use the real clock. */
  readonly now?: string
  readonly cwd?: string
}

/** Runs a command line as `bin/cli.js` does, in this process. */
export async function runCli(argv: readonly string[], setup: Setup = {}): Promise<CliRun> {
  let out = ''
  let err = ''
  const code = await main(argv, {
    cwd: setup.cwd ?? process.cwd(),
    env: setup.env ?? {},
    columns: setup.columns,
    now: () => new Date(setup.now ?? '2025-07-01T10:00:00Z'),
    screen: () => null,
    terminal: () => null,
    stdin: async function* () {
      yield new TextEncoder().encode(setup.stdin ?? '')
    },
    out: (text) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
    isRead: () => true,
    onInterrupt: () => () => undefined,
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rivcheck-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
