import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/riv-13-weken.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde van de wachttijd 11-01-2026: verslag uiterlijk 12-10-2025, aanvraag uiterlijk 26-10-2025
const afschrift = (datum: string) => ({ riv: { afschriftWerknemer: { datum } } })
const geenAfschrift = { riv: { afschriftWerknemer: null } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt het afschrift op de laatste dag goed', () => {
    expect(verdictOf(rule, afschrift('2025-10-12'))).toMatchObject({
      kind: 'satisfied',
      path: '/riv/afschriftWerknemer/datum',
      notes: [],
    })
  })

  it('vindt een dag later een risico, ook als het afschrift na de uiterste dag van de aanvraag kwam', () => {
    expect(verdictOf(rule, afschrift('2025-10-13'))).toMatchObject({
      places: [{ breach: 'late', severity: 'warning', due: '2025-10-12', found: '2025-10-13', daysLate: 1 }],
    })
    expect(verdictOf(rule, afschrift('2025-10-31'))).toMatchObject({ places: [{ severity: 'warning', daysLate: 19 }] })
  })

  it.each([
    [
      'meldt vijf weken voor de laatste dag nog niets',
      '2025-09-06',
      { kind: 'pending', due: '2025-10-12', soon: false },
    ],
    ['zegt binnenkort vanaf 18 weken voor het einde', '2025-09-07', { kind: 'pending', soon: true }],
    ['wacht tot en met de laatste dag', '2025-10-12', { kind: 'pending', soon: true }],
    ['noemt het een risico zodra die dag voorbij is', '2025-10-13', { places: [{ severity: 'warning' }] }],
    ['houdt het een risico tot en met de uiterste dag van de aanvraag', '2025-10-26', { nextDue: '2025-10-26' }],
  ])('%s', (_, peildatum, verwacht) => {
    expect(verdictOf(rule, geenAfschrift, peildatum)).toMatchObject(verwacht)
  })

  it('vindt het niet voldaan als de uiterste dag van de aanvraag voorbij is', () => {
    const verdict = verdictOf(rule, geenAfschrift, '2025-10-27')
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/riv', due: '2025-10-12' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(verdictOf(rule, { riv: null }, '2025-10-27')).toMatchObject({ places: [{ path: '' }] })
  })

  it('rekent bij een verlenging vanaf het nieuwe einde', () => {
    const verlenging = { wia: { verlenging: { totEnMet: '2026-06-30', besluit: '2025-11-01' } } }
    expect(verdictOf(rule, { ...verlenging, ...geenAfschrift })).toMatchObject({ kind: 'pending', due: '2026-03-31' })
  })

  it('rekent bij samentelling vanaf het opgeschoven einde', () => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek', van: '2024-04-28' },
    ] as const
    const met = (datum: string) => verdictOf(rule, { verzuim: { perioden }, ...afschrift(datum) }, '2025-12-01')
    expect(met('2025-11-08')).toMatchObject({ kind: 'satisfied' })
    expect(met('2025-11-09')).toMatchObject({ kind: 'violated', places: [{ due: '2025-11-08' }] })
  })

  it.each([
    [
      'een toegekende verkorte wachttijd',
      { wia: { verkorteWachttijd: { aanvraag: '2024-10-01', toegekendPer: '2024-12-20' } } },
    ],
    ['AOW voor het einde van de wachttijd', { werknemer: { aowDatum: '2026-01-11' } }],
    ['herstel', { verzuim: { perioden: [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-10-30' }] } }],
    [
      'een dienstverband dat eerder eindigt',
      { werknemer: { dienstverband: { soort: 'bepaald', einde: '2026-01-10' } } },
    ],
  ] as const)('geldt niet bij %s', (_, patch) => {
    expect(verdictOf(rule, { ...geenAfschrift, ...patch })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt wel als alleen om een verkorte wachttijd is gevraagd', () => {
    const patch = { ...geenAfschrift, wia: { verkorteWachttijd: { aanvraag: '2024-10-01' } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  describe('na een verlenging', () => {
    // verlengd tot en met 30-06-2026: aanvulling uiterlijk 31-03-2026, aanvraag uiterlijk 14-04-2026
    const verlengd = (riv: object, aanvraag: string | null = null) => ({
      riv: { opgesteld: null, afschriftWerknemer: { datum: '2025-10-07' }, ...riv },
      wia: {
        aanvraag: aanvraag ? { verzonden: aanvraag, ontvangen: aanvraag } : null,
        verlenging: { totEnMet: '2026-06-30', besluit: '2025-10-08' },
      },
    })

    it.each([
      [
        'wacht op de aanvulling van een verslag van voor het besluit',
        '2026-02-23',
        { kind: 'pending', due: '2026-03-31', soon: false, notes: [{ values: ['2025-10-08'] }] },
      ],
      ['zegt binnenkort vanaf 18 weken voor het nieuwe einde', '2026-02-24', { kind: 'pending', soon: true }],
      ['wacht tot en met de laatste dag', '2026-03-31', { kind: 'pending' }],
      [
        'noemt het een risico zodra die dag voorbij is',
        '2026-04-01',
        {
          places: [{ breach: 'missing', severity: 'warning', path: '/riv', due: '2026-03-31' }],
          remedy: { words: [expect.stringContaining('Vul het re-integratieverslag')] },
          nextDue: '2026-04-14',
        },
      ],
      ['houdt het een risico tot en met de uiterste dag van de aanvraag', '2026-04-14', { nextDue: '2026-04-14' }],
    ])('%s', (_, peildatum, verwacht) => {
      expect(verdictOf(rule, verlengd({}), peildatum)).toMatchObject(verwacht)
    })

    it('vindt het niet voldaan als de uiterste dag van de aanvraag voorbij is', () => {
      const verdict = verdictOf(rule, verlengd({}), '2026-04-15')
      expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    })

    it.each([
      [
        'keurt een aanvulling op de laatste dag goed',
        '2026-03-31',
        { kind: 'satisfied', path: '/riv/aanvulling/datum' },
      ],
      [
        'vindt een dag later een risico',
        '2026-04-01',
        { places: [{ breach: 'late', severity: 'warning', daysLate: 1 }] },
      ],
    ])('%s', (_, datum, verwacht) => {
      expect(verdictOf(rule, verlengd({ aanvulling: { datum } }), '2026-05-01')).toMatchObject(verwacht)
    })

    it('heeft genoeg aan een afschrift van de dag van het besluit', () => {
      expect(verdictOf(rule, verlengd({ afschriftWerknemer: { datum: '2025-10-08' } }))).toMatchObject({
        kind: 'satisfied',
        notes: [],
      })
    })

    it('vraagt geen aanvulling als de aanvraag er voor het besluit was', () => {
      expect(verdictOf(rule, verlengd({}, '2025-10-07'), '2026-04-15')).toMatchObject({
        kind: 'satisfied',
        notes: [{ values: ['2025-10-07', '2026-03-31'] }],
      })
      expect(verdictOf(rule, verlengd({}, '2025-10-08'), '2026-04-15')).toMatchObject({ kind: 'violated' })
    })

    it('vraagt naar de dag van het besluit', () => {
      const wia = { aanvraag: null, verlenging: { totEnMet: '2026-06-30' } }
      expect(verdictOf(rule, { wia })).toMatchObject({ kind: 'undetermined', missing: '/wia/verlenging/besluit' })
      expect(verdictOf(rule, { wia, riv: { aanvulling: { datum: '2025-11-03' } } })).toMatchObject({
        kind: 'satisfied',
      })
    })

    it('kijkt zonder verlenging niet naar een aanvulling', () => {
      expect(verdictOf(rule, { riv: { aanvulling: { datum: '2025-11-03' } } })).toMatchObject({
        kind: 'satisfied',
        path: '/riv/afschriftWerknemer/datum',
      })
    })
  })

  it('wijst bij een laat afschrift naar de dag en vraagt die niet te veranderen', () => {
    expect(verdictOf(rule, afschrift('2025-10-13'))).toMatchObject({
      places: [{ path: '/riv/afschriftWerknemer/datum' }],
      remedy: { words: [expect.stringContaining('Verander de datum niet')] },
    })
    expect(verdictOf(rule, afschrift('2025-10-13'))).not.toHaveProperty('nextDue')
  })

  it('blijft gelden als de verplichtingen op de laatste dag van de wachttijd eindigen', () => {
    const dienstverband = { soort: 'bepaald' as const, einde: '2026-01-11' }
    expect(verdictOf(rule, { ...geenAfschrift, werknemer: { dienstverband } })).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, geenAfschrift, '2025-10-27')).not.toHaveProperty('nextDue')
  })

  it('verwijst bij ziek uit dienst naar het verslag van de laatste werkdag', () => {
    const werknemer = { dienstverband: { soort: 'bepaald' as const, einde: '2026-01-10' } }
    expect(textOf(verdictOf(rule, { ...geenAfschrift, werknemer }))).toContain('staat bij W-06')
  })
})
