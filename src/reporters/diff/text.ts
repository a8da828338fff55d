import { formatDate } from '../../calendar/format.js'
import { aantal } from '../../language/aantal.js'
import { disclaimer } from '../labels.js'
import { oneLine } from '../message.js'
import type { ReportOptions } from '../reporter.js'
import { hang, pad, release, wrap } from '../terminal/layout.js'
import { type Screen, screenOf } from '../terminal/screen.js'
import type { Causes } from './causes.js'
import type { ChangeKind } from './changes.js'
import type { DossierChange, DossierDiff, ReportDiff } from './compare.js'
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

/** For people: each dossier with a difference, then what came and went, then the totals by what they may come from. */
export function diffText(diff: ReportDiff, options: Pick<ReportOptions, 'width' | 'color'>): string {
  const screen = screenOf(options)
  return release([
    ...diff.dossiers.flatMap((dossier) => [...dossierLines(dossier, screen), '']),
    ...mentionLines(diff, screen),
    ...totalLines(diff, screen),
    '',
    ...wrap(screen.style.dim(disclaimer), screen.measure),
  ])
}

function dossierLines(dossier: DossierDiff, screen: Screen): string[] {
  const { measure, style } = screen
  const { before, after } = dossier.peildatum
  const days = `   peildatum ${formatDate(after)}${before === after ? '' : `, eerst ${formatDate(before)}`}`
  return [
    ...wrap(style.bold(nameOf(dossier)) + days, measure, 0, 2),
    ...hang('  Waardoor: ', dossierCauseText(dossier), measure),
    ...dossier.changes.flatMap((change) => changeLines(change, dossier.causes, screen)),
    ...(dossier.unchanged > 0 ? [style.dim(`  ${unchangedText(dossier.unchanged)}`)] : []),
  ]
}

const ruleWidth = 6

function changeLines(change: DossierChange, causes: Causes, screen: Screen): string[] {
  const { measure } = screen
  const head = `${pad(oneLine(change.rule), ruleWidth)}${paintKind(change.kind, screen)}: ${stepOf(change)}`
  const fact = factOf(change)
  const cause = changeCauseText(change, causes)
  return [
    ...wrap(head, measure, 2, ruleWidth + 2),
    ...wrap(titleOf(change), measure, ruleWidth + 2),
    ...(fact ? wrap(fact, measure, ruleWidth + 2) : []),
    ...(cause ? wrap(`Waardoor: ${cause}`, measure, ruleWidth + 2) : []),
  ]
}

function paintKind(kind: ChangeKind, { style }: Screen): string {
  const label = kindLabels[kind]
  switch (kind) {
    case 'new':
    case 'worse':
      return style.red.bold(label)
    case 'better':
    case 'solved':
    case 'answered':
      return style.green(label)
    case 'unclear':
    case 'question':
      return style.magenta(label)
  }
}

function mentionLines({ mentions }: ReportDiff, { measure, style }: Screen): string[] {
  const kinds = Object.keys(mentionLabels) as (keyof typeof mentionLabels)[] // the keys are all it has
  return kinds.flatMap((kind) => {
    const these = mentions.filter((mention) => mention.kind === kind)
    if (these.length === 0) return []
    return [
      style.bold(`${mentionLabels[kind]} (${these.length})`),
      ...these.flatMap((mention) =>
        hang(
          '  - ',
          kind === 'notJudgedNow' ? nameOf(mention) : `${nameOf(mention)}: ${openText(mention.open)}`,
          measure,
        ),
      ),
      '',
    ]
  })
}

function totalLines(diff: ReportDiff, { measure, style }: Screen): string[] {
  const { count, totals, byCause, unchangedDossiers, unchangedFindings } = diff
  return [
    style.bold('Samen'),
    ...wrap(
      `${aantal(count.before, 'dossier', 'dossiers')} in het oude rapport, ${count.after} in het nieuwe`,
      measure,
      2,
    ),
    ...wrap(`${kindCountsText(totals)} · ${unchangedText(unchangedFindings)}`, measure, 2),
    ...wrap(`${aantal(unchangedDossiers, 'dossier', 'dossiers')} zonder verschil`, measure, 2),
    ...(byCause.length === 0 ? [] : ['', style.bold('Waardoor')]),
    ...byCause.flatMap(({ causes, dossiers, totals: counts }) =>
      hang(
        '  - ',
        `${groupCauseText(causes)}: ${kindCountsText(counts)} (${aantal(dossiers, 'dossier', 'dossiers')})`,
        measure,
      ),
    ),
  ]
}

function unchangedText(count: number): string {
  return `${aantal(count, 'bevinding', 'bevindingen')} ongewijzigd`
}
