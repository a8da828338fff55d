import { addDays, daysBetween, type PlainDate, weekday, workingDayOnOrBefore } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, pending, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { waarschuwingDagen } from '../../law/parameters/praktijk.js'
import { wekenVerkortVerslag, wekenVerslagUitDienst } from '../../law/parameters/verslag-en-aanvraag.js'
import { valueOn } from '../../law/value-on.js'
import { naEindeVerplichtingen, ontbreekt, teLaat } from '../termijn.js'

const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

export default {
  id: 'W-06',
  slug: 'uitdienst-en-werkgevers',
  title: 'Ziek uit dienst: re-integratieverslag op de laatste werkdag',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Eindigt het dienstverband na zes weken ziekte of later, dan heeft de werknemer op de laatste werkdag een re-integratieverslag.',
  sources: [
    { instrument: 'zw', artikel: '38', lid: '2' },
    { instrument: 'rpez', artikel: '6', lid: '2' },
    { instrument: 'vhv', artikel: '2a' },
  ],
  why: 'Na het dienstverband begeleidt UWV de werknemer verder. UWV beoordeelt met dit verslag wat werkgever en werknemer hebben gedaan.',
  remedy:
    'Stel het re-integratieverslag nu op, samen met de werknemer, geef een afschrift en meld de werknemer ziek uit dienst bij UWV.',
  actor: 'werkgever',
  steps: [
    'Eindigt het dienstverband niet voor het einde van de wachttijd, dan geldt de norm niet; is dat onbekend, dan is dit niet te beoordelen.',
    'Is de werkgever eigenrisicodrager voor de Ziektewet, of was de werknemer op de laatste werkdag minder dan zes weken ziek, dan geldt de norm ook niet.',
    'Het verslag is er uiterlijk op de laatste werkdag; bij minder dan tien weken ziekte volstaat een verkort verslag.',
    'Een later verslag is een risico, een ontbrekend verslag een tekortkoming.',
    'Zijn er meer werkgevers, dan staat dat als opmerking bij de uitkomst.',
  ],
  exceptions: [
    'de werkgever is eigenrisicodrager voor de Ziektewet',
    'de werknemer was minder dan zes weken ziek',
    'de werknemer herstelde of bereikte de AOW-leeftijd voor het einde van het dienstverband',
  ],
  related: ['T-15', 'T-16', 'W-05'],

  check(fact) {
    const einde = fact('eindeDienstverband')
    if (einde === null || einde >= fact('eindeTijdvak')) {
      const [note] = meerWerkgevers(fact)
      return note
        ? satisfied('/werkgever/aantalWerkgevers', note)
        : notApplicable(nl`het dienstverband eindigt niet voor het einde van de wachttijd`)
    }
    const eerderVoorbij = naEindeVerplichtingen(fact, einde)
    if (eerderVoorbij) return eerderVoorbij
    if (fact('dossier').werkgever?.eigenRisicodrager?.zw) {
      return notApplicable(nl`de werkgever is eigenrisicodrager voor de Ziektewet en blijft zelf begeleiden`)
    }

    const due = laatsteWerkdag(fact, einde)
    const ziek = daysBetween(fact('wachttijd').eersteDag, due)
    if (ziek < valueOn(wekenVerslagUitDienst, einde) * 7) {
      return notApplicable(
        nl`het dienstverband eindigt binnen zes weken ziekte; meld de werknemer uiterlijk ${due} bij UWV`,
      )
    }
    const verkort = daysBetween(fact('wachttijd').eersteDag, einde) < valueOn(wekenVerkortVerslag, einde) * 7
    return oordeelOver(fact, due, [
      verkort
        ? nl`er ligt minder dan tien weken tussen de eerste ziektedag en het einde van het dienstverband: een verkort verslag volstaat`
        : nl`het dienstverband eindigt op ${einde}, voor het einde van de wachttijd: de termijnen van de WIA-aanvraag gelden dan niet`,
      ...meerWerkgevers(fact),
    ])
  },

  example: {
    satisfies: {
      peildatum: '2025-07-01',
      patch: {
        werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-06-30' } },
        riv: { opgesteld: '2025-06-30', afschriftWerknemer: { datum: '2025-06-30' } },
      },
    },
    violates: {
      peildatum: '2025-07-01',
      patch: { werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-06-30' } }, riv: null },
    },
  },
} satisfies Rule

function oordeelOver(fact: Ask, due: PlainDate, notes: readonly Message[]): Verdict {
  const riv = fact('riv')
  const afschrift = riv?.afschriftWerknemer
  const found = afschrift?.datum ?? riv?.opgesteld
  const subject = 'het re-integratieverslag bij het einde van het dienstverband'
  if (found) {
    const path = afschrift ? `${afschrift.path}/datum` : `${riv?.path}/opgesteld`
    const zonderAfschrift = afschrift ? [] : [nl`een afschrift voor de werknemer is niet vastgelegd`]
    if (found <= due) return satisfied(path, ...notes, ...zonderAfschrift)
    return violated({ ...teLaat({ subject, due, found, path }), severity: 'warning' }, { notes })
  }
  const peildatum = fact('peildatum')
  if (peildatum > due) return violated(ontbreekt({ subject, due, path: riv?.path ?? '' }), { notes })
  return pending(due, peildatum >= addDays(due, -valueOn(waarschuwingDagen, peildatum)), ...notes)
}

/** The last day in the roster; without a roster the last weekday. */
function laatsteWerkdag(fact: Ask, einde: PlainDate): PlainDate {
  const werkdagen = fact('dossier').werknemer?.rooster?.werkdagen ?? []
  if (werkdagen.length === 0) return workingDayOnOrBefore(einde)
  const week = [0, 1, 2, 3, 4, 5, 6].map((terug) => addDays(einde, -terug))
  return week.find((dag) => werkdagen.some((werkdag) => werkdag === dagen[weekday(dag) - 1])) ?? einde
}

function meerWerkgevers(fact: Ask): readonly Message[] {
  const aantal = fact('dossier').werkgever?.aantalWerkgevers ?? 1
  if (aantal < 2) return []
  return [
    nl`er zijn ${aantal} werkgevers: elk dienstverband heeft een eigen verslag; UWV verlengt het loon alleen als alle werkgevers tekortschoten (Wetsuitleg UWV)`,
  ]
}
