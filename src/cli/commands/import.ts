import { join } from 'node:path'
import { exitCodes } from '../exit-code.js'
import { buildDossiers } from '../import/build-dossiers.js'
import { decodeTable } from '../import/decode-table.js'
import { dropColumns } from '../import/drop-columns.js'
import { readFields } from '../import/fields.js'
import { type Finished, finishDossiers } from '../import/finish-dossiers.js'
import { askedColumns, matchColumns } from '../import/match-columns.js'
import { readMap } from '../import/read-map.js'
import { readTable } from '../import/read-table.js'
import { tellImport } from '../import/tell-import.js'
import type { Io } from '../io.js'
import { isTaken, refuseNoFolder } from '../place-to-write.js'
import { readNamed } from '../read-named.js'
import { UsageError } from '../usage-error.js'
import { writeNew } from '../write-new.js'

export interface ImportFlags {
  readonly map: string
  readonly out: string
  readonly write?: true
  readonly keepNames?: true
}

/**
 * `rivcheck import csv`: dossiers from an HR export. Tells what it would do; `--write` writes one file for each
 * dossier that is valid and not there yet.
 */
export function importCsv(file: string, flags: ImportFlags, io: Io): number {
  const fields = readFields()
  const map = readMap(decodeTable(readNamed(flags.map, io), flags.map), flags.map, fields)
  const asked = askedColumns(map)
  const table = readTable(decodeTable(readNamed(file, io), file), file, asked, map.separator)
  const places = matchColumns(asked, table, file)
  const dropped = dropColumns(map, table, places, flags.keepNames === true)
  for (const { column, reason } of dropped) {
    const needed = map.fields.find((source) => source.column === column && required.includes(source.path))
    if (needed) throw new UsageError(`${flags.map}: ${needed.path} kan niet uit de kolom ${column} komen: ${reason}`)
  }
  const columns = { places, dropped: new Set(dropped.map(({ column }) => column)) }
  const { drafts, stray } = buildDossiers(map, table, columns)

  const isWritten = flags.write === true
  if (isWritten) refuseNoFolder(flags.out, io)
  const finished = finishDossiers(drafts, fields.keys, (name) => isTaken(join(flags.out, name), io))
  const done = isWritten ? finished.map((dossier) => write(dossier, flags.out, io)) : finished
  const used = new Set(places.values())
  io.out(
    tellImport({
      folder: flags.out === '.' ? 'deze map' : flags.out,
      isWritten,
      ready: done.filter(({ problems }) => problems.length === 0),
      refused: done.filter(({ problems }) => problems.length > 0),
      stray,
      dropped,
      unused: table.columns.filter((column, index) => column !== '' && !used.has(index)),
    }),
  )
  const isWhole = stray.length === 0 && done.every(({ problems }) => problems.length === 0)
  return isWhole ? exitCodes.clean : exitCodes.notJudged
}

const required = ['kenmerk', 'verzuim.eersteZiektedag']

function write(dossier: Finished, folder: string, io: Io): Finished {
  if (dossier.problems.length > 0) return dossier
  try {
    writeNew(join(folder, dossier.file), dossier.text, io)
    return dossier
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    return { ...dossier, problems: [cause.message] }
  }
}
