import type { Problem } from '../../dossier/problems.js'
import type { Severity } from '../../kernel/verdict.js'
import type { Form } from '../form.js'
import { tool } from '../json.js'
import { jsonText } from '../json-text.js'
import { collect, type DossierDeadline, type Group, type Portfolio, type RuleFindings } from './collect.js'
import type { JsonPortfolio } from './json-schema.js'
import { type Piece, type PortfolioRow, pieceOf } from './piece.js'

type Told = readonly Pick<Problem, 'line' | 'column' | 'machineMessage'>[]

/** The portfolio for machines, version 1: `schemas/portfolio.schema.json` describes every key. */
export const portfolioJson: Form<Piece<Told>, Iterable<string>> = {
  piece: (entry, { options }) => pieceOf(entry, options, ({ problems }) => problems),
  assemble({ peildatum, options }) {
    const collector = collect<Told>(options)
    return {
      head: '',
      add(piece) {
        collector.add(piece)
        return ''
      },
      end({ judged, invalid, unreadable, violated }) {
        const portfolio = collector.portfolio()
        const summary: JsonPortfolio['summary'] = { judged, invalid, unreadable, violated, late: portfolio.lateness }
        const rows = portfolio.groups.flatMap((group) => group.rows)
        return objectText({
          version: ['1'],
          tool: [JSON.stringify(tool)],
          peildatum: [JSON.stringify(peildatum)],
          groupBy: [JSON.stringify(options.groupBy ?? null)],
          within: [JSON.stringify(options.within ?? null)],
          summary: [JSON.stringify(summary)],
          groups: listText(options.groupBy ? portfolio.groups : [], toJsonGroup),
          dossiers: listText(rows, toJsonRow),
          windows: listText(portfolio.windows, toJsonWindow),
          rules: listText(portfolio.rules, toJsonRule),
          deadlines: portfolio.deadlines === null ? ['null'] : listText(portfolio.deadlines, toJsonDeadline),
          problems: listText(problemsOf(portfolio), (problem) => problem),
        })
      },
    }
  },
}

/** The texts of the values by key, in parts; the compiler knows that no key is missing. */
function* objectText(texts: Readonly<Record<keyof JsonPortfolio, Iterable<string>>>): Generator<string> {
  let before = '{\n'
  for (const [key, parts] of Object.entries(texts)) {
    yield `${before}  ${JSON.stringify(key)}: `
    yield* parts
    before = ',\n'
  }
  yield '\n}\n'
}

/** One line for each item, made when it is written: of 100,000 dossiers no two lines are kept. */
function* listText<Item>(items: readonly Item[], toJson: (item: Item) => unknown): Generator<string> {
  let before = '['
  for (const item of items) {
    yield `${before}\n    ${jsonText(toJson(item))}`
    before = ','
  }
  yield items.length > 0 ? '\n  ]' : '[]'
}

function toJsonWindow({ id, label, rule, rows }: Portfolio<Told>['windows'][number]): JsonPortfolio['windows'][number] {
  return { id, label, rule, dossiers: rows.map(named) }
}

function toJsonGroup({ name, rows }: Group): JsonPortfolio['groups'][number] {
  const withErrors = rows.filter(({ violated }) => violated.error > 0).length
  const withRisks = rows.filter(({ violated }) => violated.error === 0 && violated.warning > 0).length
  return { reference: name, dossiers: rows.length, withErrors, withRisks }
}

function toJsonRow(row: PortfolioRow): JsonPortfolio['dossiers'][number] {
  const { werkgever, casemanager, peildatum, week, fase, einde, parts, violated, worst, due, windows } = row
  return {
    ...named(row),
    werkgever,
    casemanager,
    peildatum,
    week,
    phase: fase,
    eindeTijdvak: einde,
    parts: {
      volledigheid: parts.volledigheid.status,
      inspanningen: parts.inspanningen.status,
      zorgvuldigheid: parts.zorgvuldigheid.status,
    },
    violated,
    worst: worst === null ? null : { rule: worst, severity: worstSeverity(violated) },
    nextDeadline: due,
    windows: [...windows],
  }
}

function worstSeverity({ error, warning }: PortfolioRow['violated']): Severity {
  if (error > 0) return 'error'
  return warning > 0 ? 'warning' : 'info'
}

function named({ file, reference, week }: PortfolioRow) {
  return { file, kenmerk: reference, week }
}

function toJsonRule({ rule, title, dossiers, violated, lateness }: RuleFindings): JsonPortfolio['rules'][number] {
  return { rule, title, dossiers, violated, late: lateness }
}

function toJsonDeadline({ due, actBy, rules, row }: DossierDeadline): NonNullable<JsonPortfolio['deadlines']>[number] {
  return { due, actBy, rules: rules.map(({ id, title }) => ({ id, title })), ...named(row) }
}

function problemsOf({ notJudged }: Portfolio<Told>): JsonPortfolio['problems'] {
  return notJudged.flatMap(({ file, status, told }) =>
    told.map(({ line, column, machineMessage }) => ({ file, status, line, column, message: machineMessage })),
  )
}
