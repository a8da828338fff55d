import type { Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { namen, overWerk } from './namen-en-werk.js'
import type { Prive } from './prive-woorden.js'
import { type VerdachteTekst, verdachteTekstenVan } from './teksten.js'

export default {
  id: 'P-02',
  slug: 'prive-en-oorzaak',
  title: 'Geen privéomstandigheden en geen oorzaak van de ziekte in het dossier',
  severity: 'warning',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Het dossier van de werkgever gaat over werk en mogelijkheden, niet over privézaken of waardoor iemand ziek is.',
  sources: [
    { instrument: 'avg', artikel: '9' },
    { instrument: 'uavg', artikel: '30', lid: '1', onderdeel: 'b' },
    { instrument: 'apZiek', paragraaf: '§ 5.2' },
    { instrument: 'nvab' },
  ],
  why: 'Privézaken en de oorzaak van de ziekte zijn niet nodig om te re-integreren. De werkgever mag ze niet vragen en niet vastleggen.',
  remedy:
    'Lees de tekst na en schrijf alleen op wat voor het werk van belang is, zoals uren, taken en afspraken. Laat zo nodig ook het stuk zelf aanpassen.',
  actor: 'casemanager',
  steps: [
    'Alle vrije teksten en bestandsnamen in het dossier worden vergeleken met een kleine lijst van uitdrukkingen.',
    'Namen van functies en organisaties en beschrijvingen van werk, ervaring of een activiteit blijven buiten beschouwing; een reden, reactie of resultaat telt gewoon mee.',
    'Lijkt een tekst over privéomstandigheden of de oorzaak van de ziekte te gaan, dan is dat een risico; het woord zelf staat nooit in het rapport.',
    'Noemt de tekst een aandoening als oorzaak, dan is dat een medisch gegeven; dat meldt P-01.',
    'Staat het in de visie van de werknemer, dan is het een aandachtspunt, omdat de werknemer dat zelf schreef.',
    'Een lijst kent niet elke tekst: kijk bij elke bevinding zelf of die klopt.',
  ],
  exceptions: [
    'een omstandigheid op het werk die niet met de ziekte wordt verbonden, zoals hoge werkdruk op de afdeling',
    'de enkele mededeling dat het verzuim wel of niet werkgerelateerd is',
    'dat er een arbeidsongeval was, of een verkeersongeval: dat mag de werkgever vastleggen',
    'in de visie van de werknemer is het een aandachtspunt',
  ],
  related: ['P-01', 'P-03', 'D-03'],

  check(fact) {
    const [eerste, ...rest] = verdachteTekstenVan(fact('alles')).flatMap(plaatsVan)
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { probleemanalyse: { toelichting: 'De werkdruk op de afdeling is hoog' } } } },
    violates: {
      patch: {
        documenten: { probleemanalyse: { toelichting: 'De werknemer ligt in scheiding', opmerkingDoor: 'arts' } },
      },
    },
  },
} satisfies Rule

function plaatsVan({ path, sleutel, kind, bevindingen: { prive, medisch } }: VerdachteTekst): readonly Place[] {
  if (!prive || namen.has(sleutel) || overWerk.test(path)) return []
  // "Ziek door" met een aandoening erachter is een medisch gegeven: dat meldt P-01.
  if (prive === 'oorzaak' && medisch.length > 0) return []
  const place: Place = { breach: 'notAllowed', path, message: zin(prive, kind) }
  return [sleutel === 'visieWerknemer' ? { ...place, severity: 'info' } : place]
}

/** Never the word itself: the report may be shared. */
function zin(prive: Prive, kind: VerdachteTekst['kind']): Message {
  const wat = prive === 'omstandigheden' ? 'privéomstandigheden' : 'de oorzaak van de ziekte'
  return kind === 'bestandsnaam'
    ? nl`Deze bestandsnaam lijkt te gaan over ${wat}`
    : nl`Deze tekst lijkt te gaan over ${wat}; kijk of dat zo is`
}
