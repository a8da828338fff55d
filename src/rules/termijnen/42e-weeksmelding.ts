import { addWeeks, addWorkingDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dag42eWeeksmelding } from '../../law/parameters/procesgang.js'
import { dag42eWeeksmeldingVanaf, wekenOntvangstPost } from '../../law/parameters/ziekteaangifte.js'
import { valueOn } from '../../law/value-on.js'
import { type Aangifte, aangifteVan, dagVanAangifte } from '../aangifte.js'
import { misschienDoorFeestdagen } from '../feestdagen.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt, teLaat } from '../termijn.js'

export default {
  id: 'T-06',
  slug: '42e-weeksmelding',
  title: '42e-weeksmelding aan UWV uiterlijk op de 295e dag',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'De werkgever meldt de ziekte bij UWV, uiterlijk op de dag nadat de ziekte 42 weken heeft geduurd.',
  sources: [
    { instrument: 'zw', artikel: '38', lid: '1' },
    { instrument: 'zw', artikel: '38', lid: '3' },
    { instrument: 'zw', artikel: '38', lid: '8' },
    { instrument: 'uwvZiekteaangifte' },
  ],
  why: 'UWV kan bij een late of vergeten melding een boete opleggen: ZW artikel 38 lid 3 noemt ten hoogste 455 euro, controleer het actuele bedrag. Na 81 weken vervalt ook de bescherming bij een late WIA-aanvraag (T-07).',
  remedy: 'Meld de ziekte nu bij UWV, bewaar de ontvangstbevestiging en houd rekening met een boete.',
  actor: 'werkgever',
  steps: [
    'De laatste dag is de dag nadat de ziekte 42 weken heeft geduurd, de 295e getelde dag.',
    'Als melding telt de 42e-weeksmelding, en ook een aanvraag van een verkorte wachttijd of een verzoek om verlenging van de loondoorbetaling.',
    'Is er geen melding, dan geldt de norm niet als de verplichtingen eerder eindigden; anders is dat na de laatste dag een tekortkoming.',
    'Een melding op of voor de laatste dag voldoet; een digitale melding op de eerste werkdag erna en een op tijd geposte melding die binnen een week aankomt ook.',
    'Is niet bekend hoe of wanneer UWV een late melding ontving, dan is niet te beoordelen of die op tijd was.',
    'Elke andere late melding is een risico; op feestdagen let rivcheck niet.',
  ],
  exceptions: [
    'het dienstverband of de ziekte eindigde voor de laatste dag',
    'een aanvraag van een verkorte wachttijd of een verzoek om verlenging geldt als melding (ZW art. 38 lid 8)',
  ],
  related: ['T-07', 'C-01', 'T-16'],

  check(fact) {
    const { eersteDag, dag } = fact('wachttijd')
    const termijn = dag42eWeeksmelding.at(eersteDag)
    if (!termijn) return notApplicable(nl`deze termijn gold nog niet op ${eersteDag}`)
    const due = dag(termijn.value)

    const aangifte = aangifteVan(fact)
    const einde = naEindeVerplichtingen(fact, due)
    if (!aangifte) {
      if (einde) return einde
      if (fact('peildatum') <= due) return nogNiet(fact, due, dag(valueOn(dag42eWeeksmeldingVanaf, eersteDag)))
      return violated(
        ontbreekt({ subject: 'de 42e-weeksmelding', due, path: fact('dossier').meldingen ? '/meldingen' : '' }),
      )
    }

    const { path, soort, kanaal } = aangifte
    const found = dagVanAangifte(aangifte, due)
    if (!found) return undetermined(path.replace('/verzonden', '/ontvangen'))
    if (found <= due) return satisfied(path, ...toelichting(aangifte))
    if (einde) return einde
    // Van het verzoek om verlenging staat alleen het besluit in het dossier: het verzoek zelf kan op tijd zijn geweest.
    if (soort === 'verlenging') return undetermined('/meldingen', ...toelichting(aangifte))

    const eersteWerkdag = addWorkingDays(due, 1)
    const digitaal = found <= eersteWerkdag
    const perPost = isOpTijdGepost(aangifte, due)
    if (digitaal && kanaal === 'digitaal') {
      return satisfied(path, nl`digitaal ontvangen op de eerste werkdag na ${due}; UWV ziet dat niet als te laat`)
    }
    if (perPost && kanaal === 'post') {
      return satisfied(path, nl`op tijd gepost en binnen een week na ${due} ontvangen; UWV ziet dat niet als te laat`)
    }
    if ((digitaal || perPost) && !kanaal && soort === '42-weken') {
      return undetermined(path.replace(/[a-z]+$/, 'kanaal'))
    }
    return violated(
      { ...teLaat({ subject: 'de 42e-weeksmelding', due, found, path }), severity: 'warning' },
      {
        remedy: nl`Bewaar de ontvangstbevestiging van UWV en houd rekening met een boete.`,
        notes: kanDigitaal(aangifte) && misschienDoorFeestdagen(eersteWerkdag, found) ? [zonderFeestdagen(due)] : [],
      },
    )
  },

  example: {
    satisfies: { patch: { meldingen: [{ soort: 'uwv-42-weken', ontvangen: '2024-11-04', kanaal: 'digitaal' }] } },
    violates: { patch: { meldingen: null } },
  },
} satisfies Rule

function isOpTijdGepost({ verzonden, ontvangen }: Aangifte, due: PlainDate): boolean {
  return Boolean(
    verzonden && ontvangen && verzonden <= due && ontvangen <= addWeeks(due, valueOn(wekenOntvangstPost, due)),
  )
}

function kanDigitaal({ soort, kanaal }: Aangifte): boolean {
  return soort === '42-weken' && (!kanaal || kanaal === 'digitaal')
}

function zonderFeestdagen(due: PlainDate): Message {
  return nl`een digitale melding op de eerste werkdag na ${due} is nog op tijd; die dag is berekend zonder op feestdagen te letten`
}

function toelichting({ soort, ontvangen }: Aangifte): readonly Message[] {
  switch (soort) {
    case '42-weken':
      return ontvangen ? [] : [nl`de dag van ontvangst staat niet in het dossier; bewaar de bevestiging van verzending`]
    case 'verkorte-wachttijd':
      return [nl`de aanvraag van een verkorte wachttijd geldt als melding (ZW art. 38 lid 8)`]
    case 'verlenging':
      return [nl`het verzoek om verlenging van de loondoorbetaling geldt als melding (ZW art. 38 lid 8)`]
  }
}
