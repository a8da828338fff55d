import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/privacy/bewaartermijn-en-vangnet.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const bewaring = { eindeReintegratie: '2025-10-31', geschil: false }

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder einde van de re-integratie en zonder vangnet', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it.each([
    ['de laatste dag', '2027-10-31', 'satisfied'],
    ['de dag daarna', '2027-11-01', 'violated'],
  ])('beoordeelt het bewaren op %s van de twee jaar', (_, peildatum, kind) => {
    expect(verdictOf(rule, { bewaring }, peildatum).kind).toBe(kind)
  })

  it('noemt te lang bewaren een risico', () => {
    expect(rule.severity).toBe('warning')
    expect(verdictOf(rule, { bewaring }, '2027-11-01')).toMatchObject({
      places: [{ breach: 'notAllowed', path: '/bewaring/eindeReintegratie', due: '2027-10-31' }],
    })
  })

  it('laat een dossier met een geschil langer toe', () => {
    expect(verdictOf(rule, { bewaring: { ...bewaring, geschil: true } }, '2027-11-01').kind).toBe('satisfied')
  })

  it('vraagt na de termijn of er een geschil loopt', () => {
    expect(verdictOf(rule, { bewaring: { eindeReintegratie: '2025-10-31' } }, '2027-11-01')).toMatchObject({
      kind: 'undetermined',
      missing: '/bewaring/geschil',
    })
  })

  it.each([
    [{ zw: true }, '2030-10-31', '2030-11-01'],
    [{ wga: true }, '2035-10-31', '2035-11-01'],
    [{ zw: true, wga: true }, '2035-10-31', '2035-11-01'],
    [{ zw: false, wga: false }, '2027-10-31', '2027-11-01'],
  ])('rekent voor een eigenrisicodrager (%o) tot en met %s', (eigenRisicodrager, laatste, daarna) => {
    const patch = { bewaring, werkgever: { eigenRisicodrager } }
    expect(verdictOf(rule, patch, laatste).kind).toBe('satisfied')
    expect(verdictOf(rule, patch, daarna).kind).toBe('violated')
  })

  it('telt een einde van na de peildatum niet', () => {
    expect(verdictOf(rule, { bewaring }, '2025-10-30').kind).toBe('notApplicable')
  })

  it('noemt vastleggen welk vangnet geldt een risico, ook als het bewaren in orde is', () => {
    const patch = { bewaring, werknemer: { vangnet: { soort: 'no-riskpolis' } } }
    expect(verdictOf(rule, patch)).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/werknemer/vangnet/soort' }],
    })
  })

  it('vindt vastleggen dat er een vangnet is in orde', () => {
    expect(verdictOf(rule, { werknemer: { vangnet: { vanToepassing: true } } }).kind).toBe('satisfied')
  })

  it('zegt tot wanneer het dossier mag blijven, en waarom het langer mag of niet', () => {
    const op = (peildatum: string, meer: object = {}) =>
      verdictOf(rule, { bewaring: { ...bewaring, ...meer } }, peildatum)
    expect(notesOf(op('2027-10-31'))).toBe('het dossier kan worden bewaard tot en met 2027-10-31')
    expect(op('2027-10-31')).toMatchObject({ path: '/bewaring/eindeReintegratie' })
    expect(notesOf(op('2027-11-01', { geschil: true }))).toContain('er loopt een geschil')
    expect(op('2027-11-01', { geschil: true })).toMatchObject({ path: '/bewaring/geschil' })
    expect(textOf(op('2027-11-01'))).toContain('De re-integratie eindigde op 2025-10-31')
    expect(textOf(verdictOf(rule, { werknemer: { vangnet: { soort: 'no-riskpolis' } } }))).toContain(
      'staat welk vangnet geldt',
    )
    expect(textOf(verdictOf(rule))).toContain('geen einde van de re-integratie')
  })
})
