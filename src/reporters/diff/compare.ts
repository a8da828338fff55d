import type { PlainDate } from '../../calendar/plain-date.js'
import { severities } from '../../kernel/verdict.js'
import { causeOfChange } from './cause-of-change.js'
import { type Cause, type Causes, causesOf } from './causes.js'
import { type ChangeKind, changeKinds, changesBetween, type RuleChange, weightOf } from './changes.js'
import type { DossierDigest } from './digest.js'
import { matchDossiers } from './match.js'
import type { ReportDigest } from './report-digest.js'

const levels = [...severities, 'undetermined'] as const
type Level = (typeof levels)[number]
export type LevelCounts = Readonly<Record<Level, number>>
export type KindCounts = Readonly<Record<ChangeKind, number>>

/** A difference, and what made it; null when that cannot be told. */
export type DossierChange = RuleChange & { readonly cause: Cause | null }

/** A dossier that both reports judged, with another outcome. */
export interface DossierDiff {
  readonly kenmerk: string | null
  readonly file: string | null
  readonly peildatum: { readonly before: PlainDate; readonly after: PlainDate }
  readonly causes: Causes
  readonly changes: readonly DossierChange[]
  /** Findings that are the same. */
  readonly unchanged: number
}

/** A dossier that can be told of, but not compared. */
export interface DossierMention {
  /**
   * - `appeared`, `disappeared`: only in the newer or the older report.
   * - `judgedNow`, `notJudgedNow`: in both, but judged in only the newer or the older one.
   */
  readonly kind: 'appeared' | 'disappeared' | 'judgedNow' | 'notJudgedNow'
  readonly kenmerk: string | null
  readonly file: string | null
  /** What is open in the newer report, or in the older one for a dossier that disappeared. */
  readonly open: LevelCounts
}

export interface ReportDiff {
  readonly catalogue: { readonly before: string | null; readonly after: string | null }
  readonly count: { readonly before: number; readonly after: number }
  readonly dossiers: readonly DossierDiff[]
  /** Dossiers in both reports with the same outcome, also those that neither could judge. */
  readonly unchangedDossiers: number
  /** In all dossiers that both reports judged. */
  readonly unchangedFindings: number
  readonly mentions: readonly DossierMention[]
  readonly totals: KindCounts
  readonly byCause: readonly { readonly causes: Causes; readonly dossiers: number; readonly totals: KindCounts }[]
  /** What is new or worse, by level; a dossier that can no longer be judged counts as an error. */
  readonly regressions: LevelCounts
}

/** Compares two reports of the same dossiers. Says what differs and what that may come from, never which is right. */
export function compareReports(older: ReportDigest, newer: ReportDigest): ReportDiff {
  const catalogue = { before: older.catalogue, after: newer.catalogue }
  const dossiers: DossierDiff[] = []
  const mentions: DossierMention[] = []
  let unchangedDossiers = 0
  let unchangedFindings = 0
  for (const { before, after } of matchDossiers(older.dossiers, newer.dossiers)) {
    if (!before || !after) {
      mentions.push(after ? mentionOf('appeared', after, after) : mentionOf('disappeared', before, before))
      continue
    }
    if (before.peildatum === null || after.peildatum === null) {
      if (after.peildatum !== null) mentions.push(mentionOf('judgedNow', after, after))
      else if (before.peildatum !== null) mentions.push(mentionOf('notJudgedNow', before, after))
      else unchangedDossiers += 1
      continue
    }
    const { changes, unchanged } = changesBetween(before, after)
    unchangedFindings += unchanged
    if (changes.length === 0) {
      unchangedDossiers += 1
      continue
    }
    const peildatum = { before: before.peildatum, after: after.peildatum }
    const causes = causesOf({ before, after }, catalogue)
    dossiers.push({
      kenmerk: after.kenmerk,
      file: after.file,
      peildatum,
      causes,
      changes: changes.map((change) => ({ ...change, cause: causeOfChange(change, causes, peildatum) })),
      unchanged,
    })
  }
  return {
    catalogue,
    count: { before: older.dossiers.length, after: newer.dossiers.length },
    dossiers,
    unchangedDossiers,
    unchangedFindings,
    mentions,
    totals: countKinds(dossiers.flatMap(({ changes }) => changes)),
    byCause: groupByCause(dossiers),
    regressions: countRegressions(dossiers, mentions),
  }
}

/** @param named who it is: a dossier that is no longer judged keeps the kenmerk it had. */
function mentionOf(kind: DossierMention['kind'], named: DossierDigest, open: DossierDigest): DossierMention {
  return { kind, kenmerk: named.kenmerk, file: open.file, open: countLevels(open.states.map(weightOf)) }
}

const byWeight: readonly (Level | null)[] = [null, ...levels.toReversed()]

function countLevels(weights: readonly number[]): LevelCounts {
  const counts = { error: 0, warning: 0, info: 0, undetermined: 0 }
  for (const weight of weights) {
    const level = byWeight[weight]
    if (level) counts[level] += 1
  }
  return counts
}

function countKinds(changes: readonly RuleChange[]): KindCounts {
  const counts: Record<ChangeKind, number> = {
    new: 0,
    worse: 0,
    unclear: 0,
    question: 0,
    better: 0,
    solved: 0,
    answered: 0,
  }
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

interface CauseGroup {
  readonly causes: Causes
  readonly changes: RuleChange[]
  readonly dossiers: Set<DossierDiff>
}

/** By what made each difference, or else by what it may come from. */
function groupByCause(dossiers: readonly DossierDiff[]): ReportDiff['byCause'] {
  const groups = new Map<string, CauseGroup>()
  for (const dossier of dossiers) {
    for (const change of dossier.changes) {
      const causes = change.cause ? { ...dossier.causes, changed: [change.cause] } : dossier.causes
      const key = JSON.stringify(causes)
      const group = groups.get(key) ?? { causes, changes: [], dossiers: new Set() }
      groups.set(key, group)
      group.changes.push(change)
      group.dossiers.add(dossier)
    }
  }
  return [...groups.values()].map((group) => ({
    causes: group.causes,
    dossiers: group.dossiers.size,
    totals: countKinds(group.changes),
  }))
}

const regressing: ReadonlySet<ChangeKind> = new Set(changeKinds.slice(0, changeKinds.indexOf('better')))

function countRegressions(dossiers: readonly DossierDiff[], mentions: readonly DossierMention[]): LevelCounts {
  const weights = dossiers.flatMap(({ changes }) =>
    changes.filter(({ kind }) => regressing.has(kind)).map(({ after }) => weightOf(after)),
  )
  const sum = { ...countLevels(weights) }
  for (const { kind, open } of mentions) {
    if (kind === 'disappeared') continue
    if (kind === 'notJudgedNow') sum.error += 1
    for (const level of levels) sum[level] += open[level]
  }
  return sum
}
