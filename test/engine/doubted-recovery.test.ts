import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Patch } from '../../src/kernel/rule.js'
import { voorbeelddossier } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { sentence } from '../helpers/text-of.js'

// einde wachttijd zonder herstel 11-01-2026; 42e-weeksmelding uiterlijk 04-11-2024
const hersteld = (totEnMet: string) => ({ perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet }] })
const werk = (soort: 'eigen' | 'eigen-aangepast', urenPerWeek: number, totEnMet: string | null = null) => ({
  werkhervatting: [{ van: '2024-03-01', totEnMet, werkgever: 'eigen' as const, soort, urenPerWeek }],
})
const kaal = { meldingen: null, contactmomenten: null, wia: null, riv: null }

function aannamen(patch: Patch, peildatum: string): string[] {
  return checkDossier(applyPatch(voorbeelddossier, patch), { peildatum: plainDate(peildatum) }).assumptions.map(
    sentence,
  )
}

describe('herstel waaraan wordt getwijfeld', () => {
  it('noemt het einde van de wachttijd en de eerstvolgende termijn', () => {
    const patch = { ...kaal, verzuim: hersteld('2024-10-20'), ...werk('eigen-aangepast', 36) }
    expect(aannamen(patch, '2024-10-25')).toEqual(
      expect.arrayContaining([
        'deze toets volgt het herstel in het dossier (laatste ziektedag 2024-10-20), maar volgens W-02 is dat geen herstel: dan lopen de wachttijd, tot en met 2026-01-11, en alle termijnen door (WIA art. 23 lid 3)',
        expect.stringMatching(/^zonder dat herstel is de eerstvolgende termijn 2024-11-04: .*\(T-06\)$/),
      ]),
    )
  })

  it('noemt ook wat in de tussentijd voorbijging', () => {
    const patch = { ...kaal, verzuim: hersteld('2024-10-20'), ...werk('eigen', 20) }
    expect(aannamen(patch, '2024-11-04').join()).not.toContain('al voorbij')
    expect(aannamen(patch, '2024-11-05')).toContainEqual(
      expect.stringContaining('is één termijn al voorbij, op 2024-11-04'),
    )
    const zonderEvaluatie = { ...patch, documenten: { eerstejaarsevaluatie: null } }
    expect(aannamen(zonderEvaluatie, '2025-06-02')).toContainEqual(
      expect.stringContaining('termijnen al voorbij, de eerste op 2024-11-04'),
    )
  })

  it.each<[string, Patch]>([
    ['als het eigen werk weer volledig wordt gedaan', { verzuim: hersteld('2024-10-20'), ...werk('eigen', 36) }],
    [
      'als het werk bij het herstel al was geëindigd',
      { verzuim: hersteld('2024-10-20'), ...werk('eigen-aangepast', 36, '2024-10-20') },
    ],
    ['zonder herstel', werk('eigen-aangepast', 20)],
  ])('zegt niets %s', (_, patch) => {
    expect(aannamen({ ...kaal, ...patch } as Patch, '2024-10-25').join()).not.toContain('W-02')
  })

  it('zegt niets als alleen een eerder herstel geen herstel was', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-30' },
      { soort: 'ziek' as const, van: '2024-07-15', totEnMet: '2024-10-20' },
    ]
    const patch = { ...kaal, verzuim: { perioden }, ...werk('eigen-aangepast', 36, '2024-07-14') }
    expect(aannamen(patch, '2024-10-25').join()).not.toContain('W-02')
  })

  it('laat ook verlof en een open ziekteperiode met vastgelegd herstel doorlopen', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15' },
      { soort: 'hersteld' as const, van: '2024-10-21' },
    ]
    const patch = { ...kaal, verzuim: { perioden }, ...werk('eigen-aangepast', 36) }
    expect(aannamen(patch, '2024-10-25')).toContainEqual(expect.stringContaining('tot en met 2026-01-11'))
  })
})
