import type { Form } from '../form.js'
import { tool } from '../json.js'
import { jsonText } from '../json-text.js'

/** A JSON report that is `version`, `tool` and a list of dossiers, written as they come. */
export function jsonList(piece: Form<object | null>['piece']): Form<string> {
  return {
    piece(entry, run) {
      const dossier = piece(entry, run)
      return dossier === null ? '' : indent(jsonText(dossier, 2), 4)
    },
    assemble() {
      const before = JSON.stringify({ version: 1, tool }, null, 2)
      let isFirst = true
      return {
        head: `${before.slice(0, -'\n}'.length)},\n  "dossiers": [`,
        add(text) {
          if (text === '') return ''
          const separator = isFirst ? '\n' : ',\n'
          isFirst = false
          return separator + text
        },
        end: () => `${isFirst ? '' : '\n  '}]\n}\n`,
      }
    },
  }
}

function indent(text: string, spaces: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(spaces))
}
