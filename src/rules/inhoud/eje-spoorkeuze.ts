import { addWeeks, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, notApplicable, type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { wekenPlanVanAanpak } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { gedektDoorResultaat } from '../dekking.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { nogNiet } from '../termijn.js'

type Evaluatie = Stuk<'eerstejaarsevaluatie'>

export default {
  id: 'I-04',
  slug: 'eje-spoorkeuze',
  title: 'Eerstejaarsevaluatie met gemotiveerde spoorkeuze',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'In de eerstejaarsevaluatie kiezen werkgever en werknemer uitdrukkelijk, met een motivering: spoor 1, spoor 1 en 2, of een uitzondering (een reden om met spoor 2 te wachten).',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' },
  ],
  why: 'Aan het einde van het eerste ziektejaar gaan werkgever en werknemer na of de koers nog klopt. Zonder gemotiveerde keuze kan UWV dat later niet volgen.',
  remedy:
    'Leg de keuze en de motivering alsnog vast in een nieuwe eerstejaarsevaluatie met de datum van vandaag. Verander de oude niet.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er geen eerstejaarsevaluatie, dan oordeelt R-04 en geldt deze norm niet.',
    'Ontbreekt de keuze of de motivering, dan telt een latere eerstejaarsevaluatie waarin beide staan.',
    'Ontbreekt de keuze of de motivering nog, dan is dat een tekortkoming; een keuze voor een uitzondering die nergens is vastgelegd, ook.',
    'Is alleen voor spoor 1 gekozen en is er geen spoor 2 en geen uitzondering, dan is dat een risico.',
    'Werkte de werknemer toen bij de eigen werkgever, dan is de vraag naar concreet perspectief voor een arbeidsdeskundige.',
    'Staat er een aanleiding om bij te stellen in, dan volgt binnen twee weken een bijgesteld plan, spoor 2 of een besluit daarover; anders is dat een risico.',
  ],
  exceptions: [
    'bij de eerstejaarsevaluatie waren er geen benutbare mogelijkheden',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['R-04', 'T-08', 'T-10', 'S2-04', 'S1-06'],

  check(fact) {
    const eerste = fact('eerstejaarsevaluatie')
    if (!eerste) return notApplicable(nl`er is geen eerstejaarsevaluatie (zie R-04)`)
    if (isZonderMogelijkheden(fact, eerste.datum ?? fact('kijkTot'))) {
      return notApplicable(nl`bij de eerstejaarsevaluatie waren er volgens het dossier geen benutbare mogelijkheden`)
    }
    const evaluatie = aangevuld(fact, eerste)
    return combine(
      [keuze(fact, evaluatie), ...bijstelling(fact, eerste)],
      nl`er is geen eerstejaarsevaluatie (zie R-04)`,
    )
  },

  example: {
    satisfies: {
      patch: { documenten: { eerstejaarsevaluatie: { motivering: 'Intern is er geen passend werk; spoor 2 start' } } },
    },
    violates: { patch: { documenten: { eerstejaarsevaluatie: { motivering: null } } } },
  },
} satisfies Rule

/** A choice that was not in the evaluation may be recorded afterwards, in one with its own date (Beoordelingskader § 5). */
function aangevuld(fact: Ask, eerste: Evaluatie): Evaluatie {
  const volledig = fact('stukken').findLast(
    (stuk): stuk is Evaluatie => stuk.soort === 'eerstejaarsevaluatie' && Boolean(stuk.spoorkeuze && stuk.motivering),
  )
  return eerste.spoorkeuze && eerste.motivering ? eerste : (volledig ?? eerste)
}

function keuze(fact: Ask, { path, datum, spoorkeuze, motivering }: Evaluatie): Verdict {
  const ontbreekt = [
    ...(spoorkeuze
      ? []
      : [nl`In de eerstejaarsevaluatie staat geen keuze voor spoor 1, spoor 1 en 2 of een uitzondering`]),
    ...(motivering ? [] : [nl`In de eerstejaarsevaluatie staat niet waarom deze keuze is gemaakt`]),
  ].map((message): Place => ({ breach: 'incomplete', path, message }))
  const [place, ...rest] = [...ontbreekt, ...zonderUitzondering(fact, path, spoorkeuze)]
  if (place) return violated([place, ...rest], { covered: gedektDoorResultaat(fact) })

  const spoor2 = fact('spoor2')
  if (spoorkeuze !== 'spoor-1' || spoor2?.start || spoor2?.uitzondering) return satisfied(`${path}/spoorkeuze`)
  const werkt = fact('werkhervatting').some(
    (werk) =>
      werk.werkgever === 'eigen' &&
      werk.soort !== 'arbeidstherapie' &&
      (!datum || (werk.van <= datum && (!werk.totEnMet || werk.totEnMet >= datum))),
  )
  if (werkt) {
    const vraag = nl`In de eerstejaarsevaluatie is alleen voor spoor 1 gekozen. Was er toen concreet perspectief op blijvende terugkeer binnen drie maanden?`
    return judgement(vraag, 'arbeidsdeskundige', `${path}/spoorkeuze`)
  }
  const message = nl`In de eerstejaarsevaluatie is alleen voor spoor 1 gekozen, zonder vastgelegde reden om met spoor 2 te wachten`
  return violated(
    { breach: 'inconsistent', path: `${path}/spoorkeuze`, message, severity: 'warning' },
    { covered: gedektDoorResultaat(fact) },
  )
}

/** Whether the exception has its evidence is for S2-04. */
function zonderUitzondering(fact: Ask, path: string, spoorkeuze: Evaluatie['spoorkeuze']): readonly Place[] {
  if (spoorkeuze !== 'uitzondering' || fact('spoor2')?.uitzondering) return []
  const message = nl`In de eerstejaarsevaluatie is voor een uitzondering (een reden om met spoor 2 te wachten) gekozen, maar die is niet vastgelegd`
  return [{ breach: 'inconsistent', path: `${path}/spoorkeuze`, message }]
}

/** Signs that the course must change ask for a revised plan within two weeks (RPEZ art. 4 lid 5 with lid 1). */
function bijstelling(fact: Ask, evaluatie: Evaluatie): readonly Verdict[] {
  const { datum, aanleidingen = [], afspraken, path } = evaluatie
  if (!datum || aanleidingen.length === 0 || afspraken || isBijgesteld(fact, evaluatie)) return []
  const due = addWeeks(datum, valueOn(wekenPlanVanAanpak, datum))
  if (fact('peildatum') <= due) return [nogNiet(fact, due)]
  const message = nl`In de eerstejaarsevaluatie staat een aanleiding om het plan van aanpak bij te stellen, maar er is geen bijstelling; de laatste dag was ${due}`
  const place: Place = { breach: 'missing', path: `${path}/aanleidingen`, due, message, severity: 'warning' }
  const remedy = nl`Stel het plan van aanpak nu bij, of leg in een evaluatie vast waarom dat niet nodig is.`
  return [violated(place, { covered: gedektDoorResultaat(fact), remedy })]
}

/** A revised plan, an evaluation that decided on one, or spoor 2: then the course did change. */
function isBijgesteld(fact: Ask, { datum }: Evaluatie): boolean {
  const isLater = (dag: PlainDate | undefined) => dag !== undefined && datum !== undefined && dag >= datum
  const stukken = fact('stukken').filter(
    (stuk) =>
      stuk.soort === 'bijstelling-plan-van-aanpak' || (stuk.soort === 'evaluatie' && stuk.besluit === 'bijstellen'),
  )
  return isLater(fact('spoor2')?.start) || stukken.some((stuk) => isLater(stuk.datum))
}
