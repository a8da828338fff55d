import type { PlainDate } from './calendar/plain-date.js'
import type { Dossier } from './dossier/dossier.js'
import type { Locate } from './dossier/load.js'
import { actionsOf, deadlinesOf } from './engine/actions.js'
import { afterDuties } from './engine/after-duties.js'
import { costsOf } from './engine/costs.js'
import { doubtedRecovery } from './engine/doubted-recovery.js'
import { evaluate } from './engine/evaluate.js'
import { forecastOf } from './engine/forecast.js'
import { ownersOf } from './engine/owners.js'
import { countParts, countResults, headlines, nameChecks } from './engine/summarize.js'
import { timelineOf } from './engine/timeline.js'
import { traceOf } from './engine/trace.js'
import { aannamen, buitenBeschouwing } from './facts/aannamen.js'
import type { Bestand } from './facts/bestanden.js'
import { derive } from './facts/derive.js'
import type { HerkomstPeildatum } from './facts/facts.js'
import { bijLoonsanctie, lopendeLoonsanctie } from './facts/loonsanctie.js'
import type { Costs } from './kernel/costs.js'
import type { JudgedDossier } from './kernel/report.js'
import type { Timeline } from './kernel/timeline.js'
import { type Message, nl } from './language/message.js'
import { namedChecks, rules } from './rules/index.js'
import { nietMeerInTeHalen, preparations, prerequisites } from './rules/uitvoering.js'

export interface CheckOptions {
  /** The day from whose standpoint the dossier is judged. */
  readonly peildatum: PlainDate
  /** Where that day came from; default `opgegeven`. */
  readonly herkomstPeildatum?: HerkomstPeildatum
  /** What the disk says of the files that the dossier names, by path as written; without it rule B-01 is undetermined. */
  readonly bestanden?: ReadonlyMap<string, Bestand> | undefined
  /** Places in the text, from `loadDossier`; without it findings carry a path but no line. */
  readonly locate?: Locate
  readonly file?: string
  readonly sha256?: string | undefined
  /** The day of the run: a peildatum after it, in a dossier that does not say up to when it is kept, looks ahead. */
  readonly vandaag?: PlainDate
  /** Also tell of every result which facts were asked and how its days were counted; default false. */
  readonly trace?: boolean
}

/**
 * Judges a dossier by every rule of the catalogue. A pure function of its arguments: no clock, no disk, no network.
 * A breach of the law is a result, never an exception.
 */
export function checkDossier(dossier: Dossier, options: CheckOptions): JudgedDossier {
  const { peildatum, herkomstPeildatum = 'opgegeven', bestanden } = options
  const deriveOn = (day: PlainDate) => derive(dossier, { peildatum: day, herkomstPeildatum, bestanden })
  const deriveFrom = (other: Dossier) => derive(other, { peildatum, herkomstPeildatum, bestanden })
  const facts = deriveOn(peildatum)
  const found = evaluate(rules, facts)
  const judged = afterDuties(found, facts, nietMeerInTeHalen)
  const results = options.trace ? judged.map((result) => ({ ...result, trace: traceOf(result, facts) })) : judged
  const partCounts = countParts(results)
  const parts = headlines(partCounts)
  const wachttijd = facts.wachttijd.value
  const ahead = vooruitblik(dossier, options)
  let timeline: Timeline | null = null
  let costs: Costs | null | undefined
  return {
    status: 'judged',
    file: options.file ?? null,
    sha256: options.sha256 ?? null,
    kenmerk: dossier.kenmerk,
    owners: ownersOf(dossier),
    peildatum: { datum: peildatum, herkomst: herkomstPeildatum },
    // Dagen van herstel tellen niet mee (WIA art. 23 lid 3).
    week: wachttijd.week(wachttijd.ziekTotEnMet ?? peildatum),
    fase: facts.fase.value,
    wachttijd: {
      eersteZiektedag: wachttijd.eersteDag,
      einde: wachttijd.einde,
      samengesteld: wachttijd.samengesteld,
      eindeTijdvak: facts.eindeTijdvak.value,
    },
    loonsanctieTotEnMet: lopendeLoonsanctie(facts)?.totEnMet ?? null,
    eindeVerplichtingen: facts.eindeVerplichtingen.value,
    parts,
    named: nameChecks(namedChecks, results, parts),
    counts: countResults(results),
    partCounts,
    results,
    actions: actionsOf(results, { prerequisites, preparations }),
    nextDeadlines: deadlinesOf(results, peildatum),
    assumptions: [...aannamen(facts), ...doubtedRecovery(facts, results, deriveFrom)],
    notes: [...ahead, ...bijLoonsanctie(facts), ...buitenBeschouwing(facts)],
    looksAhead: ahead.length > 0,
    locate: options.locate ?? null,
    timeline() {
      timeline ??= timelineOf(facts, found) // what is past keeps who it was for
      return timeline
    },
    costs(loonPerMaand) {
      if (loonPerMaand !== undefined) return costsOf(facts, loonPerMaand)
      if (costs === undefined) costs = costsOf(facts)
      return costs
    },
    forecast: (until) => forecastOf(facts, results, until, deriveOn),
  }
}

/** A day after the one up to which the dossier is kept is judged as if nothing happened in between. */
function vooruitblik({ peildatum: stand }: Dossier, { peildatum, vandaag }: CheckOptions): readonly Message[] {
  if (stand && stand < peildatum) {
    return [
      nl`vooruitblik: de stand van het dossier is ${stand}; dit is wat er op ${peildatum} open staat als er niets bij komt`,
    ]
  }
  if (!stand && vandaag && vandaag < peildatum) {
    return [nl`vooruitblik: dit is wat er op ${peildatum} open staat als er vanaf vandaag niets bij komt`]
  }
  return []
}
