import { stringify } from 'csv-stringify/sync'
import { withoutMarks } from './log-commands.js'
import { oneLine } from './message.js'

export type CsvValue = string | number | null

/** Before the text, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * One record of a CSV file, with its line end. Comma and LF; for Excel in Dutch a semicolon and CRLF. Text is kept on one
 * line, and where a spreadsheet would take it for a formula an apostrophe comes before it. No line can be a command to a
 * build server that shows it.
 */
export function csvLine(values: readonly CsvValue[], { excel = false }: { readonly excel?: boolean } = {}): string {
  return stringify([values.map((value) => (typeof value === 'string' ? calm(value) : value))], {
    delimiter: excel ? ';' : ',',
    record_delimiter: excel ? 'windows' : 'unix',
    escape_formulas: true,
    quoted_match: /^\s*::/,
  })
}

/** A reader that takes another mark for the separator would find the start of a cell in the middle of the text. */
function calm(text: string): string {
  return withoutMarks(oneLine(text).replaceAll(/[;,\t](?=["\s]*[=+@\-＝＋＠－])/g, "$&'"))
}
