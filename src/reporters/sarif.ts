import type { Invocation, ToolComponent } from 'sarif'
import type { PlainDate } from '../calendar/plain-date.js'
import { aantal } from '../language/aantal.js'
import type { Form } from './form.js'
import { tool } from './json.js'
import { createSeparator } from './json-parts.js'
import { jsonText } from './json-text.js'
import { isHarmless } from './kept.js'
import { ruleDescriptors } from './sarif/descriptors.js'
import { sarifResults } from './sarif/results.js'
import type { Totals } from './summary.js'

/**
 * SARIF 2.1.0: one run, the whole catalogue, then the results by dossier as they come. `--show` decides which: GitHub
 * code scanning takes every result for an alert, also one that is no failure or is suppressed, so for that `violated`.
 */
export const sarif: Form<string> = {
  piece: (entry, { options }) => {
    const results = sarifResults(entry, options.show ?? 'open')
    return results.map((result) => jsonText(result)).join(',\n')
  },
  accepts: (kept) => isHarmless(kept),
  assemble({ peildatum }) {
    const separator = createSeparator()
    return {
      head: headOf(peildatum),
      add: (piece) => (piece === '' ? '' : separator.next() + piece),
      end: (totals) => `${separator.end()}],\n"invocations": ${JSON.stringify([invocationOf(totals)])}\n}\n]\n}\n`,
    }
  },
}

function headOf(peildatum: PlainDate): string {
  const run = {
    tool: { driver: driverOf(peildatum) },
    language: 'nl-NL',
    columnKind: 'utf16CodeUnits',
    redactionTokens: ['…'],
    properties: { peildatum, catalogue: tool.catalogue, law: tool.law },
  }
  const members = Object.entries(run).map(([name, value]) => `"${name}": ${JSON.stringify(value)},\n`)
  return `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [\n{\n${members.join('')}"results": [`
}

function driverOf(peildatum: PlainDate): ToolComponent {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    language: 'nl-NL',
    rules: ruleDescriptors(peildatum),
  }
}

/** A file that could not be judged is no success of the run, as the exit code also says. */
function invocationOf({ judged, invalid, unreadable }: Totals): Invocation {
  const failed = invalid + unreadable
  if (failed === 0) return { executionSuccessful: true }
  const files = aantal(failed, 'bestand kon', 'bestanden konden')
  const text = `${files} niet worden getoetst (${invalid} ongeldig, ${unreadable} onleesbaar); ${judged} wel.`
  return { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text } }] }
}
