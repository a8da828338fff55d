import type { JudgedDossier } from '../../kernel/report.js'
import type { Message } from '../../language/message.js'
import { countWords } from '../labels.js'
import { forPeople } from '../message.js'
import { blockLines, namedLines } from './blocks.js'
import { findingsLines } from './findings.js'
import { headLines } from './head.js'
import { hang, together, wrap } from './layout.js'
import type { Screen } from './screen.js'
import { actionLines, nextDeadlineLines } from './to-do.js'

/** The screen of one dossier: the verdict and what to do first, then every finding. */
export function oneDossierLines(dossier: JudgedDossier, screen: Screen): string[] {
  const paragraphs = [
    headLines(dossier, screen),
    blockLines(dossier, screen),
    namedLines(dossier.named, screen),
    actionLines(dossier, screen),
    nextDeadlineLines(dossier, screen),
    [
      ...messageLines(dossier.assumptions, ['Aanname', 'Aannamen'], screen),
      ...messageLines(dossier.notes, ['Let op', 'Let op'], screen),
    ],
    wrap(countWords(dossier.counts).map(together).join(' · '), screen.measure),
  ]
  const [first = [], ...rest] = paragraphs.filter((lines) => lines.length > 0)
  return [...first, ...rest.flatMap((lines) => ['', ...lines]), ...findingsLines(dossier, screen), ...hintLines(screen)]
}

function messageLines(messages: readonly Message[], [one, more]: readonly [string, string], screen: Screen): string[] {
  const [first, ...others] = messages.map(forPeople)
  if (first === undefined) return []
  if (others.length === 0) return wrap(`${screen.style.bold(one)}: ${first}`, screen.measure, 0, 2)
  return [screen.style.bold(more), ...[first, ...others].flatMap((text) => hang('  - ', text, screen.measure))]
}

/** Nothing is hidden in silence. */
function hintLines({ show, measure, style }: Screen): string[] {
  switch (show) {
    case 'all':
      return []
    case 'open':
      return [
        '',
        ...wrap(style.dim('Ook tonen wat voldaan is, nog loopt of niet van toepassing is: --show all'), measure),
      ]
    case 'violated':
      return ['', ...wrap(style.dim('Ook tonen wat nog te beoordelen is of binnenkort afloopt: --show open'), measure)]
  }
}
