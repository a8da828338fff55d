import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, whyUnreadable } from '../batch/why-unreadable.js'
import { createLineDigest, digestReport, isDossierLine, type ReportDigest, ReportProblem } from '../toolkit.js'
import type { Io } from './io.js'
import { linesOf } from './lines-of.js'
import { printable } from './printable.js'
import { refuseDevice } from './read-named.js'
import { UsageError } from './usage-error.js'

/** A JSON report is read whole: more than this does not fit in memory as text and as data. */
const mostBytes = 256 * 1024 * 1024
const help = 'maak een rapport met: rivcheck check dossiers/ --format json -o rapport.json'

/**
 * Reads a report to compare: JSON, or ndjson of any length, of which one dossier at a time is in memory.
 * @throws UsageError when the file cannot be read or is no report of `rivcheck check`.
 */
export async function readReport(file: string, io: Io): Promise<ReportDigest> {
  const name = file === '-' ? 'standaardinvoer' : printable(file)
  if (file !== '-') refuseDevice(resolve(io.cwd, file), name)
  try {
    return await digestOf(file === '-' ? io.stdin() : createReadStream(resolve(io.cwd, file)))
  } catch (cause) {
    if (cause instanceof ReportProblem) throw new UsageError(`${name}: ${cause.message}; ${help}`)
    if (cause instanceof UsageError) throw new UsageError(`${name}: ${cause.message}`)
    if (codeOf(cause)) throw new UsageError(`${name}: ${whyUnreadable(cause)}`)
    throw cause
  }
}

async function digestOf(chunks: AsyncIterable<Uint8Array>): Promise<ReportDigest> {
  const whole: string[] = []
  const lines = createLineDigest()
  let size = 0
  let isStream = false
  let number = 0
  for await (const line of linesOf(chunks)) {
    number += 1
    if (line.trim() === '') continue
    const value = isStream || whole.length === 0 ? parse(line) : undefined
    if (isStream || (whole.length === 0 && isDossierLine(value))) {
      isStream = true
      if (value === undefined) throw new ReportProblem(`regel ${number} is geen JSON`)
      lines.add(value, number)
      continue
    }
    whole.push(line)
    size += line.length
    if (size > mostBytes) {
      throw new UsageError(
        'dit rapport is te groot om als JSON te vergelijken; gebruik ndjson: rivcheck check dossiers/ --format ndjson -o rapport.ndjson',
      )
    }
  }
  if (isStream) return lines.end()
  if (whole.length === 0) throw new ReportProblem('het bestand is leeg')
  const report = parse(whole.join('\n'))
  if (report === undefined) throw new ReportProblem('dit is geen JSON, of het bestand is niet compleet')
  return digestReport(report)
}

/** @returns undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
