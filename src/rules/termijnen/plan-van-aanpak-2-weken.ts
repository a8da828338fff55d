import { latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dagPlanGebruikelijk, wekenPlanVanAanpak } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { dekkingDoorAfwijking } from '../afwijking.js'
import { eersteDagMetMogelijkheden } from '../mogelijkheden-sinds.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { teLaat } from '../termijn.js'
import { getekendOp } from '../voorbeeld/getekend-op.js'

export default {
  id: 'T-04',
  slug: 'plan-van-aanpak-2-weken',
  title: 'Plan van aanpak binnen twee weken na de probleemanalyse',
  severity: 'warning',
  norm: 'wet',
  part: 'inspanningen',
  requires: 'Binnen twee weken na de probleemanalyse stellen werkgever en werknemer een plan van aanpak op.',
  sources: [
    { instrument: 'wia', artikel: '25', lid: '2' },
    { instrument: 'rpez', artikel: '4', lid: '1' },
    { instrument: 'rpez', artikel: '5' },
    { instrument: 'bw7', artikel: '658a', lid: '3' },
  ],
  why: 'Zonder plan liggen de afspraken niet vast. UWV toetst of hierdoor kansen zijn gemist; de datum alleen is geen grond voor een loonsanctie.',
  remedy: 'Leg vast waarom het plan later kwam en wat er intussen is gedaan. Verander de datum niet.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er geen plan van aanpak of geen probleemanalyse, dan staat dat bij R-02 of R-01; zonder datum is de termijn niet te beoordelen.',
    'Ziet de bedrijfsarts in de probleemanalyse geen benutbare mogelijkheden, dan geldt de norm niet tot er weer mogelijkheden zijn.',
    'De laatste dag is twee weken na de probleemanalyse, of na de dag waarop er weer mogelijkheden waren; dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Is het plan er op die dag, dan is aan de norm voldaan; een later plan is een risico.',
  ],
  exceptions: [
    'er waren nog geen benutbare mogelijkheden toen het plan werd opgesteld',
    'werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
  ],
  related: ['R-02', 'T-03', 'T-05', 'I-01'],

  check(fact) {
    const plan = fact('planVanAanpak')
    if (!plan) return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
    const probleemanalyse = fact('probleemanalyse')
    if (!probleemanalyse) return notApplicable(nl`er is geen probleemanalyse (zie R-01)`)
    const zagGeenMogelijkheden = probleemanalyse.benutbareMogelijkheden === false
    if (!probleemanalyse.datum) {
      return zagGeenMogelijkheden ? geenMogelijkheden : undetermined(`${probleemanalyse.path}/datum`)
    }
    // Zonder mogelijkheden hoeft er geen plan te zijn (RPEZ art. 4 lid 1); staat er toch een, dan geldt geen termijn.
    const start = zagGeenMogelijkheden ? eersteDagMetMogelijkheden(fact, probleemanalyse.datum) : probleemanalyse.datum
    if (!start || (zagGeenMogelijkheden && plan.datum && plan.datum < start)) return geenMogelijkheden
    if (!plan.datum) return undetermined(`${plan.path}/datum`)

    const termijn = wekenPlanVanAanpak.at(start)
    if (!termijn) return notApplicable(nl`deze termijn gold nog niet op ${start}`)
    // Tijdens verlof, herstel of een tijd zonder mogelijkheden hoeft er niets te gebeuren: die dagen tellen niet mee.
    const due = dagNa(start, termijn.value * 7, rustdagen(fact))
    if (!due) {
      return notApplicable(nl`na de probleemanalyse van ${probleemanalyse.datum} waren er geen benutbare mogelijkheden`)
    }
    const path = `${plan.path}/datum`
    if (plan.datum > due) {
      const place = teLaat({ subject: 'het plan van aanpak', due, found: plan.datum, path })
      return violated(place, dekkingDoorAfwijking(fact, 'plan-van-aanpak'))
    }
    const { dag, eersteDag } = fact('wachttijd')
    const eindeWeek8 = dag(valueOn(dagPlanGebruikelijk, eersteDag))
    const notes = laatOndertekend(plan, due)
    if (plan.datum <= eindeWeek8 || zagGeenMogelijkheden) return satisfied(path, ...notes)
    return satisfied(
      path,
      nl`gebruikelijk is een plan in week 8 (tot en met ${eindeWeek8}); de regeling telt vanaf de probleemanalyse`,
      ...notes,
    )
  },

  example: {
    satisfies: { patch: { documenten: { 'plan-van-aanpak': getekendOp('2024-03-05') } } },
    violates: { patch: { documenten: { 'plan-van-aanpak': getekendOp('2024-03-06') } } },
  },
} satisfies Rule

const geenMogelijkheden = notApplicable(nl`volgens de probleemanalyse zijn er geen benutbare mogelijkheden`)

/** The date on the plan decides; a signature of after the last day is worth a remark, because UWV sees it too. */
function laatOndertekend({ ondertekend }: Stuk<'plan-van-aanpak'>, due: PlainDate): readonly Message[] {
  const [eerste, ...rest] = [ondertekend?.werkgever, ondertekend?.werknemer].filter((dag) => dag !== undefined)
  const laatste = eerste && latest(eerste, ...rest)
  if (!laatste || laatste <= due) return []
  return [nl`de laatste handtekening onder het plan is van ${laatste}, na ${due}, de laatste dag voor het plan`]
}
