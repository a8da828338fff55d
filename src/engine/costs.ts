import { addDays, addWeeks, daysBetween, earliest, type PlainDate } from '../calendar/plain-date.js'
import type { Facts } from '../facts/facts.js'
import { bekortingsklok, loonsanctieDagen } from '../facts/klokken.js'
import type { CostScenario, Costs, LoonsanctieCosts } from '../kernel/costs.js'
import { procentLoonBijZiekte } from '../law/parameters/loon.js'
import { wekenBesluitBekorting, wekenLoonsanctie, wekenNaHerstelTekortkoming } from '../law/parameters/termijnen.js'
import { valueOn } from '../law/value-on.js'
import { assumptionsOf } from './costs/assumptions.js'
import { noLoonsanctie } from './costs/no-loonsanctie.js'
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
      const lastDay = earliest(ending.lastDay, period.lastDay)
      const days = Math.max(0, daysBetween(period.from, lastDay) + 1)
      return { ...ending, lastDay, days, cents: wageCents({ centsPerMonth, percent, days }) }
    }),
    terms: {
      decisionWeeks: valueOn(wekenBesluitBekorting, period.from),
      endWeeks: valueOn(wekenNaHerstelTekortkoming, period.from),
    },
  }
  return { ...exposure, assumptions: assumptionsOf(facts, exposure) }
}

/** Above this a month's wage was typed wrong, and cents could no longer be counted exactly. */
const mostEuro = 1_000_000

function toCents(euro: number): number | null {
  return euro > 0 && euro <= mostEuro ? Math.round(euro * 100) : null
}

interface Period {
  readonly from: PlainDate
  /** Last day on which wage can be due. */
  readonly lastDay: PlainDate
}

/** The recorded days, or a full length from the day after the wachttijd or its extension; not beyond employment or illness. */
function periodOf(facts: Facts): Period {
  const { van, totEnMet } = loonsanctieDagen(facts.loonsanctie.value ?? {}, facts.eindeTijdvak.value)
  const einde = facts.eindeVerplichtingen.value
  const stopt = einde && (einde.reden === 'uit-dienst' || einde.reden === 'hersteld')
  return { from: van, lastDay: stopt ? earliest(totEnMet, einde.datum) : totEnMet }
}

type Ending = Omit<CostScenario, 'days' | 'cents'>

function endingsOf(facts: Facts, { from, lastDay }: Period): readonly Ending[] {
  const full: Ending = { ...without, kind: 'full', lastDay }
  const bekorting = facts.loonsanctie.value?.bekorting
  if (bekorting && bekorting.hersteld !== false) {
    const { ontvangen, beschikking, hersteld } = bekorting
    if (hersteld && beschikking) return [repaired('shortened', from, ontvangen, beschikking)]
    return [full, repaired('requested', from, ontvangen, beschikking)]
  }
  const peildatum = facts.peildatum.value
  const hasBegun = from <= peildatum
  return [
    full,
    ...repairWeeks
      .map((afterWeeks) => ({ ...repaired('repair', from, addWeeks(from, afterWeeks)), afterWeeks }))
      .filter(({ received }) => !hasBegun || (received !== null && received > peildatum))
      .toReversed(),
    ...(hasBegun && peildatum <= lastDay ? [repaired('repairNow', from, peildatum)] : []),
  ]
}

const without = { afterWeeks: null, received: null, decided: null, uncertainDays: 0 } as const

function repaired(kind: CostScenario['kind'], from: PlainDate, received: PlainDate, beschikking?: PlainDate): Ending {
  const klok = bekortingsklok(addDays(from, -1), received, beschikking)
  return {
    kind,
    afterWeeks: null,
    received,
    decided: beschikking ?? klok.besluitUiterlijk,
    lastDay: klok.loonTotEnMet,
    uncertainDays: klok.onzekerheidDagen,
  }
}
