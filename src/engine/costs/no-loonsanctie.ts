import type { Facts } from '../../facts/facts.js'
import { verlateAanvraag } from '../../facts/klokken.js'
import type { NoLoonsanctieCosts } from '../../kernel/costs.js'
import { nl } from '../../language/message.js'

/** Why no loonsanctie can follow any more in this dossier; null when one is recorded or can still be imposed. */
export function noLoonsanctie(facts: Facts): NoLoonsanctieCosts | null {
  if (facts.loonsanctie.value) return null
  return endsBefore(facts) ?? cameTooLate(facts)
}

function endsBefore(facts: Facts): NoLoonsanctieCosts | null {
  const einde = facts.eindeVerplichtingen.value
  const eindeTijdvak = facts.eindeTijdvak.value
  if (!einde || einde.datum > eindeTijdvak) return null
  switch (einde.reden) {
    case 'uit-dienst':
      return {
        kind: 'none',
        reason: nl`het dienstverband eindigt op ${einde.datum}, voordat een loonsanctie kan beginnen. UWV kan wel ziekengeld op de werkgever verhalen; dat wordt hier niet berekend`,
        sources: [{ instrument: 'zw', artikel: '39a' }],
      }
    case 'aow':
      return {
        kind: 'none',
        reason: nl`de werknemer bereikt de AOW-leeftijd voordat een loonsanctie kan beginnen`,
        sources: [],
      }
    case 'verkorte-wachttijd':
      return {
        kind: 'none',
        reason: nl`UWV kende een verkorte wachttijd toe, die eindigt op ${einde.datum}; bij die aanvraag hoort geen re-integratieverslag, en dan kan geen loonsanctie volgen`,
        sources: [{ instrument: 'wia', artikel: '66', lid: '6' }],
      }
    case 'hersteld':
      return {
        kind: 'none',
        reason: nl`de werknemer was ziek tot en met ${einde.datum} en is volgens het dossier hersteld voordat de wachttijd om was`,
        sources: [],
      }
  }
}

/** UWV decides before the wage period ends, or not at all; a late application makes that period longer. */
function cameTooLate(facts: Facts): NoLoonsanctieCosts | null {
  const ontvangen = facts.wia.value?.aanvraag?.ontvangen
  if (!ontvangen) return null
  const { loonTotEnMet } = verlateAanvraag(facts.eindeTijdvak.value, ontvangen)
  if (facts.peildatum.value <= loonTotEnMet) return null
  return {
    kind: 'none',
    reason: nl`de loonbetaling liep tot en met ${loonTotEnMet} en het dossier noemt geen loonsanctie; een besluit van UWV na die dag verlengt haar niet meer. Is er eerder een loonsanctie opgelegd, leg die dan vast onder loonsanctie`,
    sources: [{ instrument: 'wia', artikel: '25', lid: '11' }],
  }
}
