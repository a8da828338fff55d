import { addMonths, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { maandenBewaren, maandenBewarenErdWga, maandenBewarenErdZw } from '../../law/parameters/bewijs-en-bewaring.js'
import { valueOn } from '../../law/value-on.js'

export default {
  id: 'P-06',
  slug: 'bewaartermijn-en-vangnet',
  title: 'Dossier niet te lang bewaard, en niet vastgelegd welk vangnet geldt',
  severity: 'warning',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Het dossier wordt uiterlijk twee jaar na het einde van de re-integratie verwijderd, en vermeldt alleen of een vangnet geldt, niet welk.',
  sources: [
    { instrument: 'apZiek', paragraaf: '§ 6' },
    { instrument: 'apZiek', paragraaf: '§ 4.4' },
    { instrument: 'praktijk' },
  ],
  why: 'Gegevens over ziekte bewaart u niet langer dan nodig. Het soort vangnet kan verraden wat er met iemand aan de hand is.',
  remedy:
    'Verwijder het dossier of maak het onherkenbaar als het niet meer nodig is, en laat bij het vangnet alleen staan of het geldt.',
  actor: 'werkgever',
  steps: [
    'Staat in het dossier welk vangnet geldt, dan is dat een risico.',
    'Is geen einde van de re-integratie vastgelegd, dan loopt er geen bewaartermijn.',
    'De bewaartermijn is twee jaar na dat einde; voor een eigenrisicodrager voor de Ziektewet vijf jaar en voor de WGA tien jaar.',
    'Is de laatste dag voorbij en loopt er een geschil, dan mag het dossier blijven.',
    'Is de laatste dag voorbij en is niet bekend of er een geschil loopt, dan is dit niet te beoordelen; loopt er geen geschil, dan is het een risico.',
  ],
  exceptions: [
    'er loopt een geschil of procedure',
    'de werkgever is eigenrisicodrager en bewaart langer: vijf jaar (Ziektewet) of tien jaar (WGA, praktijk)',
  ],
  related: ['P-01', 'P-04'],

  check(fact) {
    return combine(
      [...soortVangnet(fact), ...bewaring(fact)],
      nl`het dossier noemt geen einde van de re-integratie en geen vangnet`,
    )
  },

  example: {
    satisfies: { patch: { bewaring: { eindeReintegratie: '2025-11-01' } } },
    violates: { patch: { werknemer: { vangnet: { vanToepassing: true, soort: 'no-riskpolis' } } } },
  },
} satisfies Rule

function soortVangnet(fact: Ask): readonly Verdict[] {
  const vangnet = fact('dossier').werknemer?.vangnet
  if (!vangnet) return []
  if (!vangnet.soort) return [satisfied(vangnet.path)]
  const message = nl`In het dossier staat welk vangnet geldt; de werkgever mag alleen vastleggen of er een geldt`
  return [violated({ breach: 'notAllowed', path: `${vangnet.path}/soort`, message })]
}

function bewaring(fact: Ask): readonly Verdict[] {
  const einde = fact('dossier').bewaring?.eindeReintegratie
  if (!einde) return []
  const path = '/bewaring/eindeReintegratie'
  const due = bewarenTotEnMet(fact, einde)
  if (fact('peildatum') <= due) return [satisfied(path, nl`het dossier kan worden bewaard tot en met ${due}`)]
  const geschil = fact('dossier').bewaring?.geschil
  if (geschil) return [satisfied('/bewaring/geschil', nl`er loopt een geschil; daarom mag het dossier langer blijven`)]
  if (geschil === undefined) return [undetermined('/bewaring/geschil')]
  return [
    violated({
      breach: 'notAllowed',
      path,
      due,
      message: nl`De re-integratie eindigde op ${einde}; het dossier kon worden bewaard tot en met ${due}`,
    }),
  ]
}

/** Last day on which the file may be kept; the longest of the terms that apply. */
function bewarenTotEnMet(fact: Ask, einde: PlainDate): PlainDate {
  const erd = fact('dossier').werkgever?.eigenRisicodrager
  const maanden = erd?.wga ? maandenBewarenErdWga : erd?.zw ? maandenBewarenErdZw : maandenBewaren
  return addMonths(einde, valueOn(maanden, einde))
}
