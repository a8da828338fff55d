import { addDays, earliest, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import {
  judgement,
  notApplicable,
  type Place,
  satisfied,
  undetermined,
  type Verdict,
  violated,
} from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { nogNiet } from '../termijn.js'
import { nogGeenProfiel, profielUiterlijk } from './profiel-termijn.js'
import { geenTraject, type Traject, trajectVan } from './traject.js'
import { veranderdeProfielen } from './veranderingen.js'
import { gebrekenZoekprofiel, type Zoekprofiel } from './zoekprofiel-gebreken.js'

export default {
  id: 'S2-03',
  slug: 'zoekprofiel',
  title: 'Zoekprofiel in spoor 2 aanwezig en passend bij de belastbaarheid',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Bij spoor 2 hoort een zoekprofiel met functies of sectoren, regio en uren die passen bij de belastbaarheid, en het wordt vernieuwd als de belastbaarheid of het plan verandert. Gebruikelijk is dat het er vier weken na de start is.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Adequaat' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'praktijk' },
  ],
  why: 'Uit het zoekprofiel blijkt of wordt gezocht naar werk dat de werknemer kan doen. Te zwaar of te smal zoeken laat kansen liggen.',
  remedy:
    'Maak of vernieuw het zoekprofiel met het bureau of de arbeidsdeskundige, met datum, en leg vast waarom het past bij de laatste belastbaarheid.',
  actor: 're-integratiebedrijf',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Tot en met vier weken na de start wordt het profiel nog gemaakt; dagen waarop spoor 2 rust, tellen niet mee.',
    'Is er daarna geen zoekprofiel, of ontbreken functies en sectoren, de regio of de uren, dan is dat een risico.',
    'Zoekt het profiel meer uren dan het laatste belastbaarheidsprofiel toelaat, dan is dat een risico; na een nieuw belastbaarheidsprofiel pas als de gebruikelijke zes weken voorbij zijn.',
    'Zijn belastbaarheid of plan daarna veranderd, dan is de vraag aan de arbeidsdeskundige of het zoekprofiel nog past; zonder datum van het zoekprofiel is dat niet te beoordelen.',
    'Is niet vastgelegd waarom het profiel past bij de belastbaarheid, dan is dat een vraag aan de arbeidsdeskundige.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na de termijn',
  ],
  related: ['S2-02', 'S2-08', 'I-07'],

  check(fact) {
    const traject = trajectVan(fact)
    if (!traject) return geenTraject(fact)
    const { spoor2, totEnMet } = traject
    const { zoekprofiel } = spoor2
    const due = profielUiterlijk(traject)
    const covered = () => gedektInspanning(fact, earliest(due ?? totEnMet, totEnMet))
    if (!zoekprofiel) {
      const place: Place = {
        breach: 'missing',
        path: spoor2.path,
        ...(due && { due }),
        message: nl`Er is geen zoekprofiel`,
      }
      return nogGeenProfiel(fact, traject) ?? violated(place, { covered: covered() })
    }
    const [eerste, ...rest] = gebrekenZoekprofiel(zoekprofiel)
    if (eerste) return nogGeenProfiel(fact, traject) ?? violated([eerste, ...rest], { covered: covered() })
    return naVeranderingen(fact, traject, zoekprofiel) ?? past(zoekprofiel)
  },

  example: {
    satisfies: { patch: { spoor2: { zoekprofiel: { functies: null, sectoren: ['administratie'] } } } },
    violates: { patch: { spoor2: { zoekprofiel: { urenPerWeek: 21 } } } },
  },
} satisfies Rule

/** What the latest belastbaarheidsprofiel and plan do to the zoekprofiel, or null when it is newer than both. */
function naVeranderingen(fact: Ask, traject: Traject, zoekprofiel: Zoekprofiel): Verdict | null {
  const { spoor2, totEnMet, start } = traject
  const laatste = fact('belastbaarheidsprofielen').findLast(({ datum }) => datum && datum <= totEnMet)
  const meerUren = laatste && teVeelUren(fact, traject, zoekprofiel, laatste)
  if (meerUren) return meerUren

  const versies = (spoor2.plan?.versies ?? []).map(({ datum }) => datum).filter((datum) => datum <= totEnMet)
  const profielen = veranderdeProfielen(fact).flatMap(({ datum }) => (datum && datum <= totEnMet ? [datum] : []))
  const nieuw = [...profielen, ...versies]
    .filter((dag) => dag > start)
    .toSorted()
    .at(-1)
  if (!nieuw) return null
  if (!zoekprofiel.datum) return undetermined(`${zoekprofiel.path}/datum`)
  if (nieuw <= zoekprofiel.datum) return null
  const question = nl`Na het zoekprofiel van ${zoekprofiel.datum} veranderde op ${nieuw} de belastbaarheid of het plan. Past het zoekprofiel daar nog bij?`
  return judgement(question, 'arbeidsdeskundige', zoekprofiel.path)
}

/** More hours sought than the employee can work; a new profile gives six weeks to make a new zoekprofiel. */
function teVeelUren(
  fact: Ask,
  traject: Traject,
  zoekprofiel: Zoekprofiel,
  profiel: Stuk<'belastbaarheidsprofiel'>,
): Verdict | null {
  const { urenPerWeek: kan, datum } = profiel
  const { urenPerWeek: zoekt } = zoekprofiel
  if (kan === undefined || zoekt === undefined || zoekt <= kan || !datum) return null
  const place: Place = {
    breach: 'inconsistent',
    path: `${zoekprofiel.path}/urenPerWeek`,
    message: nl`Het zoekprofiel zoekt werk voor ${zoekt} uur per week; volgens het belastbaarheidsprofiel van ${datum} kan de werknemer ${kan} uur per week werken`,
  }
  const due = eersteDagOm(datum, traject.start)
  if (traject.totEnMet > due) return violated(place, { covered: gedektInspanning(fact, traject.totEnMet) })
  return traject.loopt
    ? nogNiet(fact, due)
    : notApplicable(nl`het belastbaarheidsprofiel van ${datum} kwam kort voor het einde van spoor 2`)
}

function eersteDagOm(profiel: PlainDate, start: PlainDate): PlainDate {
  const vanaf = latest(profiel, start)
  return addDays(vanaf, valueOn(adviesOpvolgingDagen, vanaf))
}

function past({ motivering, path }: Zoekprofiel): Verdict {
  if (motivering) return satisfied(path)
  const question = nl`Passen de functies, de regio en de uren van het zoekprofiel bij de belastbaarheid van de werknemer?`
  return judgement(question, 'arbeidsdeskundige', path)
}
