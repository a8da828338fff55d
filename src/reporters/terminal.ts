import type { DossierEntry } from '../kernel/report.js'
import { disclaimer } from './labels.js'
import { type Reporter, toReport } from './reporter.js'
import { isJudged } from './summary.js'
import { release, wrap } from './terminal/layout.js'
import { manyDossiersLines } from './terminal/many-dossiers.js'
import { oneDossierLines } from './terminal/one-dossier.js'
import { problemLines } from './terminal/problems.js'
import { type Screen, screenOf } from './terminal/screen.js'
import { totalLines } from './terminal/totals.js'

/**
 * The report for people: one dossier in full, many as one line each (in full with `verbose`). Only with `verbose` may a
 * line be longer than the width: one that holds nothing but an address.
 */
export const terminal: Reporter = (input, options = {}) => {
  const { dossiers } = toReport(input)
  const screen = screenOf(options)
  return release([...bodyLines(dossiers, screen), '', ...wrap(screen.style.dim(disclaimer), screen.measure)])
}

function bodyLines(entries: readonly DossierEntry[], screen: Screen): string[] {
  const [only] = entries
  if (!only) return ['Geen dossiers getoetst.']
  if (entries.length === 1) return entryLines(only, screen)
  if (!screen.verbose) return manyDossiersLines(entries, screen)
  const line = '='.repeat(screen.measure)
  return [...entries.flatMap((entry) => [...entryLines(entry, screen), '', line, '']), ...totalLines(entries, screen)]
}

function entryLines(entry: DossierEntry, screen: Screen): string[] {
  return isJudged(entry) ? oneDossierLines(entry, screen) : problemLines(entry, screen)
}
