import { formatDate } from '../calendar/format.js'
import { type PlainDate, plainDate } from '../calendar/plain-date.js'
import { toYaml } from '../dossier/to-yaml.js'
import type { Example, Rule } from '../kernel/rule.js'
import { readableChanges } from './example-changes.js'
import { normExplanations, partLabels, severityWord } from './labels.js'
import { sourcesOf } from './sources.js'

/** The documentation of a rule; the sources link to the texts as they stood on `day`. */
export function explainMarkdown(rule: Rule, day: PlainDate): string {
  const sources = sourcesOf(rule, day).map(({ citation, instrument, url }) =>
    url === null ? `- ${citation}: ${instrument}` : `- [${citation}](${url}): ${instrument}`,
  )
  return `# ${rule.id} ${rule.title}

\`${rule.slug}\`

- **Norm:** ${rule.requires}
- **Gewicht:** ${normExplanations[rule.norm]}
- **Onderdeel:** ${partLabels[rule.part]}
- **Oordeel:** ten hoogste ${severityWord(rule.severity)}

## Bronnen

${sources.join('\n')}

## Waarom

${rule.why}

## Wat nu

${rule.remedy} (${rule.actor})

## Voorbeelden

De voorbeelden veranderen een dossier waarin aan elke norm is voldaan. Van een lange lijst staat hier alleen wat anders is; \`null\`: dit staat er niet in.

${exampleOf('Voldaan', rule.example.satisfies)}
${exampleOf('Niet voldaan', rule.example.violates)}`
}

function exampleOf(title: string, { peildatum, patch }: Example): string {
  const changes = readableChanges(patch)
  const heading = `${title}${peildatum ? `, op peildatum ${formatDate(plainDate(peildatum))}` : ''}:\n\n`
  if (Object.keys(changes).length === 0) return `${heading}Het dossier zoals het is.\n`
  return `${heading}\`\`\`yaml\n${toYaml(changes)}\`\`\`\n`
}
