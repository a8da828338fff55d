import { addDays, addWeeks, latest } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { onverwijldDagen } from '../../law/parameters/praktijk.js'
import { dagProbleemanalyse, dagProbleemanalyseLetterlijk } from '../../law/parameters/procesgang.js'
import {
  dagProbleemanalyseBinnenkort,
  dagProbleemanalyseFout,
  wekenProbleemanalyseFout,
} from '../../law/parameters/verslag.js'
import { valueOn } from '../../law/value-on.js'
import { nietLangdurigVolgensArts } from '../niet-langdurig.js'
import { ontbrekendStuk } from '../riv-stuk.js'
import { stukVorigePeriode } from '../stuk-vorige-periode.js'
import { verkortVerslagVolstaat } from '../verkort-verslag.js'
import { uiterlijkVerslag } from '../verslag.js'

export default {
  id: 'R-01',
  slug: 'riv-probleemanalyse',
  title: 'Probleemanalyse in het re-integratieverslag',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires: 'Het re-integratieverslag bevat de probleemanalyse: het oordeel en het advies van de bedrijfsarts.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'f' },
    { instrument: 'rpez', artikel: '2', lid: '2 en 3' },
    { instrument: 'vhv', artikel: '2', lid: '2', onderdeel: 'a' },
    { instrument: 'vhv', artikel: '2a', lid: '1' },
  ],
  why: 'De probleemanalyse is de basis voor het plan van aanpak. Zonder dit stuk is het verslag niet compleet en vraagt UWV erom.',
  remedy:
    'Vraag de bedrijfsarts nu om de probleemanalyse. Is die nooit gemaakt, laat dan alsnog vastleggen wat er destijds is beoordeeld, met de datum van vandaag.',
  actor: 'werkgever',
  steps: [
    'Is er een probleemanalyse, dan is aan de norm voldaan; wie haar opstelde, beoordeelt D-01.',
    'Dreigt volgens de bedrijfsarts geen langdurig verzuim, dan geldt de norm tot de laatste dag van het verslag niet.',
    'Verwachtte de bedrijfsarts pas na zes weken langdurig verzuim, dan telt de termijn vanaf die dag.',
    'Tot en met week 6 is de probleemanalyse nog niet nodig; de letterlijke tekst van de regeling geeft één dag meer.',
    'Daarna is het ontbreken een risico, en vanaf dag 85 of na de laatste dag van het verslag een tekortkoming.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'werkgever en werknemer zijn samen en gemotiveerd van de termijn afgeweken (RPEZ art. 5); dat dekt tot de laatste dag van het verslag',
    'volgens de bedrijfsarts dreigt geen langdurig verzuim',
    'het dienstverband eindigde binnen tien weken na de eerste ziektedag en er is geen probleemanalyse en geen plan van aanpak gemaakt: dan volstaat een verkort verslag (VHV art. 2a lid 1)',
  ],
  related: ['T-03', 'R-02', 'D-01', 'W-06'],

  check(fact) {
    const probleemanalyse = fact('probleemanalyse')
    if (probleemanalyse) return satisfied(probleemanalyse.path)
    const verkort = verkortVerslagVolstaat(fact)
    if (verkort) return verkort

    const peildatum = fact('peildatum')
    // Bij het verslag is de werknemer hoe dan ook langdurig ziek: dan hoort de probleemanalyse er te zijn.
    if (peildatum <= uiterlijkVerslag(fact) && nietLangdurigVolgensArts(fact)) {
      return notApplicable(
        nl`volgens de bedrijfsarts dreigt geen langdurig verzuim; dan hoeft er nog geen probleemanalyse te zijn`,
      )
    }
    return laterLangdurig(fact) ?? binnenZesWeken(fact)
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { probleemanalyse: null } } },
  },
} satisfies Rule

/** RPEZ 2(2): six weeks. The literal reading allows one day more than the usual one (poortwachter.md U1). */
function binnenZesWeken(fact: Ask): Verdict {
  const { dag, eersteDag } = fact('wachttijd')
  const eindeWeek6 = dag(valueOn(dagProbleemanalyse, eersteDag))
  const letterlijk = dag(valueOn(dagProbleemanalyseLetterlijk, eersteDag))
  return ontbrekendStuk(fact, {
    subject: 'de probleemanalyse',
    due: fact('peildatum') <= eindeWeek6 ? eindeWeek6 : letterlijk,
    binnenkortVanaf: dag(valueOn(dagProbleemanalyseBinnenkort, eersteDag)),
    waarschuwingTotEnMet: addDays(dag(valueOn(dagProbleemanalyseFout, eersteDag)), -1),
    afwijking: 'probleemanalyse',
    notes: stukVorigePeriode(fact, 'probleemanalyse'),
  })
}

/** RPEZ 2(3): at once, when only after six weeks the bedrijfsarts expects a long illness. "Onverwijld" has no number. */
function laterLangdurig(fact: Ask): Verdict | null {
  const sinds = fact('verzuim').langdurigVerwachtSinds
  const { dag, eersteDag } = fact('wachttijd')
  if (!sinds || sinds <= dag(valueOn(dagProbleemanalyseLetterlijk, eersteDag))) return null
  const due = addDays(sinds, valueOn(onverwijldDagen, sinds))
  return ontbrekendStuk(fact, {
    subject: 'de probleemanalyse',
    due,
    binnenkortVanaf: sinds,
    waarschuwingTotEnMet: latest(
      addWeeks(sinds, valueOn(wekenProbleemanalyseFout, sinds)),
      addDays(dag(valueOn(dagProbleemanalyseFout, eersteDag)), -1),
    ),
    afwijking: 'probleemanalyse',
    notes: stukVorigePeriode(fact, 'probleemanalyse'),
  })
}
