import type { DayRange } from '../../calendar/day-range.js'
import { compareDays, daysBetween, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Rol } from '../../dossier/codes.js'
import type { Contactmoment } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import {
  notApplicable,
  type Place,
  pending,
  satisfied,
  undetermined,
  type Verdict,
  violated,
} from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { langeStilteDagen } from '../../law/parameters/evaluatie.js'
import { evaluatieGratieDagen, evaluatieMaxDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { type Afwijkingsdekking, dekkingDoorAfwijking } from '../afwijking.js'
import { dagNa, rustdagen, telDagenNa } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'
import { uiterlijkVerslag } from '../verslag.js'

export default {
  id: 'T-05',
  slug: 'evaluatie-interval',
  title: 'Periodieke evaluatie of contact, ongeveer elke zes weken',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Werkgever en werknemer evalueren het plan van aanpak periodiek. De wet noemt geen aantal weken; UWV en de praktijk gaan uit van zes.',
  sources: [
    { instrument: 'wia', artikel: '25', lid: '2' },
    { instrument: 'rpez', artikel: '4', lid: '2', onderdeel: 'b' },
    { instrument: 'bbp', paragraaf: '§ 4' },
    { instrument: 'uwvWetsuitleg', paragraaf: 'verhaalsanctie' },
  ],
  why: 'Zonder regelmatige evaluatie valt stilstand niet op en blijven kansen liggen. UWV let erop of het plan tussentijds is geëvalueerd en zo nodig bijgesteld.',
  remedy:
    'Houd de eerstvolgende evaluatie zo snel mogelijk, leg de afspraken vast en noteer waarom er in deze periode geen evaluatie was.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er geen plan van aanpak, dan staat dat bij R-02; zonder datum is de norm niet te beoordelen.',
    'Geteld wordt vanaf het plan van aanpak tot de laatste dag die telt: de peildatum, de WIA-aanvraag, het einde van de wachttijd of de laatste dag voor het verslag.',
    'Als contact telt een evaluatie, een eerstejaarsevaluatie, een bijstelling van het plan, de eindevaluatie of een vastgelegd contactmoment.',
    'De eerste evaluatie is er binnen zes weken en elke volgende binnen zes weken en een week speling; dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Elke langere stilte is een risico, ook als die voorbij is.',
  ],
  exceptions: [
    'er waren geen benutbare mogelijkheden',
    'werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
  ],
  related: ['R-02', 'T-04', 'T-08', 'T-09'],

  check(fact) {
    const plan = fact('planVanAanpak')
    if (!plan) return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
    if (!plan.datum) return undetermined(`${plan.path}/datum`)
    const start = { datum: plan.datum, path: plan.path }
    // Vanaf het verslag telt de eindevaluatie (T-14).
    const laatsteDag = uiterlijkVerslag(fact)
    const tot = earliest(fact('kijkTot'), laatsteDag)
    if (start.datum >= tot)
      return notApplicable(nl`na het plan van aanpak van ${start.datum} was er geen tijd meer om te evalueren`)

    const rust = rustdagen(fact)
    const contacten = contactenVan(fact).filter(({ datum }) => datum > start.datum)
    const punten = [start, ...contacten]
    const stiltes = punten.map((van, index) => stilte(van, punten[index + 1], index === 0, tot, rust))
    const teLang = beoordeel(
      stiltes
        .filter((gevonden) => gevonden !== null)
        .map(({ place, tijdvak }) => ({
          place,
          tijdvak,
          ...dekkingDoorAfwijking(fact, 'evaluatie', { tijdvak }),
        })),
    )
    if (teLang) return teLang

    const laatste = punten.at(-1) ?? start
    const max = valueOn(evaluatieMaxDagen, laatste.datum)
    const due = dagNa(laatste.datum, max, rust)
    const voldaan = contacten.length > 0 ? satisfied(`${laatste.path}/datum`) : null
    if (!due) return voldaan ?? notApplicable(nl`er zijn sinds ${start.datum} geen benutbare mogelijkheden`)
    const geenTermijnMeer = tot < fact('peildatum') || due > laatsteDag
    if (geenTermijnMeer) return voldaan ?? notApplicable(nl`de eerste evaluatie hoefde pas na ${tot}`)
    const einde = naEindeVerplichtingen(fact, due)
    if (einde) return voldaan ?? einde
    if (tot <= due) return nogNiet(fact, due)
    const uiterlijk = dagNa(laatste.datum, max + valueOn(evaluatieGratieDagen, laatste.datum), rust) ?? due
    return pending(uiterlijk, true, nl`zes weken na de vorige evaluatie was ${due}`)
  },

  example: {
    satisfies: { patch: { documenten: { 'plan-van-aanpak': { datum: '2024-03-04' } } } },
    violates: { patch: { documenten: { 'plan-van-aanpak': { datum: '2024-03-03' } } } },
  },
} satisfies Rule

interface Contact {
  readonly datum: PlainDate
  readonly path: string
}

const evaluerend = new Set(['evaluatie', 'eerstejaarsevaluatie', 'bijstelling-plan-van-aanpak', 'eindevaluatie'])

function contactenVan(fact: Ask): readonly Contact[] {
  const contacten: Contact[] = []
  for (const { soort, datum, path } of fact('stukken')) {
    if (datum && evaluerend.has(soort)) contacten.push({ datum, path })
  }
  for (const contact of fact('contactmomenten')) {
    if (isTussenWerkgeverEnWerknemer(contact)) contacten.push({ datum: contact.datum, path: contact.path })
  }
  return contacten.sort((a, b) => compareDays(a.datum, b.datum))
}

const namensWerkgever: readonly Rol[] = ['werkgever', 'leidinggevende', 'hr-adviseur', 'casemanager']

/** A visit to the bedrijfsarts is no evaluation of the plan; who took part decides when the dossier tells it. */
function isTussenWerkgeverEnWerknemer({ soort, deelnemers }: Contactmoment): boolean {
  if (soort === 'spreekuur') return false
  return !deelnemers || (deelnemers.includes('werknemer') && deelnemers.some((rol) => namensWerkgever.includes(rol)))
}

interface Stilte {
  readonly place: Place
  /** From the one contact to the next, or to the day until which the rule looks; both inclusive. */
  readonly tijdvak: { readonly van: PlainDate; readonly totEnMet: PlainDate }
}

/** A deviation covers the silence it was recorded in, no other one: open silences outrank covered ones. */
function beoordeel(stiltes: readonly (Stilte & Afwijkingsdekking)[]): Verdict | null {
  const open = stiltes.filter(({ covered }) => !covered)
  const [first, ...rest] = open.length > 0 ? open : stiltes
  if (!first) return null
  const gedekt = open.length > 0 ? stiltes.filter(({ covered }) => covered) : []
  const notes = [
    ...[first, ...rest].flatMap((deze) => deze.notes),
    ...gedekt.map(
      ({ tijdvak: { van, totEnMet } }) =>
        nl`voor de stilte van ${van} tot en met ${totEnMet} is samen van de termijn afgeweken`,
    ),
  ]
  const isVoorbij = [first, ...rest].every(({ place }) => place.breach === 'late')
  return violated([first.place, ...rest.map(({ place }) => place)], {
    covered: first.covered,
    notes: zonderDubbele(notes),
    ...(isVoorbij && {
      remedy: nl`Leg vast waarom er in deze periode geen evaluatie was en wat er toen is gedaan. Verander geen datums.`,
    }),
  })
}

/** A deviation without a day may be about each of the silences; saying so once is enough. */
function zonderDubbele(notes: readonly Message[]): readonly Message[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()]
}

/** The silence after `van`, when it is too long: the first evaluation has no days of grace. */
function stilte(
  van: Contact,
  volgende: Contact | undefined,
  isEerste: boolean,
  tot: PlainDate,
  rust: readonly DayRange[],
): Stilte | null {
  const max = valueOn(evaluatieMaxDagen, van.datum)
  const ruimte = isEerste ? max : max + valueOn(evaluatieGratieDagen, van.datum)
  const totEnMet = volgende ? earliest(volgende.datum, tot) : tot
  const dagen = telDagenNa(van.datum, totEnMet, rust)
  if (dagen <= ruimte) return null
  const due = dagNa(van.datum, max, rust)
  if (!due) return null
  const tijdvak = { van: van.datum, totEnMet }
  const lang = dagen > valueOn(langeStilteDagen, van.datum)
  if (!volgende) {
    const message = nogStil(van.datum, dagen, due, lang)
    return { tijdvak, place: { breach: 'missing', path: `${van.path}/datum`, due, message } }
  }
  const place: Place = {
    breach: 'late',
    path: `${volgende.path}/datum`,
    due,
    found: volgende.datum,
    daysLate: daysBetween(due, volgende.datum),
    message: wasStil(van.datum, volgende.datum, dagen, due, lang),
  }
  return { tijdvak, place }
}

function nogStil(van: PlainDate, dagen: number, due: PlainDate, lang: boolean): Message {
  return lang
    ? nl`Sinds ${van} is er al ${dagen} dagen geen evaluatie of contact vastgelegd: meer dan twaalf weken, zodat niet te zien is hoe de re-integratie verliep`
    : nl`Sinds ${van} is er al ${dagen} dagen geen evaluatie of contact vastgelegd; zes weken liepen tot en met ${due}`
}

function wasStil(van: PlainDate, volgende: PlainDate, dagen: number, due: PlainDate, lang: boolean): Message {
  return lang
    ? nl`Tussen ${van} en ${volgende} is er ${dagen} dagen lang geen evaluatie of contact vastgelegd: meer dan twaalf weken, zodat niet te zien is hoe de re-integratie verliep`
    : nl`Tussen ${van} en ${volgende} is er ${dagen} dagen lang geen evaluatie of contact vastgelegd; zes weken liepen tot en met ${due}`
}
