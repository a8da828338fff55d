import { Document, isNode, isPair } from 'yaml'
import { type Dossier, formatDay, loadDossier, type PlainDate, rules, toYaml } from '../../toolkit.js'
import type { Answers } from './answers.js'
import type { Block } from './block.js'
import { sections } from './blocks.js'
import { type Term, type TermCalendar, termCalendar } from './term-calendar.js'

export interface Choices {
  readonly peildatum: PlainDate
  /** Whether the dossier itself says up to when it is kept. */
  readonly keepsPeildatum: boolean
  /** Name of the file, to show how it is checked. */
  readonly file: string
}

export interface NewDossier {
  readonly text: string
  readonly week: number
  /** The first duty whose last day has not passed. */
  readonly next: Term | null
}

const width = 100

/**
 * The text of a new dossier: valid at once, with the sections that matter in this week of illness, each with what
 * belongs there and by when. Every day in it is one that the rules give. Lines with `##` explain; lines with `#` are
 * examples, valid too once the `# ` is taken away.
 */
export function newDossier(answers: Answers, choices: Choices): NewDossier {
  const known = knownParts(answers)
  const { dossier } = loadDossier(JSON.stringify(known))
  const calendar = termCalendar(dossier, choices.peildatum)
  const shown = sections
    .map(([key, blocks]) => [key, blocks.filter(calendar.isTime)] as const)
    .filter(([, blocks]) => blocks.length > 0)
  const parts = Object.fromEntries(shown.map(([key]) => [key, known[key] ?? null]))
  const { kenmerk } = answers
  const { peildatum } = choices
  const document = new Document({ versie: 1, kenmerk, ...(choices.keepsPeildatum && { peildatum }), ...parts })
  document.commentBefore = head(calendar, choices)
  for (const [key, blocks] of shown) {
    addComments(
      document,
      key,
      blocks.map((block) => commentOf(block, calendar, answers)),
    )
  }
  document.comment = tail(calendar, choices)
  return { text: document.toString({ nullStr: '', lineWidth: width }), week: calendar.week, next: calendar.next }
}

function knownParts(answers: Answers): Partial<Dossier> {
  const { kenmerk, eersteZiektedag, gemeldBijBedrijfsarts, functie, urenPerWeek, eindeDienstverband } = answers
  const werknemer = {
    ...(functie && { functie }),
    ...(urenPerWeek !== undefined && { rooster: { urenPerWeek } }),
    ...(eindeDienstverband && { dienstverband: { einde: eindeDienstverband } }),
  }
  return {
    versie: 1,
    kenmerk,
    ...(Object.keys(werknemer).length > 0 && { werknemer }),
    verzuim: { eersteZiektedag, ...(gemeldBijBedrijfsarts && { gemeldBijBedrijfsarts }) },
  }
}

/** Under the key of the section, indented as what it holds. */
function addComments(document: Document, key: string, comments: readonly string[]): void {
  const comment = comments.join('\n\n')
  const pair = document.contents && 'items' in document.contents ? pairOf(document.contents.items, key) : undefined
  if (!pair || !isNode(pair.key)) return
  pair.key.spaceBefore = true
  if (document.hasIn([key]) && document.get(key) !== null) {
    const value = pair.value
    if (isNode(value)) value.comment = comment
  } else {
    const empty = document.createNode(null)
    empty.commentBefore = comment
    pair.value = empty
  }
}

function pairOf(items: readonly unknown[], key: string) {
  return items.filter(isPair).find((pair) => String(pair.key) === key)
}

function commentOf(block: Block, calendar: TermCalendar, answers: Answers): string {
  const term = calendar.terms.find(({ id }) => id === block.term)
  const more = [term && `Uiterlijk ${term.when}.`, block.rule && `Meer: rivcheck uitleg ${block.rule}`]
  const example = toYaml(block.example(calendar.dayFor(block), answers), width)
  return [
    ...explain([block.explains, normOf(block)].join(' ').trim()),
    ...explain(more.filter(Boolean).join(' ')),
    ...example.trimEnd().split('\n').map(asExample),
  ].join('\n')
}

const asExample = (line: string) => ` ${line}`

/** Duties that come back, follow on another one, or have a usual last day and none in the law: there the norm says so. */
const toldInFull: readonly (string | undefined)[] = ['T-02', 'T-04', 'T-05', 'I-06', 'S1-07']

function normOf({ rule }: Block): string {
  return toldInFull.includes(rule) ? (rules.find(({ id }) => id === rule)?.requires ?? '') : ''
}

function head({ week, end }: TermCalendar, { peildatum, keepsPeildatum, file }: Choices): string {
  return [
    ' yaml-language-server: $schema=dossier.schema.json',
    ...explain(`Re-integratiedossier, gemaakt voor week ${week} van de ziekte (${formatDay(peildatum)}).`),
    ...explain(
      end < peildatum
        ? `De wachttijd eindigde op ${formatDay(end)}, als de werknemer tot dan ziek bleef.`
        : `De wachttijd eindigt op ${formatDay(end)}, als de werknemer tot dan ziek blijft.`,
    ),
    '#',
    ...explain(
      'Regels met ## zijn uitleg. Regels met # zijn voorbeelden: haal "# " weg en vul in wat er echt is gedaan. ' +
        'Wat niet is gedaan, laat u staan.',
    ),
    ...explain('Zet hier geen medische gegevens en geen BSN neer. Namen hoeven niet.'),
    ...explain(
      keepsPeildatum
        ? `Toetsen naar de stand op de peildatum: rivcheck check ${file}`
        : `Toetsen naar de stand van vandaag: rivcheck check ${file}`,
    ),
  ].join('\n')
}

function tail({ terms, isTime }: TermCalendar, { peildatum }: Choices): string {
  const left = new Set(
    sections.flatMap(([, blocks]) => blocks.filter((block) => !isTime(block)).map(({ term }) => term)),
  )
  const later = terms.filter(({ id, due, isDuty }) => due >= peildatum && (left.has(id) || !isDuty))
  return [
    ...(later.length > 0 ? ['# Later:'] : []),
    ...later.map(({ when, label, isDuty }) => `#   ${isDuty ? 'uiterlijk ' : ''}${when}: ${label}`),
    ...(later.length > 0 ? ['#'] : []),
    ...explain(
      'Andere onderdelen, zoals afwijkingen, geenBenutbareMogelijkheden, onenigheden, maatregelen en ' +
        'deskundigenoordelen, voegt u alleen toe als ze spelen. U vindt ze in het schema.',
    ),
  ].join('\n')
}

/** Lines of a comment that are no example: `## …`. */
function explain(text: string): readonly string[] {
  if (text === '') return []
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > width - 4) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
