import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'

export default {
  id: 'K-07',
  slug: 'eindrapport-interne-mogelijkheden',
  title: 'De eindrapportage van spoor 2 kijkt ook naar het eigen bedrijf',
  severity: 'info',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'Eindigt spoor 2 zonder blijvend werk elders, dan staat in de eindrapportage ook wat het traject leert over werk in het eigen bedrijf.',
  sources: [{ instrument: 'praktijk' }],
  why: 'In spoor 2 komt vaak aan het licht wat iemand nog meer kan. Dat kan ook in het eigen bedrijf een opening geven, en spoor 1 staat nog open.',
  remedy:
    'Vraag het re-integratiebedrijf om in de eindrapportage op te nemen wat het traject leert over werk in het eigen bedrijf, en bespreek dat met de werknemer.',
  actor: 're-integratiebedrijf',
  steps: [
    'Is er geen eindrapportage van spoor 2, dan geldt de norm niet; S2-09 oordeelt daarover.',
    'Staat in de eindrapportage iets over werk in het eigen bedrijf, dan is aan de norm voldaan.',
    'Heeft de werknemer blijvend werk bij een andere werkgever, dan geldt de norm niet.',
    'Anders is dit een aandachtspunt.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-09', 'S1-05'],

  check(fact) {
    const eindrapport = fact('spoor2')?.eindrapport
    if (!eindrapport) return notApplicable(nl`er is geen eindrapportage van spoor 2 (zie S2-09)`)
    if (eindrapport.interneMogelijkheden) return satisfied(eindrapport.path)
    if (heeftBlijvendWerkElders(fact))
      return notApplicable(nl`de werknemer heeft blijvend werk bij een andere werkgever`)
    return violated(
      {
        breach: 'incomplete',
        path: eindrapport.path,
        message: nl`In de eindrapportage van ${eindrapport.datum} staat niets over werk in het eigen bedrijf`,
      },
      { covered: gedektInspanning(fact, eindrapport.datum) },
    )
  },

  example: {
    satisfies: {
      patch: {
        spoor2: {
          einde: '2025-10-07',
          eindrapport: {
            datum: '2025-10-14',
            interneMogelijkheden: 'Plannen blijkt goed te gaan; vraag na of er bij de planning plaats komt',
          },
        },
      },
    },
    violates: { patch: { spoor2: { einde: '2025-10-07', eindrapport: { datum: '2025-10-14' } } } },
  },
} satisfies Rule

function heeftBlijvendWerkElders(fact: Ask): boolean {
  const kijkTot = fact('kijkTot')
  return fact('werkhervatting').some(
    ({ werkgever, soort, structureel, totEnMet }) =>
      werkgever === 'ander' && soort === 'ander-extern' && structureel && (!totEnMet || totEnMet >= kijkTot),
  )
}
