import { addDays, addWeeks, earliest, type PlainDate } from '../../calendar/plain-date.js'
import { rivUiterlijk } from '../../facts/klokken.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { evaluatieMaxDagen } from '../../law/parameters/praktijk.js'
import { dagEerstejaarsevaluatie, dagEerstejaarsevaluatieVanaf } from '../../law/parameters/procesgang.js'
import { wekenAfwijkingEerstejaarsevaluatie } from '../../law/parameters/verslag.js'
import { valueOn } from '../../law/value-on.js'
import { eersteDagMetMogelijkheden, isSteedsZonderMogelijkheden } from '../mogelijkheden-sinds.js'
import { ontbrekendStuk } from '../riv-stuk.js'

export default {
  id: 'R-04',
  slug: 'riv-eerstejaarsevaluatie',
  title: 'Eerstejaarsevaluatie in het re-integratieverslag',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires: 'Het re-integratieverslag bevat de evaluatie aan het einde van het eerste ziektejaar.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'h' },
    { instrument: 'rpez', artikel: '4', lid: '2', onderdeel: 'b' },
    { instrument: 'bbp', paragraaf: '§ 5' },
  ],
  why: 'Bij deze evaluatie kiezen werkgever en werknemer de koers voor het tweede ziektejaar. Zonder dit stuk is het verslag niet compleet.',
  remedy:
    'Houd de eerstejaarsevaluatie nu, met de datum van vandaag. Leg vast wat er is bereikt en welke keuze wordt gemaakt voor spoor 1 en spoor 2.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er een eerstejaarsevaluatie, dan is aan de norm voldaan; de dag beoordeelt T-08 en de inhoud I-04.',
    'Waren er vanaf het begin gemotiveerd geen benutbare mogelijkheden, dan geldt de norm niet.',
    'De laatste dag is het einde van het eerste ziektejaar; waren er toen geen mogelijkheden, dan zes weken nadat die ontstonden.',
    'Ontbreekt de evaluatie na die dag, dan is dat een tekortkoming.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'er waren vanaf het begin geen benutbare mogelijkheden, met redenen in probleemanalyse en actueel oordeel',
    'werkgever en werknemer zijn samen en gemotiveerd van de termijn afgeweken (RPEZ art. 5); dat dekt tot de laatste dag van het verslag',
  ],
  related: ['T-08', 'I-04', 'T-10'],

  check(fact) {
    const evaluatie = fact('eerstejaarsevaluatie')
    if (evaluatie) return satisfied(evaluatie.path)
    if (isSteedsZonderMogelijkheden(fact)) {
      return notApplicable(nl`er waren vanaf het begin geen benutbare mogelijkheden, en dat is gemotiveerd`)
    }
    const { dag, eersteDag } = fact('wachttijd')
    const eindeJaar = dag(valueOn(dagEerstejaarsevaluatie, eersteDag))
    const due = laatsteDag(fact, eindeJaar)
    if (!due && fact('peildatum') <= rivUiterlijk(fact('eindeTijdvak'))) {
      return notApplicable(nl`volgens het dossier zijn er nu geen benutbare mogelijkheden`)
    }
    const laatste = due ?? eindeJaar
    return ontbrekendStuk(fact, {
      subject: 'de eerstejaarsevaluatie',
      due: laatste,
      binnenkortVanaf: dag(valueOn(dagEerstejaarsevaluatieVanaf, eersteDag)),
      afwijking: 'eerstejaarsevaluatie',
      afwijkingTotEnMet: addWeeks(laatste, valueOn(wekenAfwijkingEerstejaarsevaluatie, laatste)),
    })
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { eerstejaarsevaluatie: null } } },
  },
} satisfies Rule

/**
 * End of the first year. Without possibilities on that day: as long after they arose as two evaluations lie apart, but
 * never after the verslag; null while there are none.
 */
function laatsteDag(fact: Ask, eindeJaar: PlainDate): PlainDate | null {
  const start = eersteDagMetMogelijkheden(fact, eindeJaar)
  if (!start || start === eindeJaar) return start
  return earliest(addDays(start, valueOn(evaluatieMaxDagen, start)), rivUiterlijk(fact('eindeTijdvak')))
}
