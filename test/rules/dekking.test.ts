import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Patch, Rule } from '../../src/kernel/rule.js'
import { notApplicable, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { gedektDoorResultaat, gedektInspanning } from '../../src/rules/dekking.js'
import voorbeeld from '../../src/rules/spoor1/ad-onderzoek-aanwezig.js'
import { deskundigenoordeel, resultaat } from '../helpers/bevredigend-resultaat.js'
import { sentence } from '../helpers/text-of.js'
import { verdictOf } from '../helpers/verdict-of.js'

const gat = plainDate('2025-01-12')

/** What covers a gap on that day: a rule that is always broken, because only a rule can ask for facts. */
function dekkingBij(patch: Patch, dekking: typeof gedektInspanning = gedektInspanning) {
  const rule: Rule = {
    ...voorbeeld,
    check: (fact) =>
      violated({ breach: 'missing', path: '', message: nl`er is iets niet gedaan` }, { covered: dekking(fact, gat) }),
  }
  const verdict = verdictOf(rule, patch)
  return verdict.kind === 'violated' ? verdict.covered : notApplicable(nl`onbereikbaar`)
}

describe('dekking van inspanningen', () => {
  it('dekt niets als er niets is vastgelegd', () => {
    expect(dekkingBij({})).toBeNull()
  })

  it('dekt met een bevredigend resultaat', () => {
    const dekking = dekkingBij(resultaat)
    expect(dekking).toMatchObject({ ground: 'bevredigend-resultaat', path: '/werkhervatting/0/loonwaarde' })
    if (dekking && 'message' in dekking)
      expect(sentence(dekking.message)).toContain('dan toetst UWV de inspanningen niet')
  })

  it.each([
    ['dekt met een oordeel van de dag zelf', '2025-01-12', true],
    ['dekt niet met een oordeel van de dag ervoor', '2025-01-11', false],
  ])('%s', (_, datum, gedekt) => {
    const dekking = dekkingBij(deskundigenoordeel(datum))
    if (gedekt) expect(dekking).toMatchObject({ ground: 'deskundigenoordeel', path: '/deskundigenoordelen/0' })
    else expect(dekking).toBeNull()
    if (dekking && 'message' in dekking)
      expect(sentence(dekking.message)).toContain(`het deskundigenoordeel van ${datum}`)
  })

  it('dekt niet met een negatief oordeel of een oordeel met voorbehoud', () => {
    expect(dekkingBij(deskundigenoordeel('2025-03-01', { uitkomst: 'negatief' }))).toBeNull()
    expect(dekkingBij(deskundigenoordeel('2025-03-01', { voorbehoud: true }))).toBeNull()
  })

  it('dekt niet met een oordeel over iets anders', () => {
    const over = (soort: 'passend-werk' | 'inspanningen-werknemer') =>
      dekkingBij({ deskundigenoordelen: [{ soort, uitkomst: 'positief', datum: '2025-03-01' }] })
    expect(over('passend-werk')).toBeNull()
    expect(over('inspanningen-werknemer')).toBeNull()
  })

  it('telt een oordeel van na de peildatum niet mee', () => {
    expect(dekkingBij(deskundigenoordeel('2025-11-04'))).toBeNull()
  })

  it('laat het oordeel van UWV buiten beschouwing waar alleen het resultaat dekt', () => {
    expect(dekkingBij(deskundigenoordeel('2025-03-01'), gedektDoorResultaat)).toBeNull()
  })
})
