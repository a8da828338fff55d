import type { JudgedDossier } from '../../kernel/report.js'
import type { Result } from '../../kernel/result.js'
import { themeOf } from '../labels.js'
import type { Show } from '../reporter.js'
import { findingLines } from './finding.js'
import { type Tone, toneOf } from './paint.js'
import type { Screen } from './screen.js'

/** From what must be mended to what does not matter here. */
const order: readonly Tone[] = [
  'error',
  'warning',
  'info',
  'covered',
  'undetermined',
  'judgement',
  'pending',
  'satisfied',
  'notApplicable',
]

/** The results that are shown, by theme; within a theme the heaviest first. */
export function findingsLines(dossier: JudgedDossier, screen: Screen): string[] {
  const shown = dossier.results.filter((result) => isShown(result, screen.show))
  const themes = new Set(shown.map(({ rule }) => themeOf(rule.id)))
  return [...themes].flatMap((theme) => [
    '',
    screen.style.bold(theme),
    '-'.repeat(theme.length),
    ...shown
      .filter(({ rule }) => themeOf(rule.id) === theme)
      .toSorted((a, b) => order.indexOf(toneOf(a)) - order.indexOf(toneOf(b)))
      .flatMap((result, index) => [...(index === 0 ? [] : ['']), ...findingLines(result, dossier, screen)]),
  ])
}

function isShown({ verdict }: Result, show: Show): boolean {
  if (show === 'all' || verdict.kind === 'violated') return true
  if (show === 'violated') return false
  return verdict.kind === 'undetermined' || verdict.kind === 'judgement' || (verdict.kind === 'pending' && verdict.soon)
}
