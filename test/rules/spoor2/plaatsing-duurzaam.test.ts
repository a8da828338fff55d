import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/plaatsing-duurzaam.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de wachttijd eindigt op 11-01-2026; zes maanden later is 11-07-2026
const elders = (delen: object, rest: object = {}) => ({
  werkhervatting: [{ van: '2025-09-01', werkgever: 'ander' as const, soort: 'ander-extern' as const, ...delen }],
  ...rest,
})
const bepaald = (contractTotEnMet: string | null, more: object = {}) =>
  elders({
    contract: 'bepaald',
    contractTotEnMet,
    motiveringGeenBeterAlternatief: 'Andere werkgevers hadden geen werk',
    ...more,
  })
const pad = '/werkhervatting/0'

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een contract voor onbepaalde tijd goed', () => {
    expect(verdictOf(rule, elders({ contract: 'onbepaald' }))).toMatchObject({ kind: 'satisfied', path: pad })
  })

  it('keurt een contract tot zes maanden na de loondoorbetaling goed, een dag korter niet', () => {
    expect(verdictOf(rule, bepaald('2026-07-11')).kind).toBe('satisfied')
    expect(verdictOf(rule, bepaald('2026-07-10'))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'inconsistent', path: pad, due: '2026-07-11', found: '2026-07-10' }],
    })
  })

  it('rekent na een loonsanctie vanaf het einde daarvan', () => {
    const loonsanctie = { beschikking: '2025-11-03', van: '2026-01-12', totEnMet: '2026-06-01' }
    expect(verdictOf(rule, { ...bepaald('2026-12-01'), loonsanctie }).kind).toBe('satisfied')
    expect(verdictOf(rule, { ...bepaald('2026-11-30'), loonsanctie }).kind).toBe('violated')
  })

  it('mist waarom er geen beter alternatief is', () => {
    expect(verdictOf(rule, bepaald('2026-07-11', { motiveringGeenBeterAlternatief: null }))).toMatchObject({
      places: [{ breach: 'incomplete', path: pad }],
    })
  })

  it('kan zonder soort of duur van het contract niet oordelen', () => {
    expect(verdictOf(rule, elders({}))).toMatchObject({ kind: 'undetermined', missing: `${pad}/contract` })
    expect(verdictOf(rule, bepaald(null))).toMatchObject({ kind: 'undetermined', missing: `${pad}/contractTotEnMet` })
  })

  it('keurt een onherroepelijke schriftelijke toezegging goed', () => {
    const toezegging = { datum: '2025-10-01', schriftelijk: true, onherroepelijk: true }
    expect(verdictOf(rule, elders({ van: '2026-01-12', toezegging })).kind).toBe('satisfied')
    expect(verdictOf(rule, elders({ toezegging: { ...toezegging, onherroepelijk: false } })).kind).toBe('undetermined')
  })

  it.each(['detachering', 'proefplaatsing'] as const)('vraagt bij %s een einddatum', (soort) => {
    expect(verdictOf(rule, elders({ soort, totEnMet: '2025-11-30' })).kind).toBe('satisfied')
    expect(verdictOf(rule, elders({ soort, contractTotEnMet: '2025-11-30' })).kind).toBe('satisfied')
    expect(verdictOf(rule, elders({ soort, contract: 'onbepaald' })).kind).toBe('satisfied')
    expect(verdictOf(rule, elders({ soort }))).toMatchObject({ places: [{ breach: 'incomplete', path: pad }] })
  })

  it('laat werk dat als blijvend is vastgelegd aan S1-06', () => {
    expect(verdictOf(rule, elders({ structureel: true })).kind).toBe('notApplicable')
  })

  it('kijkt niet naar werk dat voor de aanvraag is geëindigd, en niet naar arbeidstherapie', () => {
    expect(verdictOf(rule, elders({ totEnMet: '2025-10-19' })).kind).toBe('notApplicable')
    expect(verdictOf(rule, elders({ totEnMet: '2025-10-20' })).kind).toBe('undetermined')
    expect(verdictOf(rule, elders({ soort: 'arbeidstherapie' })).kind).toBe('notApplicable')
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it('is gedekt door een deskundigenoordeel van de laatste dag', () => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum: '2025-10-20' },
    ]
    expect(verdictOf(rule, { ...elders({ soort: 'detachering' }), deskundigenoordelen })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
  })

  describe('weinig uren in het eigen bedrijf', () => {
    // het belastbaarheidsprofiel (20 uur) is van 18-11-2024, het werk begint op 03-03-2025
    const weinig = (evaluaties: readonly string[], delen: object = {}) => ({
      contactmomenten: null,
      werkhervatting: [
        {
          van: '2025-03-03',
          werkgever: 'eigen' as const,
          soort: 'ander-intern' as const,
          structureel: true,
          urenPerWeek: 12,
          evaluaties: evaluaties.map((datum) => ({ datum })),
          ...delen,
        },
      ],
    })

    it('wordt elke drie maanden geëvalueerd', () => {
      expect(verdictOf(rule, weinig(['2025-06-03', '2025-09-03']))).toMatchObject({ kind: 'satisfied', path: pad })
      expect(verdictOf(rule, weinig(['2025-06-04', '2025-09-03']))).toMatchObject({
        places: [{ breach: 'late', due: '2025-06-03', found: '2025-06-04', daysLate: 1 }],
      })
      expect(verdictOf(rule, weinig(['2025-06-03']))).toMatchObject({
        places: [{ breach: 'missing', due: '2025-09-03' }],
      })
    })

    it('noemt zolang het werk loopt de volgende evaluatie', () => {
      expect(verdictOf(rule, weinig([]), '2025-06-03')).toMatchObject({ kind: 'pending', due: '2025-06-03' })
      expect(verdictOf(rule, weinig([]), '2025-06-04').kind).toBe('violated')
    })

    it('telt ook evaluaties van het plan van aanpak', () => {
      const contactmomenten = ['2025-06-03', '2025-09-03'].map((datum) => ({ datum, soort: 'evaluatie' as const }))
      expect(verdictOf(rule, { ...weinig([]), contactmomenten }).kind).toBe('satisfied')
    })

    it.each([
      ['zoveel uren als de werknemer kan', { urenPerWeek: 20 }],
      ['een opbouw die niet als blijvend is vastgelegd', { structureel: false }],
      ['werk zonder vastgelegde uren', { urenPerWeek: null }],
      ['arbeidstherapie', { soort: 'arbeidstherapie' }],
    ])('is niet %s', (_, delen) => {
      expect(verdictOf(rule, weinig([], delen)).kind).toBe('notApplicable')
    })
  })
})
