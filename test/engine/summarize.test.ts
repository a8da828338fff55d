import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import {
  countParts,
  countResults,
  headlines,
  type NamedCheckDefinition,
  nameChecks,
} from '../../src/engine/summarize.js'
import type { Result } from '../../src/kernel/result.js'
import {
  type Breach,
  judgement,
  notApplicable,
  pending,
  type Severity,
  satisfied,
  undetermined,
  type Verdict,
  violated,
} from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { resultWith } from '../helpers/fake-rules.js'

const breach = (severity: Severity, covered = false, what: Breach = 'missing') =>
  violated(
    { path: '', breach: what, message: nl`niet in orde`, severity },
    covered ? { covered: { ground: 'uitzondering', path: '', message: nl`gegrond` } } : {},
  )
const runs = pending(plainDate('2025-01-01'), false)
const results = (...verdicts: Verdict[]) => verdicts.map((verdict, index) => resultWith(`T-0${index}`, verdict))
const named = (definition: NamedCheckDefinition, found: readonly Result[]) =>
  nameChecks([definition], found, headlines(countParts(found)))

describe('de kop van een deel', () => {
  it.each<[string, Verdict[]]>([
    ['violated', [breach('error'), breach('warning'), undetermined('/a')]],
    ['risk', [breach('warning'), undetermined('/a'), runs]],
    ['undetermined', [undetermined('/a'), judgement(nl`Is dat zo?`, 'werkgever'), runs]],
    ['judgement', [judgement(nl`Is dat zo?`, 'werkgever'), runs, satisfied()]],
    ['pending', [runs, satisfied(), breach('info')]],
    ['satisfied', [satisfied(), notApplicable(nl`geldt niet`)]],
    ['satisfied', [breach('error', true)]],
    ['satisfied', [breach('info')]],
    ['notApplicable', [notApplicable(nl`geldt niet`)]],
    ['notApplicable', []],
  ])('is %s: de zwaarste bevinding die niet gedekt is beslist', (status, verdicts) => {
    expect(headlines(countParts(results(...verdicts))).inspanningen).toBe(status)
  })

  it('kijkt alleen naar de eigen regels', () => {
    const [first] = results(breach('error'))
    expect(headlines(countParts(first ? [first] : []))).toMatchObject({
      volledigheid: 'notApplicable',
      zorgvuldigheid: 'notApplicable',
    })
  })
})

it('telt gedekte bevindingen apart, en open bevindingen naar ernst', () => {
  const counted = countResults(
    results(breach('error'), breach('info'), breach('error', true), satisfied(), runs, undetermined('/a')),
  )
  expect(counted).toEqual({
    satisfied: 1,
    violated: { error: 1, warning: 0, info: 1 },
    covered: 1,
    pending: 1,
    notApplicable: 0,
    undetermined: 1,
    judgement: 0,
  })
})

describe('de vier toetsen met een naam', () => {
  const byRule = { name: 'a', label: 'A', decidedBy: { rule: 'T-00' } }
  const byPart = { name: 'b', label: 'B', decidedBy: { part: 'inspanningen' as const, and: ['W-99'] } }

  it('volgen hun regel, ook als een grond die dekt', () => {
    expect(named(byRule, results(breach('error', true)))).toMatchObject([
      { rule: 'T-00', verdict: 'violated', covered: true },
    ])
    expect(named(byRule, results(satisfied()))).toMatchObject([{ verdict: 'satisfied', covered: false }])
  })

  it('volgen een deel: een open risico is niet voldaan', () => {
    expect(named(byPart, results(breach('warning')))).toMatchObject([
      { rule: null, verdict: 'violated', covered: false },
    ])
    expect(named(byPart, results(runs))).toMatchObject([{ verdict: 'pending' }])
    const elders = resultWith('W-99', breach('warning'), { part: 'zorgvuldigheid' })
    expect(named(byPart, [...results(satisfied()), elders])).toMatchObject([{ verdict: 'violated' }])
    const aandacht = resultWith('W-99', breach('info'), { part: 'zorgvuldigheid' })
    expect(named(byPart, [...results(satisfied()), aandacht])).toMatchObject([{ verdict: 'satisfied' }])
  })

  it('vinden wat er te laat kwam wel volledig: dat is een risico en geen gemis', () => {
    const late = breach('warning', false, 'late')
    expect(named(byPart, results(satisfied(), late))).toMatchObject([{ verdict: 'satisfied' }])
    expect(named(byPart, results(runs, late))).toMatchObject([{ verdict: 'pending' }])
    expect(named(byPart, results(late, breach('warning')))).toMatchObject([{ verdict: 'violated' }])
    expect(named(byPart, results(late, breach('warning', false, 'inconsistent')))).toMatchObject([
      { verdict: 'violated' },
    ])
    expect(named(byPart, results(satisfied(), breach('error', false, 'late')))).toMatchObject([{ verdict: 'violated' }])
    const elders = resultWith('W-99', late, { part: 'zorgvuldigheid' })
    expect(named(byPart, [...results(satisfied()), elders])).toMatchObject([{ verdict: 'satisfied' }])
  })
})
