import { catalogue, name, version } from '../generated/build-info.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import type { Form } from './form.js'
import { toJsonDossier } from './json-dossier.js'
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
    const before = JSON.stringify({ version: 1, tool, peildatum } satisfies Partial<JsonReport>, null, 2)
    let isFirst = true
    return {
      head: `${before.slice(0, -'\n}'.length)},\n  "dossiers": [`,
      add(piece) {
        const separator = isFirst ? '\n' : ',\n'
        isFirst = false
        return typeof piece === 'string' ? separator + piece : Buffer.concat([Buffer.from(separator), piece])
      },
      end({ judged, invalid, unreadable, violated }) {
        const summary: JsonReport['summary'] = { judged, invalid, unreadable, violated }
        const after = indent(JSON.stringify(summary, null, 2), 2).trimStart()
        return `${isFirst ? '' : '\n  '}],\n  "summary": ${after}\n}\n`
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

function indent(text: string, spaces: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(spaces))
}
