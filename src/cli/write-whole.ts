import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/** A file that is being written; nothing of it is there for others until it is whole. */
export interface Draft {
  /** @throws UsageError when it cannot be written, as on a full disk; what was written is gone then. */
  write(text: string | Uint8Array): void
  /** Puts the whole file in its place. @throws UsageError when that cannot be done. */
  finish(): void
  /** Leaves no trace of it. */
  discard(): void
}

/**
 * Opens a file to be written whole or not at all: a reader never sees half a report. What is no ordinary file, such as
 * /dev/stdout or a named pipe, is written as it comes.
 * @throws UsageError when the file cannot be written.
 */
export function openDraft(file: string, { cwd }: Pick<Io, 'cwd'>): Draft {
  if (file.includes('\0')) throw new UsageError(`${file} kan geen bestand zijn; controleer de naam`)
  const path = resolve(cwd, file)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) throw new UsageError(`${file} is een map; noem met --output een bestand`)
  const isOrdinary = !stats || stats.isFile()
  const target = isOrdinary ? `${path}.${process.pid}.tmp` : path
  let descriptor: number | null = null
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (cause) {
      discard()
      throw new UsageError(`${file} kan niet worden geschreven: ${reasonOf(cause)}`)
    }
  }
  descriptor = attempt(() => openSync(target, isOrdinary ? 'wx' : 'w'))
  function close(): void {
    if (descriptor !== null) closeSync(descriptor)
    descriptor = null
  }
  function discard(): void {
    if (descriptor === null) return
    close()
    if (isOrdinary) rmSync(target, { force: true })
  }
  return {
    write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      attempt(() => {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor ?? -1, bytes, done)
      })
    },
    finish() {
      attempt(() => {
        close()
        if (isOrdinary) renameSync(target, path)
      })
    },
    discard,
  }
}

/**
 * Writes a file whole or not at all.
 * @throws UsageError when the file cannot be written.
 */
export function writeWhole(file: string, text: string | Uint8Array, io: Pick<Io, 'cwd'>): void {
  const draft = openDraft(file, io)
  draft.write(text)
  draft.finish()
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de toegestane ruimte op de schijf is op',
  EFBIG: 'het bestand wordt te groot voor deze schijf',
  EACCES: 'geen toegang; controleer de rechten of kies een ander bestand',
  EPERM: 'geen toegang; controleer de rechten of kies een ander bestand',
  EROFS: 'op deze schijf kan niet worden geschreven; kies een ander bestand',
  ENOENT: 'de map bestaat niet; maak die eerst aan',
  ENOTDIR: 'een deel van dit pad is geen map',
  EEXIST: 'een andere toetsing schrijft nu hetzelfde bestand; wacht tot die klaar is',
}

/** Why writing failed, in words. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return reasons[code] ?? (code || 'onbekende oorzaak')
}
