import type { Io } from './io.js'

import loadBundle = require('./load-bundle.cjs')

/** What src/cli/main.ts exports for the command line. */
interface Bundle {
  main(argv: readonly string[], io: Io): Promise<number>
  processIo(): Io
}

/**
 * Runs the command line of this process.
 * @throws when there is no bundle.
 */
async function start(): Promise<void> {
  const { exported, keepCompiled } = loadBundle()
  const { main, processIo } = exported as Bundle // what the bundle is made from
  const argv = process.argv.slice(2)
  const code = await main(argv, processIo())
  process.exitCode = code
  if (code > 1 || (argv[0] !== 'check' && argv[0] !== 'toets')) return
  // after a run that judged something, what such a run needs has been compiled
  keepCompiled()
  process.exit(code) // all has been written; to take everything down in order takes longer
}

export = start
