import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/privacy/medische-informatie-niet-in-dossier.js'
import { verdictOf } from '../../helpers/verdict-of.js'

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een dossier goed waarin alleen staat dat de medische informatie is verstuurd', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { documenten: null })).toMatchObject({ kind: 'satisfied' })
  })

  it('vindt het stuk zelf niet toegestaan', () => {
    expect(verdictOf(rule, { documenten: { 'medische-informatie': { datum: '2025-10-20' } } })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/documenten/7' }],
    })
  })

  it('vindt het ook niet toegestaan zonder datum of met een datum na de peildatum', () => {
    const met = (datum: string | null) => verdictOf(rule, { documenten: { 'medische-informatie': { datum } } })
    expect(met(null)).toMatchObject({ kind: 'violated' })
    expect(met('2026-01-01')).toMatchObject({ kind: 'violated' })
  })

  it.each([
    'Medische informatie',
    'Inhoudelijke medische informatie van de bedrijfsarts',
    'Formulier medische informatie voor UWV, 20 oktober 2025',
    'Kopie medische informatie (WIA-aanvraag)',
  ])('vindt een ander stuk dat "%s" heet niet toegestaan', (omschrijving) => {
    expect(verdictOf(rule, { documenten: { overig: { omschrijving } } })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/documenten/7' }],
    })
  })

  it.each(['medische-informatie.pdf', 'stukken/2025-10-20_MedischeInformatie_v2.PDF', 'uwv/Medische informatie.docx'])(
    'vindt het bestand "%s" niet toegestaan, waar het ook wordt genoemd',
    (bestand) => {
      expect(verdictOf(rule, { documenten: { overig: { bestand } } })).toMatchObject({
        places: [{ path: '/documenten/7' }],
      })
      expect(verdictOf(rule, { wia: { aanvraag: { bewijs: [bestand] } } })).toMatchObject({
        places: [{ path: '/wia/aanvraag/bewijs/0' }],
      })
    },
  )

  it('telt een stuk een keer', () => {
    const overig = { omschrijving: 'Medische informatie', bestand: 'medische-informatie.pdf' }
    const verdict = verdictOf(rule, { documenten: { overig } })
    expect(verdict.kind === 'violated' && verdict.places).toHaveLength(1)
  })

  it.each([
    'De medische informatie is rechtstreeks naar UWV gestuurd',
    'Bevestiging verzending medische informatie',
    'Medische informatie verzonden',
    'Medische informatie naar UWV',
    'Machtiging opvragen medische informatie',
    'Profiel zonder medische informatie',
    'Geen medische informatie',
    'Protocol medische informatie',
  ])('heeft niets tegen "%s"', (omschrijving) => {
    const bestand = `stukken/${omschrijving.replaceAll(' ', '-')}.pdf`
    expect(verdictOf(rule, { documenten: { overig: { omschrijving, bestand } } }).kind).toBe('satisfied')
  })

  it('heeft niets tegen een brief over de medische informatie, een tekst of het bewijs van de bevestiging', () => {
    const naam = 'Medische informatie'
    expect(verdictOf(rule, { documenten: { correspondentie: { omschrijving: naam } } }).kind).toBe('satisfied')
    expect(verdictOf(rule, { documenten: { overig: { toelichting: naam } } }).kind).toBe('satisfied')
    const medischeInformatieBevestigd = { bewijs: ['medische-informatie.pdf'] }
    expect(verdictOf(rule, { riv: { medischeInformatieBevestigd } }).kind).toBe('satisfied')
  })

  it('heeft niets tegen een ander stuk', () => {
    expect(verdictOf(rule, { documenten: { overig: { omschrijving: 'Brief van UWV' } } })).toMatchObject({
      kind: 'satisfied',
    })
  })
})
