import { CommanderError } from 'commander'
import { whyUnreadable } from '../batch/why-unreadable.js'
import { hiddenFile, howToName } from './dash-file.js'
import { dutchError } from './dutch-commander.js'
import { exitCodes } from './exit-code.js'
import type { Io } from './io.js'
import { reasonOf } from './place-to-write.js'
import { harmless, printable } from './printable.js'
import { createProgram } from './program.js'
import { UsageError } from './usage-error.js'

export { serveThread } from '../batch/serve-thread.js'
export { processIo } from './io.js'

/**
 * Runs one command line.
 * @param argv the words after `rivcheck`.
 * @returns the exit code; see `exitCodes`. Never throws.
 */
export async function main(argv: readonly string[], process: Io): Promise<number> {
  const io: Io = { ...process, err: (text) => process.err(harmless(text)) }
  let code: number = exitCodes.clean
  const exit = (reached: number) => {
    code = reached
  }
  const hidden = hiddenFile(argv, io.cwd)
  if (hidden !== undefined) {
    io.err(`${printable(hidden)} kan een bestand zijn of een optie; ${howToName(hidden)}\n`)
    return exitCodes.notJudged
  }
  const program = createProgram(io, exit, argv[0])
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (cause) {
    if (cause instanceof CommanderError) return reportUsage(cause, argv, io)
    if (cause instanceof UsageError) {
      io.err(`${printable(cause.message)}\n`)
      return exitCodes.notJudged
    }
    // such as a full disk behind standard output
    if (failedIn('write', cause)) {
      io.err(`Schrijven mislukt: ${reasonOf(cause)}\n`)
      return exitCodes.notJudged
    }
    if (failedIn('read', cause)) {
      io.err(`Lezen mislukt: ${whyUnreadable(cause)}\n`)
      return exitCodes.notJudged
    }
    io.err(`Fout in rivcheck: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`)
    return exitCodes.fault
  }
}

function failedIn(call: 'read' | 'write', cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause && cause.syscall === call
}

function reportUsage(error: CommanderError, argv: readonly string[], io: Io): number {
  if (error.exitCode === 0) return exitCodes.clean // --help and --version
  io.err(`${printable(dutchError(error, argv, io.cwd))}\n`)
  return exitCodes.notJudged
}
