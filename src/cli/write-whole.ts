import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { codeOf } from '../batch/why-unreadable.js'
import type { Io } from './io.js'
import { notWritten, statsAt } from './place-to-write.js'
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
 * /dev/stdout or a named pipe, is written as it comes. A file that is there already keeps its permissions, and its owner
 * when root replaces it.
 * @param mode the permissions of a new file.
 * @throws UsageError when the file cannot be written.
 */
export function openDraft(file: string, io: Pick<Io, 'cwd'>, mode = 0o666): Draft {
  const path = resolve(io.cwd, file)
  const stats = statsAt(file, io)
  if (stats?.isDirectory()) throw new UsageError(`${file} is een map; noem met --output een bestand`)
  const given = stats?.isFile() ? descriptorOf(path) : null
  if (given !== null) return openGiven(given, file)
  const isOrdinary = !stats || stats.isFile()
  const target = isOrdinary ? draftName(path) : path
  let descriptor: number | null = null
  let isLeft = false
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (cause) {
      discard()
      throw notWritten(file, cause)
    }
  }
  const kept = stats && isOrdinary ? stats : undefined
  if (kept) attempt(() => accessSync(path, constants.W_OK))
  descriptor = attempt(() => openSync(target, isOrdinary ? 'wx' : 'w', kept ? kept.mode & 0o777 : mode))
  isLeft = isOrdinary
  if (kept) keepOwner(descriptor, kept)
  function close(): void {
    if (descriptor !== null) closeSync(descriptor)
    descriptor = null
  }
  function discard(): void {
    close()
    if (isLeft) rmSync(target, { force: true })
    isLeft = false
  }
  return {
    write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      attempt(() => writeAll(descriptor ?? -1, bytes))
    },
    finish() {
      attempt(() => {
        close()
        if (isLeft) renameSync(target, path)
        isLeft = false
      })
    },
    discard,
  }
}

/** A file that was opened for this process, as standard output behind `>`: written on from where it is, and never replaced. */
function openGiven(descriptor: number, file: string): Draft {
  return {
    write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      try {
        writeAll(descriptor, bytes)
      } catch (cause) {
        throw notWritten(file, cause)
      }
    },
    finish: () => undefined,
    discard: () => undefined,
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
}

const descriptorName = /^\/(?:dev|proc\/(?:self|\d+))\/fd\/(\d+)$/
const mostLinks = 5

/** The descriptor that a name such as /dev/stdout stands for; null for any other name. */
function descriptorOf(path: string): number | null {
  let name: string | null = path
  for (let links = 0; name !== null && links < mostLinks; links += 1) {
    const [, number] = descriptorName.exec(name) ?? []
    if (number !== undefined) return Number(number)
    name = linkAt(name)
  }
  return null
}

function linkAt(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path))
  } catch {
    return null // not there, or no link
  }
}

/** The owner as far as the system lets us, and the permissions, also what the umask takes from a new file. */
function keepOwner(descriptor: number, { uid, gid, mode }: Stats): void {
  const isOurs = uid === process.getuid?.() && gid === process.getgid?.()
  // only root may give a file away, others at most to a group of theirs; and some disks know no permissions
  if (!isOurs) tried(() => fchownSync(descriptor, uid, gid)) || tried(() => fchownSync(descriptor, unchanged, gid))
  tried(() => fchmodSync(descriptor, mode & 0o777))
}

const unchanged = -1

function tried(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}

/**
 * A name beside the file that no other draft has: in a container every run has the same process id, also the one that was
 * killed. Not made from the name of the file, which may be as long as a name can be.
 */
export function draftName(path: string): string {
  const unique = `${process.pid}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
  return join(dirname(path), `.rivcheck-${unique}.tmp`)
}

/**
 * Waits, without keeping Ctrl-C from being heard, until somebody reads the named pipe that is to be written to; any other
 * file is ready at once.
 * @returns what to do when the pipe has been opened.
 */
export async function waitForReader(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<() => void> {
  const path = resolve(cwd, file)
  for (;;) {
    try {
      if (!statSync(path).isFIFO()) return () => undefined
      const descriptor = openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0))
      return () => closeSync(descriptor)
    } catch (cause) {
      if (codeOf(cause) !== 'ENXIO') return () => undefined
      await new Promise((done) => setTimeout(done, readerPause))
    }
  }
}

const readerPause = 50 // milliseconds

/**
 * Writes a file whole or not at all.
 * @throws UsageError when the file cannot be written.
 */
export function writeWhole(file: string, text: string | Uint8Array, io: Pick<Io, 'cwd'>): void {
  const draft = openDraft(file, io)
  draft.write(text)
  draft.finish()
}
