import type { Spoor2 } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { soortenActiviteit } from '../../law/parameters/traject.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'

type Soort = NonNullable<Spoor2['activiteiten']>[number]['soort']

/** What widens the view on work, or prepares for it: more than looking for a vacancy. An intake alone does not. */
const begeleidend: readonly Soort[] = [
  'orientatie',
  'scholing',
  'training',
  'coaching',
  'snuffelstage',
  'vrijwilligerswerk',
]

export default {
  id: 'K-04',
  slug: 'begeleiding-naast-solliciteren',
  title: 'Spoor 2 is meer dan solliciteren',
  severity: 'info',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'Naast het zoeken naar vacatures bevat spoor 2 ten minste één activiteit van oriëntatie, scholing, training, coaching of werkervaring.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Wie weet wat past en zich daarop kan voorbereiden, heeft meer kans op werk dat blijft.',
  remedy:
    'Bespreek met het re-integratiebedrijf welke oriëntatie, scholing, training of coaching de werknemer verder helpt, en leg vast wat er is gedaan.',
  actor: 're-integratiebedrijf',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Zijn er minder dan drie soorten activiteiten vastgelegd, dan geldt de norm niet; S2-05 oordeelt daarover.',
    'Is er oriëntatie, scholing, training, coaching, een snuffelstage of vrijwilligerswerk bij, dan is aan de norm voldaan.',
    'Anders is dit een aandachtspunt.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-05', 'S2-02'],

  check(fact) {
    const spoor2 = fact('spoor2')
    if (!spoor2?.start) return notApplicable(nl`spoor 2 is niet gestart`)
    const activiteiten = spoor2.activiteiten ?? []
    const minimum = valueOn(soortenActiviteit, spoor2.start)
    if (new Set(activiteiten.map(({ soort }) => soort)).size < minimum) {
      return notApplicable(nl`er zijn minder dan ${minimum} soorten activiteiten in spoor 2 vastgelegd (zie S2-05)`)
    }
    const gevonden = activiteiten.find(({ soort }) => begeleidend.includes(soort))
    if (gevonden) return satisfied(gevonden.path)
    return violated(
      {
        breach: 'incomplete',
        path: `${spoor2.path}/activiteiten`,
        message: nl`Onder de activiteiten in spoor 2 is geen oriëntatie, scholing, training, coaching of werkervaring`,
      },
      { covered: gedektInspanning(fact, fact('kijkTot')) },
    )
  },

  example: {
    satisfies: { patch: soortInPlaatsVanScholing('coaching') },
    violates: { patch: soortInPlaatsVanScholing('netwerk') },
  },
} satisfies Rule

function soortInPlaatsVanScholing(
  soort: Soort,
): Extract<Rule['example']['violates']['patch'], (...args: never) => unknown> {
  return (dossier) => ({
    ...dossier,
    spoor2: {
      ...dossier.spoor2,
      activiteiten: (dossier.spoor2?.activiteiten ?? []).map((activiteit) =>
        activiteit.soort === 'scholing' ? { ...activiteit, soort } : activiteit,
      ),
    },
  })
}
