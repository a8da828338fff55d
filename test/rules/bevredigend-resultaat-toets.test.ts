import { describe, expect, it } from 'vitest'
import { toetsBevredigendResultaat } from '../../src/rules/bevredigend-resultaat-toets.js'
import { askOn } from '../helpers/ask-on.js'
import { resultaat } from '../helpers/bevredigend-resultaat.js'
import { notesOf, textOf } from '../helpers/text-of.js'

const [werk] = resultaat.werkhervatting
const toets = (wijziging: object, delen: object = {}) =>
  toetsBevredigendResultaat(askOn({ werkhervatting: [{ ...werk, ...wijziging }], ...delen }))
const nieuw = { werkgever: 'ander', soort: 'ander-extern', contract: 'bepaald' }
const plaats = '/werkhervatting/0'

describe('de toets of werk een bevredigend resultaat is', () => {
  it.each([
    // de WIA-aanvraag is van 20-10-2025; het einde van de wachttijd is 11-01-2026, zes maanden later 11-07-2026
    ['werk dat voor de aanvraag eindigde', { totEnMet: '2025-10-19' }, 'notApplicable'],
    ['werk dat op die dag nog liep', { totEnMet: '2025-10-20' }, 'violated'],
    ['werk dat met de wachttijd eindigt', { totEnMet: '2026-01-11' }, 'violated'],
    ['werk dat een dag langer duurt', { totEnMet: '2026-01-12' }, 'satisfied'],
    ['werk met meer dan 65 procent loonwaarde', { loonwaarde: 65.01 }, 'satisfied'],
    ['werk met precies 65 procent', { loonwaarde: 65 }, 'undetermined'],
    ['werk met minder', { loonwaarde: 64.99 }, 'judgement'],
  ])('beoordeelt %s', (_, wijziging, kind) => {
    expect(toets(wijziging).kind).toBe(kind)
  })

  it.each([
    [
      'een proefplaatsing',
      { soort: 'proefplaatsing' },
      { breach: 'inconsistent', path: `${plaats}/soort` },
      'geen blijvend werk',
    ],
    [
      'arbeidstherapie',
      { soort: 'arbeidstherapie' },
      { breach: 'inconsistent', path: `${plaats}/soort` },
      'geen blijvend werk',
    ],
    [
      'werk dat eindigt',
      { totEnMet: '2026-01-11' },
      { breach: 'inconsistent', path: `${plaats}/totEnMet`, found: '2026-01-11' },
      'eindigt op 2026-01-11; blijvend werk gaat door na 2026-01-11',
    ],
    [
      'werk zonder vast contract',
      { contract: undefined },
      { breach: 'incomplete', path: plaats },
      'Niet is vastgelegd dat dit werk blijft',
    ],
    [
      'tijdelijk werk bij de eigen werkgever',
      { contract: 'bepaald', contractTotEnMet: '2027-01-31' },
      { breach: 'incomplete', path: plaats },
      'Niet is vastgelegd dat dit werk blijft',
    ],
    [
      'een nieuwe werkgever zonder contract',
      { ...nieuw, contract: undefined },
      { breach: 'incomplete', path: plaats },
      'Niet is vastgelegd dat dit werk blijft',
    ],
    [
      'een contract dat een dag te kort is',
      { ...nieuw, contractTotEnMet: '2026-07-10' },
      { breach: 'incomplete', path: `${plaats}/contractTotEnMet` },
      'ten minste tot en met 2026-07-11',
    ],
    [
      'een contract zonder einddatum',
      nieuw,
      { breach: 'incomplete', path: plaats },
      'ten minste tot en met 2026-07-11',
    ],
    [
      'een contract zonder motivering',
      { ...nieuw, contractTotEnMet: '2026-07-11' },
      { breach: 'incomplete', path: plaats },
      'waarom er geen beter alternatief is',
    ],
    [
      'een betere mogelijkheid',
      { betereMogelijkheidGemeld: true },
      { breach: 'inconsistent', path: `${plaats}/betereMogelijkheidGemeld` },
      'op een betere mogelijkheid gewezen',
    ],
    ['geen akkoord', { akkoord: undefined }, { breach: 'incomplete', path: plaats }, 'er beiden over eens zijn'],
    [
      'geen akkoord van de werknemer',
      { akkoord: { werkgever: true } },
      { breach: 'incomplete', path: `${plaats}/akkoord` },
      'er beiden over eens zijn',
    ],
    [
      'geen instemming met werk elders',
      { ...nieuw, contract: 'onbepaald', loonwaarde: 50, akkoord: undefined },
      { breach: 'incomplete', path: plaats },
      'instemt met dit werk bij een andere werkgever',
    ],
    [
      'geen instemming van de werknemer met werk elders',
      { ...nieuw, contract: 'onbepaald', loonwaarde: 50, akkoord: { werkgever: true } },
      { breach: 'incomplete', path: `${plaats}/akkoord` },
      'instemt met dit werk bij een andere werkgever',
    ],
  ])('wijst de plaats aan bij %s', (_, wijziging, place, tekst) => {
    const verdict = toets(wijziging)
    expect(verdict.kind === 'violated' && verdict.places).toMatchObject([place])
    expect(textOf(verdict)).toContain(tekst)
  })

  it('zegt waarom het geen oordeel geeft', () => {
    expect(textOf(toets({ structureel: false }))).toBe('er is geen blijvende werkhervatting vastgelegd')
    expect(notesOf(toets({ loonwaarde: 65 }))).toContain('de loonwaarde is precies 65%')
    expect(notesOf(toets({ loonwaarde: undefined }))).toBe('')
    const vraag = toets({ loonwaarde: 50 })
    expect(vraag).toMatchObject({ forWhom: 'arbeidsdeskundige', path: `${plaats}/loonwaarde` })
    expect(textOf(vraag)).toContain('lager dan 65%')
  })

  it('neemt een schriftelijke en onherroepelijke toezegging, of een lang contract met motivering elders', () => {
    const toegezegd = (toezegging: object) =>
      toets({ contract: undefined, toezegging: { datum: '2025-08-25', ...toezegging } })
    const onvolledig = { kind: 'violated', places: [{ path: `${plaats}/toezegging` }] }
    expect(toegezegd({ schriftelijk: true, onherroepelijk: true }).kind).toBe('satisfied')
    expect(toegezegd({ schriftelijk: true })).toMatchObject(onvolledig)
    expect(toegezegd({ onherroepelijk: true })).toMatchObject(onvolledig)
    const motiveringGeenBeterAlternatief = 'Meer was er niet'
    expect(toets({ ...nieuw, contractTotEnMet: '2026-07-11', motiveringGeenBeterAlternatief }).kind).toBe('satisfied')
    expect(toets({ ...nieuw, contractTotEnMet: '2026-07-10', motiveringGeenBeterAlternatief }).kind).toBe('violated')
  })

  it('heeft aan één goed resultaat genoeg', () => {
    const werkhervatting = [{ ...werk, akkoord: undefined }, werk]
    const verdict = toetsBevredigendResultaat(askOn({ werkhervatting }))
    expect(verdict).toMatchObject({ kind: 'satisfied', path: '/werkhervatting/1/loonwaarde' })
  })

  it('vraagt tot 65 procent in het eigen bedrijf geen instemming', () => {
    expect(toets({ loonwaarde: 50, akkoord: undefined }).kind).toBe('judgement')
  })

  it('laat werk tot na het einde van een loonsanctie lopen', () => {
    const loonsanctie = { van: '2026-01-12', totEnMet: '2026-06-30' }
    expect(toets({ totEnMet: '2026-06-30' }, { loonsanctie }).kind).toBe('violated')
    expect(toets({ totEnMet: '2026-07-01' }, { loonsanctie }).kind).toBe('satisfied')
  })

  it('telt werk dat vaststaat en de dag na het tijdvak begint', () => {
    const toezegging = { datum: '2025-10-20', schriftelijk: true, onherroepelijk: true }
    expect(toets({ van: '2026-01-12', toezegging }).kind).toBe('satisfied')
    expect(toets({ van: '2026-01-13', toezegging }).kind).toBe('notApplicable')
  })
})
