import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/ziekmelding-bedrijfsarts.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag maandag 15-01-2024; zeven dagen later 22-01, veertien dagen later 29-01
const pad = '/verzuim/gemeldBijBedrijfsarts'
const gemeld = (datum: string | null, verzuim: object = {}) => ({
  verzuim: { gemeldBijBedrijfsarts: datum, ...verzuim },
})
const zonderSpoor = { documenten: null, adviezen: null, ...gemeld(null) }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een melding op de zevende dag na de eerste ziektedag goed', () => {
    expect(verdictOf(rule, gemeld('2024-01-22'))).toMatchObject({ kind: 'satisfied', path: pad })
  })

  it('vindt een melding op de achtste dag een aandachtspunt', () => {
    expect(verdictOf(rule, gemeld('2024-01-23'))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', severity: 'info', path: pad, due: '2024-01-22', daysLate: 1 }],
    })
  })

  it('vindt een melding pas na veertien dagen een risico', () => {
    expect(verdictOf(rule, gemeld('2024-01-29'))).toMatchObject({ places: [{ severity: 'info' }] })
    expect(verdictOf(rule, gemeld('2024-01-30'))).not.toHaveProperty('places.0.severity')
  })

  it('telt dagen van herstel niet mee', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-01-18' },
      { soort: 'hersteld' as const, van: '2024-01-19', totEnMet: '2024-01-28' },
      { soort: 'ziek' as const, van: '2024-01-29' },
    ]
    expect(verdictOf(rule, gemeld('2024-02-01', { perioden })).kind).toBe('satisfied')
    expect(verdictOf(rule, gemeld('2024-02-02', { perioden }))).toMatchObject({ places: [{ due: '2024-02-01' }] })
  })

  it('volgt de termijn van het contract met de arbodienst', () => {
    expect(verdictOf(rule, gemeld('2024-01-17', { meldtermijnBedrijfsarts: 2 })).kind).toBe('satisfied')
    expect(verdictOf(rule, gemeld('2024-01-18', { meldtermijnBedrijfsarts: 2 }))).toMatchObject({
      places: [{ due: '2024-01-17', severity: 'info' }],
    })
    expect(verdictOf(rule, gemeld('2024-02-05', { meldtermijnBedrijfsarts: 21 })).kind).toBe('satisfied')
    expect(verdictOf(rule, gemeld('2024-02-06', { meldtermijnBedrijfsarts: 21 }))).not.toHaveProperty(
      'places.0.severity',
    )
  })

  it('wacht tot en met de laatste dag, en vindt een ontbrekende melding dan eerst een aandachtspunt', () => {
    expect(verdictOf(rule, zonderSpoor, '2024-01-22')).toMatchObject({ kind: 'pending', due: '2024-01-22' })
    expect(verdictOf(rule, zonderSpoor, '2024-01-23')).toMatchObject({
      places: [{ breach: 'missing', severity: 'info', path: '/verzuim' }],
    })
    expect(verdictOf(rule, zonderSpoor, '2024-01-29')).toMatchObject({ places: [{ severity: 'info' }] })
    expect(verdictOf(rule, zonderSpoor, '2024-01-30')).not.toHaveProperty('places.0.severity')
  })

  it('ziet aan een tijdig oordeel van de bedrijfsarts dat die het wist', () => {
    const nietLangdurig = { datum: '2024-01-22', door: 'bedrijfsarts' as const }
    expect(verdictOf(rule, { ...zonderSpoor, ...gemeld(null, { nietLangdurig }) })).toMatchObject({
      kind: 'satisfied',
      path: '/verzuim/nietLangdurig',
    })
    const leek = { datum: '2024-01-22', door: 'leidinggevende' as const }
    expect(verdictOf(rule, { ...zonderSpoor, ...gemeld(null, { nietLangdurig: leek }) }).kind).toBe('violated')
  })

  it('mist alleen de vastlegging als de bedrijfsarts later aantoonbaar betrokken was', () => {
    const verdict = verdictOf(rule, gemeld(null))
    expect(verdict).toMatchObject({ places: [{ breach: 'incomplete', severity: 'info', path: '/verzuim' }] })
    expect(verdict.kind === 'violated' && verdict.places[0].message.values).toEqual(['2024-02-05'])
  })

  it('geldt niet als de werknemer binnen de termijn is hersteld', () => {
    const hersteld = (totEnMet: string) => ({
      ...zonderSpoor,
      verzuim: {
        gemeldBijBedrijfsarts: null,
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet },
          { soort: 'hersteld' as const, van: '2024-01-23' },
        ],
      },
    })
    expect(verdictOf(rule, hersteld('2024-01-21'), '2024-03-01').kind).toBe('notApplicable')
    expect(verdictOf(rule, hersteld('2024-01-22'), '2024-03-01').kind).toBe('violated')
  })

  it.each([
    ['2024-01-15', '/adviezen/0'],
    ['2024-01-22', '/adviezen/0'],
  ])('ziet aan een advies van %s dat de bedrijfsarts het wist', (datum, path) => {
    const adviezen = [{ datum, van: 'bedrijfsarts' as const }]
    expect(verdictOf(rule, { ...zonderSpoor, adviezen })).toMatchObject({ kind: 'satisfied', path })
  })

  it.each([
    ['van voor de eerste ziektedag', { datum: '2024-01-14', van: 'bedrijfsarts' as const }, 'missing'],
    ['van na de laatste dag', { datum: '2024-01-23', van: 'bedrijfsarts' as const }, 'incomplete'],
    ['van de arbeidsdeskundige', { datum: '2024-01-16', van: 'arbeidsdeskundige' as const }, 'missing'],
  ])('ziet dat niet aan een advies %s', (_, advies, breach) => {
    expect(verdictOf(rule, { ...zonderSpoor, adviezen: [advies] })).toMatchObject({ places: [{ breach }] })
  })

  it('neemt het eerste waaruit het blijkt, in welke volgorde het ook staat', () => {
    const probleemanalyse = { datum: '2024-02-20', gevraagd: '2024-01-22' }
    expect(verdictOf(rule, { ...gemeld(null), documenten: { probleemanalyse } })).toMatchObject({
      path: '/documenten/0/gevraagd',
    })
    const opgesteld = { datum: '2024-01-22', gevraagd: null }
    expect(verdictOf(rule, { ...gemeld(null), documenten: { probleemanalyse: opgesteld } })).toMatchObject({
      path: '/documenten/0/datum',
    })
    const adviezen = [
      { datum: '2024-01-25', van: 'bedrijfsarts' as const },
      { datum: '2024-01-22', van: 'bedrijfsarts' as const },
    ]
    expect(verdictOf(rule, { ...zonderSpoor, adviezen })).toMatchObject({ kind: 'satisfied', path: '/adviezen/1' })
  })

  it('telt een melding van een vorige ziekte niet', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-04-29' },
    ]
    const op = (datum: string) => verdictOf(rule, { ...zonderSpoor, ...gemeld(datum, { perioden }) })
    expect(op('2024-03-31')).toMatchObject({ places: [{ breach: 'missing', due: '2024-05-06' }] })
    expect(op('2024-04-21')).toMatchObject({ kind: 'undetermined', missing: pad })
    expect(op('2024-04-22')).toMatchObject({ kind: 'satisfied', path: pad })
  })

  it('telt een melding van meer dan een week voor de ziekte niet', () => {
    const op = (datum: string) => verdictOf(rule, { ...zonderSpoor, ...gemeld(datum) })
    expect(op('2024-01-08')).toMatchObject({ kind: 'satisfied', path: pad })
    expect(op('2024-01-07')).toMatchObject({ kind: 'undetermined', missing: pad })
    expect(op('2023-01-16')).toMatchObject({ kind: 'undetermined', notes: [{ values: ['2023-01-16', '2024-01-15'] }] })
    const adviezen = [{ datum: '2024-01-22', van: 'bedrijfsarts' as const }]
    expect(verdictOf(rule, { ...zonderSpoor, ...gemeld('2023-01-16'), adviezen })).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt bij een late melding om uitleg en anders om vastlegging', () => {
    expect(verdictOf(rule, gemeld('2024-01-23'))).toMatchObject({
      remedy: { words: [expect.stringContaining('Verander de datum niet')] },
    })
    expect(verdictOf(rule, gemeld(null))).toMatchObject({
      places: [{ due: '2024-01-22' }],
      remedy: { words: [expect.stringContaining('Leg vast wanneer')] },
    })
  })
})
