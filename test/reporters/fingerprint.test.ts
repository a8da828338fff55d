import { expect, it } from 'vitest'
import { fingerprinter } from '../../src/reporters/fingerprint.js'

it('noemt regel, soort en plaats, zonder nummers in een lijst', () => {
  expect(fingerprinter()('T-10', 'late', '/documenten/3/datum')).toBe('T-10/late/documenten/*/datum:1')
  expect(fingerprinter()('T-10', 'notApplicable', null)).toBe('T-10/notApplicable:1')
})

it('telt wat hetzelfde is, en begint bij elk dossier opnieuw', () => {
  const fingerprintOf = fingerprinter()
  expect(fingerprintOf('R-11', 'incomplete', '/documenten/0')).toBe('R-11/incomplete/documenten/*:1')
  expect(fingerprintOf('R-11', 'incomplete', '/documenten/2')).toBe('R-11/incomplete/documenten/*:2')
  expect(fingerprintOf('R-11', 'missing', '/documenten/2')).toBe('R-11/missing/documenten/*:1')
})
