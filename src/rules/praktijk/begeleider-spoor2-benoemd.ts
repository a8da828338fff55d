import type { Rol } from '../../dossier/codes.js'
import type { Dossier } from '../../dossier/dossier.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'

const begeleiders: readonly Rol[] = ['re-integratiecoach', 're-integratiebedrijf', 'jobcoach', 'consulent']

export default {
  id: 'K-06',
  slug: 'begeleider-spoor2-benoemd',
  title: 'Wie de werknemer in spoor 2 begeleidt, is benoemd',
  severity: 'info',
  norm: 'praktijk',
  part: 'inspanningen',
  requires: 'Als spoor 2 loopt, staat bij de betrokkenen wie de werknemer daarin begeleidt.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Met één vaste begeleider weet de werknemer bij wie die terechtkan, en is duidelijk wie de regie houdt over de stappen.',
  remedy:
    'Zet bij de betrokkenen wie de werknemer in spoor 2 begeleidt, met een naam, een eigen kenmerk of een organisatie.',
  actor: 'casemanager',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Staat bij de betrokkenen een re-integratiecoach, re-integratiebedrijf, jobcoach of consulent met een naam, een kenmerk of een organisatie, dan is aan de norm voldaan.',
    'Anders is dit een aandachtspunt.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-01', 'S2-07', 'K-02'],

  check(fact) {
    const spoor2 = fact('spoor2')
    if (!spoor2?.start) return notApplicable(nl`spoor 2 is niet gestart`)
    const vermeld = fact('betrokkenen').filter(({ rol }) => begeleiders.includes(rol))
    const benoemd = vermeld.find(({ naam, referentie, organisatie }) => naam || referentie || organisatie)
    if (benoemd) return satisfied(benoemd.path)
    const [leeg] = vermeld
    const covered = gedektInspanning(fact, fact('kijkTot'))
    if (leeg) {
      const message = nl`Bij de rol ${leeg.rol} staat niet wie of welke organisatie die vervult`
      return violated({ breach: 'incomplete', path: leeg.path, message }, { covered })
    }
    const message = nl`Bij de betrokkenen staat niet wie de werknemer in spoor 2 begeleidt`
    return violated({ breach: 'missing', path: spoor2.path, message }, { covered })
  },

  example: {
    satisfies: {
      patch: (dossier) => ({
        ...dossier,
        betrokkenen: [...zonderCoach(dossier), { rol: 'jobcoach' as const, referentie: 'coach-2' }],
      }),
    },
    violates: { patch: (dossier) => ({ ...dossier, betrokkenen: zonderCoach(dossier) }) },
  },
} satisfies Rule

function zonderCoach({ betrokkenen }: Dossier) {
  return (betrokkenen ?? []).filter(({ rol }) => rol !== 're-integratiecoach')
}
