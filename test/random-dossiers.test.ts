import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDossier } from '../src/check-dossier.js'
import { loadDossier } from '../src/dossier/load.js'
import { compareSeverity } from '../src/kernel/verdict.js'
import { reporters } from '../src/reporters/index.js'
import { rules } from '../src/rules/index.js'
import { peildata, schemaDossiers } from './helpers/schema-dossiers.js'

const judged = fc.record({ written: schemaDossiers, peildatum: peildata }).map(({ written, peildatum }) => {
  const { dossier, locate } = loadDossier(JSON.stringify(written)) // throws when the dossier is not a valid one
  return { dossier, peildatum, locate, report: checkDossier(dossier, { peildatum, locate }) }
})
const runs = { numRuns: 100 }

it('de willekeurige dossiers lopen uiteen: in fase en in uitkomst', () => {
  const reports = fc.sample(judged, { numRuns: 80, seed: 20251103 }).map(({ report }) => report)
  const kinds = new Set(reports.flatMap(({ results }) => results.map(({ verdict }) => verdict.kind)))
  for (const kind of ['judgement', 'notApplicable', 'pending', 'satisfied', 'undetermined', 'violated'] as const) {
    expect(kinds).toContain(kind)
  }
  expect(new Set(reports.map(({ fase }) => fase)).size).toBeGreaterThanOrEqual(4)
})

describe('een willekeurig geldig dossier', () => {
  it('geeft van elke regel precies één uitkomst, in de volgorde van de catalogus', () => {
    fc.assert(
      fc.property(judged, ({ report }) => {
        expect(report.results.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id))
      }),
      runs,
    )
  })

  it('krijgt van geen regel een zwaardere uitkomst dan de regel noemt', () => {
    fc.assert(
      fc.property(judged, ({ report }) => {
        for (const { rule, verdict } of report.results) {
          if (verdict.kind !== 'violated') continue
          for (const { severity = rule.severity, norm = rule.norm, breach } of verdict.places) {
            expect(compareSeverity(severity, rule.severity)).toBeGreaterThanOrEqual(0)
            if (norm === 'praktijk' && breach === 'late') expect(severity).not.toBe('error')
          }
        }
      }),
      runs,
    )
  })

  it('wijst bij elke bevinding een plaats aan die in het dossier staat', () => {
    fc.assert(
      fc.property(judged, ({ dossier, report }) => {
        for (const { verdict } of report.results) {
          if (verdict.kind !== 'violated') continue
          for (const { path } of verdict.places) expect([path, standsIn(dossier, path)]).toEqual([path, true])
        }
      }),
      runs,
    )
  })

  it('geeft twee keer hetzelfde rapport, en laat het dossier zoals het was', () => {
    fc.assert(
      fc.property(judged, ({ dossier, peildatum, locate, report }) => {
        const before = JSON.stringify(dossier)
        expect(reporters.json(checkDossier(dossier, { peildatum, locate }))).toBe(reporters.json(report))
        expect(JSON.stringify(dossier)).toBe(before)
        expect(reporters.text(report, { width: 80, color: false })).not.toBe('')
      }),
      { numRuns: 15 },
    )
  })
})

/** Whether a JSON Pointer leads to something that was written. */
function standsIn(dossier: unknown, path: string): boolean {
  let value = dossier
  for (const key of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false
    value = (value as Record<string, unknown>)[key] // an object or a list: both have their keys
  }
  return true
}
