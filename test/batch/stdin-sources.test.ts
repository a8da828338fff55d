import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStandardInput } from '../../src/batch/stdin-sources.js'

const encoder = new TextEncoder()

/** A stream that comes in pieces of this many bytes. */
async function* streamOf(text: string, size: number) {
  const bytes = encoder.encode(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(text: string, { size = 7, maxBytes = 1000 } = {}) {
  const { total, sources } = await readStandardInput(streamOf(text, size), maxBytes)
  const found: { line: number; text: string }[] = []
  for await (const { text: own } of sources) {
    found.push({ line: own?.line ?? 0, text: new TextDecoder().decode(own?.bytes) })
  }
  return { total, found }
}

describe('standaardinvoer', () => {
  it.each([
    ['YAML', 'kenmerk: a\nverzuim:\n  eersteZiektedag: 2024-01-01\n'],
    ['JSON over meer regels', '{\n  "kenmerk": "a",\n  "documenten": [\n    {}\n  ]\n}\n'],
    ['JSON op een regel', '{"kenmerk":"a"}\n'],
    ['JSON zonder inspringen', '{\n"documenten":[\n{"soort":"}{"},\n{"soort":"x"}\n]\n}\n'],
    ['JSON zonder inspringen dat niet klopt', '{\n"documenten":[\n{"soort":"x"},\n{"soort":\n]\n}\n'],
    ['JSON zonder einde', '{\n  "kenmerk": "a",\n  "verzuim": {\n'],
    ['JSON over meer regels, met nog een eronder', '{\n  "a": 1\n}\n{\n  "b": 1\n}\n'],
    ['een groep over meer regels', '{ kenmerk: a,\nverzuim: { eersteZiektedag: 2024-01-01 }\n}\n'],
    ['een lijst in YAML met een groep tussen accolades', 'documenten:\n- {soort: evaluatie}\n'],
    ['YAML van een regel met een lege groep eronder', 'kenmerk: a\nverzuim: {\n}\n'],
    ['tekst', 'kapot\nkapot\n'],
    ['niets', ''],
  ])('is een dossier bij %s', async (_, text) => {
    expect(await read(text)).toEqual({ total: 1, found: [{ line: 1, text }] })
  })

  it('blijft een stroom als alleen de eerste regel niet klopt', async () => {
    const { found } = await read('{\n{"kenmerk":"a"}\n{"kenmerk":"b"}\n')
    expect(found.map(({ text }) => text)).toEqual(['{', '{"kenmerk":"a"}', '{"kenmerk":"b"}'])
  })

  it('is een stroom zodra na een hele groep een tweede regel begint', async () => {
    let taken = 0
    async function* slow() {
      for (const piece of ['{"a"', ':1}\n', '{', '"b":2}\n', '{"c":3}\n']) {
        taken += 1
        yield encoder.encode(piece)
      }
    }
    const { total, sources } = await readStandardInput(slow(), 1000)
    expect([total, taken]).toEqual([null, 3])
    const first = await sources[Symbol.asyncIterator]().next()
    expect([Buffer.from(first.value.text.bytes).toString(), taken]).toEqual(['{"a":1}', 3])
  })

  it('is een stroom bij een dossier per regel, met het nummer van de regel en zonder lege regels', async () => {
    const { total, found } = await read('{"a":1}\r\n\n  \n{b: 2}\nkapot\n{"c":3}')
    expect(total).toBeNull()
    expect(found.map(({ line }) => line)).toEqual([1, 4, 5, 6])
    expect(found.map(({ text }) => text.trim())).toEqual(['{"a":1}', '{b: 2}', 'kapot', '{"c":3}'])
  })

  it('is ook een stroom als de eerste regel kapot is', async () => {
    const { total, found } = await read('{"a":\n{"b":2}\n')
    expect(total).toBeNull()
    expect(found).toHaveLength(2)
  })

  it.each([
    ['regels die zijn afgekapt', '{"kenmerk":"a","verz\n{"kenmerk":"b"\n'],
    ['regels die zijn afgekapt na een komma', '{"kenmerk":"a",\n{"kenmerk":"b",\n'],
    ['een afgekapte regel en iets anders', '{"kenmerk":\nkapot\n{"kenmerk":"b"\n'],
    ['een teken dat begint met de volgorde van bytes', '\uFEFF{"kenmerk":"a\n{"kenmerk":"b\n'],
    ['een lijst per regel', '[1,2]\n[3]\n'],
    ['een waarde per regel', '"a"\nnull\n3\n'],
    ['regels met een haakje te weinig en te veel', '{"a":1\n{"b":2}}}\n'],
  ])('is ook een stroom als elke regel kapot is: %s', async (_, text) => {
    const { total, found } = await read(text)
    expect(total).toBeNull()
    expect(found.map(({ line }) => line)).toEqual(
      text
        .trimEnd()
        .split('\n')
        .map((_, index) => index + 1),
    )
  })

  it('houdt van een te lange regel niet meer vast dan nodig is om hem te weigeren, en leest verder', async () => {
    const { found } = await read(`{"a":1}\n${'x'.repeat(5000)}\n{"b":2}\n`, { maxBytes: 100, size: 64 })
    expect(found.map(({ text }) => text.length)).toEqual([7, 101, 7])
    const whole = await read('y'.repeat(5000), { maxBytes: 100, size: 64 })
    expect(whole.found.map(({ text }) => text.length)).toEqual([101])
  })

  it('is een stroom als de eerste regel al te lang is, of langer dan waarnaar wordt gekeken', async () => {
    const tooLong = await read(`${'x'.repeat(5000)}\n{"b":2}\n`, { maxBytes: 1000, size: 64 })
    expect(tooLong.found.map(({ line, text }) => [line, text.length])).toEqual([
      [1, 1001],
      [2, 7],
    ])
    for (const size of [1000, 65_536, 100_008, 100_009, 100_010]) {
      const long = await read(`{"a":"${'x'.repeat(100_000)}"}\n{"b":2}\n`, { maxBytes: 1_000_000, size })
      expect(long.total).toBeNull()
      expect(long.found.map(({ line, text }) => [line, text.length])).toEqual([
        [1, 100_008],
        [2, 7],
      ])
    }
    const alone = await read(`{"a":"${'x'.repeat(100_000)}"}\n\n \n`, { maxBytes: 1_000_000, size: 1000 })
    expect(alone.total).toBe(1)
  })

  it('telt het teken dat Windows aan het eind van een regel zet niet mee', async () => {
    const { found } = await read('{"a":1}\r\nkapot\r\n{"b":2}\r')
    expect(found.map(({ text }) => text)).toEqual(['{"a":1}', 'kapot', '{"b":2}'])
  })

  it.each([
    ['een dossier', 'kenmerk: a\nverzuim:\n', []],
    ['een dossier per regel', '{"a":1}\n{"b":2}\n{"c":', ['{"a":1}', '{"b":2}']],
    ['een dossier per regel, na een hele regel', '{"a":1}\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
    ['niets', '', []],
  ])('die breekt, meldt dat en houdt wat er heel is: %s', async (_, text, expected) => {
    async function* breaking() {
      yield* streamOf(text, 4)
      throw Object.assign(new Error('weg'), { code: 'ECONNRESET' })
    }
    const { sources } = await readStandardInput(breaking(), 1000)
    const found: unknown[] = []
    for await (const { text: own, unreadable } of sources) {
      found.push(own ? new TextDecoder().decode(own.bytes) : unreadable)
    }
    expect(found).toEqual([...expected, 'verder lezen lukt niet (ECONNRESET)'])
  })

  it('maakt niet uit hoe de stroom is opgedeeld', async () => {
    const line = fc.oneof(fc.json(), fc.string(), fc.constant('{"a":"é€𝄞"}'))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 2 }), fc.integer({ min: 1, max: 50 }), async (lines, size) => {
        const text = ['{}', ...lines].join('\n')
        expect(await read(text, { size })).toEqual(await read(text, { size: 10_000 }))
      }),
      { numRuns: 100 },
    )
  })
})
