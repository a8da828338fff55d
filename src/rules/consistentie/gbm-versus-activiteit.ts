import type { PlainDate } from '../../calendar/plain-date.js'
import type { PeriodeZonderMogelijkheden } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, satisfied, undetermined, type Verdict } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

export default {
  id: 'C-04',
  slug: 'gbm-versus-activiteit',
  title: 'Geen werk of spoor 2 in een periode zonder benutbare mogelijkheden',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'zorgvuldigheid',
  requires:
    'In een periode waarin de werknemer volgens de bedrijfsarts geen benutbare mogelijkheden heeft, staan geen gewerkte uren en geen activiteiten in spoor 2.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'GBM op Actueel oordeel' },
    { instrument: 'schattingsbesluit', artikel: '2', lid: '5' },
  ],
  why: 'Wie werkt of solliciteert, heeft meestal wel mogelijkheden. UWV vraagt bij zo’n tegenspraak of de periode klopt.',
  remedy:
    'Vraag de bedrijfsarts of de periode en de activiteit naast elkaar kunnen bestaan, en laat dat schriftelijk vastleggen zonder medische gegevens.',
  actor: 'bedrijfsarts',
  steps: [
    'Zonder vastgelegde periode zonder benutbare mogelijkheden geldt de norm niet.',
    'Bij elke periode wordt gekeken of er op een dag daarin werk liep of een activiteit in spoor 2 was.',
    'Zijn de uren van dat werk niet ingevuld, dan is dit niet te beoordelen.',
    'Is er gewerkt of was er een activiteit, dan stelt rivcheck de vraag aan de bedrijfsarts; een computer kan niet zien wat klopt.',
  ],
  exceptions: [],
  related: ['I-08', 'T-10', 'W-02', 'C-03'],

  check(fact) {
    return combine(
      fact('geenBenutbareMogelijkheden').flatMap((periode) => [
        satisfied(periode.path),
        ...werkIn(fact, periode),
        ...activiteitenIn(fact, periode),
      ]),
      nl`er is geen periode zonder benutbare mogelijkheden vastgelegd`,
    )
  },

  example: {
    satisfies: { patch: { geenBenutbareMogelijkheden: [gbm('2024-12-10', '2025-01-10')] } },
    violates: { patch: { geenBenutbareMogelijkheden: [gbm('2024-12-09', '2025-01-10')] } },
  },
} satisfies Rule

function gbm(van: string, totEnMet: string) {
  return {
    van,
    totEnMet,
    grondVolgensSchattingsbesluit: true,
    verklaring: { datum: van, door: 'bedrijfsarts' as const },
  }
}

function ligtIn(dag: PlainDate, { van, totEnMet }: PeriodeZonderMogelijkheden): boolean {
  return van <= dag && (!totEnMet || dag <= totEnMet)
}

function werkIn(fact: Ask, periode: PeriodeZonderMogelijkheden): readonly Verdict[] {
  return fact('werkhervatting')
    .filter(
      ({ van, totEnMet }) => (!periode.totEnMet || van <= periode.totEnMet) && (!totEnMet || totEnMet >= periode.van),
    )
    .map(({ urenPerWeek, path, van }) => {
      if (urenPerWeek === undefined) return undetermined(`${path}/urenPerWeek`)
      if (urenPerWeek === 0) return satisfied(path)
      const question = nl`Vanaf ${periode.van} waren er volgens het dossier geen benutbare mogelijkheden, maar ook daarin liep werk dat op ${van} begon (${urenPerWeek} uur per week). Klopt de periode?`
      return judgement(question, 'bedrijfsarts', periode.path)
    })
}

function activiteitenIn(fact: Ask, periode: PeriodeZonderMogelijkheden): readonly Verdict[] {
  return (fact('spoor2')?.activiteiten ?? [])
    .filter(({ datum }) => ligtIn(datum, periode))
    .map(({ datum, soort }) => {
      const question = nl`Vanaf ${periode.van} waren er volgens het dossier geen benutbare mogelijkheden, maar op ${datum} was er een activiteit in spoor 2 (${soort}). Klopt de periode?`
      return judgement(question, 'bedrijfsarts', periode.path)
    })
}
