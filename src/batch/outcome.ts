import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type AnyForm, build, type DossierEntry, loadForm, type Tally, tallyOf } from '../toolkit.js'
import { judgeBytes, unreadable } from './judge-file.js'
import { lookUp } from './read-bestanden.js'
import { readCandidate, readInput } from './read-input.js'
import { type CacheReader, fingerprintOf, type Kept, openCache } from './result-cache.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'
import { InputError } from './why-unreadable.js'

/** What came of one source: plain data that can go from one thread to another. */
export interface Outcome {
  readonly file: string
  /** null: the file is no dossier and nobody named it. */
  readonly judged: { readonly tally: Tally; readonly pieces: readonly unknown[] } | null
  /** What a later run may use again; null when nothing. */
  readonly basis: Basis | null
  /** Whether the cache held something of it that was damaged. */
  readonly wasDamaged?: boolean
  /** A fault in rivcheck itself, as told to its makers; null when there was none. */
  readonly fault: string | null
}

/** What an outcome rests on: the bytes of the file, and what the disk said of the files that it names. */
export interface Basis {
  readonly sha256: string
  readonly bestanden: Kept['bestanden']
}

/** Judges one source after another. */
export interface Judge {
  (source: Source): Outcome
  /** The outcome of a source that could not be judged for a reason outside it. */
  readonly failed: (source: Source, reason: string, fault: string | null) => Outcome
}

/**
 * Loads the forms that are asked for, and gives what judges; a fault on one dossier never costs the others.
 * @param asBytes whether long texts are wanted as UTF-8, each with a buffer of its own, where a form takes that.
 */
export async function createJudge(settings: Settings, asBytes = false): Promise<Judge> {
  const forms = await Promise.all(settings.outputs.map(({ form }) => loadForm(form)))
  const cache =
    settings.cache === null ? null : openCache(resolve(settings.cwd, settings.cache), fingerprintOf(settings, build))
  const traced = settings.outputs.map(({ run }, index) => settings.trace || forms[index]?.wantsTrace?.(run) === true)
  const places = settings.outputs.some(({ run }, index) => forms[index]?.wantsPlaces?.(run) ?? true)
  const trace = traced.includes(true)
  const unasked = traced.map((isTraced) => trace && !isTraced)
  const how = { ...settings, trace, places }
  const outcome = (entry: DossierEntry, basis: Basis | null, fault: string | null): Outcome => {
    const pieces = piecesOf(entry, forms, unasked, settings)
    const judged = { tally: tallyOf(entry), pieces: asBytes ? pieces.map(encode) : pieces }
    return { file: entry.file ?? '', judged, basis, fault }
  }
  const encode = (piece: unknown, index: number) =>
    forms[index]?.takesBytes && typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
  const failed = (source: Source, reason: string, fault: string | null) =>
    outcome(unreadable(source.file, reason), null, fault)
  const judge = (source: Source): Outcome => {
    const input = read(source, settings.cwd)
    if (typeof input === 'string') return failed(source, input, null)
    if (input === null) return { file: source.file, judged: null, basis: null, fault: null }
    const kept = cache && !source.text ? recall(source.file, input, cache, forms, settings) : null
    if (kept && kept !== 'damaged') return kept
    try {
      const { entry, bestanden } = judgeBytes(input, source, how)
      const basis = cache && !source.text ? { sha256: entry.sha256 ?? '', bestanden: [...(bestanden ?? [])] } : null
      return { ...outcome(entry, basis, null), ...(kept && { wasDamaged: true }) }
    } catch (fault) {
      const cause = fault instanceof Error ? fault.message : 'onbekende oorzaak'
      return failed(source, `fout in rivcheck zelf: ${cause}`, told(fault))
    }
  }
  return Object.assign(judge, { failed })
}

/** What an earlier run found, when the file and the files that it names are still the same. */
function recall(
  file: string,
  bytes: Uint8Array,
  cache: CacheReader,
  forms: readonly AnyForm[],
  { cwd, outputs }: Settings,
): Outcome | 'damaged' | null {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const kept = cache.find(file, sha256)
  if (!kept || kept === 'damaged') return kept
  const { tally, pieces, bestanden } = kept
  const isAccepted = outputs.every(({ run }, index) => forms[index]?.accepts?.(pieces[index], run) === true)
  if (pieces.length !== outputs.length || !isAccepted) return 'damaged'
  const names = bestanden.map(([name]) => name)
  const now = [...lookUp(names, resolve(cwd, file))]
  if (JSON.stringify(now) !== JSON.stringify(bestanden)) return null
  return { file, judged: { tally, pieces }, basis: { sha256, bestanden }, fault: null }
}

/** @returns the bytes, or why they cannot be read; null for a file that is no dossier and that nobody named. */
function read({ file, named, text, unreadable: why }: Source, cwd: string): Uint8Array | string | null {
  if (why !== undefined) return why
  if (text) return text.bytes
  const path = resolve(cwd, file)
  try {
    return named ? readInput(path) : readCandidate(path)
  } catch (cause) {
    if (cause instanceof InputError) return cause.message
    throw cause
  }
}

function piecesOf(
  entry: DossierEntry,
  forms: readonly AnyForm[],
  unasked: readonly boolean[],
  { outputs }: Settings,
): readonly unknown[] {
  return forms.flatMap((form, index) => {
    const output = outputs[index]
    return output ? [form.piece(unasked[index] ? withoutTrace(entry) : entry, output.run)] : []
  })
}

/** One form may want what another did not ask for. */
function withoutTrace(entry: DossierEntry): DossierEntry {
  if (entry.status !== 'judged') return entry
  return { ...entry, results: entry.results.map(({ trace: _, ...result }) => result) }
}

function told(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const cause = fault.cause instanceof Error ? `\n${fault.cause.stack}` : ''
  return (fault.stack ?? fault.message) + cause
}
