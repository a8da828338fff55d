import type { EindeVerplichtingen, Facts } from '../facts/facts.js'
import type { Result } from '../kernel/result.js'
import { violated } from '../kernel/verdict.js'
import { nl } from '../language/message.js'

/**
 * What still helps when all duties have ended: an effort that was missed stays a finding, but is not made up for any more.
 * An employer that carries the risk of the Ziektewet itself goes on after the employment, see W-06.
 * @param furtherRules ids of rules that are no efforts and go the same way.
 */
export function afterDuties(
  results: readonly Result[],
  facts: Facts,
  furtherRules: ReadonlySet<string>,
): readonly Result[] {
  const einde = facts.eindeVerplichtingen.value
  if (!einde || einde.datum >= facts.peildatum.value) return results
  if (einde.reden === 'uit-dienst' && facts.dossier.value.werkgever?.eigenRisicodrager?.zw) return results
  const remedy = nl`Inhalen hoeft niet meer, want ${reasons[einde.reden]}; leg wel vast wat er is gedaan en waarom de rest niet.`
  return results.map((result) => {
    const { rule, verdict } = result
    if (verdict.kind !== 'violated' || !(rule.part === 'inspanningen' || furtherRules.has(rule.id))) return result
    const { places, covered, notes } = verdict
    if (places.every(({ breach }) => breach === 'late')) return result // it is there
    return { ...result, verdict: violated(places, { covered, notes, remedy, actor: 'werkgever' }) }
  })
}

const reasons: Readonly<Record<EindeVerplichtingen['reden'], string>> = {
  aow: 'de werknemer heeft de AOW-leeftijd bereikt',
  hersteld: 'de werknemer is hersteld',
  overleden: 'de werknemer is overleden',
  'uit-dienst': 'het dienstverband is geëindigd',
  'verkorte-wachttijd': 'UWV kende een verkorte wachttijd toe en toetst de re-integratie dan niet',
}
