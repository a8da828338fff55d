import type { Rule } from '../../kernel/rule.js'
import { toetsBevredigendResultaat } from '../bevredigend-resultaat-toets.js'

export default {
  id: 'S1-06',
  slug: 'bevredigend-resultaat',
  title: 'Bevredigend resultaat onderbouwd',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Het werk past, is blijvend en sluit zo dicht mogelijk aan bij wat de werknemer kan en verdiende; of het levert meer dan 65% van het oude loon op en beiden vinden dat meer niet kon.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Bevredigend resultaat' },
    { instrument: 'uwvKader', paragraaf: 'Structureel karakter' },
    { instrument: 'bbp', paragraaf: '§ 3' },
  ],
  why: 'Is het resultaat bevredigend, dan kijkt UWV niet meer naar de inspanningen. Zonder bewijs doet UWV dat wel.',
  remedy:
    'Leg vast dat het werk blijvend is (contract of schriftelijke, onherroepelijke toezegging). Laat beiden verklaren dat meer niet kon, en leg bij een andere werkgever vast dat de werknemer instemt.',
  actor: 'werkgever en werknemer',
  steps: [
    'De regel kijkt naar werk dat als blijvend is vastgelegd en nog loopt, of is toegezegd en aansluit op de loondoorbetaling; zonder zulk werk geldt de norm niet.',
    'Arbeidstherapie, een proefplaatsing en werk dat eindigt, zijn niet blijvend; dat is een risico.',
    'Blijvend blijkt uit een contract voor onbepaalde tijd, een schriftelijke onherroepelijke toezegging, of bij een andere werkgever een contract van ten minste zes maanden na de loondoorbetaling.',
    'Wees de werknemer op een betere mogelijkheid, of ontbreekt de instemming, dan is dat een risico.',
    'Levert het werk meer dan 65% van het oude loon op en zijn beiden het eens dat meer niet kon, dan is het resultaat bevredigend.',
    'Bij precies 65%, of als de loonwaarde ontbreekt, is het niet te beoordelen.',
    'Bij minder dan 65% is de vraag of het werk zo dicht mogelijk aansluit voor een arbeidsdeskundige.',
  ],
  exceptions: [],
  related: ['S1-04', 'T-12', 'S2-10', 'I-09'],

  check: toetsBevredigendResultaat,

  example: {
    satisfies: {
      patch: {
        werkhervatting: [
          {
            van: '2025-09-01',
            werkgever: 'eigen',
            soort: 'ander-intern',
            urenPerWeek: 28,
            loonwaarde: 78,
            structureel: true,
            contract: 'onbepaald',
            akkoord: { werkgever: '2025-08-25', werknemer: '2025-08-25' },
          },
        ],
      },
    },
    violates: {
      patch: {
        werkhervatting: [
          {
            van: '2025-09-01',
            werkgever: 'eigen',
            soort: 'ander-intern',
            urenPerWeek: 28,
            loonwaarde: 78,
            structureel: true,
            contract: 'onbepaald',
          },
        ],
      },
    },
  },
} satisfies Rule
