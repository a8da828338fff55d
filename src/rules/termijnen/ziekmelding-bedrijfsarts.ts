import { compareDays, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { meldingBedrijfsartsDagen, meldingBedrijfsartsRisicoDagen } from '../../law/parameters/melding-bedrijfsarts.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt, teLaat } from '../termijn.js'
import { vroegsteMelding } from '../vroegste-melding.js'

const subject = 'de melding aan de bedrijfsarts of arbodienst'

export default {
  id: 'T-02',
  slug: 'ziekmelding-bedrijfsarts',
  title: 'Ziekmelding op tijd doorgegeven aan bedrijfsarts of arbodienst',
  severity: 'warning',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'De werkgever geeft de ziekte tijdig door aan de bedrijfsarts of arbodienst. De regeling noemt geen aantal dagen; gebruikelijk is binnen zeven dagen.',
  sources: [{ instrument: 'rpez', artikel: '2', lid: '1' }, { instrument: 'praktijk' }],
  why: 'De bedrijfsarts kan pas adviseren als hij weet dat de werknemer ziek is. Een late melding maakt de zes weken voor de probleemanalyse krap.',
  remedy: 'Geef de ziekte nu door aan de bedrijfsarts of arbodienst, en leg vast waarom dat later is gebeurd.',
  actor: 'werkgever',
  steps: [
    'De laatste dag is de zevende dag na de eerste ziektedag, of de dag die volgens het contract met de arbodienst geldt; dagen van herstel en verlof tellen niet mee.',
    'Is de melding uiterlijk op die dag gedaan, dan is aan de norm voldaan; ook als uit een ander stuk blijkt dat de bedrijfsarts er toen al van wist.',
    'Een melding van meer dan zeven dagen voor de eerste ziektedag telt niet: dan is dit niet te beoordelen.',
    'Is de werknemer voor die dag hersteld of eindigden de verplichtingen eerder, dan geldt de norm niet.',
    'Is de melding later gedaan, dan is dat een aandachtspunt; meer dan veertien dagen na de eerste ziektedag is het een risico.',
    'Staat de melding niet in het dossier maar was de bedrijfsarts er wel bij betrokken, dan is alleen de vastlegging een aandachtspunt.',
    'Is er geen melding en is de laatste dag voorbij, dan is dat een aandachtspunt, en na veertien dagen een risico.',
  ],
  exceptions: [
    'de werknemer is binnen de termijn hersteld',
    'het contract met de arbodienst noemt een andere termijn, en die is vastgelegd',
  ],
  related: ['T-01', 'T-03', 'D-01', 'C-02'],

  check(fact) {
    const { eersteDag, dag } = fact('wachttijd')
    const { path, meldtermijnBedrijfsarts } = fact('verzuim')
    const due = dag(1 + (meldtermijnBedrijfsarts ?? valueOn(meldingBedrijfsartsDagen, eersteDag)))
    const risicoNa = latest(due, dag(1 + valueOn(meldingBedrijfsartsRisicoDagen, eersteDag)))

    const gemeld = gemeldVoorDezeZiekte(fact)
    const teVroeg = gemeld !== null && gemeld < vroegsteMelding(eersteDag)
    const betrokken = eersteBetrokkenheid(fact)
    if (gemeld && !teVroeg && gemeld <= due) return satisfied(`${path}/gemeldBijBedrijfsarts`)
    if (betrokken && betrokken.datum <= due) return satisfied(betrokken.path)
    const vervallen = naEindeVerplichtingen(fact, due)
    if (vervallen) return vervallen
    if (gemeld && teVroeg) {
      const note = nl`de melding van ${gemeld} ligt te ver voor de eerste ziektedag, ${eersteDag}, om over deze ziekte te gaan`
      return undetermined(`${path}/gemeldBijBedrijfsarts`, note)
    }
    if (gemeld) return laat(due, risicoNa, gemeld, `${path}/gemeldBijBedrijfsarts`)
    if (betrokken) return nietVastgelegd(path, due, betrokken.datum)

    const peildatum = fact('peildatum')
    if (peildatum <= due) return nogNiet(fact, due)
    const licht = peildatum <= risicoNa ? { severity: 'info' as const } : {}
    return violated({ ...ontbreekt({ subject, due, path }), ...licht })
  },

  example: {
    satisfies: { patch: { verzuim: { gemeldBijBedrijfsarts: '2024-01-22' } } },
    violates: { patch: { verzuim: { gemeldBijBedrijfsarts: '2024-01-30' } } },
  },
} satisfies Rule

function laat(due: PlainDate, risicoNa: PlainDate, found: PlainDate, path: string): Verdict {
  const licht = found <= risicoNa ? { severity: 'info' as const } : {}
  return violated(
    { ...teLaat({ subject, due, found, path }), ...licht },
    { remedy: nl`Leg vast waarom de ziekte later is doorgegeven. Verander de datum niet.` },
  )
}

/** The act was done, for the bedrijfsarts did his part; only its day is not on record. */
function nietVastgelegd(path: string, due: PlainDate, betrokken: PlainDate): Verdict {
  return violated(
    {
      breach: 'incomplete',
      severity: 'info',
      path,
      due,
      message: nl`Niet is vastgelegd wanneer de ziekte aan de bedrijfsarts of arbodienst is doorgegeven; op ${betrokken} was die er in elk geval bij betrokken`,
    },
    { remedy: nl`Leg vast wanneer de ziekte aan de bedrijfsarts of arbodienst is doorgegeven.` },
  )
}

/** The notice of this illness: one of an earlier illness, before the wachttijd began anew, is left out. */
function gemeldVoorDezeZiekte(fact: Ask): PlainDate | null {
  const gemeld = fact('verzuim').gemeldBijBedrijfsarts
  const vorige = fact('wachttijd').eerdere.at(-1)
  return gemeld && (!vorige || gemeld > vorige.totEnMet) ? gemeld : null
}

/** The first day on which the dossier shows that the bedrijfsarts or arbodienst knew. */
function eersteBetrokkenheid(fact: Ask): { readonly datum: PlainDate; readonly path: string } | null {
  const { eersteDag } = fact('wachttijd')
  const analyse = fact('probleemanalyse')
  const gevraagd = analyse?.gevraagd ? [{ datum: analyse.gevraagd, path: `${analyse.path}/gevraagd` }] : []
  const opgesteld = analyse?.datum ? [{ datum: analyse.datum, path: `${analyse.path}/datum` }] : []
  const adviezen = fact('adviezen').filter(({ van }) => adviseertAlsBedrijfsarts(van))
  const { nietLangdurig } = fact('verzuim')
  const oordeel = nietLangdurig && adviseertAlsBedrijfsarts(nietLangdurig.door) ? [nietLangdurig] : []
  const [eerste] = [...gevraagd, ...opgesteld, ...adviezen, ...oordeel]
    .filter(({ datum }) => datum >= eersteDag)
    .toSorted((a, b) => compareDays(a.datum, b.datum))
  return eerste ?? null
}
