import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { whyUnreadable } from '../batch/why-unreadable.js'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/**
 * Refuses what may never end, such as /dev/zero, or can never be read, such as a socket; a pipe is fine.
 * @param name as written on the command line.
 * @throws UsageError
 */
export function refuseDevice(path: string, name: string): void {
  let stats: ReturnType<typeof statSync>
  try {
    stats = statSync(path)
  } catch {
    return // whoever reads it tells what is wrong
  }
  if (stats.isCharacterDevice() || stats.isBlockDevice() || stats.isSocket()) {
    throw new UsageError(`${name} is een apparaat of socket, geen bestand; controleer de naam`)
  }
}

/**
 * Reads a file that the command line names and that is no dossier, such as a list of names.
 * @throws UsageError when that cannot be done, with why.
 */
export function readNamed(file: string, { cwd }: Pick<Io, 'cwd'>): Uint8Array {
  const path = resolve(cwd, file)
  refuseDevice(path, file)
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new UsageError(`${file}: ${whyUnreadable(cause)}`)
  }
}
