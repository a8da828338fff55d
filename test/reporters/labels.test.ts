import { expect, it } from 'vitest'
import { satisfied, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import {
  countWords,
  headlineWord,
  namedWord,
  resultWord,
  shortHeadlineWord,
  themeOf,
} from '../../src/reporters/labels.js'
import { rules } from '../../src/rules/index.js'
import { judgedDossier, places, resultOf } from '../helpers/report.js'

it('noemt een bevinding naar haar zwaarste plaats', () => {
  expect(resultWord(resultOf('T-10', violated(places.missing)))).toBe('NIET VOLDAAN')
  expect(resultWord(resultOf('T-10', violated({ ...places.missing, severity: 'warning' })))).toBe('RISICO')
  expect(resultWord(resultOf('T-10', violated([places.lighter, places.missing])))).toBe('NIET VOLDAAN')
  expect(resultWord(resultOf('T-10', satisfied()))).toBe('VOLDAAN')
})

it('noemt een bevinding met een vastgelegde grond gedekt', () => {
  const covered = { ground: 'uitzondering', path: '/spoor2/uitzondering', message: nl`er is een grond` } as const
  expect(resultWord(resultOf('T-10', violated(places.missing, { covered })))).toBe('GEDEKT')
})

it('noemt een vaste toets die niet is gehaald NIET VOLDAAN, ook als de regel een risico geeft', () => {
  const [check] = judgedDossier({
    results: [resultOf('I-06', violated({ ...places.missing, severity: 'warning' }))],
  }).named
  expect(check && namedWord(check)).toBe('NIET VOLDAAN')
})

it("telt de risico's in de kop van een onderdeel", () => {
  expect(headlineWord('risk', 1)).toBe('1 RISICO')
  expect(headlineWord('risk', 2)).toBe("2 RISICO'S")
  expect(headlineWord('violated', 2)).toBe('NIET VOLDAAN')
  expect(headlineWord('notApplicable', 0)).toBe('N.V.T.')
})

it('heeft voor elke kop een vorm van hoogstens twaalf tekens', () => {
  const all = ['violated', 'risk', 'undetermined', 'judgement', 'pending', 'satisfied', 'notApplicable'] as const
  for (const status of all) expect(shortHeadlineWord(status, 99).length).toBeLessThanOrEqual(12)
})

it('laat nullen weg uit de telling en gebruikt enkelvoud en meervoud', () => {
  const counts = {
    satisfied: 12,
    violated: { error: 0, warning: 1, info: 2 },
    covered: 0,
    pending: 9,
    notApplicable: 30,
    undetermined: 0,
    judgement: 1,
  }
  expect(countWords(counts)).toEqual([
    '12 voldaan',
    '1 risico',
    '2 aandachtspunten',
    '9 nog niet',
    '1 ter beoordeling',
    '30 niet van toepassing',
  ])
})

it('kent het thema van elke regel', () => {
  expect(themeOf('S1-07')).toBe('Spoor 1')
  expect(themeOf('T-10')).toBe('Termijnen')
  for (const { id } of rules) expect(themeOf(id)).not.toBe('Overige')
})
