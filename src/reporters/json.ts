import { catalogue, name, version } from '../generated/build-info.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import type { Form } from './form.js'
import { toJsonDossier } from './json-dossier.js'
import { createSeparator, headOf, indent } from './json-parts.js'
import type { JsonDossier, JsonReport } from './json-schema.js'
import { jsonText } from './json-text.js'
import { isHarmless, isHarmlessLine } from './kept.js'

/** Which build judged, and after the law as it stood on which day. */
export const tool: JsonReport['tool'] = { name, version, catalogue, law: standVanHetRecht }

/** JSON report, version 1: `schemas/report.schema.json` describes every key. */
export const json: Form<string | Uint8Array> = {
  piece: (entry) => asItem(toJsonDossier(entry)),
  takesBytes: true,
  accepts: (kept) => isHarmless(kept),
  assemble({ peildatum }) {
    const separator = createSeparator()
    return {
      head: headOf({ version: 1, tool, peildatum } satisfies Partial<JsonReport>),
      add(piece) {
        const before = separator.next()
        return typeof piece === 'string' ? before + piece : Buffer.concat([Buffer.from(before), piece])
      },
      end({ judged, invalid, unreadable, violated }) {
        const summary: JsonReport['summary'] = { judged, invalid, unreadable, violated }
        const after = indent(JSON.stringify(summary, null, 2), 2).trimStart()
        return `${separator.end(2)}],\n  "summary": ${after}\n}\n`
      },
    }
  },
}

/** One dossier object a line, as in `dossiers` of the JSON report. */
export const ndjson: Form<string | Uint8Array> = {
  piece: (entry) => `${jsonText(toJsonDossier(entry))}\n`,
  takesBytes: true,
  accepts: isHarmlessLine,
  assemble: () => ({ head: '', add: (piece) => piece, end: () => '' }),
}

/** As an item of a list in a group: within two lists it is written as far from the left, and no line needs to be moved. */
function asItem(dossier: JsonDossier): string {
  return jsonText([[dossier]], 2).slice('[\n  [\n'.length, -'\n  ]\n]'.length)
}
