import { describe, expect, it } from 'vitest'
import { dekkingLateStart } from '../../../src/rules/spoor2/dekking-start.js'
import { deriveDriemaandstermijn } from '../../../src/rules/spoor2/driemaandstermijn.js'
import type { Uitzondering } from '../../../src/rules/spoor2/uitzondering.js'
import { askOn } from '../../helpers/ask-on.js'
import { deskundigenoordeel } from '../../helpers/bevredigend-resultaat.js'
import { marginaal, perspectief } from '../../helpers/uitzonderingen.js'

// de eerstejaarsevaluatie is van 06-01-2025: drie maanden later is 06-04-2025, veertien dagen daarna 20-04-2025
const alleenUitzondering = (delen: object = {}) => ({
  spoor2: { start: null, plan: null, activiteiten: null, uitzondering: perspectief, ...delen },
})
const termijn = (patch: object = {}, peildatum = '2025-11-03') => {
  const fact = askOn({ ...alleenUitzondering(), ...patch }, peildatum)
  return deriveDriemaandstermijn(fact, fact('spoor2')?.uitzondering as Uitzondering) // always there in these dossiers
}
const terug = (delen: object = {}) => ({
  werkhervatting: [
    { van: '2025-03-31', werkgever: 'eigen' as const, soort: 'ander-intern' as const, structureel: true, ...delen },
  ],
})

describe('de drie maanden van een concreet perspectief', () => {
  it('lopen vanaf de evaluatie, met veertien dagen om daarna spoor 2 te starten', () => {
    expect(termijn()).toEqual({
      totEnMet: '2025-04-06',
      respijtTotEnMet: '2025-04-20',
      opgeschort: false,
      hervatting: null,
      ietsVastgelegd: false,
    })
  })

  it.each([
    ['2025-04-06', false],
    ['2025-04-07', true],
  ])('zijn op %s opgeschort als er geen mogelijkheden meer zijn: %s', (peildatum, opgeschort) => {
    const patch = { geenBenutbareMogelijkheden: [{ van: '2025-03-31' }] }
    expect(termijn(patch, peildatum)).toMatchObject({ opgeschort, respijtTotEnMet: '2025-04-20' })
  })

  it('geven zes weken vanaf de dag waarop er weer mogelijkheden zijn', () => {
    const tot = (totEnMet: string) => ({ geenBenutbareMogelijkheden: [{ van: '2025-03-31', totEnMet }] })
    expect(termijn(tot('2025-04-06'))).toMatchObject({ respijtTotEnMet: '2025-05-19', opgeschort: false })
    expect(termijn(tot('2025-04-05'))).toMatchObject({ respijtTotEnMet: '2025-04-20' })
  })

  it.each([
    ['die op de laatste dag begint', { van: '2025-04-20' }, true],
    ['die een dag later begint', { van: '2025-04-21' }, false],
    ['die na de drie maanden nog een dag duurt', { totEnMet: '2025-04-07' }, true],
    ['die met de drie maanden eindigt', { totEnMet: '2025-04-06' }, false],
    ['die niet blijvend is', { structureel: false }, false],
    ['bij een andere werkgever', { werkgever: 'ander', soort: 'ander-extern' }, false],
  ])('worden waargemaakt door een terugkeer %s: %s', (_, delen, waar) => {
    const { hervatting } = termijn(terug(delen))
    expect(hervatting?.path).toBe(waar ? '/werkhervatting/0' : undefined)
    expect(hervatting === null).toBe(!waar)
  })

  it.each([
    ['een start', { spoor2: { start: '2025-05-01' } }, true],
    ['een plan', { spoor2: { start: null, activiteiten: null } }, true],
    ['een activiteit', { spoor2: { start: null, plan: null } }, true],
    ['alleen een lege lijst van activiteiten', alleenUitzondering({ activiteiten: [] }), false],
    ['werk dat op de eerste dag nog liep', terug({ van: '2024-09-02', totEnMet: '2025-01-06' }), true],
    ['werk dat ervoor eindigde', terug({ van: '2024-09-02', totEnMet: '2025-01-05' }), false],
    ['werk dat doorloopt', terug({ structureel: false }), true],
  ])('laten iets na met %s: %s', (_, patch, ietsVastgelegd) => {
    const spoor2 = 'spoor2' in patch ? { spoor2: { uitzondering: perspectief, ...patch.spoor2 } } : {}
    expect(termijn({ ...patch, ...spoor2 })).toMatchObject({ ietsVastgelegd })
  })
})

describe('wat een late start van spoor 2 dekt', () => {
  const start = '2025-05-12' as Parameters<typeof dekkingLateStart>[1] // a day as the dossier would give it
  const dekking = (spoor2: object | null, meer: object = {}) => dekkingLateStart(askOn({ spoor2, ...meer }), start)
  const uitzondering = (delen: object = {}) => ({ uitzondering: { ...perspectief, ...delen } })

  it('is een bewezen reden die er op de dag van de start was', () => {
    expect(dekking(uitzondering({ datum: '2025-05-12' }))).toMatchObject({
      covered: { ground: 'uitzondering', path: '/spoor2/uitzondering' },
    })
    expect(dekking(uitzondering({ datum: '2025-05-13' }))).toEqual({ covered: null, notes: [] })
    expect(dekking(uitzondering({ datum: null })).covered).toMatchObject({ ground: 'uitzondering' })
    expect(dekking(uitzondering({ prognose: null }))).toEqual({ covered: null, notes: [] })
  })

  it('zegt tot wanneer een concreet perspectief dekt, zolang dat nog niet is waargemaakt', () => {
    expect(dekking(uitzondering()).notes).toMatchObject([{ values: ['2025-04-06'] }])
    expect(dekking(uitzondering(), terug()).notes).toEqual([])
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-03-31' }] }
    expect(dekking(uitzondering(), rust).notes).toEqual([])
    expect(dekking({ uitzondering: marginaal }).notes).toEqual([])
  })

  it('is ook een eerdere reden, zonder dat daar nog een dag bij hoort', () => {
    expect(dekking({ eerdereUitzonderingen: [{ ...perspectief, prognose: null }, perspectief] })).toEqual({
      covered: expect.objectContaining({ path: '/spoor2/eerdereUitzonderingen/1' }),
      notes: [],
    })
  })

  it('is anders een deskundigenoordeel van die dag of later', () => {
    expect(dekking({}, deskundigenoordeel('2025-05-12'))).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
      notes: [],
    })
    expect(dekking(null, deskundigenoordeel('2025-05-11'))).toEqual({ covered: null, notes: [] })
  })
})
