import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { preparations, prerequisites } from '../../src/rules/uitvoering.js'

it('noemt alleen regels die bestaan', () => {
  const ids = rules.map(({ id }) => id)
  expect([...prerequisites, ...Object.keys(preparations)].filter((id) => !ids.includes(id))).toEqual([])
})

it('zegt in hele zinnen wat te doen is zolang de termijn loopt', () => {
  for (const text of Object.values(preparations)) expect(text).toMatch(/^\p{Lu}.*\.$/u)
})
