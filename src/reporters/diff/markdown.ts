import { formatDate } from '../../calendar/format.js'
import { disclaimer } from '../labels.js'
import { plainText } from '../markdown-escape.js'
import type { DossierDiff, ReportDiff } from './compare.js'
import {
  changeCauseText,
  dossierCauseText,
  factOf,
  groupCauseText,
  kindCountsText,
  kindLabels,
  mentionLabels,
  nameOf,
  openText,
  stepOf,
  titleOf,
} from './words.js'

/** For a job summary or a merge request; GitHub and GitLab show so much and no more. */
const mostDossiers = 200

/** A table for each dossier with a difference, after the totals. */
export function diffMarkdown(diff: ReportDiff): string {
  const { dossiers, totals, byCause, mentions, unchangedFindings } = diff
  const left = dossiers.length - mostDossiers
  const blocks = [
    '# Verschil tussen twee rapporten van rivcheck',
    `**${kindCountsText(totals)}** · ${unchangedFindings} ongewijzigd`,
    ...(byCause.length === 0
      ? []
      : [
          table(
            ['Waardoor', 'Verschil', 'Dossiers'],
            byCause.map((group) => [
              groupCauseText(group.causes),
              kindCountsText(group.totals),
              String(group.dossiers),
            ]),
          ),
        ]),
    ...(mentions.length === 0
      ? []
      : [
          '## Niet te vergelijken',
          table(
            ['Dossier', 'Wat', 'Open'],
            mentions
              .slice(0, mostDossiers)
              .map((mention) => [
                nameOf(mention),
                mentionLabels[mention.kind],
                mention.kind === 'notJudgedNow' ? '' : openText(mention.open),
              ]),
          ),
        ]),
    ...dossiers.slice(0, mostDossiers).flatMap(dossierBlocks),
    ...(left > 0 ? [`Nog ${left} dossiers met een verschil staan in de tekst en in de JSON-vorm.`] : []),
    `_${disclaimer}_`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function dossierBlocks(dossier: DossierDiff): readonly string[] {
  const { before, after } = dossier.peildatum
  const causes = dossier.changes.map((change) => changeCauseText(change, dossier.causes))
  const hasCauses = causes.some((cause) => cause !== null)
  const days = before === after ? '' : ` (peildatum ${formatDate(after)}, eerst ${formatDate(before)})`
  return [
    `## ${plainText(nameOf(dossier))}`,
    `Waardoor: ${plainText(dossierCauseText(dossier))}${days}`,
    table(
      ['Verschil', 'Regel', 'Oordeel', 'Feit', ...(hasCauses ? ['Waardoor'] : [])],
      dossier.changes.map((change, index) => [
        kindLabels[change.kind],
        `${change.rule} ${titleOf(change)}`,
        stepOf(change),
        factOf(change),
        ...(hasCauses ? [causes[index] ?? ''] : []),
      ]),
    ),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plainText).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
