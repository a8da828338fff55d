import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor2/plaatsing-duurzaam.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
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
    const verdict = verdictOf(rule, elders({ soort }))
    expect(verdict).toMatchObject({ places: [{ breach: 'incomplete', norm: 'praktijk', path: pad }] })
    expect(textOf(verdict)).toContain(`Van de ${soort} vanaf 2025-09-01`)
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

  it('kijkt ook naar toegezegd werk elders, niet naar toegezegd werk in het eigen bedrijf', () => {
    // de peildatum is 03-11-2025
    const toegezegd = (werkgever: 'ander' | 'eigen') =>
      elders({ van: '2025-12-01', werkgever, toezegging: { datum: '2025-10-01', schriftelijk: true } })
    expect(verdictOf(rule, toegezegd('ander')).kind).toBe('undetermined')
    expect(verdictOf(rule, toegezegd('eigen')).kind).toBe('notApplicable')
  })

  it('kijkt naar werk dat op de dag van de aanvraag begint, niet een dag later', () => {
    expect(verdictOf(rule, elders({ van: '2025-10-20', contract: 'onbepaald' })).kind).toBe('satisfied')
    expect(verdictOf(rule, elders({ van: '2025-10-21', contract: 'onbepaald' })).kind).toBe('notApplicable')
  })

  it('neemt van twee einddatums de eerste', () => {
    expect(verdictOf(rule, bepaald('2026-12-31', { totEnMet: '2026-07-10' }))).toMatchObject({
      places: [{ found: '2026-07-10' }],
    })
    expect(verdictOf(rule, bepaald('2026-07-10', { totEnMet: '2026-12-31' }))).toMatchObject({
      places: [{ found: '2026-07-10' }],
    })
  })

  it('is gedekt door een deskundigenoordeel van de laatste dag', () => {
    const deskundigenoordelen = [
      { soort: 'inspanningen-werkgever' as const, uitkomst: 'positief' as const, datum: '2025-10-20' },
    ]
    for (const werk of [elders({ soort: 'detachering' }), bepaald('2026-07-10')]) {
      expect(verdictOf(rule, { ...werk, deskundigenoordelen })).toMatchObject({
        covered: { ground: 'deskundigenoordeel' },
      })
    }
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

    it('is niet werk bij een andere werkgever, en niet werk waarvan geen belastbare uren bekend zijn', () => {
      const elders = { werkgever: 'ander', soort: 'ander-extern' }
      expect(verdictOf(rule, weinig([], elders)).kind).toBe('notApplicable')
      const documenten = (belastbaarheidsprofiel: object | null) => ({ documenten: { belastbaarheidsprofiel } })
      expect(verdictOf(rule, { ...weinig([]), ...documenten({ urenPerWeek: null }) }).kind).toBe('notApplicable')
      expect(verdictOf(rule, { ...weinig([]), ...documenten(null) }).kind).toBe('notApplicable')
    })

    it('vergelijkt met het profiel van de laatste dag waar UWV naar kijkt', () => {
      // de WIA-aanvraag is van 20-10-2025
      const nieuw = (datum: string) =>
        metStuk({ soort: 'belastbaarheidsprofiel', datum, urenPerWeek: 12 }, weinig(['2025-06-03']))
      expect(verdictOf(rule, nieuw('2025-10-20')).kind).toBe('notApplicable')
      expect(verdictOf(rule, nieuw('2025-10-21')).kind).toBe('violated')
    })

    it('telt vanaf de dag van het profiel als het werk al liep', () => {
      // drie maanden na 18-11-2024 is 18-02-2025; de eerstejaarsevaluatie is van 06-01-2025, drie maanden later is 06-04
      const eerder = (totEnMet: string) => weinig([], { van: '2024-11-01', totEnMet })
      expect(verdictOf(rule, eerder('2025-04-06')).kind).toBe('satisfied')
      expect(verdictOf(rule, eerder('2025-04-07'))).toMatchObject({ places: [{ due: '2025-04-06' }] })
    })

    it('kijkt niet verder dan het einde van het werk', () => {
      const tot = (totEnMet: string, ...evaluaties: string[]) => verdictOf(rule, weinig(evaluaties, { totEnMet }))
      expect(tot('2025-03-03').kind).toBe('notApplicable')
      expect(tot('2025-03-04').kind).toBe('satisfied')
      expect(tot('2025-06-03').kind).toBe('satisfied')
      expect(tot('2025-06-03', '2025-07-01').kind).toBe('satisfied')
      expect(tot('2025-06-04')).toMatchObject({ places: [{ breach: 'missing', due: '2025-06-03' }] })
      expect(tot('2025-06-04', '2025-06-04')).toMatchObject({ places: [{ breach: 'late', found: '2025-06-04' }] })
      expect(verdictOf(rule, weinig([], { totEnMet: '2025-06-02' }), '2025-06-02').kind).toBe('satisfied')
    })

    it('noemt de volgende evaluatie na de laatste, tot en met de uiterste dag voor de aanvraag', () => {
      const zonderAanvraag = (...evaluaties: string[]) => ({ ...weinig(evaluaties), wia: null })
      expect(verdictOf(rule, weinig(['2025-04-03', '2025-05-06', '2025-06-03']), '2025-06-10')).toMatchObject({
        kind: 'pending',
        due: '2025-09-03',
      })
      // die dag is 26-10-2025
      expect(verdictOf(rule, zonderAanvraag('2025-06-03', '2025-07-26'), '2025-08-04')).toMatchObject({
        kind: 'pending',
        due: '2025-10-26',
      })
      expect(verdictOf(rule, zonderAanvraag('2025-06-03', '2025-07-27'), '2025-08-04').kind).toBe('satisfied')
      expect(verdictOf(rule, weinig(['2025-06-03', '2025-07-26'])).kind).toBe('satisfied')
    })

    it('is een beleidsregel, en een ander contact is geen evaluatie', () => {
      expect(verdictOf(rule, weinig([]))).toMatchObject({ places: [{ breach: 'missing', norm: 'beleidsregel' }] })
      const laat = verdictOf(rule, weinig(['2025-06-04']))
      expect(laat).toMatchObject({ places: [{ breach: 'late', norm: 'beleidsregel' }] })
      expect(textOf(laat)).toMatch(/pas op 2025-06-04/)
      expect(textOf(verdictOf(rule, weinig([])))).toMatch(/^Sinds 2025-03-03 is niet/)
      const contactmomenten = ['2025-06-03', '2025-09-03'].map((datum) => ({ datum, soort: 'telefoon' as const }))
      expect(verdictOf(rule, { ...weinig([]), contactmomenten }).kind).toBe('violated')
    })

    it('is gedekt door een deskundigenoordeel van de late evaluatie of, zonder evaluatie, van de laatste dag', () => {
      const met = (evaluaties: string[], datum: string) =>
        verdictOf(rule, { ...weinig(evaluaties, { totEnMet: '2025-06-30' }), ...deskundigenoordeel(datum) })
      expect(met(['2025-06-04'], '2025-06-04')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
      expect(met(['2025-06-04'], '2025-06-03')).toMatchObject({ covered: null })
      expect(met([], '2025-06-30')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
      expect(met([], '2025-06-29')).toMatchObject({ covered: null })
    })
  })
})
