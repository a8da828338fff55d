import { compareDays, daysBetween, type PlainDate, plainDate } from '../../calendar/plain-date.js'
import type { Dossier } from '../../dossier/dossier.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { planGenegeerdDagen } from '../../law/parameters/traject.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { dagNa } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import { geenTraject, type Traject, trajectVan } from './traject.js'
import { type Verandering, veranderingenIn } from './veranderingen.js'

export default {
  id: 'S2-08',
  slug: 'plan-bijgesteld',
  title: 'Traject in spoor 2 aangepast als de situatie verandert',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Verandert de belastbaarheid tijdens spoor 2, of geeft onderzoek daar aanleiding toe, dan wordt het traject direct aangepast, of wordt vastgelegd waarom dat niet nodig is. UWV noemt geen aantal dagen; gebruikelijk is binnen zes weken.',
  sources: [{ instrument: 'uwvKader', paragraaf: 'Spoor 2, Adequaat' }, { instrument: 'praktijk' }],
  why: 'Een plan dat niet meebeweegt, zoekt naar werk dat te zwaar of juist te licht is. UWV vindt spoor 2 alleen goed genoeg als het direct is gewijzigd toen dat nodig was.',
  remedy:
    'Stel het re-integratieplan nu bij met het bureau, of leg vast waarom het zo kan blijven, met de werkelijke datum.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Een verandering is een belastbaarheidsprofiel met een andere inhoud, een arbeidsdeskundig onderzoek, een bijgestelde probleemanalyse of een negatief deskundigenoordeel, van na de start en voor het einde van het traject.',
    'Zegt een advies van dezelfde dag of de koers verandert, dan oordelen I-05 en T-09 over wat ermee is gedaan.',
    'Als antwoord telt een nieuwe versie van het re-integratieplan, een bijgesteld plan van aanpak, een evaluatie met een besluit of afspraken, of de vastgelegde opvolging van het oordeel of van een advies van die dag.',
    'Een antwoord binnen zes weken is op tijd en een later antwoord is een risico; dagen waarop spoor 2 rust, tellen niet mee.',
    'Is er geen antwoord, maar is binnen zes weken wel in een evaluatiegesprek of met het bureau iets afgesproken, dan is de vraag aan de arbeidsdeskundige of het traject toen is bekeken; bij een deskundigenoordeel telt alleen wat daarbij als opvolging staat.',
    'Blijft het antwoord uit, dan is dat na zes weken een risico en na twaalf weken een tekortkoming, of een risico als er in die weken wel afspraken waren.',
  ],
  exceptions: [
    'vastgelegd is waarom het plan zo kan blijven',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-01', 'S2-03', 'T-09', 'I-05', 'I-10', 'S1-05'],

  check(fact) {
    const traject = trajectVan(fact)
    if (!traject) return geenTraject(fact)
    const verdicts = veranderingenIn(fact, traject).map((verandering) => beoordeel(fact, traject, verandering))
    return combine(verdicts, nl`de situatie is niet veranderd sinds de start van spoor 2`)
  },

  example: {
    satisfies: { patch: (dossier) => metNieuwProfiel(dossier, '2025-07-14') },
    violates: { patch: (dossier) => metNieuwProfiel(dossier) },
  },
} satisfies Rule

/**
 * A second belastbaarheidsprofiel, halfway spoor 2, that in spoor 2 only a new version of the plan (if any) answers; in
 * spoor 1 the employer looked again.
 */
function metNieuwProfiel(dossier: Dossier, nieuweVersie?: string): Dossier {
  const { contactmomenten, spoor1, spoor2 } = dossier
  const documenten = dossier.documenten ?? []
  const nieuw = documenten.flatMap((stuk) =>
    stuk.soort === 'belastbaarheidsprofiel' ? [{ ...stuk, datum: plainDate('2025-06-17'), urenPerWeek: 24 }] : [],
  )
  const gekeken = { datum: plainDate('2025-07-14'), conclusie: 'Geen nieuwe mogelijkheden' }
  const versies = nieuweVersie ? [{ datum: plainDate(nieuweVersie) }] : []
  return {
    ...dossier,
    documenten: [...documenten, ...nieuw],
    contactmomenten: contactmomenten?.map(({ afspraken: _, ...contact }) => contact),
    spoor1: spoor1 && { ...spoor1, herbeoordelingen: [...(spoor1.herbeoordelingen ?? []), gekeken] },
    spoor2: spoor2 && { ...spoor2, plan: spoor2.plan && { ...spoor2.plan, versies } },
  }
}

function beoordeel(fact: Ask, traject: Traject, verandering: Verandering): Verdict {
  const { datum, path, wat } = verandering
  const { totEnMet, loopt, rust, spoor2 } = traject
  const due = dagNa(datum, valueOn(adviesOpvolgingDagen, datum), rust)
  const genegeerdNa = dagNa(datum, valueOn(planGenegeerdDagen, datum), rust)
  const antwoord = eersteAntwoord(fact, traject, verandering)
  if (antwoord && (!due || antwoord.datum <= due)) return satisfied(antwoord.path)
  if (!due) return notApplicable(nl`na ${datum} waren er geen benutbare mogelijkheden`)
  if (antwoord) {
    const message = nl`Na ${wat} van ${datum} is het traject pas op ${antwoord.datum} aangepast; in de praktijk gebeurt dat uiterlijk op ${due}`
    const daysLate = daysBetween(due, antwoord.datum)
    return violated(
      { breach: 'late', severity: 'warning', path: antwoord.path, due, found: antwoord.datum, daysLate, message },
      {
        covered: gedektInspanning(fact, antwoord.datum),
        remedy: nl`Leg vast waarom het traject later is aangepast en wat er intussen is gedaan. Verander de datum niet.`,
      },
    )
  }
  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (totEnMet <= due) {
    return loopt
      ? nogNiet(fact, due)
      : notApplicable(nl`de verandering van ${datum} kwam kort voor het einde van het traject of de WIA-aanvraag`)
  }
  const besproken = verandering.vraagtOpvolging ? null : eersteAfspraak(fact, traject, datum)
  if (besproken && besproken.datum <= due) {
    const vraag = nl`Na ${wat} van ${datum} zijn op ${besproken.datum} afspraken vastgelegd. Is toen bekeken of het traject in spoor 2 moest veranderen?`
    return judgement(vraag, 'arbeidsdeskundige', besproken.path)
  }
  const afgesproken = besproken && genegeerdNa && besproken.datum <= genegeerdNa
  const genegeerd = genegeerdNa !== null && totEnMet > genegeerdNa && !afgesproken
  const message = nl`Na ${wat} van ${datum} is het traject in spoor 2 niet aangepast en is niet vastgelegd waarom dat niet nodig was; in de praktijk gebeurt dat uiterlijk op ${due}`
  return violated(
    {
      breach: 'missing',
      ...(!genegeerd && { severity: 'warning' as const }),
      path: spoor2.plan?.path ?? path,
      due,
      message,
    },
    { covered: gedektInspanning(fact, totEnMet) },
  )
}

interface Antwoord {
  readonly datum: PlainDate
  readonly path: string
}

/** The first act, on the day of the change or later, that shows what became of it. */
function eersteAntwoord(fact: Ask, { spoor2 }: Traject, { datum, beantwoord }: Verandering): Antwoord | null {
  const { plan } = spoor2
  const versies = [...(plan?.versies ?? []), ...(plan?.datum ? [{ datum: plan.datum, path: plan.path }] : [])]
  const bijgesteld = fact('bijstellingen').filter(({ soort }) => soort === 'bijstelling-plan-van-aanpak')
  const besloten = fact('evaluaties').filter(({ besluit, afspraken }) => besluit || afspraken)
  const gedaan = [...versies, ...bijgesteld, ...besloten, ...(beantwoord ? [beantwoord] : [])]
  return eersteVanaf(gedaan, datum)
}

/** The first talk with agreements: free text does not say whether the trajectory was looked at. */
function eersteAfspraak(fact: Ask, { spoor2 }: Traject, datum: PlainDate): Antwoord | null {
  const gesprekken = fact('contactmomenten').filter(({ soort }) => soort === 'evaluatie')
  const afspraken = [...gesprekken, ...(spoor2.contactenWerkgever ?? [])].filter(({ afspraken }) => afspraken)
  return eersteVanaf(afspraken, datum)
}

function eersteVanaf(
  daden: readonly { readonly datum?: PlainDate | undefined; readonly path: string }[],
  vanaf: PlainDate,
): Antwoord | null {
  return (
    daden
      .flatMap(({ datum, path }) => (datum && datum >= vanaf ? [{ datum, path }] : []))
      .toSorted((a, b) => compareDays(a.datum, b.datum))[0] ?? null
  )
}
