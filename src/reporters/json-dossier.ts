import type { DossierEntry, InvalidDossier, JudgedDossier, UnreadableDossier } from '../kernel/report.js'
import { toJsonResult } from './json-result.js'
import type { JsonDossier } from './json-schema.js'
import { forMachines } from './message.js'

/** One dossier with every key; nothing in it was typed as free text in the dossier. */
export function toJsonDossier(entry: DossierEntry): JsonDossier {
  return entry.status === 'judged' ? ofJudged(entry) : ofNotJudged(entry)
}

function ofJudged(dossier: JudgedDossier): JsonDossier {
  const { file, sha256, status, kenmerk, week, wachttijd, parts, named, counts } = dossier
  const { error, warning, info } = counts.violated
  return {
    file,
    sha256,
    status,
    kenmerk,
    peildatum: { date: dossier.peildatum.datum, origin: dossier.peildatum.herkomst },
    week,
    phase: dossier.fase,
    wachttijd: { ...wachttijd },
    parts: { ...parts },
    named: named.map((check) => ({ ...check })),
    counts: {
      satisfied: counts.satisfied,
      violated: error + warning + info,
      violatedBySeverity: { error, warning, info },
      covered: counts.covered,
      pending: counts.pending,
      notApplicable: counts.notApplicable,
      undetermined: counts.undetermined,
      judgement: counts.judgement,
    },
    actions: dossier.actions.map(({ text, actor, due, severity, rules }) => {
      return { text: forMachines(text), actor, due, severity, rules: [...rules] }
    }),
    nextDeadlines: dossier.nextDeadlines.map(({ due, actBy, rules }) => {
      return { due, actBy, rules: rules.map(({ id, title }) => ({ id, title })) }
    }),
    assumptions: dossier.assumptions.map(forMachines),
    notes: dossier.notes.map(forMachines),
    results: dossier.results.map((result) => toJsonResult(result, dossier)),
    problems: [],
  }
}

function ofNotJudged({ file, sha256, status, problems }: InvalidDossier | UnreadableDossier): JsonDossier {
  return {
    file,
    sha256,
    status,
    kenmerk: null,
    peildatum: null,
    week: null,
    phase: null,
    wachttijd: null,
    parts: null,
    named: [],
    counts: null,
    actions: [],
    nextDeadlines: [],
    assumptions: [],
    notes: [],
    results: [],
    problems: problems.map(({ path, line, column, machineMessage }) => ({
      path,
      line,
      column,
      message: machineMessage,
    })),
  }
}
