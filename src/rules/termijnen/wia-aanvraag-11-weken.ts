import { addWeeks, type PlainDate } from '../../calendar/plain-date.js'
import { terugrekentermijnen, verlateAanvraag } from '../../facts/klokken.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import {
  notApplicable,
  type Place,
  pending,
  satisfied,
  undetermined,
  type Verdict,
  violated,
} from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { wekenSignaalAanvraag } from '../../law/parameters/verslag-en-aanvraag.js'
import { valueOn } from '../../law/value-on.js'
import { tijdigheidLateAanvraag } from '../late-aanvraag.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt } from '../termijn.js'
import { uitDienst } from '../uit-dienst.js'
import { bijVerkorteWachttijd } from '../verkorte-wachttijd.js'

export default {
  id: 'T-16',
  slug: 'wia-aanvraag-11-weken',
  title: 'WIA-aanvraag bij UWV, elf weken voor het einde van de wachttijd',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'Uiterlijk elf weken voor het einde van de wachttijd heeft UWV de WIA-aanvraag van de werknemer ontvangen.',
  sources: [
    { instrument: 'wia', artikel: '64', lid: '3' },
    { instrument: 'wia', artikel: '64', lid: '6' },
    { instrument: 'bw7', artikel: '629', lid: '11', onderdeel: 'a' },
    { instrument: 'uwvVerlateAanvraag' },
  ],
  why: 'Is de aanvraag te laat en besluit UWV daartoe, dan betaalt de werkgever het loon zo veel dagen langer door als de aanvraag te laat was.',
  remedy:
    'Dien de WIA-aanvraag nu in, met het re-integratieverslag. De werkgever spoort de werknemer daar schriftelijk toe aan en bewaart een afschrift.',
  actor: 'werknemer',
  steps: [
    'De laatste dag is elf weken voor het einde van de wachttijd, of van de vrijwillige verlenging.',
    'Heeft UWV de aanvraag uiterlijk op die dag ontvangen, dan is aan de norm voldaan.',
    'Is een verkorte wachttijd toegekend of eindigden de verplichtingen eerder, dan geldt de norm niet; na het einde van het dienstverband blijft de termijn gelden voor de werknemer, maar niet voor deze werkgever.',
    'Is alleen de dag van verzending bekend en ligt die op of voor de laatste dag, dan is niet te beoordelen of de aanvraag op tijd was.',
    'Stuurde UWV geen brief over de aanvraag, of te laat, dan kan een late aanvraag toch als tijdig gelden als de 42e-weeksmelding voor 81 weken is gedaan.',
    'Een aanvraag die ook dan te laat is, is een risico; is er na de laatste dag geen aanvraag, dan is dat een tekortkoming.',
    'In beide gevallen staat bij de uitkomst tot en met welke dag het loon daardoor kan doorlopen.',
  ],
  exceptions: [
    'UWV stuurde de brief over de aanvraag te laat of niet (WIA art. 64 lid 6)',
    'er is een verkorte wachttijd toegekend',
  ],
  related: ['T-06', 'T-07', 'T-15'],

  check(fact) {
    const einde = fact('eindeTijdvak')
    const { aanvraagUiterlijk: due } = terugrekentermijnen(einde)
    const aanvraag = fact('wia')?.aanvraag
    if (aanvraag?.ontvangen && aanvraag.ontvangen <= due) return satisfied(`${aanvraag.path}/ontvangen`)

    const vervallen = bijVerkorteWachttijd(fact) ?? zonderWerkgever(fact, due) ?? naEindeVerplichtingen(fact, einde)
    if (vervallen) return vervallen
    if (!aanvraag || isNaPeildatumOntvangen(fact)) return nietIngediend(fact, einde, due)

    const { verzonden, ontvangen, path } = aanvraag
    if (ontvangen) return laat(fact, einde, { due, found: ontvangen, path: `${path}/ontvangen` })
    if (!verzonden || verzonden <= due) return undetermined(`${path}/ontvangen`)
    // Ontvangen kan niet eerder zijn dan verzonden: ook zonder dag van ontvangst staat vast dat het te laat was.
    return laat(fact, einde, { due, found: verzonden, path: `${path}/verzonden` })
  },

  example: {
    satisfies: { patch: { wia: { aanvraag: { ontvangen: '2025-10-26' } } } },
    violates: { patch: { wia: { aanvraag: { verzonden: '2025-10-27', ontvangen: '2025-10-27' } } } },
  },
} satisfies Rule

/** The term binds the employee, also without an employment; a late application then costs this employer no wage. */
function zonderWerkgever(fact: Ask, due: PlainDate): Verdict | null {
  const vertrek = uitDienst(fact)
  if (!vertrek) return null
  return notApplicable(
    nl`het dienstverband eindigt op ${vertrek.einde}: voor deze werkgever vervalt de norm. Duurt de ziekte voort, dan doet de werknemer de aanvraag nog steeds uiterlijk op ${due} (WIA art. 64 lid 3)`,
  )
}

/** The dossier knows the day of receipt, but on the peildatum that day had not come yet. */
function isNaPeildatumOntvangen(fact: Ask): boolean {
  return fact('laterDanPeildatum').some(({ path }) => path === '/wia/aanvraag/ontvangen')
}

function nietIngediend(fact: Ask, einde: PlainDate, due: PlainDate): Verdict {
  const peildatum = fact('peildatum')
  if (peildatum <= due) return nogNiet(fact, due, addWeeks(einde, -valueOn(wekenSignaalAanvraag, einde)))

  const place = ontbreekt({ subject: 'de WIA-aanvraag', due, path: fact('wia')?.path ?? '' })
  const alsNuIngediend = tijdigheidLateAanvraag(fact, peildatum)
  switch (alsNuIngediend.kind) {
    case 'tijdig-zonder-brief':
      return violated({ ...place, severity: 'warning' }, { notes: [zonderBrief] })
    case 'tijdig-na-late-brief':
      return pending(alsNuIngediend.totEnMet, true, naLateBrief(alsNuIngediend.totEnMet))
    case 'te-laat':
      return violated(place, { notes: loonLooptDoor(fact, einde) })
    case 'onbekend':
      return violated(place, {
        notes: [
          ...loonLooptDoor(fact, einde),
          nl`stuurde UWV de brief over de aanvraag te laat of niet, dan kan de aanvraag nog als tijdig gelden (WIA art. 64 lid 6)`,
        ],
      })
  }
}

/** How far the wage runs when the application would come today; not when something else ends it before. */
function loonLooptDoor(fact: Ask, einde: PlainDate): readonly Message[] {
  const peildatum = fact('peildatum')
  const { loonTotEnMet } = verlateAanvraag(einde, peildatum)
  const eerder = fact('eindeVerplichtingen')
  if (eerder && eerder.datum < loonTotEnMet) return []
  return [
    nl`zolang de aanvraag ontbreekt kan de loondoorbetaling langer duren: bij een aanvraag op ${peildatum} tot en met ${loonTotEnMet}; daarvoor is een besluit van UWV nodig`,
  ]
}

function laat(fact: Ask, einde: PlainDate, act: { due: PlainDate; found: PlainDate; path: string }): Verdict {
  const { due, found, path } = act
  const tijdigheid = tijdigheidLateAanvraag(fact, found)
  switch (tijdigheid.kind) {
    case 'tijdig-zonder-brief':
      return satisfied(path, zonderBrief)
    case 'tijdig-na-late-brief':
      return path.endsWith('/verzonden')
        ? undetermined(path.replace(/verzonden$/, 'ontvangen'), naLateBrief(tijdigheid.totEnMet))
        : satisfied(path, naLateBrief(tijdigheid.totEnMet))
    case 'onbekend':
      return undetermined(
        tijdigheid.path,
        nl`de aanvraag kwam na ${due}; die telt alleen als tijdig als de brief van UWV te laat was of uitbleef`,
      )
    case 'te-laat': {
      const { dagenTeLaat, loonTotEnMet, besluitUiterlijk } = verlateAanvraag(einde, found)
      const place: Place = {
        breach: 'late',
        path,
        due,
        found,
        daysLate: dagenTeLaat,
        severity: 'warning',
        message: nl`De WIA-aanvraag is van ${found}; de laatste dag was ${due}. De loondoorbetaling kan daardoor doorlopen tot en met ${loonTotEnMet}; daarvoor is een besluit van UWV nodig`,
      }
      return violated(place, {
        remedy: nl`Reken met een langere loondoorbetaling en vraag UWV om een besluit daarover. Leg vast waarom de aanvraag later kwam.`,
        actor: 'werkgever',
        notes: [
          nl`over een verlenging wegens het re-integratieverslag beslist UWV dan uiterlijk op ${besluitUiterlijk}`,
        ],
      })
    }
  }
}

const zonderBrief = nl`UWV heeft geen brief over de aanvraag gestuurd; een aanvraag geldt dan als tijdig (WIA art. 64 lid 6)`

function naLateBrief(totEnMet: PlainDate) {
  return nl`UWV stuurde de brief over de aanvraag te laat; tot en met ${totEnMet} geldt de aanvraag als tijdig (WIA art. 64 lid 6)`
}
