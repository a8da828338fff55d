import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-medische-informatie.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde wachttijd 11-01-2026: de aanvraag is er uiterlijk zondag 26-10-2025
const zonder = { riv: { medischeInformatieBevestigd: null } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan met een bevestiging', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/riv/medischeInformatieBevestigd' })
  })

  it('wacht tot elf weken voor het einde van de wachttijd', () => {
    expect(verdictOf(rule, zonder, '2025-10-26')).toMatchObject({ kind: 'pending', due: '2025-10-26' })
  })

  it('waarschuwt de dag daarna', () => {
    expect(rule.severity).toBe('warning')
    expect(verdictOf(rule, zonder, '2025-10-27')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/riv', due: '2025-10-26' }],
    })
  })

  it('wijst naar het hele dossier als daar niets over het verslag in staat', () => {
    expect(verdictOf(rule, { riv: null })).toMatchObject({ kind: 'violated', places: [{ path: '' }] })
  })

  it('neemt het stuk zelf niet als bevestiging', () => {
    const patch = { ...zonder, documenten: { 'medische-informatie': { datum: '2025-10-20' } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  it('telt terug vanaf de verlenging', () => {
    const patch = { ...zonder, wia: { verlenging: { totEnMet: '2026-06-30' } } }
    expect(verdictOf(rule, patch, '2026-04-14')).toMatchObject({ kind: 'pending', due: '2026-04-14' })
    expect(verdictOf(rule, patch, '2026-04-15')).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-30' }]
    expect(verdictOf(rule, { ...zonder, verzuim: { perioden } })).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['2026-01-10', 'violated'],
    ['2025-10-25', 'notApplicable'],
    ['2025-10-26', 'violated'],
  ])('geldt niet als het dienstverband voor de laatste dag eindigt: %s', (einde, kind) => {
    expect(verdictOf(rule, { ...zonder, werknemer: { dienstverband: { einde } } })).toMatchObject({ kind })
  })

  it('noemt de laatste dag', () => {
    expect(verdictOf(rule, zonder, '2025-10-27')).toMatchObject({ places: [{ message: { values: ['2025-10-26'] } }] })
  })
})
