import type { Costs } from '../../kernel/costs.js'
import type { DossierEntry, JudgedDossier } from '../../kernel/report.js'
import { citationOf } from '../../law/source.js'
import type { Form } from '../form.js'
import { forMachines } from '../message.js'
import { isJudged } from '../summary.js'
import { ofNotJudged } from '../timeline/json.js'
import { jsonList } from '../timeline/json-list.js'
import type { JsonCosts } from './json-schema.js'
import { lacksWage, notIncluded } from './words.js'

interface Piece {
  readonly text: string
  readonly isMissing: boolean
}

const list = jsonList((entry, { options }) => toJsonCosts(entry, options.loon))

/** Costs as JSON, version 1: `schemas/costs.schema.json` describes every key. */
export const costsJson: Form<Piece> = {
  piece: (entry, run) => ({
    text: list.piece(entry, run),
    isMissing: isJudged(entry) && entry.costs(run.options.loon) === null,
  }),
  assemble(run) {
    const { head, add, end } = list.assemble(run)
    let missing = 0
    return {
      head,
      add({ text, isMissing }) {
        if (isMissing) missing += 1
        return add(text)
      },
      end,
      lacks: () => lacksWage(missing),
    }
  },
}

function toJsonCosts(entry: DossierEntry, loon: number | undefined): JsonCosts {
  return isJudged(entry) ? ofJudged(entry, loon) : ofNotJudged(entry)
}

function ofJudged(dossier: JudgedDossier, loon: number | undefined): JsonCosts {
  const { file, status, kenmerk, peildatum } = dossier
  const costs = dossier.costs(loon)
  return {
    file,
    status,
    kenmerk,
    peildatum: { date: peildatum.datum, origin: peildatum.herkomst },
    missing: costs === null ? '/werknemer/loonPerMaand' : null,
    costs: costs && ofCosts(costs),
    problems: [],
  }
}

const formula = 'round(centsPerMonth * 12 / 52 / 7 * days * percent / 100)'

function ofCosts(costs: Costs): Extract<JsonCosts, { status: 'judged' }>['costs'] {
  if (costs.kind === 'none') {
    return { kind: 'none', reason: forMachines(costs.reason), sources: costs.sources.map(citationOf) }
  }
  const { kind, isRecorded, from, mostWeeks, wage, percent, terms, scenarios, assumptions } = costs
  return {
    kind,
    recorded: isRecorded,
    from,
    mostWeeks,
    wage: { ...wage },
    percent,
    formula,
    terms: { ...terms },
    scenarios: scenarios.map((scenario) => ({ ...scenario })),
    assumptions: assumptions.map(({ text, sources }) => ({
      text: forMachines(text),
      sources: sources.map(citationOf),
    })),
    notIncluded: [...notIncluded],
  }
}
