import type { Location, Result as SarifResult } from 'sarif'
import type { DossierEntry, InvalidDossier, JudgedDossier, UnreadableDossier } from '../../kernel/report.js'
import { severityAt } from '../../kernel/result.js'
import type { Norm, Severity } from '../../kernel/verdict.js'
import { fileUri } from '../file-uri.js'
import { type Finding, findingsOf } from '../findings.js'
import { fingerprinter } from '../fingerprint.js'
import { groundLabels } from '../labels.js'
import { machineLine } from '../machine-line.js'
import { oneLine } from '../message.js'
import type { Show } from '../reporter.js'
import { fileRuleIds, levels, ruleIndexOf } from './descriptors.js'

/** What one dossier adds to the run: a result for every place where a norm is broken, and for every other finding. */
export function sarifResults(entry: DossierEntry, show: Show): SarifResult[] {
  if (entry.status !== 'judged') return ofNotJudged(entry)
  return findingsOf(entry, show).map((finding) => ofFinding(finding, entry))
}

function ofFinding(finding: Finding, dossier: JudgedDossier): SarifResult {
  const { rule, text, advice, path, line, column, fingerprint } = finding
  return {
    ...ruleReference(rule.id),
    ...kindOf(finding),
    message: { text: plain(advice ? `${text} ${advice}` : text) },
    locations: [locationOf(dossier.file, path, line, column)],
    partialFingerprints: { [fingerprintName]: `${dossier.kenmerk} ${fingerprint}` },
    ...suppressionOf(finding, dossier),
    properties: propertiesOf(finding, dossier),
  }
}

/** The name holds the version of how it is made, as SARIF asks. */
const fingerprintName = 'rivcheckBevinding/v1'

/**
 * An unknown is `open`: too little information to decide. A running term is no problem, so it is `informational`. Only a
 * failure has a level.
 */
function kindOf({ verdict, place, rule }: Finding): Pick<SarifResult, 'kind' | 'level'> {
  if (verdict.kind !== 'violated' || !place) return { kind: kinds[verdict.kind], level: 'none' }
  return { kind: 'fail', level: levels[severityAt(place, rule)] }
}

const kinds = {
  satisfied: 'pass',
  violated: 'fail',
  pending: 'informational',
  notApplicable: 'notApplicable',
  undetermined: 'open',
  judgement: 'review',
} as const

function suppressionOf({ verdict }: Finding, { file, locate }: JudgedDossier): Pick<SarifResult, 'suppressions'> {
  if (verdict.kind !== 'violated' || !verdict.covered) return {}
  const { ground, message, path } = verdict.covered
  const { line, column } = locate?.(path) ?? { line: null, column: null }
  return {
    suppressions: [
      {
        kind: 'external',
        status: 'accepted',
        justification: `${groundLabels[ground]}: ${machineLine(message)}`,
        location: locationOf(file, path, line, column),
      },
    ],
  }
}

/** For who reads the results with a program; the names are those of the JSON report. */
function propertiesOf({ rule, verdict, place }: Finding, dossier: JudgedDossier): Properties {
  const due = place?.due ?? (verdict.kind === 'pending' ? verdict.due : undefined)
  return {
    kenmerk: dossier.kenmerk,
    peildatum: dossier.peildatum.datum,
    verdict: verdict.kind,
    part: rule.part,
    norm: place?.norm ?? rule.norm,
    ...(place && { breach: place.breach, severity: severityAt(place, rule) }),
    ...(due && { due }),
    ...(place?.found && { found: place.found }),
    ...(place?.daysLate !== undefined && { daysLate: place.daysLate }),
  }
}

interface Properties {
  readonly kenmerk: string
  readonly norm: Norm
  readonly severity?: Severity
  readonly [name: string]: unknown
}

function ofNotJudged({ file, status, problems }: InvalidDossier | UnreadableDossier): SarifResult[] {
  const fingerprintOf = fingerprinter()
  const id = fileRuleIds[status]
  return problems.map(({ path, line, column, machineMessage }) => ({
    ...ruleReference(id),
    kind: 'fail',
    level: 'error',
    message: { text: plain(oneLine(machineMessage)) },
    locations: [locationOf(file, path, line, column)],
    partialFingerprints: { [fingerprintName]: fingerprintOf(id, status, path) },
  }))
}

function ruleReference(id: string): Pick<SarifResult, 'ruleId' | 'ruleIndex'> {
  const ruleIndex = ruleIndexOf(id)
  return { ruleId: id, ...(ruleIndex !== undefined && { ruleIndex }) }
}

function locationOf(file: string | null, path: string | null, line: number | null, column: number | null): Location {
  const uri = fileUri(file)
  const region = line === null || column === null ? {} : { region: { startLine: line, startColumn: column } }
  return {
    ...(uri !== null && { physicalLocation: { artifactLocation: { uri }, ...region } }),
    ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
  }
}

/** SARIF reads `[a](b)` as a link and `{0}` as a place to fill in, also in plain text. */
function plain(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{ ')
}
