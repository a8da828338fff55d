import type { PlainDate } from '../../calendar/plain-date.js'
import { terugrekentermijnen, verlateAanvraag } from '../../facts/klokken.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, type Violated, violated } from '../../kernel/verdict.js'
import { aantalDagen } from '../../language/aantal.js'
import { type Message, nl } from '../../language/message.js'
import { tijdigheidLateAanvraag } from '../late-aanvraag.js'
import { loonsanctieklok } from './loonsanctieklok.js'

export default {
  id: 'W-07',
  slug: 'verlenging',
  title: 'Verlenging, late aanvraag en loonsanctie in de termijnen verwerkt',
  severity: 'info',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Bij een vrijwillige verlenging, een late WIA-aanvraag of een loonsanctie schuiven de termijnen en het einde van het loon mee.',
  sources: [
    { instrument: 'wia', artikel: '24' },
    { instrument: 'wia', artikel: '25', lid: '4' },
    { instrument: 'wia', artikel: '25', lid: '9' },
    { instrument: 'wia', artikel: '64', lid: '3' },
    { instrument: 'bw7', artikel: '629', lid: '11' },
  ],
  why: 'Zolang het loon doorloopt, gaat ook de re-integratie door.',
  remedy: 'Vergelijk de datums met het besluit van UWV en verbeter ze in het dossier.',
  actor: 'casemanager',
  steps: [
    'Bij een vrijwillige verlenging tellen de termijnen terug vanaf het nieuwe einde; ligt dat niet na het einde van de wachttijd, dan blijft dat het einde en is de verlenging een aandachtspunt.',
    'Bij een te late WIA-aanvraag wordt berekend hoe lang het loon doorloopt; is niet bekend of de aanvraag te laat was, dan is dit niet te beoordelen.',
    'Bij een loonsanctie worden de vastgelegde dagen vergeleken met de dagen die de wet toelaat; zwangerschaps- of bevallingsverlof laat haar later beginnen of onderbreekt haar.',
    'Bij een verzoek om de loonsanctie te bekorten (eerder te beëindigen) wordt berekend wanneer UWV besluit en de loonsanctie eindigt, op één dag na.',
    'Zonder verlenging, late aanvraag of loonsanctie geldt de norm niet.',
    'Besloot UWV pas na het einde van het loon tot de loonsanctie, dan staat erbij wat de werkgever kan doen.',
  ],
  exceptions: ['een aanvraag die door toedoen van UWV laat was, telt niet als te laat'],
  related: ['T-15', 'T-16', 'R-12', 'W-01'],

  check(fact) {
    const einde = fact('eindeTijdvak')
    const { verlenging, aanvraag } = fact('wia') ?? {}
    const termijnen = terugrekentermijnen(einde)
    const places: Place[] = []
    const notes: Message[] = []

    if (verlenging) {
      const { einde: eindeWachttijd } = fact('wachttijd')
      if (einde > eindeWachttijd) {
        notes.push(
          nl`door de verlenging tot en met ${einde} is het verslag er uiterlijk ${termijnen.rivUiterlijk} en de aanvraag uiterlijk ${termijnen.aanvraagUiterlijk}`,
        )
      } else {
        const { totEnMet, path } = verlenging
        const message = nl`De verlenging eindigt op ${totEnMet}, maar de wachttijd eindigt pas op ${eindeWachttijd}`
        places.push({ breach: 'inconsistent', path: `${path}/totEnMet`, found: totEnMet, message })
      }
    }

    const laat = aanvraag?.ontvangen && aanvraag.ontvangen > termijnen.aanvraagUiterlijk ? aanvraag.ontvangen : null
    const tijdigheid = laat ? tijdigheidLateAanvraag(fact, laat) : null
    if (tijdigheid?.kind === 'onbekend') return undetermined(tijdigheid.path, ...notes)
    const telt = laat && tijdigheid?.kind === 'te-laat'
    const verlaat = telt ? verlateAanvraag(einde, laat) : null
    if (verlaat) {
      notes.push(
        nl`de aanvraag kwam ${aantalDagen(verlaat.dagenTeLaat)} te laat; het loon kan daardoor doorlopen tot en met ${verlaat.loonTotEnMet}, als UWV dat besluit`,
      )
    }

    const { loonTotEnMet, besluitUiterlijk } = verlaat ?? { loonTotEnMet: einde, ...termijnen }
    const klok = loonsanctieklok(fact, loonTotEnMet, besluitUiterlijk)
    const [eerste, ...rest] = [...places, ...klok.places]
    const alleNotes = [...notes, ...klok.notes]
    if (eerste) return violated([eerste, ...rest], { notes: alleNotes, ...advies(fact, loonTotEnMet) })
    if (alleNotes.length > 0)
      return satisfied((verlenging ?? fact('loonsanctie') ?? aanvraag)?.path ?? null, ...alleNotes)
    return notApplicable(nl`er is geen verlenging, geen late aanvraag en geen loonsanctie`)
  },

  example: {
    satisfies: { patch: { wia: { verlenging: { totEnMet: '2026-02-28', besluit: '2025-09-01' } } } },
    violates: { patch: { wia: { verlenging: { totEnMet: '2026-01-10', besluit: '2025-09-01' } } } },
  },
} satisfies Rule

/** A decision after the wage period is more than a date to mend: it may not hold (WIA art. 25 lid 11). */
function advies(fact: Ask, loonTotEnMet: PlainDate): Pick<Violated, 'remedy' | 'actor'> {
  const beschikking = fact('loonsanctie')?.beschikking
  if (!beschikking || beschikking <= loonTotEnMet) return {}
  return {
    actor: 'werkgever',
    remedy: nl`Controleer de datums van het besluit en van de WIA-aanvraag. Kloppen ze, laat het besluit dan door een jurist beoordelen en maak bezwaar zolang de termijn daarvoor, die in het besluit staat, nog loopt. Betaal het loon door zolang het besluit geldt.`,
  }
}
