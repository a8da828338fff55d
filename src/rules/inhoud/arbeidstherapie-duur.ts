import { countDays, type DayRange, subtractRanges } from '../../calendar/day-range.js'
import {
  addDays,
  compareDays,
  dayNumber,
  daysBetween,
  earliest,
  latest,
  type PlainDate,
  weekday,
} from '../../calendar/plain-date.js'
import type { Werkhervatting } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Coverage, type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { arbeidstherapieDagen, arbeidstherapieLangDagen } from '../../law/parameters/inhoud.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { nogNiet } from '../termijn.js'

export default {
  id: 'I-09',
  slug: 'arbeidstherapie-duur',
  title: 'Arbeidstherapie zonder loonwaarde hooguit zes weken',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'Werken zonder loonwaarde (arbeidstherapie) duurt in de regel niet langer dan zes weken; duurt het langer, dan onderbouwt de bedrijfsarts waarom.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 8' },
    { instrument: 'uwvKader', paragraaf: 'Arbeidstherapie' },
    { instrument: 'praktijk' },
  ],
  why: 'Arbeidstherapie is bedoeld om te zien wat iemand kan. Duurt zij lang, dan blijft werk met loonwaarde misschien liggen; UWV vraagt er de verzekeringsarts naar.',
  remedy:
    'Spreek met de bedrijfsarts af wat er na de arbeidstherapie komt: werk met loonwaarde of een andere vorm van re-integratie. Laat de bedrijfsarts onderbouwen waarom het langer duurt.',
  actor: 'werkgever',
  steps: [
    'De regel kijkt naar arbeidstherapie zonder loonwaarde die voor de WIA-aanvraag begon.',
    'Perioden die op elkaar aansluiten, ook over een weekend, tellen als één periode; dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Tot en met 42 dagen is het goed; loopt de periode nog, dan is de 42e dag de laatste goede dag.',
    'Meer dan 42 dagen is een risico.',
    'Meer dan 84 dagen zonder onderbouwing van de bedrijfsarts is een tekortkoming; dat getal is uit de praktijk, dat de onderbouwing nodig is niet.',
  ],
  exceptions: [
    'gedekt als de bedrijfsarts heeft onderbouwd waarom het langer duurt',
    'gedekt door een positief deskundigenoordeel zonder voorbehoud over de inspanningen van de werkgever, van na de periode',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-06', 'I-04', 'I-05'],

  check(fact) {
    const reeksen = reeksenVan(fact)
    return combine(
      reeksen.map((reeks) => beoordeel(fact, reeks)),
      nl`er is geen arbeidstherapie zonder loonwaarde vastgelegd`,
    )
  },

  example: {
    satisfies: { patch: { werkhervatting: [therapie('2024-04-01', '2024-05-12')] } },
    violates: { patch: { werkhervatting: [therapie('2024-04-01', '2024-06-24')] } },
  },
} satisfies Rule

function therapie(van: string, totEnMet: string) {
  return { van, totEnMet, werkgever: 'eigen' as const, soort: 'arbeidstherapie' as const, urenPerWeek: 12 }
}

/** Stretches of work that follow on one another. */
interface Reeks {
  readonly delen: readonly [Werkhervatting, ...Werkhervatting[]]
  readonly van: PlainDate
  /** Null while a part has no last day. */
  readonly totEnMet: PlainDate | null
}

function reeksenVan(fact: Ask): readonly Reeks[] {
  const therapie = fact('werkhervatting')
    .filter(({ soort, loonwaarde, van }) => soort === 'arbeidstherapie' && !loonwaarde && van <= fact('kijkTot'))
    .toSorted((a, b) => compareDays(a.van, b.van))
  const reeksen: Reeks[] = []
  for (const deel of therapie) {
    const vorige = reeksen.at(-1)
    if (vorige && sluitAan(vorige.totEnMet, deel.van)) {
      const [eerste, ...rest] = vorige.delen
      reeksen[reeksen.length - 1] = {
        delen: [eerste, ...rest, deel],
        van: vorige.van,
        totEnMet: laatste(vorige.totEnMet, deel.totEnMet ?? null),
      }
    } else {
      reeksen.push({ delen: [deel], van: deel.van, totEnMet: deel.totEnMet ?? null })
    }
  }
  return reeksen
}

/** Nothing lies between, or only the days of one weekend: Friday and Monday are two working days in a row. */
function sluitAan(totEnMet: PlainDate | null, van: PlainDate): boolean {
  if (!totEnMet || van <= addDays(totEnMet, 1)) return true
  const tussen = daysBetween(totEnMet, van) - 1
  return tussen <= 2 && weekday(addDays(totEnMet, 1)) >= 6 && weekday(addDays(van, -1)) >= 6
}

function laatste(een: PlainDate | null, ander: PlainDate | null): PlainDate | null {
  return een && ander ? latest(een, ander) : null
}

function beoordeel(fact: Ask, { delen, van, totEnMet }: Reeks): Verdict {
  const rust = rustdagen(fact)
  const { path } = delen.at(-1) ?? delen[0]
  // De dag ervoor is dag nul: de eerste dag telt mee.
  const due = dagNa(addDays(van, -1), valueOn(arbeidstherapieDagen, van), rust)
  const einde = earliest(fact('kijkTot'), totEnMet ?? fact('kijkTot'))
  if (!due || einde <= due) return binnenTermijn(fact, due, totEnMet, path)

  const dagen = geteldeDagen({ start: dayNumber(van), end: dayNumber(einde) }, rust)
  const motivering = delen.find(({ motiveringBedrijfsarts }) => motiveringBedrijfsarts?.trim())
  const lang = dagen > valueOn(arbeidstherapieLangDagen, van)
  const place: Place = {
    breach: motivering ? 'late' : 'incomplete',
    path,
    due,
    found: einde,
    daysLate: daysBetween(due, einde),
    ...(!(lang && !motivering) && { severity: 'warning' }),
    message: motivering
      ? nl`Van ${van} tot en met ${einde} was er ${dagen} dagen arbeidstherapie; in de regel duurt die hooguit tot en met ${due}`
      : nl`Van ${van} tot en met ${einde} was er ${dagen} dagen arbeidstherapie, zonder onderbouwing van de bedrijfsarts; in de regel duurt die hooguit tot en met ${due}`,
  }
  return violated(place, {
    covered: onderbouwd(motivering) ?? gedektInspanning(fact, einde),
    notes: motivering ? [nl`UWV vraagt de verzekeringsarts naar de onderbouwing van de bedrijfsarts`] : [],
  })
}

/** Still going on with no last day, or one after the term: the term still runs. */
function binnenTermijn(fact: Ask, due: PlainDate | null, totEnMet: PlainDate | null, path: string): Verdict {
  const loopt = fact('kijkTot') === fact('peildatum')
  if (!due || !loopt || (totEnMet && totEnMet <= due)) return satisfied(path)
  return nogNiet(fact, due)
}

function geteldeDagen(range: DayRange, rust: readonly DayRange[]): number {
  return countDays(subtractRanges(range, rust))
}

function onderbouwd(motivering: Werkhervatting | undefined): Coverage | null {
  if (!motivering) return null
  return {
    ground: 'andere-grond',
    path: `${motivering.path}/motiveringBedrijfsarts`,
    message: nl`de bedrijfsarts heeft onderbouwd waarom de arbeidstherapie langer duurt`,
  }
}
