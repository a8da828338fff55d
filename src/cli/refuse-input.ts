import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { isCandidate } from '../batch/is-candidate.js'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

const stdin = '-'
const standardInput = 0

/** What a run reads, as it was named; `-` is standard input. */
export interface Inputs {
  /** Files with dossiers; a report of an earlier run may be among them, as with `*`. */
  readonly dossiers: readonly string[]
  /** A list, or a report to compare. */
  readonly others: readonly string[]
}

/**
 * Refuses to write a report over what this run reads, by whatever name: the file is gone before anyone can judge it again.
 * @param file to write to.
 * @throws UsageError
 */
export function refuseInput(file: string, { dossiers, others }: Inputs, { cwd }: Pick<Io, 'cwd'>): void {
  const path = resolve(cwd, file)
  const target = statsOf(() => statSync(path))
  if (!target?.isFile()) return
  const isTarget = (input: string) => {
    const read = statsOf(() => (input === stdin ? fstatSync(standardInput) : statSync(resolve(cwd, input))))
    return read?.ino === target.ino && read.dev === target.dev
  }
  const isRead = others.some(isTarget) || (dossiers.some(isTarget) && !isReport(path, dossiers))
  if (isRead)
    throw new UsageError(`${file} wordt ook gelezen en blijft zoals het is; kies met --output een andere naam`)
}

/** Whether a file holds, by its name or its first words, what rivcheck wrote. */
function isReport(path: string, dossiers: readonly string[]): boolean {
  if (dossiers.includes(stdin)) return false
  return !isCandidate(basename(path)) || reportStart.test(startOf(path))
}

const reportStart = /^\{\s*"version":\s*1,\s*"tool":\s*\{\s*"name":\s*"rivcheck"/

/** Nothing of what cannot be read. */
function startOf(path: string): string {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    const bytes = Buffer.alloc(200)
    return bytes.toString('latin1', 0, readSync(descriptor, bytes))
  } catch {
    return ''
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** undefined for what is not there. */
function statsOf(look: () => Stats): Stats | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
