import type { DossierEntry } from '../kernel/report.js'
import { findingsOf, type Weight } from './findings.js'
import { fingerprinter } from './fingerprint.js'
import type { Form } from './form.js'
import { createSeparator } from './json-parts.js'
import { jsonText } from './json-text.js'
import { isHarmless } from './kept.js'
import { oneLine } from './message.js'
import type { Show } from './reporter.js'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/** GitLab code quality: a list of issues, as GitLab's part of the Code Climate format has them. */
export const gitlab: Form<string> = {
  piece: (entry, { options }) =>
    issuesOf(entry, options.show ?? 'open')
      .map((issue) => jsonText(issue))
      .join(',\n'),
  accepts: (kept) => isHarmless(kept),
  assemble() {
    const separator = createSeparator()
    return {
      head: '[',
      add: (piece) => (piece === '' ? '' : separator.next() + piece),
      end: () => `${separator.end()}]\n`,
    }
  },
}

function issuesOf(entry: DossierEntry, show: Show): Issue[] {
  const path = entry.file === null || entry.file === '-' ? 'standaardinvoer' : entry.file.replace(/^(?:\.\/+)+/, '')
  if (entry.status !== 'judged') {
    const fingerprintOf = fingerprinter()
    return entry.problems.map((problem) => ({
      description: oneLine(problem.machineMessage),
      check_name: entry.status === 'invalid' ? 'ongeldig-dossier' : 'onleesbaar-bestand',
      fingerprint: `${path} ${fingerprintOf(entry.status, 'problem', problem.path)}`,
      severity: 'blocker',
      location: { path, lines: { begin: problem.line } },
    }))
  }
  return findingsOf(entry, show).flatMap(({ weight, rule, text, advice, line, fingerprint }) => {
    const severity = severities[weight]
    return severity === null
      ? []
      : [
          {
            description: `${rule.id} ${advice === null ? text : `${text} ${advice}`}`,
            check_name: `${rule.id} ${rule.slug}`,
            // GitLab wants one value for one issue in the whole report
            fingerprint: `${path} ${entry.kenmerk} ${fingerprint}`,
            severity,
            location: { path, lines: { begin: line ?? 1 } },
          },
        ]
  })
}

/** null for what is in order: that is no issue. */
const severities = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  judgement: 'info',
  undetermined: 'info',
  pending: 'info',
  covered: 'info',
  satisfied: null,
  notApplicable: null,
} as const satisfies Record<Weight, Issue['severity'] | null>
