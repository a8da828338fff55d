import type { Rule } from '../../kernel/rule.js'
import { satisfied, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { type VerdachteTekst, verdachteTekstenVan } from './teksten.js'

export default {
  id: 'P-05',
  slug: 'bsn',
  title: 'Geen burgerservicenummer in het dossier of in bestandsnamen',
  severity: 'warning',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'Een burgerservicenummer staat alleen waar de wet het voorschrijft, en dus niet in dit dossier.',
  sources: [
    { instrument: 'uavg', artikel: '46', lid: '1' },
    { instrument: 'bw7', artikel: '658a', lid: '5' },
    { instrument: 'arbo', artikel: '14', lid: '6' },
  ],
  why: 'Met een burgerservicenummer erbij zijn gegevens over ziekte direct aan een persoon te koppelen.',
  remedy: 'Haal het nummer weg en gebruik het eigen kenmerk van de werknemer. Hernoem zo nodig het bestand.',
  actor: 'casemanager',
  steps: [
    'In alle vrije teksten, bestandsnamen, referenties en id’s wordt gezocht naar getallen van negen cijfers.',
    'Bedragen, telefoonnummers, btw-nummers en nummers van rechtspersonen (RSIN) blijven buiten beschouwing, net als het kenmerk van dossier en werknemer.',
    'Kan het getal een burgerservicenummer zijn volgens de rekenproef daarvan (de elfproef), dan is dat een risico; het getal zelf staat niet in het rapport.',
  ],
  exceptions: [
    'stukken die volgens de wet een burgerservicenummer bevatten, zoals die voor UWV, vallen buiten dit dossier',
  ],
  related: ['P-01', 'P-03'],

  check(fact) {
    const [eerste, ...rest] = verdachteTekstenVan(fact('alles'))
      .filter(({ bevindingen }) => bevindingen.bsn)
      .map(({ path, kind }) => ({
        breach: 'notAllowed' as const,
        path,
        message: zin(kind),
      }))
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { probleemanalyse: { toelichting: 'Ordernummer 123456789' } } } },
    violates: { patch: { documenten: { probleemanalyse: { toelichting: 'Betreft 123.456.782' } } } },
  },
} satisfies Rule

function zin(kind: VerdachteTekst['kind']): Message {
  switch (kind) {
    case 'tekst':
      return nl`In deze tekst staat een getal dat een burgerservicenummer kan zijn`
    case 'bestandsnaam':
      return nl`In deze bestandsnaam staat een getal dat een burgerservicenummer kan zijn`
    case 'referentie':
      return nl`In dit veld staat een getal dat een burgerservicenummer kan zijn`
  }
}
