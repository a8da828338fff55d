import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { derive } from '../../src/facts/derive.js'
import { bijLoonsanctie, lopendeLoonsanctie } from '../../src/facts/loonsanctie.js'
import type { Written } from '../../src/kernel/rule.js'
import { sentence } from '../helpers/text-of.js'

type Delen = Partial<Written<Dossier>>

// einde wachttijd 11-01-2026
const opgelegd = { beschikking: '2025-11-28', van: '2026-01-12', totEnMet: '2027-01-10' }
const ziek = [{ soort: 'ziek', van: '2024-01-15' }] as const

function feiten(peildatum: string, loonsanctie: Delen['loonsanctie'], delen: Delen = {}) {
  const verzuim = { eersteZiektedag: '2024-01-15', perioden: ziek }
  const dossier = { versie: 1, kenmerk: 'VZ-1', verzuim, ...(loonsanctie && { loonsanctie }), ...delen } as Dossier // as written
  return derive(dossier, { peildatum: plainDate(peildatum), herkomstPeildatum: 'dossier' })
}

const heel = { van: '2026-01-12', totEnMet: '2027-01-10' }

describe('de loonsanctie die loopt of nog komt', () => {
  it.each<[string, string, Delen['loonsanctie'], Delen, object | null]>([
    ['is er niet zonder loonsanctie', '2026-02-01', null, {}, null],
    ['is er niet voor het besluit', '2025-11-27', opgelegd, {}, null],
    ['is er vanaf het besluit, ook als zij nog moet beginnen', '2025-11-28', opgelegd, {}, heel],
    ['is er tot en met de laatste dag', '2027-01-10', opgelegd, {}, heel],
    ['is er daarna niet meer', '2027-01-11', opgelegd, {}, null],
    ['duurt zonder dagen zo lang als de wet toelaat', '2026-02-01', { beschikking: '2025-11-28' }, {}, heel],
    [
      'eindigt na bekorting zes weken na het besluit',
      '2026-04-01',
      { ...opgelegd, bekorting: { ontvangen: '2026-03-02', beschikking: '2026-03-20', hersteld: true } },
      {},
      { totEnMet: '2026-05-01' },
    ],
    [
      'duurt onverkort als UWV niets hersteld vindt',
      '2026-04-01',
      { ...opgelegd, bekorting: { ontvangen: '2026-03-02', beschikking: '2026-03-20', hersteld: false } },
      {},
      heel,
    ],
    [
      'duurt onverkort zolang UWV nog niet besloot',
      '2026-03-19',
      { ...opgelegd, bekorting: { ontvangen: '2026-03-02', beschikking: '2026-03-20', hersteld: true } },
      {},
      heel,
    ],
    [
      'is er niet na het einde van het dienstverband',
      '2026-07-01',
      opgelegd,
      { werknemer: { dienstverband: { einde: '2026-06-30' } } },
      null,
    ],
    [
      'is er nog wel op de laatste dag daarvan',
      '2026-06-30',
      opgelegd,
      { werknemer: { dienstverband: { einde: '2026-06-30' } } },
      heel,
    ],
    ['komt er niet als de AOW eerder begint', '2025-12-01', opgelegd, { werknemer: { aowDatum: '2026-01-12' } }, null],
  ])('%s', (_, peildatum, loonsanctie, delen, verwacht) => {
    const lopend = lopendeLoonsanctie(feiten(peildatum, loonsanctie, delen))
    if (verwacht) expect(lopend).toMatchObject(verwacht)
    else expect(lopend).toBeNull()
  })

  it.each([
    ['2026-01-11', heel],
    ['2026-01-12', { van: '2026-01-13', totEnMet: '2027-01-11' }],
  ])('begint na verlof tot en met %s', (totEnMet, verwacht) => {
    const perioden = [...ziek, { soort: 'wazo', van: '2025-12-31', totEnMet }] as const
    const verlof = { verzuim: { eersteZiektedag: '2024-01-15', perioden } }
    const zonderDagen = { beschikking: '2025-11-28', van: '2026-01-12' }
    expect(lopendeLoonsanctie(feiten('2026-02-01', zonderDagen, verlof))).toEqual(verwacht)
    expect(lopendeLoonsanctie(feiten('2026-02-01', opgelegd, verlof))).toEqual(verwacht)
  })
})

describe('wat een lopende loonsanctie vraagt', () => {
  const looptTot = (totEnMet: string) =>
    `de loonsanctie loopt van 2026-01-12 tot en met ${totEnMet}: zolang gaan het loon en de re-integratie door. Deze toets kijkt niet of de tekortkoming die UWV noemde is hersteld`
  const bekorten =
    'is de tekortkoming hersteld, meld dat dan met bewijs aan UWV (bekortingsverzoek): UWV beslist binnen 3 weken en de loonsanctie eindigt 6 weken nadat UWV het herstel vaststelt (WIA art. 25 lid 12 tot en met 14)'
  const verzoek = { ontvangen: '2026-03-02' }
  const besluit = { ...verzoek, beschikking: '2026-03-20' }

  it.each<[string, Delen['loonsanctie'], readonly string[]]>([
    ['niets zonder loonsanctie', null, []],
    ['herstel en een bekortingsverzoek', opgelegd, [looptTot('2027-01-10'), bekorten]],
    [
      'wachten op het besluit over dat verzoek',
      { ...opgelegd, bekorting: verzoek },
      [looptTot('2027-01-10'), 'op het bekortingsverzoek van 2026-03-02 beslist UWV uiterlijk 2026-03-22'],
    ],
    [
      'een nieuw verzoek als UWV niets hersteld vindt',
      { ...opgelegd, bekorting: { ...besluit, hersteld: false } },
      [looptTot('2027-01-10'), bekorten],
    ],
    [
      'niets meer als UWV het herstel vaststelde',
      { ...opgelegd, bekorting: { ...besluit, hersteld: true } },
      [
        looptTot('2026-05-01'),
        'UWV stelde op 2026-03-20 vast dat de tekortkoming is hersteld; het einde kan een dag eerder of later zijn',
      ],
    ],
  ])('%s', (_, loonsanctie, verwacht) => {
    expect(bijLoonsanctie(feiten('2026-04-01', loonsanctie)).map(sentence)).toEqual(verwacht)
  })
})
