import { countDays, subtractRanges } from '../calendar/day-range.js'
import { addWeeks, dayNumber, type PlainDate } from '../calendar/plain-date.js'
import type { Facts } from '../facts/facts.js'
import { bekortingsklok } from '../facts/klokken.js'
import type { CostScenario, Costs, LoonsanctieCosts } from '../kernel/costs.js'
import { procentLoonBijZiekte } from '../law/parameters/loon.js'
import { wekenBesluitBekorting, wekenLoonsanctie, wekenNaHerstelTekortkoming } from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'
import { assumptionsOf } from './costs/assumptions.js'
import { noLoonsanctie } from './costs/no-loonsanctie.js'
import { type Period, periodOf } from './costs/period.js'
import { wageCents } from './costs/wage.js'

/** Shown beside the full length: early, halfway and late. A choice, no norm. */
const repairWeeks = [4, 13, 26]

/**
 * What the wage during a loonsanctie comes to: the one in the dossier, or else one that UWV could impose. Never whether
 * it will.
 * @param loonPerMaand gross, in euro; goes before the wage in the dossier.
 * @returns null when no usable wage is known.
 */
export function costsOf(facts: Facts, loonPerMaand?: number): Costs | null {
  const none = noLoonsanctie(facts)
  if (none) return none
  const euro = loonPerMaand ?? facts.dossier.value.werknemer?.loonPerMaand
  const centsPerMonth = euro === undefined ? null : toCents(euro)
  if (centsPerMonth === null) return null

  const period = periodOf(facts)
  const percent = valueOn(procentLoonBijZiekte, period.from)
  const exposure: Omit<LoonsanctieCosts, 'assumptions'> = {
    kind: 'exposure',
    isRecorded: facts.loonsanctie.value !== null,
    from: period.from,
    mostWeeks: valueOn(wekenLoonsanctie, period.from),
    wage: { centsPerMonth, origin: loonPerMaand === undefined ? 'dossier' : 'opgegeven' },
    percent,
    scenarios: endingsOf(facts, period).map((ending) => {
      const days = daysOfWage(facts, period.from, ending.lastDay)
      return { ...ending, days, cents: wageCents({ centsPerMonth, percent, days }) }
    }),
    terms: {
      decisionWeeks: valueOn(wekenBesluitBekorting, period.from),
      endWeeks: valueOn(wekenNaHerstelTekortkoming, period.from),
    },
  }
  return { ...exposure, assumptions: assumptionsOf(facts, exposure, period) }
}

/** Above this a month's wage was typed wrong, and cents could no longer be counted exactly. */
const mostEuro = 1_000_000

function toCents(euro: number): number | null {
  return euro > 0 && euro <= mostEuro ? Math.round(euro * 100) : null
}

/** During leave there is no wage (BW 7:629 lid 4) and the loonsanctie stands still. */
function daysOfWage(facts: Facts, from: PlainDate, lastDay: PlainDate): number {
  if (lastDay < from) return 0
  const verlof = facts.wachttijd.value.verlof.map(({ van, totEnMet }) => {
    return { start: dayNumber(van), end: dayNumber(totEnMet) }
  })
  return countDays(subtractRanges({ start: dayNumber(from), end: dayNumber(lastDay) }, verlof))
}

type Ending = Omit<CostScenario, 'days' | 'cents'>

function endingsOf(facts: Facts, { from, lastDay }: Period): readonly Ending[] {
  const full: Ending = { ...without, kind: 'full', lastDay }
  const bekorting = facts.loonsanctie.value?.bekorting
  if (bekorting && bekorting.hersteld !== false) {
    const { ontvangen, beschikking, hersteld } = bekorting
    if (hersteld && beschikking) return [repaired('shortened', lastDay, ontvangen, beschikking)]
    return [full, repaired('requested', lastDay, ontvangen, beschikking)]
  }
  const peildatum = facts.peildatum.value
  const hasBegun = from <= peildatum
  return [
    full,
    ...repairWeeks
      .map((afterWeeks) => ({ afterWeeks, received: addWeeks(from, afterWeeks) }))
      .filter(({ received }) => received <= lastDay && (!hasBegun || received > peildatum))
      .map(({ afterWeeks, received }) => ({ ...repaired('repair', lastDay, received), afterWeeks }))
      .toReversed(),
    ...(hasBegun && peildatum <= lastDay ? [repaired('repairNow', lastDay, peildatum)] : []),
  ]
}

const without = { afterWeeks: null, received: null, decided: null, uncertainDays: 0 } as const

function repaired(kind: CostScenario['kind'], full: PlainDate, received: PlainDate, beschikking?: PlainDate): Ending {
  const { besluitUiterlijk, loonTotEnMet, onzekerheidDagen } = bekortingsklok(full, received, beschikking)
  return {
    kind,
    afterWeeks: null,
    received,
    decided: beschikking ?? besluitUiterlijk,
    lastDay: loonTotEnMet,
    uncertainDays: loonTotEnMet < full ? onzekerheidDagen : 0,
  }
}
