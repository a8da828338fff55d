import { compareDays, type PlainDate, plainDate } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'

export default {
  id: 'K-05',
  slug: 'eigen-werk-eerst',
  title: 'Eerst het eigen werk beoordeeld, dan ander werk in het bedrijf',
  severity: 'info',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'Binnen spoor 1 is eerst naar het eigen werk gekeken, ook met aanpassingen, en daarna of tegelijk naar ander werk in het eigen bedrijf.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Het eigen werk is de kortste weg terug. Uit de volgorde blijkt dat die weg eerst is bekeken.',
  remedy:
    'Schrijf erbij waarom eerst naar ander werk is gekeken, en wanneer het eigen werk voor het eerst is beoordeeld. Verander geen datums.',
  actor: 'werkgever',
  steps: [
    'Zoek de eerste dag waarop het eigen werk is beoordeeld, in de inventarisatie of door een arbeidsdeskundige.',
    'Zoek de eerste dag waarop ander werk in het eigen bedrijf is beoordeeld.',
    'Ontbreekt een van beide dagen, dan geldt de norm niet; S1-01 en S1-02 oordelen daarover.',
    'Is het eigen werk op dezelfde dag of eerder beoordeeld, dan is aan de norm voldaan.',
    'Anders is dit een aandachtspunt.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S1-01', 'S1-02', 'S1-08'],

  check(fact) {
    const eigen = eersteVan(beoordelingenEigenWerk(fact))
    const ander = eersteVan(beoordelingenAnderWerk(fact))
    if (!eigen) return notApplicable(nl`er is geen gedateerde beoordeling van het eigen werk (zie S1-01)`)
    if (!ander) return notApplicable(nl`er is geen gedateerde beoordeling van ander werk in het bedrijf (zie S1-02)`)
    if (eigen.datum <= ander.datum) return satisfied(eigen.path)
    const message = nl`Ander werk in het bedrijf is op ${ander.datum} beoordeeld, het eigen werk pas op ${eigen.datum}`
    return violated(
      { breach: 'inconsistent', path: ander.path, found: ander.datum, message },
      { covered: gedektInspanning(fact, eigen.datum) },
    )
  },

  example: {
    satisfies: {
      patch: {
        spoor1: {
          inventarisatie: [
            {
              functie: 'Orderpicker',
              soort: 'eigen',
              conclusie: 'niet-passend',
              reden: 'Tillen hoort tot de kern',
              datum: '2024-12-03',
            },
            {
              functie: 'Planner',
              soort: 'ander-intern',
              conclusie: 'passend-geen-plaats',
              reden: 'Formatie is vol',
              datum: '2024-12-10',
            },
          ],
        },
      },
    },
    violates: {
      patch: (dossier) => ({
        ...dossier,
        spoor1: {
          ...dossier.spoor1,
          inventarisatie: (dossier.spoor1?.inventarisatie ?? []).map((regel) =>
            regel.soort === 'ander-intern' && regel.datum ? { ...regel, datum: plainDate('2024-12-09') } : regel,
          ),
        },
      }),
    },
  },
} satisfies Rule

interface Beoordeling {
  readonly path: string
  readonly datum: PlainDate
}

function beoordelingenEigenWerk(fact: Ask): readonly Beoordeling[] {
  const rapporten = fact('arbeidsdeskundigeOnderzoeken').filter(
    ({ conclusies }) => conclusies?.eigenWerk || conclusies?.eigenWerkAangepast,
  )
  const regels = (fact('spoor1')?.inventarisatie ?? []).filter(({ soort }) => soort !== 'ander-intern')
  return [...rapporten, ...regels].flatMap(({ path, datum }) => (datum ? [{ path, datum }] : []))
}

function beoordelingenAnderWerk(fact: Ask): readonly Beoordeling[] {
  return (fact('spoor1')?.inventarisatie ?? []).flatMap(({ soort, path, datum }) =>
    soort === 'ander-intern' && datum ? [{ path, datum }] : [],
  )
}

function eersteVan(beoordelingen: readonly Beoordeling[]): Beoordeling | undefined {
  return beoordelingen.toSorted((a, b) => compareDays(a.datum, b.datum))[0]
}
