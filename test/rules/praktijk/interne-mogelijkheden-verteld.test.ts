import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/praktijk/interne-mogelijkheden-verteld.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const nietErbij = { deelnemers: ['werkgever' as const], ondertekend: { werknemer: null } }
const evaluatie = (more: object) => ({ documenten: { eerstejaarsevaluatie: { ...nietErbij, ...more } } })
const uitkomstVerteld = { datum: '2024-12-16', wat: 'Verteld' }

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zolang spoor 2 niet is gestart', () => {
    expect(verdictOf(rule, { spoor2: { start: null } }).kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, { spoor2: { start: null } }))).toBe('spoor 2 is niet gestart')
    expect(verdictOf(rule, {}, '2025-01-19').kind).toBe('notApplicable')
  })

  it('is tevreden als vastligt wanneer de uitkomst is verteld', () => {
    const patch = { ...evaluatie({}), spoor1: { uitkomstVerteld } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', path: '/spoor1/uitkomstVerteld' })
  })

  it('telt een gesprek van na de peildatum niet', () => {
    const patch = { ...evaluatie({}), spoor1: { uitkomstVerteld: { ...uitkomstVerteld, datum: '2025-11-04' } } }
    expect(verdictOf(rule, patch, '2025-11-03').kind).toBe('violated')
    expect(verdictOf(rule, patch, '2025-11-04').kind).toBe('satisfied')
  })

  it.each([
    ['erbij was', { deelnemers: ['werknemer'] }],
    ['tekende', { ondertekend: { werknemer: '2025-01-07' } }],
    [
      'een afschrift kreeg',
      {
        afschriften: [
          { aan: 'bedrijfsarts', datum: '2025-01-07' },
          { aan: 'werknemer', datum: '2025-01-07' },
        ],
      },
    ],
  ])('neemt de keuze voor twee sporen als antwoord wanneer de werknemer %s', (_, more) => {
    expect(verdictOf(rule, evaluatie(more))).toMatchObject({ kind: 'satisfied', path: '/documenten/4' })
  })

  it.each([
    ['zonder de werknemer', {}],
    ['met een afschrift aan een ander', { afschriften: [{ aan: 'bedrijfsarts', datum: '2025-01-07' }] }],
    ['die alleen voor spoor 1 koos', { deelnemers: ['werknemer'], spoorkeuze: 'spoor-1' }],
  ])('is niet tevreden met een evaluatie %s', (_, more) => {
    expect(verdictOf(rule, evaluatie(more))).toMatchObject({ kind: 'violated', places: [{ path: '/spoor1' }] })
  })

  it('wijst naar het dossier als er niets over spoor 1 staat', () => {
    const patch = { ...evaluatie({}), spoor1: null }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', path: '' }] })
    expect(textOf(verdictOf(rule, patch))).toContain('staat niet wanneer de werknemer hoorde')
  })

  it.each([
    ['de evaluatie', { documenten: { eerstejaarsevaluatie: null } }, 'geen eerstejaarsevaluatie'],
    ['de spoorkeuze', evaluatie({ spoorkeuze: null }), 'ontbreekt de spoorkeuze of de motivering'],
    ['de motivering', evaluatie({ motivering: null }), 'ontbreekt de spoorkeuze of de motivering'],
  ])('zwijgt als %s ontbreekt; daarover spreken R-04 en I-04', (_, patch, reden) => {
    expect(verdictOf(rule, patch).kind).toBe('notApplicable')
    expect(textOf(verdictOf(rule, patch))).toContain(reden)
    expect(verdictOf(rule, { ...patch, spoor1: { uitkomstVerteld } }).kind).toBe('satisfied')
  })
})
