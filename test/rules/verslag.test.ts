import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Patch } from '../../src/kernel/rule.js'
import { nl } from '../../src/language/message.js'
import {
  beginVenster,
  dagAanvraag,
  dagVerslag,
  geenVerslagNodig,
  nietGevraagd,
  nogTeVernieuwen,
  uiterlijkAanvraag,
  uiterlijkVerslag,
  verslagTotEnMet,
  volgendeDagVerslag,
} from '../../src/rules/verslag.js'
import { askOn } from '../helpers/ask-on.js'

const leeg = { riv: null, wia: null }
const uitDienst = (einde: string) => ({ werknemer: { dienstverband: { soort: 'bepaald' as const, einde } } })
const aow = (aowDatum: string) => ({ werknemer: { aowDatum } })
const verkort = { wia: { verkorteWachttijd: { aanvraag: '2024-01-20', toegekendPer: '2024-12-20' } } }

describe('de dagen van het re-integratieverslag', () => {
  it('zijn 13 weken, 11 weken en het venster van 18 weken voor het einde', () => {
    const fact = askOn()
    expect(uiterlijkVerslag(fact)).toBe('2025-10-12')
    expect(uiterlijkAanvraag(fact)).toBe('2025-10-26')
    expect(beginVenster(fact)).toBe('2025-09-08')
    expect(uiterlijkVerslag(askOn({ wia: { verlenging: { totEnMet: '2026-06-30' } } }))).toBe('2026-03-31')
  })

  it.each<[Patch, string | null, string | null]>([
    [leeg, null, null],
    [{ ...leeg, wia: { aanvraag: { verzonden: '2025-10-20', ontvangen: '2025-10-21' } } }, '2025-10-21', '2025-10-21'],
    [{ ...leeg, wia: { aanvraag: { verzonden: '2025-10-20', ontvangen: null } } }, '2025-10-20', '2025-10-20'],
    [{ riv: { opgesteld: null } }, '2025-10-20', '2025-10-08'],
    [{ riv: { opgesteld: '2025-10-07' } }, '2025-10-20', '2025-10-07'],
  ])('zijn die van de aanvraag en van het verslag zelf: %j', (patch, aanvraag, verslag) => {
    expect(dagAanvraag(askOn(patch))).toBe(aanvraag)
    expect(dagVerslag(askOn(patch))).toBe(verslag)
  })

  it.each<[Patch, string | null]>([
    [{ wia: { aanvraag: null, verlenging: { totEnMet: '2026-06-30', besluit: '2025-10-08' } } }, '2025-10-08'],
    [{ wia: { aanvraag: null, verlenging: { totEnMet: '2026-06-30', besluit: '2025-10-09' } } }, null],
    [{ wia: { verlenging: { totEnMet: '2026-06-30', besluit: '2025-10-09' } } }, '2025-10-20'],
    [
      {
        riv: { aanvulling: { datum: '2025-10-30' } },
        wia: { aanvraag: null, verlenging: { totEnMet: '2026-06-30', besluit: '2025-10-09' } },
      },
      '2025-10-30',
    ],
    [{ riv: { aanvulling: { datum: '2025-10-30' } } }, '2025-10-08'],
  ])('vragen na een verlenging om een aanvulling: %j', (patch, verwacht) => {
    expect(dagVerslag(askOn(patch))).toBe(verwacht)
  })

  it.each<[Patch, string, string]>([
    [{}, '2025-11-03', '2025-10-08'],
    [leeg, '2025-10-11', '2025-10-11'],
    [leeg, '2025-10-13', '2025-10-12'],
  ])('begrenzen wat erin hoort: %j op %s', (patch, peildatum, verwacht) => {
    expect(verslagTotEnMet(askOn(patch, peildatum))).toBe(verwacht)
  })

  it.each<[Patch, string, object | null]>([
    [leeg, '2025-09-07', { kind: 'pending', due: '2025-10-12', soon: false, notes: [{ words: ['nog'] }] }],
    [leeg, '2025-09-08', { kind: 'pending', soon: true }],
    [leeg, '2025-10-12', { kind: 'pending' }],
    [leeg, '2025-10-13', null],
    [{}, '2025-10-07', { kind: 'pending' }],
    [{}, '2025-10-08', null],
  ])('laten een stuk nog vernieuwen: %j op %s', (patch, peildatum, verwacht) => {
    const verdict = nogTeVernieuwen(askOn(patch, peildatum), nl`nog`)
    if (verwacht) expect(verdict).toMatchObject(verwacht)
    else expect(verdict).toBeNull()
  })

  it('zijn de volgende dag van de wet zolang zij nog komen', () => {
    expect(volgendeDagVerslag(askOn({}, '2025-10-12'))).toEqual({ nextDue: '2025-10-12' })
    expect(volgendeDagVerslag(askOn({}, '2025-10-13'))).toEqual({})
  })
})

describe('geen re-integratieverslag', () => {
  it.each<[string, Patch, string, boolean]>([
    ['niet zonder reden', {}, '2025-11-03', false],
    ['bij een verkorte wachttijd', verkort, '2025-11-03', true],
    ['na AOW', aow('2025-06-01'), '2025-06-01', true],
    ['niet op de dag ervoor', aow('2025-06-01'), '2025-05-31', false],
    ['niet bij het einde van het dienstverband', uitDienst('2025-05-31'), '2025-06-02', false],
    ['niet als de AOW na het einde van de wachttijd begon', aow('2026-01-12'), '2026-01-20', false],
    ['wel als die de dag ervoor begon', aow('2026-01-11'), '2026-01-20', true],
  ])('is nodig: %s', (_, patch, peildatum, verwacht) => {
    expect(geenVerslagNodig(askOn(patch, peildatum))?.kind).toBe(verwacht ? 'notApplicable' : undefined)
  })

  it.each<[string, Patch, string, boolean]>([
    ['bij een verkorte wachttijd', verkort, '2024-02-25', true],
    ['als AOW voor de laatste dag komt', aow('2025-01-12'), '2025-01-12', true],
    ['niet als AOW op de dag erna begint', aow('2025-01-13'), '2025-01-12', false],
    [
      'bij stukken voor de aanvraag ook bij AOW tot aan het einde van de wachttijd',
      aow('2026-01-11'),
      '2025-10-12',
      true,
    ],
    ['maar niet bij AOW na het einde', aow('2026-01-12'), '2025-10-12', false],
    ['en niet bij eerdere stukken', aow('2026-01-11'), '2025-10-11', false],
    ['bij uit dienst alleen als dat voor de laatste dag is', uitDienst('2025-10-11'), '2025-10-12', true],
    ['en niet op die dag', uitDienst('2025-10-12'), '2025-10-12', false],
  ])('vraagt geen stuk: %s', (_, patch, due, verwacht) => {
    expect(nietGevraagd(askOn(patch, '2024-02-01'), plainDate(due))?.kind).toBe(verwacht ? 'notApplicable' : undefined)
  })
})
