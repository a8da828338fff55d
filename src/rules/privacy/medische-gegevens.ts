import type { Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import type { Treffer } from './medische-woorden.js'
import { namen, overWerk } from './namen-en-werk.js'
import { type VerdachteTekst, verdachteTekstenVan } from './teksten.js'
import type { Medisch } from './woordenlijst.js'

const omschrijvingen: Readonly<Record<Medisch, string>> = {
  aandoening: 'een aandoening',
  klachten: 'klachten of verschijnselen',
  medicijn: 'medicijnen',
  behandeling: 'een medische behandeling',
  zorgverlener: 'een medische zorgverlener',
}

export default {
  id: 'P-01',
  slug: 'medische-gegevens',
  title: 'Geen aandoening, klachten, behandeling of medicijnen in het dossier',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'Het dossier van de werkgever zegt wat de werknemer wel en niet kan, niet waardoor dat komt.',
  sources: [
    { instrument: 'avg', artikel: '9' },
    { instrument: 'uavg', artikel: '30', lid: '1', onderdeel: 'b' },
    { instrument: 'apZiek', paragraaf: '§ 5.2' },
    { instrument: 'nvab' },
  ],
  why: 'De werkgever mag geen medische gegevens vastleggen, ook niet met toestemming van de werknemer.',
  remedy:
    'Haal de medische gegevens uit de tekst of de bestandsnaam, ook uit het stuk zelf, en vraag de opsteller om een versie met alleen beperkingen en mogelijkheden.',
  actor: 'casemanager',
  steps: [
    'Alle vrije teksten en bestandsnamen in het dossier worden vergeleken met een kleine woordenlijst.',
    'Namen van functies, personen en organisaties blijven buiten beschouwing.',
    'Een woord dat bijna niets anders kan betekenen, is een tekortkoming; een woord dat vaak onschuldig is, een risico.',
    'In een beschrijving van werk, ervaring of een activiteit telt alleen een zeker woord, en dan als risico; een reden, reactie of resultaat telt gewoon mee.',
    'Het woord zelf staat nooit in het rapport; kijk bij elke bevinding zelf of die klopt.',
  ],
  exceptions: ['gewone uitdrukkingen van het werk, zoals een aanvraag in behandeling'],
  related: ['P-02', 'P-03', 'P-04', 'P-05'],

  check(fact) {
    const [eerste, ...rest] = verdachteTekstenVan(fact('alles')).flatMap(plaatsVan)
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { probleemanalyse: { beperkingen: 'Niet tillen, niet lang staan' } } } },
    violates: { patch: { documenten: { probleemanalyse: { beperkingen: 'Door een hernia niet tillen' } } } },
  },
} satisfies Rule

/** The place of a text that holds a medical word, as an error when the word hardly means anything else. */
function plaatsVan({ path, sleutel, kind, bevindingen }: VerdachteTekst): readonly Place[] {
  const [treffer] = bevindingen.medisch
  if (!treffer || namen.has(sleutel)) return []
  const terloops = overWerk.test(path)
  if (terloops && (!treffer.zeker || treffer.soort === 'zorgverlener' || treffer.soort === 'behandeling')) return []
  const place = { breach: 'notAllowed' as const, path, message: zin(treffer, kind) }
  return [treffer.zeker && !terloops ? place : { ...place, severity: 'warning' }]
}

/** Never the word itself: the report may be shared. */
function zin({ soort, zeker }: Treffer, kind: VerdachteTekst['kind']): Message {
  const wat = omschrijvingen[soort]
  if (kind === 'bestandsnaam') return nl`Deze bestandsnaam lijkt te gaan over ${wat}`
  return zeker ? nl`Deze tekst noemt ${wat}` : nl`Deze tekst gaat misschien over ${wat}; kijk of dat zo is`
}
