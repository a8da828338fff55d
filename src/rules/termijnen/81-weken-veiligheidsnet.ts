import { daysBetween } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { dag81Weken } from '../../law/parameters/procesgang.js'
import { aangifteVan, dagVanAangifte } from '../aangifte.js'
import { naEindeVerplichtingen } from '../termijn.js'
import { dagAanvraag, uiterlijkAanvraag } from '../verslag.js'

export default {
  id: 'T-07',
  slug: '81-weken-veiligheidsnet',
  title: '42e-weeksmelding gedaan voordat de wachttijd 81 weken heeft geduurd',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'De 42e-weeksmelding is gedaan voor de dag waarop de wachttijd 81 weken heeft geduurd. Anders geldt een late WIA-aanvraag nooit als op tijd, ook niet als de brief van UWV te laat kwam of uitbleef.',
  sources: [{ instrument: 'wia', artikel: '64', lid: '6' }, { instrument: 'uwvHandboekWia' }],
  why: 'Zonder deze bescherming ligt de uiterste dag voor de WIA-aanvraag vast: een late aanvraag kan de loondoorbetaling verlengen.',
  remedy:
    'Herinner de werknemer schriftelijk aan de uiterste dag voor de WIA-aanvraag en ga na of UWV die op tijd heeft ontvangen.',
  actor: 'werkgever',
  steps: [
    'Is er geen 42e-weeksmelding, dan staat dat bij T-06.',
    'Is de melding gedaan voor de dag waarop de wachttijd 81 weken heeft geduurd, dan is aan de norm voldaan.',
    'Kwam zij later, dan geldt de norm toch niet als de WIA-aanvraag op tijd was of als de verplichtingen eerder eindigden.',
    'Anders is een melding na 81 weken een risico, en een tekortkoming zodra de WIA-aanvraag te laat is.',
  ],
  exceptions: [
    'de WIA-aanvraag is op tijd ontvangen',
    'een aanvraag van een verkorte wachttijd telt als melding (ZW art. 38 lid 8)',
  ],
  related: ['T-06', 'T-16'],

  check(fact) {
    const { eersteDag, dag } = fact('wachttijd')
    const termijn = dag81Weken.at(eersteDag)
    if (!termijn) return notApplicable(nl`deze norm gold nog niet op ${eersteDag}`)
    const due = dag(termijn.value - 1)

    const aangifte = aangifteVan(fact)
    if (!aangifte) return notApplicable(nl`er is geen 42e-weeksmelding (zie T-06)`)
    const { path, soort } = aangifte
    const found = dagVanAangifte(aangifte, due)
    if (!found) return undetermined(path.replace('/verzonden', '/ontvangen'))
    if (found <= due) return satisfied(path)
    if (soort === 'verlenging') return undetermined('/meldingen')
    const nietNodig = naEindeVerplichtingen(fact, fact('eindeTijdvak'))
    if (nietNodig) return nietNodig

    const uiterlijk = uiterlijkAanvraag(fact)
    const aanvraag = fact('wia')?.aanvraag
    if (aanvraag?.ontvangen && aanvraag.ontvangen <= uiterlijk) {
      return notApplicable(
        nl`UWV ontving de WIA-aanvraag op ${aanvraag.ontvangen}, dus op tijd; dat de melding laat was, zegt T-06`,
      )
    }
    const teLaat = isAanvraagTeLaat(fact)
    return violated(
      {
        breach: 'late',
        path,
        due,
        found,
        daysLate: daysBetween(due, found),
        ...(!teLaat && { severity: 'warning' as const }),
        message: teLaat
          ? nl`De 42e-weeksmelding is van ${found}, na ${due}. De WIA-aanvraag moest daardoor hoe dan ook uiterlijk op ${uiterlijk} binnen zijn; toen was die er nog niet`
          : nl`De 42e-weeksmelding is van ${found}, na ${due}. De WIA-aanvraag moet daardoor hoe dan ook uiterlijk op ${uiterlijk} binnen zijn`,
      },
      teLaat ? naLateAanvraag(fact) : { nextDue: uiterlijk },
    )
  },

  example: {
    satisfies: { patch: { meldingen: [{ soort: 'uwv-42-weken', ontvangen: '2024-10-01', kanaal: 'digitaal' }] } },
    violates: {
      peildatum: '2025-09-01',
      patch: {
        meldingen: [
          { soort: 'uwv-42-weken', ontvangen: '2025-08-03', kanaal: 'digitaal', verzendbewijs: 'systeemlog' },
        ],
      },
    },
  },
} satisfies Rule

/** The words of T-16, because the same act mends both. */
function naLateAanvraag(fact: Ask) {
  return dagAanvraag(fact)
    ? {
        remedy: nl`Reken met een langere loondoorbetaling en vraag UWV om een besluit daarover. Leg vast waarom de aanvraag later kwam.`,
      }
    : {
        remedy: nl`Dien de WIA-aanvraag nu in, met het re-integratieverslag. De werkgever spoort de werknemer daar schriftelijk toe aan en bewaart een afschrift.`,
        actor: 'werknemer' as const,
      }
}

/** While only the sending is known, a late receipt is not established. */
function isAanvraagTeLaat(fact: Ask): boolean {
  return (dagAanvraag(fact) ?? fact('peildatum')) > uiterlijkAanvraag(fact)
}
