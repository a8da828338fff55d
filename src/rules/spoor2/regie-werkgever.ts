import type { PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { regieMaxDagen } from '../../law/parameters/traject.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { isNamensWerkgever } from './namens-werkgever.js'
import { oordeelStilte } from './stilte.js'
import { geenTraject, stiltesIn, type Traject, trajectVan } from './traject.js'
import { volgendeKeer } from './volgende-keer.js'

export default {
  id: 'S2-07',
  slug: 'regie-werkgever',
  title: 'Werkgever volgt de voortgang van spoor 2',
  severity: 'warning',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'De werkgever laat zich tijdens spoor 2 periodiek informeren, of informeert zelf bij het re-integratiebedrijf en de werknemer naar de vorderingen, en legt dat vast. De beleidsregel noemt geen aantal; gebruikelijk is ten minste elke drie maanden.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 6' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'praktijk' },
  ],
  why: 'De werkgever mag spoor 2 niet helemaal aan het bureau overlaten: kansen die het bureau mist, komen voor zijn rekening.',
  remedy:
    'Bespreek de voortgang van spoor 2 nu met het bureau en de werknemer, spreek zo nodig acties af en leg dat vast met datum.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Elke periode van meer dan 92 dagen zonder contact van de werkgever over spoor 2 en zonder rapportage aan de werkgever is een risico; tijd waarin spoor 2 rust telt niet mee.',
    'Was er in die tijd wel steeds een evaluatie of een ander contact met de werknemer, dan telt dat als contact, met een opmerking: of spoor 2 daar is besproken, zegt het dossier niet.',
    'Staat bij een contact niet wat is besproken, dan is dat een aandachtspunt.',
    'Loopt spoor 2 nog, dan is het volgende contact of de volgende rapportage er uiterlijk 92 dagen na het vorige.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-05', 'S2-06', 'T-05'],

  check(fact) {
    const traject = trajectVan(fact)
    if (!traject) return geenTraject(fact)
    const { spoor2, start } = traject
    // De werkgever mag zich ook laten informeren (Beoordelingskader § 6): een rapportage aan hem telt als contact.
    const rapportages = (spoor2.rapportages ?? []).filter(({ aan }) => aan?.some(isNamensWerkgever))
    const dagen = [...(spoor2.contactenWerkgever ?? []), ...rapportages].map(({ datum }) => datum)
    const max = valueOn(regieMaxDagen, start)
    const verdicts = [...stiltes(fact, traject, dagen, max), ...zonderInhoud(fact, traject)]
    return combine([...verdicts, ...volgendeKeer(fact, traject, dagen, max)], nl`spoor 2 liep te kort voor een contact`)
  },

  example: {
    satisfies: {
      patch: {
        spoor2: {
          contactenWerkgever: ['2025-04-22', '2025-07-23'].map((datum) => ({
            datum,
            afspraken: 'Voortgang besproken',
          })),
        },
      },
    },
    // wat is besproken, staat er niet bij
    violates: { patch: { spoor2: { contactenWerkgever: [{ datum: '2025-06-16' }] } } },
  },
} satisfies Rule

function stiltes(fact: Ask, traject: Traject, dagen: readonly PlainDate[], max: number): readonly Verdict[] {
  const { path, contactenWerkgever } = traject.spoor2
  const plek = contactenWerkgever ? `${path}/contactenWerkgever` : path
  const soort = { max, path: plek, wat: 'contact van de werkgever' }
  const alles = [...dagen, ...anderContact(fact)]
  const echt = stiltesIn(traject, alles, max)
  if (echt.length > 0) return echt.map((stilte) => oordeelStilte(fact, stilte, soort))
  // Ook een vastgelegd gesprek met de werknemer is contact; of het over spoor 2 ging, zegt het dossier niet.
  const note = nl`in een deel van de tijd zijn er alleen evaluaties of andere contacten; is spoor 2 daar besproken, leg dat dan vast`
  return stiltesIn(traject, dagen, max).length > 0 ? [satisfied(plek, note)] : []
}

/** Other days on which the employer may have heard of spoor 2: the dossier does not say what was spoken of. */
function anderContact(fact: Ask): readonly PlainDate[] {
  return [...fact('contactmomenten'), ...fact('evaluaties')].flatMap(({ datum }) => (datum ? [datum] : []))
}

function zonderInhoud(fact: Ask, { spoor2, start, totEnMet }: Traject): readonly Verdict[] {
  return (spoor2.contactenWerkgever ?? [])
    .filter(({ datum, afspraken }) => !afspraken && start <= datum && datum <= totEnMet)
    .map(({ datum, path }) => {
      const message = nl`Van het contact over spoor 2 op ${datum} is niet vastgelegd wat is besproken`
      const covered = gedektInspanning(fact, datum)
      return violated({ breach: 'incomplete', severity: 'info', path, message }, { covered })
    })
}
