import { describe, expect, it } from 'vitest'
import { dossierText } from '../bench/corpus.js'
import { plainDate } from '../src/calendar/plain-date.js'
import { checkDossier } from '../src/check-dossier.js'
import { type Dossier, loadDossier } from '../src/index.js'

const numbers = Array.from({ length: 30 }, (_, number) => number + 1)
const variants = ['yaml', 'yaml-quoted', 'json'] as const

describe('de dossiers van de snelheidsmeting', () => {
  it('zijn bij hetzelfde nummer steeds hetzelfde, en bij elk ander nummer anders', () => {
    const texts = numbers.map((number) => dossierText('yaml', number))
    expect(numbers.map((number) => dossierText('yaml', number))).toEqual(texts)
    expect(new Set(texts).size).toBe(numbers.length)
  })

  it('zijn geldig, met 40 tot en met 120 datums', () => {
    for (const text of numbers.map((number) => dossierText('yaml', number))) {
      expect(() => loadDossier(text)).not.toThrow()
      const dates = text.match(/\d{4}-\d\d-\d\d(?!-)/g) ?? []
      expect(dates.length).toBeGreaterThanOrEqual(40)
      expect(dates.length).toBeLessThanOrEqual(120)
    }
  })

  it('zeggen in YAML, met en zonder aanhalingstekens, en in JSON hetzelfde', () => {
    for (const number of numbers) {
      const [yaml, quoted, json] = variants.map((variant) => loadDossier(dossierText(variant, number)).dossier)
      expect(yaml).toEqual(json)
      expect(quoted).toEqual(json)
    }
  })

  it('hebben alleen in de ene vorm aanhalingstekens om hun datums', () => {
    for (const number of numbers) {
      expect(dossierText('yaml', number)).not.toMatch(/["']\d{4}-\d\d-\d\d["']/)
      expect(dossierText('yaml-quoted', number)).not.toMatch(/: \d{4}-\d\d-\d\d/)
    }
  })

  it('geven samen elk soort oordeel', () => {
    const kinds = numbers.flatMap((number) => verdictsOn(loadDossier(dossierText('json', number)).dossier))
    expect(new Set(kinds)).toEqual(
      new Set(['satisfied', 'violated', 'pending', 'notApplicable', 'undetermined', 'judgement']),
    )
  })
})

function verdictsOn(dossier: Dossier): readonly string[] {
  const report = checkDossier(dossier, { peildatum: plainDate('2025-06-01') })
  return report.results.map(({ verdict }) => verdict.kind)
}
