import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/aow.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde van de wachttijd 11-01-2026; zes weken met de AOW-dag zelf als eerste
const aow = (aowDatum: string | null) => verdictOf(rule, { werknemer: { aowDatum } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('rekent voor tot en met welke dag het loon doorloopt', () => {
    expect(aow('2025-03-01')).toMatchObject({
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

  it('meldt het nog als het loon daardoor een dag korter loopt', () => {
    expect(aow('2025-11-30')).toMatchObject({
      kind: 'violated',
      places: [{ message: { values: ['2025-11-30', '2026-01-11', '2026-01-10'] } }],
    })
    expect(aow('2025-12-01')).toMatchObject({
      kind: 'satisfied',
      path: '/werknemer/aowDatum',
      notes: [{ values: ['2025-12-01', '2026-01-11'] }],
    })
  })

  it('zegt wat vanaf de AOW-leeftijd vervalt, niet dat elke plicht vervalt', () => {
    const verdict = aow('2025-12-01')
    const woorden = verdict.kind === 'satisfied' ? verdict.notes[0]?.words.join('…') : undefined
    expect(woorden).toContain('geldt de AOW-leeftijd; dan vervallen het plan van aanpak, spoor 2')
  })

  it('geldt niet als de AOW-datum na het einde van de wachttijd valt', () => {
    expect(aow('2026-01-11')).toMatchObject({ kind: 'satisfied' })
    expect(aow('2026-01-12')).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(aow('2026-01-12'))).toBe('de AOW-datum (2026-01-12) valt na het einde van de wachttijd')
  })

  it('rekent zes weken vanaf de eerste ziektedag voor wie toen al AOW had', () => {
    expect(aow('2020-01-15')).toMatchObject({
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
