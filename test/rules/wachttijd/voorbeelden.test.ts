import { expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/passend-bedongen.js'
import { verdictOf } from '../../helpers/verdict-of.js'

it(`laat in de voorbeelden van ${rule.id} zien wanneer de vraag opkomt`, () => {
  expect(verdictOf(rule, rule.example.satisfies.patch).kind).toBe('satisfied')
  expect(verdictOf(rule, rule.example.violates.patch).kind).toBe('judgement')
})
