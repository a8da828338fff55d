import { lstatSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf } from '../batch/why-unreadable.js'
import type { Io } from './io.js'
import { quoted } from './quoted.js'
import { UsageError } from './usage-error.js'

/**
 * What is at a place that will be written to, through links; undefined when nothing is.
 * @throws UsageError when the system does not let us look there.
 */
export function statsAt(file: string, io: Pick<Io, 'cwd'>): Stats | undefined {
  return lookAt(file, io, (path) => statSync(path, { throwIfNoEntry: false }))
}

/**
 * Whether something bears this name already, be it a folder or a link to nothing.
 * @throws UsageError when the system does not let us look there.
 */
export function isTaken(file: string, io: Pick<Io, 'cwd'>): boolean {
  return lookAt(file, io, (path) => lstatSync(path, { throwIfNoEntry: false })) !== undefined
}

/** @throws UsageError when this is no folder. */
export function refuseNoFolder(folder: string, io: Pick<Io, 'cwd'>): void {
  const stats = statsAt(folder, io)
  if (!stats) throw new UsageError(`de map ${quoted(folder)} bestaat niet; maak die eerst aan`)
  if (!stats.isDirectory()) throw new UsageError(`${quoted(folder)} is geen map; noem een map`)
}

function lookAt<T>(file: string, { cwd }: Pick<Io, 'cwd'>, look: (path: string) => T): T {
  try {
    return look(resolve(cwd, file))
  } catch (cause) {
    throw notWritten(file, cause)
  }
}

/** That a file cannot be written, and why. */
export function notWritten(file: string, cause: unknown): UsageError {
  return new UsageError(`${file} kan niet worden geschreven: ${reasonOf(cause)}`)
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de toegestane ruimte op de schijf is op',
  EFBIG: 'het bestand wordt te groot voor deze schijf',
  EACCES: 'geen toegang; controleer de rechten of kies een ander bestand',
  EPERM: 'geen toegang; controleer de rechten of kies een ander bestand',
  EROFS: 'op deze schijf kan niet worden geschreven; kies een ander bestand',
  ENAMETOOLONG: 'de naam is te lang; kies een kortere',
  EPIPE: 'niemand leest de pijp nog',
  ENOENT: 'de map bestaat niet; maak die eerst aan',
  ENXIO: 'dit is een socket of apparaat dat niet open kan',
  ERR_ACCESS_DENIED: 'node mag hier niet schrijven (--permission)',
  ENOTDIR: 'een deel van dit pad is geen map',
  ELOOP: 'dit pad verwijst in een kring naar zichzelf',
  ERR_INVALID_ARG_VALUE: 'deze naam kan geen bestand zijn; controleer de naam',
}

/** Why writing failed, in words. */
export function reasonOf(cause: unknown): string {
  const code = codeOf(cause)
  return reasons[code] ?? (code || 'onbekende oorzaak')
}
