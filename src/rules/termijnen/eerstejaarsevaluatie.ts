import { compareDays } from '../../calendar/plain-date.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { dagEerstejaarsevaluatie, dagEerstejaarsevaluatieVanaf } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { dekkingDoorAfwijking } from '../afwijking.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { naEindeVerplichtingen, teLaat } from '../termijn.js'
import { getekendOp } from '../voorbeeld/getekend-op.js'

export default {
  id: 'T-08',
  slug: 'eerstejaarsevaluatie',
  title: 'Eerstejaarsevaluatie in week 46 tot en met 52',
  severity: 'warning',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'Werkgever en werknemer evalueren aan het einde van het eerste ziektejaar. Gebruikelijk is week 46 tot en met 52.',
  sources: [
    { instrument: 'rpez', artikel: '4', lid: '2', onderdeel: 'b' },
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'h' },
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
    { instrument: 'praktijk' },
  ],
  why: 'Bij deze evaluatie kiezen werkgever en werknemer de koers voor het tweede jaar, met of zonder spoor 2. Komt die te vroeg of te laat, dan past die keuze minder goed bij wat er dan kan.',
  remedy:
    'Leg de keuze voor spoor 1 en spoor 2 nu samen vast, met de werkelijke datum en de reden waarom dit niet in week 46 tot en met 52 gebeurde.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er geen eerstejaarsevaluatie, dan staat dat bij R-04; zonder datum is zij niet te beoordelen.',
    'Zijn er meer, dan telt de eerste vanaf week 46.',
    'Een evaluatie in week 46 tot en met 52 voldoet.',
    'Eindigden de verplichtingen voor het einde van het eerste ziektejaar, of waren er toen geen benutbare mogelijkheden, dan geldt de norm niet.',
    'Een latere evaluatie is een risico, en een vroegere ook (praktijk).',
  ],
  exceptions: [
    'aan het einde van het eerste ziektejaar waren er geen benutbare mogelijkheden',
    'werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
  ],
  related: ['R-04', 'I-04', 'T-10'],

  check(fact) {
    const evaluatie = fact('eerstejaarsevaluatie')
    if (!evaluatie) return notApplicable(nl`er is geen eerstejaarsevaluatie (zie R-04)`)
    if (!evaluatie.datum) return undetermined(`${evaluatie.path}/datum`)
    const { eersteDag, dag } = fact('wachttijd')
    const laatste = dagEerstejaarsevaluatie.at(eersteDag)
    if (!laatste) return notApplicable(nl`deze termijn gold nog niet op ${eersteDag}`)
    const vanaf = dag(valueOn(dagEerstejaarsevaluatieVanaf, eersteDag))
    const due = dag(laatste.value)

    // Was er na een vroege evaluatie nog een, dan gaat het om die: de vroege is dan overgedaan.
    const [latere] = fact('stukken')
      .flatMap(({ soort, datum, path }) =>
        soort === 'eerstejaarsevaluatie' && datum && datum >= vanaf ? [{ datum, path }] : [],
      )
      .toSorted((a, b) => compareDays(a.datum, b.datum))
    const { datum, path } = latere ?? { datum: evaluatie.datum, path: evaluatie.path }
    const isLaat = datum > due
    if (vanaf <= datum && !isLaat) return satisfied(`${path}/datum`)

    const einde = naEindeVerplichtingen(fact, due)
    if (einde) return einde
    if (isZonderMogelijkheden(fact, due)) {
      return notApplicable(nl`op ${due}, het einde van het eerste ziektejaar, waren er geen benutbare mogelijkheden`)
    }
    const dekking = dekkingDoorAfwijking(fact, 'eerstejaarsevaluatie')
    if (isLaat)
      return violated(teLaat({ subject: 'de eerstejaarsevaluatie', due, found: datum, path: `${path}/datum` }), dekking)
    const nogTijd = fact('peildatum') <= due
    return violated(
      {
        breach: 'inconsistent',
        path: `${path}/datum`,
        found: datum,
        norm: 'praktijk',
        message: nl`De eerstejaarsevaluatie is van ${datum}, eerder dan week 46; gebruikelijk is van ${vanaf} tot en met ${due}`,
      },
      {
        ...dekking,
        ...(nogTijd && {
          remedy: nl`Evalueer opnieuw in week 46 tot en met 52 en leg de keuze voor spoor 1 en spoor 2 dan vast.`,
          nextDue: due,
        }),
      },
    )
  },

  example: {
    satisfies: { patch: { documenten: { eerstejaarsevaluatie: getekendOp('2025-01-12') } } },
    violates: { patch: { documenten: { eerstejaarsevaluatie: getekendOp('2025-01-13') } } },
  },
} satisfies Rule
