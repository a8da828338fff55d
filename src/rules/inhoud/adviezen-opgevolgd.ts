import { daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import type { Rol } from '../../dossier/codes.js'
import type { Advies } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Coverage, notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { gedektInspanning } from '../dekking.js'
import { gedektDoorNietMeewerken } from '../door-niet-meewerken.js'
import { eersteBijstelling } from '../eerste-bijstelling.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'

export default {
  id: 'I-05',
  slug: 'adviezen-opgevolgd',
  title: 'Adviezen van bedrijfsarts en arbeidsdeskundige opgevolgd, of met reden niet',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'De werkgever volgt een advies van bedrijfsarts of arbeidsdeskundige op, in de praktijk binnen zes weken, of legt vast waarom niet.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 6' },
    { instrument: 'uwvKader', paragraaf: 'Arbeidsconflict' },
    { instrument: 'praktijk' },
  ],
  why: 'UWV gaat na wat er met adviezen is gedaan. Een advies dat blijft liggen, kan een gemiste kans op werk zijn.',
  remedy: 'Voer het advies nu uit, of leg vast waarom het niet wordt opgevolgd. Verander geen datum.',
  actor: 'werkgever',
  steps: [
    'De regel kijkt naar elk advies van bedrijfsarts, arbodienst of arbeidsdeskundige tot aan de WIA-aanvraag.',
    'Staat er met een reden bij waarom het advies niet is opgevolgd, dan is het goed; of die reden genoeg is, weegt UWV.',
    'Zegt het advies dat terugkeer bij de eigen werkgever niet kan en staat er geen opvolging bij, dan oordelen T-10 en T-11 of spoor 2 op tijd begon.',
    'De termijn is 42 dagen na het advies (praktijk); dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Is het advies binnen die dagen opgevolgd, dan is het goed; een advies dat de koers verandert, is ook opgevolgd als het plan is bijgesteld.',
    'Later opgevolgd is een risico; is na een advies van de bedrijfsarts het plan te laat bijgesteld, dan meldt T-09 dat.',
    'Is de termijn om en is er niets vastgelegd, dan is het een tekortkoming, tenzij de verplichtingen al waren geëindigd.',
  ],
  exceptions: [
    'gedekt als de werknemer niet meewerkte en de werkgever daarna een maatregel nam (D-04), of dat met reden gerechtvaardigd was',
    'gedekt door een positief deskundigenoordeel zonder voorbehoud over de inspanningen van de werkgever, van na de laatste dag',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['T-09', 'T-10', 'T-11', 'I-10', 'S1-08', 'D-04'],

  check(fact) {
    const adviezen = fact('adviezen').filter(({ van, datum }) => isAdviseur(van) && datum <= fact('kijkTot'))
    return combine(
      // Wat nog moet gebeuren gaat voor: de eerste geeft aan de bevinding haar advies.
      adviezen.map((advies) => beoordeel(fact, advies)).toSorted((a, b) => Number(isGedaan(a)) - Number(isGedaan(b))),
      nl`er is geen advies van bedrijfsarts of arbeidsdeskundige vastgelegd`,
    )
  },

  example: {
    satisfies: {
      patch: {
        adviezen: [
          {
            datum: '2025-03-03',
            van: 'bedrijfsarts',
            advies: 'Zet een bureaustoel met armsteun neer',
            opvolging: { datum: '2025-04-14', wat: 'Stoel geplaatst' },
          },
        ],
      },
    },
    violates: {
      patch: {
        adviezen: [{ datum: '2025-03-03', van: 'bedrijfsarts', advies: 'Zet een bureaustoel met armsteun neer' }],
      },
    },
  },
} satisfies Rule

function isAdviseur(van: Rol): boolean {
  return adviseertAlsBedrijfsarts(van) || van === 'arbeidsdeskundige'
}

function beoordeel(fact: Ask, advies: Advies): Verdict {
  const { datum, opvolging, nietOpgevolgd, geenTerugkeerEigenWerkgever, path } = advies
  if (nietOpgevolgd?.reden) {
    return satisfied(nietOpgevolgd.path, nl`vastgelegd is waarom het advies van ${datum} niet is opgevolgd`)
  }
  // Op zo'n advies volgt spoor 2; of dat op tijd begon, is een tekort dat T-10 en T-11 al noemen.
  if (geenTerugkeerEigenWerkgever && !opvolging && !nietOpgevolgd) {
    return notApplicable(nl`of na het advies van ${datum} spoor 2 op tijd begon, beoordelen T-10 en T-11`)
  }
  const due = dagNa(datum, valueOn(adviesOpvolgingDagen, datum), rustdagen(fact))
  if (!due) return notApplicable(nl`na het advies van ${datum} waren er geen benutbare mogelijkheden`)

  const gedaan = opgevolgd(fact, advies)
  if (gedaan && gedaan.datum <= due) return satisfied(gedaan.path)
  // Dat het plan te laat is bijgesteld, is een tekort dat T-09 al noemt; hier telt of er iets mee is gedaan.
  if (gedaan && advies.koerswijziging && adviseertAlsBedrijfsarts(advies.van)) {
    return notApplicable(nl`na het advies van ${datum} is het plan later bijgesteld (zie T-09)`)
  }
  if (gedaan) {
    const message = nl`Het advies van ${datum} is op ${gedaan.datum} opgevolgd; gebruikelijk is uiterlijk op ${due}`
    const found = gedaan.datum
    return violated(
      {
        breach: 'late',
        path: gedaan.path,
        due,
        found,
        daysLate: daysBetween(due, found),
        message,
        severity: 'warning',
        norm: 'praktijk',
      },
      {
        covered: dekking(fact, datum, due),
        remedy: nl`Leg vast waarom het advies later is opgevolgd en wat er intussen is gedaan. Verander de datum niet.`,
      },
    )
  }

  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  // Na de WIA-aanvraag kijkt UWV niet meer naar wat toen nog liep.
  if (due > fact('kijkTot')) {
    return notApplicable(
      nl`de termijn na het advies van ${datum} liep nog toen de WIA werd aangevraagd of de wachttijd eindigde`,
    )
  }
  const message = nietOpgevolgd
    ? nl`Het advies van ${datum} is niet opgevolgd, en er staat niet waarom`
    : nl`Bij het advies van ${datum} staat niet wat ermee is gedaan; gebruikelijk is opvolging uiterlijk op ${due}`
  const breach = nietOpgevolgd ? 'incomplete' : 'missing'
  const plek = nietOpgevolgd?.path ?? path
  return violated({ breach, path: plek, due, message }, { covered: dekking(fact, datum, due) })
}

interface Opvolging {
  readonly datum: PlainDate
  readonly path: string
}

/** An advice that asks for another course is followed by changing the plan; T-09 asks whether that was in time. */
function opgevolgd(fact: Ask, advies: Advies): Opvolging | null {
  if (advies.koerswijziging) return eersteBijstelling(fact, advies)
  const { opvolging } = advies
  return opvolging ? { datum: opvolging.datum, path: `${opvolging.path}/datum` } : null
}

function dekking(fact: Ask, datum: PlainDate, due: PlainDate): Coverage | null {
  return gedektDoorNietMeewerken(fact, datum, due) ?? gedektInspanning(fact, due)
}

/** Followed, but late: nothing is left to do but to explain. */
function isGedaan(verdict: Verdict): boolean {
  return verdict.kind === 'violated' && verdict.places[0].breach === 'late'
}
