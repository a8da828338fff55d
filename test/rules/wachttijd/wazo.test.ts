import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/wazo.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const voor = { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-09-01' }
const verlof = { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' }
const na = (zelfdeOorzaak?: 'ja' | 'nee' | 'onbekend') => ({
  soort: 'ziek' as const,
  van: '2024-12-23',
  ...(zelfdeOorzaak && { zelfdeOorzaak }),
})
const met = (zelfdeOorzaak: 'ja' | 'nee' | 'onbekend' | undefined, eindeWachttijd: string | null) =>
  verdictOf(rule, { verzuim: { perioden: [voor, verlof, na(zelfdeOorzaak)], eindeWachttijd } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('laat de dagen van het verlof buiten de telling', () => {
    expect(met('ja', '2026-05-03')).toMatchObject({
      kind: 'satisfied',
      path: '/verzuim/perioden/1',
      notes: [{ values: ['2024-09-02', '2024-12-22', '112 dagen'] }],
    })
  })

  it('vindt een einde waarin het verlof meetelt een risico', () => {
    expect(met('ja', '2026-01-11')).toMatchObject({
      places: [
        {
          breach: 'inconsistent',
          path: '/verzuim/eindeWachttijd',
          found: '2026-01-11',
          message: { values: ['2026-01-11', '2026-05-03'] },
        },
      ],
    })
  })

  it('laat een ander verschil aan W-01', () => {
    expect(met('ja', '2026-01-12')).toMatchObject({ kind: 'satisfied' })
  })

  it.each([undefined, 'onbekend'] as const)('vraagt naar de oorzaak als die %s is', (oorzaak) => {
    expect(met(oorzaak, null)).toMatchObject({
      kind: 'undetermined',
      missing: '/verzuim/perioden/2/zelfdeOorzaak',
      notes: [{ values: ['2026-05-03'] }],
    })
  })

  it('is tevreden als de oorzaak een andere is en een nieuwe wachttijd begon', () => {
    expect(met('nee', '2026-12-20')).toMatchObject({ kind: 'satisfied' })
  })

  it('kan niet oordelen als er herstel naast het verlof ligt', () => {
    const perioden = [{ ...voor, totEnMet: '2024-08-25' }, verlof, na('ja')]
    expect(verdictOf(rule, { verzuim: { perioden, eindeWachttijd: null } })).toMatchObject({
      kind: 'undetermined',
      missing: '/verzuim/perioden/2',
      notes: [{ values: ['2024-12-23'] }],
    })
  })

  it('vraagt naar de perioden als niet is vastgelegd wanneer de werknemer na het verlof weer ziek was', () => {
    const bij = (...perioden: { soort: 'hersteld' | 'wazo'; van: string; totEnMet: string }[]) =>
      verdictOf(rule, { verzuim: { perioden, eindeWachttijd: null } })
    const verwacht = { kind: 'undetermined', missing: '/verzuim/perioden' }
    expect(bij({ soort: 'hersteld', van: '2024-08-01', totEnMet: '2024-09-01' }, verlof)).toMatchObject(verwacht)
    expect(bij({ ...verlof, soort: 'hersteld' }, verlof)).toMatchObject(verwacht)
  })

  it('noemt herstel elders in de wachttijd niet als verlof', () => {
    const perioden = [
      voor,
      verlof,
      { ...na('ja'), totEnMet: '2025-01-31' },
      { soort: 'ziek', van: '2025-02-10' },
    ] as const
    expect(verdictOf(rule, { verzuim: { perioden, eindeWachttijd: null } })).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2024-09-02', '2024-12-22', '112 dagen'] }],
    })
  })

  it('vraagt naar de laatste dag van verlof dat zonder einde is vastgelegd', () => {
    const perioden = [voor, { soort: 'wazo', van: '2024-09-02' }] as const
    expect(verdictOf(rule, { verzuim: { perioden, eindeWachttijd: null } }, '2024-10-01')).toMatchObject({
      kind: 'undetermined',
      missing: '/verzuim/perioden/1/totEnMet',
    })
  })

  it('geldt niet zonder verlof', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule))).toContain('geen zwangerschaps- of bevallingsverlof')
    expect(verdictOf(rule, { verzuim: { perioden: null } })).toMatchObject({ kind: 'notApplicable' })
  })
})
