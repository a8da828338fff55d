import type { PlainDate } from '../../calendar/plain-date.js'
import type { Rule } from '../../kernel/rule.js'
import { sourcesOf } from '../sources.js'
import { labelled, textColumn } from './labelled.js'
import { together } from './layout.js'
import type { Screen } from './screen.js'

const wideEnough = 100

/**
 * The sources of a rule. On a wide screen each with its address below it, when that fits; with `verbose` always: an
 * address is never cut, so that it can still be followed.
 */
export function sourceLines(rule: Rule, peildatum: PlainDate, screen: Screen): string[] {
  const sources = sourcesOf(rule, peildatum)
  const links = sources.map(({ url }) => (url !== null && isShown(url, screen) ? url : null))
  if (links.every((link) => link === null)) {
    return labelled('Bron', sources.map(({ citation }) => together(citation)).join('; '), screen)
  }
  return sources.flatMap(({ citation }, index) => {
    const link = links[index] ?? null
    const text = labelled(index === 0 ? 'Bron' : '', citation, screen)
    // an address that the next source shares is told once, below both
    const isTold = link !== null && link !== links[index + 1]
    return isTold ? [...text, ' '.repeat(textColumn) + screen.style.dim(link)] : text
  })
}

function isShown(url: string, { width, measure, verbose }: Screen): boolean {
  return verbose || (measure >= wideEnough && textColumn + url.length <= width)
}
