import type { Form } from '../form.js'
import { tool } from '../json.js'
import { createSeparator, headOf, indent } from '../json-parts.js'
import { jsonText } from '../json-text.js'

/** A JSON report that is `version`, `tool` and a list of dossiers, written as they come. */
export function jsonList(piece: Form<object | null>['piece']): Form<string> {
  return {
    piece(entry, run) {
      const dossier = piece(entry, run)
      return dossier === null ? '' : indent(jsonText(dossier, 2), 4)
    },
    assemble() {
      const separator = createSeparator()
      return {
        head: headOf({ version: 1, tool }),
        add: (text) => (text === '' ? '' : separator.next() + text),
        end: () => `${separator.end(2)}]\n}\n`,
      }
    },
  }
}
