import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/inhoud/visie-werkgever-werknemer.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

const evaluatie = (meer: object) => verdictOf(rule, { documenten: { eerstejaarsevaluatie: meer } })

/** A dossier of an earlier illness with one plan without any visie. */
const plan = (datum: string | undefined, eersteZiektedag = '2023-03-06') =>
  verdictOn(
    rule,
    {
      kenmerk: 'VZ-1',
      verzuim: { eersteZiektedag },
      documenten: [{ soort: 'plan-van-aanpak', ...(datum && { datum }) }],
    },
    '2024-06-01',
  )

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt stukken met beide visies goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['vraagt nog geen visie in een plan van 30 juni 2023', '2023-06-30', 'notApplicable'],
    ['vraagt een visie in een plan van 1 juli 2023, ook bij een eerdere eerste ziektedag', '2023-07-01', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(plan(datum)).toMatchObject({ kind })
  })

  it('noemt de visies van werkgever en werknemer elk apart', () => {
    expect(plan('2023-08-01')).toMatchObject({
      covered: null,
      places: [
        { breach: 'incomplete', path: '/documenten/0', message: { values: ['het plan van aanpak', 'werkgever'] } },
        { breach: 'incomplete', path: '/documenten/0', message: { values: ['het plan van aanpak', 'werknemer'] } },
      ],
    })
  })

  it.each([
    'Akkoord',
    'gezien',
    'Gezien en akkoord.',
    'n.v.t.',
    'Oké',
    '-',
    'Geen',
    'Nee',
    'Geen opmerkingen.',
    'geen visie',
    'Zie boven',
    'Zie hierboven.',
  ])('vindt "%s" geen visie', (visieWerknemer) => {
    expect(evaluatie({ visieWerknemer })).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/4' }] })
  })

  it.each([
    'Akkoord, ik wil vaste dagen',
    'Nee, niet mee eens',
    'Geen bezwaar tegen spoor 2',
    'Geen spoor 2',
    'Ik zie kansen',
    'Zie bijlage',
  ])('vindt "%s" wel een visie', (visieWerknemer) => {
    expect(evaluatie({ visieWerknemer })).toMatchObject({ kind: 'satisfied' })
  })

  it('neemt een weigering van de werknemer als antwoord, van de werkgever niet', () => {
    const geweigerd = (door: 'werknemer' | 'werkgever') =>
      evaluatie({ visieWerkgever: null, visieWerknemer: null, weigering: { door, datum: '2025-01-06' } })
    expect(geweigerd('werknemer')).toHaveProperty('places.length', 1)
    expect(geweigerd('werkgever')).toHaveProperty('places.length', 2)
  })

  it.each(['evaluatie', 'bijstelling-plan-van-aanpak'] as const)('vraagt de visies ook in een %s', (soort) => {
    expect(verdictOf(rule, { documenten: { [soort]: { datum: '2024-06-03' } } })).toMatchObject({
      kind: 'violated',
      places: [{ path: '/documenten/7' }, { path: '/documenten/7' }],
    })
  })

  it('vraagt naar de datum van een stuk zonder visies, niet van een stuk met', () => {
    expect(plan(undefined)).toMatchObject({ kind: 'undetermined', missing: '/documenten/0/datum' })
    expect(evaluatie({ datum: null })).toMatchObject({ kind: 'satisfied' })
  })

  it('geldt niet zonder plan of evaluatie', () => {
    const dossier = { kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' } }
    expect(verdictOn(rule, dossier, '2024-06-01')).toMatchObject({ kind: 'notApplicable' })
  })

  it('is een waarschuwing, en gedekt door een bevredigend resultaat', () => {
    expect(rule.severity).toBe('warning')
    const patch = { documenten: { eerstejaarsevaluatie: { visieWerknemer: null } }, ...resultaat }
    expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
  })
})
