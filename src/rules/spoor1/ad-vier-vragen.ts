import type { Rol } from '../../dossier/codes.js'
import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { opsomming } from '../../language/opsomming.js'
import { gedektInspanning } from '../dekking.js'
import { isEigenWerkPassend } from './eigen-werk-passend.js'

type Onderzoek = Stuk<'arbeidsdeskundig-onderzoek'>

const vragen = [
  ['eigenWerk', 'of het eigen werk past'],
  ['eigenWerkAangepast', 'of het eigen werk passend te maken is'],
  ['anderWerkIntern', 'of er ander passend werk bij de eigen werkgever is'],
  ['externWerk', 'of spoor 2 nodig is en in welke richting'],
] as const

const namensWerkgever: readonly Rol[] = ['werkgever', 'leidinggevende', 'hr-adviseur', 'casemanager']

export default {
  id: 'S1-08',
  slug: 'ad-vier-vragen',
  title: 'Arbeidsdeskundig rapport met vier antwoorden, op een actueel profiel',
  severity: 'warning',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'De arbeidsdeskundige hoort werkgever en werknemer, noemt het belastbaarheidsprofiel en beantwoordt vier vragen: eigen werk, aangepast eigen werk, ander werk bij de eigen werkgever en spoor 2; zo is het gebruik, de wet vraagt het niet.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Een rapport dat een vraag openlaat, of steunt op een oud beeld van de belastbaarheid, laat niet zien welk werk is bekeken.',
  remedy:
    'Vraag de arbeidsdeskundige om een aanvulling met datum: het antwoord op de open vragen, het profiel waarop het rapport steunt en wie is gehoord.',
  actor: 'werkgever',
  steps: [
    'Is er geen arbeidsdeskundig onderzoek, dan oordeelt S1-07.',
    'De rapporten samen beantwoorden de vier vragen; een later rapport vult een eerder aan.',
    'Is in elk rapport maar een deel van de vragen gesteld, dan vraagt de regel de andere antwoorden niet; past het eigen werk, dan alleen dat antwoord.',
    'Elk rapport noemt een arbeidsdeskundige als opsteller en het belastbaarheidsprofiel waarop het steunt.',
    'Was er op de dag van het rapport al een nieuwer profiel, dan is dat een risico.',
    'De werkgever en de werknemer zijn gehoord.',
  ],
  exceptions: [
    'alleen een deel van de vier vragen is gesteld',
    'het eigen werk past, al dan niet aangepast',
    'gedekt door een positief deskundigenoordeel over de inspanningen van de werkgever van na het rapport, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-07', 'S1-01', 'S1-02', 'I-06', 'I-07'],

  check(fact) {
    const rapporten = fact('arbeidsdeskundigeOnderzoeken')
    const laatste = rapporten.at(-1)
    if (!laatste) return notApplicable(nl`er is geen arbeidsdeskundig onderzoek (zie S1-07)`)
    const [place, ...rest] = [
      ...openVragen(fact, rapporten, laatste),
      ...rapporten.flatMap((rapport) => [...zonderArbeidsdeskundige(rapport), ...zonderProfiel(fact, rapport)]),
      ...nietGehoord(rapporten, laatste),
    ]
    if (!place) return satisfied(laatste.path)
    return violated([place, ...rest], { covered: gedektInspanning(fact, laatste.datum ?? fact('kijkTot')) })
  },

  example: {
    satisfies: {
      patch: {
        documenten: { 'arbeidsdeskundig-onderzoek': { beperkteVraag: true, conclusies: { externWerk: null } } },
      },
    },
    violates: { patch: { documenten: { 'arbeidsdeskundig-onderzoek': { conclusies: { externWerk: null } } } } },
  },
} satisfies Rule

function openVragen(fact: Ask, rapporten: readonly Onderzoek[], laatste: Onderzoek): readonly Place[] {
  if (rapporten.every(({ beperkteVraag }) => beperkteVraag)) return []
  const gevraagd = isEigenWerkPassend(fact) ? vragen.slice(0, 1) : vragen
  const open = gevraagd.filter(([vraag]) => !rapporten.some(({ conclusies }) => conclusies?.[vraag]?.trim()))
  if (open.length === 0) return []
  const message = nl`In het arbeidsdeskundig onderzoek staat niet ${opsomming(open.map(([, naam]) => naam))}`
  return [{ breach: 'incomplete', path: laatste.conclusies?.path ?? laatste.path, message }]
}

function zonderArbeidsdeskundige({ opstellers = [], path }: Onderzoek): readonly Place[] {
  const deskundige = opstellers.find(({ functie }) => functie === 'arbeidsdeskundige')
  if (deskundige?.naam || deskundige?.referentie || deskundige?.naamOpStuk) return []
  const [eerste] = opstellers
  if (!deskundige && eerste) {
    const message = nl`Opsteller van het arbeidsdeskundig onderzoek is ${eerste.functie}, geen arbeidsdeskundige`
    return [{ breach: 'inconsistent', path: `${eerste.path}/functie`, message }]
  }
  const message = nl`Bij het arbeidsdeskundig onderzoek staat niet welke arbeidsdeskundige het opstelde`
  return [{ breach: 'incomplete', path: deskundige?.path ?? path, message }]
}

/** How old the profile may be is for I-07. */
function zonderProfiel(fact: Ask, { datum, profielDatum, path }: Onderzoek): readonly Place[] {
  if (!profielDatum) {
    const message = nl`In het arbeidsdeskundig onderzoek staat niet van welke datum het belastbaarheidsprofiel is`
    return [{ breach: 'incomplete', path, message }]
  }
  const nieuwer = fact('belastbaarheidsprofielen').findLast(
    (profiel) => profiel.datum !== undefined && datum !== undefined && profiel.datum <= datum,
  )
  if (!datum || !nieuwer?.datum || nieuwer.datum <= profielDatum) return []
  const message = nl`Het arbeidsdeskundig onderzoek van ${datum} steunt op een profiel van ${profielDatum}, terwijl er een was van ${nieuwer.datum}`
  return [{ breach: 'inconsistent', path: `${path}/profielDatum`, found: profielDatum, message }]
}

function nietGehoord(rapporten: readonly Onderzoek[], laatste: Onderzoek): readonly Place[] {
  const gehoord = rapporten.flatMap((rapport) => rapport.gehoord ?? [])
  const ontbreekt = [
    ...(gehoord.some((rol) => namensWerkgever.includes(rol)) ? [] : ['de werkgever']),
    ...(gehoord.includes('werknemer') ? [] : ['de werknemer']),
  ]
  if (ontbreekt.length === 0) return []
  const message = nl`Uit het arbeidsdeskundig onderzoek blijkt niet dat ${opsomming(ontbreekt)} ${ontbreekt.length > 1 ? 'zijn' : 'is'} gehoord`
  return [{ breach: 'incomplete', path: laatste.path, message }]
}
