import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor1/inventaris-breedte.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

// week 52 van het voorbeelddossier eindigt op 12-01-2025
const zonderTaken = { spoor1: { taakniveau: null } }
const functies = (...bezet: (boolean | undefined)[]) => ({
  werkgever: {
    functies: bezet.map((tijdelijkBezet, nummer) => ({
      naam: `Functie ${nummer}`,
      ...(tijdelijkBezet !== undefined && { tijdelijkBezet }),
    })),
  },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt drie antwoorden goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each(['taakniveau', 'tijdelijkBezet', 'verbondenOndernemingen'])('noemt een ontbrekend %s een risico', (veld) => {
    const verdict = verdictOf(rule, { spoor1: { [veld]: null } })
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', path: '/spoor1' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule).toMatchObject({ severity: 'warning', norm: 'uwv-handboek' })
  })

  it('noemt elk ontbrekend antwoord apart', () => {
    expect(verdictOf(rule, { spoor1: { taakniveau: null, verbondenOndernemingen: null } })).toHaveProperty(
      'places.length',
      2,
    )
  })

  it.each([
    ['n.v.t.', 'violated'],
    ['Niet van toepassing', 'violated'],
    ['Ja', 'violated'],
    ['-', 'violated'],
    ['Geen', 'satisfied'],
    ['N.v.t.: er is maar een bedrijf', 'satisfied'],
  ])('leest "%s" als %s', (verbondenOndernemingen, kind) => {
    expect(verdictOf(rule, { spoor1: { verbondenOndernemingen } })).toMatchObject({ kind })
  })

  it('ziet aan de functies dat er geen tijdelijke krachten zijn', () => {
    const leeg = { spoor1: { tijdelijkBezet: null } }
    expect(verdictOf(rule, { ...leeg, ...functies(false, false) })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { ...leeg, ...functies(false, true) })).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...leeg, ...functies(false, undefined) })).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...leeg, ...functies() })).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...zonderTaken, ...functies(false) })).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['wacht nog op de laatste dag van week 52', '2025-01-12', 'pending'],
    ['noemt het de dag erna een risico', '2025-01-13', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, zonderTaken, peildatum)).toMatchObject({ kind })
  })

  it('weegt lichter zolang de werknemer in het eigen werk werkt', () => {
    const werk = {
      werkhervatting: [{ van: '2025-01-06', werkgever: 'eigen' as const, soort: 'eigen-aangepast' as const }],
    }
    expect(verdictOf(rule, { ...zonderTaken, ...werk })).toMatchObject({
      places: [{ severity: 'info' }],
      notes: [{ words: [expect.stringContaining('eigen werk')] }],
    })
  })

  it('geldt niet als het eigen werk past', () => {
    const inventarisatie = [
      {
        functie: 'Orderpicker',
        soort: 'eigen' as const,
        conclusie: 'passend' as const,
        reden: 'Hersteld',
        datum: '2024-12-10',
      },
    ]
    expect(verdictOf(rule, { spoor1: { taakniveau: null, inventarisatie } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('laat een dossier zonder onderzoek aan S1-01 en S1-02, maar niet als er een rapport is', () => {
    const minimaal = { kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' } }
    expect(verdictOn(rule, minimaal, '2025-07-01')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { spoor1: null })).toMatchObject({ kind: 'violated', places: [{ path: '' }, {}, {}] })
    const zonderAntwoord = { documenten: { 'arbeidsdeskundig-onderzoek': { conclusies: { anderWerkIntern: null } } } }
    expect(verdictOf(rule, { spoor1: null, ...zonderAntwoord })).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een deskundigenoordeel van na week 52 en door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...zonderTaken, ...deskundigenoordeel('2025-01-12') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...zonderTaken, ...deskundigenoordeel('2025-01-11') })).toMatchObject({ covered: null })
    expect(verdictOf(rule, { ...zonderTaken, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('rust zonder benutbare mogelijkheden', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2024-12-01' }] }
    expect(verdictOf(rule, { ...zonderTaken, ...gbm })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt ook zonder een antwoord als er een functie is beoordeeld', () => {
    const spoor1 = { taakniveau: null, tijdelijkBezet: null, verbondenOndernemingen: null }
    const documenten = { 'arbeidsdeskundig-onderzoek': null }
    expect(verdictOf(rule, { spoor1, documenten }).kind).toBe('violated')
    expect(textOf(verdictOf(rule, { spoor1: { ...spoor1, inventarisatie: [] }, documenten }))).toContain('(zie S1-01')
    const eenAntwoord = { ...spoor1, taakniveau: 'Taken samengevoegd onderzocht', inventarisatie: [] }
    expect(verdictOf(rule, { spoor1: eenAntwoord, documenten }).kind).toBe('violated')
  })

  it('zegt wat niet is vastgelegd, en waarom het niet geldt', () => {
    const spoor1 = { taakniveau: null, tijdelijkBezet: null, verbondenOndernemingen: null }
    const tekst = textOf(verdictOf(rule, { spoor1 }))
    for (const deel of ['op taakniveau', 'tijdelijke krachten', 'verbonden ondernemingen'])
      expect(tekst).toContain(deel)
  })
})
