import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/bewijs/verzendbewijs.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const plan = (afschriften: readonly object[] | null) => ({
  documenten: { 'plan-van-aanpak': { afschriften: afschriften as never } },
})
const wel = { verzendbewijs: 'e-mail' as const }

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden als overal bewijs bij staat', () => {
    expect(verdictOf(rule).kind).toBe('satisfied')
  })

  it('neemt een bestand of de vermelding waaruit het blijkt als bewijs', () => {
    const afschrift = (more: object) => verdictOf(rule, { riv: { afschriftWerknemer: more } }).kind
    expect(afschrift({ verzendbewijs: null, bewijs: ['mail.pdf'] })).toBe('satisfied')
    expect(afschrift({ verzendbewijs: null, bewijs: [] })).toBe('violated')
  })

  it.each<[string, Parameters<typeof verdictOf>[1], string]>([
    [
      'het afschrift van het verslag',
      { riv: { afschriftWerknemer: { verzendbewijs: null } } },
      '/riv/afschriftWerknemer',
    ],
    [
      'de 42e-weeksmelding',
      { meldingen: [{ soort: 'uwv-42-weken' as const, ontvangen: '2024-10-29' }] },
      '/meldingen/0',
    ],
    ['een afschrift van het plan', plan([{ aan: 'werknemer', datum: '2024-03-05' }]), '/documenten/1/afschriften/0'],
    [
      'een schriftelijk aanbod van werk',
      { spoor1: { aanboden: [{ datum: '2024-03-04', wat: 'Retouren', schriftelijk: true }] } },
      '/spoor1/aanboden/0',
    ],
  ])('maakt van %s zonder bewijs een opmerking', (_, patch, path) => {
    const places = [{ breach: 'incomplete', severity: 'info', path }]
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated', places })
  })

  it('noemt een schriftelijke kennisgeving van een maatregel zonder bewijs een risico', () => {
    const kennisgeving = { datum: '2024-06-05', schriftelijk: true }
    const verdict = verdictOf(rule, { maatregelen: [{ soort: 'waarschuwing', kennisgeving }] })
    expect(verdict).toMatchObject({ places: [{ breach: 'incomplete', path: '/maatregelen/0/kennisgeving' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('warning')
  })

  it('maakt er een opmerking van als het dossier nergens afschriften van het plan bijhoudt', () => {
    expect(verdictOf(rule, plan(null))).toMatchObject({ places: [{ breach: 'missing', severity: 'info' }] })
    const verdict = verdictOf(rule, plan([{ aan: 'bedrijfsarts', datum: '2024-03-05', ...wel }]))
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('vraagt geen bewijs van een mondeling aanbod of een mondelinge kennisgeving', () => {
    const aanboden = [{ datum: '2024-03-04', wat: 'Retouren', schriftelijk: false }]
    const kennisgeving = { datum: '2024-06-05', schriftelijk: false }
    const patch = { spoor1: { aanboden }, maatregelen: [{ soort: 'aanspreken' as const, kennisgeving }] }
    expect(verdictOf(rule, patch).kind).toBe('satisfied')
  })

  it('neemt ook het bewijs bij de maatregel zelf mee', () => {
    const kennisgeving = { datum: '2024-06-05', schriftelijk: true }
    const maatregelen = [{ soort: 'waarschuwing' as const, kennisgeving, bewijs: ['brief.pdf'] }]
    expect(verdictOf(rule, { maatregelen }).kind).toBe('satisfied')
  })

  it.each([
    ['2024-03-11', { kind: 'pending', due: '2024-03-11' }],
    ['2024-03-12', { kind: 'violated', places: [{ breach: 'missing', path: '/documenten/1', due: '2024-03-11' }] }],
  ])('beoordeelt op %s dat een afschrift van het plan aan de werknemer ontbreekt', (peildatum, verwacht) => {
    const patch = plan([{ aan: 'bedrijfsarts', datum: '2024-03-05', ...wel }])
    expect(verdictOf(rule, patch, peildatum)).toMatchObject(verwacht)
  })

  it('laat een ontbrekend plan, verslag en melding aan de regels daarover', () => {
    const patch = { documenten: null, riv: null, meldingen: null, spoor1: null }
    expect(verdictOf(rule, patch).kind).toBe('notApplicable')
  })

  it('vraagt geen afschrift meer als de werknemer al was hersteld', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-10' }]
    const patch = { ...plan(null), riv: null, meldingen: null, spoor1: null, verzuim: { perioden } }
    expect(verdictOf(rule, patch, '2024-03-20').kind).toBe('notApplicable')
  })

  it('noemt ook bij een plan zonder datum dat een afschrift ontbreekt', () => {
    const patch = { documenten: { 'plan-van-aanpak': { afschriften: null, datum: null } } }
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ breach: 'missing' }] })
  })

  it('noemt waarvan het bewijs ontbreekt', () => {
    const values = (patch: Parameters<typeof verdictOf>[1]) => {
      const verdict = verdictOf(rule, patch)
      return verdict.kind === 'violated' && verdict.places[0].message.values
    }
    const kennisgeving = { datum: '2024-06-05', schriftelijk: true }
    expect(values({ riv: { afschriftWerknemer: { verzendbewijs: null } } })).toEqual(['2025-10-08'])
    expect(values(plan([{ aan: 'werknemer', datum: '2024-03-05' }]))).toEqual(['werknemer', '2024-03-05'])
    expect(values({ maatregelen: [{ soort: 'waarschuwing', kennisgeving }] })).toEqual(['2024-06-05', 'waarschuwing'])
    expect(values({ spoor1: { aanboden: [{ datum: '2024-03-04', wat: 'Retouren', schriftelijk: true }] } })).toEqual([
      '2024-03-04',
    ])
  })

  it('neemt bij een kennisgeving ook het bewijs of de vermelding daarbij', () => {
    const kennisgeving = { datum: '2024-06-05', schriftelijk: true }
    const oordeel = (meer: object) =>
      verdictOf(rule, { maatregelen: [{ soort: 'waarschuwing', kennisgeving: { ...kennisgeving, ...meer } }] }).kind
    expect(oordeel({ bewijs: ['brief.pdf'] })).toBe('satisfied')
    expect(oordeel({ verzendbewijs: 'aangetekend' })).toBe('satisfied')
    expect(oordeel({ bewijs: [] })).toBe('violated')
  })

  it.each([
    ['2024-03-10', 'notApplicable'],
    ['2024-03-11', 'violated'],
  ])('vraagt een afschrift van het plan als de plichten niet voor de zevende dag eindigden: %s', (einde, kind) => {
    const werknemer = { dienstverband: { soort: 'bepaald' as const, einde } }
    const patch = { ...plan(null), riv: null, meldingen: null, spoor1: null, werknemer }
    expect(verdictOf(rule, patch, '2024-03-20')).toMatchObject({ kind })
  })

  it('noemt bij een plan zonder datum geen laatste dag, en wijst anders naar wat er is', () => {
    const zonderDatum = { documenten: { 'plan-van-aanpak': { afschriften: null, datum: null } } }
    expect(verdictOf(rule, zonderDatum)).not.toHaveProperty('places.0.due')
    expect(verdictOf(rule)).toMatchObject({ path: '/documenten/1/afschriften/0' })
    expect(verdictOf(rule, { documenten: null, riv: null, meldingen: null, spoor1: null })).toMatchObject({
      reason: { words: [expect.stringContaining('niets vastgelegd')] },
    })
  })
})
