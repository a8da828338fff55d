import { type DayRange, mergeRanges, overlapOf, subtractRanges } from '../../calendar/day-range.js'
import { dayNumber, fromDayNumber, type PlainDate } from '../../calendar/plain-date.js'
import type { Dossier } from '../../dossier/dossier.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

export default {
  id: 'W-02',
  slug: 'gedeeltelijk-herstel',
  title: 'Gedeeltelijk of aangepast werken is geen herstel',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'Wie het eigen werk maar voor een deel weer doet, is niet hersteld: de wachttijd loopt door.',
  sources: [
    { instrument: 'wia', artikel: '23', lid: '3', onderdeel: 'b' },
    { instrument: 'bw7', artikel: '629', lid: '12' },
    { instrument: 'uwvHandboekWia' },
  ],
  why: 'Wie gedeeltelijk of in ander werk hervat, blijft ziek voor het eigen werk. De termijnen lopen dan door.',
  remedy:
    'Maak de herstelmelding ongedaan, ook bij UWV, of leg vast dat de werknemer het eigen werk weer volledig deed.',
  actor: 'werkgever',
  steps: [
    'Zonder herstel in de ziekteperioden geldt de norm niet.',
    'Bij elk herstel wordt gekeken welk werk toen liep.',
    'Was dat ander of aangepast werk, dan is dat een tekortkoming.',
    'Was het eigen werk, dan worden de uren met het contract vergeleken; zijn die niet bekend, dan is dit niet te beoordelen.',
    'Minder uren dan het contract is een tekortkoming.',
  ],
  exceptions: ['de werknemer deed het eigen werk weer volledig'],
  related: ['W-01', 'W-04', 'C-03'],

  check(fact) {
    const herstel = herstelperioden(fact)
    if (herstel.length === 0) return notApplicable(nl`in het dossier staat geen herstel`)
    const verdicts = werkZoalsVastgelegd(fact).flatMap((werk) =>
      overlapOf(toRange(werk), herstel)
        .slice(0, 1)
        .map(({ start }) => oordeelOver(fact, werk, fromDayNumber(start))),
    )
    const verdict = combine(verdicts, nl`in het dossier staat geen werk tijdens het herstel`)
    return verdict.kind === 'notApplicable' ? satisfied('/verzuim/perioden') : verdict
  },

  example: {
    satisfies: {
      patch: {
        verzuim: {
          perioden: [
            { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-12-09' },
            { soort: 'ziek', van: '2024-12-16' },
          ],
          eindeWachttijd: '2026-01-17',
        },
      },
    },
    violates: {
      patch: {
        verzuim: {
          perioden: [
            { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-12-08' },
            { soort: 'ziek', van: '2024-12-16' },
          ],
          eindeWachttijd: '2026-01-18',
        },
      },
    },
  },
} satisfies Rule

/** Days between the first day of illness and the peildatum that are neither illness nor leave, merged. */
function herstelperioden(fact: Ask): readonly DayRange[] {
  const perioden = fact('verzuim').perioden ?? []
  const totNu = dayNumber(fact('peildatum'))
  const van = (soort: 'ziek' | 'hersteld' | 'wazo') =>
    mergeRanges(perioden.filter((periode) => periode.soort === soort).map((periode) => toRange(periode)))
  const ziek = van('ziek')
  const hersteld = van('hersteld')
  const eerste = ziek[0]
  if (!eerste) return []
  // een ziekteperiode zonder einde loopt door, behalve op de dagen die als herstel zijn vastgelegd
  const echtZiek = ziek.flatMap((tijdvak) =>
    subtractRanges({ start: tijdvak.start, end: Math.min(tijdvak.end, totNu) }, hersteld),
  )
  return subtractRanges({ start: eerste.start, end: totNu }, mergeRanges([...echtZiek, ...van('wazo')]))
}

interface Werk extends Pick<NonNullable<Dossier['werkhervatting']>[number], 'soort' | 'urenPerWeek'> {
  readonly van: PlainDate
  readonly totEnMet?: PlainDate | null | undefined
  readonly path: string
}

/**
 * As typed: fact('werkhervatting') leaves out what lies before a new first sick day, and whether that day is really new
 * is the question here.
 */
function werkZoalsVastgelegd(fact: Ask): readonly Werk[] {
  const werk = fact('alles').werkhervatting ?? []
  return werk.map(({ soort, urenPerWeek, van, totEnMet }, index) => {
    return { soort, urenPerWeek, van, totEnMet, path: `/werkhervatting/${index}` }
  })
}

const werkWoorden = {
  'eigen-aangepast': 'aangepast eigen werk',
  'ander-intern': 'ander werk in het eigen bedrijf',
  arbeidstherapie: 'arbeidstherapie',
  proefplaatsing: 'een proefplaatsing',
  detachering: 'een detachering',
  'ander-extern': 'ander werk bij een andere werkgever',
} as const satisfies Record<Exclude<Werk['soort'], 'eigen'>, string>

function oordeelOver(fact: Ask, werk: Werk, vanaf: PlainDate): Verdict {
  const { path, soort, urenPerWeek: uren } = werk
  if (soort !== 'eigen') {
    return violated({
      breach: 'inconsistent',
      path: `${path}/soort`,
      message: nl`Vanaf ${vanaf} staat de werknemer als hersteld in het dossier, maar toen liep ${werkWoorden[soort]}`,
    })
  }
  if (uren == null) return undetermined(`${path}/urenPerWeek`)
  // Niet met fact('urenPerWeek'): een onbekend contract mag een breuk bij ander werk niet verbergen (decisions.md 20).
  const contract = fact('dossier').werknemer?.rooster?.urenPerWeek
  if (contract === undefined) return undetermined('/werknemer/rooster/urenPerWeek')
  if (uren >= contract) return satisfied(`${path}/urenPerWeek`)
  return violated({
    breach: 'inconsistent',
    path: `${path}/urenPerWeek`,
    message: nl`Vanaf ${vanaf} staat de werknemer als hersteld in het dossier, maar toen werkte die ${uren} van de ${contract} uur per week`,
  })
}

function toRange({ van, totEnMet }: { van: PlainDate; totEnMet?: PlainDate | null | undefined }): DayRange {
  return { start: dayNumber(van), end: totEnMet ? dayNumber(totEnMet) : Number.POSITIVE_INFINITY }
}
