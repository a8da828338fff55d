import { statSync } from 'node:fs'
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
