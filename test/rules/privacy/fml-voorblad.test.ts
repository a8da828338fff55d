import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/privacy/fml-voorblad.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const toelichting = (tekst: string) => verdictOf(rule, { documenten: { probleemanalyse: { toelichting: tekst } } })
const opProfiel = (tekst: string) => verdictOf(rule, { documenten: { belastbaarheidsprofiel: { toelichting: tekst } } })
const bestand = (naam: string) => verdictOf(rule, { documenten: { belastbaarheidsprofiel: { bestand: naam } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een profiel met alleen rubrieken goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    'FML van 18 november, code R123',
    'P456 op de functionele mogelijkhedenlijst',
    'Functionele Mogelijkheden Lijst (A789)',
    'Hoofddiagnose staat op het voorblad',
    'Diagnosecode: C001',
    'FML ontvangen, met BSN 123456782',
    'Burgerservicenummer 123.456.782 op de functionele mogelijkhedenlijst',
  ])('vindt "%s" niet toegestaan', (tekst) => {
    expect(toelichting(tekst)).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/documenten/0/toelichting' }],
    })
  })

  it.each([
    'FML van 18 november 2024, zes rubrieken',
    'FML zonder voorblad ontvangen',
    'FML zonder diagnosecode en zonder hoofddiagnose',
    'Kamer B204 is een rustige werkplek',
    'FML 2024, versie maart',
    'Betreft 123456782. De FML volgt',
    'FML nummer 123456789',
    'Het voorblad van de FML is verwijderd',
    'Voorblad FML',
    'Code R1234 uit het magazijn staat los van de FML',
    'Werkplek B204. De bedrijfsarts stelt over twee weken met de werknemer de FML op',
  ])('heeft niets tegen "%s"', (tekst) => {
    expect(toelichting(tekst)).toMatchObject({ kind: 'satisfied' })
  })

  it('vindt een losse code op het profiel zelf genoeg', () => {
    expect(opProfiel('Code R123')).toMatchObject({ kind: 'violated' })
    expect(toelichting('Code R123')).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt een code in een bestandsnaam een risico: het kan een kenmerk zijn', () => {
    expect(bestand('stukken/FML-R123.pdf')).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(bestand('stukken/fml-hoofddiagnose.pdf')).not.toHaveProperty('places.0.severity')
    expect(bestand('stukken/2024-11-18-fml.pdf')).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    'FML-voorblad.pdf',
    'stukken/2024-11-18 voorblad fml.pdf',
    'FML met voorblad, 18 november 2024',
    'Voorblad van de FML met BSN',
  ])('vindt een stuk dat "%s" heet niet toegestaan', (titel) => {
    for (const veld of ['bestand', 'omschrijving']) {
      const verdict = verdictOf(rule, { documenten: { overig: { [veld]: titel } } })
      expect(verdict).toMatchObject({ places: [{ path: `/documenten/7/${veld}` }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
  })

  it.each([
    'FML zonder voorblad',
    'Brief over het voorblad van de FML',
    'Voorblad FML verwijderd',
    'Voorblad RIV',
    'FML 2024',
  ])('heeft niets tegen een stuk dat "%s" heet', (titel) => {
    const overig = { omschrijving: titel, bestand: `stukken/${titel.replaceAll(' ', '-')}.pdf` }
    expect(verdictOf(rule, { documenten: { overig } }).kind).toBe('satisfied')
  })

  it('noemt een burgerservicenummer in de naam van een FML een risico', () => {
    expect(bestand('FML_123456782.pdf')).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('herhaalt de code niet', () => {
    expect(JSON.stringify(toelichting('FML R123'))).not.toMatch(/R123/i)
  })

  it('zegt of het om een tekst of een bestandsnaam gaat', () => {
    expect(textOf(toelichting('FML R123'))).toContain('Deze tekst bevat iets dat op een diagnosecode')
    expect(textOf(bestand('stukken/FML-R123.pdf'))).toContain('De naam van dit bestand wijst op')
    expect(bestand('stukken/FML-R123.pdf')).toMatchObject({ places: [{ breach: 'notAllowed' }] })
  })
})
