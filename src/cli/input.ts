import { countCandidates } from '../batch/count-candidates.js'
import { filesFrom } from '../batch/files-from.js'
import { type FoundFiles, findFiles, stdin } from '../batch/find-files.js'
import type { Source } from '../batch/source.js'
import { readStandardInput } from '../batch/stdin-sources.js'
import { aantal, maxBytes } from '../toolkit.js'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { readNamed } from './read-named.js'
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
  /** The files with names, `-` for standard input. */
  readonly lists: readonly string[]
  /** The files that reports go to. */
  readonly written: readonly string[]
}

/**
 * The dossiers that paths, patterns, a list and standard input stand for; what gives nothing is told at once.
 * @throws UsageError when nothing was named, the list cannot be read, or a report would replace what was named.
 */
export async function inputOf({ paths, lists, written }: Asked, io: Io): Promise<Input> {
  if (paths.length === 0 && lists.length === 0) {
    throw new UsageError('Noem een dossier, een map of een patroon: rivcheck check dossier.yaml')
  }
  const perList = await readLists(lists, paths, io)
  const listed = perList.flat()
  const found = await findFiles(paths, io.cwd, { listed })
  const inputs = { dossiers: [...paths, ...listed], others: lists }
  for (const file of written) refuseInput(file, inputs, io)
  tellFound(found, io)
  const emptyLists = [...new Set(lists.filter((_, index) => perList[index]?.length === 0))]
  for (const list of emptyLists)
    io.err(`${list === stdin ? 'standaardinvoer' : printable(list)}: de lijst van --files-from is leeg\n`)
  const { empty, unreadable, skipped } = found
  const isIncomplete = emptyLists.length + empty.length + unreadable.length > 0
  const lost = unreadable
    .filter(({ file }) => !isIgnoreFile(file))
    .map(({ file, reason }) => ({ file, named: true, unreadable: reason }))
  if (!found.named.has(stdin)) {
    const total = countCandidates(found, io.cwd) + lost.length
    return { total, sources: sourcesOf(found, lost), isIncomplete, skipped }
  }
  const input = await readStandardInput(io.stdin(), maxBytes)
  const total = found.files.length + lost.length === 1 ? input.total : null
  return { total, sources: sourcesOf(found, lost, input.sources), isIncomplete, skipped }
}

/** Tells what gave nothing, could not be looked into or was left alone. */
function tellFound({ empty, unreadable, outside }: FoundFiles, io: Io): void {
  for (const { reason } of empty) io.err(`${printable(reason)}\n`)
  for (const { file, reason } of unreadable) io.err(`${printable(`${file}: ${reason}`)}\n`)
  for (const file of outside.slice(0, mostOutside)) {
    io.err(
      `${printable(file)} verwijst naar buiten de map en is overgeslagen; noem het bestand zelf om het te toetsen\n`,
    )
  }
  const untold = outside.length - mostOutside
  if (untold > 0) io.err(`en nog ${aantal(untold, 'verwijzing', 'verwijzingen')} naar buiten de map\n`)
}

/** So many links that lead out of a folder are told by name. */
const mostOutside = 20

/** Something may be wrong with such a file, but it is no dossier. */
function isIgnoreFile(file: string): boolean {
  return /(?:^|\/)\.(?:git|rivcheck)ignore$/.test(file)
}

/** The names in each list. */
async function readLists(lists: readonly string[], paths: readonly string[], io: Io): Promise<readonly string[][]> {
  if ([...lists, ...paths].filter((name) => name === stdin).length > 1 && lists.includes(stdin)) {
    throw new UsageError('Standaardinvoer is of één lijst (--files-from -) of een dossier (-)')
  }
  const read: string[][] = []
  for (const list of lists) read.push([...filesFrom(list === stdin ? await readAll(io.stdin()) : readNamed(list, io))])
  return read
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
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
