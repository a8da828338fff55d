import { expect, it } from 'vitest'
import { jsonText } from '../../src/reporters/json-text.js'
import { hostileNames } from '../helpers/every-entry.js'

it.each(hostileNames)('schrijft %j als dezelfde tekst, zonder tekens die een terminal sturen', (name) => {
  for (const indent of [0, 2]) {
    const text = jsonText({ [name]: [name] }, indent)
    expect(JSON.parse(text)).toEqual({ [name]: [name] })
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029]|\p{Bidi_Control}/u)
    expect(text).not.toMatch(/##[\w.-]*\[/)
  }
})

it('schrijft met of zonder inspringen', () => {
  expect(jsonText({ a: [1] })).toBe('{"a":[1]}')
  expect(jsonText({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}')
})
