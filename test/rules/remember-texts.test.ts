import { expect, it } from 'vitest'
import { bevindingenIn } from '../../src/rules/privacy/bevindingen.js'
import { rememberTexts } from '../../src/rules/remember-texts.js'

function counted() {
  const asked: string[] = []
  const length = rememberTexts((text) => {
    asked.push(text)
    return text.length
  })
  return { asked, length }
}

it('rekent een korte tekst één keer uit, en geeft daarna hetzelfde antwoord', () => {
  const { asked, length } = counted()
  expect([length('vier'), length('zes'), length('vier'), length('')]).toEqual([4, 3, 4, 0])
  expect(asked).toEqual(['vier', 'zes', ''])
})

it('bewaart geen lange teksten, en nooit meer dan tweeduizend', () => {
  const { asked, length } = counted()
  const lang = 'a'.repeat(301)
  expect([length(lang), length(lang)]).toEqual([301, 301])
  expect(asked).toHaveLength(2)
  for (let nummer = 0; nummer < 2001; nummer += 1) length(String(nummer))
  length('0')
  expect(asked.filter((text) => text === '0')).toHaveLength(2)
})

it('onthoudt ook dat er niets is gevonden', () => {
  expect([bevindingenIn('Werk in eigen tempo'), bevindingenIn('Werk in eigen tempo')]).toEqual([null, null])
  expect(bevindingenIn('Betreft 123.456.782')).toMatchObject({ bsn: true, medisch: [], prive: null, code: null })
})
