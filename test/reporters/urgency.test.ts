import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/kernel/result.js'
import { violated } from '../../src/kernel/verdict.js'
import { worstOf } from '../../src/reporters/urgency.js'
import { judgedDossier, places, resultOf } from '../helpers/report.js'

const worst = (...results: readonly Result[]) => worstOf(judgedDossier({ results }))?.rule.id

describe('de ergste bevinding', () => {
  const melding = resultOf('T-06', violated(places.missing), { part: 'zorgvuldigheid' })
  const stuk = resultOf('R-01', violated(places.missing), { part: 'volledigheid' })
  const spoor2 = resultOf('T-10', violated(places.missing), { part: 'inspanningen' })
  const risico = resultOf('T-04', violated({ ...places.late, severity: 'warning' }), { part: 'inspanningen' })

  it('is een ontbrekend stuk of te weinig inspanning, eerder dan een boete', () => {
    expect(worst(melding, stuk)).toBe('R-01')
    expect(worst(melding, spoor2)).toBe('T-10')
  })

  it('is bij gelijke zwaarte de eerste van de catalogus', () => {
    expect(worst(spoor2, stuk)).toBe('T-10')
    expect(worst(stuk, spoor2)).toBe('R-01')
  })

  it('is wat niet voldoet, hoe licht het onderdeel ook is, eerder dan een risico', () => {
    expect(worst(risico, melding)).toBe('T-06')
  })
})
