import { existsSync } from 'node:fs'

/** The program of a thread; also when this file runs uncompiled, in a test, it is the compiled one. */
export function workerProgram(): URL {
  const compiled = new URL('../cli/thread.cjs', import.meta.url)
  return existsSync(compiled) ? compiled : new URL('../../dist/cli/thread.cjs', import.meta.url)
}
