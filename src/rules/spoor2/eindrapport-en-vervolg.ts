import { compareDays, daysBetween, earliest, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Spoor2 } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Coverage, notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { vervolgMaxDagen } from '../../law/parameters/spoor2.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'

export default {
  id: 'S2-09',
  slug: 'eindrapport-en-vervolg',
  title: 'Eindrapportage van spoor 2, en vervolg tot het einde van de loondoorbetaling',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Een afgesloten traject in spoor 2 heeft een eindrapportage; daarna gaan de inspanningen door, of er is vastgelegd waarom een vervolg geen zin heeft.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Adequaat' },
    { instrument: 'uwvKader', paragraaf: 'Adequaat traject afronden' },
    { instrument: 'bbp', paragraaf: '§ 9' },
  ],
  why: 'De plicht om te re-integreren duurt zolang het loon wordt doorbetaald. Uit de eindrapportage blijkt wat het traject opleverde en wat er nog kan.',
  remedy:
    'Vraag de eindrapportage op bij het re-integratiebedrijf, en zet een vervolg in of leg vast waarom dat geen zin heeft.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart of niet afgesloten, dan geldt de norm niet.',
    'Is er geen eindrapportage, dan is dat een tekortkoming, en een risico als is vastgelegd waarom er geen vervolg komt.',
    'Na het einde van het traject tot de laatste dag die telt, is elke periode van meer dan zestig dagen zonder activiteit of besluit een risico uit de praktijk.',
    'Werk, een onderbreking op advies van de bedrijfsarts en een periode zonder benutbare mogelijkheden vullen die periode.',
  ],
  exceptions: [
    'vastgelegd is waarom een vervolg geen zin heeft',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-05', 'S2-06', 'S1-05'],

  check(fact) {
    const spoor2 = fact('spoor2')
    if (!spoor2?.start) return notApplicable(nl`spoor 2 is niet gestart (zie T-10)`)
    const { einde } = spoor2
    if (!einde) return notApplicable(nl`het traject in spoor 2 is niet afgesloten`)
    const stiltes = stiltesNa(fact, spoor2, einde).map((stilte) => oordeelStilte(fact, spoor2, stilte))
    return combine([oordeelEindrapport(fact, spoor2, einde), ...stiltes], nl`het traject is niet afgesloten`)
  },

  example: {
    satisfies: { patch: { spoor2: { einde: '2025-10-07', eindrapport: { datum: '2025-10-14' } } } },
    violates: { patch: { spoor2: { einde: '2025-10-07' } } },
  },
} satisfies Rule

/** A recorded reason to go no further already tells what the trajectory gave: then the missing report weighs less. */
function oordeelEindrapport(fact: Ask, spoor2: Spoor2, einde: PlainDate): Verdict {
  const { path, eindrapport } = spoor2
  if (eindrapport) return satisfied(eindrapport.path)
  const message = nl`Het traject in spoor 2 is op ${einde} afgesloten; er is geen eindrapportage`
  const licht = spoor2.geenVervolg?.reden ? { severity: 'warning' as const } : {}
  return violated({ breach: 'missing', path, message, ...licht }, { covered: gedektInspanning(fact, einde) })
}

/** Both days inclusive; nothing was done on the days between. */
interface Stilte {
  readonly van: PlainDate
  readonly totEnMet: PlainDate
}

function oordeelStilte(fact: Ask, spoor2: Spoor2, { van, totEnMet }: Stilte): Verdict {
  return violated(
    {
      breach: 'missing',
      severity: 'warning',
      norm: 'praktijk',
      path: spoor2.path,
      found: totEnMet,
      message: nl`Tussen ${van} en ${totEnMet} (${daysBetween(van, totEnMet)} dagen) is na het traject geen activiteit of besluit vastgelegd`,
    },
    { covered: geenVervolg(spoor2) ?? gedektInspanning(fact, totEnMet) },
  )
}

/** A second trajectory may be left out when limitations, age and experience make it useless (Beoordelingskader § 9). */
function geenVervolg({ geenVervolg: besluit }: Spoor2): Coverage | null {
  if (!besluit?.reden) return null
  const message = nl`op ${besluit.datum} is vastgelegd waarom er na het traject geen vervolg is`
  return { ground: 'andere-grond', path: besluit.path, message }
}

/** The stretches after `einde` without anything that shows an effort, longer than the number of days allowed. */
function stiltesNa(fact: Ask, spoor2: Spoor2, einde: PlainDate): readonly Stilte[] {
  const kijkTot = fact('kijkTot')
  const grens = valueOn(vervolgMaxDagen, einde)
  const bezig = [...periodenVan(fact, spoor2), { van: kijkTot, totEnMet: kijkTot }].toSorted((a, b) =>
    compareDays(a.van, b.van),
  )

  const stiltes: Stilte[] = []
  let laatste = einde
  for (const { van, totEnMet } of bezig) {
    const tot = earliest(van, kijkTot)
    if (daysBetween(laatste, tot) > grens) stiltes.push({ van: laatste, totEnMet: tot })
    laatste = latest(laatste, totEnMet)
  }
  return stiltes
}

/** What fills the time: single days of activity and decision, and periods of work, interruption or no possibilities. */
function periodenVan(fact: Ask, spoor2: Spoor2): readonly Stilte[] {
  const dagen = [
    ...(spoor2.activiteiten ?? []).map(({ datum }) => datum),
    ...(spoor2.contactenWerkgever ?? []).map(({ datum }) => datum),
    ...(spoor2.plan?.versies ?? []).map(({ datum }) => datum),
    ...fact('bijstellingen').flatMap(({ datum }) => (datum ? [datum] : [])),
    ...fact('evaluaties').flatMap(({ datum }) => (datum ? [datum] : [])),
    ...(spoor2.eindrapport?.datum ? [spoor2.eindrapport.datum] : []),
  ]
  const perioden = [...fact('werkhervatting'), ...fact('geenBenutbareMogelijkheden'), ...(spoor2.onderbrekingen ?? [])]
  const kijkTot = fact('kijkTot')
  return [
    ...dagen.map((datum) => ({ van: datum, totEnMet: datum })),
    ...perioden.map(({ van, totEnMet }) => ({ van, totEnMet: totEnMet ?? kijkTot })),
  ]
}
