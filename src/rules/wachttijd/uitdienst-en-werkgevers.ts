import { addDays, compareDays, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, pending, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { waarschuwingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt, teLaat } from '../termijn.js'
import { isEigenRisicodragerZw, type UitDienst, uitDienst } from '../uit-dienst.js'
import { uiterlijkAanvraag } from '../verslag.js'

export default {
  id: 'W-06',
  slug: 'uitdienst-en-werkgevers',
  title: 'Ziek uit dienst: re-integratieverslag en aangifte op de laatste werkdag',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Eindigt het dienstverband tijdens de ziekte, dan doet de werkgever op de laatste werkdag aangifte bij UWV. Is de werknemer dan zes weken ziek of langer, dan is er op die dag ook een re-integratieverslag.',
  sources: [
    { instrument: 'zw', artikel: '38', lid: '2' },
    { instrument: 'zw', artikel: '38', lid: '3' },
    { instrument: 'rpez', artikel: '6', lid: '2' },
    { instrument: 'vhv', artikel: '2a' },
  ],
  why: 'Na het dienstverband begeleidt UWV de werknemer verder. UWV beoordeelt met dit verslag wat werkgever en werknemer hebben gedaan. Voor een vergeten of late aangifte kan UWV een boete opleggen: ZW artikel 38 lid 3 noemt ten hoogste 455 euro, controleer het actuele bedrag.',
  remedy:
    'Stel het re-integratieverslag nu op, samen met de werknemer, geef een afschrift en doe de aangifte ziek uit dienst bij UWV.',
  actor: 'werkgever',
  steps: [
    'Eindigt het dienstverband niet voor het einde van de wachttijd, dan geldt de norm niet; is dat onbekend, dan is dit niet te beoordelen.',
    'Is de werkgever eigenrisicodrager voor de Ziektewet of is de werknemer overleden, dan geldt de norm ook niet.',
    'Was de werknemer op de laatste werkdag minder dan zes weken ziek, dan is alleen de aangifte nodig.',
    'Het verslag is er uiterlijk op de laatste werkdag. Bij minder dan tien weken ziekte volstaat een verkort verslag, en ook als de bedrijfsarts geen langdurig verzuim verwachtte en er geen probleemanalyse en plan van aanpak zijn.',
    'Een later verslag is een risico, een ontbrekend verslag een tekortkoming; wat in het verslag hoort, staat bij R-01 tot en met R-06.',
    'De aangifte staat in het dossier als melding uwv-ziek-uit-dienst; is zij er na de laatste werkdag niet, of later, dan is dat een aandachtspunt.',
    'Zijn er meer werkgevers, dan staat dat als opmerking bij de uitkomst.',
  ],
  exceptions: [
    'de werkgever is eigenrisicodrager voor de Ziektewet',
    'de werknemer was minder dan zes weken ziek: dan is er geen verslag nodig, wel de aangifte',
    'voor de werknemer geldt een vangnetbepaling: dan kijkt rivcheck niet naar de aangifte',
    'het dienstverband eindigt door overlijden',
    'de werknemer herstelde of bereikte de AOW-leeftijd voor het einde van het dienstverband',
  ],
  related: ['R-05', 'R-06', 'T-15', 'T-16', 'W-05'],

  check(fact) {
    const einde = fact('eindeDienstverband')
    const vertrek = uitDienst(fact)
    if (!vertrek) return zonderVertrek(fact, einde)
    if (isEigenRisicodragerZw(fact)) {
      return notApplicable(nl`de werkgever is eigenrisicodrager voor de Ziektewet en blijft zelf begeleiden`)
    }
    return combine(
      [oordeelOverVerslag(fact, vertrek), ...oordeelOverAangifte(fact, vertrek)],
      nl`er is geen verslag en geen aangifte nodig`,
    )
  },

  example: {
    satisfies: {
      peildatum: '2025-07-01',
      patch: {
        werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-06-30' } },
        documenten: { 'actueel-oordeel': { datum: '2025-06-16' }, eindevaluatie: { datum: '2025-06-23' } },
        riv: { opgesteld: '2025-06-30', afschriftWerknemer: { datum: '2025-06-30' } },
        meldingen: [{ soort: 'uwv-ziek-uit-dienst', verzonden: '2025-06-30', kanaal: 'digitaal' }],
      },
    },
    violates: {
      peildatum: '2025-07-01',
      patch: {
        werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-06-30' } },
        documenten: { 'actueel-oordeel': { datum: '2025-06-16' }, eindevaluatie: { datum: '2025-06-23' } },
        riv: null,
      },
    },
  },
} satisfies Rule

/** The employment outlasts the wachttijd, or something else ended the duties before it. */
function zonderVertrek(fact: Ask, einde: PlainDate | null): Verdict {
  const eindeTijdvak = fact('eindeTijdvak')
  const eerderVoorbij = einde !== null && einde < eindeTijdvak ? naEindeVerplichtingen(fact, eindeTijdvak) : null
  if (eerderVoorbij) return eerderVoorbij
  const [note] = meerWerkgevers(fact)
  return note
    ? satisfied('/werkgever/aantalWerkgevers', note)
    : notApplicable(nl`het dienstverband eindigt niet voor het einde van de wachttijd`)
}

function oordeelOverVerslag(fact: Ask, { einde, laatsteWerkdag: due, verslag }: UitDienst): Verdict {
  if (verslag === 'geen') {
    return notApplicable(
      nl`het dienstverband eindigt binnen zes weken ziekte; meld de werknemer uiterlijk ${due} bij UWV`,
    )
  }
  const notes = [
    nl`duurt de ziekte voort, dan doet de werknemer de WIA-aanvraag uiterlijk op ${uiterlijkAanvraag(fact)} (WIA art. 64 lid 3); dat het dienstverband op ${einde} eindigt, verandert die dag niet`,
    ...(verslag === 'verkort' ? [verkort] : []),
    ...meerWerkgevers(fact),
  ]
  const riv = fact('riv')
  const afschrift = riv?.afschriftWerknemer
  const found = afschrift?.datum ?? riv?.opgesteld
  const subject = 'het re-integratieverslag bij het einde van het dienstverband'
  if (found) {
    const path = afschrift ? `${afschrift.path}/datum` : `${riv?.path}/opgesteld`
    const zonderAfschrift = afschrift ? [] : [nl`een afschrift voor de werknemer is niet vastgelegd`]
    if (found <= due) return satisfied(path, ...notes, ...zonderAfschrift)
    const remedy = nl`Leg vast waarom het verslag later kwam. Verander de datum niet.`
    return violated({ ...teLaat({ subject, due, found, path }), severity: 'warning' }, { notes, remedy })
  }
  const peildatum = fact('peildatum')
  if (peildatum > due) {
    const remedy = nl`Stel het re-integratieverslag nu op, samen met de werknemer, en geef een afschrift.`
    const place = ontbreekt({ subject, due, path: riv?.path ?? '' })
    return violated(place, { notes, ...(eersteAangifte(fact) && { remedy }) })
  }
  return pending(due, peildatum >= addDays(due, -valueOn(waarschuwingDagen, peildatum)), ...notes)
}

const verkort = nl`een verkort verslag volstaat: er ligt minder dan tien weken tussen de eerste ziektedag en het einde van het dienstverband, of de bedrijfsarts verwachtte geen langdurig verzuim (VHV art. 2a)`

/** Not for who falls under a safety net: for most of them this notice is not asked (ZW art. 38 lid 4). */
function oordeelOverAangifte(fact: Ask, { laatsteWerkdag: due }: UitDienst): readonly Verdict[] {
  const { werknemer, meldingen } = fact('dossier')
  if (werknemer?.vangnet?.vanToepassing) return []
  const subject = 'de aangifte ziek uit dienst bij UWV'
  const aangifte = eersteAangifte(fact)
  if (aangifte) {
    const { found, path } = aangifte
    if (found <= due) return [satisfied(path)]
    const remedy = nl`Bewaar de bevestiging van UWV en houd rekening met een boete.`
    return [violated({ ...teLaat({ subject, due, found, path }), severity: 'info' }, { remedy })]
  }
  if (fact('peildatum') <= due) return [nogNiet(fact, due)]
  return [
    violated(
      { ...ontbreekt({ subject, due, path: meldingen ? '/meldingen' : '' }), severity: 'info' },
      {
        remedy: nl`Doe de aangifte ziek uit dienst nu bij UWV en bewaar de bevestiging. Is dat al gebeurd, leg het dan vast bij de meldingen als uwv-ziek-uit-dienst.`,
      },
    ),
  ]
}

function eersteAangifte(fact: Ask): { readonly found: PlainDate; readonly path: string } | undefined {
  return (fact('dossier').meldingen ?? [])
    .filter(({ soort }) => soort === 'uwv-ziek-uit-dienst')
    .flatMap(({ verzonden, ontvangen, path }) => {
      const found = verzonden ?? ontvangen
      return found ? [{ found, path: `${path}/${verzonden ? 'verzonden' : 'ontvangen'}` }] : []
    })
    .toSorted((a, b) => compareDays(a.found, b.found))[0]
}

function meerWerkgevers(fact: Ask): readonly Message[] {
  const aantal = fact('dossier').werkgever?.aantalWerkgevers ?? 1
  if (aantal < 2) return []
  return [
    nl`er zijn ${aantal} werkgevers: elk dienstverband heeft een eigen verslag; UWV verlengt het loon alleen als alle werkgevers tekortschoten (Wetsuitleg UWV)`,
  ]
}
