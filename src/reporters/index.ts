import { json, ndjson } from './json.js'
import type { Reporter } from './reporter.js'
import { terminal } from './terminal.js'

export type { Reporter, ReportOptions } from './reporter.js'

/** Every form that a report can take. */
export const reporters = { text: terminal, json, ndjson } satisfies Record<string, Reporter>
