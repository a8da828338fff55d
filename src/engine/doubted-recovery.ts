import { compareDays, type PlainDate } from '../calendar/plain-date.js'
import type { Dossier } from '../dossier/dossier.js'
import { segmentsOf } from '../dossier/json-pointer.js'
import type { Facts } from '../facts/facts.js'
import { isOpenBreach, type Result } from '../kernel/result.js'
import type { Verdict } from '../kernel/verdict.js'
import { type Message, nl } from '../language/message.js'
import { deadlinesOf } from './actions.js'
import { evaluate } from './evaluate.js'

/**
 * What is taken for granted while the dossier says that the employee has recovered and W-02 finds work that speaks against
 * it: the recovery is followed, and every term with it stops. Were it none, the wachttijd goes on (WIA art. 23 lid 3); says
 * which terms then ended already and which is the next.
 * @param deriveFrom the facts of another version of the dossier on the same day.
 */
export function doubtedRecovery(
  facts: Facts,
  results: readonly Result[],
  deriveFrom: (dossier: Dossier) => Facts,
): readonly Message[] {
  const laatsteZiektedag = facts.wachttijd.value.ziekTotEnMet
  if (facts.fase.value !== 'hersteld' || !laatsteZiektedag || !isDoubted(facts, results, laatsteZiektedag)) return []
  const doorlopend = deriveFrom(withoutRecovery(facts.alles.value))
  const rules = results.map(({ rule }) => rule)
  return [
    nl`deze toets volgt het herstel in het dossier (laatste ziektedag ${laatsteZiektedag}), maar volgens W-02 is dat geen herstel: dan lopen de wachttijd, tot en met ${doorlopend.wachttijd.value.einde}, en alle termijnen door (WIA art. 23 lid 3)`,
    ...termsOf(evaluate(rules, doorlopend), results, facts),
  ]
}

/** Work that goes on after the recorded illness: what W-02 says of an earlier recovery is another matter. */
function isDoubted(facts: Facts, results: readonly Result[], laatsteZiektedag: PlainDate): boolean {
  const result = results.find(({ rule }) => rule.id === 'W-02')
  if (!result || !isOpenBreach(result)) return false
  const werk = facts.alles.value.werkhervatting ?? []
  return result.verdict.places.some(({ path }) => {
    const item = werk[Number(segmentsOf(path)[1])]
    return item !== undefined && (!item.totEnMet || item.totEnMet > laatsteZiektedag)
  })
}

/** The same dossier, ill without end since the last illness began. */
function withoutRecovery(dossier: Dossier): Dossier {
  const perioden = (dossier.verzuim.perioden ?? []).filter(({ soort }) => soort !== 'hersteld')
  const laatste = perioden
    .filter(({ soort }) => soort === 'ziek')
    .toSorted((a, b) => compareDays(a.van, b.van))
    .at(-1)
  return {
    ...dossier,
    verzuim: {
      ...dossier.verzuim,
      perioden: perioden.map((periode) => (periode === laatste ? { ...periode, totEnMet: null } : periode)),
    },
  }
}

function termsOf(doorlopend: readonly Result[], results: readonly Result[], facts: Facts): readonly Message[] {
  const [next] = deadlinesOf(doorlopend, facts.peildatum.value)
  return [
    ...missedTerms(doorlopend, results),
    ...(next?.rules ?? []).map(
      ({ title, id }) => nl`zonder dat herstel is de eerstvolgende termijn ${next?.due ?? ''}: ${title} (${id})`,
    ),
  ]
}

/** Terms that ended in the meantime; when there are more, how many and the first. */
function missedTerms(doorlopend: readonly Result[], results: readonly Result[]): readonly Message[] {
  const missed = doorlopend
    .flatMap(({ rule, verdict }, index) => {
      const due = missedOn(verdict)
      return due && results[index]?.verdict.kind !== 'violated' ? [{ due, rule }] : []
    })
    .toSorted((a, b) => compareDays(a.due, b.due))
  const [first] = missed
  if (!first) return []
  const { due, rule } = first
  return [
    missed.length === 1
      ? nl`zonder dat herstel is één termijn al voorbij, op ${due}: ${rule.title} (${rule.id})`
      : nl`zonder dat herstel zijn ${missed.length} termijnen al voorbij, de eerste op ${due}: ${rule.title} (${rule.id})`,
  ]
}

function missedOn(verdict: Verdict): PlainDate | null {
  const [place] = verdict.kind === 'violated' && !verdict.covered ? verdict.places : []
  return place?.breach === 'missing' ? (place.due ?? null) : null
}
