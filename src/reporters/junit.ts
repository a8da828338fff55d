import type { DossierEntry, InvalidDossier, JudgedDossier, UnreadableDossier } from '../kernel/report.js'
import type { Result } from '../kernel/result.js'
import type { Rule } from '../kernel/rule.js'
import { type Finding, findingsOf } from './findings.js'
import type { Form } from './form.js'
import { tool } from './json.js'
import { isHarmless } from './kept.js'
import { normLabels, resultWord, themeOf } from './labels.js'
import { fileName } from './place.js'
import { sourcesOf } from './sources.js'
import { element, type Xml } from './xml.js'

/**
 * JUnit XML: a suite for each dossier, in it a test for each rule. An open breach that is an error fails its test, a
 * lighter or covered one is told in its output; what could not or need not be judged is skipped.
 */
export const junit: Form<string> = {
  piece: (entry) => `${suiteOf(entry).xml}\n`,
  accepts: (kept) => isHarmless(kept),
  assemble: () => ({
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${tool.name}">\n`,
    add: (piece) => piece,
    end: () => '</testsuites>\n',
  }),
}

function suiteOf(entry: DossierEntry): Xml {
  return entry.status === 'judged' ? ofJudged(entry) : ofNotJudged(entry)
}

function ofJudged(dossier: JudgedDossier): Xml {
  const { kenmerk, sha256, peildatum, week, fase } = dossier
  const tests = testsOf(dossier)
  const count = (wanted: Outcome) => tests.filter(({ outcome }) => outcome === wanted).length
  const attributes = {
    name: suiteName(dossier),
    tests: tests.length,
    failures: count('failed'),
    errors: 0,
    skipped: count('skipped'),
    time: 0,
  }
  const properties = {
    kenmerk,
    peildatum: peildatum.datum,
    week,
    fase,
    ...(sha256 && { sha256 }),
    catalogue: tool.catalogue,
  }
  return element('testsuite', attributes, [propertiesOf(properties), ...tests.map((test) => testOf(test, dossier))])
}

type Findings = readonly [Finding, ...Finding[]]

interface Test {
  readonly result: Result
  /** The heaviest first. */
  readonly findings: Findings
  readonly outcome: Outcome
}

/** A test for each result, in the order of the catalogue. */
function testsOf(dossier: JudgedDossier): Test[] {
  const byRule = new Map<Rule, [Finding, ...Finding[]]>()
  for (const finding of findingsOf(dossier, 'all')) {
    const known = byRule.get(finding.rule)
    if (known) known.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return dossier.results.flatMap((result) => {
    const findings = byRule.get(result.rule)
    return findings ? [{ result, findings, outcome: outcomeOf(findings[0]) }] : []
  })
}

type Outcome = 'passed' | 'failed' | 'skipped'

function outcomeOf({ weight }: Finding): Outcome {
  switch (weight) {
    case 'error':
      return 'failed'
    case 'warning':
    case 'info':
    case 'covered':
    case 'satisfied':
      return 'passed'
    case 'judgement':
    case 'undetermined':
    case 'pending':
    case 'notApplicable':
      return 'skipped'
  }
}

/** The kenmerk is in the name of the test, for many tools take tests of one class and name for the same. */
function testOf({ result, findings, outcome }: Test, dossier: JudgedDossier): Xml {
  const [{ rule, weight, text, place }] = findings
  const attributes = {
    classname: `${rule.part}.${themeOf(rule.id)}`,
    name: `${dossier.kenmerk} ${rule.id} ${rule.slug}`,
    time: 0,
  }
  switch (outcome) {
    case 'failed':
      return element('testcase', attributes, [
        element('failure', { type: place?.breach ?? null, message: text }, detailsOf(findings, dossier)),
      ])
    case 'skipped':
      return element('testcase', attributes, [element('skipped', { message: text })])
    case 'passed': {
      if (weight === 'satisfied') return element('testcase', attributes)
      const output = `${resultWord(result)}\n${detailsOf(findings, dossier)}`
      return element('testcase', attributes, [element('system-out', {}, output)])
    }
  }
}

/** Every place on a line, then the norm, its sources and what to do. */
function detailsOf(findings: Findings, dossier: JudgedDossier): string {
  const [{ rule, advice, place }] = findings
  const sources = sourcesOf(rule, dossier.peildatum.datum).map(({ citation }) => citation)
  return [
    ...findings.map(({ text, line, column }) => `${fileName(dossier.file)}${lineMark(line, column)}: ${text}`),
    `Norm: ${rule.requires} (${normLabels[place?.norm ?? rule.norm]})`,
    `Bron: ${sources.join('; ')}`,
    ...(advice === null ? [] : [advice]),
  ].join('\n')
}

function lineMark(line: number | null, column: number | null): string {
  return line === null ? '' : `:${line}:${column}`
}

function ofNotJudged(entry: InvalidDossier | UnreadableDossier): Xml {
  const { file, status, problems } = entry
  const [first] = problems
  const lines = problems.map(
    ({ line, column, machineMessage }) => `${fileName(file)}${lineMark(line, column)}: ${machineMessage}`,
  )
  return element('testsuite', { name: fileName(file), tests: 1, failures: 0, errors: 1, skipped: 0, time: 0 }, [
    element('testcase', { classname: 'bestand', name: `${fileName(file)} is te toetsen`, time: 0 }, [
      element('error', { type: status, message: first?.machineMessage ?? '' }, lines.join('\n')),
    ]),
  ])
}

function suiteName({ file, kenmerk }: JudgedDossier): string {
  return file === null || file === '-' ? kenmerk : `${fileName(file)} (${kenmerk})`
}

function propertiesOf(properties: Readonly<Record<string, string | number>>): Xml {
  return element(
    'properties',
    {},
    Object.entries(properties).map(([name, value]) => element('property', { name, value })),
  )
}
