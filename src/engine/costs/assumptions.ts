import type { PlainDate } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import { terugrekentermijnen, verlateAanvraag } from '../../facts/klokken.js'
import type { CostAssumption, LoonsanctieCosts } from '../../kernel/costs.js'
import { nl } from '../../language/message.js'
import type { Period } from './period.js'

/** What the amounts rest on, in general and in this dossier. */
export function assumptionsOf(
  facts: Facts,
  { percent, isRecorded, scenarios }: Pick<LoonsanctieCosts, 'percent' | 'isRecorded' | 'scenarios'>,
  period: Period,
): readonly CostAssumption[] {
  return [
    {
      text: nl`de werkgever betaalt ${percent} % van het loon: de ondergrens van de wet. Belooft een cao of het contract meer, dan kost het meer`,
      sources: [{ instrument: 'bw7', artikel: '629', lid: '1' }],
    },
    {
      text: nl`het hele loon telt mee. De ondergrens van de wet geldt alleen voor loon tot het maximumdagloon; dat bedrag kent rivcheck niet. Is het loon hoger, dan is het bedrag hier hoger dan die ondergrens. De ondergrens van het minimumloon geldt alleen in de eerste 52 weken en speelt hier dus niet`,
      sources: [{ instrument: 'bw7', artikel: '629', lid: '1' }],
    },
    {
      text: nl`het loon blijft gelijk, en de werknemer werkt niet en heeft geen uitkering die erop in mindering komt. Werkt de werknemer wel, of is er een loonstop, dan verandert het bedrag`,
      sources: [
        { instrument: 'bw7', artikel: '629', lid: '3' },
        { instrument: 'bw7', artikel: '629', lid: '5' },
      ],
    },
    ...(scenarios.some(({ kind }) => kind !== 'full' && kind !== 'shortened')
      ? [
          {
            text: nl`vraagt de werkgever bekorting, dan stelt UWV op de laatste dag van zijn termijn vast dat de tekortkoming is hersteld. Besluit UWV eerder, dan eindigt de loonsanctie eerder. Is de tekortkoming niet hersteld, dan loopt zij door`,
            sources: [
              { instrument: 'wia', artikel: '25', lid: '13' },
              { instrument: 'wia', artikel: '25', lid: '14' },
            ],
          } as const,
        ]
      : []),
    ...verlof(facts, scenarios[0]?.lastDay ?? period.lastDay),
    ...(isRecorded ? lateBesluit(facts) : [...lateAanvraag(facts), ...meerWerkgevers(facts)]),
    ...eindeInTijdvak(period, scenarios[0]?.lastDay),
  ]
}

/** @param lastDay of the longest scenario. */
function verlof(facts: Facts, lastDay: PlainDate): readonly CostAssumption[] {
  const { eindeTijdvak, wachttijd } = facts
  const tijdens = wachttijd.value.verlof.filter(({ van, totEnMet }) => van <= lastDay && totEnMet > eindeTijdvak.value)
  if (tijdens.length === 0) {
    return [
      {
        text: nl`tijdens de loonsanctie is er geen zwangerschaps- of bevallingsverlof: dat laat haar later beginnen of onderbreekt haar`,
        sources: [{ instrument: 'wia', artikel: '25', lid: '9' }],
      },
    ]
  }
  return tijdens.map(({ van, totEnMet }) => ({
    text: isZonderEinde(facts, van)
      ? nl`het verlof dat op ${van} begon, eindigt op ${totEnMet}: het dossier noemt de laatste dag niet. Duurt het langer, dan schuift het einde van de loonsanctie zoveel dagen op`
      : nl`tijdens het verlof van ${van} tot en met ${totEnMet} staat de loonsanctie stil en betaalt de werkgever geen loon`,
    sources: [
      { instrument: 'wia', artikel: '25', lid: '9' },
      { instrument: 'bw7', artikel: '629', lid: '4' },
    ],
  }))
}

function isZonderEinde({ wachttijd }: Facts, van: PlainDate): boolean {
  return wachttijd.value.vlaggen.some(({ code, datum }) => code === 'verlof-zonder-einde' && datum === van)
}

function lateAanvraag(facts: Facts): readonly CostAssumption[] {
  const ontvangen = facts.wia.value?.aanvraag?.ontvangen
  if (!ontvangen) return []
  const { dagenTeLaat } = verlateAanvraag(facts.eindeTijdvak.value, ontvangen)
  if (dagenTeLaat === 0) return []
  return [
    {
      text: nl`de WIA-aanvraag kwam ${dagenTeLaat} dagen te laat. Daardoor kan de loonbetaling al langer duren voordat een loonsanctie begint; die dagen zijn niet meegerekend`,
      sources: [{ instrument: 'bw7', artikel: '629', lid: '11', onderdeel: 'a' }],
    },
  ]
}

function lateBesluit(facts: Facts): readonly CostAssumption[] {
  const sanctie = facts.loonsanctie.value
  if (!sanctie?.beschikking) return []
  const einde = facts.eindeTijdvak.value
  const ontvangen = facts.wia.value?.aanvraag?.ontvangen
  const loonTotEnMet = ontvangen ? verlateAanvraag(einde, ontvangen).loonTotEnMet : einde
  if (sanctie.beschikking > loonTotEnMet) {
    return [
      {
        text: nl`het besluit van ${sanctie.beschikking} houdt stand. Het kwam na ${loonTotEnMet}, en na die dag kan UWV het loon niet meer verlengen. Vervalt het besluit, dan is dit loon niet verschuldigd`,
        sources: [{ instrument: 'wia', artikel: '25', lid: '11' }],
      },
    ]
  }
  const { besluitUiterlijk } = terugrekentermijnen(einde)
  if (sanctie.totEnMet || sanctie.beschikking <= besluitUiterlijk) return []
  return [
    {
      text: nl`het besluit van ${sanctie.beschikking} kwam na ${besluitUiterlijk}. Gaf UWV het te laat, dan eindigt de loonsanctie zoveel dagen eerder; dat is niet verrekend. Leg de laatste dag uit het besluit vast onder loonsanctie`,
      sources: [{ instrument: 'wia', artikel: '25', lid: '14' }],
    },
  ]
}

function meerWerkgevers(facts: Facts): readonly CostAssumption[] {
  const aantal = facts.aantalWerkgevers
  if (!aantal.known || aantal.value < 2) return []
  return [
    {
      text: nl`de werknemer heeft ${aantal.value} werkgevers. UWV legt alleen een loonsanctie op als alle werkgevers tekortschoten; het bedrag is dat van deze werkgever`,
      sources: [{ instrument: 'uwvWetsuitleg' }],
    },
  ]
}

/** @param lastDay of the longest scenario. */
function eindeInTijdvak({ einde }: Period, lastDay: PlainDate | undefined): readonly CostAssumption[] {
  if (!einde || !lastDay || einde.datum > lastDay) return []
  switch (einde.reden) {
    case 'uit-dienst':
    case 'overleden':
      return [{ text: nl`het loon stopt bij het einde van het dienstverband op ${einde.datum}`, sources: [] }]
    case 'hersteld':
      return [{ text: nl`de kosten stoppen met de ziekte, op ${einde.datum}`, sources: [] }]
    case 'verkorte-wachttijd':
      return []
    case 'aow':
      return [
        {
          text: nl`het loon stopt na ${einde.datum}, omdat de werknemer de AOW-leeftijd bereikt`,
          sources: [{ instrument: 'bw7', artikel: '629', lid: '2', onderdeel: 'b' }],
        },
      ]
  }
}
