import { expect, it } from 'vitest'
import { filesFrom } from '../../src/batch/files-from.js'

it.each([
  ['', []],
  ['a.yaml', ['a.yaml']],
  ['a.yaml\nb c.yaml\n', ['a.yaml', 'b c.yaml']],
  ['a.yaml\r\n\r\n  \r\nb.yaml\r\n', ['a.yaml', 'b.yaml']],
  ['#1.yaml\n*.yaml\n"x".yaml\n -a.yaml \n', ['#1.yaml', '*.yaml', '"x".yaml', ' -a.yaml ']],
  ['a\nb.yaml\0c.yaml\0', ['a\nb.yaml', 'c.yaml']],
  ['a.yaml\0\0', ['a.yaml']],
])('leest %j', (text, names) => {
  expect(filesFrom(text)).toEqual(names)
  expect(filesFrom(Buffer.from(text))).toEqual(names)
})

it('leest een lijst met byte order mark, ook in UTF-16 zoals PowerShell die schrijft', () => {
  const list = '\uFEFFé.yaml\r\nb.yaml\r\n'
  const utf16 = Buffer.from(list, 'utf16le')
  for (const bytes of [Buffer.from(list), utf16, Buffer.from(utf16).swap16()]) {
    expect(filesFrom(bytes)).toEqual(['é.yaml', 'b.yaml'])
  }
})

it('breekt niet op bytes die geen tekst zijn', () => {
  expect(filesFrom(Uint8Array.of(0x61, 0xff, 0x0a, 0x62))).toEqual(['a\uFFFD', 'b'])
})
