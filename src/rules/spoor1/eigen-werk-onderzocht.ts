import type { Spoor1 } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { opsomming } from '../../language/opsomming.js'
import { dagSpoor1Onderzocht } from '../../law/parameters/spoor1.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { naTermijn } from '../na-termijn.js'
import { lopendEigenWerk, weegtLichter } from './lopend-eigen-werk.js'

type Inventaris = NonNullable<Spoor1['inventarisatie']>[number]
type SoortEigenWerk = 'eigen' | 'eigen-aangepast'

const namen: Readonly<Record<SoortEigenWerk, string>> = {
  eigen: 'het eigen werk',
  'eigen-aangepast': 'het eigen werk met aanpassingen',
}

export default {
  id: 'S1-01',
  slug: 'eigen-werk-onderzocht',
  title: 'Eigen werk en aangepast eigen werk aantoonbaar onderzocht',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'De werkgever laat zien dat het eigen werk en het eigen werk met aanpassingen zijn onderzocht, met conclusie, reden en datum.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 1' },
    { instrument: 'bbp', paragraaf: '§ 8' },
    { instrument: 'bbp', paragraaf: '§ 9' },
  ],
  why: 'Terugkeer in het eigen werk gaat voor. UWV wil zien waarom dat niet kon, voordat ander werk aan de beurt kwam.',
  remedy:
    'Onderzoek en leg per functie vast of die past: eigen werk, aangepast eigen werk en elke andere functie op of onder het niveau, met vergelijking, reden en datum.',
  actor: 'werkgever',
  steps: [
    'De regel zoekt een oordeel over het eigen werk en over het eigen werk met aanpassingen.',
    'Een oordeel in de inventarisatie telt met conclusie, reden en datum; anders telt het antwoord in een gedateerd arbeidsdeskundig rapport.',
    'Past het eigen werk, dan is het oordeel over aanpassingen niet nodig.',
    'Tot en met week 52 (praktijk) is een oordeel dat ontbreekt nog geen bevinding; daarna is het een tekortkoming.',
    'Werkt de werknemer nog in het eigen werk, al dan niet aangepast, dan is het een risico.',
  ],
  exceptions: [
    'er zijn geen benutbare mogelijkheden',
    'gedekt door een positief deskundigenoordeel zonder voorbehoud over de inspanningen van de werkgever, van na de gemiste dag, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-02', 'S1-03', 'S1-04', 'S1-07', 'S1-08'],

  check(fact) {
    const eigen = oordeelOver(fact, 'eigen')
    // Past het eigen werk, dan hoeft aanpassing niet te worden onderzocht: de volgorde van spoor 1 stopt daar.
    const klaar = eigen.place === null && eigen.isPassend
    const [place, ...rest] = [eigen, ...(klaar ? [] : [oordeelOver(fact, 'eigen-aangepast')])].flatMap((oordeel) =>
      oordeel.place ? [oordeel.place] : [],
    )
    if (!place) return satisfied(eigen.path)
    const wachttijd = fact('wachttijd')
    return naTermijn(fact, wachttijd.dag(valueOn(dagSpoor1Onderzocht, wachttijd.eersteDag)), (due) => {
      const licht = lopendEigenWerk(fact) !== null
      const meer = { due, ...(licht && { severity: 'warning' as const }) }
      return violated([{ ...place, ...meer }, ...rest.map((ander) => ({ ...ander, ...meer }))], {
        covered: gedektInspanning(fact, due),
        notes: licht ? [weegtLichter] : [],
      })
    })
  },

  example: {
    satisfies: {
      patch: {
        documenten: { 'arbeidsdeskundig-onderzoek': { conclusies: { eigenWerk: 'past niet, ook niet aangepast' } } },
      },
    },
    violates: {
      patch: (dossier) => ({
        ...dossier,
        documenten: (dossier.documenten ?? []).map((stuk) =>
          stuk.soort === 'arbeidsdeskundig-onderzoek' ? { ...stuk, conclusies: null, beperkteVraag: true } : stuk,
        ),
        spoor1: {
          ...dossier.spoor1,
          inventarisatie: (dossier.spoor1?.inventarisatie ?? []).filter(({ soort }) => soort !== 'eigen-aangepast'),
        },
      }),
    },
  },
} satisfies Rule

interface Oordeel {
  readonly place: Place | null
  readonly path: string
  readonly isPassend: boolean
}

/** The inventory answers, or else a dated report of an arbeidsdeskundige. */
function oordeelOver(fact: Ask, soort: SoortEigenWerk): Oordeel {
  const regels = (fact('spoor1')?.inventarisatie ?? []).filter((regel) => regel.soort === soort)
  const volledig = regels.findLast((regel) => ontbrekend(regel).length === 0)
  if (volledig) return { place: null, path: volledig.path, isPassend: volledig.conclusie === 'passend' }

  const antwoord = soort === 'eigen' ? 'eigenWerk' : 'eigenWerkAangepast'
  const rapport = fact('arbeidsdeskundigeOnderzoeken').find(({ datum, conclusies }) => datum && conclusies?.[antwoord])
  if (rapport?.conclusies) return { place: null, path: rapport.conclusies.path, isPassend: false }

  const regel = regels.at(-1)
  const place: Place = regel
    ? {
        breach: 'incomplete',
        path: regel.path,
        message: nl`Bij ${namen[soort]} ontbreekt ${opsomming(ontbrekend(regel))}`,
      }
    : {
        breach: 'missing',
        path: fact('spoor1')?.path ?? '',
        message: nl`In het dossier staat niet dat ${namen[soort]} is onderzocht`,
      }
  return { place, path: place.path, isPassend: false }
}

function ontbrekend({ conclusie, reden, datum }: Inventaris): readonly string[] {
  return [...(conclusie ? [] : ['de conclusie']), ...(reden ? [] : ['de reden']), ...(datum ? [] : ['de datum'])]
}
