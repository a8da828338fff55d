import { fstatSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

const stdin = '-'
const standardInput = 0

/**
 * Refuses to write a report over what this run reads, by whatever name: the file is gone before anyone can judge it again.
 * @param file to write to.
 * @param inputs as they were named; `-` is standard input.
 * @throws UsageError
 */
export function refuseInput(file: string, inputs: readonly string[], { cwd }: Pick<Io, 'cwd'>): void {
  const target = statsOf(() => statSync(resolve(cwd, file)))
  if (!target?.isFile()) return
  const isRead = inputs.some((input) => {
    const read = statsOf(() => (input === stdin ? fstatSync(standardInput) : statSync(resolve(cwd, input))))
    return read?.ino === target.ino && read.dev === target.dev
  })
  if (isRead)
    throw new UsageError(`${file} wordt ook gelezen en blijft zoals het is; kies met --output een andere naam`)
}

/** undefined for what is not there. */
function statsOf(look: () => Stats): Stats | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
