import type { PlainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { isSteedsZonderMogelijkheden } from '../mogelijkheden-sinds.js'
import { ontbrekendStuk } from '../riv-stuk.js'
import {
  beginVenster,
  geenVerslagNodig,
  nogTeVernieuwen,
  notitieUitDienst,
  uiterlijkVerslag,
  verslagTotEnMet,
} from '../verslag.js'

export default {
  id: 'R-05',
  slug: 'riv-eindevaluatie',
  title: 'Eindevaluatie als meest recente evaluatie in het re-integratieverslag',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires: 'Het re-integratieverslag bevat de eindevaluatie: de meest recente evaluatie van het plan van aanpak.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'h' },
    { instrument: 'rpez', artikel: '6', lid: '2' },
    { instrument: 'vhv', artikel: '2', lid: '2', onderdeel: 'd' },
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'zw', artikel: '38', lid: '2' },
  ],
  why: 'UWV leest het actueel oordeel en de eindevaluatie het eerst. Zonder eindevaluatie is het verslag niet compleet.',
  remedy:
    'Maak of vernieuw de eindevaluatie samen, na het actueel oordeel van de bedrijfsarts en met de datum van vandaag.',
  actor: 'werkgever en werknemer',
  steps: [
    'Ontbreekt de eindevaluatie, dan is dat vanaf de dag na de laatste dag van het verslag een tekortkoming: dertien weken voor het einde van de wachttijd, of de laatste werkdag als het dienstverband eerder eindigt.',
    'Is zij er wel, dan wordt gekeken of er tot de dag van het verslag nog een latere evaluatie was.',
    'Heeft de eindevaluatie geen datum, dan is dat niet te beoordelen.',
    'Is er een latere evaluatie, dan kan de eindevaluatie tot de laatste dag van het verslag worden vernieuwd; daarna is het een risico.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'het dienstverband eindigt eerder en een verkort verslag volstaat, of er hoeft geen verslag te zijn (W-06)',
    'er waren vanaf het begin geen benutbare mogelijkheden, met redenen in probleemanalyse en actueel oordeel',
  ],
  related: ['T-14', 'R-06', 'R-09', 'R-10'],

  check(fact) {
    const eindevaluatie = fact('eindevaluatie')
    if (!eindevaluatie) return ontbrekend(fact)
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag

    const laatste = laatsteAndereEvaluatie(fact, verslagTotEnMet(fact))
    if (!laatste) return satisfied(eindevaluatie.path)
    if (!eindevaluatie.datum) return undetermined(`${eindevaluatie.path}/datum`)
    if (eindevaluatie.datum >= laatste) return satisfied(`${eindevaluatie.path}/datum`)

    const later = nl`na de eindevaluatie van ${eindevaluatie.datum} is er nog een evaluatie van ${laatste}; vernieuw de eindevaluatie`
    return (
      nogTeVernieuwen(fact, later) ??
      violated({
        path: `${eindevaluatie.path}/datum`,
        breach: 'inconsistent',
        severity: 'warning',
        found: eindevaluatie.datum,
        message: nl`De eindevaluatie is van ${eindevaluatie.datum}, maar de meest recente evaluatie is van ${laatste}`,
      })
    )
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { eindevaluatie: null } } },
  },
} satisfies Rule

function ontbrekend(fact: Ask) {
  if (isSteedsZonderMogelijkheden(fact)) {
    return notApplicable(nl`er waren vanaf het begin geen benutbare mogelijkheden, en dat is gemotiveerd`)
  }
  const zonder = isZonderMogelijkheden(fact, fact('peildatum'))
  return ontbrekendStuk(fact, {
    subject: 'de eindevaluatie',
    due: uiterlijkVerslag(fact),
    binnenkortVanaf: beginVenster(fact),
    notes: [
      ...notitieUitDienst(fact),
      ...(zonder
        ? [
            nl`zonder eindevaluatie kan alleen als probleemanalyse en actueel oordeel beide motiveren dat er vanaf het begin geen benutbare mogelijkheden waren`,
          ]
        : []),
    ],
  })
}

/** The most recent evaluation on paper or as recorded contact, up to the day of the verslag. */
function laatsteAndereEvaluatie(fact: Ask, totEnMet: PlainDate): PlainDate | null {
  const stukken = fact('stukken').filter(({ soort }) => soort === 'evaluatie' || soort === 'eerstejaarsevaluatie')
  const contacten = fact('contactmomenten').filter(({ soort }) => soort === 'evaluatie')
  const dagen = [...stukken, ...contacten].flatMap(({ datum }) => (datum && datum <= totEnMet ? [datum] : []))
  return dagen.toSorted().at(-1) ?? null
}
