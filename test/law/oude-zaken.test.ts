import { describe, expect, it } from 'vitest'
import { addDays, isPlainDate, plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Example } from '../../src/kernel/rule.js'
import { rules } from '../../src/rules/index.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { onlyAsk } from '../helpers/only-ask.js'

// hele weken, zodat elke dag op dezelfde weekdag valt: eerste ziektedag maandag 13-01-2014 en maandag 15-01-2018
const jaren = [
  ['2014', -522 * 7],
  ['2018', -313 * 7],
] as const
const termijnregels = rules.filter(({ id }) => /^[TRC]-/.test(id))

describe.each(jaren)('een zaak met een eerste ziektedag in %s', (_, dagen) => {
  it('krijgt van de termijnen, het verslag en de datums hetzelfde oordeel als in 2024', () => {
    expect(oordelen({ patch: {} }, dagen)).toEqual(oordelen({ patch: {} }, 0))
  })

  it.each(termijnregels.map((rule) => [rule.id, rule] as const))('ontkomt niet aan %s', (id, rule) => {
    const verwacht = onlyAsk.includes(id) ? 'judgement' : 'violated'
    expect(oordelen(rule.example.violates, dagen)[id]).toBe(verwacht)
  })
})

function oordelen({ patch, peildatum }: Example, dagen: number): Readonly<Record<string, string>> {
  const dag = peildatum ? plainDate(peildatum) : voorbeeldPeildatum
  const { results } = checkDossier(verschoven(applyPatch(voorbeelddossier, patch), dagen), {
    peildatum: addDays(dag, dagen),
    bestanden: new Map(),
  })
  const ids = new Set(termijnregels.map(({ id }) => id))
  return Object.fromEntries(
    results.filter(({ rule }) => ids.has(rule.id)).map(({ rule, verdict }) => [rule.id, verdict.kind]),
  )
}

function verschoven(dossier: Dossier, dagen: number): Dossier {
  return JSON.parse(JSON.stringify(dossier), (_, value: unknown): unknown =>
    isPlainDate(value) ? addDays(value, dagen) : value,
  ) as Dossier // only the dates differ
}
