import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { checkDossier, type DossierEntry, DossierError, loadDossier, type PlainDate, type Problem } from '../index.js'
import { stdin } from './find-files.js'
import type { Io } from './io.js'
import { readBestanden } from './read-bestanden.js'

export interface HowToJudge {
  /** From `--peildatum`; without it the dossier's own, and else `today`. */
  readonly asked: PlainDate | null
  readonly today: PlainDate
  readonly trace: boolean
}

/** One file in, one entry of the report out. A fault in rivcheck is thrown; anything wrong with the file is an entry. */
export function judgeFile(file: string, how: HowToJudge, io: Io): DossierEntry {
  const path = file === stdin ? null : resolve(io.cwd, file)
  let bytes: Uint8Array
  try {
    bytes = path ? readFileSync(path) : io.readStdin()
  } catch (cause) {
    return { status: 'unreadable', file, sha256: null, problems: [atStart(whyUnreadable(cause))] }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    const { dossier, locate } = loadDossier(bytes)
    const day = peildatumOf(dossier.peildatum, how)
    const { eersteZiektedag } = dossier.verzuim
    if (day.peildatum < eersteZiektedag) {
      const place = { path: '/verzuim/eersteZiektedag', ...locate('/verzuim/eersteZiektedag') }
      const message = `de eerste ziektedag ${eersteZiektedag} ligt na de peildatum ${day.peildatum}; verbeter een van beide`
      return { status: 'invalid', file, sha256, problems: [{ ...place, message, machineMessage: message }] }
    }
    const bestanden = path ? { bestanden: readBestanden(dossier, dirname(path)) } : {}
    return checkDossier(dossier, { ...day, ...bestanden, locate, file, sha256, trace: how.trace })
  } catch (cause) {
    if (cause instanceof DossierError) return { status: 'invalid', file, sha256, problems: cause.problems }
    throw cause
  }
}

function peildatumOf(own: PlainDate | null | undefined, { asked, today }: HowToJudge) {
  if (asked) return { peildatum: asked, herkomstPeildatum: 'opgegeven' } as const
  if (own) return { peildatum: own, herkomstPeildatum: 'dossier' } as const
  return { peildatum: today, herkomstPeildatum: 'vandaag' } as const
}

/** A problem with the file as a whole; nothing of its text is in the message. */
export function atStart(message: string): Problem {
  return { path: '', line: 1, column: 1, message, machineMessage: message }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'bestand niet gevonden; controleer de naam en de map',
  EACCES: 'geen toegang tot dit bestand; controleer de rechten',
  EPERM: 'geen toegang tot dit bestand; controleer de rechten',
  EISDIR: 'dit is een map, geen bestand',
  ENOTDIR: 'een deel van dit pad is geen map',
  ELOOP: 'dit pad verwijst in een kring naar zichzelf',
}

function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return reasons[code] ?? `bestand kan niet worden gelezen (${code || 'onbekende oorzaak'})`
}
