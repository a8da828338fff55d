import type { Rule } from '../../kernel/rule.js'
import { satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { nogNiet } from '../termijn.js'
import { nietGevraagd, uiterlijkAanvraag } from '../verslag.js'

export default {
  id: 'R-07',
  slug: 'riv-medische-informatie',
  title: 'Bevestiging dat de medische informatie aan UWV is gestuurd',
  severity: 'warning',
  norm: 'wet',
  part: 'volledigheid',
  requires:
    'De bedrijfsarts stuurt de medische informatie rechtstreeks aan UWV; het dossier bevat alleen de bevestiging.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'j' },
    { instrument: 'vhv', artikel: '2', lid: '2', onderdeel: 'e' },
    { instrument: 'wia', artikel: '64', lid: '3' },
    { instrument: 'nvab' },
  ],
  why: 'De medische informatie hoort bij het verslag, maar de werkgever mag die niet zien. Een bevestiging laat zien dat dit onderdeel niet vergeten is.',
  remedy:
    'Vraag de bedrijfsarts om een schriftelijke bevestiging dat de medische informatie aan UWV is gestuurd. Bewaar alleen de bevestiging, nooit de informatie zelf.',
  actor: 'werkgever',
  steps: [
    'Is de bevestiging van de bedrijfsarts vastgelegd, dan is aan de norm voldaan.',
    'Komt er geen verslag, dan geldt de norm niet.',
    'Tot en met de laatste dag voor de WIA-aanvraag kan de bevestiging nog komen.',
    'Ontbreekt zij daarna, dan is dat een risico.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
  ],
  related: ['P-04', 'R-06', 'T-16'],

  check(fact) {
    const riv = fact('riv')
    if (riv?.medischeInformatieBevestigd) return satisfied(riv.medischeInformatieBevestigd.path)
    const due = uiterlijkAanvraag(fact)
    const vervallen = nietGevraagd(fact, due)
    if (vervallen) return vervallen
    if (fact('peildatum') <= due) return nogNiet(fact, due)
    return violated({
      path: riv?.path ?? '',
      breach: 'missing',
      due,
      message: nl`Er is geen bevestiging dat de bedrijfsarts de medische informatie aan UWV heeft gestuurd; de laatste dag was ${due}`,
    })
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { riv: { medischeInformatieBevestigd: null } } },
  },
} satisfies Rule
