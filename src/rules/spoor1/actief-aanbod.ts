import type { PlainDate } from '../../calendar/plain-date.js'
import type { Spoor1 } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { dagSpoor1Onderzocht } from '../../law/parameters/spoor1.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { naTermijn } from '../na-termijn.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'

type Voorstel = NonNullable<Spoor1['voorstellenWerknemer']>[number]

export default {
  id: 'S1-04',
  slug: 'actief-aanbod',
  title: 'Werk schriftelijk aangeboden en voorstellen van de werknemer met reden beantwoord',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'De werkgever biedt passend werk aan of laat zien dat het er niet is, en wijst een voorstel van de werknemer alleen af met een reden; een vervanger in de functie is geen reden.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'uwvKader', paragraaf: 'Herplaatsen in passend werk' },
    { instrument: 'uwvKader', paragraaf: 'Terugkeer in eigen werk' },
  ],
  why: 'De werkgever zoekt en biedt werk aan; wijzen op vacatures is niet genoeg. Wie zelf werk voorstelt, moet weten waarom dat wel of niet kan.',
  remedy:
    'Bied passend werk schriftelijk aan, of leg vast dat en waarom het er niet is. Beantwoord elk voorstel van de werknemer, met een reden.',
  actor: 'werkgever',
  steps: [
    'De regel kijkt naar elk voorstel van de werknemer en naar wat de werkgever zelf aanbood.',
    'Een voorstel dat is gehonoreerd, of met een reden is afgewezen, is goed.',
    'Een voorstel dat zonder reden is afgewezen, of alleen omdat er een vervanger is, is een tekortkoming.',
    'Noemt de reden een vervanger en zegt zij ook iets anders, dan is het ter beoordeling.',
    'Op een voorstel zonder antwoord wacht de regel 42 dagen (praktijk); daarna is het een risico.',
    'Een schriftelijk aanbod, of werk dat de werknemer bij de eigen werkgever deed, laat zien dat werk is aangeboden.',
    'Zonder aanbod is het ook goed als van elke beoordeelde functie vaststaat dat zij niet past of dat er geen plaats is.',
    'Staat dat alleen in een rapport van een arbeidsdeskundige, dan is het ter beoordeling.',
    'Is er helemaal geen onderzoek naar werk bij de eigen werkgever, dan meldt S1-01 dat.',
    'Ontbreekt na week 52 (praktijk) elk aanbod en elke conclusie, of is het aanbod niet schriftelijk, dan is dat een risico.',
  ],
  exceptions: [
    'er zijn geen benutbare mogelijkheden',
    'gedekt door een positief deskundigenoordeel over de inspanningen van de werkgever van na de gemiste dag, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-01', 'S1-02', 'S1-03', 'S1-05', 'S1-06'],

  check(fact) {
    const voorstellen = (fact('spoor1')?.voorstellenWerknemer ?? []).filter(({ datum }) => datum <= fact('kijkTot'))
    return combine(
      [...voorstellen.map((voorstel) => antwoord(fact, voorstel)), aanbod(fact)],
      nl`er is geen voorstel en geen aanbod`,
    )
  },

  example: {
    satisfies: {
      patch: {
        spoor1: {
          voorstellenWerknemer: [
            {
              datum: '2025-02-10',
              wat: 'Werken aan de balie',
              antwoord: { datum: '2025-02-17', conclusie: 'afgewezen', reden: 'De balie vraagt de hele dag staan' },
            },
          ],
        },
      },
    },
    violates: {
      patch: {
        spoor1: {
          voorstellenWerknemer: [
            {
              datum: '2025-02-10',
              wat: 'Werken aan de balie',
              antwoord: { datum: '2025-02-17', conclusie: 'afgewezen' },
            },
          ],
        },
      },
    },
  },
} satisfies Rule

function antwoord(fact: Ask, voorstel: Voorstel): Verdict {
  const { datum, antwoord: gegeven } = voorstel
  if (!gegeven) return zonderAntwoord(fact, voorstel)
  if (gegeven.conclusie === 'gehonoreerd') return satisfied(gegeven.path)
  const covered = gedektInspanning(fact, gegeven.datum)
  const reden = gegeven.reden?.trim()
  const alleenVervanger = reden !== undefined && noemtAlleenVervanger(reden)
  if (gegeven.vervangerAangenomen || alleenVervanger) {
    const message = nl`Het voorstel van de werknemer van ${datum} is afgewezen omdat er een vervanger is; dat is geen reden om werk niet aan te bieden`
    const path = `${gegeven.path}/${gegeven.vervangerAangenomen ? 'vervangerAangenomen' : 'reden'}`
    return violated({ breach: 'notAllowed', path, found: gegeven.datum, message }, { covered })
  }
  if (reden && gegeven.vervangerAangenomen === undefined && vervanger.test(reden)) {
    const question = nl`Het voorstel van de werknemer van ${datum} is afgewezen, en de reden noemt een vervanger. Is er ook een reden die niet met de vervanger te maken heeft?`
    return judgement(question, 'casemanager', `${gegeven.path}/reden`)
  }
  if (reden) return satisfied(gegeven.path)
  const message = nl`Het voorstel van de werknemer van ${datum} is op ${gegeven.datum} afgewezen zonder vastgelegde reden`
  return violated({ breach: 'incomplete', path: gegeven.path, message }, { covered })
}

/** Someone who was taken on instead; not `geen vervanger`, and not a machine or a colleague that is replaced. */
const vervanger = /(?<!\b(?:geen|zonder|niet) (?:een |de )?)\bvervang(?:st)?er\b/i

/** Nothing but that there is someone else now: every other word may be a reason of its own. */
function noemtAlleenVervanger(reden: string): boolean {
  return nietsAnders.test(reden.toLowerCase().replace(/[.,!]/g, '').replace(/\s+/g, ' ').trim())
}

const nietsAnders =
  /^(?:omdat |want )?(?:(?:er|wij|we|de werkgever) (?:is|hebben|heeft) )?(?:(?:al|inmiddels|intussen|nu|ondertussen) )?(?:een )?(?:nieuwe |vaste |tijdelijke )?vervang(?:st)?er(?: (?:voor|in) (?:de|deze|die|haar|zijn) functie)?(?: (?:al|inmiddels|intussen|nu))?(?: (?:aangenomen|gevonden|aangesteld|benoemd|aangetrokken|in dienst))?$/

function zonderAntwoord(fact: Ask, { datum, path }: Voorstel): Verdict {
  const due = dagNa(datum, valueOn(adviesOpvolgingDagen, datum), rustdagen(fact))
  if (!due) return notApplicable(nl`na het voorstel van ${datum} waren er geen benutbare mogelijkheden`)
  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  if (due > fact('kijkTot')) {
    return notApplicable(
      nl`het voorstel van ${datum} lag er nog maar kort toen de WIA werd aangevraagd of de wachttijd eindigde`,
    )
  }
  const message = nl`Op het voorstel van de werknemer van ${datum} is geen antwoord vastgelegd`
  return violated(
    { breach: 'missing', path, due, message, severity: 'warning' },
    { covered: gedektInspanning(fact, due) },
  )
}

function aanbod(fact: Ask): Verdict {
  const spoor1 = fact('spoor1')
  const aanboden = (spoor1?.aanboden ?? []).filter(({ datum }) => datum <= fact('kijkTot'))
  const schriftelijk = aanboden.find(
    ({ schriftelijk: genoemd, bewijs = [], verzendbewijs }) => genoemd ?? (bewijs.length > 0 || Boolean(verzendbewijs)),
  )
  if (schriftelijk) return satisfied(schriftelijk.path)
  // Wie er werkt of werkte, kreeg dat werk aangeboden: dat zegt meer dan een brief.
  const werk = fact('werkhervatting').find(
    ({ werkgever, soort, van }) => werkgever === 'eigen' && soort !== 'arbeidstherapie' && van <= fact('kijkTot'),
  )
  if (werk) return satisfied(werk.path)

  const wachttijd = fact('wachttijd')
  const week52 = wachttijd.dag(valueOn(dagSpoor1Onderzocht, wachttijd.eersteDag))
  const [eerste] = aanboden
  if (eerste) {
    return violated(
      {
        breach: 'incomplete',
        path: eerste.path,
        message: nl`Van het aanbod van ${eerste.datum} is niet vastgelegd dat het schriftelijk was`,
        severity: 'warning',
      },
      { covered: gedektInspanning(fact, eerste.datum) },
    )
  }
  return zonderAanbod(fact, week52)
}

function zonderAanbod(fact: Ask, week52: PlainDate): Verdict {
  const spoor1 = fact('spoor1')
  const regels = spoor1?.inventarisatie ?? []
  const passend = regels.find(({ conclusie }) => conclusie === 'passend')
  const [eerste] = regels
  if (eerste && regels.every(({ conclusie }) => conclusie === 'niet-passend' || conclusie === 'passend-geen-plaats')) {
    return satisfied(eerste.path)
  }
  return naTermijn(fact, week52, (due) => {
    // Is er over het werk bij de eigen werkgever niets vastgelegd, dan meldt S1-01 dat al.
    if (!eerste && fact('arbeidsdeskundigeOnderzoeken').length === 0) {
      return notApplicable(nl`er is geen onderzoek naar werk bij de eigen werkgever vastgelegd (zie S1-01)`)
    }
    const rapport = fact('arbeidsdeskundigeOnderzoeken').findLast(({ conclusies }) => conclusies?.anderWerkIntern)
    if (!passend && rapport?.conclusies) {
      const vraag = nl`Er is geen aanbod van werk vastgelegd. Volgt uit het rapport van de arbeidsdeskundige dat er bij de eigen werkgever geen passend werk was?`
      return judgement(vraag, 'casemanager', `${rapport.conclusies.path}/anderWerkIntern`)
    }
    const message = passend
      ? nl`Er is werk beoordeeld als passend, maar niet vastgelegd is dat het is aangeboden`
      : nl`Er is geen aanbod van werk vastgelegd, en ook geen conclusie dat er geen passend werk is`
    return violated(
      { breach: 'missing', path: passend?.path ?? spoor1?.path ?? '', due, message, severity: 'warning' },
      { covered: gedektInspanning(fact, due) },
    )
  })
}
