import { expect, it } from 'vitest'
import { plainDate } from '../src/calendar/plain-date.js'
import { checkDossier } from '../src/check-dossier.js'
import { applyPatch } from '../src/kernel/patch.js'
import { voorbeelddossier } from '../src/rules/voorbeeld/voorbeelddossier.js'

it.each([
  // 09-02-2025 is dag 392, de laatste van week 56
  ['de laatste ziektedag', '2025-02-09', 56],
  ['tien weken na herstel', '2025-04-20', 56],
])('telt na herstel geen weken meer: op %s', (_, peildatum, week) => {
  const perioden = [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-02-09' }] as const
  const dossier = applyPatch(voorbeelddossier, { verzuim: { perioden } })
  expect(checkDossier(dossier, { peildatum: plainDate(peildatum) })).toMatchObject({ week })
})
