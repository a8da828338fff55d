import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { afterDuties } from '../../src/engine/after-duties.js'
import { derive } from '../../src/facts/derive.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Result } from '../../src/kernel/result.js'
import type { Patch } from '../../src/kernel/rule.js'
import { pending, satisfied, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { voorbeelddossier } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { resultWith } from '../helpers/fake-rules.js'
import { sentence } from '../helpers/text-of.js'

const day = plainDate
const place = { path: '/spoor2', breach: 'missing' as const, message: nl`ontbreekt` }
const missed = violated(place, { remedy: nl`Start spoor 2 nu.`, actor: 'bedrijfsarts', nextDue: day('2025-05-01') })

/** In each the last day of the duties is 31-03-2025. */
const ended = {
  hersteld: { verzuim: { perioden: [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-03-31' }] } },
  aow: { werknemer: { aowDatum: '2025-04-01' } },
  'uit-dienst': { werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-03-31' } } },
  overleden: { werknemer: { dienstverband: { einde: '2025-03-31', doorOverlijden: true } } },
  'verkorte-wachttijd': { wia: { verkorteWachttijd: { aanvraag: '2025-01-06', toegekendPer: '2025-03-31' } } },
} satisfies Record<string, Patch>

function told(results: readonly Result[], patch: Patch, peildatum: string): readonly Result[] {
  const dossier = applyPatch(voorbeelddossier, patch)
  const facts = derive(dossier, { peildatum: day(peildatum), herkomstPeildatum: 'opgegeven' })
  return afterDuties(results, facts, new Set(['R-03']))
}

describe('na het einde van alle verplichtingen', () => {
  it.each([
    ['hersteld', 'Inhalen hoeft niet meer, want de werknemer is hersteld;'],
    ['aow', 'Inhalen hoeft niet meer, want de werknemer heeft de AOW-leeftijd bereikt;'],
    ['uit-dienst', 'Inhalen hoeft niet meer, want het dienstverband is geëindigd;'],
    ['overleden', 'Inhalen hoeft niet meer, want de werknemer is overleden;'],
    ['verkorte-wachttijd', 'Inhalen hoeft niet meer, want UWV kende een verkorte wachttijd toe'],
  ] as const)('hoeft een gemiste inspanning niet meer te worden ingehaald (%s)', (state, words) => {
    const [result] = told([resultWith('A', missed)], ended[state], '2025-04-01')
    if (result?.verdict.kind !== 'violated') throw new Error('geen bevinding meer')
    const { places, remedy, actor, nextDue } = result.verdict
    expect(remedy && sentence(remedy)).toContain(words)
    expect([places, actor, nextDue]).toEqual([[place], 'werkgever', undefined])
  })

  it('blijft tot en met de laatste dag alles gewoon te doen', () => {
    const results = [resultWith('A', missed)]
    for (const patch of Object.values(ended)) expect(told(results, patch, '2025-03-31')).toBe(results)
    expect(told(results, {}, '2025-12-01')).toBe(results)
  })

  it('blijft voor een eigenrisicodrager voor de Ziektewet na het dienstverband alles te doen', () => {
    const results = [resultWith('A', missed)]
    const werkgever = { eigenRisicodrager: { zw: true } }
    expect(told(results, { ...ended['uit-dienst'], werkgever }, '2025-04-01')).toBe(results)
    expect(told(results, { ...ended.hersteld, werkgever }, '2025-04-01')).not.toEqual(results)
  })

  it('hoeft ook niet meer wat alleen zin had zolang er plichten waren', () => {
    const [result] = told([resultWith('R-03', missed, { part: 'volledigheid' })], ended.hersteld, '2025-04-01')
    expect(result?.verdict).toMatchObject({ actor: 'werkgever' })
  })

  it('blijft bij wat er te laat kwam het eigen advies staan: dat is er', () => {
    const results = [resultWith('A', violated({ ...place, breach: 'late' }, { remedy: nl`Verander de datum niet.` }))]
    expect(told(results, ended.hersteld, '2025-04-01')).toEqual(results)
  })

  it('blijft het verslag en de zorg voor het dossier wel te doen, en elk ander oordeel zoals het was', () => {
    const results = [
      resultWith('A', missed, { part: 'volledigheid' }),
      resultWith('B', missed, { part: 'zorgvuldigheid' }),
      resultWith('C', satisfied()),
      resultWith('D', pending(day('2025-05-01'), true)),
    ]
    expect(told(results, ended['uit-dienst'], '2025-04-01')).toEqual(results)
  })
})
