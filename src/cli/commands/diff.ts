import { compareReports, diffForms } from '../../toolkit.js'
import { exitCodes, type FailLevel, failsAt } from '../exit-code.js'
import { type Io, wantsColor, widthOf } from '../io.js'
import { readReport } from '../read-report.js'
import { refuseInput } from '../refuse-input.js'
import { UsageError } from '../usage-error.js'
import { writeWhole } from '../write-whole.js'

export interface DiffFlags {
  readonly format: keyof typeof diffForms
  readonly output?: string
  readonly failOn: FailLevel
}

/** `rivcheck diff`: what differs between two reports. */
export async function diff(before: string, after: string, flags: DiffFlags, io: Io): Promise<number> {
  if (before === '-' && after === '-')
    throw new UsageError('Maar één van de twee rapporten kan van standaardinvoer komen')
  if (flags.output !== undefined) refuseInput(flags.output, { dossiers: [], others: [before, after] }, io)
  const found = compareReports(await readReport(before, io), await readReport(after, io))
  const options = flags.output === undefined ? { width: widthOf(io), color: wantsColor(io) } : {}
  const text = diffForms[flags.format](found, options)
  if (flags.output === undefined) io.out(text)
  else writeWhole(flags.output, text, io)
  return failsAt(found.regressions, flags.failOn) ? exitCodes.findings : exitCodes.clean
}
