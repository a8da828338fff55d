import { mergeRanges } from '../../calendar/day-range.js'
import { addDays, dayNumber, daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import {
  type Coverage,
  judgement,
  notApplicable,
  type Place,
  satisfied,
  type Verdict,
  violated,
} from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen, spoor1HerbeoordelingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { dagNa } from '../rustdagen.js'
import { nogNiet } from '../termijn.js'
import { afsluitingenIn, isAfsluiting } from './afgesloten-in-tekst.js'

export default {
  id: 'S1-05',
  slug: 'spoor1-blijft-open',
  title: 'Spoor 1 blijft open naast spoor 2',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Ook als spoor 2 loopt, blijft de werkgever kijken naar werk in het eigen bedrijf, zeker als de belastbaarheid of de organisatie verandert.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Beoordelingsaspecten arbeidsdeskundige' },
    { instrument: 'bw7', artikel: '658a', lid: '1' },
    { instrument: 'praktijk' },
  ],
  why: 'De plicht om werk bij de eigen werkgever te zoeken, duurt de hele periode. In die tijd kan er passend werk vrijkomen.',
  remedy:
    'Kijk opnieuw naar werk in het eigen bedrijf, leg de uitkomst met datum vast en herhaal dat ten minste elke drie maanden.',
  actor: 'werkgever',
  steps: [
    'Is spoor 1 afgesloten verklaard, dan is dat een tekortkoming; keek de werkgever daarna toch weer, dan een risico.',
    'Is spoor 2 niet gestart, dan geldt de rest van de norm niet.',
    'Staat alleen in een stuk, een gespreksverslag of een herbeoordeling dat spoor 1 is afgesloten, en is daarna niet meer gekeken, dan is dat ter beoordeling.',
    'Vanaf de start van spoor 2 tot de WIA-aanvraag zit tussen twee blikken op spoor 1 hooguit 90 dagen (praktijk); langer is een risico.',
    'Een nieuwe blik is een herbeoordeling, een beoordeelde functie of een aanbod, met datum; een herbeoordeling met als uitkomst dat spoor 1 is afgesloten, telt niet.',
    'Na een nieuw belastbaarheidsprofiel of een wijziging in de organisatie is er binnen 42 dagen een nieuwe blik; anders is dat een risico.',
  ],
  exceptions: [
    'beschut werk is vastgelegd als uitzondering (een reden om met spoor 2 te wachten)',
    'dagen van herstel, verlof of zonder mogelijkheden tellen niet mee',
    'gedekt door een positief deskundigenoordeel zonder voorbehoud over de inspanningen van de werkgever, van na de gemiste dag, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-01', 'S1-02', 'S1-04', 'T-10', 'S2-09'],

  check(fact) {
    const start = fact('spoor2')?.start
    const afgesloten = verdictAfgesloten(fact)
    if (!start) return afgesloten ?? notApplicable(nl`spoor 2 is niet gestart`)
    const verdicts = [
      ...(afgesloten ? [afgesloten] : afgeslotenInTekst(fact)),
      ...stiltes(fact, start),
      ...wijzigingen(fact, start),
    ]
    return combine(verdicts, nl`spoor 2 is niet gestart`)
  },

  example: {
    satisfies: {
      patch: {
        spoor1: {
          herbeoordelingen: ['2025-04-20', '2025-07-19', '2025-10-17'].map((datum) => ({
            datum,
            conclusie: 'Geen nieuwe mogelijkheden',
          })),
        },
      },
    },
    violates: {
      patch: { spoor1: { afgesloten: { datum: '2025-09-15', reden: 'Alle aandacht gaat naar spoor 2' } } },
    },
  },
} satisfies Rule

function verdictAfgesloten(fact: Ask): Verdict | null {
  const afgesloten = fact('spoor1')?.afgesloten
  if (!afgesloten || afgesloten.datum > fact('kijkTot')) return null
  const { path, datum } = afgesloten
  const weer = dagenGekeken(fact).find((dag) => dag > datum)
  const message = weer
    ? nl`Spoor 1 is op ${datum} afgesloten verklaard; pas op ${weer} is weer naar werk in het eigen bedrijf gekeken`
    : nl`Spoor 1 is op ${datum} afgesloten verklaard, terwijl de plicht om in het eigen bedrijf te zoeken doorloopt`
  // Een oordeel van UWV dekt niet wat erna is nagelaten: de afsluiting duurt voort.
  const covered = beschutWerk(fact) ?? gedektInspanning(fact, fact('kijkTot'))
  const place: Place = { breach: 'notAllowed', path, found: datum, message, ...(weer && { severity: 'warning' }) }
  return violated(place, { covered })
}

/** A text that says that spoor 1 is closed, with no look at it afterwards: what was meant, a person weighs. */
function afgeslotenInTekst(fact: Ask): readonly Verdict[] {
  const kijkTot = fact('kijkTot')
  const laatste = dagenGekeken(fact).at(-1)
  const open = afsluitingenIn(fact('alles')).filter(
    ({ datum }) => !datum || (datum <= kijkTot && (!laatste || laatste <= datum)),
  )
  if (open.length === 0 || (beschutWerk(fact) ?? gedektInspanning(fact, kijkTot))) return []
  return open.map(({ datum, path }) => {
    const question = datum
      ? nl`Op ${datum} is vastgelegd dat spoor 1 is afgesloten. Keek de werkgever daarna nog naar werk in het eigen bedrijf?`
      : nl`In een stuk staat dat spoor 1 is afgesloten. Keek de werkgever daarna nog naar werk in het eigen bedrijf?`
    return judgement(question, 'casemanager', path)
  })
}

function beschutWerk(fact: Ask): Coverage | null {
  const uitzondering = fact('spoor2')?.uitzondering
  if (uitzondering?.grond !== 'beschut-werk') return null
  const message = nl`beschut werk is vastgelegd als uitzondering, een reden om met spoor 2 te wachten (S2-04 toetst het bewijs)`
  return { ground: 'uitzondering', path: uitzondering.path, message }
}

/** Every stretch without a look at spoor 1 while spoor 2 runs, up to the last day that counts. */
function stiltes(fact: Ask, start: PlainDate): readonly Verdict[] {
  const kijkTot = fact('kijkTot')
  const gekeken = dagenGekeken(fact).filter((dag) => dag > start && dag <= kijkTot)
  return [start, ...gekeken].map((van, index) => stilte(fact, van, gekeken[index] ?? null))
}

/** @param weer the next look, or null when there was none up to the last day that counts. */
function stilte(fact: Ask, van: PlainDate, weer: PlainDate | null): Verdict {
  const tot = weer ?? fact('kijkTot')
  const due = laatsteDag(fact, van, valueOn(spoor1HerbeoordelingDagen, van))
  const spoor1 = fact('spoor1')
  const path = spoor1?.herbeoordelingen ? `${spoor1.path}/herbeoordelingen` : (spoor1?.path ?? '')
  if (!due || tot <= due) return satisfied(path)
  const message = weer
    ? nl`Na ${van} is pas op ${weer} opnieuw naar werk in het eigen bedrijf gekeken; in de praktijk gebeurt dat uiterlijk op ${due}`
    : nl`Sinds ${van} is niet vastgelegd dat opnieuw naar werk in het eigen bedrijf is gekeken; in de praktijk gebeurt dat uiterlijk op ${due}`
  // Na een oordeel van UWV begint de telling opnieuw: het moet zo laat zijn dat de rest van de stilte niet te lang is.
  const covered = gedektInspanning(fact, addDays(tot, -valueOn(spoor1HerbeoordelingDagen, van)))
  return violated({ ...laatOfNiet({ path, due, weer, message }), norm: 'praktijk' }, { covered })
}

interface Blik {
  readonly due: PlainDate
  /** The day of the look, or null when there was none. */
  readonly weer: PlainDate | null
}

/** A look that came after its last day, or not at all. */
function laatOfNiet({ path, due, weer, message }: Pick<Place, 'path' | 'message'> & Blik): Place {
  const place = { path, due, severity: 'warning', message } as const
  return weer
    ? { ...place, breach: 'late', found: weer, daysLate: daysBetween(due, weer) }
    : { ...place, breach: 'missing' }
}

/** A newer profile, or a change in the organisation, asks for a new look. */
function wijzigingen(fact: Ask, start: PlainDate): readonly Verdict[] {
  const kijkTot = fact('kijkTot')
  const profielen = fact('belastbaarheidsprofielen').map((profiel) => ({
    ...profiel,
    wat: 'het belastbaarheidsprofiel',
  }))
  const organisatie = (fact('dossier').werkgever?.wijzigingen ?? []).map(({ datum, path }) => {
    return { datum, path, wat: 'de wijziging in de organisatie' }
  })
  const gekeken = dagenGekeken(fact)
  return [...profielen, ...organisatie].flatMap(({ datum, path, wat }) => {
    if (!datum || datum <= start || datum > kijkTot) return []
    const weer = gekeken.find((dag) => dag >= datum) ?? null
    return naWijziging(fact, { datum, path, wat, weer })
  })
}

interface Wijziging {
  readonly datum: PlainDate
  readonly path: string
  /** With article: `het belastbaarheidsprofiel`. */
  readonly wat: string
  /** The first look of that day or later. */
  readonly weer: PlainDate | null
}

function naWijziging(fact: Ask, { datum, path, wat, weer }: Wijziging): readonly Verdict[] {
  const due = laatsteDag(fact, datum, valueOn(adviesOpvolgingDagen, datum))
  if (!due || (weer && weer <= due)) return []
  if (fact('kijkTot') <= due) return fact('peildatum') <= due ? [nogNiet(fact, due)] : []
  const message = weer
    ? nl`Na ${wat} van ${datum} is pas op ${weer} opnieuw naar werk in het eigen bedrijf gekeken; gebruikelijk is uiterlijk ${due}`
    : nl`Na ${wat} van ${datum} is niet vastgelegd dat opnieuw naar werk in het eigen bedrijf is gekeken`
  const place = laatOfNiet({ path, due, weer, message })
  // Hoe snel het moet, staat nergens; dat het moet wel.
  const covered = gedektInspanning(fact, datum)
  return [violated(weer ? { ...place, norm: 'praktijk' } : place, { covered })]
}

/** A look at spoor 1 shows from a re-assessment, a judged function or offered work. */
function dagenGekeken(fact: Ask): readonly PlainDate[] {
  const { herbeoordelingen = [], inventarisatie = [], aanboden = [] } = fact('spoor1') ?? {}
  const opnieuw = herbeoordelingen.filter(({ conclusie }) => !isAfsluiting(conclusie))
  return [...opnieuw, ...inventarisatie, ...aanboden].flatMap(({ datum }) => (datum ? [datum] : [])).toSorted()
}

/** So many days after `van`; days of recovery, leave or without possibilities do not count. Null when none is left. */
function laatsteDag(fact: Ask, van: PlainDate, aantal: number): PlainDate | null {
  const rust = [...fact('wachttijd').onderbrekingen, ...fact('geenBenutbareMogelijkheden')].map((periode) => ({
    start: dayNumber(periode.van),
    end: periode.totEnMet ? dayNumber(periode.totEnMet) : Number.POSITIVE_INFINITY,
  }))
  return dagNa(van, aantal, mergeRanges(rust))
}
