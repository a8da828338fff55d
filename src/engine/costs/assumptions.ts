import type { PlainDate } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import { terugrekentermijnen, verlateAanvraag } from '../../facts/klokken.js'
import type { CostAssumption, LoonsanctieCosts } from '../../kernel/costs.js'
import { nl } from '../../language/message.js'

/** What the amounts rest on, in general and in this dossier. */
export function assumptionsOf(
  facts: Facts,
  { percent, isRecorded, scenarios }: Pick<LoonsanctieCosts, 'percent' | 'isRecorded' | 'scenarios'>,
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
    {
      text: nl`er is geen zwangerschaps- of bevallingsverlof: dat laat een loonsanctie later beginnen of onderbreekt haar`,
      sources: [{ instrument: 'wia', artikel: '25', lid: '9' }],
    },
    ...(isRecorded ? lateBesluit(facts) : [...lateAanvraag(facts), ...meerWerkgevers(facts)]),
    ...eindeInTijdvak(facts, scenarios[0]?.lastDay),
  ]
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
  const { besluitUiterlijk } = terugrekentermijnen(facts.eindeTijdvak.value)
  if (!sanctie?.beschikking || sanctie.totEnMet || sanctie.beschikking <= besluitUiterlijk) return []
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
function eindeInTijdvak(facts: Facts, lastDay: PlainDate | undefined): readonly CostAssumption[] {
  const einde = facts.eindeVerplichtingen.value
  if (!einde || !lastDay || einde.datum > lastDay) return []
  switch (einde.reden) {
    case 'uit-dienst':
      return [{ text: nl`het loon stopt bij het einde van het dienstverband op ${einde.datum}`, sources: [] }]
    case 'hersteld':
      return [{ text: nl`de kosten stoppen met de ziekte, op ${einde.datum}`, sources: [] }]
    case 'verkorte-wachttijd':
      return []
    case 'aow':
      return [
        {
          text: nl`na ${einde.datum} heeft de werknemer de AOW-leeftijd. Dan kan de loonbetaling eerder eindigen; dat is niet verrekend`,
          sources: [{ instrument: 'bw7', artikel: '629', lid: '2', onderdeel: 'b' }],
        },
      ]
  }
}
