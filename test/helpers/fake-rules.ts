import type { Result } from '../../src/kernel/result.js'
import type { Part, Rule } from '../../src/kernel/rule.js'
import type { Actor, Severity, Verdict } from '../../src/kernel/verdict.js'

interface Shape {
  readonly severity?: Severity
  readonly part?: Part
  readonly requires?: string
  readonly remedy?: string
  readonly actor?: Actor
}

/** A result of a rule that exists only in this test. */
export function resultWith(id: string, verdict: Verdict, shape: Shape = {}): Result {
  return { rule: ruleWith(id, () => verdict, shape), verdict, consulted: [] }
}

export function ruleWith(id: string, check: Rule['check'], shape: Shape = {}): Rule {
  return {
    id,
    slug: id.toLowerCase(),
    title: `Titel van ${id}`,
    severity: shape.severity ?? 'error',
    norm: 'wet',
    part: shape.part ?? 'inspanningen',
    requires: shape.requires ?? 'Dit moet.',
    sources: [{ instrument: 'wia', artikel: '25' }],
    why: 'Daarom.',
    remedy: shape.remedy ?? `Herstel ${id}.`,
    actor: shape.actor ?? 'werkgever',
    steps: ['Zijn de afspraken vastgelegd, dan is aan de norm voldaan.', 'Anders niet.'],
    exceptions: [],
    related: [],
    check,
    example: { satisfies: { patch: {} }, violates: { patch: {} } },
  }
}
