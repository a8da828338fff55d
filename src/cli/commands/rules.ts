import { listLawValues, listRules, type PlainDate } from '../../toolkit.js'
import { exitCodes } from '../exit-code.js'
import { type Io, wantsColor, widthOf } from '../io.js'
import { filterRules, type RuleFilters } from '../rule-filters.js'
import { UsageError } from '../usage-error.js'

export interface RulesFlags extends RuleFilters {
  readonly format: 'text' | 'json'
  readonly peildatum?: PlainDate
}

/** `rivcheck rules`: the catalogue, or a part of it; with a peildatum the values that held on that day. */
export function listAllRules(flags: RulesFlags, io: Io): number {
  const { format, peildatum, part, norm, severity, theme } = flags
  const options = { format, width: widthOf(io), color: wantsColor(io) }
  if (peildatum === undefined) {
    io.out(listRules(filterRules(flags), options))
    return exitCodes.clean
  }
  if (part ?? norm ?? severity ?? theme) {
    throw new UsageError(
      '--peildatum toont waarden van het recht, geen regels; gebruik het zonder --part, --norm, --severity en --theme',
    )
  }
  io.out(listLawValues(peildatum, options))
  return exitCodes.clean
}
