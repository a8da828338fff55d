import { CommanderError } from 'commander'
import { dutchError } from './dutch-commander.js'
import { exitCodes } from './exit-code.js'
import type { Io } from './io.js'
import { createProgram } from './program.js'
import { UsageError } from './usage-error.js'

export { serveThread } from '../batch/serve-thread.js'
export { processIo } from './io.js'

/**
 * Runs one command line.
 * @param argv the words after `rivcheck`.
 * @returns the exit code; see `exitCodes`. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean
  const program = createProgram(io, (reached) => {
    code = reached
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (cause) {
    if (cause instanceof CommanderError) return reportUsage(cause, io)
    if (cause instanceof UsageError) {
      io.err(`${cause.message}\n`)
      return exitCodes.notJudged
    }
    io.err(`Fout in rivcheck: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`)
    return exitCodes.fault
  }
}

function reportUsage(error: CommanderError, io: Io): number {
  if (error.exitCode === 0) return exitCodes.clean // --help and --version
  io.err(`${dutchError(error)}\n`)
  return exitCodes.notJudged
}
