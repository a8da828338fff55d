import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { countCandidates } from '../batch/count-candidates.js'
import { filesFrom } from '../batch/files-from.js'
import { type FoundFiles, findFiles, stdin } from '../batch/find-files.js'
import type { Source } from '../batch/source.js'
import { readStandardInput } from '../batch/stdin-sources.js'
import { aantal, maxBytes } from '../toolkit.js'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { refuseDevice } from './refuse-device.js'
import { refuseInput } from './refuse-input.js'
import { UsageError } from './usage-error.js'

/** What there is to judge. */
export interface Input {
  /** null when the number of dossiers is not known. */
  readonly total: number | null
  readonly sources: AsyncIterable<Source>
  /** Something that was asked for gave nothing, or could not be looked into. */
  readonly isIncomplete: boolean
  /** What a folder or pattern gave that is no file to read. */
  readonly skipped: readonly string[]
}

interface Asked {
  readonly paths: readonly string[]
  /** The file with names, `-` for standard input. */
  readonly list: string | undefined
  /** The files that reports go to. */
  readonly written: readonly string[]
}

/**
 * The dossiers that paths, patterns, a list and standard input stand for; what gives nothing is told at once.
 * @throws UsageError when nothing was named, the list cannot be read, or a report would replace what was named.
 */
export async function inputOf({ paths, list, written }: Asked, io: Io): Promise<Input> {
  if (paths.length === 0 && list === undefined) {
    throw new UsageError('Noem een dossier, een map of een patroon: rivcheck check dossier.yaml')
  }
  const listed = list === undefined ? [] : filesFrom(await listOf(list, paths, io))
  const found = await findFiles(paths, io.cwd, { listed })
  const { empty, unreadable, skipped, outside } = found
  const inputs = { dossiers: [...paths, ...listed], others: list === undefined ? [] : [list] }
  for (const file of written) refuseInput(file, inputs, io)
  for (const { reason } of empty) io.err(`${printable(reason)}\n`)
  for (const { file, reason } of unreadable) io.err(`${printable(`${file}: ${reason}`)}\n`)
  const lost = unreadable
    .filter(({ file }) => !isIgnoreFile(file))
    .map(({ file, reason }) => ({ file, named: true, unreadable: reason }))
  if (list !== undefined && listed.length === 0) io.err('De lijst van --files-from is leeg\n')
  const isIncomplete = empty.length + unreadable.length > 0
  for (const file of outside.slice(0, mostOutside)) {
    io.err(
      `${printable(file)} verwijst naar buiten de map en is overgeslagen; noem het bestand zelf om het te toetsen\n`,
    )
  }
  const untold = outside.length - mostOutside
  if (untold > 0) io.err(`en nog ${aantal(untold, 'verwijzing', 'verwijzingen')} naar buiten de map\n`)
  if (!found.named.has(stdin)) {
    const total = countCandidates(found, io.cwd) + lost.length
    return { total, sources: sourcesOf(found, lost), isIncomplete, skipped }
  }
  const input = await readStandardInput(io.stdin(), maxBytes)
  const total = found.files.length + lost.length === 1 ? input.total : null
  return { total, sources: sourcesOf(found, lost, input.sources), isIncomplete, skipped }
}

/** So many links that lead out of a folder are told by name. */
const mostOutside = 20

/** Something may be wrong with such a file, but it is no dossier. */
function isIgnoreFile(file: string): boolean {
  return /(?:^|\/)\.(?:git|rivcheck)ignore$/.test(file)
}

async function listOf(name: string, paths: readonly string[], io: Io): Promise<Uint8Array> {
  if (name === stdin) {
    if (paths.includes(stdin)) {
      throw new UsageError('Standaardinvoer is of de lijst (--files-from -) of een dossier (-), niet allebei')
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of io.stdin()) chunks.push(chunk)
    return Buffer.concat(chunks)
  }
  refuseDevice(resolve(io.cwd, name), name)
  try {
    return readFileSync(resolve(io.cwd, name))
  } catch {
    throw new UsageError(`De lijst ${name} kan niet worden gelezen; controleer de naam en de rechten`)
  }
}

async function* sourcesOf(
  { files, named }: FoundFiles,
  lost: readonly Source[],
  input?: AsyncIterable<Source>,
): AsyncGenerator<Source> {
  for (const file of files) {
    if (input && file === stdin) yield* input
    else yield { file, named: named.has(file) }
  }
  yield* lost
}
