import { addWeeks, type PlainDate } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dagProbleemanalyseLetterlijk, wekenPlanVanAanpak } from '../../law/parameters/procesgang.js'
import {
  dagPlanZonderProbleemanalyse,
  dagPlanZonderProbleemanalyseFout,
  wekenPlanFout,
} from '../../law/parameters/verslag.js'
import { valueOn } from '../../law/value-on.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { eersteDagMetMogelijkheden } from '../mogelijkheden-sinds.js'
import { nietLangdurigVolgensArts } from '../niet-langdurig.js'
import { ontbrekendStuk } from '../riv-stuk.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { stukVorigePeriode } from '../stuk-vorige-periode.js'
import { verkortVerslagVolstaat } from '../verkort-verslag.js'
import { geenVerslagNodig, uiterlijkVerslag } from '../verslag.js'

export default {
  id: 'R-02',
  slug: 'riv-plan-van-aanpak',
  title: 'Plan van aanpak in het re-integratieverslag, of gemotiveerd waarom niet',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires:
    'Het re-integratieverslag bevat het plan van aanpak, of de probleemanalyse vermeldt met redenen dat er geen benutbare mogelijkheden waren.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'g' },
    { instrument: 'rpez', artikel: '4', lid: '1' },
    { instrument: 'vhv', artikel: '2', lid: '2', onderdeel: 'b' },
    { instrument: 'vhv', artikel: '2', lid: '6' },
    { instrument: 'vhv', artikel: '2a', lid: '1' },
  ],
  why: 'In het plan staat wat werkgever en werknemer samen afspreken. Zonder plan is het verslag niet compleet en vraagt UWV erom.',
  remedy:
    'Stel het plan van aanpak nu samen op, met de datum van vandaag. Schrijf erbij wat er tot nu toe is gedaan en waarom het plan later kwam.',
  actor: 'werkgever en werknemer',
  steps: [
    'Is er een plan van aanpak, dan is aan de norm voldaan; of het op tijd was, beoordeelt T-04.',
    'Komt er geen verslag of dreigt volgens de bedrijfsarts geen langdurig verzuim, dan geldt de norm niet.',
    'Zijn er geen benutbare mogelijkheden, dan moet de probleemanalyse dat met redenen vermelden.',
    'De termijn is twee weken na de probleemanalyse, of nadat er weer mogelijkheden kwamen; zonder probleemanalyse rekent rivcheck tot en met dag 57.',
    'Daarna is het ontbreken een risico, en na zes weken of na de laatste dag van het verslag een tekortkoming.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'er zijn geen benutbare mogelijkheden en de probleemanalyse motiveert dat',
    'werkgever en werknemer zijn samen en gemotiveerd van de termijn afgeweken (RPEZ art. 5); dat dekt tot de laatste dag van het verslag',
    'het dienstverband eindigde binnen tien weken na de eerste ziektedag en er is geen probleemanalyse en geen plan van aanpak gemaakt: dan volstaat een verkort verslag (VHV art. 2a lid 1)',
  ],
  related: ['T-04', 'R-01', 'I-02', 'I-08', 'W-06'],

  check(fact) {
    const plan = fact('planVanAanpak')
    if (plan) return satisfied(plan.path)
    const geenVerslag = geenVerslagNodig(fact) ?? verkortVerslagVolstaat(fact)
    if (geenVerslag) return geenVerslag

    const analyse = fact('probleemanalyse')
    const verslagTeLaat = fact('peildatum') > uiterlijkVerslag(fact)
    if (!analyse && !verslagTeLaat && nietLangdurigVolgensArts(fact)) {
      return notApplicable(
        nl`volgens de bedrijfsarts dreigt geen langdurig verzuim; dan hoeft er nog geen plan van aanpak te zijn`,
      )
    }
    const termijn = termijnVan(fact, analyse)
    if (!termijn) return zonderPlan(fact, analyse)
    const { start, ...dagen } = termijn
    const hervat = analyse?.benutbareMogelijkheden === false ? opnieuw(fact, start) : null
    return ontbrekendStuk(fact, {
      subject: 'het plan van aanpak',
      ...dagen,
      afwijking: 'plan-van-aanpak',
      notes: [...(hervat ? [hervat.note] : []), ...stukVorigePeriode(fact, 'plan-van-aanpak')],
      ...(hervat?.remedy && { remedy: hervat.remedy }),
    })
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { 'plan-van-aanpak': null } } },
  },
} satisfies Rule

type Probleemanalyse = Stuk<'probleemanalyse'>

interface Termijn {
  /** The day after which the term runs. */
  readonly start: PlainDate
  readonly due: PlainDate
  readonly waarschuwingTotEnMet: PlainDate
}

/** The term of the plan, or null when there are no possibilities until the peildatum (RPEZ art. 4 lid 1). */
function termijnVan(fact: Ask, analyse: Probleemanalyse | null): Termijn | null {
  const { dag, eersteDag } = fact('wachttijd')
  const sinds = fact('verzuim').langdurigVerwachtSinds
  const begin = analyse?.datum ?? dag(valueOn(dagProbleemanalyseLetterlijk, eersteDag))
  const later = !analyse && sinds && sinds > begin ? sinds : begin
  const start = startVan(fact, later)
  if (!start) return null
  if (!analyse?.datum && start === begin) {
    return {
      start,
      due: dag(valueOn(dagPlanZonderProbleemanalyse, eersteDag)),
      waarschuwingTotEnMet: dag(valueOn(dagPlanZonderProbleemanalyseFout, eersteDag)),
    }
  }
  // Dagen van verlof, herstel of zonder mogelijkheden tellen niet mee, net als bij T-04.
  const rust = rustdagen(fact)
  const due = dagNa(start, valueOn(wekenPlanVanAanpak, start) * 7, rust)
  const waarschuwing = valueOn(wekenPlanFout, start)
  return (
    due && { start, due, waarschuwingTotEnMet: dagNa(start, waarschuwing * 7, rust) ?? addWeeks(start, waarschuwing) }
  )
}

/** The bedrijfsarts saw no possibilities, but now there are: what to say, and whether a new judgement is to be asked. */
function opnieuw(fact: Ask, sinds: PlainDate): { readonly note: Message; readonly remedy: Message | null } {
  const herzien = fact('bijstellingen').some(
    ({ soort, datum }) => soort === 'bijstelling-probleemanalyse' && datum && datum >= sinds,
  )
  return {
    note: nl`sinds ${sinds} zijn er weer mogelijkheden; dan hoort er een plan van aanpak te zijn, ook al zag de probleemanalyse die eerst niet`,
    // RPEZ art. 4 lid 4: het advies van de bedrijfsarts gaat aan het plan vooraf.
    remedy: herzien
      ? null
      : nl`Vraag de bedrijfsarts nu om een bijstelling van de probleemanalyse en stel daarna het plan van aanpak samen op, met de datum van die dag. Schrijf erbij wat er tot nu toe is gedaan en waarom het plan later kwam.`,
  }
}

/** The first day with possibilities after which the two weeks can run out while there still are. */
function startVan(fact: Ask, vanaf: PlainDate): PlainDate | null {
  const start = eersteDagMetMogelijkheden(fact, vanaf)
  if (!start) return null
  const due = addWeeks(start, valueOn(wekenPlanVanAanpak, start))
  return isZonderMogelijkheden(fact, due) ? startVan(fact, due) : start
}

/** No plan, because there are no possibilities: the probleemanalyse must say so, with reasons (VHV art. 2 lid 6). */
function zonderPlan(fact: Ask, analyse: Probleemanalyse | null): Verdict {
  if (!analyse) return notApplicable(nl`volgens het dossier zijn er nog geen benutbare mogelijkheden`)
  const { benutbareMogelijkheden, motivering, path } = analyse
  if (benutbareMogelijkheden !== true && motivering) {
    return satisfied(`${path}/motivering`, nl`de probleemanalyse motiveert waarom er geen plan van aanpak is`)
  }
  const verslagTeLaat = fact('peildatum') > uiterlijkVerslag(fact)
  if (benutbareMogelijkheden !== false && !verslagTeLaat) {
    return notApplicable(nl`volgens het dossier zijn er nu geen benutbare mogelijkheden`)
  }
  return violated(
    {
      path,
      breach: 'incomplete',
      message: nl`Er is geen plan van aanpak, en in de probleemanalyse staat niet waarom er geen benutbare mogelijkheden zijn`,
      ...(verslagTeLaat ? {} : { severity: 'warning' as const }),
    },
    {
      remedy: nl`Vraag de bedrijfsarts om in de probleemanalyse te motiveren waarom er geen benutbare mogelijkheden zijn, zonder medische gegevens.`,
      actor: 'werkgever',
    },
  )
}
