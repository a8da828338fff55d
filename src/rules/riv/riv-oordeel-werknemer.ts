import { earliest } from '../../calendar/plain-date.js'
import type { Rule } from '../../kernel/rule.js'
import { satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { nogNiet } from '../termijn.js'
import { dagAanvraag, geenVerslagNodig, nietGevraagd, uiterlijkAanvraag } from '../verslag.js'

export default {
  id: 'R-08',
  slug: 'riv-oordeel-werknemer',
  title: 'Oordeel van de werknemer bij het re-integratieverslag',
  severity: 'warning',
  norm: 'wet',
  part: 'volledigheid',
  requires: 'Bij het re-integratieverslag hoort het oordeel van de werknemer, als stuk of op het aanvraagformulier.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'l' },
    { instrument: 'vhv', artikel: '2', lid: '2', onderdeel: 'f' },
    { instrument: 'vhv', artikel: '3', lid: '3', onderdeel: 'c' },
  ],
  why: 'UWV wil ook weten hoe de werknemer de re-integratie ziet. Ontbreekt het oordeel, dan vraagt UWV de werknemer erom.',
  remedy:
    'Geef een oordeel over het verslag, in een eigen stuk of op het formulier van de WIA-aanvraag. De werkgever nodigt daar schriftelijk toe uit en legt vast hoe het is gegaan.',
  actor: 'werknemer',
  steps: [
    'Is het oordeel van de werknemer vastgelegd, dan is aan de norm voldaan; een weigering telt met een toelichting.',
    'Weigert de werknemer zonder dat een toelichting is vastgelegd, dan is dat een risico voor de werkgever.',
    'Komt er geen verslag, dan geldt de norm niet.',
    'Tot de WIA-aanvraag, en uiterlijk tot de laatste dag daarvoor, kan het oordeel nog komen; ontbreekt het daarna, dan is dat een risico.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'de werknemer weigerde een oordeel en dat is met een toelichting vastgelegd',
  ],
  related: ['T-16', 'R-05'],

  check(fact) {
    const riv = fact('riv')
    const oordeel = riv?.oordeelWerknemer
    if (oordeel && (oordeel !== 'geweigerd' || riv.oordeelWerknemerToelichting)) {
      return satisfied(`${riv.path}/oordeelWerknemer`)
    }
    if (oordeel) {
      return (
        geenVerslagNodig(fact) ??
        violated(
          {
            path: `${riv.path}/oordeelWerknemer`,
            breach: 'incomplete',
            message: nl`De werknemer geeft geen oordeel, maar een toelichting daarop ontbreekt`,
          },
          {
            remedy: nl`Leg vast wanneer en hoe de werknemer om een oordeel is gevraagd en wat het antwoord was.`,
            actor: 'werkgever',
          },
        )
      )
    }
    const aanvraag = dagAanvraag(fact)
    const due = aanvraag ? earliest(aanvraag, uiterlijkAanvraag(fact)) : uiterlijkAanvraag(fact)
    const vervallen = nietGevraagd(fact, due)
    if (vervallen) return vervallen
    if (!aanvraag && fact('peildatum') <= due) return nogNiet(fact, due)
    return violated({
      path: riv?.path ?? '',
      breach: 'missing',
      due,
      message: aanvraag
        ? nl`Het oordeel van de werknemer is niet vastgelegd; de WIA-aanvraag is van ${aanvraag}`
        : nl`Het oordeel van de werknemer is niet vastgelegd; de laatste dag was ${due}`,
    })
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { riv: { oordeelWerknemer: null } } },
  },
} satisfies Rule
