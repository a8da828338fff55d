import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { dagSpoor1Onderzocht } from '../../law/parameters/spoor1.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { naTermijn } from '../na-termijn.js'
import { isEigenWerkPassend } from './eigen-werk-passend.js'
import { lopendEigenWerk, weegtLichter } from './lopend-eigen-werk.js'

const aspecten = [
  ['taakniveau', 'op taakniveau is gezocht (losse taken samen als werk)'],
  ['tijdelijkBezet', 'functies van tijdelijke krachten zijn bekeken'],
  ['verbondenOndernemingen', 'bij verbonden ondernemingen is gezocht'],
] as const
type Aspect = (typeof aspecten)[number][0]

/** Words that say no more than that the question does not arise; why not, or what came of it, is what counts. */
const zonderUitleg = new Set('ja nee nvt n v t niet van toepassing onbekend'.split(' '))

export default {
  id: 'S1-03',
  slug: 'inventaris-breedte',
  title: 'Ook taken, tijdelijk bezette functies en verbonden ondernemingen bekeken',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'De werkgever kijkt zo nodig ook op taakniveau, naar functies van tijdelijke krachten en bij verbonden ondernemingen, en legt vast wat dat opleverde of waarom het niet speelt.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Herplaatsen in passend werk' },
    { instrument: 'uwvKader', paragraaf: 'Terugkeer in (aangepast) ander werk' },
    { instrument: 'uwvKader', paragraaf: 'Met elkaar verbonden ondernemingen' },
  ],
  why: 'Passend werk zit niet altijd in een bestaande functie. UWV kijkt of ook naar losse taken, tijdelijke plekken en zusterbedrijven is gekeken.',
  remedy:
    'Leg per onderwerp vast wat het onderzoek opleverde: taken die samen werk vormen, functies van tijdelijke krachten en verbonden ondernemingen; speelt iets niet, zet erbij waarom.',
  actor: 'werkgever',
  steps: [
    'Past het eigen werk, al dan niet aangepast, dan is ander werk niet aan de orde.',
    'Is er nog niets over werk bij de eigen werkgever onderzocht, dan oordelen S1-01 en S1-02.',
    'De regel vraagt drie antwoorden: taakniveau, tijdelijk bezette functies en verbonden ondernemingen; alleen "n.v.t.", "ja" of "nee" is geen antwoord.',
    'Staat bij elke functie dat er geen tijdelijke kracht op zit, dan is de tweede vraag beantwoord.',
    'Tot en met week 52 (praktijk) is een ontbrekend antwoord nog geen bevinding; daarna een risico, of een aandachtspunt zolang de werknemer in het eigen werk werkt.',
  ],
  exceptions: [
    'het eigen werk past, al dan niet aangepast',
    'er zijn geen benutbare mogelijkheden',
    'gedekt door een positief deskundigenoordeel over de inspanningen van de werkgever van na week 52, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-01', 'S1-02', 'S1-04', 'S1-05'],

  check(fact) {
    if (isEigenWerkPassend(fact)) {
      return notApplicable(nl`het eigen werk past, al dan niet aangepast; dan is ander werk niet aan de orde`)
    }
    const open = aspecten.filter(([aspect]) => !isBeantwoord(fact, aspect))
    const spoor1 = fact('spoor1')
    if (open.length === aspecten.length && !isOnderzocht(fact)) {
      return notApplicable(nl`er is geen onderzoek naar werk bij de eigen werkgever vastgelegd (zie S1-01 en S1-02)`)
    }
    const wachttijd = fact('wachttijd')
    const licht = lopendEigenWerk(fact) !== null
    const [place, ...rest] = open.map(
      ([, naam]): Place => ({
        breach: 'incomplete',
        path: spoor1?.path ?? '',
        message: nl`Niet is vastgelegd of ${naam}, en met welke uitkomst`,
        ...(licht && { severity: 'info' }),
      }),
    )
    if (!place) return satisfied(spoor1?.path)
    return naTermijn(fact, wachttijd.dag(valueOn(dagSpoor1Onderzocht, wachttijd.eersteDag)), (due) =>
      violated([place, ...rest], { covered: gedektInspanning(fact, due), notes: licht ? [weegtLichter] : [] }),
    )
  },

  example: {
    satisfies: { patch: { spoor1: { verbondenOndernemingen: 'Zusterbedrijf in Emmen bekeken; geen zittend werk' } } },
    violates: { patch: { spoor1: { taakniveau: null } } },
  },
} satisfies Rule

function isBeantwoord(fact: Ask, aspect: Aspect): boolean {
  const woorden =
    fact('spoor1')
      ?.[aspect]?.toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (woorden.some((woord) => !zonderUitleg.has(woord))) return true
  const functies = fact('dossier').werkgever?.functies ?? []
  return (
    aspect === 'tijdelijkBezet' &&
    functies.length > 0 &&
    functies.every(({ tijdelijkBezet }) => tijdelijkBezet === false)
  )
}

/** An inventory, or a report that answers for other work. */
function isOnderzocht(fact: Ask): boolean {
  return (
    (fact('spoor1')?.inventarisatie ?? []).length > 0 ||
    fact('arbeidsdeskundigeOnderzoeken').some(({ conclusies }) => conclusies?.anderWerkIntern)
  )
}
