import { addWeeks } from '../../calendar/plain-date.js'
import { terugrekentermijnen } from '../../facts/klokken.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { wekenSignaalVerslag } from '../../law/parameters/verslag-en-aanvraag.js'
import { valueOn } from '../../law/value-on.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt, teLaat } from '../termijn.js'
import { uitDienst } from '../uit-dienst.js'
import { bijVerkorteWachttijd } from '../verkorte-wachttijd.js'

const subject = 'het afschrift van het re-integratieverslag voor de werknemer'

export default {
  id: 'T-15',
  slug: 'riv-13-weken',
  title: 'Re-integratieverslag bij de werknemer, dertien weken voor het einde van de wachttijd',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Uiterlijk dertien weken voor het einde van de wachttijd is het re-integratieverslag klaar en heeft de werknemer een afschrift.',
  sources: [
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'wia', artikel: '25', lid: '4' },
  ],
  why: 'De werknemer heeft het verslag nodig bij de WIA-aanvraag, die twee weken later bij UWV binnen moet zijn.',
  remedy: 'Geef de werknemer nu een afschrift van het re-integratieverslag en bewaar een bewijs van ontvangst.',
  actor: 'werkgever',
  steps: [
    'De laatste dag is dertien weken voor het einde van de wachttijd, of van de vrijwillige verlenging.',
    'Heeft de werknemer uiterlijk op die dag een afschrift, dan is aan de norm voldaan.',
    'Is een verkorte wachttijd toegekend of eindigden de verplichtingen eerder, dan geldt de norm niet.',
    'Een later afschrift is een risico.',
    'Is er geen afschrift, dan loopt de termijn eerst nog; daarna is het een risico zolang de WIA-aanvraag nog op tijd kan komen, en dan een tekortkoming.',
  ],
  exceptions: [
    'er is een verkorte wachttijd toegekend',
    'de werknemer is hersteld, uit dienst of heeft de AOW-leeftijd bereikt',
  ],
  related: ['T-13', 'T-14', 'T-16'],

  check(fact) {
    const einde = fact('eindeTijdvak')
    const { rivUiterlijk: due, aanvraagUiterlijk } = terugrekentermijnen(einde)
    const riv = fact('riv')
    const afschrift = riv?.afschriftWerknemer
    if (afschrift && afschrift.datum <= due) {
      const besluit = fact('wia')?.verlenging?.besluit
      const aanvullen = besluit !== undefined && afschrift.datum < besluit
      const notes = aanvullen ? [nl`het verslag is van vóór de verlenging: vul het aan, uiterlijk ${due}`] : []
      return satisfied(`${afschrift.path}/datum`, ...notes)
    }

    const vervallen = bijVerkorteWachttijd(fact) ?? eerderUitDienst(fact) ?? naEindeVerplichtingen(fact, einde)
    if (vervallen) return vervallen
    if (afschrift) {
      const place = teLaat({ subject, due, found: afschrift.datum, path: `${afschrift.path}/datum` })
      return violated(
        { ...place, severity: 'warning' },
        { remedy: nl`Bewaar het bewijs van ontvangst en leg vast waarom het later werd. Verander de datum niet.` },
      )
    }

    const peildatum = fact('peildatum')
    if (peildatum <= due) return nogNiet(fact, due, addWeeks(einde, -valueOn(wekenSignaalVerslag, einde)))
    const place = ontbreekt({ subject, due, path: riv?.path ?? '' })
    // Zolang de aanvraag nog op tijd kan komen, is geen gevolg van een laat afschrift bekend (poortwachter.md U29).
    if (peildatum > aanvraagUiterlijk) return violated(place)
    return violated({ ...place, severity: 'warning' }, { nextDue: aanvraagUiterlijk })
  },

  example: {
    satisfies: { patch: { riv: { afschriftWerknemer: { datum: '2025-10-12' } } } },
    violates: { patch: { riv: { afschriftWerknemer: null } } },
  },
} satisfies Rule

/** Then the verslag of the last working day (ZW art. 38 lid 2) counts. */
function eerderUitDienst(fact: Ask): Verdict | null {
  const vertrek = uitDienst(fact)
  if (!vertrek) return null
  return notApplicable(
    nl`het dienstverband eindigt op ${vertrek.einde}, voor het einde van de wachttijd; het verslag van de laatste werkdag staat bij W-06`,
  )
}
