import { constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf } from '../batch/why-unreadable.js'
import type { Io } from './io.js'
import { isTaken, notWritten } from './place-to-write.js'
import { UsageError } from './usage-error.js'
import { draftName } from './write-whole.js'

/**
 * Writes a file that is not there yet, whole or not at all. What is there is never replaced, not even when it came
 * there a moment ago.
 * @throws UsageError when the file is there already or cannot be written.
 */
export function writeNew(file: string, text: string, io: Pick<Io, 'cwd'>): void {
  if (isTaken(file, io)) throw alreadyThere(file)
  const target = resolve(io.cwd, file)
  const draft = draftName(target)
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    putInPlace(draft, target)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw alreadyThere(file)
    throw notWritten(file, cause)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A second name, unlike a new name, never replaces; some disks know no second names. */
function putInPlace(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw cause
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

function alreadyThere(file: string): UsageError {
  return new UsageError(`${file} bestaat al en blijft zoals het is; kies een andere naam`)
}
