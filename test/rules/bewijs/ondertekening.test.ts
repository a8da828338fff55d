import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/bewijs/ondertekening.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const eindevaluatie = (more: object) => ({ documenten: { eindevaluatie: more } })
const weigering = { door: 'werknemer' as const, datum: '2025-10-07', reden: 'Niet eens met de uitkomst' }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden als beide partijen hebben ondertekend', () => {
    expect(verdictOf(rule).kind).toBe('satisfied')
  })

  it.each(['plan-van-aanpak', 'eerstejaarsevaluatie', 'eindevaluatie'] as const)(
    'maakt van een %s waarbij geen handtekening is bijgehouden een opmerking',
    (soort) => {
      expect(verdictOf(rule, { documenten: { [soort]: { ondertekend: null } } })).toMatchObject({
        kind: 'violated',
        places: [
          {
            breach: 'missing',
            severity: 'info',
            message: { values: [expect.any(String), expect.any(String), 'werkgever en werknemer'] },
          },
        ],
      })
    },
  )

  it.each([
    ['werkgever', 'werknemer'],
    ['werknemer', 'werkgever'],
  ])('noemt een stuk zonder de handtekening van de %s een risico', (zonder) => {
    const verdict = verdictOf(rule, eindevaluatie({ ondertekend: { [zonder]: null } }))
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ message: { values: ['de eindevaluatie', '2025-10-06', zonder] } }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('warning')
  })

  it('neemt een genoteerde weigering met reden in de plaats van een handtekening', () => {
    expect(verdictOf(rule, eindevaluatie({ ondertekend: { werknemer: null }, weigering })).kind).toBe('satisfied')
  })

  it('laat een weigering van de een de handtekening van de ander niet vervangen', () => {
    const patch = eindevaluatie({ ondertekend: { werknemer: null }, weigering: { ...weigering, door: 'werkgever' } })
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ breach: 'missing', path: '/documenten/6' }] })
  })

  it('maakt van een weigering zonder reden een opmerking', () => {
    const patch = eindevaluatie({ ondertekend: { werknemer: null }, weigering: { ...weigering, reden: null } })
    expect(verdictOf(rule, patch)).toMatchObject({
      places: [{ breach: 'incomplete', severity: 'info', path: '/documenten/6/weigering' }],
    })
  })

  it.each([
    ['2025-10-20', { kind: 'pending', due: '2025-10-20' }],
    ['2025-10-21', { kind: 'violated' }],
  ])('wacht tot en met de veertiende dag, en niet op %s daarna', (peildatum, verwacht) => {
    expect(verdictOf(rule, eindevaluatie({ ondertekend: { werknemer: null } }), peildatum)).toMatchObject(verwacht)
  })

  it('wacht niet bij een stuk zonder datum', () => {
    expect(verdictOf(rule, eindevaluatie({ datum: null, ondertekend: null }))).toMatchObject({
      places: [{ message: { values: ['de eindevaluatie', 'werkgever en werknemer'] } }],
    })
  })

  it('geldt niet zonder deze stukken', () => {
    expect(verdictOf(rule, { documenten: null }).kind).toBe('notApplicable')
  })

  it.each([
    ['plan-van-aanpak', 'het plan van aanpak', 1],
    ['eerstejaarsevaluatie', 'de eerstejaarsevaluatie', 4],
    ['eindevaluatie', 'de eindevaluatie', 6],
  ])('noemt bij %s het stuk, en bij een weigering zonder reden de dag', (soort, naam, index) => {
    const met = (stuk: object) => verdictOf(rule, { documenten: { [soort]: stuk } })
    expect(met({ ondertekend: null })).toMatchObject({
      places: [
        { path: `/documenten/${index}`, message: { values: [naam, expect.any(String), 'werkgever en werknemer'] } },
      ],
    })
    expect(met({ ondertekend: { werknemer: null }, weigering: { ...weigering, reden: null } })).toMatchObject({
      places: [{ norm: 'praktijk', message: { values: ['2025-10-07', naam] } }],
    })
  })

  it('weegt een weigering van de een zonder de ander als een risico, niet als niet bijgehouden', () => {
    const verdict = verdictOf(rule, eindevaluatie({ ondertekend: null, weigering }))
    expect(verdict).toMatchObject({
      places: [{ breach: 'missing', message: { values: ['de eindevaluatie', '2025-10-06', 'werkgever'] } }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('wijst naar de ondertekening, of naar het stuk als die er niet is', () => {
    const alleen = (stuk: object) => (dossier: object) =>
      ({ ...dossier, documenten: [{ soort: 'eindevaluatie', datum: '2025-10-06', ...stuk }] }) as never
    const ondertekend = { werkgever: '2025-10-06', werknemer: '2025-10-06' }
    expect(verdictOf(rule, alleen({ ondertekend }))).toMatchObject({ path: '/documenten/0/ondertekend' })
    expect(verdictOf(rule, { documenten: null })).toMatchObject({
      reason: { words: [expect.stringContaining('R-02')] },
    })
  })
})
