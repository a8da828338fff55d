import { addDays, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { actueelOordeelMaxDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { stukBijVerslag } from '../stuk-bij-verslag.js'
import { teLaat } from '../termijn.js'
import {
  beginVenster,
  dagAanvraag,
  eindeBijAanvraag,
  geenVerslagNodig,
  nogTeVernieuwen,
  uiterlijkVerslag,
  verslagBijUitDienst,
  verslagTotEnMet,
} from '../verslag.js'

export default {
  id: 'T-13',
  slug: 'actueel-oordeel-tijdig',
  title: 'Actueel oordeel op tijd en nog actueel',
  severity: 'warning',
  norm: 'praktijk',
  part: 'volledigheid',
  requires:
    'Het actueel oordeel is er uiterlijk dertien weken voor het einde van de wachttijd, of op de laatste werkdag als het dienstverband eerder eindigt, en beschrijft de stand van zaken op dat moment. De wet zegt niet hoe oud het mag zijn.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'i, j en k' },
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'zw', artikel: '38', lid: '2' },
    { instrument: 'nvab' },
    { instrument: 'praktijk' },
  ],
  why: 'UWV begint met lezen bij het actueel oordeel. Een oud oordeel laat niet zien wat de werknemer nu kan.',
  remedy: 'Vraag de bedrijfsarts om een nieuw actueel oordeel, en maak daarna de eindevaluatie.',
  actor: 'werkgever',
  steps: [
    'Is er geen actueel oordeel, dan staat dat bij R-06; komt er geen verslag, dan geldt de norm niet.',
    'Zonder datum is het oordeel niet te beoordelen.',
    'Is het later dan dertien weken voor het einde van de wachttijd, of later dan de laatste werkdag als het dienstverband eerder eindigt, dan is dat een risico.',
    'Is het aan het einde van de wachttijd ouder dan een half jaar, dan is dat een risico. Tot en met de laatste dag van het verslag kan het nog worden vernieuwd, zolang de WIA-aanvraag er niet is; is die er wel, dan telt het einde van de wachttijd zoals dat toen was.',
    'Kwam er daarna nieuwe informatie over de belastbaarheid, dan is dat een risico; ook dan kan het nog worden vernieuwd zolang het verslag er niet is.',
  ],
  exceptions: ['er is een verkorte wachttijd toegekend, of de werknemer is hersteld of heeft de AOW-leeftijd bereikt'],
  related: ['R-06', 'T-14', 'T-15'],

  check(fact) {
    const oordelen = fact('stukken').filter((stuk) => stuk.soort === 'actueel-oordeel')
    const oordeel = stukBijVerslag(fact, oordelen)
    if (!oordeel) return notApplicable(nl`er is nog geen actueel oordeel (zie R-06)`)
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag
    if (!oordeel.datum) return undetermined(`${oordeel.path}/datum`)

    const path = `${oordeel.path}/datum`
    const due = uiterlijkVerslag(fact)
    if (oordeel.datum > due) {
      return violated(teLaat({ subject: 'het actueel oordeel', due, found: oordeel.datum, path }), {
        remedy: nl`Leg vast waarom het actueel oordeel later kwam. Verander de datum niet.`,
      })
    }
    const gebruikelijk = beginVenster(fact, eindeBijAanvraag(fact))
    return (
      verouderd(fact, oordeel.datum, path) ??
      ingehaald(fact, oordeel.datum, path) ??
      satisfied(
        path,
        ...(oordeel.datum < gebruikelijk && !verslagBijUitDienst(fact)
          ? [nl`het actueel oordeel is van ${oordeel.datum}; gebruikelijk is vanaf ${gebruikelijk}`]
          : []),
      )
    )
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { 'actueel-oordeel': { datum: '2025-07-12' } } } },
  },
} satisfies Rule

/**
 * Too old at the end of the wachttijd, or of the duties when those end earlier. Until the last day of the verslag a new
 * one can take its place, also when the verslag is made already, but not when it went to UWV with the application.
 */
function verouderd(fact: Ask, datum: PlainDate, path: string) {
  const eindeTijdvak = eindeBijAanvraag(fact)
  const einde = earliest(eindeTijdvak, fact('eindeVerplichtingen')?.datum ?? eindeTijdvak)
  const vanaf = addDays(einde, -valueOn(actueelOordeelMaxDagen, einde))
  if (datum >= vanaf) return null
  const message = nl`Het actueel oordeel is van ${datum}; neem voor het verslag een oordeel van ${vanaf} of later`
  return (
    nogTeVernieuwen(fact, message, dagAanvraag(fact)) ??
    violated({ path, breach: 'inconsistent', found: datum, message })
  )
}

/** Something new about what the employee can do, after the oordeel and before the verslag. */
function ingehaald(fact: Ask, datum: PlainDate, path: string) {
  const totEnMet = verslagTotEnMet(fact)
  const [nieuw] = nieuweFeiten(fact)
    .filter((dag) => dag > datum && dag <= totEnMet)
    .toSorted()
  if (!nieuw) return null
  const message = nl`Na het actueel oordeel van ${datum} kwam er op ${nieuw} nieuwe informatie over de belastbaarheid`
  return nogTeVernieuwen(fact, message) ?? violated({ path, breach: 'inconsistent', found: datum, message })
}

function nieuweFeiten(fact: Ask): readonly PlainDate[] {
  const stukken = fact('stukken').filter(isNieuwOordeel)
  const adviezen = fact('adviezen').filter(({ van, koerswijziging }) => koerswijziging && adviseertAlsBedrijfsarts(van))
  const perioden = fact('geenBenutbareMogelijkheden').map(({ van }) => van)
  return [...[...stukken, ...adviezen].flatMap(({ datum }) => (datum ? [datum] : [])), ...perioden]
}

function isNieuwOordeel({ soort }: Stuk): boolean {
  return soort === 'bijstelling-probleemanalyse' || soort === 'belastbaarheidsprofiel'
}
