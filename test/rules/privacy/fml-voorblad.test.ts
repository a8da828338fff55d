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

  it('herhaalt de code niet', () => {
    expect(JSON.stringify(toelichting('FML R123'))).not.toMatch(/R123/i)
  })

  it('zegt of het om een tekst of een bestandsnaam gaat', () => {
    expect(textOf(toelichting('FML R123'))).toContain('Deze tekst bevat iets dat op een diagnosecode')
    expect(textOf(bestand('stukken/FML-R123.pdf'))).toContain('De naam van dit bestand wijst op')
    expect(bestand('stukken/FML-R123.pdf')).toMatchObject({ places: [{ breach: 'notAllowed' }] })
  })
})
