import type { PlainDate } from './calendar/plain-date.js'
import type { Dossier } from './dossier/dossier.js'
import { actionsOf, deadlinesOf } from './engine/actions.js'
import { evaluate } from './engine/evaluate.js'
import { countResults, headlines, nameChecks } from './engine/summarize.js'
import { traceOf } from './engine/trace.js'
import { aannamen, buitenBeschouwing } from './facts/aannamen.js'
import type { Bestand } from './facts/bestanden.js'
import { derive } from './facts/derive.js'
import type { HerkomstPeildatum } from './facts/facts.js'
import type { JudgedDossier, Locate } from './kernel/report.js'
import { namedChecks, rules } from './rules/index.js'
import { preparations, prerequisites } from './rules/uitvoering.js'

export interface CheckOptions {
  /** The day from whose standpoint the dossier is judged. */
  readonly peildatum: PlainDate
  /** Where that day came from; default `opgegeven`. */
  readonly herkomstPeildatum?: HerkomstPeildatum
  /** What the disk says of the files that the dossier names, by path as written; without it rule B-01 is undetermined. */
  readonly bestanden?: ReadonlyMap<string, Bestand>
  /** Places in the text, from `loadDossier`; without it findings carry a path but no line. */
  readonly locate?: Locate
  readonly file?: string
  readonly sha256?: string
  /** Also tell of every result which facts were asked and how its days were counted; default false. */
  readonly trace?: boolean
}

/**
 * Judges a dossier by every rule of the catalogue. A pure function of its arguments: no clock, no disk, no network.
 * A breach of the law is a result, never an exception.
 */
export function checkDossier(dossier: Dossier, options: CheckOptions): JudgedDossier {
  const { peildatum, herkomstPeildatum = 'opgegeven', bestanden } = options
  const facts = derive(dossier, { peildatum, herkomstPeildatum, bestanden })
  const results = evaluate(rules, facts).map((result) =>
    options.trace ? { ...result, trace: traceOf(result, facts) } : result,
  )
  const wachttijd = facts.wachttijd.value
  return {
    status: 'judged',
    file: options.file ?? null,
    sha256: options.sha256 ?? null,
    kenmerk: dossier.kenmerk,
    peildatum: { datum: peildatum, herkomst: herkomstPeildatum },
    week: wachttijd.week(peildatum),
    fase: facts.fase.value,
    wachttijd: {
      eersteZiektedag: wachttijd.eersteDag,
      einde: wachttijd.einde,
      samengesteld: wachttijd.samengesteld,
      eindeTijdvak: facts.eindeTijdvak.value,
    },
    parts: headlines(results),
    named: nameChecks(namedChecks, results),
    counts: countResults(results),
    results,
    actions: actionsOf(results, { prerequisites, preparations }),
    nextDeadlines: deadlinesOf(results, peildatum),
    assumptions: aannamen(facts),
    notes: buitenBeschouwing(facts),
    locate: options.locate ?? null,
  }
}
