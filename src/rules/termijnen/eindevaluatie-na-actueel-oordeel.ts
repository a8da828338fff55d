import type { PlainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { stukBijVerslag } from '../stuk-bij-verslag.js'
import { teLaat } from '../termijn.js'
import { geenVerslagNodig, nogTeVernieuwen, uiterlijkVerslag } from '../verslag.js'

export default {
  id: 'T-14',
  slug: 'eindevaluatie-na-actueel-oordeel',
  title: 'Eindevaluatie na het actueel oordeel en op tijd voor het verslag',
  severity: 'warning',
  norm: 'praktijk',
  part: 'volledigheid',
  requires:
    'De eindevaluatie komt na het actueel oordeel en is er uiterlijk dertien weken voor het einde van de wachttijd, of op de laatste werkdag als het dienstverband eerder eindigt.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'h' },
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'zw', artikel: '38', lid: '2' },
    { instrument: 'praktijk' },
  ],
  why: 'In de eindevaluatie kijken werkgever en werknemer terug, met het actueel oordeel van de bedrijfsarts als basis.',
  remedy: 'Vernieuw de eindevaluatie aan de hand van het actueel oordeel, met de datum van vandaag.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er geen eindevaluatie of geen actueel oordeel, dan staat dat bij R-05 of R-06; komt er geen verslag, dan geldt de norm niet.',
    'Zonder datum is de volgorde niet te beoordelen.',
    'Is de eindevaluatie later dan dertien weken voor het einde van de wachttijd, of later dan de laatste werkdag als het dienstverband eerder eindigt, dan is dat een risico.',
    'Is er op de dag van de eindevaluatie een actueel oordeel, dan is aan de norm voldaan.',
    'Kwam het actueel oordeel pas later, dan is dat een risico; zolang het verslag er nog niet is, kan de evaluatie worden vernieuwd.',
  ],
  exceptions: ['er is een verkorte wachttijd toegekend, of de werknemer is hersteld of heeft de AOW-leeftijd bereikt'],
  related: ['R-05', 'R-06', 'T-13', 'T-15'],

  check(fact) {
    const evaluaties = fact('stukken').filter((stuk) => stuk.soort === 'eindevaluatie')
    const evaluatie = stukBijVerslag(fact, evaluaties)
    if (!evaluatie) return notApplicable(nl`er is nog geen eindevaluatie (zie R-05)`)
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag
    if (!evaluatie.datum) return undetermined(`${evaluatie.path}/datum`)

    const path = `${evaluatie.path}/datum`
    const due = uiterlijkVerslag(fact)
    if (evaluatie.datum > due) {
      return violated(teLaat({ subject: 'de eindevaluatie', due, found: evaluatie.datum, path }), {
        remedy: nl`Leg vast waarom de eindevaluatie later kwam. Verander de datum niet.`,
      })
    }
    return volgorde(fact, evaluatie.datum, path)
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { 'actueel-oordeel': { datum: '2025-10-07' } } } },
  },
} satisfies Rule

/** Any actueel oordeel up to the day of the evaluation will do; on the same day is in order. */
function volgorde(fact: Ask, evaluatie: PlainDate, path: string) {
  const oordelen = fact('stukken').filter((stuk) => stuk.soort === 'actueel-oordeel')
  if (oordelen.some(({ datum }) => datum && datum <= evaluatie)) return satisfied(path)
  const later = stukBijVerslag(fact, oordelen)
  if (!later) return notApplicable(nl`er is nog geen actueel oordeel (zie R-06)`)
  if (!later.datum) return undetermined(`${later.path}/datum`)
  const message = nl`De eindevaluatie is van ${evaluatie}, maar het actueel oordeel kwam pas op ${later.datum}`
  return nogTeVernieuwen(fact, message) ?? violated({ path, breach: 'inconsistent', found: evaluatie, message })
}
