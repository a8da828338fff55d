import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { onverwijldDagen } from '../../law/parameters/praktijk.js'
import { dagProbleemanalyse, dagProbleemanalyseLetterlijk } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { dekkingDoorAfwijking } from '../afwijking.js'
import { nietLangdurigVolgensArts } from '../niet-langdurig.js'
import { naEindeVerplichtingen, teLaat } from '../termijn.js'

export default {
  id: 'T-03',
  slug: 'probleemanalyse-6-weken',
  title: 'Probleemanalyse binnen zes weken',
  severity: 'warning',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'Dreigt langdurig verzuim, dan vraagt de werkgever binnen zes weken na de eerste ziektedag om het oordeel van de bedrijfsarts: de probleemanalyse.',
  sources: [
    { instrument: 'rpez', artikel: '2', lid: '2' },
    { instrument: 'rpez', artikel: '2', lid: '3' },
    { instrument: 'rpez', artikel: '5' },
    { instrument: 'bbp', paragraaf: '§ 4' },
    { instrument: 'bbp', paragraaf: '§ 5' },
  ],
  why: 'Met de probleemanalyse begint de aanpak: wat kan de werknemer wel, en wat is nodig? UWV toetst of door een late start kansen zijn gemist; de datum alleen telt niet zwaar.',
  remedy:
    'Leg vast wanneer het oordeel is gevraagd, waarom het later kwam en wat er intussen is gedaan. Verander de datum niet.',
  actor: 'werkgever',
  steps: [
    'Is er geen probleemanalyse, dan staat dat bij R-01; heeft zij geen datum, dan is de termijn niet te beoordelen.',
    'Is de probleemanalyse er uiterlijk aan het einde van week 6, dan is aan de norm voldaan; dat geldt ook voor de dag erna, de laatste dag naar de letter van de regeling.',
    'Werd pas na zes weken langdurig verzuim verwacht, dan moet het oordeel daarna meteen zijn gevraagd; gebruikelijk is binnen zeven dagen.',
    'Verwachtte de bedrijfsarts tijdig geen langdurig verzuim, of eindigden de verplichtingen eerder, dan geldt de norm niet.',
    'Een latere probleemanalyse is een risico; is het oordeel wel binnen zes weken gevraagd, dan is het een gedekt aandachtspunt.',
  ],
  exceptions: [
    'de bedrijfsarts verwachtte geen langdurig verzuim',
    'de werkgever vroeg het oordeel binnen zes weken (RPEZ art. 2 lid 2)',
    'werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
  ],
  related: ['R-01', 'T-02', 'T-04'],

  check(fact) {
    const probleemanalyse = fact('probleemanalyse')
    if (!probleemanalyse) return notApplicable(nl`er is geen probleemanalyse (zie R-01)`)
    const { datum, gevraagd, path } = probleemanalyse
    if (!datum) return undetermined(`${path}/datum`)

    const { eersteDag, dag } = fact('wachttijd')
    const letterlijk = dagProbleemanalyseLetterlijk.at(eersteDag)
    if (!letterlijk) return notApplicable(nl`deze termijn gold nog niet op ${eersteDag}`)
    const due = dag(letterlijk.value)
    const notes = telling(fact, due)
    const eindeWeek6 = dag(valueOn(dagProbleemanalyse, eersteDag))
    if (datum <= eindeWeek6) return satisfied(`${path}/datum`, ...notes)
    if (datum <= due) {
      return satisfied(
        `${path}/datum`,
        nl`gebruikelijk is uiterlijk ${eindeWeek6}, het einde van week 6; naar de letter van de regeling is ${due} de laatste dag`,
        ...notes,
      )
    }

    const later = langdurigNaZesWeken(fact, due, { datum, gevraagd, path }) ?? naEindeVerplichtingen(fact, due)
    if (later) return later
    const place = teLaat({ subject: 'de probleemanalyse', due, found: datum, path: `${path}/datum` })
    if (!gevraagd || gevraagd > due) {
      const dekking = dekkingDoorAfwijking(fact, 'probleemanalyse')
      return violated(place, { covered: dekking.covered, notes: [...notes, ...dekking.notes] })
    }
    // De regeling vraagt dat de werkgever het oordeel binnen zes weken verlangt; dat het later kwam, is aan de bedrijfsarts.
    return violated(
      { ...place, severity: 'info' },
      {
        covered: {
          ground: 'andere-grond',
          path: `${path}/gevraagd`,
          message: nl`de werkgever heeft het oordeel op ${gevraagd} gevraagd, binnen zes weken (RPEZ art. 2 lid 2)`,
        },
        notes,
      },
    )
  },

  example: {
    satisfies: { patch: { documenten: { probleemanalyse: { datum: '2024-02-25' } } } },
    violates: { patch: { documenten: { probleemanalyse: { datum: '2024-02-27', gevraagd: '2024-02-27' } } } },
  },
} satisfies Rule

interface Oordeel {
  readonly datum: PlainDate
  readonly gevraagd: PlainDate | undefined
  readonly path: string
}

/** RPEZ art. 2 lid 3: only after six weeks it appeared that the illness would last; then the request comes at once. */
function langdurigNaZesWeken(fact: Ask, due: PlainDate, { datum, gevraagd, path }: Oordeel): Verdict | null {
  const { langdurigVerwachtSinds: sinds, nietLangdurig } = fact('verzuim')
  if (sinds && sinds > due) {
    const uiterlijk = addDays(sinds, valueOn(onverwijldDagen, sinds))
    const found = gevraagd ?? datum
    const veld = `${path}/${gevraagd ? 'gevraagd' : 'datum'}`
    if (found <= uiterlijk) return satisfied(veld)
    return violated(
      {
        ...teLaat({ subject: 'het oordeel', due: uiterlijk, found, path: veld }),
        norm: 'praktijk',
        message: nl`Vanaf ${sinds} werd langdurig verzuim verwacht; het oordeel is pas op ${found} gevraagd of gegeven. De regeling zegt "onverwijld" (meteen); gebruikelijk is uiterlijk ${uiterlijk}`,
      },
      dekkingDoorAfwijking(fact, 'probleemanalyse'),
    )
  }
  if (!nietLangdurig || nietLangdurig.datum > due || !nietLangdurigVolgensArts(fact)) return null
  return notApplicable(nl`de bedrijfsarts verwachtte op ${nietLangdurig.datum} geen langdurig verzuim`)
}

/** The regeling is silent about days that do not count; they are skipped, and that is said. */
function telling(fact: Ask, due: PlainDate): readonly Message[] {
  const overgeslagen = fact('wachttijd').onderbrekingen.some(({ van }) => van <= due)
  return overgeslagen
    ? [nl`dagen van herstel of verlof voor ${due} zijn niet meegeteld; de regeling zegt hier niets over`]
    : []
}
