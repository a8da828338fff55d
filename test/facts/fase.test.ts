import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { deriveFase, type Fase } from '../../src/facts/fase.js'
import { deriveWachttijd } from '../../src/facts/wachttijd.js'
import { perioden } from './perioden.js'

interface Geval {
  readonly ziekTotEnMet?: string
  readonly verlengingTotEnMet?: string
  readonly loonsanctie?: { readonly van?: string; readonly totEnMet?: string }
  /** Granted by UWV. */
  readonly bekorting?: { readonly ontvangen: string; readonly beschikking: string }
  readonly verlof?: readonly [van: string, totEnMet: string]
  readonly aowDatum?: string
  readonly eindeDienstverband?: string
}

/** Ill from 15-01-2024; the wachttijd ends on 11-01-2026. */
function faseOp(peildatum: string, geval: Geval = {}): Fase {
  const { ziekTotEnMet, verlengingTotEnMet, loonsanctie, bekorting, verlof, aowDatum, eindeDienstverband } = geval
  const eersteZiektedag = '2024-01-15'
  const ziek = perioden(['ziek', eersteZiektedag, ziekTotEnMet], ...(verlof ? [['wazo', ...verlof] as const] : []))
  return deriveFase({
    wachttijd: deriveWachttijd(plainDate(eersteZiektedag), ziek, plainDate(peildatum)),
    peildatum: plainDate(peildatum),
    ...(verlengingTotEnMet && { verlengingTotEnMet: plainDate(verlengingTotEnMet) }),
    ...(loonsanctie && {
      loonsanctie: {
        ...(loonsanctie.van && { van: plainDate(loonsanctie.van) }),
        ...(loonsanctie.totEnMet && { totEnMet: plainDate(loonsanctie.totEnMet) }),
        ...(bekorting && {
          bekorting: {
            ontvangen: plainDate(bekorting.ontvangen),
            beschikking: plainDate(bekorting.beschikking),
            hersteld: true,
          },
        }),
      },
    }),
    ...(aowDatum && { aowDatum: plainDate(aowDatum) }),
    ...(eindeDienstverband && { eindeDienstverband: plainDate(eindeDienstverband) }),
  })
}

describe('de loop van een dossier', () => {
  it('is wachttijd tot en met de laatste dag van de 104 weken', () => {
    expect(faseOp('2024-01-15')).toBe('wachttijd')
    expect(faseOp('2026-01-11')).toBe('wachttijd')
    expect(faseOp('2026-01-12')).toBe('na-einde')
  })

  it('is daarna verlenging, tot en met de laatste dag daarvan', () => {
    const verlengd = { verlengingTotEnMet: '2026-06-30' }
    expect(faseOp('2026-01-11', verlengd)).toBe('wachttijd')
    expect(faseOp('2026-01-12', verlengd)).toBe('verlenging')
    expect(faseOp('2026-06-30', verlengd)).toBe('verlenging')
    expect(faseOp('2026-07-01', verlengd)).toBe('na-einde')
  })

  it('laat zich door een verlenging die eerder afloopt niet inkorten', () => {
    expect(faseOp('2026-01-11', { verlengingTotEnMet: '2025-12-31' })).toBe('wachttijd')
    expect(faseOp('2026-01-12', { verlengingTotEnMet: '2025-12-31' })).toBe('na-einde')
  })

  it('is bij een loonsanctie zonder data 52 weken loonsanctie', () => {
    expect(faseOp('2026-01-11', { loonsanctie: {} })).toBe('wachttijd')
    expect(faseOp('2026-01-12', { loonsanctie: {} })).toBe('loonsanctie')
    expect(faseOp('2027-01-10', { loonsanctie: {} })).toBe('loonsanctie')
    expect(faseOp('2027-01-11', { loonsanctie: {} })).toBe('na-einde')
  })

  it('volgt de dagen van de loonsanctie in het besluit', () => {
    expect(faseOp('2026-05-01', { loonsanctie: { totEnMet: '2026-05-01' } })).toBe('loonsanctie')
    expect(faseOp('2026-05-02', { loonsanctie: { totEnMet: '2026-05-01' } })).toBe('na-einde')
    expect(faseOp('2027-02-07', { loonsanctie: { van: '2026-02-09' } })).toBe('loonsanctie')
    expect(faseOp('2027-02-08', { loonsanctie: { van: '2026-02-09' } })).toBe('na-einde')
  })

  it('is na een toegewezen bekorting loonsanctie tot vaststaat dat die voorbij is', () => {
    // zes weken na 20-03-2026 is 01-05-2026, een dag eerder of later
    const bekort = { loonsanctie: {}, bekorting: { ontvangen: '2026-03-02', beschikking: '2026-03-20' } }
    expect(faseOp('2026-05-02', bekort)).toBe('loonsanctie')
    expect(faseOp('2026-05-03', bekort)).toBe('na-einde')
  })

  it('duurt met verlof zoveel langer als het verlof', () => {
    const onderbroken = { loonsanctie: { totEnMet: '2027-01-10' }, verlof: ['2026-05-04', '2026-08-23'] as const }
    expect(faseOp('2027-05-02', onderbroken)).toBe('loonsanctie')
    expect(faseOp('2027-05-03', onderbroken)).toBe('na-einde')
  })

  it('laat zich door een loonsanctie die eerder afloopt niet inkorten', () => {
    expect(faseOp('2026-01-11', { loonsanctie: { totEnMet: '2025-12-31' } })).toBe('wachttijd')
    expect(faseOp('2026-01-12', { loonsanctie: { totEnMet: '2025-12-31' } })).toBe('na-einde')
  })

  it('telt de weken tussen wachttijd en een loonsanctie die later begint tot de loonsanctie', () => {
    expect(faseOp('2026-01-12', { loonsanctie: { van: '2026-02-09' } })).toBe('loonsanctie')
  })

  it('laat een loonsanctie na een verlenging op die verlenging volgen', () => {
    const beide = { verlengingTotEnMet: '2026-06-30', loonsanctie: {} }
    expect(faseOp('2026-06-30', beide)).toBe('verlenging')
    expect(faseOp('2026-07-01', beide)).toBe('loonsanctie')
    expect(faseOp('2027-06-29', beide)).toBe('loonsanctie')
    expect(faseOp('2027-06-30', beide)).toBe('na-einde')
  })
})

describe('wat een dossier eerder beëindigt', () => {
  it('is herstel, vanaf de dag na de laatste ziektedag', () => {
    expect(faseOp('2024-12-31', { ziekTotEnMet: '2024-12-31' })).toBe('wachttijd')
    expect(faseOp('2025-01-01', { ziekTotEnMet: '2024-12-31' })).toBe('hersteld')
  })

  it('is het einde van het dienstverband, vanaf de dag erna', () => {
    expect(faseOp('2025-03-31', { eindeDienstverband: '2025-03-31' })).toBe('wachttijd')
    expect(faseOp('2025-04-01', { eindeDienstverband: '2025-03-31' })).toBe('uit-dienst')
    expect(faseOp('2025-04-01', { eindeDienstverband: '9999-12-31' })).toBe('wachttijd')
  })

  it('is de AOW-leeftijd, op de dag zelf', () => {
    expect(faseOp('2025-02-28', { aowDatum: '2025-03-01' })).toBe('wachttijd')
    expect(faseOp('2025-03-01', { aowDatum: '2025-03-01' })).toBe('aow')
  })

  it('kan ook tijdens verlenging en loonsanctie', () => {
    expect(faseOp('2026-04-01', { verlengingTotEnMet: '2026-06-30', eindeDienstverband: '2026-03-31' })).toBe(
      'uit-dienst',
    )
    expect(faseOp('2026-04-01', { loonsanctie: {}, aowDatum: '2026-04-01' })).toBe('aow')
    expect(faseOp('2026-04-01', { loonsanctie: {}, ziekTotEnMet: '2026-03-31' })).toBe('hersteld')
  })
})

describe('wat het eerst kwam, beslist', () => {
  const peildatum = '2027-06-01'

  it.each<[Fase, Geval]>([
    ['aow', { aowDatum: '2025-03-01', eindeDienstverband: '2025-03-01', ziekTotEnMet: '2025-03-02' }],
    ['uit-dienst', { aowDatum: '2025-03-02', eindeDienstverband: '2025-02-28', ziekTotEnMet: '2025-03-01' }],
    ['hersteld', { aowDatum: '2025-03-02', eindeDienstverband: '2025-03-01', ziekTotEnMet: '2025-02-28' }],
    ['uit-dienst', { aowDatum: '2025-03-01', eindeDienstverband: '2025-02-28', ziekTotEnMet: '2025-02-28' }],
    ['aow', { aowDatum: '2025-03-01', ziekTotEnMet: '2025-02-28' }],
  ])('%s bij %j', (fase, geval) => {
    expect(faseOp(peildatum, geval)).toBe(fase)
  })

  it('verandert een afgelopen tijdvak niet door wat daarna gebeurt', () => {
    expect(faseOp(peildatum, { eindeDienstverband: '2026-01-10' })).toBe('uit-dienst')
    expect(faseOp(peildatum, { eindeDienstverband: '2026-01-11' })).toBe('na-einde')
    expect(faseOp(peildatum, { aowDatum: '2026-01-11' })).toBe('aow')
    expect(faseOp(peildatum, { aowDatum: '2026-01-12' })).toBe('na-einde')
    expect(faseOp(peildatum, { ziekTotEnMet: '2026-02-28' })).toBe('na-einde')
  })
})
