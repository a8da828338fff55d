import { explainRule, nearest, type PlainDate, rules } from '../../toolkit.js'
import { exitCodes } from '../exit-code.js'
import { type Io, wantsColor, widthOf } from '../io.js'
import { UsageError } from '../usage-error.js'

export interface ExplainFlags {
  readonly format: 'text' | 'markdown' | 'json'
  readonly peildatum?: PlainDate
}

/** `rivcheck explain T-10`: the very text of the documentation. */
export function explain(name: string, flags: ExplainFlags, io: Io): number {
  const wanted = name.toLowerCase()
  const rule = rules.find(({ id, slug }) => [id.toLowerCase(), slug, `${id.toLowerCase()}-${slug}`].includes(wanted))
  if (!rule) {
    const near = nearest(
      name,
      rules.flatMap(({ id, slug }) => [id, slug]),
    )
    throw new UsageError(`onbekende regel ${name}; ${near ? `bedoelde u ${near}? Zie` : 'zie'} rivcheck rules`)
  }
  const { format, peildatum } = flags
  const options = { format, width: widthOf(io), color: wantsColor(io), ...(peildatum && { day: peildatum }) }
  io.out(explainRule(rule, options))
  return exitCodes.clean
}
