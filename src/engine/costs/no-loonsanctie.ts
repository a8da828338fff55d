import type { PlainDate } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import { verlateAanvraag } from '../../facts/klokken.js'
import type { NoLoonsanctieCosts } from '../../kernel/costs.js'
import { nl } from '../../language/message.js'
import { eindeLoon } from './einde-loon.js'

/** Why no loonsanctie can follow any more in this dossier; null when one is recorded or can still be imposed. */
export function noLoonsanctie(facts: Facts): NoLoonsanctieCosts | null {
  if (facts.loonsanctie.value) return null
  return endsBefore(facts) ?? zonderAanvraag(facts) ?? cameTooLate(facts)
}

function endsBefore(facts: Facts): NoLoonsanctieCosts | null {
  const einde = facts.eindeVerplichtingen.value
  const eindeTijdvak = facts.eindeTijdvak.value
  if (!einde || einde.datum > eindeTijdvak) return null
  switch (einde.reden) {
    case 'uit-dienst':
      return {
        kind: 'none',
        ...(einde.datum < facts.wachttijd.value.einde ? metZiekengeld(einde.datum) : zonderZiekengeld(einde.datum)),
      }
    case 'overleden':
      return {
        kind: 'none',
        reason: nl`het dienstverband eindigde op ${einde.datum} door overlijden, voordat een loonsanctie kan beginnen`,
        sources: [],
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
        reason: nl`de werknemer was ziek tot en met ${einde.datum}, voordat de wachttijd om was; ziekte daarna staat niet in het dossier`,
        sources: [],
      }
  }
}

/** UWV decides on a loonsanctie when it handles the application; the longer that takes to come, the longer the wage. */
function zonderAanvraag(facts: Facts): NoLoonsanctieCosts | null {
  const { aanvraag, verkorteWachttijd } = facts.wia.value ?? {}
  const eindeTijdvak = facts.eindeTijdvak.value
  const peildatum = facts.peildatum.value
  if (aanvraag || verkorteWachttijd?.toegekendPer || peildatum <= eindeTijdvak) return null
  const { loonTotEnMet } = verlateAanvraag(eindeTijdvak, peildatum)
  const laatsteDag = eindeLoon(facts, loonTotEnMet)?.datum ?? loonTotEnMet
  return {
    kind: 'none',
    reason: nl`op ${peildatum} noemt het dossier nog geen WIA-aanvraag, en zonder aanvraag kan UWV geen loonsanctie opleggen. Het loon kan na ${eindeTijdvak} wel doorlopen zolang de aanvraag uitblijft: bij een aanvraag op ${peildatum} tot en met ${laatsteDag}, als UWV dat besluit. Dat loon is hier niet berekend, en na een late aanvraag kan alsnog een loonsanctie volgen`,
    sources: [
      { instrument: 'wia', artikel: '25', lid: '9' },
      { instrument: 'bw7', artikel: '629', lid: '11', onderdeel: 'a' },
    ],
  }
}

function metZiekengeld(einde: PlainDate): Pick<NoLoonsanctieCosts, 'reason' | 'sources'> {
  return {
    reason: nl`het dienstverband eindigt op ${einde}, voordat een loonsanctie kan beginnen. UWV kan wel ziekengeld op de werkgever verhalen; dat wordt hier niet berekend`,
    sources: [{ instrument: 'zw', artikel: '39a' }],
  }
}

/** After the wachttijd there is no ziekengeld left that UWV could recover. */
function zonderZiekengeld(einde: PlainDate): Pick<NoLoonsanctieCosts, 'reason' | 'sources'> {
  return { reason: nl`het dienstverband eindigt op ${einde}, voordat een loonsanctie kan beginnen`, sources: [] }
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
