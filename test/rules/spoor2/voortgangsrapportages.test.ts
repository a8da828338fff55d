import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/voortgangsrapportages.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 start op 20-01-2025; 92 dagen later is 22-04, dan 23-07, dan 23-10; de WIA-aanvraag is van 20-10-2025
const beiden = { aan: ['werkgever' as const, 'werknemer' as const] }
const rapport = (datum: string, more: object = beiden) => ({ datum, ...more })
const met = (dagen: readonly string[], rest: object = {}) => ({
  spoor2: { rapportages: dagen.map((datum) => rapport(datum)), ...rest },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt steeds ten hoogste 92 dagen tussen rapportages goed', () => {
    expect(verdictOf(rule, met(['2025-04-22', '2025-07-23'])).kind).toBe('satisfied')
  })

  it('vindt 93 dagen een risico', () => {
    expect(verdictOf(rule, met(['2025-04-23', '2025-07-23']))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'late', path: '/spoor2/rapportages', due: '2025-04-22', found: '2025-04-23', daysLate: 1 }],
    })
  })

  it('mist de rapportages als er geen zijn', () => {
    expect(verdictOf(rule, { spoor2: { rapportages: null } })).toMatchObject({
      places: [{ breach: 'missing', path: '/spoor2', due: '2025-04-22' }],
    })
  })

  it('noemt zolang spoor 2 loopt de volgende dag', () => {
    expect(verdictOf(rule, met([]), '2025-04-22')).toMatchObject({ kind: 'pending', due: '2025-04-22' })
    expect(verdictOf(rule, met([]), '2025-04-23').kind).toBe('violated')
    expect(verdictOf(rule, met(['2025-04-22']), '2025-05-05')).toMatchObject({ kind: 'pending', due: '2025-07-23' })
  })

  it('noemt geen volgende dag na de uiterste dag voor de WIA-aanvraag', () => {
    // die is 26-10-2025; 92 dagen na 26-07 is 26-10
    const zonderAanvraag = { wia: null }
    expect(
      verdictOf(rule, { ...met(['2025-04-22', '2025-07-23', '2025-07-26']), ...zonderAanvraag }, '2025-08-04'),
    ).toMatchObject({
      kind: 'pending',
      due: '2025-10-26',
    })
    expect(
      verdictOf(rule, { ...met(['2025-04-22', '2025-07-23', '2025-07-27']), ...zonderAanvraag }, '2025-08-04').kind,
    ).toBe('satisfied')
  })

  it('telt de eindrapportage mee', () => {
    const afgesloten = { einde: '2025-07-24', eindrapport: { datum: '2025-07-22' } }
    expect(verdictOf(rule, met(['2025-04-22'], afgesloten)).kind).toBe('satisfied')
    expect(verdictOf(rule, met(['2025-04-22'], { einde: '2025-07-24' })).kind).toBe('violated')
  })

  it('telt een tijd zonder mogelijkheden niet mee', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-02-03', totEnMet: '2025-02-03' }] }
    expect(verdictOf(rule, { ...met(['2025-04-23', '2025-07-23']), ...rust }).kind).toBe('satisfied')
  })

  it.each([
    ['de werknemer', { aan: ['werkgever' as const] }],
    ['de werkgever', { aan: ['werknemer' as const] }],
    ['werkgever en werknemer', { aan: ['arbodienst' as const] }],
  ])('mist %s als ontvanger', (wie, aan) => {
    const rapportages = [rapport('2025-04-22', aan), rapport('2025-07-23')]
    const verdict = verdictOf(rule, { spoor2: { rapportages } })
    expect(verdict).toMatchObject({ places: [{ breach: 'incomplete', path: '/spoor2/rapportages/0/aan' }] })
    expect(verdict.kind === 'violated' && verdict.places[0].message.values).toEqual(['2025-04-22', wie])
  })

  it('ziet een casemanager als werkgever, ook als die zelf rapporteert', () => {
    const aan = [
      rapport('2025-04-22', { aan: ['casemanager', 'werknemer'] }),
      rapport('2025-07-23', { van: 'casemanager', aan: ['werknemer'] }),
    ]
    expect(verdictOf(rule, { spoor2: { rapportages: aan } }).kind).toBe('satisfied')
  })

  it('kan niet beoordelen wie een rapportage kreeg als dat er niet staat', () => {
    const rapportages = [rapport('2025-04-22', {}), rapport('2025-07-23')]
    expect(verdictOf(rule, { spoor2: { rapportages } })).toMatchObject({
      kind: 'undetermined',
      missing: '/spoor2/rapportages/0/aan',
    })
  })

  it('is gedekt door een deskundigenoordeel dat bijna de hele stilte zag', () => {
    const oordeel = (datum: string) => ({
      deskundigenoordelen: [{ soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum }],
    })
    const stil = met(['2025-07-23'])
    // 92 dagen voor 23-07 is 22-04
    expect(verdictOf(rule, { ...stil, ...oordeel('2025-04-22') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...stil, ...oordeel('2025-04-21') })).toMatchObject({ covered: null })
  })

  it('geldt niet in eigen beheer of zonder start', () => {
    expect(verdictOf(rule, { spoor2: { bureau: 'eigen beheer', rapportages: null } }).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: { bureau: 'In eigen beheer', rapportages: null } }).kind).toBe('notApplicable')
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
    expect(verdictOf(rule, met([], { einde: '2025-03-03' })).kind).toBe('notApplicable')
  })

  it('kijkt alleen naar rapportages van de start tot en met de laatste dag die telt', () => {
    const met = (datum: string) =>
      verdictOf(rule, {
        spoor2: { rapportages: [rapport('2025-04-22'), rapport('2025-07-23'), rapport(datum, { aan: ['werkgever'] })] },
      })
    for (const datum of ['2025-01-20', '2025-10-20']) expect(met(datum).kind).toBe('violated')
    for (const datum of ['2025-01-19', '2025-10-21']) expect(met(datum).kind).toBe('satisfied')
  })

  it.each([
    [' Eigen beheer ', 'notApplicable'],
    ['Bureau Eigen Beheer', 'violated'],
    ['Eigen beheerders B.V.', 'violated'],
    [null, 'violated'],
  ])('leest het bureau "%s" als %s', (bureau, kind) => {
    expect(verdictOf(rule, { spoor2: { bureau, rapportages: null } }).kind).toBe(kind)
  })

  it('is bij een verkeerde ontvanger gedekt door een deskundigenoordeel van die dag', () => {
    const rapportages = [rapport('2025-04-22', { aan: ['werkgever'] }), rapport('2025-07-23')]
    const op = (datum: string) => verdictOf(rule, { spoor2: { rapportages }, ...deskundigenoordeel(datum) })
    expect(op('2025-04-22')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-04-21')).toMatchObject({ covered: null })
  })

  it('zegt wat er aan de hand is', () => {
    expect(textOf(verdictOf(rule, met([])))).toContain('geen voortgangsrapportage vastgelegd')
    expect(textOf(verdictOf(rule, met([], { einde: '2025-03-03' })))).toContain('te kort voor een rapportage')
    expect(textOf(verdictOf(rule, met([], { bureau: 'eigen beheer' })))).toContain('(zie S2-07)')
  })
})
