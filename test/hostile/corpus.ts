import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostileStrings } from '../helpers/hostile.js'
import { makeFifo } from '../helpers/make-fifo.js'
import { smallest } from '../helpers/problems-of.js'

/** Stands in a file outside the folder that is judged: no output may hold it. */
export const canary = 'KANARIE-7f3a9c'

const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers)
const ascii = (text: string) => Buffer.from(text, 'latin1')
const head = 'kenmerk: VZ-1\nverzuim:\n  eersteZiektedag: 2024-01-15\n'
const json = (field: string) => `{"kenmerk":"VZ-1","verzuim":{"eersteZiektedag":"2024-01-15"},${field}}`
const utf32 = (text: string) => Buffer.from([...text].flatMap((character) => [character.codePointAt(0) ?? 0, 0, 0, 0]))

/** JSON in which every other character is an escape: so it gets past what looks at the text itself. */
function inAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** References that stand for references, ten by ten. */
function laughs(open: string, close: string, separator: string): string {
  const lines = ['a0: &a0 "lol"']
  for (let level = 1; level < 10; level += 1) {
    lines.push(
      `a${level}: &a${level} ${open}${Array(10)
        .fill(`*a${level - 1}`)
        .join(separator)}${close}`,
    )
  }
  return `${head}${lines.join('\n')}\n`
}

/** Each is one file that can be no dossier. The name says what it is; none of it is kept in the repository. */
export const badTexts: Readonly<Record<string, string | Uint8Array>> = {
  'bom-van-verwijzingen.yaml': laughs('[', ']', ', '),
  'bom-in-groepen.yaml': `${head}a: &a {x: y}\n${'bcdefgh'
    .split('')
    .map((name, index) => `${name}: &${name} {${'1234'.split('').map((key) => `${key}: *${'abcdefg'[index]}`)}}`)
    .join('\n')}\n`,
  'verwijst-naar-zichzelf.yaml': `${head}riv: &r { opgesteld: [*r, *r] }\n`,
  'diep.yaml': `${head}riv: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'diep-zonder-einde.yaml': '['.repeat(200_000),
  'diep-in-groepen.yaml': `${head}riv: ${'{a: '.repeat(50_000)}`,
  'diep-met-streepjes.yaml': '- '.repeat(100_000),
  'diep-met-vraagtekens.yaml': '? '.repeat(100_000),
  'diep-ingesprongen.yaml': Array.from({ length: 650 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'diep.json': json(`"riv":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'diep-zonder-einde.json': '{"a":'.repeat(100_000),
  'lange-sleutel.yaml': `${head}${'k'.repeat(200_000)}: 1\n`,
  'lange-sleutel.json': json(`"${'k'.repeat(900_000)}":1`),
  'lange-sleutels.yaml': `${head}${Array.from({ length: 100 }, (_, index) => `${index}${'k'.repeat(2000)}: 1`).join('\n')}`,
  'dezelfde-sleutel.yaml': `${head}${'versie: 1\n'.repeat(20_000)}`,
  'dezelfde-sleutel.json': json('"versie":1,'.repeat(20_000).slice(0, -1)),
  'veel-sleutels.yaml': `${head}${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')}`,
  'een-teken.yaml': 'x'.repeat(1_000_000),
  'een-teken-te-groot.yaml': 'x'.repeat(1_000_001),
  'regels.yaml': '\n'.repeat(1_000_000),
  'spaties.yaml': ' '.repeat(1_000_000),
  'hekjes.yaml': `${head}${'#\n'.repeat(400_000)}zz: 1`,
  'kommas.yaml': `${head}riv: [${','.repeat(240_000)}`,
  'haakjes.yaml': `${head}riv: ${']'.repeat(240_000)}`,
  'aanhalingstekens.json': `{${'"'.repeat(240_000)}`,
  'procenten.yaml': `${head}${'%\n'.repeat(120_000)}`,
  'leeg.yaml': '',
  'nul.yaml': '\0',
  'nullen.yaml': new Uint8Array(5000),
  'nul-in-tekst.yaml': `${head}werkgever: { naam: "a\0b" }`,
  'utf-16le.yaml': Buffer.from(`\uFEFF${head}`, 'utf16le'),
  'utf-16be.yaml': Buffer.from(`\uFEFF${head}`, 'utf16le').swap16(),
  'utf-16-zonder-bom.yaml': Buffer.from(head, 'utf16le'),
  'utf-32le.yaml': Buffer.concat([bytes(0xff, 0xfe, 0, 0), utf32(head)]),
  'utf-32-zonder-bom.yaml': utf32(head),
  'utf-7.yaml': '+AGsAZQBu-merk: x',
  'bom-middenin.yaml': `kenmerk: VZ-1\n\uFEFFverzuim: { eersteZiektedag: 2024-01-15 }\n`,
  'latin-1.yaml': ascii(`${head}werkgever: { naam: Caf\xe9 }`),
  'te-lange-utf-8.yaml': Buffer.concat([
    ascii(`${head}werkgever: { naam: `),
    bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf),
    ascii(' }'),
  ]),
  'te-grote-utf-8.yaml': Buffer.concat([ascii(head), bytes(0xf4, 0x90, 0x80, 0x80)]),
  'half-teken-als-utf-8.yaml': Buffer.concat([ascii(head), bytes(0xed, 0xa0, 0x80)]),
  'half-utf-8.yaml': Buffer.concat([ascii(head), bytes(0xf0, 0x9f)]),
  'draait-om.yaml': `${head}\u202Eriv: { opgesteld: 2024-02-01 }`,
  'escape.yaml': `${head}werkgever: { naam: "\u001b]0;x\u0007" }`,
  'los-cr.yaml': 'kenmerk: x\rverzuim: y\r',
  'proto.yaml': '__proto__: { kenmerk: VZ-1, verzuim: { eersteZiektedag: 2024-01-15 } }\n',
  'proto.json': '{"__proto__":{"kenmerk":"VZ-1","verzuim":{"eersteZiektedag":"2024-01-15"}}}',
  'proto-overal.json': json(
    '"riv":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}},"toString":1,"__defineGetter__":{}',
  ),
  'proto-in-lijst.yaml': `${head}documenten: [{ __proto__: { soort: overig, datum: 2024-02-01 } }]\n`,
  'label-functie.yaml': `${head}riv: !!js/function 'function () { process.exit(0) }'\n`,
  'label-regexp.yaml': `${head}riv: !!js/regexp /(a+)+b/\n`,
  'label-undefined.yaml': `${head}riv: !!js/undefined ''\n`,
  'label-bytes.yaml': `${head}riv: !!binary aGk=\n`,
  'label-python.yaml': `${head}riv: !!python/object/apply:os.system ["touch gekraakt"]\n`,
  'label-eigen.yaml': `${head}riv: !<tag:x,2000:y> {}\n`,
  'samenvoegen.yaml': `${head}x: &x { kenmerk: VZ-2 }\nriv:\n  <<: *x\n`,
  'ankers.yaml': `${head}${Array.from({ length: 20_000 }, (_, index) => `k${index}: &a${index} x\n`).join('')}`,
  'getal.yaml': `${head}werkgever: { aantalMedewerkers: 1${'0'.repeat(400)} }\n`,
  'getal-e.json': json('"werkgever":{"aantalMedewerkers":1e400}'),
  'getal-lang.json': json(`"werkgever":{"aantalMedewerkers":-${'9'.repeat(100_000)}}`),
  'getal-nan.yaml': `${head}werkgever: { aantalMedewerkers: .nan }\n`,
  'getal-oneindig.yaml': `${head}werkhervatting: [{ van: 2024-02-01, loonwaarde: .inf }]\n`,
  'dag-nul.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: 0000-00-00 }\n',
  'dag-te-ver.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: 9999-12-31 }\n',
  'dag-te-vroeg.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: 0001-01-01 }\n',
  'dag-buiten-js.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: 275760-09-14 }\n',
  'dag-onmogelijk.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: 2023-02-29 }\n',
  'dag-met-cijfers-van-elders.yaml': 'kenmerk: VZ-1\nverzuim: { eersteZiektedag: ٢٠٢٤-٠١-١٥ }\n',
  'lang-kenmerk.yaml': `kenmerk: ${'VZ'.repeat(50_000)}\nverzuim: { eersteZiektedag: 2024-01-15 }\n`,
  'veel-perioden.yaml': `kenmerk: VZ-1\nverzuim:\n  eersteZiektedag: 2024-01-15\n  perioden:\n${'  - { soort: ziek, van: 2024-02-20 }\n'.repeat(25_000)}`,
  'twee-dossiers.yaml': `${head}---\n${head}`,
  'html.yaml': '<!DOCTYPE html><script>alert(1)</script>',
  'xml.yaml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  'programma.json': ascii('\x7fELF\x02\x01\x01\0\0'),
  'zip.yaml': bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0),
}

/** Names that do something to who shows them; each file is no dossier. */
export const badNames: readonly string[] = [
  ...hostileStrings
    .filter((name) => Buffer.byteLength(name) < 200 && !/[\0/]|^\s*$|^(?:\.\.|-|\.)$|\p{Cs}/u.test(name))
    .map((name) => `${name}.yaml`),
  '-.yaml',
  '--jobs=99.yaml',
  '\n::error file=x::y.yaml',
  'spatie aan het eind .yaml',
  `${'lang'.repeat(60)}.yaml`,
  '\u{1F600}.yaml',
]

/** Hostile texts that may be a mark of a dossier or of a person: every few, because each is a file. */
const hostileMarks = hostileStrings
  .filter((text) => text.trim() !== '' && text.length <= 100 && isFreeText(text))
  .filter((_, index) => index % 4 === 0)

function withMark(text: string): string {
  return inAscii({
    kenmerk: text,
    verzuim: { eersteZiektedag: '2024-01-15' },
    werkgever: { naam: text, kenmerk: text },
    betrokkenen: [{ rol: 'casemanager', referentie: text, naam: text }],
    documenten: [{ soort: 'probleemanalyse', datum: '2024-02-20', bestand: text }],
  })
}

/** Dossiers that can be judged, with something hostile in them; what they name does not get read. */
export const goodTexts: Readonly<Record<string, string>> = {
  'bestanden-buiten.yaml': `${smallest}documenten:\n${[
    '../geheim.txt',
    '../../../../../../etc/passwd',
    '/etc/passwd',
    '/dev/zero',
    '/dev/stdin',
    '/proc/self/environ',
    'naar-buiten.txt',
    'naar-map-buiten/geheim.txt',
    'naar-nul',
    'kring',
    'pijp',
    '.',
    'a/../../geheim.txt',
    'file:///etc/passwd',
    'https://example.invalid/x',
    `${'x'.repeat(255)}/${'y'.repeat(255)}`,
  ]
    .map((name) => `  - { soort: overig, datum: 2024-02-20, bestand: ${JSON.stringify(name)} }\n`)
    .join('')}`,
  'vijandige-tekst.json': inAscii({
    kenmerk: 'VZ-9',
    verzuim: { eersteZiektedag: '2024-01-15' },
    werkgever: { naam: hostileStrings.join(' ').slice(0, 3000) },
    contactmomenten: hostileStrings
      .filter(isFreeText)
      .map((text) => ({ datum: '2024-02-01', afspraken: text.slice(0, 1000) })),
    documenten: hostileStrings
      .filter(isFreeText)
      .map((text) => ({ soort: 'overig', datum: '2024-02-01', bestand: text.slice(0, 200) })),
  }),
  ...Object.fromEntries(hostileMarks.map((text, index) => [`kenmerk-${index}.json`, withMark(text)])),
  'bom-twee-keer.yaml': `\uFEFF\uFEFF${head}`,
  'met-bom.yaml': `\uFEFF${smallest}`,
  'met-crlf.yaml': smallest.replaceAll('\n', '\r\n'),
  'groot.yaml': `${smallest}documenten:\n${'  - { soort: overig, datum: 2024-02-20 }\n'.repeat(20_000)}`,
}

/** A `.rivcheckignore` that no matcher likes. It leaves out nothing. */
export const badIgnore: readonly string[] = [
  `${'**/a/'.repeat(40)}b`,
  `${'*a'.repeat(200)}b`,
  `${'*[a]?'.repeat(200)}b`,
  '('.repeat(500),
  '(a+)+'.repeat(50),
  '[',
  '[z-a]',
  '\\',
  `${'a/'.repeat(100_000)}`,
  '/'.repeat(100_000),
  `!${'!'.repeat(1000)}`,
  '../*',
  '/etc/*',
  '\u0000',
  '\uD800',
  '{a,b}',
  '\u001b[31m',
]

export interface Corpus {
  /** The folder that is judged; what it may not read or write stands beside it. */
  readonly folder: string
  /** Every name that is told to be judged, in order, and whether it can be. */
  readonly files: readonly { readonly name: string; readonly isGood: boolean }[]
}

/** More characters than this are there to see how long it takes. */
const heavy = 100_000

/**
 * Puts it all below `root`, with a good dossier between each two bad files.
 * @param isLight without what is only large.
 */
export function makeCorpus(root: string, isLight = false): Corpus {
  const folder = join(root, 'in')
  mkdirSync(folder)
  writeFileSync(join(root, 'geheim.txt'), canary)
  writeFileSync(join(root, 'geheim.yaml'), `${canary}: ${canary}\n`)
  const files: { name: string; isGood: boolean }[] = []
  const add = (name: string, content: string | Uint8Array, isGood: boolean) => {
    writeFileSync(`${folder}/${name}`, content) // not `join`: it would tidy the name
    files.push({ name, isGood })
  }
  const addBad = (name: string, content: string | Uint8Array) => {
    add(name, content, false)
    const count = files.length
    add(`goed-${count}.yaml`, smallest.replace('VZ-1', `GOED-${count}`), true)
  }
  const weigh = ([, text]: readonly [string, string | Uint8Array]) => !isLight || text.length < heavy
  for (const [name, text] of Object.entries(goodTexts).filter(weigh)) add(name, text, true)
  for (const [name, text] of Object.entries(badTexts).filter(weigh)) addBad(name, text)
  for (const name of badNames) addBad(name, 'kenmerk: 1\nverzuim: 2\n')

  symlinkSync('../geheim.txt', join(folder, 'naar-buiten.txt'))
  symlinkSync('..', join(folder, 'naar-map-buiten'))
  symlinkSync('/dev/zero', join(folder, 'naar-nul'))
  symlinkSync('kring', join(folder, 'kring'))
  symlinkSync('kring.yaml', join(folder, 'kring.yaml'))
  symlinkSync('weg.yaml', join(folder, 'dood.yaml'))
  symlinkSync('.', join(folder, 'rondje'))
  symlinkSync('../geheim.yaml', join(folder, 'buiten.yaml'))
  makeFifo(join(folder, 'pijp'))
  makeFifo(join(folder, 'pijp.yaml'))
  mkdirSync(join(folder, 'map.yaml'))
  writeFileSync(join(folder, 'dicht.yaml'), 'kenmerk: 1\nverzuim: 2\n')
  chmodSync(join(folder, 'dicht.yaml'), 0) // for root it is open, and invalid
  for (const name of [
    'pijp.yaml',
    'map.yaml',
    'kring',
    'kring.yaml',
    'dood.yaml',
    'dicht.yaml',
    'naar-nul',
    'er-niet.yaml',
    'x'.repeat(300),
  ]) {
    files.push({ name, isGood: false })
  }
  // a name of bytes that are no text; node itself would write it otherwise
  execFileSync('bash', [
    '-c',
    String.raw`printf 'kenmerk: 1\nverzuim: 2\n' > "$1"/$'niet-\xff\xfe-utf8.yaml'`,
    'bash',
    folder,
  ])
  writeFileSync(join(folder, '.rivcheckignore'), badIgnore.join('\n'))
  return { folder, files }
}

/** A text that is only a day is read as a day, and then its year must be possible. */
function isFreeText(text: string): boolean {
  return text.trim() !== '' && !/^\d{4}-\d\d-\d\d$/.test(text)
}
