import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Patch } from '../../src/kernel/rule.js'
import { satisfied } from '../../src/kernel/verdict.js'
import { naTermijn } from '../../src/rules/na-termijn.js'
import { askOn } from '../helpers/ask-on.js'
import { textOf } from '../helpers/text-of.js'

const periode = (van: string, totEnMet?: string) => ({
  geenBenutbareMogelijkheden: [{ van, ...(totEnMet && { totEnMet }) }],
})
const uitDienst = (einde: string) => ({ werknemer: { dienstverband: { soort: 'bepaald' as const, einde } } })

describe('een inspanning die er niet is', () => {
  const oordeel = (patch: Patch, peildatum: string) =>
    naTermijn(askOn(patch, peildatum), plainDate('2025-01-12'), (due) => satisfied(due))

  it.each<[string, Patch, string, object]>([
    ['mag nog op de laatste dag', {}, '2025-01-12', { kind: 'pending', due: '2025-01-12', soon: true }],
    ['ontbreekt de dag erna', {}, '2025-01-13', { path: '2025-01-12' }],
    [
      'mag nog zes weken nadat er weer mogelijkheden zijn',
      periode('2025-01-12', '2025-01-31'),
      '2025-03-15',
      { kind: 'pending', due: '2025-03-15' },
    ],
    ['ontbreekt na die zes weken', periode('2025-01-12', '2025-01-31'), '2025-03-16', { path: '2025-03-15' }],
    [
      'krijgt geen uitstel door een periode die de dag ervoor eindigde',
      periode('2024-12-01', '2025-01-11'),
      '2025-01-13',
      { path: '2025-01-12' },
    ],
    ['rust zonder mogelijkheden', periode('2025-01-01'), '2025-02-01', { kind: 'notApplicable' }],
    ['vervalt als het dienstverband ervoor eindigt', uitDienst('2025-01-11'), '2025-01-13', { kind: 'notApplicable' }],
    [
      'vervalt niet als het dienstverband die dag eindigt',
      uitDienst('2025-01-12'),
      '2025-01-13',
      { path: '2025-01-12' },
    ],
  ])('%s', (_, patch, peildatum, verwacht) => {
    expect(oordeel(patch, peildatum)).toMatchObject(verwacht)
  })

  it('zegt waarom zij rust', () => {
    expect(textOf(oordeel(periode('2025-01-01'), '2025-02-01'))).toContain('nu geen benutbare mogelijkheden')
  })
})
