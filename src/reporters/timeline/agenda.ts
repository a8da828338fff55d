import { formatDay } from '../../calendar/format.js'
import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import type { Milestone } from '../../kernel/timeline.js'
import { aantal } from '../../language/aantal.js'
import { compareTexts } from '../../language/compare-texts.js'
import { byName } from '../by-name.js'
import { oneLine } from '../message.js'
import { roomBeside, row, together, wrap } from '../terminal/layout.js'
import { paint } from '../terminal/paint.js'
import type { Screen } from '../terminal/screen.js'
import { textWidth } from '../terminal/text-width.js'
import { signOf } from './axis.js'
import { isOpenTerm, stateWord } from './labels.js'

/** What one dossier adds to the agenda of its casemanager. */
export interface AgendaItem {
  /** Reference or, because only people read it, name. */
  readonly casemanager: string | null
  readonly kenmerk: string
  readonly terms: readonly Pick<Milestone, 'label' | 'due' | 'state' | 'rule'>[]
  /** Terms that end after the days that the agenda shows. */
  readonly later: number
}

/** How far ahead the agenda looks: a quarter. */
const daysAhead = 92

/** The open terms of the coming quarter, and what should have been there already; all of them with `verbose`. */
export function agendaOf(dossier: JudgedDossier, { verbose }: Screen): AgendaItem {
  const { milestones } = dossier.timeline()
  const { referentie, naam } = dossier.owners.casemanager
  const casemanager = referentie ?? naam
  const open = milestones.filter(isOpenTerm)
  const last = addDays(dossier.peildatum.datum, daysAhead)
  const terms = open.filter(({ due }) => verbose || (due !== null && due <= last))
  return {
    casemanager: casemanager === null ? null : oneLine(casemanager),
    kenmerk: oneLine(dossier.kenmerk),
    terms: terms.map(({ label, due, state, rule }) => ({ label, due, state, rule })),
    later: open.length - terms.length,
  }
}

/** For each casemanager the terms of all dossiers together, the first one first. */
export function* agendaLines(items: readonly AgendaItem[], screen: Screen): Generator<string, void, undefined> {
  const byManager = new Map<string | null, AgendaItem[]>()
  for (const item of items) {
    const own = byManager.get(item.casemanager)
    if (own) own.push(item)
    else byManager.set(item.casemanager, [item])
  }
  for (const [casemanager, own] of [...byManager].toSorted(([a], [b]) => byName(a, b))) {
    yield* groupLines(casemanager, own, screen)
    yield ''
  }
}

const widths = { sign: 1, due: 13, state: 10, rule: 5 }
const widestKenmerk = 20
const leastLabel = 16

function* groupLines(
  casemanager: string | null,
  items: readonly AgendaItem[],
  screen: Screen,
): Generator<string, void, undefined> {
  const terms = items
    .flatMap(({ kenmerk, terms }) => terms.map((term) => ({ kenmerk, ...term })))
    .toSorted((a, b) => compareTexts(a.due ?? '', b.due ?? '') || compareTexts(a.kenmerk, b.kenmerk))
  const kenmerk = items.reduce((most, item) => Math.min(widestKenmerk, Math.max(most, textWidth(item.kenmerk))), 0)
  const later = items.reduce((sum, item) => sum + item.later, 0)
  const name = casemanager === null ? 'Zonder casemanager' : `Casemanager ${casemanager}`
  const dossiers = aantal(items.length, 'dossier', 'dossiers')
  yield* wrap(`${screen.style.bold(name)} · ${together(dossiers)}`, screen.measure, 0, 2)
  for (const term of terms) yield* termLines(term, kenmerk, screen)
  if (terms.length === 0) yield* wrap('Geen termijnen in het komende kwartaal.', screen.measure, 2)
  if (later === 0) return
  yield* wrap(screen.style.dim(`en nog ${later} na het komende kwartaal; toon ze met --verbose`), screen.measure, 2)
}

type Term = AgendaItem['terms'][number] & { readonly kenmerk: string; readonly due: PlainDate | null }

function termLines(term: Term, kenmerk: number, screen: Screen): string[] {
  const { sign, tone } = signOf(term.state)
  const due = term.due ? together(formatDay(term.due)) : '-'
  const room = roomBeside(screen.measure, 2, [widths.sign, widths.due, kenmerk, widths.state, widths.rule])
  if (room < leastLabel) {
    const text = `${term.kenmerk}: ${term.label} (${together(stateWord(term))}, ${term.rule})`
    return wrap(`${paint(sign, tone, screen)} ${due} ${text}`, screen.measure, 2, 4)
  }
  return row(2, [
    { text: paint(sign, tone, screen), width: widths.sign },
    { text: due, width: widths.due },
    { text: term.kenmerk, width: kenmerk },
    { text: paint(stateWord(term), tone, screen), width: widths.state },
    { text: term.label, width: room },
    { text: screen.style.dim(term.rule ?? ''), width: widths.rule },
  ])
}
