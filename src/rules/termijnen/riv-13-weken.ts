import { addWeeks, type PlainDate } from '../../calendar/plain-date.js'
import { terugrekentermijnen } from '../../facts/klokken.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { wekenSignaalVerslag } from '../../law/parameters/verslag-en-aanvraag.js'
import { valueOn } from '../../law/value-on.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt, teLaat } from '../termijn.js'
import { uitDienst } from '../uit-dienst.js'
import { bijVerkorteWachttijd } from '../verkorte-wachttijd.js'
import { dagAanvraag, uiterlijkVerslag } from '../verslag.js'

const subject = 'het afschrift van het re-integratieverslag voor de werknemer'
const subjectAanvulling = 'het afschrift van het aangevulde re-integratieverslag voor de werknemer'

export default {
  id: 'T-15',
  slug: 'riv-13-weken',
  title: 'Re-integratieverslag bij de werknemer, dertien weken voor het einde van de wachttijd',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Uiterlijk dertien weken voor het einde van de wachttijd of van de vrijwillige verlenging is het re-integratieverslag klaar, en als het er al was aangevuld, en heeft de werknemer een afschrift.',
  sources: [
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'wia', artikel: '25', lid: '4' },
  ],
  why: 'De werknemer heeft het verslag nodig bij de WIA-aanvraag, die twee weken later bij UWV binnen moet zijn.',
  remedy: 'Geef de werknemer nu een afschrift van het re-integratieverslag en bewaar een bewijs van ontvangst.',
  actor: 'werkgever',
  steps: [
    'De laatste dag is dertien weken voor het einde van de wachttijd, of van de vrijwillige verlenging.',
    'Kende UWV na het afschrift een verlenging toe, dan telt het afschrift van het aangevulde verslag.',
    'Heeft de werknemer dat uiterlijk op die dag, dan is aan de norm voldaan.',
    'Is een verkorte wachttijd toegekend of eindigden de verplichtingen eerder, dan geldt de norm niet.',
    'Is de dag van het besluit over de verlenging niet bekend, dan is niet te beoordelen of het verslag moest worden aangevuld.',
    'Was de WIA-aanvraag er al voor dat besluit, dan is ook aan de norm voldaan.',
    'Een later afschrift is een risico.',
    'Is er geen afschrift, of niet van de aanvulling, dan loopt de termijn eerst nog; daarna is het een risico zolang de WIA-aanvraag nog op tijd kan komen, en dan een tekortkoming.',
  ],
  exceptions: [
    'er is een verkorte wachttijd toegekend',
    'de werknemer is hersteld, uit dienst of heeft de AOW-leeftijd bereikt',
  ],
  related: ['T-13', 'T-14', 'T-16'],

  check(fact) {
    const einde = fact('eindeTijdvak')
    const due = uiterlijkVerslag(fact)
    const afschrift = laatsteAfschrift(fact)
    const besluit = fact('wia')?.verlenging?.besluit
    const isVerouderd = afschrift && besluit && afschrift.datum < besluit
    const path = `${afschrift?.path}/datum`
    const opTijd = afschrift && !isVerouderd && afschrift.datum <= due
    if (opTijd && !besluitOnbekend(fact)) return satisfied(path)

    const vervallen = bijVerkorteWachttijd(fact) ?? eerderUitDienst(fact) ?? naEindeVerplichtingen(fact, einde)
    if (vervallen) return vervallen
    if (opTijd) return undetermined(`${fact('wia')?.verlenging?.path}/besluit`)
    if (!afschrift) return nietGegeven(fact, { subject })
    if (isVerouderd) return nietAangevuld(fact, besluit, path)
    return violated(
      { ...teLaat({ subject, due, found: afschrift.datum, path }), severity: 'warning' },
      { remedy: nl`Bewaar het bewijs van ontvangst en leg vast waarom het later werd. Verander de datum niet.` },
    )
  },

  example: {
    satisfies: { patch: { riv: { afschriftWerknemer: { datum: '2025-10-12' } } } },
    violates: { patch: { riv: { afschriftWerknemer: null } } },
  },
} satisfies Rule

/** The copy that counts: after a voluntary extension that of the supplemented verslag (WIA art. 25 lid 4 onder b). */
function laatsteAfschrift(fact: Ask) {
  const riv = fact('riv')
  return (fact('wia')?.verlenging && riv?.aanvulling) || riv?.afschriftWerknemer
}

/** Without the day of the decision nobody can tell whether there was a verslag to supplement; a supplement answers that. */
function besluitOnbekend(fact: Ask): boolean {
  const verlenging = fact('wia')?.verlenging
  return verlenging !== undefined && !verlenging.besluit && !fact('riv')?.aanvulling
}

function nietAangevuld(fact: Ask, besluit: PlainDate, path: string): Verdict {
  const due = uiterlijkVerslag(fact)
  const aanvraag = dagAanvraag(fact)
  // getoetst wordt tot aan de aanvraag (decisions.md 24), en die was er eerder dan de verlenging
  if (aanvraag && aanvraag < besluit) {
    return satisfied(
      path,
      nl`het verslag en de WIA-aanvraag van ${aanvraag} zijn van vóór de verlenging; vraag UWV of een nieuwe aanvraag nodig is: dan hoort het verslag uiterlijk ${due} te zijn aangevuld`,
    )
  }
  return nietGegeven(fact, {
    subject: subjectAanvulling,
    note: nl`het verslag is van vóór de verlenging van ${besluit}: vul het aan en geef de werknemer daarvan een afschrift`,
    remedy: nl`Vul het re-integratieverslag in overleg met de werknemer aan, geef daarvan een afschrift en bewaar een bewijs van ontvangst.`,
  })
}

interface Ontbrekend {
  readonly subject: string
  /** Said while the term runs. */
  readonly note?: Message
  readonly remedy?: Message
}

function nietGegeven(fact: Ask, { subject, note, remedy }: Ontbrekend): Verdict {
  const einde = fact('eindeTijdvak')
  const { rivUiterlijk: due, aanvraagUiterlijk } = terugrekentermijnen(einde)
  const peildatum = fact('peildatum')
  if (peildatum <= due) {
    const signaal = addWeeks(einde, -valueOn(wekenSignaalVerslag, einde))
    return nogNiet(fact, due, signaal, ...(note ? [note] : []))
  }
  const place = ontbreekt({ subject, due, path: fact('riv')?.path ?? '' })
  const more = remedy ? { remedy } : {}
  // Zolang de aanvraag nog op tijd kan komen, is geen gevolg van een laat afschrift bekend (poortwachter.md U29).
  if (peildatum > aanvraagUiterlijk) return violated(place, more)
  return violated({ ...place, severity: 'warning' }, { ...more, nextDue: aanvraagUiterlijk })
}

/** Then the verslag of the last working day (ZW art. 38 lid 2) counts. */
function eerderUitDienst(fact: Ask): Verdict | null {
  const vertrek = uitDienst(fact)
  if (!vertrek) return null
  return notApplicable(
    nl`het dienstverband eindigt op ${vertrek.einde}, voor het einde van de wachttijd; het verslag van de laatste werkdag staat bij W-06`,
  )
}
