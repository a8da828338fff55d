import type { Rol } from '../../dossier/codes.js'
import type { Spoor2 } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { rapportageMaxDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { isNamensWerkgever } from './namens-werkgever.js'
import { oordeelStilte } from './stilte.js'
import { geenTraject, stiltesIn, type Traject, trajectVan } from './traject.js'
import { volgendeKeer } from './volgende-keer.js'

export default {
  id: 'S2-06',
  slug: 'voortgangsrapportages',
  title: 'Voortgangsrapportages over spoor 2 aan werkgever en werknemer',
  severity: 'warning',
  norm: 'praktijk',
  part: 'inspanningen',
  requires:
    'Het re-integratiebedrijf informeert werkgever en werknemer periodiek over spoor 2. Een aantal noemt UWV niet; gebruikelijk is elke vier tot zes weken en ten minste elke drie maanden.',
  sources: [{ instrument: 'bbp', paragraaf: '§ 6' }, { instrument: 'praktijk' }],
  why: 'Met rapportages kunnen werkgever en werknemer bijsturen, en is voor UWV te zien wat er in het traject is gedaan.',
  remedy:
    'Vraag het re-integratiebedrijf om een voortgangsrapportage aan werkgever en werknemer, zonder medische gegevens.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart, of voert de werkgever het in eigen beheer uit, dan geldt de norm niet.',
    'Elke periode van meer dan 92 dagen zonder rapportage is een risico; de eindrapportage telt mee, en tijd waarin spoor 2 rust telt niet.',
    'Ging een rapportage niet naar werkgever en werknemer beiden, dan is dat een risico; staat er niet bij aan wie, dan is dat niet te beoordelen.',
    'Loopt spoor 2 nog, dan is de volgende rapportage er uiterlijk 92 dagen na de vorige.',
  ],
  exceptions: [
    'spoor 2 wordt in eigen beheer uitgevoerd',
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S2-05', 'S2-07', 'S2-09', 'P-01'],

  check(fact) {
    const traject = trajectVan(fact)
    if (!traject) return geenTraject(fact)
    const { spoor2, start, totEnMet } = traject
    if (isEigenBeheer(spoor2)) return notApplicable(nl`spoor 2 wordt in eigen beheer uitgevoerd (zie S2-07)`)

    const rapportages = (spoor2.rapportages ?? []).filter(({ datum }) => start <= datum && datum <= totEnMet)
    const eindrapport = spoor2.eindrapport?.datum ? [spoor2.eindrapport.datum] : []
    const dagen = [...rapportages.map(({ datum }) => datum), ...eindrapport]
    const max = valueOn(rapportageMaxDagen, start)
    const path = spoor2.rapportages ? `${spoor2.path}/rapportages` : spoor2.path
    const verdicts = [
      ...stiltesIn(traject, dagen, max).map((stilte) =>
        oordeelStilte(fact, stilte, { max, path, wat: 'voortgangsrapportage' }),
      ),
      ...rapportages.map((rapportage) => ontvangers(fact, traject, rapportage)),
    ]
    return combine(
      [...verdicts, ...volgendeKeer(fact, traject, dagen, max)],
      nl`spoor 2 liep te kort voor een rapportage`,
    )
  },

  example: {
    satisfies: {
      patch: {
        spoor2: {
          // steeds 92 dagen na de start of de vorige rapportage
          rapportages: ['2025-04-22', '2025-07-23'].map((datum) => ({
            datum,
            aan: ['werkgever', 'werknemer'] as const,
          })),
        },
      },
    },
    violates: {
      patch: {
        spoor2: {
          rapportages: ['2025-04-23', '2025-07-23'].map((datum) => ({
            datum,
            aan: ['werkgever', 'werknemer'] as const,
          })),
        },
      },
    },
  },
} satisfies Rule

type Rapportage = NonNullable<Spoor2['rapportages']>[number]

/** The schema asks for the name of the bureau, or these words. */
function isEigenBeheer({ bureau }: Spoor2): boolean {
  return bureau !== undefined && /^(in )?eigen beheer$/i.test(bureau.trim())
}

function ontvangers(fact: Ask, { spoor2 }: Traject, { aan, van, datum, path }: Rapportage): Verdict {
  if (!aan) return undetermined(`${path}/aan`)
  const weten: readonly Rol[] = van ? [...aan, van] : aan
  const werkgever = weten.some(isNamensWerkgever)
  const werknemer = weten.includes('werknemer')
  if (werkgever && werknemer) return satisfied(`${spoor2.path}/rapportages`)
  const wie = werkgever ? 'de werknemer' : werknemer ? 'de werkgever' : 'werkgever en werknemer'
  const message = nl`De voortgangsrapportage van ${datum} ging niet naar ${wie}`
  return violated({ breach: 'incomplete', path: `${path}/aan`, message }, { covered: gedektInspanning(fact, datum) })
}
