import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes } from '../exit-code.js'
import type { Io } from '../io.js'
import { refuseNoFolder, statsAt } from '../place-to-write.js'
import { harmless } from '../printable.js'
import { readNamed } from '../read-named.js'
import { UsageError } from '../usage-error.js'
import { writeWhole } from '../write-whole.js'

const files: Readonly<Record<string, string>> = {
  dossier: 'dossier.schema.json',
  report: 'report.schema.json',
  portfolio: 'portfolio.schema.json',
  timeline: 'timeline.schema.json',
  forecast: 'forecast.schema.json',
  costs: 'costs.schema.json',
  diff: 'diff.schema.json',
  kolommen: 'kolommen.schema.json',
}

/** `rivcheck schema`: prints a published schema, or puts it beside the dossiers for an editor to find. */
export function schema(which: string, flags: { readonly write?: string | true }, io: Io): number {
  const file = Object.hasOwn(files, which) ? files[which] : undefined
  if (!file) throw new UsageError(`onbekend schema ${which}; kies uit ${Object.keys(files).join(', ')}`)
  const text = readFileSync(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8')
  if (flags.write === undefined) {
    io.out(text)
    return exitCodes.clean
  }
  const folder = flags.write === true ? '.' : flags.write
  const target = join(folder, file)
  refuseNoFolder(folder, io)
  refuseForeignFile(target, io)
  writeWhole(target, text, io)
  io.out(`${harmless(target)} geschreven. Zet boven aan uw dossier:\n# yaml-language-server: $schema=${file}\n`)
  return exitCodes.clean
}

function refuseForeignFile(file: string, io: Io): void {
  const stats = statsAt(file, io)
  if (!stats || (stats.isFile() && Buffer.from(readNamed(file, io)).includes('"$id": "urn:rivcheck:'))) return
  throw new UsageError(`${file} bestaat al en is geen schema van rivcheck; verplaats dat eerst`)
}
