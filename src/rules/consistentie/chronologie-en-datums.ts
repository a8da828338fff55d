import { earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Documentsoort } from '../../dossier/codes.js'
import type { Dossier } from '../../dossier/dossier.js'
import { pathOf } from '../../facts/strings-in.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { getekendOp } from '../voorbeeld/getekend-op.js'
import { vroegsteMelding } from '../vroegste-melding.js'
import { type Handeling, handelingenBuiten } from './handelingen.js'
import { vroegeHandtekeningen } from './handtekeningen.js'
import { onmogelijkeParen } from './onmogelijke-paren.js'
import { verkeerdeVolgorde } from './volgorde.js'

export default {
  id: 'C-02',
  slug: 'chronologie-en-datums',
  title: 'Volgorde van de stukken en mogelijke datums',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'zorgvuldigheid',
  requires:
    'De stukken volgen elkaar logisch op, niets is ontvangen of beantwoord voordat het er was, en geen handeling heeft een datum van vóór de ziekte of van na de stand van het dossier.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'vhv', artikel: '2', lid: '3' },
    { instrument: 'praktijk' },
  ],
  why: 'Een datum die niet kan, maakt het hele dossier minder geloofwaardig. Een stuk achteraf opmaken mag, als dat er eerlijk bij staat.',
  remedy:
    'Controleer deze datums en schrijf overal de werkelijke datum. Is een stuk achteraf gemaakt, vermeld dat dan op het stuk.',
  actor: 'werkgever',
  steps: [
    'Handelingen van vóór de eerste ziektedag zijn een tekortkoming, behalve omstandigheden en oudere brieven.',
    'Een melding aan bedrijfsarts of arbodienst van meer dan zeven dagen voor de eerste ziektedag is een risico.',
    'Handelingen van na de stand van het dossier, of van na vandaag, zijn een risico.',
    'Van elk soort stuk telt het eerste: probleemanalyse voor plan en eerstejaarsevaluatie, actueel oordeel en eindevaluatie voor het verslag, verslag voor afschrift en aanvraag.',
    'Een andere volgorde is een risico.',
    'Een handtekening van vóór de datum op het stuk is een risico, behalve als de andere partij op die datum tekende.',
  ],
  exceptions: [
    'een stuk dat achteraf is opgemaakt en dat vermeldt, mag later in de volgorde staan',
    'of de eindevaluatie na het actueel oordeel komt, beoordeelt T-14',
  ],
  related: ['T-02', 'T-14', 'R-11', 'B-04', 'C-01'],

  check(fact) {
    const dossier = fact('alles')
    const [first, ...rest] = [
      ...voorDeZiekte(dossier),
      ...teVroegGemeld(dossier),
      ...onmogelijkeParen(dossier),
      ...naDeStand(fact, dossier),
      ...verkeerdeVolgorde(fact),
      ...vroegeHandtekeningen(dossier),
    ]
    return first ? violated([first, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { eindevaluatie: getekendOp('2025-10-08') } } },
    violates: { patch: { documenten: { eindevaluatie: getekendOp('2025-10-09') } } },
  },
} satisfies Rule

/** Circumstances may well be older than the illness. */
const omstandigheden = new Set(['verzuim', 'werkgever', 'werknemer', 'bewaring'])

/** Papers that need not be about this illness, such as an older letter. */
const losseStukken: ReadonlySet<Documentsoort> = new Set(['correspondentie', 'overig'])

function voorDeZiekte(dossier: Dossier): readonly Place[] {
  const eersteDag = eersteZiektedagOoit(dossier)
  return handelingenBuiten(dossier, eersteDag, null)
    .filter((handeling) => !kanOuderZijn(handeling, dossier))
    .map((handeling) => ({
      breach: 'inconsistent',
      path: pathOf(handeling),
      found: handeling.text,
      message: nl`Hier staat ${handeling.text}; dat is eerder dan de eerste ziektedag, ${eersteDag}`,
    }))
}

/** A notice to the arbodienst is a circumstance, but of long before the first illness it is about none. */
function teVroegGemeld(dossier: Dossier): readonly Place[] {
  const found = dossier.verzuim.gemeldBijBedrijfsarts
  const eersteDag = eersteZiektedagOoit(dossier)
  if (!found || found >= vroegsteMelding(eersteDag)) return []
  return [
    {
      breach: 'inconsistent',
      severity: 'warning',
      norm: 'praktijk',
      path: '/verzuim/gemeldBijBedrijfsarts',
      found,
      message: nl`Volgens het dossier is de ziekte op ${found} aan de bedrijfsarts of arbodienst doorgegeven; dat is meer dan een week voor de eerste ziektedag, ${eersteDag}`,
    },
  ]
}

/** The start of the first illness in the dossier, also when a new wachttijd began later. */
function eersteZiektedagOoit({ verzuim }: Dossier): PlainDate {
  const perioden = verzuim.perioden?.filter(({ soort }) => soort === 'ziek') ?? []
  return earliest(verzuim.eersteZiektedag, ...perioden.map(({ van }) => van))
}

function kanOuderZijn(handeling: Handeling, dossier: Dossier): boolean {
  const { section, key } = handeling
  if (omstandigheden.has(section)) return true
  // Een conflict of verschil van inzicht kan al voor de ziekte zijn begonnen.
  if (section === 'onenigheden') return key === 'sinds'
  const stuk = section === 'documenten' ? dossier.documenten?.[Number(pathOf(handeling).split('/')[2])] : undefined
  return stuk !== undefined && losseStukken.has(stuk.soort)
}

/**
 * Acts after the day up to which the dossier says it is kept, or after today. That acts lie after a day the user asked
 * for is no fault of the dossier (decision 1).
 */
function naDeStand(fact: Ask, dossier: Dossier): readonly Place[] {
  if (fact('herkomstPeildatum') === 'vandaag') {
    const vandaag = fact('peildatum')
    return fact('laterDanPeildatum').map(({ datum, path }) =>
      toekomst(datum, path, nl`Hier staat ${datum}; die dag moet nog komen, want vandaag is het ${vandaag}`),
    )
  }
  const stand = dossier.peildatum
  if (!stand) return []
  return handelingenBuiten(dossier, null, stand).map((handeling) => {
    const { text: datum } = handeling
    return toekomst(datum, pathOf(handeling), nl`Hier staat ${datum}; dat is na ${stand}, de stand van het dossier`)
  })
}

function toekomst(found: PlainDate, path: string, message: Message): Place {
  return { breach: 'inconsistent', path, found, severity: 'warning', message }
}
