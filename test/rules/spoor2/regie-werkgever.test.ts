import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/regie-werkgever.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
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

  it('ziet aan een rapportage die ook naar een ander ging dat de werkgever is geïnformeerd', () => {
    const naar = (...aan: ('werknemer' | 'werkgever')[]) =>
      met([], {}, { rapportages: ['2025-04-22', '2025-07-23'].map((datum) => ({ datum, aan })) })
    expect(verdictOf(rule, naar('werknemer', 'werkgever')).kind).toBe('satisfied')
    expect(verdictOf(rule, naar('werknemer')).kind).toBe('violated')
  })

  it('zegt niets over evaluaties als er genoeg contacten over spoor 2 zijn', () => {
    expect(verdictOf(rule, met(['2025-04-22', '2025-07-23']))).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it('noemt geen volgende dag die al voorbij is als er alleen evaluaties waren', () => {
    const contactmomenten = [{ datum: '2025-04-22', soort: 'evaluatie' as const }]
    expect(verdictOf(rule, met([], { contactmomenten }), '2025-06-02').kind).toBe('satisfied')
  })

  it('let op de inhoud van contacten van de start tot en met de laatste dag die telt', () => {
    const zonder = (datum: string) => {
      const gevuld = ['2025-04-22', '2025-07-23'].map((dag) => ({ datum: dag, afspraken: 'Voortgang besproken' }))
      return verdictOf(rule, met([], {}, { contactenWerkgever: [...gevuld, { datum }] }))
    }
    for (const datum of ['2025-01-20', '2025-10-20'])
      expect(zonder(datum)).toMatchObject({ places: [{ severity: 'info' }] })
    for (const datum of ['2025-01-19', '2025-10-21']) expect(zonder(datum).kind).toBe('satisfied')
    expect(textOf(zonder('2025-01-20'))).toContain('2025-01-20 is niet vastgelegd wat is besproken')
  })

  it('is bij een contact zonder inhoud gedekt door een deskundigenoordeel van die dag', () => {
    const contactenWerkgever = [{ datum: '2025-04-22' }, { datum: '2025-07-23', afspraken: 'Voortgang besproken' }]
    const op = (datum: string) => verdictOf(rule, met([], deskundigenoordeel(datum), { contactenWerkgever }))
    expect(op('2025-04-22')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-04-21')).toMatchObject({ covered: null })
  })

  it('zegt wat er niet was', () => {
    expect(textOf(verdictOf(rule, met([])))).toContain('geen contact van de werkgever vastgelegd')
    expect(verdictOf(rule, met([], {}, { contactenWerkgever: null }))).toMatchObject({ places: [{ path: '/spoor2' }] })
    expect(textOf(verdictOf(rule, met([], {}, { einde: '2025-03-03' })))).toContain('te kort voor een contact')
  })
})
