import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { afterDuties } from '../../src/engine/after-duties.js'
import type { EindeVerplichtingen } from '../../src/facts/facts.js'
import { pending, satisfied, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { resultWith } from '../helpers/fake-rules.js'
import { sentence } from '../helpers/text-of.js'

const day = plainDate
const laatste = day('2025-03-31')
const place = { path: '/spoor2', breach: 'missing' as const, message: nl`ontbreekt` }
const missed = violated(place, { remedy: nl`Start spoor 2 nu.`, actor: 'bedrijfsarts', nextDue: day('2025-05-01') })
const einde = (reden: EindeVerplichtingen['reden']): EindeVerplichtingen => ({ reden, datum: laatste })

describe('na het einde van alle verplichtingen', () => {
  it.each([
    ['hersteld', 'Inhalen hoeft niet meer, want de werknemer is hersteld;'],
    ['aow', 'Inhalen hoeft niet meer, want de werknemer heeft de AOW-leeftijd bereikt;'],
    ['uit-dienst', 'Inhalen hoeft niet meer, want het dienstverband is geëindigd;'],
  ] as const)('hoeft een gemiste inspanning niet meer te worden ingehaald (%s)', (reden, words) => {
    const [result] = afterDuties([resultWith('A', missed)], einde(reden), day('2025-04-01'))
    if (result?.verdict.kind !== 'violated') throw new Error('geen bevinding meer')
    const { places, remedy, actor, nextDue } = result.verdict
    expect(remedy && sentence(remedy)).toContain(words)
    expect([places, actor, nextDue]).toEqual([[place], 'werkgever', undefined])
  })

  it('blijft tot en met de laatste dag alles gewoon te doen', () => {
    const results = [resultWith('A', missed)]
    expect(afterDuties(results, einde('hersteld'), laatste)).toBe(results)
    expect(afterDuties(results, null, day('2030-01-01'))).toBe(results)
  })

  it('blijft het verslag en de zorg voor het dossier wel te doen, en elk ander oordeel zoals het was', () => {
    const results = [
      resultWith('A', missed, { part: 'volledigheid' }),
      resultWith('B', missed, { part: 'zorgvuldigheid' }),
      resultWith('C', satisfied()),
      resultWith('D', pending(day('2025-05-01'), true)),
    ]
    expect(afterDuties(results, einde('uit-dienst'), day('2025-04-01'))).toEqual(results)
  })
})
