import type { JudgedDossier } from '../kernel/report.js'
import { type Breached, isOpenBreach, severityOf } from '../kernel/result.js'
import { compareSeverity } from '../kernel/verdict.js'
import { nl } from '../language/message.js'
import { breachCounts, headlineWord, severityWord } from './labels.js'
import { codeSpan, htmlText, plainText } from './markdown-escape.js'
import { forMachines } from './message.js'
import { placeOf } from './place.js'
import { rowOf } from './terminal/many-dossiers.js'

/** The headlines of one dossier, as a row of a table. */
export function tableRow(dossier: JudgedDossier): string {
  const { kenmerk, week, parts, worst, due } = rowOf(dossier)
  const cells = [
    codeSpan(kenmerk, { inTable: true }),
    String(week),
    ...Object.values(parts).map(({ status, risks }) => headlineWord(status, risks)),
    worst ?? '–',
    due ?? '–',
  ]
  return `| ${cells.join(' | ')} |\n`
}

const shownPlaces = 5

/** The open findings of one dossier, the heaviest first, to fold out; '' when there are none. */
export function detailsOf(dossier: JudgedDossier): string {
  const open = dossier.results.filter(isOpenBreach).toSorted((a, b) => compareSeverity(severityOf(a), severityOf(b)))
  if (open.length === 0) return ''
  const counts = breachCounts(dossier.counts.violated)
  const summary = `<summary><code>${htmlText(dossier.kenmerk)}</code>: ${htmlText(counts.join(', '))}</summary>`
  return `<details>\n${summary}\n\n${open.map((result) => finding(result, dossier)).join('')}\n</details>\n`
}

function finding(result: Breached, dossier: JudgedDossier): string {
  const { rule, verdict } = result
  const { places, remedy = nl`${rule.remedy}`, actor = rule.actor } = verdict
  const more = places.length - shownPlaces
  return [
    `- **${severityWord(severityOf(result))}** ${rule.id} ${plainText(rule.title)}\n`,
    ...places.slice(0, shownPlaces).map(({ path, message }) => {
      const place = placeOf(dossier, path)
      return `  - ${plainText(forMachines(message))}${place === null ? '' : ` (${codeSpan(place)})`}\n`
    }),
    ...(more > 0 ? [`  - en nog ${more}\n`] : []),
    `  - Wat nu (${actor}): ${plainText(forMachines(remedy))}\n`,
  ].join('')
}
