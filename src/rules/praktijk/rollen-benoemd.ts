import type { Rol } from '../../dossier/codes.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

/** Who speaks for a role; the casemanager and the coach have rules of their own (D-02, K-06). */
const rolgroepen: readonly { readonly rol: Rol; readonly ook: readonly Rol[] }[] = [
  { rol: 'bedrijfsarts', ook: ['bedrijfsarts', 'arts', 'praktijkondersteuner', 'verpleegkundige', 'arbodienst'] },
  { rol: 'arbeidsdeskundige', ook: ['arbeidsdeskundige'] },
  { rol: 'leidinggevende', ook: ['leidinggevende'] },
  { rol: 'hr-adviseur', ook: ['hr-adviseur'] },
]

export default {
  id: 'K-02',
  slug: 'rollen-benoemd',
  title: 'Het dossier noemt wie welke rol heeft',
  severity: 'info',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Van iedereen die een stuk opstelt, adviseert of een gesprek vastlegt, is te vinden wie of welke organisatie het is en in welke rol.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Als duidelijk is wie waarover gaat, weet de werknemer bij wie die terechtkan en neemt ieder de besluiten die bij de eigen rol horen.',
  remedy: 'Vul bij de betrokkenen aan wie welke rol heeft, met een naam, een eigen kenmerk of een organisatie.',
  actor: 'casemanager',
  steps: [
    'Zoek de rollen die stukken opstelden, adviseerden of gespreksverslagen schreven: bedrijfsarts, arbeidsdeskundige, leidinggevende en hr-adviseur.',
    'Komt geen van die rollen voor, dan geldt de norm niet.',
    'Staat elke gevonden rol met een naam, een kenmerk of een organisatie bij de betrokkenen, of met een naam of kenmerk op een stuk, dan is aan de norm voldaan.',
    'Anders is elke rol die ontbreekt of leeg is een aandachtspunt.',
  ],
  exceptions: [],
  related: ['D-01', 'D-02', 'K-06'],

  check(fact) {
    const actief = rollenMetWerk(fact)
    const groepen = rolgroepen.filter(({ ook }) => ook.some((rol) => actief.has(rol)))
    if (groepen.length === 0)
      return notApplicable(nl`er is nog geen stuk of advies van een deskundige of leidinggevende`)
    const [first, ...rest] = groepen.flatMap(({ rol, ook }) => gebrek(fact, rol, ook))
    return first ? violated([first, ...rest]) : satisfied(fact('betrokkenen').length > 0 ? '/betrokkenen' : null)
  },

  example: {
    satisfies: {
      patch: (dossier) => ({
        ...dossier,
        betrokkenen: (dossier.betrokkenen ?? []).map(({ rol }) => ({ rol, referentie: `rol-${rol}` })),
      }),
    },
    violates: {
      patch: (dossier) => ({
        ...dossier,
        contactmomenten: (dossier.contactmomenten ?? []).map((contact) => ({
          ...contact,
          door: 'hr-adviseur' as const,
        })),
      }),
    },
  },
} satisfies Rule

function opstellersVan(fact: Ask) {
  return fact('stukken').flatMap((stuk) => ('opstellers' in stuk ? (stuk.opstellers ?? []) : []))
}

function rollenMetWerk(fact: Ask): ReadonlySet<Rol> {
  return new Set([
    ...opstellersVan(fact).map(({ functie }) => functie),
    ...fact('adviezen').map(({ van }) => van),
    ...fact('contactmomenten').flatMap(({ door }) => (door ? [door] : [])),
  ])
}

function gebrek(fact: Ask, rol: Rol, ook: readonly Rol[]): readonly Place[] {
  const vermeld = fact('betrokkenen').filter((betrokkene) => ook.includes(betrokkene.rol))
  if (vermeld.some(({ naam, referentie, organisatie }) => naam || referentie || organisatie)) return []
  const opstellers = opstellersVan(fact).filter(({ functie }) => ook.includes(functie))
  if (opstellers.some(({ naam, referentie, naamOpStuk }) => naam || referentie || naamOpStuk)) return []
  const [leeg] = vermeld
  if (leeg) {
    const message = nl`Bij de rol ${rol} staat niet wie of welke organisatie die vervult`
    return [{ breach: 'incomplete', path: leeg.path, message }]
  }
  const path = fact('betrokkenen').length > 0 ? '/betrokkenen' : ''
  return [{ breach: 'missing', path, message: nl`In het dossier staat niet wie de rol ${rol} heeft` }]
}
