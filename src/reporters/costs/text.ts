import type { Costs, LoonsanctieCosts } from '../../kernel/costs.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { euro } from '../euro.js'
import type { Form } from '../form.js'
import { disclaimer } from '../labels.js'
import { oneLine } from '../message.js'
import { isJudged } from '../summary.js'
import { headLines } from '../terminal/head.js'
import { hang, pad, release, roomBeside, row, together, wrap } from '../terminal/layout.js'
import { problemLines } from '../terminal/problems.js'
import { type Screen, screenOf } from '../terminal/screen.js'
import { textWidth } from '../terminal/text-width.js'
import {
  assumptionTexts,
  costsTitle,
  durationText,
  howToGiveWage,
  lacksWage,
  lastDayText,
  noneText,
  noPrediction,
  notIncluded,
  periodText,
  scenarioText,
  stepsOf,
} from './words.js'

const howToSeeMore =
  'Hoe is gerekend, wat is aangenomen en wat niet is meegerekend, staat er bij één dossier bij: rivcheck costs dossier.yaml.'

interface Piece {
  readonly text: string
  /** No wage is known. */
  readonly isMissing: boolean
}

/** For people: what the wage during a loonsanctie comes to, and how that was counted. */
export const costsText: Form<Piece> = {
  piece(entry, run) {
    const screen = screenOf(run.options)
    if (!isJudged(entry)) return { text: release(problemLines(entry, screen)), isMissing: false }
    const costs = entry.costs(run.options.loon)
    return {
      text: release(dossierLines(entry, costs, screen, run.total === 1 || screen.verbose)),
      isMissing: costs === null,
    }
  },

  assemble({ options, total }) {
    const screen = screenOf(options)
    let written = 0
    let missing = 0
    return {
      head: '',
      add({ text, isMissing }) {
        written += 1
        if (isMissing) missing += 1
        return written === 1 ? text : `\n${text}`
      },
      end() {
        const more =
          total === 1 || screen.verbose ? [] : [...wrap(`${noPrediction} ${howToSeeMore}`, screen.measure), '']
        return release(['', ...more, ...wrap(screen.style.dim(disclaimer), screen.measure)])
      },
      lacks: () => lacksWage(missing),
    }
  },
}

/** @param isWhole also how it was counted and what that rests on. */
function dossierLines(dossier: JudgedDossier, costs: Costs | null, screen: Screen, isWhole: boolean): string[] {
  return [...headLines(dossier, screen), '', ...costLines(dossier, costs, screen, isWhole)]
}

function costLines(dossier: JudgedDossier, costs: Costs | null, screen: Screen, isWhole: boolean): string[] {
  const { measure, style } = screen
  if (costs === null) {
    return hang('  ', `${oneLine(dossier.kenmerk)}: het loon is niet bekend; ${howToGiveWage}`, measure)
  }
  if (costs.kind === 'none') return hang('  ', noneText(costs), measure)
  if (!isWhole)
    return [...wrap(periodText(costs, dossier.peildatum.datum), measure, 2), '', ...scenarioLines(costs, screen)]
  return [
    style.bold(costsTitle),
    ...wrap(periodText(costs, dossier.peildatum.datum), measure, 2),
    ...wrap(noPrediction, measure, 2),
    '',
    ...scenarioLines(costs, screen),
    '',
    style.bold('Hoe dit is berekend'),
    ...stepsOf(costs).flatMap((step, index) => hang(`  ${index + 1}. `, step, measure)),
    '',
    style.bold('Aangenomen is'),
    ...assumptionTexts(costs).flatMap((text) => hang('  - ', text, measure)),
    '',
    style.bold('Niet meegerekend'),
    ...notIncluded.flatMap((text) => hang('  - ', text, measure)),
  ]
}

const dayWidth = 'ma 12-04-2026 (± 1 dag)'.length
const leastAmountWidth = 12

function scenarioLines(costs: LoonsanctieCosts, { measure, style }: Screen): string[] {
  const amounts = costs.scenarios.map(({ cents }) => euro(cents))
  const durations = costs.scenarios.map(durationText)
  const amountWidth = Math.max(leastAmountWidth, ...amounts.map(textWidth))
  const durationWidth = Math.max('Duur'.length, ...durations.map(textWidth))
  const widths = [dayWidth, durationWidth, amountWidth]
  const room = roomBeside(Math.min(measure, 100), 2, widths)
  if (room < 16) {
    return costs.scenarios.flatMap((scenario, index) => [
      ...wrap(scenarioText(scenario, costs.isRecorded), measure, 2),
      ...wrap(`loon tot en met ${lastDayText(scenario)}, ${durations[index]}: ${amounts[index]}`, measure, 4),
    ])
  }
  const line = (...texts: readonly string[]) =>
    row(
      2,
      texts.map((text, index) => ({ text, width: [room, ...widths][index] ?? 0 })),
    )
  return [
    ...line('Als', 'Loon tot en met', 'Duur', atRight('Bedrag', amountWidth)).map((text) => style.dim(text)),
    ...costs.scenarios.flatMap((scenario, index) => {
      const amount = amounts[index] ?? ''
      return line(
        scenarioText(scenario, costs.isRecorded),
        together(lastDayText(scenario)),
        durations[index] ?? '',
        atRight(amount, amountWidth),
      )
    }),
  ]
}

/** Spaces that a line does not lose at its start. */
function atRight(text: string, width: number): string {
  return together(pad('', width - textWidth(text)) + text)
}
