import { formatDate } from '../calendar/format.js'
import type { PlainDate } from '../calendar/plain-date.js'
import { toYaml } from '../dossier/to-yaml.js'
import { readableChanges } from './example-changes.js'
import { aboutExamples, type Explained, type ShownExample } from './explained.js'
import { normExplanations, partLabels, severityInFull } from './labels.js'
import { sourcesOf } from './sources.js'
import { findingLines } from './terminal/finding.js'
import { release } from './terminal/layout.js'
import { screenOf } from './terminal/screen.js'

/**
 * The documentation of a rule; the sources link to the texts as they stood on `day`.
 * @param level of its heading; the parts are one deeper.
 */
export function explainMarkdown(
  { rule, satisfies, violates, related }: Explained,
  day: PlainDate,
  level: number,
): string {
  const heading = '#'.repeat(level)
  const sources = sourcesOf(rule, day).map(({ citation, instrument, url }) =>
    url === null ? `- ${citation}: ${instrument}` : `- [${citation}](${url}): ${instrument}`,
  )
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `\n${heading}# ${title}\n\n${lines.join('\n')}\n` : ''

  return `${heading} ${rule.id} ${rule.title}

\`${rule.slug}\`

- **Norm:** ${rule.requires}
- **Gewicht:** ${normExplanations[rule.norm]}
- **Onderdeel:** ${partLabels[rule.part]}
- **Zwaarste uitkomst:** ${severityInFull(rule.severity)}
${section('Bronnen', sources)}${section('Waarom', [rule.why])}${section(
  'Zo komt het oordeel tot stand',
  rule.steps.map((step, index) => `${index + 1}. ${step}`),
)}${section(
  'Uitzonderingen',
  rule.exceptions.map((text) => `- ${text}`),
)}${section('Wat nu', [`${rule.remedy} (${rule.actor})`])}${section(
  'Verwante regels',
  related.map(({ id, title }) => `- ${id} ${title}`),
)}
${heading}# Voorbeelden

${aboutExamples.replace('null:', '`null`:')}

${exampleOf('Voldaan', satisfies)}
${exampleOf('Niet voldaan', violates)}`
}

function exampleOf(title: string, { example, dossier, result }: ShownExample): string {
  const changes = readableChanges(example.patch)
  const heading = `${title}${example.peildatum ? `, op peildatum ${formatDate(dossier.peildatum.datum)}` : ''}:\n\n`
  const change =
    Object.keys(changes).length === 0 ? 'Het dossier zoals het is.\n' : `\`\`\`yaml\n${toYaml(changes)}\`\`\`\n`
  return `${heading}${change}\n\`\`\`text\n${release(findingLines(result, dossier, screenOf({})))}\`\`\`\n`
}
