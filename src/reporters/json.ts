import { catalogue, name, version } from '../generated/build-info.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import { toJsonDossier } from './json-dossier.js'
import type { JsonReport } from './json-schema.js'
import { type Reporter, toReport } from './reporter.js'
import { summaryOf } from './summary.js'

/** Which build judged, and after the law as it stood on which day. */
export const tool: JsonReport['tool'] = { name, version, catalogue, law: standVanHetRecht }

/** JSON report, version 1: `schemas/report.schema.json` describes every key. */
export const json: Reporter = (input) => {
  const { peildatum, dossiers } = toReport(input)
  const report: JsonReport = {
    version: 1,
    tool,
    peildatum,
    dossiers: dossiers.map(toJsonDossier),
    summary: summaryOf(dossiers),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** One dossier object a line, as in `dossiers` of the JSON report. */
export const ndjson: Reporter = (input) =>
  toReport(input)
    .dossiers.map((entry) => `${JSON.stringify(toJsonDossier(entry))}\n`)
    .join('')
