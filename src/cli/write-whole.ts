import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/**
 * Writes a file whole or not at all: a reader never sees half a report.
 * @throws UsageError when the file cannot be written.
 */
export function writeWhole(file: string, text: string, io: Io): void {
  const path = resolve(io.cwd, file)
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, { force: true })
    const code = (cause as NodeJS.ErrnoException).code ?? 'onbekende oorzaak'
    throw new UsageError(`${file} kan niet worden geschreven (${code}); kies met --output een ander bestand`)
  }
}
