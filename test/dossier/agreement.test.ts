import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { decode } from '../../src/dossier/decode.js'
import { quickPlaces } from '../../src/dossier/quick-places.js'
import { expectAgreement, quickly } from '../helpers/agreement.js'
import { dossiers } from '../helpers/arbitrary-dossier.js'
import { smallest } from '../helpers/problems-of.js'
import { fragment, yamlish } from '../helpers/yamlish.js'

const numRuns = Number(process.env.FUZZ_RUNS ?? 100)

const folders = ['examples/', 'test/cases/', 'test/dossier/fixtures/']
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(yaml|json)$/.test(name))
    .map((name) => folder + name),
)

describe('de snelle lezer geeft wat de grondige geeft', () => {
  it.each(files)('%s', (file) => {
    const { text } = decode(readFileSync(file))
    expect(quickly(text), 'is read quickly').toBeDefined()
    expect(quickPlaces(text), 'has quick places').toBeDefined()
    expectAgreement(text)
    const json = JSON.stringify(quickly(text), null, 2)
    expect(quickly(json), 'is read quickly').toBeDefined()
    expect(quickPlaces(json), 'has quick places').toBeDefined()
    expectAgreement(json)
  })

  /** A good dossier in every way of writing that people and libraries have. */
  const written = fc
    .tuple(
      dossiers,
      fc.record({
        indent: fc.integer({ min: 1, max: 5 }),
        lineWidth: fc.constantFrom(20, 40, 80, -1),
        flowLevel: fc.integer({ min: -1, max: 4 }),
        quotingType: fc.constantFrom('"' as const, "'" as const),
        noArrayIndent: fc.boolean(),
        forceQuotes: fc.boolean(),
        condenseFlow: fc.boolean(),
      }),
      fc.record({
        indent: fc.integer({ min: 1, max: 5 }),
        lineWidth: fc.constantFrom(20, 40, 80, 0),
        indentSeq: fc.boolean(),
        collectionStyle: fc.constantFrom('any', 'block', 'flow'),
        defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
      }),
      fc.constantFrom('js-yaml', 'yaml', 'json', 'json-2', 'json-tab'),
      fc.boolean(),
    )
    .map(([dossier, dumping, stringifying, how, isWindows]) => {
      const text =
        how === 'js-yaml'
          ? dump(dossier, { ...dumping, noRefs: true })
          : how === 'yaml'
            ? stringify(dossier, { ...stringifying, aliasDuplicateObjects: false } as object)
            : JSON.stringify(dossier, null, how === 'json-2' ? 2 : how === 'json-tab' ? '\t' : 0)
      return isWindows ? text.replaceAll('\n', '\r\n') : text
    })

  it('hoe een goed dossier ook is opgeschreven', () => {
    fc.assert(fc.property(written, expectAgreement), { numRuns })
  })

  it('als er aan een goed dossier iets is veranderd', () => {
    const change = fc.record({ at: fc.nat(1_000_000), remove: fc.nat(3), put: fragment })
    fc.assert(
      fc.property(written, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        let changed = text
        for (const { at, remove, put } of changes) {
          const start = at % (changed.length + 1)
          changed = changed.slice(0, start) + put + changed.slice(start + remove)
        }
        expectAgreement(changed)
      }),
      { numRuns },
    )
  })

  it.each([
    ['als waarde', (text: string) => `${smallest}werkgever:\n  naam: ${text}\n  bedrijf: x\n`],
    ['onder een sleutel', (text: string) => `${smallest}werkgever:\n  naam:\n    ${text}\n  bedrijf: x\n`],
    ['binnen haken', (text: string) => `${smallest}werkgever: { naam: ${text}, bedrijf: x }\n`],
    [
      'in een lijst',
      (text: string) => `${smallest}adviezen:\n- datum: 2024-02-01\n  van: arts\n  bewijs:\n  - ${text}\n`,
    ],
    ['in een lijst binnen haken', (text: string) => `${smallest}adviezen: [{ van: arts, bewijs: [a, ${text}] }]`],
    ['in aanhalingstekens', (text: string) => `${smallest}werkgever:\n  naam: "${text}"\n`],
    ['in enkele aanhalingstekens', (text: string) => `${smallest}werkgever:\n  naam: '${text}'\n`],
    ['in een bloktekst', (text: string) => `${smallest}werkgever:\n  naam: |\n    ${text}\n  bedrijf: x\n`],
    [
      'in een gevouwen tekst',
      (text: string) => `${smallest}werkgever:\n  naam: >-\n    a\n    ${text}\n    b\n  bedrijf: x\n`,
    ],
    ['ervoor', (text: string) => `${text}${smallest}`],
    ['erachter', (text: string) => `${smallest}${text}`],
    ['rond een sleutel', (text: string) => smallest.replace('verzuim:', `${text}verzuim${text}:${text}`)],
    ['in JSON', (text: string) => `{"kenmerk": "a", "verzuim": {"eersteZiektedag": "2024-01-15"${text}}}`],
    ['als tekst in JSON', (text: string) => `{"kenmerk": "${text}", "verzuim": {"eersteZiektedag": "2024-01-15"}}`],
  ])('bij alles wat op YAML lijkt %s', (_, wrap) => {
    fc.assert(
      fc.property(yamlish, (text) => expectAgreement(wrap(text))),
      { numRuns },
    )
  })

  it.each(['\\\n\n    x', '\\\r\n \r\n    x', 'a\\\n\n\n    x', 'a \\ \n\n    x'])(
    'bij een lege regel na een regel die met een schuine streep doorloopt: %j',
    (text) => expectAgreement(`${smallest}werkgever:\n  naam: "${text}"\n`),
  )

  it('bij alle bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectAgreement), { numRuns })
  })
})
