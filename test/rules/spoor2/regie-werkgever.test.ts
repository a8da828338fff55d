import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/regie-werkgever.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 start op 20-01-2025; 92 dagen later is 22-04, dan 23-07, dan 23-10; de WIA-aanvraag is van 20-10-2025
const met = (dagen: readonly string[], rest: object = {}, spoor2: object = {}) => ({
  contactmomenten: null,
  spoor2: {
    rapportages: null,
    contactenWerkgever: dagen.map((datum) => ({ datum, afspraken: 'Voortgang besproken' })),
    ...spoor2,
  },
  ...rest,
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt steeds ten hoogste 92 dagen tussen contacten goed', () => {
    expect(verdictOf(rule, met(['2025-04-22', '2025-07-23'])).kind).toBe('satisfied')
  })

  it('vindt 93 dagen een risico uit de praktijk', () => {
    const verdict = verdictOf(rule, met(['2025-04-22', '2025-07-24']))
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [
        { breach: 'late', norm: 'praktijk', path: '/spoor2/contactenWerkgever', due: '2025-07-23', daysLate: 1 },
      ],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('neemt evaluaties met de werknemer als contact, met een opmerking', () => {
    const contactmomenten = ['2025-04-22', '2025-07-23'].map((datum) => ({ datum, soort: 'evaluatie' as const }))
    expect(verdictOf(rule, met([], { contactmomenten }))).toMatchObject({
      kind: 'satisfied',
      notes: [expect.anything()],
    })
  })

  it('telt een rapportage aan de werkgever als contact', () => {
    const op = (...dagen: string[]) => ({
      rapportages: dagen.map((datum) => ({ datum, aan: ['casemanager' as const] })),
    })
    expect(verdictOf(rule, met([], {}, op('2025-04-22', '2025-07-23'))).kind).toBe('satisfied')
    expect(verdictOf(rule, met([], {}, op('2025-04-22', '2025-07-24'))).kind).toBe('violated')
  })

  it('telt een rapportage die niet naar de werkgever ging niet', () => {
    const rapportages = ['2025-04-22', '2025-07-23'].map((datum) => ({ datum, aan: ['werknemer' as const] }))
    expect(verdictOf(rule, met([], {}, { rapportages }))).not.toHaveProperty('places.0.severity')
  })

  it('noemt zolang spoor 2 loopt de volgende dag', () => {
    expect(verdictOf(rule, met([]), '2025-04-22')).toMatchObject({ kind: 'pending', due: '2025-04-22' })
    expect(verdictOf(rule, met([]), '2025-04-23').kind).toBe('violated')
  })

  it('mist wat is besproken', () => {
    const contactenWerkgever = [{ datum: '2025-04-22' }, { datum: '2025-07-23', afspraken: 'Voortgang besproken' }]
    expect(verdictOf(rule, met([], {}, { contactenWerkgever }))).toMatchObject({
      places: [{ breach: 'incomplete', severity: 'info', path: '/spoor2/contactenWerkgever/0' }],
    })
  })

  it('is gedekt door een deskundigenoordeel dat bijna de hele stilte zag', () => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum: '2025-07-20' },
    ]
    expect(verdictOf(rule, met([], { deskundigenoordelen }))).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  it('geldt niet zonder start', () => {
    expect(verdictOf(rule, { spoor2: null }).kind).toBe('notApplicable')
  })
})
