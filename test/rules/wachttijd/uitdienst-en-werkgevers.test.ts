import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/uitdienst-en-werkgevers.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag maandag 15-01-2024; het rooster is maandag tot en met donderdag
const uitDienst = (einde: string, riv: null | { opgesteld?: string; afschriftWerknemer?: { datum: string } } = null) =>
  ({
    werknemer: { dienstverband: { soort: 'bepaald', einde } },
    riv: null,
    ...(riv && { riv: { opgesteld: null, afschriftWerknemer: null, ...riv } }),
  }) as const

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een verslag op de laatste werkdag goed', () => {
    const patch = uitDienst('2025-06-30', { afschriftWerknemer: { datum: '2025-06-30' } })
    expect(verdictOf(rule, patch, '2025-07-01')).toMatchObject({
      kind: 'satisfied',
      path: '/riv/afschriftWerknemer/datum',
      notes: [{ values: ['2025-06-30'] }],
    })
  })

  it('vindt een verslag van een dag later een risico', () => {
    const patch = uitDienst('2025-06-30', { afschriftWerknemer: { datum: '2025-07-01' } })
    expect(verdictOf(rule, patch, '2025-07-08')).toMatchObject({
      places: [
        { breach: 'late', path: '/riv/afschriftWerknemer/datum', severity: 'warning', due: '2025-06-30', daysLate: 1 },
      ],
      notes: [{ values: ['2025-06-30'] }],
    })
    expect(textOf(verdictOf(rule, patch, '2025-07-08'))).toContain('Het re-integratieverslag bij het einde van het')
  })

  it('telt een opgesteld verslag ook zonder vastgelegd afschrift, met een opmerking', () => {
    const verdict = verdictOf(rule, uitDienst('2025-06-30', { opgesteld: '2025-06-26' }), '2025-07-01')
    expect(verdict).toMatchObject({ kind: 'satisfied', path: '/riv/opgesteld', notes: [{}, {}] })
    expect(notesOf(verdict)).toContain('de termijnen van de WIA-aanvraag gelden dan niet')
    expect(notesOf(verdict)).toContain('een afschrift voor de werknemer is niet vastgelegd')
  })

  it.each([
    ['wacht ruim ervoor', '2025-06-08', { kind: 'pending', due: '2025-06-30', soon: false }],
    ['zegt binnenkort vanaf drie weken ervoor', '2025-06-09', { kind: 'pending', soon: true }],
    ['wacht tot en met de laatste werkdag', '2025-06-30', { kind: 'pending' }],
    [
      'mist het verslag de dag erna',
      '2025-07-01',
      {
        kind: 'violated',
        places: [{ breach: 'missing', path: '', due: '2025-06-30' }],
        notes: [{ values: ['2025-06-30'] }],
      },
    ],
  ])('%s', (_, peildatum, verwacht) => {
    expect(verdictOf(rule, uitDienst('2025-06-30'), peildatum)).toMatchObject(verwacht)
  })

  it('zoekt de laatste werkdag in het rooster, en zonder rooster de laatste doordeweekse dag', () => {
    // zaterdag 28 juni: volgens het rooster was donderdag de laatste werkdag
    expect(verdictOf(rule, uitDienst('2025-06-28'), '2025-06-01')).toMatchObject({ due: '2025-06-26' })
    const { riv, werknemer } = uitDienst('2025-06-28')
    const patch = { riv, werknemer: { ...werknemer, rooster: null } }
    expect(verdictOf(rule, patch, '2025-06-01')).toMatchObject({ due: '2025-06-27' })
  })

  it('vraagt het verslag pas vanaf zes weken tussen eerste ziektedag en laatste werkdag', () => {
    expect(verdictOf(rule, uitDienst('2024-02-25'), '2024-03-01')).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule, uitDienst('2024-02-25'), '2024-03-01'))).toContain('binnen zes weken ziekte')
    expect(verdictOf(rule, uitDienst('2024-02-26'), '2024-03-01')).toMatchObject({ kind: 'violated' })
  })

  it('laat een verkort verslag toe tot tien weken', () => {
    const noteOf = (einde: string) => JSON.stringify(verdictOf(rule, uitDienst(einde), '2024-02-20'))
    expect(noteOf('2024-03-24')).toContain('verkort verslag')
    expect(noteOf('2024-03-25')).not.toContain('verkort verslag')
  })

  it('geldt niet zonder einde, of met een einde op of na het einde van de wachttijd', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule))).toContain('eindigt niet voor het einde van de wachttijd')
    expect(verdictOf(rule, uitDienst('2026-01-11'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, uitDienst('2026-01-10'))).toMatchObject({ kind: 'pending' })
  })

  it('geldt niet als de werknemer eerder is hersteld', () => {
    const perioden = [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-05-31' }] as const
    expect(verdictOf(rule, { ...uitDienst('2025-06-30'), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('geldt niet voor een eigenrisicodrager Ziektewet', () => {
    const erd = (zw: boolean) => ({ ...uitDienst('2025-06-30'), werkgever: { eigenRisicodrager: { zw } } })
    expect(verdictOf(rule, erd(true))).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule, erd(true)))).toContain('eigenrisicodrager voor de Ziektewet')
    expect(verdictOf(rule, erd(false))).toMatchObject({ kind: 'violated' })
  })

  it('merkt op dat er meer werkgevers zijn', () => {
    expect(verdictOf(rule, { werkgever: { aantalWerkgevers: 2 } })).toMatchObject({
      kind: 'satisfied',
      path: '/werkgever/aantalWerkgevers',
      notes: [{ values: [2] }],
    })
  })

  it('vraagt naar het dienstverband als dat onbekend is', () => {
    expect(verdictOf(rule, { werknemer: { dienstverband: null } })).toMatchObject({
      kind: 'undetermined',
      missing: '/werknemer/dienstverband',
    })
  })
})
