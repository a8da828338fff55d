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

/**
 * Plain answers only, with or without a reason behind them; `niet volledig`, `nog niet` and sentences that may take it
 * back stay open.
 */
function antwoordOp(text: string | undefined): 'ja' | 'nee' | 'onduidelijk' {
  const kaal = (text ?? '')
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
  const nee = ontkenning.exec(kaal)
  if (nee) return voorbehoud.test(kaal.slice(nee[0].length)) ? 'onduidelijk' : 'nee'
  if (/^(?:ja|passend|mogelijk|geschikt|passend te maken)$/.test(kaal)) return 'ja'
  return 'onduidelijk'
}

/** The answer itself, up to the reason for it. */
const ontkenning =
  /^(?:nee|(?:blijvend )?niet (?:passend te maken|passend|mogelijk|geschikt))(?:$|(?=[,;:.] | (?:omdat|want|wegens|vanwege|doordat) ))/

/** Words in a reason that may soften the answer or take it back. */
const voorbehoud = new RegExp(
  `\\b(?:${[
    'maar echter hoewel tenzij mits als indien zolang wel behalve uitgezonderd alleen vooral',
    'nog nu tijdelijk voorlopig vooralsnog momenteel thans later',
    'volledig geheel deels gedeeltelijk minder uur uren',
    'kan kunnen mogelijk mogelijkheden passend past ander andere elders',
    'zonder met na hulp aanpassing aanpassingen aangepast',
    'misschien waarschijnlijk eventueel lijkt onduidelijk onbekend',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\b`,
)
