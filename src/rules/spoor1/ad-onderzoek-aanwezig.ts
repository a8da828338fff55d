import { earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Coverage, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { dagArbeidsdeskundigOnderzoek } from '../../law/parameters/spoor1.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { naTermijn } from '../na-termijn.js'
import { teLaat } from '../termijn.js'

export default {
  id: 'S1-07',
  slug: 'ad-onderzoek-aanwezig',
  title: 'Arbeidsdeskundig onderzoek gedaan vóór de keuze voor spoor 2',
  severity: 'warning',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'Voordat spoor 2 begint, is met een arbeidsdeskundig onderzoek nagegaan welk werk nog past; dat is de praktijk, een arbeidsdeskundige is niet wettelijk verplicht.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Geen verplichting inschakelen deskundigen' },
    { instrument: 'praktijk' },
  ],
  why: 'Een arbeidsdeskundig rapport is het gebruikelijke bewijs dat werk bij de eigen werkgever serieus is onderzocht.',
  remedy:
    'Laat een arbeidsdeskundige onderzoeken welk werk past bij de belastbaarheid van nu, of leg vast waarom dat niet nodig is en hoe het dan is onderzocht.',
  actor: 'werkgever',
  steps: [
    'Is er geen arbeidsdeskundig onderzoek, dan is dat tot en met week 52, of tot de start van spoor 2 als die eerder is, nog geen bevinding; daarna een risico.',
    'Heeft het onderzoek geen datum, dan is het niet te beoordelen.',
    'Is spoor 2 niet gestart, dan is een onderzoek genoeg.',
    'Is elk onderzoek van na de start van spoor 2, dan is dat een risico.',
    'Is het onderzoek ouder dan het nieuwste belastbaarheidsprofiel van vóór de start, dan is dat een risico.',
  ],
  exceptions: [
    'er zijn geen benutbare mogelijkheden',
    'gedekt als met een reden is vastgelegd waarom geen onderzoek nodig is',
    'gedekt door een positief deskundigenoordeel zonder voorbehoud over de inspanningen van de werkgever, van na de gemiste dag, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-08', 'S1-01', 'S1-02', 'I-07', 'T-10'],

  check(fact) {
    const onderzoeken = fact('arbeidsdeskundigeOnderzoeken')
    if (onderzoeken.length === 0) return ontbreekt(fact)

    const start = fact('spoor2')?.start
    const gedateerd = onderzoeken.filter(isGedateerd)
    const laatste = gedateerd.at(-1)
    const zonderDatum = onderzoeken.find(({ datum }) => !datum)
    if (!laatste) return undetermined(`${zonderDatum?.path ?? ''}/datum`)
    if (!start) return satisfied(`${laatste.path}/datum`)

    const voorStart = gedateerd.findLast(({ datum }) => datum <= start)
    const [eerste] = gedateerd
    if (voorStart) return naProfiel(fact, voorStart, start)
    if (zonderDatum || !eerste) return undetermined(`${zonderDatum?.path ?? ''}/datum`)
    const subject = 'het arbeidsdeskundig onderzoek'
    const place = teLaat({ subject, due: start, found: eerste.datum, path: `${eerste.path}/datum` })
    const message = nl`Het arbeidsdeskundig onderzoek is van ${eerste.datum}, na de start van spoor 2 op ${start}`
    return violated({ ...place, message }, { covered: dekking(fact, start) })
  },

  example: {
    satisfies: { patch: { documenten: { 'arbeidsdeskundig-onderzoek': { datum: '2025-01-20' } } } },
    violates: { patch: { documenten: { 'arbeidsdeskundig-onderzoek': null } } },
  },
} satisfies Rule

type Gedateerd = Stuk<'arbeidsdeskundig-onderzoek'> & { readonly datum: PlainDate }

function isGedateerd(stuk: Stuk<'arbeidsdeskundig-onderzoek'>): stuk is Gedateerd {
  return stuk.datum !== undefined
}

function ontbreekt(fact: Ask): Verdict {
  const wachttijd = fact('wachttijd')
  const week52 = wachttijd.dag(valueOn(dagArbeidsdeskundigOnderzoek, wachttijd.eersteDag))
  // Wie eerder met spoor 2 begint, heeft het onderzoek dan al nodig.
  const uiterlijk = earliest(week52, fact('spoor2')?.start ?? week52)
  return naTermijn(fact, uiterlijk, (due) =>
    violated(
      {
        breach: 'missing',
        path: fact('dossier').documenten ? '/documenten' : '',
        due,
        message: nl`Er is geen arbeidsdeskundig onderzoek; gebruikelijk is dat het er uiterlijk op ${due} is`,
      },
      { covered: dekking(fact, due) },
    ),
  )
}

/** The report must not be older than the newest profile that preceded the start: then it looked at an older situation. */
function naProfiel(fact: Ask, onderzoek: Gedateerd, start: PlainDate): Verdict {
  const profiel = fact('belastbaarheidsprofielen').findLast(({ datum }) => datum !== undefined && datum <= start)
  const path = `${onderzoek.path}/datum`
  if (!profiel?.datum || profiel.datum <= onderzoek.datum) return satisfied(path)
  const message = nl`Het arbeidsdeskundig onderzoek van ${onderzoek.datum} is ouder dan het belastbaarheidsprofiel van ${profiel.datum}, waarmee spoor 2 op ${start} begon`
  return violated({ breach: 'inconsistent', path, found: onderzoek.datum, message }, { covered: dekking(fact, start) })
}

function dekking(fact: Ask, dag: PlainDate): Coverage | null {
  const afgezien = fact('spoor1')?.geenArbeidsdeskundigOnderzoek
  if (!afgezien?.reden) return gedektInspanning(fact, dag)
  return {
    ground: 'andere-grond',
    path: afgezien.path,
    message: nl`op ${afgezien.datum} is vastgelegd waarom er geen arbeidsdeskundig onderzoek is`,
  }
}
