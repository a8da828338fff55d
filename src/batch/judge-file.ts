import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  type Bestand,
  type CheckOptions,
  checkDossier,
  type DossierEntry,
  DossierError,
  type LoadedDossier,
  loadDossier,
  type PlainDate,
  type Problem,
} from '../toolkit.js'
import { readBestanden } from './read-bestanden.js'
import type { Settings } from './settings.js'
import type { Source } from './source.js'

/** The judgement of a file, and what else than its bytes it rests on: the files that the dossier names. */
export interface Judged {
  readonly entry: DossierEntry
  readonly bestanden: ReadonlyMap<string, Bestand> | undefined
}

export interface HowToJudge extends Settings {
  /** Whether a report tells where in the file something stands. */
  readonly places: boolean
}

/**
 * The bytes of one file in, one entry of the report out. A fault in rivcheck is thrown; anything wrong with the file is an
 * entry.
 */
export function judgeBytes(bytes: Uint8Array, { file, text }: Source, how: HowToJudge): Judged {
  const sha256 = isHashShown(how) ? createHash('sha256').update(bytes).digest('hex') : null
  const further = (text?.line ?? 1) - 1
  const invalid = (problems: readonly Problem[]): Judged => ({
    entry: { status: 'invalid', file, sha256, problems: problems.map((problem) => lower(problem, further)) },
    bestanden: undefined,
  })
  const loaded = tryLoad(bytes, how)
  if ('problems' in loaded) return invalid(loaded.problems)
  const { dossier, locate } = loaded
  const day = peildatumOf(dossier.peildatum, how)
  const { eersteZiektedag } = dossier.verzuim
  if (day.peildatum < eersteZiektedag) {
    const path = '/verzuim/eersteZiektedag'
    const message = `de eerste ziektedag ${eersteZiektedag} ligt na de peildatum ${day.peildatum}; verbeter een van beide`
    return invalid([{ path, ...locate(path), message, machineMessage: message }])
  }
  const bestanden = text ? undefined : readBestanden(dossier, resolve(how.cwd, file))
  const options: CheckOptions = {
    peildatum: day.peildatum,
    herkomstPeildatum: day.herkomstPeildatum,
    vandaag: how.today,
    bestanden,
    locate: (path) => lower(locate(path), further),
    file,
    sha256: sha256 ?? undefined,
    trace: how.trace,
  }
  return { entry: checkDossier(dossier, options), bestanden }
}

/** The dossier, or what is wrong with it. */
function tryLoad(bytes: Uint8Array, { places }: HowToJudge): LoadedDossier | DossierError {
  try {
    return loadDossier(bytes, { places })
  } catch (cause) {
    if (cause instanceof DossierError) return cause
    throw cause
  }
}

/** The screen is the only form without it, and loading what computes it is a good part of a short run. */
function isHashShown({ outputs, cache }: Settings): boolean {
  return cache !== null || outputs.some(({ form }) => form !== 'text')
}

/** A file that could not be read or judged, and why; nothing of its text is in the reason. */
export function unreadable(file: string, reason: string): DossierEntry {
  return { status: 'unreadable', file, sha256: null, problems: [atStart(reason)] }
}

function atStart(message: string): Problem {
  return { path: '', line: 1, column: 1, message, machineMessage: message }
}

function lower<P extends { readonly line: number }>(place: P, lines: number): P {
  return lines === 0 ? place : { ...place, line: place.line + lines }
}

function peildatumOf(own: PlainDate | null | undefined, { asked, today }: Settings) {
  if (asked) return { peildatum: asked, herkomstPeildatum: 'opgegeven' } as const
  if (own) return { peildatum: own, herkomstPeildatum: 'dossier' } as const
  return { peildatum: today, herkomstPeildatum: 'vandaag' } as const
}
