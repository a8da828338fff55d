import type { Stuk } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { type Coverage, judgement, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { planEnBijstellingen } from '../plan-en-bijstellingen.js'

/**
 * Goals of a plan, written on the day of the arbeidsdeskundig onderzoek or later, that say "eigen werk" while the
 * arbeidsdeskundige rules it out. Only plain words are compared; where they are not plain, a person is asked.
 * @param covered the recorded reason why the advice was not followed, or null.
 */
export function doelTegenConclusie(fact: Ask, covered: Coverage | null): readonly Verdict[] {
  const onderzoeken = fact('arbeidsdeskundigeOnderzoeken').filter(({ datum, conclusies }) => datum && conclusies)
  return planEnBijstellingen(fact).flatMap((plan) => {
    const { datum, einddoel } = plan
    const onderzoek = onderzoeken.findLast((kandidaat) => datum && kandidaat.datum && kandidaat.datum <= datum)
    if (!datum || !einddoel || !onderzoek || !eigenWerk.test(einddoel) || eersteDoel(einddoel)) return []
    return oordeel(onderzoek, datum, `${plan.path}/einddoel`, covered)
  })
}

function oordeel(
  { conclusies }: Stuk<'arbeidsdeskundig-onderzoek'>,
  planDatum: string,
  path: string,
  covered: Coverage | null,
): readonly Verdict[] {
  const eigen = antwoordOp(conclusies?.eigenWerk)
  const aangepast = antwoordOp(conclusies?.eigenWerkAangepast)
  if (eigen === 'ja' || aangepast === 'ja' || (!conclusies?.eigenWerk && !conclusies?.eigenWerkAangepast)) return []
  if (eigen === 'nee' && aangepast === 'nee') {
    const message = nl`Het plan van ${planDatum} heeft eigen werk als doel; volgens het arbeidsdeskundig onderzoek kan dat niet, ook niet aangepast`
    return [violated({ breach: 'inconsistent', path, message }, { covered })]
  }
  const question = nl`Het plan van ${planDatum} heeft eigen werk als doel. Past dat bij de conclusies van het arbeidsdeskundig onderzoek?`
  return [judgement(question, 'arbeidsdeskundige', path)]
}

const eigenWerk = /\beigen (?:werk|functie|arbeid|baan)\b/i

/** A goal that names other work as well, or denies its own, is not plainly "eigen werk". */
function eersteDoel(einddoel: string): boolean {
  return /\b(?:ander|extern|spoor 2|niet|geen|of)\b/i.test(einddoel)
}

/** Short, plain answers only; `niet volledig`, `nog niet` and longer sentences stay open. */
function antwoordOp(text: string | undefined): 'ja' | 'nee' | 'onduidelijk' {
  const kaal = (text ?? '')
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
  if (/^(?:nee|niet (?:passend|mogelijk|geschikt|passend te maken)|blijvend niet (?:passend|mogelijk))$/.test(kaal))
    return 'nee'
  if (/^(?:ja|passend|mogelijk|geschikt|passend te maken)$/.test(kaal)) return 'ja'
  return 'onduidelijk'
}
