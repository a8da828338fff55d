import { addDays } from '../../calendar/plain-date.js'
import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dagenOndertekening } from '../../law/parameters/bewijs-en-bewaring.js'
import { valueOn } from '../../law/value-on.js'
import { nogNiet } from '../termijn.js'

export default {
  id: 'B-04',
  slug: 'ondertekening',
  title: 'Plan en evaluaties ondertekend, of de weigering genoteerd',
  severity: 'warning',
  norm: 'beleidsregel',
  part: 'zorgvuldigheid',
  requires:
    'Bij het plan van aanpak, de eerstejaarsevaluatie en de eindevaluatie is te zien dat werkgever en werknemer instemden, of dat een van hen dat weigerde en waarom. Een handtekening is niet verplicht, maar is wel het eenvoudigste bewijs.',
  sources: [
    { instrument: 'vhv', artikel: '2', lid: '3' },
    { instrument: 'rpez', artikel: '4', lid: '1' },
  ],
  why: 'Werkgever en werknemer maken deze stukken in overeenstemming, en UWV wil dat kunnen zien.',
  remedy:
    'Laat de ontbrekende partij het stuk alsnog ondertekenen, met de datum van die dag. Wil iemand dat niet, noteer dan de dag en de reden.',
  actor: 'werkgever en werknemer',
  steps: [
    'Bekeken worden het plan van aanpak, de eerstejaarsevaluatie en de eindevaluatie.',
    'Heeft een partij ondertekend of is diens weigering met reden genoteerd, dan is het voor die partij in orde.',
    'Tot en met veertien dagen na de datum van het stuk kan een handtekening nog komen; dat aantal is praktijk.',
    'Is daarna alleen van één partij een handtekening of weigering vastgelegd, dan is dat een risico; is van geen van beide iets vastgelegd, dan een aandachtspunt.',
    'Staat bij een weigering geen reden, dan is dat een aandachtspunt.',
  ],
  exceptions: [
    'een handtekening is niet letterlijk verplicht: naam, functie en datum van de opsteller zijn dat wel (R-11)',
  ],
  related: ['R-11', 'R-02', 'R-04', 'R-05'],

  check(fact) {
    return combine(
      fact('stukken')
        .filter(isVanBeiden)
        .map((stuk) => oordeel(fact, stuk)),
      nl`er is geen plan van aanpak, eerstejaarsevaluatie of eindevaluatie (zie R-02, R-04 en R-05)`,
    )
  },

  example: {
    satisfies: {
      patch: {
        documenten: {
          eindevaluatie: {
            ondertekend: { werknemer: null },
            weigering: { door: 'werknemer', datum: '2025-10-06', reden: 'Is het niet eens met de uitkomst' },
          },
        },
      },
    },
    violates: { patch: { documenten: { eindevaluatie: { ondertekend: { werknemer: null } } } } },
  },
} satisfies Rule

const namen = {
  'plan-van-aanpak': 'het plan van aanpak',
  eerstejaarsevaluatie: 'de eerstejaarsevaluatie',
  eindevaluatie: 'de eindevaluatie',
} as const

type StukVanBeiden = Stuk<keyof typeof namen>

function isVanBeiden(stuk: Stuk): stuk is StukVanBeiden {
  return stuk.soort in namen
}

const partijen = ['werkgever', 'werknemer'] as const

function oordeel(fact: Ask, stuk: StukVanBeiden): Verdict {
  const { ondertekend, weigering, path, datum } = stuk
  const zonder = partijen.filter((partij) => !ondertekend?.[partij] && weigering?.door !== partij)
  if (zonder.length > 0) {
    const due = datum && addDays(datum, valueOn(dagenOndertekening, datum))
    if (due && fact('peildatum') <= due) return nogNiet(fact, due)
    const place: Place = { breach: 'missing', path, message: bericht(stuk, zonder) }
    // Een handtekening is niet verplicht; wie ze nergens bijhoudt, kan ze wel op het stuk zelf hebben staan.
    const nietBijgehouden = !ondertekend && !weigering
    return violated(nietBijgehouden ? { ...place, severity: 'info' } : place)
  }
  if (!weigering || weigering.reden) return satisfied(ondertekend?.path ?? path)
  const place: Place = {
    breach: 'incomplete',
    path: weigering.path,
    severity: 'info',
    norm: 'praktijk',
    message: nl`Bij de weigering van ${weigering.datum} (${namen[stuk.soort]}) staat geen reden`,
  }
  return violated(place)
}

function bericht({ soort, datum }: StukVanBeiden, zonder: readonly string[]): Message {
  const wie = zonder.join(' en ')
  return datum
    ? nl`Bij ${namen[soort]} van ${datum} ontbreekt de handtekening van ${wie}, en een weigering is niet genoteerd`
    : nl`Bij ${namen[soort]} ontbreekt de handtekening van ${wie}, en een weigering is niet genoteerd`
}
