import { describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/dossier/load.js'
import { messagesOf, problemsOf, smallest } from '../helpers/problems-of.js'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]))

const bomb = ['b0: &b0 [x, x, x, x, x, x, x, x, x]']
for (let level = 1; level < 10; level++) {
  bomb.push(
    `b${level}: &b${level} [${Array(9)
      .fill(`*b${level - 1}`)
      .join(', ')}]`,
  )
}

const large = `${smallest}documenten:\n${'  - { soort: overig, datum: 2024-02-20 }\n'.repeat(6500)}`
const largeJson = JSON.stringify({
  kenmerk: 'x',
  verzuim: { eersteZiektedag: '2024-01-15' },
  documenten: Array(6500).fill({ soort: 'overig', datum: '2024-02-20' }),
})

/** Each of these is one mistake, told once, at one place. */
describe('één duidelijk probleem', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['een leeg bestand', '', '1:1 Dit bestand is leeg'],
    ['alleen witruimte', '\n  \n', '1:1 Dit bestand is leeg'],
    ['alleen opmerkingen', '# dossier\n# volgt', '1:1 Dit bestand is leeg'],
    ['alleen ---', '---\n', '1:1 Dit bestand is leeg'],
    ['een losse tekst', 'dossier', '1:1 Dit is geen dossier: er staan geen sleutels in'],
    ['een los getal', '42', '1:1 Dit is geen dossier'],
    ['een lijst', '- kenmerk: x', '1:1 Dit bestand is een lijst; zet elk dossier in een eigen bestand'],
    ['een lijst in JSON', '[{"kenmerk": "x"}]', '1:1 Dit bestand is een lijst'],
    ['een geweldig bestand', 'x'.repeat(1_000_001), '1:1 Dit bestand is groter dan 1 MB'],
    ['een geweldig bestand in bytes', new Uint8Array(6_200_000), '1:1 Dit bestand is 6,2 MB groot'],

    ['een groot bestand met een haak te weinig', `${large}zz: [1`, '6505:7 Tot hier is dit bestand te lezen'],
    ['een groot bestand met een tab', `${large}riv:\n\topgesteld: 2025-01-01\n`, '6506:1 Tot hier is dit bestand'],
    ['een groot bestand met een sleutel te veel', `${large}kenmerk: y\n`, '6505:1 Tot hier is dit bestand te lezen'],
    [
      'een groot bestand in JSON zonder komma',
      largeJson.replace('},{', '}{'),
      '1:112 Tot hier is dit bestand te lezen',
    ],
    ['een groot bestand met twee documenten', `${large}---\n${large}`, '6505:1 Hier begint een tweede document'],
    ['een groot bestand met ook --- vooraan', `# a\n---\n${large}--- # b\n${large}`, '6507:1 Hier begint een tweede'],
    [
      'een groot bestand met alleen --- vooraan',
      `# a\n---\n${large}zz: &a 1`,
      '6507:5 Een naam voor een deel (&…) kan niet',
    ],
    ['een groot bestand met een anker', `${large}zz: &a 1`, '6505:5 Een naam voor een deel (&…) kan niet'],
    ['een groot bestand met een anker te veel', `${large}zz: &a &b 1`, '6505:8 Tot hier is dit bestand te lezen'],
    ['een groot bestand dat te diep gaat', `${large}zz: ${'['.repeat(300)}`, '1:1 Dit bestand is 0,3 MB groot'],

    ['UTF-16 met byte order mark', bytes(0xff, 0xfe, ...utf16(smallest)), '1:1 Dit bestand is opgeslagen als UTF-16'],
    ['UTF-16 zonder byte order mark', utf16(smallest), '1:1 Dit bestand is opgeslagen als UTF-16'],
    ['UTF-16 van achter naar voren', bytes(0xfe, 0xff, 0, 0x6b), '1:1 Dit bestand is opgeslagen als UTF-16'],
    [
      'Latin-1',
      bytes(0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xe9),
      '2:4 Dit teken is niet als UTF-8 te lezen',
    ],
    ['een half UTF-8-teken aan het eind', bytes(0x61, 0xc3), '1:2 Dit teken is niet als UTF-8 te lezen'],
    ['een NUL', 'kenmerk: a\0b', '1:11 Hier staat een onzichtbaar teken (U+0000)'],
    ['een escape', 'kenmerk: \u001b[31m', '1:10 Hier staat een onzichtbaar teken (U+001B)'],
    ['een half teken in een tekst', 'kenmerk: \ud83d', '1:10 Hier staat een onzichtbaar teken (U+D83D)'],
    [
      'een pdf',
      bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x0a, 0x25, 0xe2, 0xe3),
      '2:2 Dit teken is niet als UTF-8 te lezen',
    ],
    ['een los CR', 'kenmerk: x\rversie: 1', '1:11 Deze regel eindigt op alleen een CR-teken'],

    [
      'meer dossiers, één op een regel',
      `{"kenmerk":"a"}\n{"kenmerk":"b"}\n`,
      '2:1 Hier begint een tweede dossier; zet elk',
    ],
    ['meer dossiers in JSON onder elkaar', '\uFEFF{\n  "a": 1\n}\r\n\n{\n  "b": 1\n}\n', '5:1 Hier begint een tweede'],
    [
      'meer dossiers op regels, samen groot',
      `${'{"kenmerk":"a"}\n'.repeat(20_000)}`,
      '2:1 Hier begint een tweede dossier',
    ],
    ['een tweede document', `${smallest}---\n${smallest}`, '4:1 Hier begint een tweede document'],
    ['een leeg tweede document', `${smallest}---\n`, '4:1 Hier begint een tweede document'],
    ['een document na ...', `${smallest}...\nkenmerk: x`, '5:1 Hier begint een tweede document'],
    ['een %YAML-regel', `%YAML 1.1\n---\n${smallest}`, '1:1 Een regel die met % begint kan hier niet'],
    ['een %TAG-regel', `# x\n%TAG ! tag:x\n---\n${smallest}`, '2:1 Een regel die met % begint kan hier niet'],

    [
      'een tab als inspringing',
      'kenmerk: x\nverzuim:\n\teersteZiektedag: 2024-01-15',
      '3:1 Hier is met een tab ingesprongen',
    ],
    ['te ver ingesprongen', `${smallest}   ziekmelding: 2024-01-15`, '4:4 Deze regel springt verder in'],
    [
      'scheef ingesprongen',
      `${smallest}riv:\n    opgesteld: 2025-01-01\n  toelichting: x`,
      '6:1 Deze regel begint niet recht',
    ],
    ['een sleutel zonder dubbele punt', `kenmerk VZ-1\nverzuim: x`, '1:1 Hier ontbreekt een dubbele punt'],
    ['een sleutel zonder spatie', `kenmerk:VZ-1\nverzuim: x`, '1:1 Hier ontbreekt een dubbele punt'],
    [
      'een dubbele punt in een tekst',
      `${smallest}werkgever:\n  naam: Drukkerij: Zwolle`,
      '5:9 Na de eerste dubbele punt',
    ],
    [
      'een open aanhalingsteken',
      `${smallest}werkgever:\n  naam: "De Letterbak\nversie: 1`,
      '5:9 De tekst die hier begint',
    ],
    ['een open lijst', `${smallest}documenten: [\nversie: 1`, '5:1 Hier ontbreekt een sluithaak'],
    [
      'een streepje achter de sleutel',
      `${smallest}documenten: - soort: overig`,
      '4:13 Een lijst begint op een nieuwe regel',
    ],
    [
      'een streepje naast sleutels',
      `${smallest}- soort: overig`,
      '4:1 Een lijst kan hier niet naast de sleutels staan',
    ],
    [
      'een apenstaart als begin',
      `${smallest}werkgever: { naam: @x }`,
      '4:20 Een waarde kan niet met dit teken beginnen',
    ],
    ['een backslash met iets vreemds', `${smallest}riv: "\\q"`, '4:7 Na een backslash'],

    ['een sleutel twee keer', `${smallest}kenmerk: VZ-2`, '4:1 Sleutel "kenmerk" staat hier voor de tweede keer'],
    [
      'een sleutel twee keer in JSON',
      '{"verzuim": {"eersteZiektedag": "2024-01-15"}, "kenmerk": "a", "kenmerk": "b"}',
      '1:64 Sleutel',
    ],
    ['een sleutel zonder naam', `${smallest}: x`, '4:1 Hier ontbreekt een sleutel'],
    ['een lijst als sleutel', `${smallest}? [a]\n: x`, '4:3 Een sleutel is één woord'],
    ['een verwijzing als sleutel', `${smallest}riv: &a {}\n*a : x`, '5:1 Een sleutel is één woord'],
    ['een getal als sleutel', `${smallest}1: x`, '4:1 Onbekende sleutel "1"'],
    ['__proto__ als sleutel', `${smallest}__proto__: { kenmerk: x }`, '4:1 Onbekende sleutel "__proto__"'],
    ['constructor als sleutel', `${smallest}constructor: { prototype: x }`, '4:1 Onbekende sleutel "constructor"'],
    ['hasOwnProperty als sleutel', `${smallest}riv: { hasOwnProperty: x }`, '4:8 Onbekende sleutel "hasOwnProperty"'],

    ['een eigen label', `${smallest}riv: !riv {}`, '4:11 Een label met ! kan hier niet'],
    ['een label voor een datum', `${smallest}peildatum: !!timestamp 2024-02-01`, '4:24 Een label met ! kan hier niet'],
    ['een label voor bytes', `${smallest}riv: !!binary aGk=`, '4:15 Een label met ! kan hier niet'],
    ['een label voor een verzameling', `${smallest}riv: !!set { x }`, '4:12 Een label met ! kan hier niet'],
    ['samenvoegen met <<', `${smallest}riv: &r {}\nwia:\n  <<: *r`, '6:3 Samenvoegen met << kan hier niet'],
    ['een verwijzing naar niets', `${smallest}riv: *weg`, '4:6 Er is hierboven geen &weg'],
    [
      'een verwijzing naar zichzelf',
      `${smallest}riv: &r { opgesteld: *r }`,
      '4:22 Deze verwijzing verwijst naar zichzelf',
    ],
    ['een bom van verwijzingen', bomb.join('\n'), '5:10 Hier wordt te vaak naar andere delen verwezen'],

    [
      'diep in elkaar in YAML',
      `${smallest}riv: ${'{ a: '.repeat(70)}${'}'.repeat(70)}`,
      '4:326 Hier zitten te veel lijsten',
    ],
    ['diep in elkaar zonder einde', '['.repeat(20_000), '1:66 Hier zitten te veel lijsten'],
    ['diep in elkaar met streepjes', '- '.repeat(20_000), '1:131 Hier zitten te veel lijsten'],

    [
      'JSON met een komma aan het eind',
      '{"kenmerk": "x", "verzuim": {"eersteZiektedag": "2024-01-15"},}',
      '1:62 Na het laatste onderdeel',
    ],
    ['JSON zonder komma', '{"kenmerk": "x"\n"verzuim": {}}', '2:1 Hier ontbreekt een komma'],
    ['JSON zonder komma op één regel', '{"kenmerk": "x" "verzuim": {}}', '1:13 Hier ontbreekt een komma'],
    ['JSON met een komma te veel', '{"kenmerk": "x",, "verzuim": {}}', '1:17 Hier staat een komma te veel'],
    ['JSON zonder sluithaak', '{"kenmerk": "x", "verzuim": {}', '1:31 Hier ontbreekt een sluithaak'],
    ['JSON met een sluithaak te veel', '{"kenmerk": "x"}}', '1:17 Hier staat een sluithaak te veel'],
    ['twee keer JSON', '{"kenmerk": "x"}\n{"kenmerk": "y"}', '2:1 Hier begint een tweede dossier'],
  ])('%s', (_, input, start) => {
    const messages = messagesOf(input)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^\d+:\d+ [A-Z"]/)
    expect(messages[0]?.slice(0, start.length)).toBe(start)
  })
})

it('verandert met __proto__ geen enkel ander object', () => {
  problemsOf(`${smallest}__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }`)
  problemsOf('{"__proto__": {"polluted": true}, "kenmerk": "x"}')
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})

it('laat een dossier zonder verplichte sleutels niet aanvullen door __proto__', () => {
  const problems = problemsOf('__proto__: { kenmerk: x, verzuim: { eersteZiektedag: 2024-01-15 } }')
  expect(problems.map(({ path }) => path)).toEqual(['/kenmerk', '/verzuim', ''])
})

it('herhaalt van een regel die niet te lezen is geen woord', () => {
  const [problem] = problemsOf(`${smallest}werkgever:\n  naam: klachten: migraine`)
  expect(problem?.message).not.toContain('migraine')
})

it('noemt elke regel met een tab', () => {
  const text = 'kenmerk: x\nverzuim:\n\teersteZiektedag: 2024-01-15\n\tziekmelding: 2024-01-15'
  expect(problemsOf(text).map(({ line }) => line)).toEqual([3, 4])
})

it('noemt elke tekst met een dubbele punt te veel', () => {
  const text = `${smallest}werkgever:\n  naam: Drukkerij: Zwolle\n  bedrijf: Grafisch: afwerking`
  expect(problemsOf(text).map(({ line }) => line)).toEqual([5, 6])
})

it('noemt na verloren inspringing niet ook nog alle regels eronder', () => {
  const text = `kenmerk: x\nverzuim\n  eersteZiektedag: 2024-01-15\n  ziekmelding: 2024-01-15\n  nachtdienst: true`
  expect(problemsOf(text)).toHaveLength(1)
})

it('leest een groot bestand met alleen verwijzingen die mogen', () => {
  const items = Array.from({ length: 500 }, () => '  - { datum: 2024-02-01, afspraken: *a }')
  const text = `${smallest}riv: { oordeelWerknemerToelichting: &a x }\ncontactmomenten:\n${items.join('\n')}`
  expect(loadDossier(text).dossier.contactmomenten).toHaveLength(500)
})

it('leest een groot bestand waar niets aan schort', () => {
  const text = `${smallest}documenten:\n${'  - { soort: overig, datum: 2024-02-20 }\n'.repeat(20_000)}`
  const { dossier, locate } = loadDossier(text)
  expect(dossier.documenten).toHaveLength(20_000)
  expect(locate('/documenten/19999/datum')).toEqual({ line: 20_004, column: 29 })
})

it.each([
  ['een onbekende sleutel', `${smallest}wekgever: { naam: x }`],
  ['een onbekende sleutel met regels eronder', `${smallest}wekgever:\n  naam: x\n`],
  ['sleutels die geen tekst zijn', `${smallest}12: 1\n1.5: 2\ntrue: 3\nriv:\n  13: [1]`],
  ['een onbekende sleutel in een lijst', `${smallest}documenten:\n  - { soort: overig, datm: 2024-02-20 }`],
  ['een soort die er niet is', `${smallest}documenten:\n  - soort: overigg\n    datum: 2024-02-20`],
  ['een soort die verkeerd is gespeld', `${smallest}documenten:\n  - srot: overig\n    datum: 2024-02-20`],
  ['een ander soort waarde', `${smallest}werknemer:\n  rooster: { urenPerWeek: veel }\nversie: 2`],
  ['een dag die er niet is', `${smallest}documenten:\n  - { soort: overig, datum: 2024-02-30 }`],
  ['wat er niet staat', 'verzuim: {}\n'],
  [
    'perioden die elkaar tegenspreken',
    `${smallest}  perioden:\n    - { soort: ziek, van: 2024-03-01, totEnMet: 2024-02-01 }`,
  ],
])('zegt in een groot bestand hetzelfde als in een klein: %s', (_, text) => {
  const messages = messagesOf(text)
  expect(messages.length).toBeGreaterThan(0)
  expect(messagesOf(`${text}\n${'# vulling\n'.repeat(30_000)}`)).toEqual(messages)
})

it.each(['Goed &beter', 'Hoe gaat het? *Goed*', 'Plan !!', 'x -- # y'])(
  'toetst een groot bestand ook met tekens die in YAML iets kunnen betekenen: %s',
  (tekst) => {
    const text = `${large}contactmomenten:\n  - datum: 2024-02-20\n    soort: gesprek\n    afspraken: ${tekst}\n`
    expect(loadDossier(text).dossier.contactmomenten?.[0]?.afspraken).toBe(tekst.replace(/ #.*/, ''))
    expect(messagesOf(`${text}wekgever: { naam: x }\n`)).toEqual([expect.stringMatching(/^65\d\d:1 Onbekende sleutel/)])
  },
)

it.each(['!!int 1', '!<tag:yaml.org,2002:int> 1', '!!int "1"'])(
  'leest ook een groot bestand met een label: %s',
  (versie) => {
    const isSmallRead = messagesOf(`${smallest}versie: ${versie}\n`).length === 0
    expect([isSmallRead, messagesOf(`${large}versie: ${versie}\n`)]).toEqual([true, []])
  },
)

it('laat zich door een groot bestand vol verwijzingen niet ophouden', () => {
  const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]\n`)
  expect(messagesOf(`${large}a0: &a0 x\n${levels.join('')}`)).toEqual([
    '6505:5 Een naam voor een deel (&…) kan niet in een bestand van deze grootte; haal die weg en schrijf de waarde uit waar ernaar wordt verwezen (*…)',
  ])
})

it('leest een groot bestand met niets dan fouten', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`)
  expect(problemsOf(`${smallest}${keys.join('\n')}`)).toHaveLength(201)
})

it.each([
  ['Jan Jansen: 1\nJan Jansen: 2', ''],
  ['JanJansen: { a: 1, a: 2 }', ''],
  ['werknemer: { JanJansen: 1, JanJansen: 2 }', '/werknemer'],
  ['werknemer: { JanJansen: !x 1 }', '/werknemer'],
  ['documenten: [{ soort: evaluatie, datum: 2025-01-01, JanJansen: *weg }]', '/documenten/0'],
  ['werknemer: { functie: a, functie: b }', '/werknemer/functie'],
])('een pad bevat geen sleutel die iemand zelf bedacht: %s', (text, path) => {
  const problems = problemsOf(`versie: 1\nkenmerk: K\nverzuim: { eersteZiektedag: 2025-01-01 }\n${text}\n`)
  expect(problems.map((problem) => problem.path)).toContain(path)
  for (const problem of problems) expect(problem.path + problem.machineMessage).not.toContain('Jansen')
})

it('een lijst in plaats van een dossier noemt geen sleutels', () => {
  for (const { path } of problemsOf('- { JanJansen: 1, JanJansen: 2 }')) expect(path).toBe('')
})
