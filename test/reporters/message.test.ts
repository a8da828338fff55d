import { expect, it } from 'vitest'
import { freeText, nl } from '../../src/language/message.js'
import { forMachines, forPeople, oneLine } from '../../src/reporters/message.js'

it('schrijft dagen voor mensen als dd-mm-jjjj en voor machines als JJJJ-MM-DD', () => {
  const message = nl`Het plan is van ${'2025-02-05'}; de laatste dag was ${'2025-02-03'}`
  expect(forPeople(message)).toBe('Het plan is van 05-02-2025; de laatste dag was 03-02-2025')
  expect(forMachines(message)).toBe('Het plan is van 2025-02-05; de laatste dag was 2025-02-03')
})

it('laat codes en woorden die op een datum lijken met rust', () => {
  expect(forPeople(nl`${'uwv-42-weken'} en ${'2025-02-30'}`)).toBe('uwv-42-weken en 2025-02-30')
})

it('schrijft getallen voor mensen met een komma', () => {
  expect(forPeople(nl`${62.5} procent in ${3} weken`)).toBe('62,5 procent in 3 weken')
  expect(forMachines(nl`${62.5} procent`)).toBe('62.5 procent')
})

it('geeft een bericht zonder waarden ongewijzigd', () => {
  expect(forPeople(nl`het traject loopt nog`)).toBe('het traject loopt nog')
})

it('toont vrije tekst van veertig tekens helemaal en van eenenveertig tekens ingekort', () => {
  expect(forPeople(nl`${freeText('a'.repeat(40))}`)).toBe('a'.repeat(40))
  expect(forPeople(nl`${freeText('a'.repeat(41))}`)).toBe(`${'a'.repeat(39)}…`)
})

it('toont machines nooit vrije tekst', () => {
  expect(forMachines(nl`functie ${freeText('Geheime functie')} op ${'2025-01-01'}`)).toBe('functie … op 2025-01-01')
})

it('laat een datum in vrije tekst staan zoals die is getypt', () => {
  expect(forPeople(nl`${freeText('2025-01-01')}`)).toBe('2025-01-01')
})

it.each([
  ['\u001b[31mrood\u001b[0m', 'rood'],
  ['\u001b]0;titel\u0007tekst', 'tekst'],
  ['\u001b[2J\u001b[Hweg', 'weg'],
  ['een\ntwee\r\ndrie\tvier', 'een twee drie vier'],
  ['ab\u0000c\u0008d\u007fe', 'abcde'],
  ['om\u202ekeren\u2066\u200b', 'omkeren'],
  ['  ruimte  ', 'ruimte'],
  ['één › ’s ochtends', 'één › ’s ochtends'],
])('haalt uit %j alles wat een scherm kan sturen', (text, shown) => {
  expect(oneLine(text)).toBe(shown)
})
