import { earliest } from '../../calendar/plain-date.js'
import type { DossierEntry, InvalidDossier, JudgedDossier, UnreadableDossier } from '../../kernel/report.js'
import type { Milestone } from '../../kernel/timeline.js'
import { citationOf, urlOf } from '../../law/source.js'
import { standVanHetRecht } from '../../law/stand-van-het-recht.js'
import { actBy } from '../act-by.js'
import { isJudged } from '../summary.js'
import { isAskedFor } from './casemanager.js'
import { jsonList } from './json-list.js'
import type { JsonTimeline } from './json-schema.js'

/** Timelines as JSON, version 1: `schemas/timeline.schema.json` describes every key. */
export const timelineJson = jsonList((entry, { options }) =>
  isAskedFor(entry, options) ? toJsonTimeline(entry) : null,
)

/** One dossier in time, with every key; nothing in it was typed as free text in the dossier. */
function toJsonTimeline(entry: DossierEntry): JsonTimeline {
  return isJudged(entry) ? ofJudged(entry) : ofNotJudged(entry)
}

function ofJudged(dossier: JudgedDossier): JsonTimeline {
  const { file, status, kenmerk, owners, peildatum, week } = dossier
  const { from, endOfWait, endOfPeriod, marks, milestones, bars, riv } = dossier.timeline()
  return {
    file,
    status,
    kenmerk,
    casemanager: owners.casemanager.referentie,
    peildatum: { date: peildatum.datum, origin: peildatum.herkomst },
    week,
    from,
    endOfWait,
    endOfPeriod,
    marks: marks.map((mark) => ({ ...mark })),
    milestones: milestones.map((milestone) => toJsonMilestone(milestone, dossier)),
    bars: bars.map((bar) => ({ ...bar })),
    riv: riv.map((item) => ({ ...item, by: [...item.by] })),
    problems: [],
  }
}

function toJsonMilestone(milestone: Milestone, { locate, peildatum }: JudgedDossier) {
  const stood = earliest(peildatum.datum, standVanHetRecht)
  const { id, label, due, done, state, actor, rule, sources, path } = milestone
  const place = path === null ? null : (locate?.(path) ?? null)
  return {
    id,
    label,
    due,
    actBy: due && actBy(due, peildatum.datum),
    done,
    state,
    actor,
    rule,
    sources: sources.map((source) => ({ citation: citationOf(source), url: urlOf(source, stood) })),
    path,
    line: place?.line ?? null,
    column: place?.column ?? null,
  }
}

/** Why a file was not judged, as both reports along the time line tell it. */
export function ofNotJudged({ file, status, problems }: InvalidDossier | UnreadableDossier) {
  return {
    file,
    status,
    problems: problems.map(({ path, line, column, machineMessage }) => ({
      path,
      line,
      column,
      message: machineMessage,
    })),
  }
}
