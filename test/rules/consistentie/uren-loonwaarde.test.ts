import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/consistentie/uren-loonwaarde.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const werk = { van: '2024-12-10', werkgever: 'eigen' as const, soort: 'eigen-aangepast' as const }
const met = (uren: number, werkhervatting: readonly object[], more: object = {}) =>
  verdictOf(rule, {
    documenten: { eerstejaarsevaluatie: { urenPerWeek: uren, ...more } },
    werkhervatting: werkhervatting as never,
  })

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet als geen stuk uren noemt', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it.each([
    [18, 20, 'satisfied'],
    [17.99, 20, 'violated'],
    [20, 18, 'satisfied'],
    [20, 17.99, 'violated'],
    [0, 0, 'satisfied'],
  ])('vergelijkt %d uur op het stuk met %d uur werk', (opStuk, gewerkt, kind) => {
    expect(met(opStuk, [{ ...werk, urenPerWeek: gewerkt }]).kind).toBe(kind)
  })

  it('noemt een groter verschil een risico van de praktijk', () => {
    expect(rule).toMatchObject({ severity: 'warning', norm: 'praktijk' })
    expect(met(20, [{ ...werk, urenPerWeek: 10 }])).toMatchObject({
      places: [
        {
          breach: 'inconsistent',
          path: '/documenten/4/urenPerWeek',
          message: { values: [expect.any(String), '2025-01-06', 20, 10] },
        },
      ],
    })
  })

  it('neemt alleen werk dat op die dag of de dag ervoor liep', () => {
    expect(met(10, [{ ...werk, urenPerWeek: 10, totEnMet: '2025-01-06' }]).kind).toBe('satisfied')
    expect(met(10, [{ ...werk, urenPerWeek: 10, totEnMet: '2025-01-05' }]).kind).toBe('satisfied')
    expect(met(10, [{ ...werk, urenPerWeek: 10, totEnMet: '2025-01-04' }]).kind).toBe('violated')
    expect(met(10, [{ ...werk, van: '2025-01-06', urenPerWeek: 10 }]).kind).toBe('satisfied')
    expect(met(10, [{ ...werk, van: '2025-01-07', urenPerWeek: 10 }]).kind).toBe('violated')
  })

  it('neemt op de dag waarop de uren veranderen de oude en de nieuwe uren, maar niet samen', () => {
    const wissel = [
      { ...werk, urenPerWeek: 10, totEnMet: '2025-01-05' },
      { ...werk, van: '2025-01-06', urenPerWeek: 20 },
    ]
    expect(met(10, wissel).kind).toBe('satisfied')
    expect(met(20, wissel).kind).toBe('satisfied')
    expect(met(30, wissel).kind).toBe('violated')
  })

  it('telt werk naast elkaar op, en neemt ook de uren van een van beide', () => {
    const twee = [
      { ...werk, urenPerWeek: 10 },
      { ...werk, soort: 'proefplaatsing', werkgever: 'ander', urenPerWeek: 8 },
    ]
    expect(met(18, twee).kind).toBe('satisfied')
    expect(met(8, twee).kind).toBe('satisfied')
    expect(met(14, twee).kind).toBe('violated')
  })

  it('vraagt de uren van werk waarbij die ontbreken', () => {
    expect(met(10, [werk])).toMatchObject({ kind: 'undetermined', missing: '/werkhervatting/0/urenPerWeek' })
  })

  it('vraagt of een toelichting bij het stuk het verschil verklaart', () => {
    const verdict = met(20, [{ ...werk, urenPerWeek: 10 }], { toelichting: 'Uren zijn afgerond' })
    expect(verdict).toMatchObject({ kind: 'judgement', forWhom: 'casemanager' })
  })

  it('laat belastbare uren en stukken zonder datum buiten beschouwing', () => {
    const documenten = { belastbaarheidsprofiel: { urenPerWeek: 30 }, eindevaluatie: { urenPerWeek: 30, datum: null } }
    expect(verdictOf(rule, { documenten }).kind).toBe('notApplicable')
  })

  it.each([
    ['urenPerWeek', { urenPerWeek: 10 }, { urenPerWeek: 20 }],
    ['loonwaarde', { loonwaarde: 40 }, { loonwaarde: 60 }],
  ])('vergelijkt %s van hetzelfde werk in dezelfde tijd', (veld, een, ander) => {
    const patch = (more: object) => ({
      werkhervatting: [
        { ...werk, ...een },
        { ...werk, van: '2025-01-06', ...ander, ...more },
      ],
    })
    expect(verdictOf(rule, patch({}))).toMatchObject({
      kind: 'violated',
      places: [{ path: `/werkhervatting/1/${veld}` }],
    })
    expect(verdictOf(rule, patch({ soort: 'ander-intern' })).kind).toBe('notApplicable')
    expect(verdictOf(rule, patch({ werkgever: 'ander' })).kind).toBe('notApplicable')
    expect(verdictOf(rule, patch(een)).kind).toBe('notApplicable')
    expect(verdictOf(rule, patch({ van: '2024-12-01', totEnMet: '2024-12-09' })).kind).toBe('notApplicable')
    expect(verdictOf(rule, patch({ van: '2024-12-01', totEnMet: '2024-12-10' })).kind).toBe('violated')
  })

  it('zegt van elke regel die hetzelfde werk anders beschrijft, één keer dat dat zo is', () => {
    const uren = (...aantallen: number[]) =>
      verdictOf(rule, { werkhervatting: aantallen.map((urenPerWeek) => ({ ...werk, urenPerWeek })) })
    const places = (...indexen: number[]) => indexen.map((index) => ({ path: `/werkhervatting/${index}/urenPerWeek` }))
    expect(uren(10, 20, 30)).toMatchObject({ kind: 'violated', places: places(1, 2) })
    expect(uren(10, 10, 30)).toMatchObject({ kind: 'violated', places: places(2) })
    expect(uren(10, 20, 20)).toMatchObject({ kind: 'violated', places: places(1, 2) })
    expect(uren(20, 10, 20)).toMatchObject({ kind: 'violated', places: places(1, 2) })
  })

  it('zegt wat er verschilt', () => {
    const dubbel = (een: object, ander: object) =>
      textOf(
        verdictOf(rule, {
          werkhervatting: [
            { ...werk, ...een },
            { ...werk, van: '2025-01-06', ...ander },
          ],
        }),
      )
    expect(dubbel({ urenPerWeek: 10 }, { urenPerWeek: 20 })).toContain('staan 20 en 10 uur per week')
    expect(dubbel({ loonwaarde: 40 }, { loonwaarde: 60 })).toContain('loonwaarde van 60 en van 40 procent')
    expect(dubbel({ loonwaarde: 40 }, { urenPerWeek: 20 })).not.toContain('loonwaarde van')
    expect(textOf(met(20, [{ ...werk, urenPerWeek: 10 }]))).toContain(
      '20 uur per week, volgens de werkhervatting op die dag 10',
    )
    const toelichting = { toelichting: 'Uren zijn afgerond' }
    expect(textOf(met(20, [{ ...werk, urenPerWeek: 10 }], toelichting))).toContain('Verklaart de toelichting')
  })
})
