import type { PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { naamVanStuk } from './naam-van-stuk.js'

export default {
  id: 'C-01',
  slug: 'eerste-ziektedag-gelijk',
  title: 'Eerste ziektedag gelijk in alle stukken',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'Alle stukken en de melding aan UWV noemen dezelfde eerste ziektedag, en die klopt met de wachttijd.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'e' },
    { instrument: 'zw', artikel: '38', lid: '1' },
    { instrument: 'vhv', artikel: '2', lid: '4' },
  ],
  why: 'UWV rekent alle termijnen vanaf deze dag. Spreken stukken elkaar tegen, dan is niet te zien of er op tijd is gehandeld.',
  remedy:
    'Ga na welke dag juist is. Laat de opsteller het stuk verbeteren met een toelichting en de werkelijke datum van verbetering; verbeter zo nodig de melding bij UWV.',
  actor: 'werkgever',
  steps: [
    'Verzameld worden de eerste ziektedagen op alle stukken en op de laatste 42e-weeksmelding.',
    'Elke vermelding wordt vergeleken met de eerste dag van de wachttijd.',
    'Begon de wachttijd door samentelling eerder, dan telt ook de eerste dag van de latere ziekteperiode als juist.',
    'Elke andere dag is een tekortkoming.',
  ],
  exceptions: ['bij samengetelde perioden mag een stuk de eerste dag van de latere periode noemen'],
  related: ['W-01', 'T-01', 'T-06', 'R-10'],

  check(fact) {
    const { eersteDag, samengesteld } = fact('wachttijd')
    const { eersteZiektedag } = fact('verzuim')
    return combine(
      vermeldingen(fact).map(({ dag, path, wat }) => {
        if (dag === eersteDag) return satisfied(path)
        if (samengesteld && dag === eersteZiektedag) {
          return satisfied(
            path,
            nl`${dag} is de eerste dag van een latere ziekteperiode; samengeteld begon de wachttijd op ${eersteDag}`,
          )
        }
        return violated({
          breach: 'inconsistent',
          path,
          found: dag,
          message: nl`Volgens ${wat} is ${dag} de eerste ziektedag; de wachttijd begon op ${eersteDag}`,
        })
      }),
      nl`geen enkel stuk in het dossier noemt de eerste ziektedag (zie R-10)`,
    )
  },

  example: {
    satisfies: { patch: { documenten: { 'plan-van-aanpak': { eersteZiektedag: null } } } },
    violates: { patch: { documenten: { 'plan-van-aanpak': { eersteZiektedag: '2024-01-16' } } } },
  },
} satisfies Rule

interface Vermelding {
  readonly dag: PlainDate
  readonly path: string
  /** With article: `de probleemanalyse`. */
  readonly wat: string
}

function vermeldingen(fact: Ask): readonly Vermelding[] {
  const stukken = fact('stukken').flatMap((stuk) =>
    'eersteZiektedag' in stuk && stuk.eersteZiektedag
      ? [{ dag: stuk.eersteZiektedag, path: `${stuk.path}/eersteZiektedag`, wat: naamVanStuk(stuk.soort) }]
      : [],
  )
  // Een latere melding verbetert een eerdere.
  const melding = fact('meldingen').findLast(
    ({ soort, eersteZiektedag }) => soort === 'uwv-42-weken' && eersteZiektedag,
  )
  if (!melding?.eersteZiektedag) return stukken
  return [
    ...stukken,
    { dag: melding.eersteZiektedag, path: `${melding.path}/eersteZiektedag`, wat: 'de 42e-weeksmelding' },
  ]
}
