import { closest } from 'fastest-levenshtein'
import { explainRule, rules } from '../../index.js'
import { exitCodes } from '../exit-code.js'
import { type Io, wantsColor, widthOf } from '../io.js'
import { UsageError } from '../usage-error.js'

/** `rivcheck explain T-10`: the very text of the documentation. */
export function explain(name: string, flags: { readonly format: 'text' | 'markdown' | 'json' }, io: Io): number {
  const wanted = name.toLowerCase()
  const rule = rules.find(({ id, slug }) => [id.toLowerCase(), slug, `${id.toLowerCase()}-${slug}`].includes(wanted))
  if (!rule) {
    const near = closest(
      wanted,
      rules.flatMap(({ id, slug }) => [id.toLowerCase(), slug]),
    )
    throw new UsageError(
      `onbekende regel ${name}; bedoelde u ${near.includes('-') && near.length < 6 ? near.toUpperCase() : near}? Zie rivcheck rules`,
    )
  }
  io.out(explainRule(rule, { format: flags.format, width: widthOf(io), color: wantsColor(io) }))
  return exitCodes.clean
}
