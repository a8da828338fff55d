import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../src/cli/safe-file-name.js'

describe('een bestandsnaam uit een kenmerk', () => {
  it.each([
    ['VZ-2025-001', 'VZ-2025-001'],
    ['VZ 2025/001', 'VZ-2025-001'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\temp\\x', 'C-temp-x'],
    ['aux.tekst', 'dossier-aux.tekst'],
    ['Rivcheck-1', 'dossier-Rivcheck-1'],
    ['x.schema', 'dossier-x-schema'],
    ['..', null],
    ['', null],
  ])('%j wordt %j', (kenmerk, name) => {
    expect(safeFileName(kenmerk)).toBe(name)
  })

  it('is voor elk kenmerk een gewone naam', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 200 })), (kenmerk) => {
        const name = safeFileName(kenmerk)
        expect(name ?? 'x').toMatch(/^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,90}[A-Za-z0-9_])?$/)
        expect(`${name}.yaml`).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\.|^rivcheck|\.schema\.yaml$/i)
      }),
    )
  })
})
