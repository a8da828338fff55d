import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { combine } from '../../src/kernel/combine.js'
import { judgement, pending, type Severity, satisfied, undetermined, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'

const breach = (path: string, severity: Severity, covered = false) =>
  violated(
    { path, breach: 'late', message: nl`te laat`, severity },
    covered ? { covered: { ground: 'uitzondering', path: '', message: nl`gegrond` } } : {},
  )
const niets = nl`er is niets`
const later = pending(plainDate('2025-02-01'), false)
const eerder = pending(plainDate('2025-01-01'), true)
const vraag = judgement(nl`Is dat zo?`, 'werkgever')

it('laat wat bekend fout is boven wat onbekend is gaan, enzovoort', () => {
  const all = [satisfied(), eerder, vraag, undetermined('/a'), breach('/b', 'info')]
  const kinds = ['violated', 'undetermined', 'judgement', 'pending', 'satisfied']
  for (const kind of kinds) {
    expect(combine(all, niets).kind).toBe(kind)
    all.pop()
  }
  expect(combine(all, niets)).toEqual({ kind: 'notApplicable', reason: niets })
})

it('noemt alle plaatsen, de zwaarste eerst', () => {
  const verdict = combine([breach('/a', 'info'), breach('/b', 'error'), satisfied(), breach('/c', 'warning')], niets)
  expect(verdict).toMatchObject({ places: [{ path: '/b' }, { path: '/c' }, { path: '/a' }], covered: null })
})

it('laat een gedekte plaats een open plaats niet dekken', () => {
  expect(combine([breach('/a', 'error', true), breach('/b', 'info')], niets)).toMatchObject({
    covered: null,
    places: [{ path: '/b' }],
  })
  expect(combine([breach('/a', 'error', true)], niets)).toMatchObject({ covered: { ground: 'uitzondering' } })
})

it('geeft van de lopende termijnen de eerste', () => {
  expect(combine([later, eerder], niets)).toEqual(eerder)
})
