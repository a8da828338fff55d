import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { standOp } from '../../src/facts/stand.js'
import type { Written } from '../../src/kernel/rule.js'

const verzuim = { eersteZiektedag: '2024-01-15' }
const op = (dossier: Partial<Written<Dossier>>, vanaf: string | null = null) =>
  standOp(
    { kenmerk: 'VZ-1', verzuim, ...dossier } as Dossier,
    plainDate('2025-01-01'),
    vanaf === null ? null : plainDate(vanaf),
  )

describe('de stand op de peildatum', () => {
  it('houdt een stuk van die dag, en laat een stuk van de dag erna weg', () => {
    const stand = op({
      documenten: [
        { soort: 'evaluatie', datum: '2025-01-01' },
        { soort: 'evaluatie', datum: '2025-01-02' },
      ],
    })
    expect(stand.dossier.documenten).toEqual([{ path: '/documenten/0', soort: 'evaluatie', datum: '2025-01-01' }])
    expect(stand.later).toEqual([{ path: '/documenten/1/datum', datum: '2025-01-02' }])
  })

  it('houdt de plaats van elk onderdeel, ook als er een ervoor wegvalt', () => {
    const stand = op({
      contactmomenten: [{ datum: '2025-03-01' }, { datum: '2024-12-01' }],
      spoor2: { plan: { datum: '2024-12-01', activiteiten: [{ wat: 'zoeken' }] } },
    })
    expect(stand.dossier.contactmomenten).toMatchObject([{ path: '/contactmomenten/1' }])
    expect(stand.dossier.spoor2?.plan?.activiteiten).toMatchObject([{ path: '/spoor2/plan/activiteiten/0' }])
  })

  it('houdt plandata in de toekomst', () => {
    const stand = op({
      werknemer: { aowDatum: '2040-01-01' },
      documenten: [{ soort: 'plan-van-aanpak', datum: '2024-03-01', evaluatiemomenten: ['2025-06-01'] }],
    })
    expect(stand.later).toEqual([])
    expect(stand.dossier.werknemer?.aowDatum).toBe('2040-01-01')
  })

  it('laat van een onderdeel alleen weg wat later gebeurde', () => {
    const stand = op({
      spoor2: { start: '2024-12-01', einde: '2025-06-01' },
      documenten: [
        {
          soort: 'plan-van-aanpak',
          datum: '2024-03-01',
          ondertekend: { werkgever: '2024-03-01', werknemer: '2025-03-01' },
        },
      ],
    })
    expect(stand.dossier.spoor2).toEqual({ path: '/spoor2', start: '2024-12-01' })
    expect(stand.dossier.documenten?.[0]).toMatchObject({ ondertekend: { werkgever: '2024-03-01' } })
    expect(
      stand.dossier.documenten?.[0]?.soort === 'plan-van-aanpak' && stand.dossier.documenten[0].ondertekend,
    ).not.toHaveProperty('werknemer')
    expect(stand.later).toHaveLength(2)
  })

  it('telt een melding zonder andere dag niet als gedaan', () => {
    expect(
      op({ meldingen: [{ soort: 'uwv-42-weken', verzonden: '2025-02-01', ontvangen: '2025-02-02' }] }).dossier
        .meldingen,
    ).toEqual([])
    expect(op({ wia: { aanvraag: { ontvangen: '2025-02-02' } } }).dossier.wia).toEqual({ path: '/wia' })
  })

  it('laat een verzoek dat nog komt weg, ook als een latere stap al een dag heeft', () => {
    const bekorting = { ontvangen: '2025-01-02', beschikking: '2024-12-01' }
    const stand = op({ loonsanctie: { van: '2024-06-01', bekorting }, uwvVerzoeken: [{ ontvangen: '2025-01-02' }] })
    expect(stand.dossier.loonsanctie).toEqual({ path: '/loonsanctie', van: '2024-06-01' })
    expect(stand.dossier.uwvVerzoeken).toEqual([])
  })

  it('laat een onderdeel van het dossier staan, ook als er nog niets van was gebeurd', () => {
    const stand = op({ riv: { opgesteld: '2025-02-01' }, spoor2: { start: '2025-02-01', einde: '2025-06-01' } })
    expect(stand.dossier).toMatchObject({ riv: { path: '/riv' }, spoor2: { path: '/spoor2' } })
    expect(stand.dossier.spoor2).not.toHaveProperty('start')
  })

  it('houdt een onderdeel waarvan één dag nog moet komen en een ander al was', () => {
    const stand = op({ meldingen: [{ soort: 'uwv-42-weken', verzonden: '2025-01-01', ontvangen: '2025-01-02' }] })
    expect(stand.dossier.meldingen).toEqual([{ path: '/meldingen/0', soort: 'uwv-42-weken', verzonden: '2025-01-01' }])
  })

  it('neemt een rol niet voor een dag', () => {
    const stand = op({ adviezen: [{ datum: '2024-12-01', van: 'bedrijfsarts' }] })
    expect(stand.dossier.adviezen).toEqual([{ path: '/adviezen/0', datum: '2024-12-01', van: 'bedrijfsarts' }])
  })

  it('behandelt null als afwezig', () => {
    expect(op({ eindevaluatie: null, spoor2: null, documenten: null } as object).dossier).toEqual({
      path: '',
      kenmerk: 'VZ-1',
      verzuim: { path: '/verzuim', eersteZiektedag: '2024-01-15' },
    })
  })

  it('neemt een kenmerk dat op een datum lijkt niet voor een feit', () => {
    expect(op({ contactmomenten: [{ id: '2026-01-01', datum: '2024-12-01' }] }).later).toEqual([])
  })

  it('laat bij een nieuwe wachttijd weg wat bij het eerdere ziektegeval hoort, niet wat over het verzuim gaat', () => {
    const stand = op(
      {
        documenten: [
          { soort: 'evaluatie', datum: '2024-04-28' },
          { soort: 'evaluatie', datum: '2024-04-29' },
        ],
      },
      '2024-04-29',
    )
    expect(stand.dossier.documenten).toMatchObject([{ path: '/documenten/1' }])
    expect(stand.later).toEqual([])
    expect(stand.dossier.verzuim.eersteZiektedag).toBe('2024-01-15')
  })

  it('houdt bij een nieuwe wachttijd ook eerdere omstandigheden van werkgever en bewaring', () => {
    const delen = {
      werkgever: { wijzigingen: [{ datum: '2024-02-01', wat: 'Verhuisd' }] },
      bewaring: { eindeReintegratie: '2024-02-01' },
      spoor2: { start: '2024-02-01' },
    }
    const stand = op(delen as never, '2024-04-29')
    expect(stand.dossier).toMatchObject({
      werkgever: { wijzigingen: [{ datum: '2024-02-01' }] },
      bewaring: { eindeReintegratie: '2024-02-01' },
    })
    expect(stand.dossier.spoor2).toEqual({ path: '/spoor2' })
  })
})
