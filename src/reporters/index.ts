import { reporterOf } from './form.js'
import { json, ndjson } from './json.js'
import { terminal } from './terminal.js'

export { type Assembly, isText, partsOf, type Run, type Written } from './form.js'
export { type AnyForm, binaryForms, type FormName, formNames, loadForm } from './load-form.js'
export type { Reporter, ReportOptions } from './reporter.js'
export { addTo, noTotals, type Tally, type Totals, tallyOf } from './summary.js'

/** A report as text, for who has all dossiers in hand. */
export const reporters = {
  text: reporterOf(terminal),
  json: reporterOf(json),
  ndjson: reporterOf(ndjson),
}
