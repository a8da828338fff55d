import { compareDays, daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import type { Advies } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, notApplicable, type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { dekkingLateStart } from '../spoor2/dekking-start.js'
import { remedySpoor2 } from '../spoor2/remedie.js'
import { referentiedag, spoor2Termijn } from '../spoor2/termijn-spoor2.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import { bijVerkorteWachttijd } from '../verkorte-wachttijd.js'

export default {
  id: 'T-11',
  slug: 'spoor2-eerder-duidelijk',
  title: 'Spoor 2 eerder gestart als terugkeer bij de eigen werkgever al eerder is uitgesloten',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Is al voor de eerstejaarsevaluatie duidelijk dat de werknemer niet blijvend kan terugkeren bij de eigen werkgever, dan start spoor 2 eerder. UWV noemt geen aantal weken; gebruikelijk is binnen zes weken na die conclusie.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
    { instrument: 'bw7', artikel: '658a', lid: '1' },
    { instrument: 'praktijk' },
  ],
  why: 'Wie al weet dat terugkeer niet kan en toch wacht tot het einde van het eerste jaar, laat maanden liggen waarin elders werk kan worden gevonden.',
  remedy: remedySpoor2,
  actor: 'werkgever',
  steps: [
    'Gezocht wordt de eerste conclusie van bedrijfsarts of arbeidsdeskundige, van vóór de eerstejaarsevaluatie, dat blijvende terugkeer bij de eigen werkgever niet kan; een conclusie die binnen zes weken is herzien, telt niet.',
    'Waren er op die dag geen benutbare mogelijkheden, dan geldt de norm niet.',
    'Zonder zo’n conclusie geldt de norm niet, tenzij een arbeidsdeskundig rapport van vóór de evaluatie over spoor 2 spreekt en spoor 2 meer dan zes weken later maar nog binnen de gewone termijn startte: dan is de conclusie een vraag aan de arbeidsdeskundige.',
    'Start spoor 2 binnen zes weken na de conclusie, dan is aan de norm voldaan; dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Een latere start is een risico, en spoor 2 dat nog niet is gestart ook; is ook de gewone termijn voorbij, dan staat de late of ontbrekende start bij T-10.',
  ],
  exceptions: [
    'er waren op de dag van de conclusie geen benutbare mogelijkheden',
    'een geldige reden om met spoor 2 te wachten is vastgelegd en bewezen',
    'vastgelegd is waarom de conclusie niet is gevolgd',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['T-10', 'T-12', 'S2-04', 'S1-07'],

  check(fact) {
    const conclusie = eersteConclusie(fact)
    if (!conclusie)
      return (
        vraagBijOnderzoek(fact) ??
        notApplicable(
          nl`dat terugkeer bij de eigen werkgever niet kan, is niet voor de eerstejaarsevaluatie geconcludeerd`,
        )
      )
    const { datum, path } = conclusie
    if (isZonderMogelijkheden(fact, datum)) {
      return notApplicable(nl`op ${datum}, de dag van de conclusie, waren er geen benutbare mogelijkheden`)
    }
    const due = uiterlijkNa(fact, datum)
    if (!due) return notApplicable(nl`na ${datum} waren er geen benutbare mogelijkheden`)
    const { due: gewoon, opgeschort } = spoor2Termijn(fact)
    if (due >= gewoon)
      return notApplicable(nl`de gewone termijn voor spoor 2 eindigt op ${gewoon}, dus niet later (zie T-10)`)

    const spoor2 = fact('spoor2')
    if (!spoor2?.start) return zonderStart(fact, conclusie, due, gewoon)
    if (spoor2.start <= due) return satisfied(`${spoor2.path}/start`)
    // Een start na de gewone termijn is een te late start, en die meldt T-10 al.
    if (spoor2.start > gewoon && !opgeschort) {
      return notApplicable(nl`spoor 2 begon op ${spoor2.start}, ook na de gewone termijn (zie T-10)`)
    }
    const place: Place = {
      breach: 'late',
      path: `${spoor2.path}/start`,
      due,
      found: spoor2.start,
      daysLate: daysBetween(due, spoor2.start),
      message: nl`Op ${datum} was duidelijk dat blijvende terugkeer bij de eigen werkgever niet kan; spoor 2 is pas op ${spoor2.start} gestart, gebruikelijk is uiterlijk ${due}`,
    }
    const remedy = nl`Leg vast waarom spoor 2 later is gestart, welke kansen er intussen waren en hoe die alsnog zijn benut.`
    return violated(place, {
      covered: nietGevolgd(conclusie, path) ?? dekkingLateStart(fact, spoor2.start).covered,
      remedy,
    })
  },

  example: {
    satisfies: { patch: { adviezen: [nietTerug('2024-12-10')], spoor2: { start: '2025-01-21' } } },
    violates: { patch: { adviezen: [nietTerug('2024-12-08')] } },
  },
} satisfies Rule

function nietTerug(datum: string) {
  return {
    datum,
    van: 'arbeidsdeskundige' as const,
    advies: 'Zoek werk bij een andere werkgever',
    geenTerugkeerEigenWerkgever: true,
    opvolging: { datum: '2025-01-06', wat: 'Bureau gekozen' },
  }
}

/** The first conclusion that was not taken back before anything had to be done. */
function eersteConclusie(fact: Ask): Advies | null {
  const evaluatie = referentiedag(fact)
  const uitspraken = fact('adviezen')
    .filter(({ van, geenTerugkeerEigenWerkgever: uitspraak }) => uitspraak !== undefined && telt(van))
    .toSorted((a, b) => compareDays(a.datum, b.datum))
  const conclusie = uitspraken.find(({ datum, geenTerugkeerEigenWerkgever }, index) => {
    if (!geenTerugkeerEigenWerkgever || datum >= evaluatie) return false
    const due = uiterlijkNa(fact, datum)
    return !uitspraken
      .slice(index + 1)
      .some((later) => !later.geenTerugkeerEigenWerkgever && (!due || later.datum <= due))
  })
  return conclusie ?? null
}

function telt(van: Advies['van']): boolean {
  return van === 'arbeidsdeskundige' || adviseertAlsBedrijfsarts(van)
}

function uiterlijkNa(fact: Ask, datum: PlainDate): PlainDate | null {
  return dagNa(datum, valueOn(adviesOpvolgingDagen, datum), rustdagen(fact))
}

function zonderStart(fact: Ask, conclusie: Advies, due: PlainDate, gewoon: PlainDate): Verdict {
  const { datum, path } = conclusie
  const vervallen = naEindeVerplichtingen(fact, due) ?? bijVerkorteWachttijd(fact)
  if (vervallen) return vervallen
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  if (fact('peildatum') > gewoon) return notApplicable(nl`spoor 2 is niet gestart (zie T-10)`)
  const message = nl`Op ${datum} was duidelijk dat blijvende terugkeer bij de eigen werkgever niet kan; spoor 2 is nog niet gestart, gebruikelijk is uiterlijk ${due}`
  return violated(
    { breach: 'missing', path: fact('spoor2')?.path ?? path, due, message },
    { covered: nietGevolgd(conclusie, path) ?? dekkingLateStart(fact, fact('kijkTot')).covered, nextDue: gewoon },
  )
}

function nietGevolgd({ nietOpgevolgd }: Advies, path: string) {
  if (!nietOpgevolgd?.reden) return null
  const message = nl`op ${nietOpgevolgd.datum} is vastgelegd waarom deze conclusie niet is gevolgd`
  return { ground: 'andere-grond' as const, path: nietOpgevolgd.path || path, message }
}

/** What a report concludes is free text: only who wrote it can say whether return was ruled out. */
function vraagBijOnderzoek(fact: Ask): Verdict | null {
  const evaluatie = referentiedag(fact)
  const beslist = fact('adviezen').some(
    (advies) => advies.geenTerugkeerEigenWerkgever !== undefined && telt(advies.van),
  )
  const onderzoek = fact('arbeidsdeskundigeOnderzoeken').find(
    ({ datum, conclusies }) => datum && datum < evaluatie && conclusies?.externWerk,
  )
  if (beslist || !onderzoek?.datum || isZonderMogelijkheden(fact, onderzoek.datum)) return null
  const due = uiterlijkNa(fact, onderzoek.datum)
  const tot = fact('spoor2')?.start ?? fact('kijkTot')
  // Na de gewone termijn zegt T-10 al dat spoor 2 te laat is: dan voegt deze vraag niets toe.
  if (!due || tot <= due || tot > spoor2Termijn(fact).due || naEindeVerplichtingen(fact, due)) return null
  if (dekkingLateStart(fact, tot).covered) return null
  const question = nl`In het arbeidsdeskundig rapport van ${onderzoek.datum} staat iets over spoor 2. Was toen al duidelijk dat blijvende terugkeer bij de eigen werkgever niet kan, zodat spoor 2 eerder had moeten starten?`
  return judgement(question, 'arbeidsdeskundige', `${onderzoek.path}/conclusies`)
}
