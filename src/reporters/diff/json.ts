import { tool } from '../json.js'
import { jsonText } from '../json-text.js'
import type { DossierDiff, ReportDiff } from './compare.js'
import type { RuleState } from './digest.js'
import type { JsonDiff } from './json-schema.js'

/** A comparison as JSON, version 1: `schemas/diff.schema.json` describes every key. */
export function diffJson(diff: ReportDiff): string {
  const { catalogue, count, dossiers, mentions, unchangedDossiers, unchangedFindings, totals, byCause, regressions } =
    diff
  const json: JsonDiff = {
    version: 1,
    tool,
    before: { catalogue: catalogue.before, dossiers: count.before },
    after: { catalogue: catalogue.after, dossiers: count.after },
    dossiers: dossiers.map(ofDossier),
    mentions: mentions.map(({ kind, kenmerk, file, open }) => ({ kind, kenmerk, file, open: { ...open } })),
    summary: {
      unchangedDossiers,
      unchangedFindings,
      totals: { ...totals },
      byCause: byCause.map((group) => ({
        causes: ofCauses(group.causes),
        dossiers: group.dossiers,
        totals: { ...group.totals },
      })),
      regressions: { ...regressions },
    },
  }
  return `${jsonText(json, 2)}\n`
}

function ofDossier({
  kenmerk,
  file,
  peildatum,
  causes,
  changes,
  unchanged,
}: DossierDiff): JsonDiff['dossiers'][number] {
  return {
    kenmerk,
    file,
    peildatum: { ...peildatum },
    causes: ofCauses(causes),
    changes: changes.map(({ kind, rule, before, after, cause }) => ({
      kind,
      rule,
      slug: (after ?? before)?.slug ?? '',
      before: ofState(before),
      after: ofState(after),
      cause,
    })),
    unchanged,
  }
}

function ofCauses({ changed, unknown }: DossierDiff['causes']) {
  return { changed: [...changed], unknown: [...unknown] }
}

function ofState(state: RuleState | null) {
  if (!state) return null
  const { verdict, severity, isCovered, places, message } = state
  return { verdict, severity, covered: isCovered, places, message }
}
