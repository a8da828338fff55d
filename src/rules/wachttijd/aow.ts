import { addDays, latest } from '../../calendar/plain-date.js'
import { loonNaAow } from '../../facts/klokken.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { naEindeVerplichtingen } from '../termijn.js'

export default {
  id: 'W-05',
  slug: 'aow',
  title: 'AOW-leeftijd voor het einde van de wachttijd',
  severity: 'info',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Bereikt de werknemer tijdens de ziekte de AOW-leeftijd, dan loopt het loon daarna nog ten hoogste zes weken door; een WIA-aanvraag is er niet.',
  sources: [
    { instrument: 'bw7', artikel: '629', lid: '2', onderdeel: 'b' },
    { instrument: 'bw7', artikel: '658a', lid: '1' },
  ],
  why: 'Vanaf de AOW-leeftijd zijn een plan van aanpak, spoor 2 en een re-integratieverslag niet meer nodig.',
  remedy: 'Pas het plan en de loonbetaling aan op de AOW-datum en bespreek dat met de werknemer.',
  actor: 'werkgever',
  steps: [
    'Ligt de AOW-datum na het einde van de wachttijd, dan geldt de norm niet; is die datum onbekend, dan is dit niet te beoordelen.',
    'Eindigden de verplichtingen al eerder door herstel of het einde van het dienstverband, dan geldt de norm ook niet.',
    'Vanaf de AOW-leeftijd loopt het loon nog ten hoogste zes weken door; voor 1 juli 2023 was dat dertien weken.',
    'Eindigt het loon daardoor eerder dan de wachttijd, dan is dat een aandachtspunt.',
  ],
  exceptions: ['de werknemer herstelde of ging uit dienst voor de AOW-leeftijd'],
  related: ['W-06', 'W-07', 'T-12'],

  check(fact) {
    const einde = fact('eindeTijdvak')
    const { eersteDag } = fact('wachttijd')
    const aowDatum = fact('aowDatum')
    if (aowDatum > einde) return notApplicable(nl`de AOW-datum (${aowDatum}) valt na het einde van de wachttijd`)
    const eerderVoorbij = naEindeVerplichtingen(fact, addDays(aowDatum, -1))
    if (eerderVoorbij) return eerderVoorbij

    // Wie al AOW had toen de ziekte begon, heeft dezelfde zes weken vanaf de eerste ziektedag.
    const loonTotEnMet = loonNaAow(latest(aowDatum, eersteDag), einde)
    if (loonTotEnMet === einde) {
      return satisfied(
        '/werknemer/aowDatum',
        nl`vanaf ${aowDatum} geldt de AOW-leeftijd; dan vervallen het plan van aanpak, spoor 2 en het re-integratieverslag, en het loon loopt door tot en met ${einde}`,
      )
    }
    return violated({
      breach: 'inconsistent',
      path: '/werknemer/aowDatum',
      message: nl`De AOW-datum (${aowDatum}) valt voor het einde van de loonbetaling bij ziekte (${einde}). Het loon loopt nu door tot en met ${loonTotEnMet}`,
    })
  },

  example: {
    satisfies: { patch: { werknemer: { aowDatum: '2025-12-01' } } },
    violates: { patch: { werknemer: { aowDatum: '2025-11-30' } } },
  },
} satisfies Rule
