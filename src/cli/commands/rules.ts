import { listRules, rules } from '../../index.js'
import { exitCodes } from '../exit-code.js'
import { type Io, wantsColor, widthOf } from '../io.js'

/** `rivcheck rules`: the whole catalogue. */
export function listAllRules(flags: { readonly format: 'text' | 'json' }, io: Io): number {
  io.out(listRules(rules, { format: flags.format, width: widthOf(io), color: wantsColor(io) }))
  return exitCodes.clean
}
