import { addDays, earliest, latest, type PlainDate } from '../../calendar/plain-date.js'
import { loonNaAow, loonsanctieDagen } from '../../facts/klokken.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { naEindeVerplichtingen } from '../termijn.js'

export default {
  id: 'W-05',
  slug: 'aow',
  title: 'AOW-leeftijd voor het einde van de loonbetaling bij ziekte',
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
    'Ligt de AOW-datum na het einde van de wachttijd, van de vrijwillige verlenging of van de loonsanctie, dan geldt de norm niet; is die datum onbekend, dan is dit niet te beoordelen.',
    'Eindigden de verplichtingen al eerder door herstel of het einde van het dienstverband, dan geldt de norm ook niet.',
    'Vanaf de AOW-leeftijd loopt het loon nog ten hoogste zes weken door; voor 1 juli 2023 was dat dertien weken.',
    'Ligt de AOW-datum voor dat einde, dan is dat een aandachtspunt, tot het loon is geëindigd.',
  ],
  exceptions: ['de werknemer herstelde of ging uit dienst voor de AOW-leeftijd'],
  related: ['W-06', 'W-07', 'T-12'],

  check(fact) {
    const { einde, isLoonsanctie } = eindeLoonbetaling(fact)
    const aowDatum = fact('aowDatum')
    if (aowDatum > einde) {
      return notApplicable(
        isLoonsanctie
          ? nl`de AOW-datum (${aowDatum}) valt na het einde van de loonsanctie`
          : nl`de AOW-datum (${aowDatum}) valt na het einde van de wachttijd`,
      )
    }
    const eerderVoorbij = naEindeVerplichtingen(fact, addDays(aowDatum, -1))
    if (eerderVoorbij) return eerderVoorbij

    const loonTotEnMet = loonNaAowDatum(fact, aowDatum, einde)
    if (fact('peildatum') > loonTotEnMet) {
      return satisfied(
        '/werknemer/aowDatum',
        nl`de AOW-datum was ${aowDatum}; het loon bij ziekte liep door tot en met ${loonTotEnMet}`,
      )
    }
    if (aowDatum === einde) {
      return satisfied(
        '/werknemer/aowDatum',
        nl`vanaf ${aowDatum} geldt de AOW-leeftijd; dan vervallen het plan van aanpak, spoor 2 en het re-integratieverslag, en het loon loopt door tot en met ${einde}`,
      )
    }
    return violated({
      breach: 'inconsistent',
      path: '/werknemer/aowDatum',
      message:
        loonTotEnMet < einde
          ? nl`De AOW-datum (${aowDatum}) valt voor het einde van de loonbetaling bij ziekte (${einde}). Het loon loopt nu door tot en met ${loonTotEnMet}`
          : nl`De AOW-datum (${aowDatum}) valt voor het einde van de loonbetaling bij ziekte (${einde}). Het loon loopt door tot en met die dag, maar vanaf de AOW-leeftijd vervallen het plan van aanpak en spoor 2, en een WIA-uitkering volgt niet meer`,
    })
  },

  example: {
    satisfies: { patch: { werknemer: { aowDatum: '2026-01-11' } } },
    violates: { patch: { werknemer: { aowDatum: '2026-01-10' } } },
  },
} satisfies Rule

/** The last day of the wachttijd or of the extension; with a loonsanctie, of that. */
function eindeLoonbetaling(fact: Ask): { readonly einde: PlainDate; readonly isLoonsanctie: boolean } {
  const einde = fact('eindeTijdvak')
  const loonsanctie = fact('loonsanctie')
  if (!loonsanctie) return { einde, isLoonsanctie: false }
  const { totEnMet } = loonsanctieDagen(loonsanctie, einde, fact('wachttijd').verlof)
  return { einde: latest(einde, totEnMet), isLoonsanctie: true }
}

/** Some weeks from AOW age, but not beyond the employment, which often ends at that age. */
function loonNaAowDatum(fact: Ask, aowDatum: PlainDate, einde: PlainDate): PlainDate {
  // Wie al AOW had toen de ziekte begon, heeft dezelfde zes weken vanaf de eerste ziektedag.
  const naAow = loonNaAow(latest(aowDatum, fact('wachttijd').eersteDag), einde)
  return earliest(naAow, fact('dossier').werknemer?.dienstverband?.einde ?? naAow)
}
