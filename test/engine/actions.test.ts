import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { actionsOf, deadlinesOf } from '../../src/engine/actions.js'
import { pending, type Severity, satisfied, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { resultWith } from '../helpers/fake-rules.js'

const place = (severity: Severity) => ({ path: '', breach: 'missing' as const, message: nl`ontbreekt`, severity })
const day = plainDate('2025-10-12') // een zondag
const ids = (actions: ReturnType<typeof actionsOf>) => actions.map(({ rules }) => rules.join('+'))

describe('eerst doen', () => {
  it('zet voorop wat nu open staat, dan de termijnen die aflopen, dan de aandachtspunten', () => {
    const actions = actionsOf([
      resultWith('A', violated(place('info'))),
      resultWith('B', pending(day, true), { severity: 'warning', requires: 'Een.' }),
      resultWith('C', violated(place('warning'))),
      resultWith('D', pending(day, true), { requires: 'Twee.' }),
      resultWith('E', violated(place('error'))),
    ])
    expect(ids(actions)).toEqual(['E', 'C', 'B', 'D', 'A'])
  })

  it('zet van gelijke urgentie voorop waar het andere op bouwt, en noemt wat te doen zolang de termijn loopt', () => {
    const texts = { prerequisites: ['C', 'B'], preparations: { D: 'Doe dit op tijd.' } }
    const results = [
      resultWith('A', violated(place('error'))),
      resultWith('B', violated(place('error'))),
      resultWith('C', violated(place('error'))),
      resultWith('D', pending(day, true)),
    ]
    expect(ids(actionsOf(results, texts))).toEqual(['C', 'B', 'A', 'D'])
    expect(actionsOf(results, texts).at(-1)).toMatchObject({ text: nl`${'Doe dit op tijd.'}`, due: day })
  })

  it('zet nu voor later, en een vroege dag voor een late', () => {
    const actions = actionsOf([
      resultWith('A', violated(place('error'), { nextDue: plainDate('2025-10-13') })),
      resultWith('B', violated(place('error'), { nextDue: day })),
      resultWith('C', violated(place('error'))),
    ])
    expect(ids(actions)).toEqual(['C', 'B', 'A'])
  })

  it('noemt wat meer bevindingen herstelt eenmaal, met de zwaarste ernst en de vroegste dag', () => {
    const same = { remedy: 'Vul het plan aan.' }
    const actions = actionsOf([
      resultWith('A', violated(place('warning'), { nextDue: day }), same),
      resultWith('B', violated(place('error')), same),
      resultWith('C', violated(place('error')), { ...same, actor: 'werknemer' }),
    ])
    expect(actions).toMatchObject([
      { rules: ['A', 'B'], severity: 'error', due: null, actor: 'werkgever' },
      { rules: ['C'], actor: 'werknemer' },
    ])
  })

  it('vraagt niets voor wat voldaan of gedekt is, of nog lang loopt', () => {
    const covered = { ground: 'afwijking' as const, path: '', message: nl`samen afgeweken` }
    const results = [satisfied(), pending(day, false), violated(place('error'), { covered })]
    expect(actionsOf(results.map((verdict, index) => resultWith(`A${index}`, verdict)))).toEqual([])
  })

  it('volgt het herstel en de persoon van de bevinding boven die van de regel', () => {
    const verdict = violated(place('error'), { remedy: nl`Doe dit.`, actor: 'bedrijfsarts' })
    expect(actionsOf([resultWith('A', verdict)])).toMatchObject([{ text: nl`Doe dit.`, actor: 'bedrijfsarts' }])
  })
})

it('zet de komende termijnen op volgorde, per dag bijeen, met de werkdag ervoor', () => {
  const later = plainDate('2025-10-13')
  const results = [
    resultWith('A', pending(later, false)),
    resultWith('B', pending(day, true)),
    resultWith('C', satisfied()),
    resultWith('D', pending(day, false)),
  ]
  expect(deadlinesOf(results, plainDate('2025-10-01'))).toMatchObject([
    { due: day, actBy: '2025-10-10', rules: [{ id: 'B' }, { id: 'D' }] },
    { due: later, actBy: later, rules: [{ id: 'A' }] },
  ])
  expect(deadlinesOf(results, day)).toMatchObject([{ actBy: day }, {}])
})
