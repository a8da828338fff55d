import type { Command } from 'commander'
import { exitCodesText } from '../src/cli/command-help.js'
import { type Io, processIo } from '../src/cli/io.js'
import { createProgram } from '../src/cli/program.js'

/** The manual page of the command line, in roff with the macros of man(7), from the very help of its commands. */
export function manPage(version: string): string {
  let printed = ''
  const io: Io = {
    ...processIo(),
    columns: undefined,
    env: {},
    out: (text) => {
      printed += String(text)
    },
  }
  const program = createProgram(io, () => undefined)
  const commands = program.createHelp().visibleCommands(program)

  return [
    '.\\" Made by npm run update from the help of the commands.',
    `.TH RIVCHECK 1 "" "rivcheck ${escaped(version)}" "Handleiding van rivcheck"`,
    '.nh\n.ad l', // command lines are not hyphenated, nor stretched
    section('NAAM', `rivcheck \\- ${escaped(asPhrase(program.description()))}`),
    section('OVERZICHT', commands.map(synopsis).join('\n.br\n')),
    section('BESCHRIJVING', about.map(escaped).join('\n.PP\n')),
    section('OPDRACHTEN', commands.map(commandPart).join('\n')),
    section('EXITCODES', tagged(exitCodesIn(exitCodesText))),
    section('OMGEVING', tagged(environment)),
    section('BESTANDEN', tagged(files)),
  ]
    .join('\n')
    .concat('\n')

  function commandPart(command: Command): string {
    const help = command.createHelp()
    const values = command.registeredArguments.map((value) => [value.name(), help.argumentDescription(value)] as const)
    const options = help
      .visibleOptions(command)
      .map((option) => [option.flags, help.optionDescription(option)] as const)
    return [
      `.SS ${escaped([command.name(), ...command.aliases()].join(', '))}`,
      synopsis(command),
      '.PP',
      escaped(asSentence(command.description())),
      tagged([...values, ...options]),
      ...textAfterHelp(command).map(block),
    ].join('\n')
  }

  /** What a command tells below its options, in blocks that an empty line parts. */
  function textAfterHelp(command: Command): readonly string[] {
    printed = ''
    command.configureOutput(program.configureOutput()).outputHelp() // the command help has output of its own
    const text = printed.slice(command.helpInformation().length).replace(exitCodesText, '\n')
    return text.split(/\n{2,}/).filter((part) => part.trim() !== '')
  }
}

const about = [
  'rivcheck leest re-integratiedossiers (YAML of JSON) en toetst ze aan de normen van de Wet verbetering poortwachter. ' +
    'Bij elke norm staat wat er ontbreekt, waarom dat ertoe doet, wie wat moet doen en voor wanneer.',
  'Wat software niet kan beoordelen, staat er als vraag. rivcheck geeft geen juridisch advies en voorspelt niet wat UWV beslist.',
]

const environment = [
  ['NO_COLOR', 'schrijf zonder kleur'],
  ['FORCE_COLOR', 'schrijf met kleur, ook als de uitvoer niet naar een terminal gaat; 0 of false: zonder kleur'],
  ['COLUMNS', 'breedte van de tekst als de uitvoer niet naar een terminal gaat (standaard: 80)'],
] as const

const files = [
  ['.rivcheckignore', 'welke bestanden een map overslaat, in de schrijfwijze van .gitignore'],
  ['.rivcheckcache', 'bewaarde uitkomsten, met check --cache'],
] as const

type Tagged = readonly (readonly [term: string, text: string])[]

function exitCodesIn(text: string): Tagged {
  const lines = text.replace(/\n {5}/g, ' ')
  return [...lines.matchAll(/^ {2}(\d) {2}(.+)$/gm)].map(([, code = '', meaning = '']) => [code, meaning] as const)
}

function synopsis(command: Command): string {
  const values = command.registeredArguments.map((value) => {
    const name = value.variadic ? `${value.name()}...` : value.name()
    return value.required ? `<${name}>` : `[${name}]`
  })
  const names = [command.name(), ...command.aliases()].join('|')
  return `.B rivcheck ${escaped(names)}\n${escaped(['[opties]', ...values].join(' '))}`
}

const section = (title: string, text: string) => `.SH ${title}\n${text}`

const tagged = (items: Tagged) =>
  items.map(([term, text]) => `.TP\n.B ${escaped(term)}\n${escaped(asSentence(text))}`).join('\n')

/** Command lines may be broken where they do not fit; anything else that is indented keeps its lines. */
function block(text: string): string {
  const [first = '', ...rest] = text.split('\n').filter((line) => line !== '')
  const isTitle = first.endsWith(':') && !first.startsWith(' ')
  const title = isTitle ? [`.PP\n${bold(first)}`] : []
  const lines = isTitle ? rest : [first, ...rest]
  if (lines.every((line) => line.startsWith('  $ '))) {
    return [...title, '.RS 4', lines.map((line) => escaped(line.trim())).join('\n.br\n'), '.RE'].join('\n')
  }
  if (first === 'Exitcodes:') return [...title, tagged(exitCodesIn(text))].join('\n')
  if (lines.some((line) => line.startsWith(' '))) {
    return [...title, '.nf', ...lines.map((line) => escaped(line.replace(/^ {2}/, ''))), '.fi'].join('\n')
  }
  return [...title, '.PP', escaped(lines.join(' '))].join('\n')
}

const bold = (text: string) => `.B ${escaped(text)}`

const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/[^.]$/, '$&.')
const asPhrase = (text: string) => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')

const signs: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
}

/** So that each sign stays itself, also at the begin of a line, and every terminal can show it. */
function escaped(text: string): string {
  const plain = text
    .replace(/[\\'"`^~-]/g, (sign) => signs[sign] ?? sign)
    .replace(/[^\n -~]/gu, (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
  return plain.startsWith('.') ? `\\&${plain}` : plain
}
