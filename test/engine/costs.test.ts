import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { wageCents } from '../../src/engine/costs/wage.js'
import type { LoonsanctieCosts } from '../../src/kernel/costs.js'
import { periodText } from '../../src/reporters/costs/words.js'
import { forPeople } from '../../src/reporters/message.js'

const day = plainDate

/** First day ma 15-01-2024; the wachttijd ends on zo 11-01-2026. */
function dossierWith(change: Partial<Dossier> = {}): Dossier {
  return {
    versie: 1,
    kenmerk: 'LS-1',
    verzuim: { eersteZiektedag: day('2024-01-15') },
    werknemer: { loonPerMaand: 3500 },
    ...change,
  }
}

const costsOn = (peildatum: string, dossier = dossierWith(), loon?: number) =>
  checkDossier(dossier, { peildatum: day(peildatum) }).costs(loon)

function exposureOn(peildatum: string, dossier = dossierWith(), loon?: number): LoonsanctieCosts {
  const costs = costsOn(peildatum, dossier, loon)
  if (costs?.kind !== 'exposure') throw new Error('er zijn geen bedragen')
  return costs
}

const endings = ({ scenarios }: LoonsanctieCosts) =>
  scenarios.map(({ kind, afterWeeks, lastDay, days, cents }) => [kind, afterWeeks, lastDay, days, cents])

const textsOf = ({ assumptions }: LoonsanctieCosts) => assumptions.map(({ text }) => forPeople(text)).join()

const sanctie = { beschikking: day('2025-11-20'), van: day('2026-01-12'), totEnMet: day('2027-01-10') }

describe('het loon over een aantal dagen', () => {
  it.each([
    ['52 weken is twaalf maanden', 3500_00, 364, 2940000],
    ['een week is een maand maal 12 gedeeld door 52', 5200_00, 7, 84000],
    ['een dag is een zevende week', 5200_00, 1, 12000],
    ['niets over nul dagen', 3500_00, 0, 0],
    ['een halve cent gaat naar boven', 26, 10, 6],
    ['net geen halve cent naar beneden', 24, 10, 6],
    ['ook een miljoen per maand is tot op de cent', 1_000_000_00, 364, 8_400_000_00],
  ])('%s', (_, centsPerMonth, days, cents) => {
    expect(wageCents({ centsPerMonth, percent: 70, days })).toBe(cents)
  })
})

describe('een loonsanctie die kan komen', () => {
  it('begint de dag na de wachttijd en kost zonder bekorting 52 weken maal 70 procent', () => {
    const costs = exposureOn('2025-07-01')
    expect(costs).toMatchObject({ isRecorded: false, from: '2026-01-12', percent: 70, mostWeeks: 52 })
    expect(costs.scenarios[0]).toMatchObject({ kind: 'full', lastDay: '2027-01-10', days: 364, cents: 2940000 })
  })

  it('eindigt bij herstel negen weken na de melding: drie voor het besluit en zes daarna', () => {
    expect(endings(exposureOn('2025-07-01'))).toEqual([
      ['full', null, '2027-01-10', 364, 2940000],
      ['repair', 26, '2026-09-13', 35 * 7, 1978846],
      ['repair', 13, '2026-06-14', 22 * 7, 1243846],
      ['repair', 4, '2026-04-12', 13 * 7, 735000],
    ])
  })

  it('zegt van elk einde na herstel dat het een dag kan schelen, en van de volle duur niet', () => {
    expect(exposureOn('2025-07-01').scenarios.map(({ uncertainDays }) => uncertainDays)).toEqual([0, 1, 1, 1])
  })

  it('begint na een vrijwillige verlenging de dag daarna', () => {
    const dossier = dossierWith({ wia: { verlenging: { totEnMet: day('2026-06-30') } } })
    expect(exposureOn('2025-07-01', dossier).from).toBe('2026-07-01')
  })

  it('houdt op bij het einde van het dienstverband, en zegt dat erbij', () => {
    const dossier = dossierWith({
      werknemer: { loonPerMaand: 3500, dienstverband: { soort: 'bepaald', einde: day('2026-01-18') } },
    })
    const costs = exposureOn('2025-07-01', dossier)
    expect(endings(costs)).toEqual([['full', null, '2026-01-18', 7, 56538]])
    expect(costs.assumptions.map(({ text }) => forPeople(text)).join()).toContain('op 18-01-2026')
  })

  it('houdt zes weken na de AOW-leeftijd op, en noemt die alleen als het loon daardoor korter loopt', () => {
    const metAow = (aowDatum: string) =>
      exposureOn('2025-07-01', dossierWith({ werknemer: { loonPerMaand: 3500, aowDatum: day(aowDatum) } }))
    expect(metAow('2026-11-29').scenarios[0]?.lastDay).toBe('2027-01-09')
    expect(textsOf(metAow('2026-11-29'))).toContain('stopt na 09-01-2027')
    expect(metAow('2026-11-30').scenarios[0]?.lastDay).toBe('2027-01-10')
    expect(textsOf(metAow('2026-11-30'))).not.toContain('AOW-leeftijd')
  })

  it('laat een melding weg die na het einde van het loon zou komen', () => {
    const metAow = (aowDatum: string) =>
      exposureOn('2025-07-01', dossierWith({ werknemer: { loonPerMaand: 3500, aowDatum: day(aowDatum) } }))
    // 13 weken na het begin is 13-04-2026
    expect(metAow('2026-03-03').scenarios).toMatchObject([
      { kind: 'full', lastDay: '2026-04-13', uncertainDays: 0 },
      { afterWeeks: 13, lastDay: '2026-04-13', uncertainDays: 0 },
      { afterWeeks: 4, lastDay: '2026-04-12', uncertainDays: 1 },
    ])
    expect(metAow('2026-03-02').scenarios.map(({ afterWeeks }) => afterWeeks)).toEqual([null, 4])
  })

  it('volgt het einde van het dienstverband als dat voor het einde na de AOW-leeftijd ligt', () => {
    const dienstverband = { soort: 'bepaald', einde: day('2026-04-30') } as const
    const werknemer = { loonPerMaand: 3500, aowDatum: day('2026-05-01'), dienstverband }
    const costs = exposureOn('2025-07-01', dossierWith({ werknemer }))
    expect(costs.scenarios[0]?.lastDay).toBe('2026-04-30')
    expect(textsOf(costs)).toContain('einde van het dienstverband')
  })

  it('zegt hoeveel dagen de aanvraag te laat kwam, maar rekent ze niet mee', () => {
    const dossier = dossierWith({ wia: { aanvraag: { ontvangen: day('2025-11-10') } } })
    const costs = exposureOn('2025-12-01', dossier)
    expect(costs.assumptions.map(({ text }) => forPeople(text)).join()).toContain('kwam 15 dagen te laat')
    expect(costs.from).toBe('2026-01-12')
  })
})

describe('een loonsanctie in het dossier', () => {
  it('rekent met de dagen van het besluit', () => {
    const dossier = dossierWith({ loonsanctie: { ...sanctie, totEnMet: day('2026-07-12') } })
    const costs = exposureOn('2025-12-01', dossier)
    expect(costs).toMatchObject({ isRecorded: true, from: '2026-01-12' })
    expect(costs.scenarios[0]).toMatchObject({ kind: 'full', lastDay: '2026-07-12', days: 26 * 7 })
    expect(costs.scenarios.every(({ lastDay }) => lastDay <= '2026-07-12')).toBe(true)
  })

  it('laat weg wat niet meer kan en rekent uit wat een melding nu doet', () => {
    const costs = exposureOn('2026-03-02', dossierWith({ loonsanctie: sanctie }))
    expect(endings(costs)).toEqual([
      ['full', null, '2027-01-10', 364, 2940000],
      ['repair', 26, '2026-09-13', 35 * 7, 1978846],
      ['repair', 13, '2026-06-14', 22 * 7, 1243846],
      ['repairNow', null, '2026-05-03', 16 * 7, 904615],
    ])
  })

  it('rekent bij een lopend verzoek met de laatste dag waarop UWV besluit', () => {
    const bekorting = { ontvangen: day('2026-03-02') }
    const costs = exposureOn('2026-03-09', dossierWith({ loonsanctie: { ...sanctie, bekorting } }))
    expect(costs.scenarios.map(({ kind }) => kind)).toEqual(['full', 'requested'])
    expect(costs.scenarios[1]).toMatchObject({ decided: '2026-03-22', lastDay: '2026-05-03' })
  })

  it('rekent na een toegewezen verzoek alleen nog met dat besluit', () => {
    const bekorting = { ontvangen: day('2026-03-02'), beschikking: day('2026-03-20'), hersteld: true }
    const costs = exposureOn('2026-04-01', dossierWith({ loonsanctie: { ...sanctie, bekorting } }))
    expect(endings(costs)).toEqual([['shortened', null, '2026-05-01', 110, 888462]])
  })

  it('trekt de dagen af die UWV te laat besliste', () => {
    const bekorting = { ontvangen: day('2026-03-02'), beschikking: addDays(day('2026-03-22'), 5), hersteld: true }
    const costs = exposureOn('2026-04-01', dossierWith({ loonsanctie: { ...sanctie, bekorting } }))
    expect(costs.scenarios[0]?.lastDay).toBe('2026-05-03')
  })

  describe('met zestien weken verlof erin', () => {
    const metVerlof = (totEnMet: string | undefined, loonsanctie: Dossier['loonsanctie'] = sanctie) =>
      dossierWith({
        verzuim: {
          eersteZiektedag: day('2024-01-15'),
          perioden: [
            { soort: 'ziek', van: day('2024-01-15') },
            { soort: 'wazo', van: day('2026-05-04'), ...(totEnMet && { totEnMet: day(totEnMet) }) },
          ],
        },
        loonsanctie,
      })

    it('duurt zij zoveel langer en kost zij even veel, of het besluit het verlof al meetelt of niet', () => {
      for (const einde of ['2027-01-10', '2027-05-02']) {
        const costs = exposureOn('2026-09-01', metVerlof('2026-08-23', { ...sanctie, totEnMet: day(einde) }))
        expect(costs.scenarios[0]).toMatchObject({ kind: 'full', lastDay: '2027-05-02', days: 364, cents: 2940000 })
        expect(textsOf(costs)).toContain('verlof van 04-05-2026 tot en met 23-08-2026 staat de loonsanctie stil')
        expect(textsOf(costs)).not.toContain('is er geen zwangerschaps')
      }
    })

    it('zegt zij van verlof zonder laatste dag dat het einde nog opschuift', () => {
      expect(textsOf(exposureOn('2026-05-10', metVerlof(undefined)))).toContain('schuift het einde van de loonsanctie')
    })
  })

  it('zegt dat een besluit na het einde van het loon misschien geen stand houdt', () => {
    const textOn = (beschikking: string, ontvangen = '2025-10-20') => {
      const loonsanctie = { ...sanctie, beschikking: day(beschikking) }
      return textsOf(
        exposureOn('2026-03-02', dossierWith({ loonsanctie, wia: { aanvraag: { ontvangen: day(ontvangen) } } })),
      )
    }
    expect(textOn('2026-01-11')).not.toContain('houdt stand')
    expect(textOn('2026-01-12')).toContain('het besluit van 12-01-2026 houdt stand. Het kwam na 11-01-2026')
    expect(textOn('2026-01-12', '2025-10-27')).not.toContain('houdt stand')
  })

  it('begint na een afgewezen verzoek opnieuw met wat nog kan', () => {
    const bekorting = { ontvangen: day('2026-02-02'), beschikking: day('2026-02-20'), hersteld: false }
    const costs = exposureOn('2026-03-02', dossierWith({ loonsanctie: { ...sanctie, bekorting } }))
    expect(costs.scenarios.map(({ kind }) => kind)).toEqual(['full', 'repair', 'repair', 'repairNow'])
  })
})

describe('een wachttijd die voorbij is, zonder loonsanctie in het dossier', () => {
  const aangevraagd = dossierWith({ wia: { aanvraag: { verzonden: day('2025-10-20') } } })

  it('laat weg wat niet meer kan en rekent uit wat een melding nu doet', () => {
    expect(endings(exposureOn('2026-03-02', aangevraagd))).toEqual([
      ['full', null, '2027-01-10', 364, 2940000],
      ['repair', 26, '2026-09-13', 35 * 7, 1978846],
      ['repair', 13, '2026-06-14', 22 * 7, 1243846],
      ['repairNow', null, '2026-05-03', 16 * 7, 904615],
    ])
  })

  it('kent na de langste duur geen bekorting meer, ook niet als de loonsanctie in het dossier staat', () => {
    for (const dossier of [aangevraagd, dossierWith({ loonsanctie: sanctie })]) {
      expect(exposureOn('2027-01-11', dossier).scenarios.map(({ kind }) => kind)).toEqual(['full'])
    }
  })

  it('zegt dat zij begon, en niet dat zij begint', () => {
    const text = (peildatum: string, dossier = aangevraagd) =>
      periodText(exposureOn(peildatum, dossier), day(peildatum)).replaceAll('\u00a0', ' ')
    expect(text('2026-01-11')).toContain('Legt UWV een loonsanctie op, dan begint die op ma 12-01-2026')
    expect(text('2026-01-12')).toContain('Heeft UWV er een opgelegd, dan begon die op ma 12-01-2026')
    expect(text('2026-01-11', dossierWith({ loonsanctie: sanctie }))).toContain('begint op ma 12-01-2026.')
    expect(text('2026-03-02', dossierWith({ loonsanctie: sanctie }))).toContain('begon op ma 12-01-2026.')
  })
})

describe('geen bedragen', () => {
  it.each([
    ['zonder loon', dossierWith({ werknemer: {} })],
    ['zonder werknemer', dossierWith({ werknemer: null })],
    ['bij een loon van nul', dossierWith({ werknemer: { loonPerMaand: 0 } })],
    ['bij een loon dat niemand verdient', dossierWith({ werknemer: { loonPerMaand: 1_000_001 } })],
  ])('%s, tot het loon wordt opgegeven', (_, dossier) => {
    expect(costsOn('2025-07-01', dossier)).toBeNull()
    expect(exposureOn('2025-07-01', dossier, 3500).wage).toEqual({ centsPerMonth: 350000, origin: 'opgegeven' })
  })

  it.each([
    [
      'ziek uit dienst',
      { werknemer: { loonPerMaand: 3500, dienstverband: { soort: 'bepaald', einde: day('2026-01-11') } } },
    ],
    [
      'verkorte wachttijd toegekend',
      { wia: { verkorteWachttijd: { aanvraag: day('2024-10-01'), toegekendPer: day('2024-12-20') } } },
    ],
    ['AOW voor het einde', { werknemer: { loonPerMaand: 3500, aowDatum: day('2026-01-12') } }],
    [
      'hersteld',
      {
        verzuim: {
          eersteZiektedag: day('2024-01-15'),
          perioden: [{ soort: 'ziek', van: day('2024-01-15'), totEnMet: day('2025-01-15') }],
        },
      },
    ],
  ] as const)('als er geen loonsanctie kan volgen: %s', (_, change) => {
    const dossier = dossierWith(change as Partial<Dossier>) // read-only lists only
    expect(costsOn('2025-07-01', dossier)?.kind).toBe('none')
    const withoutWage = { ...dossier, werknemer: { ...dossier.werknemer, loonPerMaand: undefined } }
    expect(costsOn('2025-07-01', withoutWage)?.kind).toBe('none')
  })

  it('na de wachttijd zolang er geen WIA-aanvraag is: dan loopt alleen het loon door', () => {
    expect(costsOn('2026-01-11')?.kind).toBe('exposure')
    const costs = costsOn('2026-01-12')
    expect(costs?.kind).toBe('none')
    expect(costs?.kind === 'none' && forPeople(costs.reason)).toContain(
      'bij een aanvraag op 12-01-2026 tot en met 30-03-2026, als UWV dat besluit',
    )
    const verlengd = dossierWith({ wia: { verlenging: { totEnMet: day('2026-06-30') } } })
    expect(costsOn('2026-06-30', verlengd)?.kind).toBe('exposure')
    expect(costsOn('2026-07-01', verlengd)?.kind).toBe('none')
  })

  it('zonder te zeggen dat de werknemer hersteld is als het dossier dat niet zegt', () => {
    const perioden = [
      { soort: 'ziek', van: day('2024-01-15'), totEnMet: day('2024-09-01') },
      { soort: 'wazo', van: day('2024-09-02'), totEnMet: day('2024-12-22') },
    ] as const
    const verzuim = { eersteZiektedag: day('2024-01-15'), perioden: [...perioden] }
    const costs = costsOn('2025-01-15', dossierWith({ verzuim }))
    expect(costs?.kind === 'none' && forPeople(costs.reason)).toBe(
      'de werknemer was ziek tot en met 01-09-2024, voordat de wachttijd om was; ziekte daarna staat niet in het dossier',
    )
  })

  it.each([
    ['2026-01-10', undefined, true],
    ['2026-01-11', undefined, false],
    ['2026-01-10', true, false],
  ])('noemt verhaal van ziekengeld alleen als dat er nog kan zijn: %s', (einde, doorOverlijden, verwacht) => {
    const dienstverband = { einde: day(einde), doorOverlijden }
    const costs = costsOn('2025-07-01', dossierWith({ werknemer: { loonPerMaand: 3500, dienstverband } }))
    if (costs?.kind !== 'none') throw new Error('er kan nog een loonsanctie volgen')
    expect(forPeople(costs.reason).includes('ziekengeld')).toBe(verwacht)
    expect(costs.sources).toHaveLength(verwacht ? 1 : 0)
  })

  it('na de laatste dag waarop UWV kon besluiten', () => {
    const wia = { aanvraag: { ontvangen: day('2025-10-20') } }
    expect(costsOn('2026-01-11', dossierWith({ wia }))?.kind).toBe('exposure')
    expect(costsOn('2026-01-12', dossierWith({ wia }))?.kind).toBe('none')
  })
})

it('rekent een dossier maar een keer uit', () => {
  const judged = checkDossier(dossierWith(), { peildatum: day('2025-07-01') })
  expect(judged.costs()).toBe(judged.costs())
})
