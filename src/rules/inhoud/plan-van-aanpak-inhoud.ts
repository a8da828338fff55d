import type { Rol } from '../../dossier/codes.js'
import type { Stuk } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektDoorResultaat } from '../dekking.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'

type Plan = Stuk<'plan-van-aanpak' | 'bijstelling-plan-van-aanpak'>

const namensWerkgever: readonly Rol[] = ['werkgever', 'leidinggevende', 'hr-adviseur', 'casemanager']

export default {
  id: 'I-02',
  slug: 'plan-van-aanpak-inhoud',
  title: 'Plan van aanpak met doel, activiteiten, termijnen en evaluatiemomenten',
  severity: 'error',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'In het plan van aanpak staan het doel, wat werkgever en werknemer doen en wanneer, en wanneer zij evalueren.',
  sources: [
    { instrument: 'rpez', artikel: '4', lid: '2', onderdeel: 'a en b' },
    { instrument: 'wia', artikel: '25', lid: '2' },
    { instrument: 'bbp', paragraaf: '§ 5' },
  ],
  why: 'Zonder helder doel en concrete afspraken is niet te zien of de re-integratie op koers ligt.',
  remedy:
    'Vul de ontbrekende afspraken aan in een bijstelling van het plan van aanpak met de datum van vandaag. Verander het oude plan niet.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er geen plan van aanpak, dan oordeelt R-02 en geldt deze norm niet.',
    'Het plan en zijn bijstellingen tellen samen.',
    'Staat er geen doel in, of staan er helemaal geen activiteiten in, dan is dat een tekortkoming.',
    'Ontbreekt een activiteit van de werkgever of van de werknemer, dan is dat een risico.',
    'Een activiteit in het laatste plan zonder termijn, een plan zonder evaluatiemomenten en een plan zonder casemanager zijn elk een risico.',
  ],
  exceptions: [
    'bij het plan van aanpak waren er geen benutbare mogelijkheden',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['R-02', 'T-04', 'I-01', 'I-03', 'D-02'],

  check(fact) {
    const plan = fact('planVanAanpak')
    if (!plan) return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
    if (isZonderMogelijkheden(fact, plan.datum ?? fact('kijkTot'))) {
      return notApplicable(nl`bij het plan van aanpak waren er volgens het dossier geen benutbare mogelijkheden`)
    }
    // Wat een bijstelling alsnog regelt, hoort bij het plan zoals het nu geldt (RPEZ art. 4 lid 5).
    const plannen: readonly Plan[] = [
      plan,
      ...fact('bijstellingen').filter((stuk) => stuk.soort === 'bijstelling-plan-van-aanpak'),
    ]
    const [place, ...rest] = [
      ...zonderDoel(plan, plannen),
      ...zonderActiviteiten(plan, plannen),
      ...zonderTermijn(plannen),
      ...zonderEvaluatiemomenten(plan, plannen),
    ]
    return place ? violated([place, ...rest], { covered: gedektDoorResultaat(fact) }) : satisfied(plan.path)
  },

  example: {
    satisfies: { patch: { documenten: { 'plan-van-aanpak': { evaluatiemomenten: ['2024-04-15'] } } } },
    violates: { patch: { documenten: { 'plan-van-aanpak': { einddoel: null } } } },
  },
} satisfies Rule

function zonderDoel(plan: Plan, plannen: readonly Plan[]): readonly Place[] {
  if (plannen.some(({ einddoel }) => einddoel)) return []
  return [{ breach: 'incomplete', path: plan.path, message: nl`In het plan van aanpak staat geen doel` }]
}

function zonderActiviteiten(plan: Plan, plannen: readonly Plan[]): readonly Place[] {
  const activiteiten = plannen.flatMap((stuk) => stuk.activiteiten ?? [])
  if (activiteiten.length === 0) {
    const message = nl`In het plan van aanpak staan geen activiteiten van werkgever en werknemer`
    return [{ breach: 'incomplete', path: plan.path, message }]
  }
  const place = { breach: 'incomplete', path: plan.path, severity: 'warning' } as const
  return [
    ...(activiteiten.some(({ wie }) => namensWerkgever.includes(wie))
      ? []
      : [{ ...place, message: nl`In het plan van aanpak staat geen activiteit van de werkgever` }]),
    ...(activiteiten.some(({ wie }) => wie === 'werknemer')
      ? []
      : [{ ...place, message: nl`In het plan van aanpak staat geen activiteit van de werknemer` }]),
  ]
}

/** The activities as they now stand: those of the last paper that names any. */
function zonderTermijn(plannen: readonly Plan[]): readonly Place[] {
  const geldend = plannen.findLast(({ activiteiten }) => activiteiten && activiteiten.length > 0)?.activiteiten ?? []
  return geldend
    .filter(({ uiterlijk }) => !uiterlijk)
    .map(({ path }) => ({
      breach: 'incomplete',
      path,
      severity: 'warning',
      message: nl`Bij deze activiteit staat niet wanneer zij klaar moet zijn`,
    }))
}

function zonderEvaluatiemomenten(plan: Plan, plannen: readonly Plan[]): readonly Place[] {
  if (plannen.some(({ evaluatiemomenten }) => evaluatiemomenten && evaluatiemomenten.length > 0)) return []
  const message = nl`In het plan van aanpak staat niet wanneer het wordt geëvalueerd`
  return [{ breach: 'incomplete', path: plan.path, severity: 'warning', message }]
}
