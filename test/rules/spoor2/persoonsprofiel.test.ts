import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/persoonsprofiel.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 start op maandag 20-01-2025; vier weken later is maandag 17-02-2025
const profiel = (delen: object | null, rest: object = {}) => ({ spoor2: { persoonsprofiel: delen, ...rest } })
const oordeel = (datum: string) => ({
  deskundigenoordelen: [
    { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum, voorbehoud: false },
  ],
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een volledig profiel van vier weken na de start goed', () => {
    expect(verdictOf(rule, profiel({ datum: '2025-02-17' }))).toMatchObject({
      kind: 'satisfied',
      path: '/spoor2/persoonsprofiel',
    })
  })

  it('vindt een volledig profiel van een dag later een aandachtspunt uit de praktijk', () => {
    expect(verdictOf(rule, profiel({ datum: '2025-02-18' }))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', severity: 'info', norm: 'praktijk', due: '2025-02-17', daysLate: 1 }],
    })
  })

  it.each(['ervaring', 'opleiding', 'wensen', 'belemmeringen', 'beperkingen'])('mist %s', (deel) => {
    const verdict = verdictOf(rule, profiel({ [deel]: null }))
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/spoor2/persoonsprofiel' }],
    })
    expect(verdict).not.toHaveProperty('places.1')
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('wacht vier weken op een profiel dat ontbreekt of onvolledig is', () => {
    expect(verdictOf(rule, profiel(null), '2025-02-17')).toMatchObject({ kind: 'pending', due: '2025-02-17' })
    expect(verdictOf(rule, profiel({ wensen: null }), '2025-02-17').kind).toBe('pending')
    expect(verdictOf(rule, profiel(null), '2025-02-18')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/spoor2', due: '2025-02-17' }],
    })
  })

  it('telt een onderbreking op advies van de bedrijfsarts niet mee, een andere wel', () => {
    const onderbroken = (door: 'bedrijfsarts' | 'werkgever') =>
      profiel(null, { onderbrekingen: [{ van: '2025-01-27', totEnMet: '2025-02-02', door }] })
    expect(verdictOf(rule, onderbroken('bedrijfsarts'), '2025-02-24')).toMatchObject({ due: '2025-02-24' })
    expect(verdictOf(rule, onderbroken('bedrijfsarts'), '2025-02-25').kind).toBe('violated')
    expect(verdictOf(rule, onderbroken('werkgever'), '2025-02-18').kind).toBe('violated')
  })

  it('is gedekt door een deskundigenoordeel van na de termijn', () => {
    expect(verdictOf(rule, { ...profiel(null), ...oordeel('2025-02-17') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...profiel(null), ...oordeel('2025-02-16') })).toMatchObject({ covered: null })
  })

  it('geldt niet zonder start, of als spoor 2 te kort liep', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(verdictOf(rule, profiel(null, { einde: '2025-02-17' })).kind).toBe('notApplicable')
    expect(verdictOf(rule, profiel(null, { einde: '2025-02-18' })).kind).toBe('violated')
    expect(verdictOf(rule, profiel(null, { start: '2025-10-21' })).kind).toBe('notApplicable')
  })

  it('geldt niet als spoor 2 voor altijd rust of de verplichtingen eerder eindigen', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-02-03' }] }
    expect(textOf(verdictOf(rule, { ...profiel(null), ...rust }))).toContain('ligt stil')
    const einde = (dag: string) => ({ ...profiel(null), werknemer: { dienstverband: { einde: dag } } })
    expect(textOf(verdictOf(rule, einde('2025-02-16')))).toContain('eindigt op 2025-02-16')
    expect(textOf(verdictOf(rule, einde('2025-02-17')))).toContain('zo kort dat een profiel')
  })

  it('zegt wat ontbreekt of laat is', () => {
    const leeg = { ervaring: null, opleiding: null, wensen: null, belemmeringen: null, beperkingen: null }
    const tekst = textOf(verdictOf(rule, profiel(leeg)))
    for (const deel of ['werkervaring', 'opleiding', 'wensen', 'belemmeringen', 'beperkingen']) {
      expect(tekst).toContain(deel)
    }
    expect(textOf(verdictOf(rule, profiel(null)))).toBe('Er is geen persoonsprofiel')
    expect(textOf(verdictOf(rule, profiel({ datum: '2025-02-18' })))).toContain('is van 2025-02-18; gebruikelijk')
  })
})
