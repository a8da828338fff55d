import type { DossierEntry, JudgedDossier } from '../../kernel/report.js'
import { type Breached, severityAt } from '../../kernel/result.js'
import type { Place } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { normLabels, partLabels, severityWord } from '../labels.js'
import { forMachines } from '../message.js'
import { isJudged } from '../summary.js'
import type { SheetColumn } from './workbook.js'

export type Cell = string | number | null

export const findingColumns: readonly SheetColumn[] = [
  { header: 'kenmerk', kind: 'text', width: 18 },
  { header: 'regel', kind: 'text', width: 8 },
  { header: 'titel', kind: 'text', width: 50 },
  { header: 'oordeel', kind: 'text', width: 14 },
  { header: 'norm', kind: 'text', width: 15 },
  { header: 'onderdeel', kind: 'text', width: 18 },
  { header: 'bevinding', kind: 'text', width: 70 },
  { header: 'laatste dag', kind: 'date', width: 12 },
  { header: 'gedaan op', kind: 'date', width: 12 },
  { header: 'dagen te laat', kind: 'number', width: 14 },
  { header: 'wie', kind: 'text', width: 22 },
  { header: 'wat te doen', kind: 'text', width: 70 },
  { header: 'bestand', kind: 'text', width: 36 },
  { header: 'regelnummer', kind: 'number', width: 13 },
]

/** One row for each place where a norm is not met, also with a recorded ground. */
export function findingRows(entry: DossierEntry): readonly (readonly Cell[])[] {
  if (!isJudged(entry)) return []
  return entry.results.flatMap((result) => {
    const { verdict } = result
    return verdict.kind === 'violated'
      ? verdict.places.map((place) => findingRow(place, { ...result, verdict }, entry))
      : []
  })
}

function findingRow(place: Place, result: Breached, dossier: JudgedDossier): readonly Cell[] {
  const { rule, verdict } = result
  return [
    dossier.kenmerk,
    rule.id,
    rule.title,
    verdict.covered ? 'gedekt' : severityWord(severityAt(place, rule)).toLowerCase(),
    normLabels[place.norm ?? rule.norm],
    partLabels[rule.part],
    forMachines(place.message),
    place.due ?? null,
    place.found ?? null,
    place.daysLate ?? null,
    verdict.actor ?? rule.actor,
    verdict.covered ? null : forMachines(verdict.remedy ?? nl`${rule.remedy}`),
    dossier.file,
    dossier.locate?.(place.path).line ?? null,
  ]
}
