import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/aow.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde van de wachttijd 11-01-2026; zes weken met de AOW-dag zelf als eerste
const aow = (aowDatum: string | null, peildatum?: string) => verdictOf(rule, { werknemer: { aowDatum } }, peildatum)

describe(`${rule.id} ${rule.slug}`, () => {
  it('rekent voor tot en met welke dag het loon doorloopt', () => {
    expect(aow('2025-03-01', '2025-04-11')).toMatchObject({
      kind: 'violated',
      places: [
        {
          breach: 'inconsistent',
          path: '/werknemer/aowDatum',
          message: { values: ['2025-03-01', '2026-01-11', '2025-04-11'] },
        },
      ],
    })
  })

  it('zwijgt over het loon dat voorbij is', () => {
    expect(aow('2025-03-01', '2025-04-12')).toMatchObject({
      kind: 'satisfied',
      path: '/werknemer/aowDatum',
      notes: [{ values: ['2025-03-01', '2025-04-11'] }],
    })
    expect(notesOf(aow('2025-03-01', '2025-04-12'))).toContain('het loon bij ziekte liep door tot en met 2025-04-11')
  })

  it('meldt het ook als het loon niet korter loopt', () => {
    expect(textOf(aow('2025-11-30'))).toContain('(2026-01-11). Het loon loopt nu door tot en met 2026-01-10')
    expect(textOf(aow('2025-12-01'))).toContain('Het loon loopt door tot en met die dag')
    expect(aow('2026-01-10')).toMatchObject({ kind: 'violated', places: [{ breach: 'inconsistent' }] })
    expect(aow('2026-01-11')).toMatchObject({
      kind: 'satisfied',
      path: '/werknemer/aowDatum',
      notes: [{ values: ['2026-01-11', '2026-01-11'] }],
    })
  })

  it('zegt wat vanaf de AOW-leeftijd vervalt, niet dat elke plicht vervalt', () => {
    expect(textOf(aow('2025-12-01'))).toContain('vervallen het plan van aanpak en spoor 2')
    expect(notesOf(aow('2026-01-11'))).toContain('geldt de AOW-leeftijd; dan vervallen het plan van aanpak, spoor 2')
  })

  it('laat het loon niet langer doorlopen dan het dienstverband', () => {
    const metEinde = (einde: string) =>
      verdictOf(rule, { werknemer: { aowDatum: '2025-12-01', dienstverband: { soort: 'bepaald', einde } } })
    expect(textOf(metEinde('2025-11-30'))).toContain('Het loon loopt nu door tot en met 2025-11-30')
    expect(textOf(metEinde('2026-01-11'))).toContain('Het loon loopt door tot en met die dag')
  })

  describe('bij een loonsanctie', () => {
    // tot en met 10-01-2027
    const metSanctie = (aowDatum: string, loonsanctie = {}) =>
      verdictOf(rule, { werknemer: { aowDatum }, loonsanctie }, '2026-03-01')

    it('kijkt naar het einde daarvan', () => {
      expect(metSanctie('2026-05-15')).toMatchObject({
        kind: 'violated',
        places: [{ message: { values: ['2026-05-15', '2027-01-10', '2026-06-25'] } }],
      })
      expect(metSanctie('2027-01-09')).toMatchObject({ kind: 'violated' })
      expect(metSanctie('2027-01-10')).toMatchObject({ kind: 'satisfied' })
      expect(textOf(metSanctie('2027-01-11'))).toBe('de AOW-datum (2027-01-11) valt na het einde van de loonsanctie')
    })

    it('rekent met een bekorting die UWV toewees', () => {
      const bekorting = { ontvangen: '2026-02-02', beschikking: '2026-02-20', hersteld: true }
      expect(metSanctie('2026-04-02', { bekorting })).toMatchObject({ kind: 'violated' })
      expect(metSanctie('2026-04-04', { bekorting })).toMatchObject({ kind: 'notApplicable' })
    })
  })

  it('geldt niet als de AOW-datum na het einde van de wachttijd valt', () => {
    expect(aow('2026-01-11')).toMatchObject({ kind: 'satisfied' })
    expect(aow('2026-01-12')).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(aow('2026-01-12'))).toBe('de AOW-datum (2026-01-12) valt na het einde van de wachttijd')
  })

  it('rekent zes weken vanaf de eerste ziektedag voor wie toen al AOW had', () => {
    expect(aow('2020-01-15', '2024-02-25')).toMatchObject({
      places: [{ message: { values: ['2020-01-15', '2026-01-11', '2024-02-25'] } }],
    })
  })

  it('vraagt naar de AOW-datum als die er niet staat', () => {
    expect(aow(null)).toMatchObject({ kind: 'undetermined', missing: '/werknemer/aowDatum' })
  })

  it('geldt niet als de werknemer eerder is hersteld of uit dienst ging', () => {
    const hersteld = { verzuim: { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-01-31' }] } }
    expect(verdictOf(rule, { ...hersteld, werknemer: { aowDatum: '2025-03-01' } })).toMatchObject({
      kind: 'notApplicable',
    })
    const dienstverband = { soort: 'bepaald' as const, einde: '2025-01-31' }
    expect(verdictOf(rule, { werknemer: { aowDatum: '2025-03-01', dienstverband } })).toMatchObject({
      kind: 'notApplicable',
    })
  })
})
