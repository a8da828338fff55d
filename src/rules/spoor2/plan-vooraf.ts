import type { PlainDate } from '../../calendar/plain-date.js'
import type { Spoor2 } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'
import { nogNiet, teLaat } from '../termijn.js'

export default {
  id: 'S2-01',
  slug: 'plan-vooraf',
  title: 'Schriftelijk re-integratieplan vóór de start van spoor 2',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Voordat spoor 2 start, ligt er een schriftelijk re-integratieplan met doel, activiteiten, termijnen, verantwoordelijke en evaluatie.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2' },
    { instrument: 'bbp', paragraaf: '§ 9' },
  ],
  why: 'Uit het plan blijkt dat de stappen in spoor 2 samenhangen en bij de werknemer passen. Zonder plan kan UWV dat niet beoordelen.',
  remedy:
    'Leg het re-integratieplan alsnog vast, met de werkelijke datum en met doel, activiteiten, termijnen, verantwoordelijke en evaluatie. Schrijf erbij hoe er tot dan toe is gewerkt.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Is er na de startdag geen schriftelijk re-integratieplan, dan is dat een tekortkoming; een plan van de startdag zelf telt nog.',
    'Een plan van na de start is een risico.',
    'Elk deel dat in het plan ontbreekt, is een risico: doel, activiteiten, termijnen, verantwoordelijke en evaluatie.',
    'Heeft een volledig plan geen datum, dan is niet te beoordelen of het er vooraf was.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['T-10', 'S2-02', 'S2-03', 'S2-08'],

  check(fact) {
    const spoor2 = fact('spoor2')
    if (!spoor2?.start) return notApplicable(nl`spoor 2 is niet gestart (zie T-10)`)
    const [eerste, ...rest] = gebreken(spoor2, spoor2.start)
    if (!spoor2.plan && fact('peildatum') <= spoor2.start) return nogNiet(fact, spoor2.start)
    if (eerste) return violated([eerste, ...rest], { covered: gedektInspanning(fact, spoor2.start) })
    if (!spoor2.plan?.datum) return undetermined(`${spoor2.path}/plan/datum`)
    return satisfied(`${spoor2.plan.path}/datum`)
  },

  example: {
    satisfies: { patch: { spoor2: { plan: { datum: '2025-01-20' } } } },
    violates: { patch: { spoor2: { plan: null } } },
  },
} satisfies Rule

function gebreken({ path, plan }: Spoor2, start: PlainDate): readonly Place[] {
  if (!plan) {
    const message = nl`Er is geen schriftelijk re-integratieplan voor spoor 2; het hoort er te zijn vóór de start op ${start}`
    return [{ breach: 'missing', path, due: start, message }]
  }
  const { datum } = plan
  if (!datum || datum <= start) return ontbrekendeDelen(plan)
  const place = teLaat({ subject: 'het re-integratieplan', due: start, found: datum, path: `${plan.path}/datum` })
  const message = nl`Het re-integratieplan is van ${datum}, na de start van spoor 2 op ${start}`
  return [{ ...place, severity: 'warning', message }, ...ontbrekendeDelen(plan)]
}

function ontbrekendeDelen(plan: NonNullable<Spoor2['plan']>): readonly Place[] {
  const activiteiten = plan.activiteiten ?? []
  const heeftTermijnen =
    plan.termijnen !== undefined ||
    (activiteiten.length > 0 && activiteiten.every(({ uiterlijk }) => uiterlijk !== undefined))
  const gebrek = (message: Message): Place => ({ breach: 'incomplete', path: plan.path, message })
  // Zonder doel of activiteiten is er geen plan; de rest maakt een plan alleen minder goed te volgen.
  const kern = [
    ...(plan.doel ? [] : [gebrek(nl`In het re-integratieplan ontbreekt het doel`)]),
    ...(activiteiten.length > 0 ? [] : [gebrek(nl`In het re-integratieplan ontbreken de activiteiten`)]),
  ]
  const overig: readonly [boolean, Message][] = [
    [heeftTermijnen, nl`In het re-integratieplan ontbreken de termijnen`],
    [plan.verantwoordelijke !== undefined, nl`In het re-integratieplan staat niet wie verantwoordelijk is`],
    [plan.evaluatie !== undefined, nl`In het re-integratieplan staat niet wanneer het wordt geëvalueerd`],
  ]
  const licht = overig
    .filter(([aanwezig]) => !aanwezig)
    .map(([, message]): Place => ({ ...gebrek(message), severity: 'warning' }))
  return [...kern, ...licht]
}
