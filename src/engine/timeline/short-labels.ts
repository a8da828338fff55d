import type { Rule } from '../../kernel/rule.js'

/**
 * What a rule asks by a day, as a thing that is done, lacks or comes: the title of a rule tells what is right, which
 * reads oddly beside *ontbreekt*.
 */
const labels: Readonly<Record<string, string>> = {
  'B-03': 'Bewijs van verzending of ontvangst',
  'B-04': 'Ondertekening van plan en evaluaties',
  'C-05': 'Conclusie van een deskundige verwerken',
  'D-04': 'Reactie op onvoldoende medewerking',
  'I-04': 'Spoorkeuze in de eerstejaarsevaluatie',
  'I-05': 'Advies opvolgen',
  'I-07': 'Nieuw belastbaarheidsprofiel',
  'I-08': 'Mogelijkheden opnieuw bekijken',
  'I-09': 'Einde van de arbeidstherapie',
  'I-10': 'Aanpak van conflict of stilstand',
  'K-03': 'Uitleg van spoor 2 aan de werknemer',
  'P-06': 'Einde van de bewaartermijn',
  'R-03': 'Bijstelling in het verslag',
  'R-10': 'Gegevens op de stukken van het verslag',
  'R-12': 'Antwoord op een verzoek van UWV',
  'S1-01': 'Onderzoek van het eigen werk',
  'S1-02': 'Beoordeling van andere functies',
  'S1-03': 'Brede blik op werk in het bedrijf',
  'S1-04': 'Aanbod van werk of antwoord op een voorstel',
  'S1-05': 'Spoor 1 opnieuw bekijken',
  'S2-01': 'Re-integratieplan voor spoor 2',
  'S2-02': 'Persoonsprofiel voor spoor 2',
  'S2-03': 'Zoekprofiel voor spoor 2',
  'S2-04': 'Reden om met spoor 2 te wachten',
  'S2-05': 'Activiteit in spoor 2',
  'S2-06': 'Voortgangsrapportage over spoor 2',
  'S2-07': 'Contact van de werkgever over spoor 2',
  'S2-08': 'Aanpassing van spoor 2',
  'S2-09': 'Eindrapportage en vervolg van spoor 2',
  'S2-10': 'Evaluatie van een plaatsing',
  'T-05': 'Evaluatie of contact',
  'T-07': '42e-weeksmelding voor 81 weken',
  'T-09': 'Bijstelling van het plan na een advies',
  'T-11': 'Eerdere start van spoor 2',
  'T-12': 'Einde van het concrete perspectief',
  'W-06': 'Aangifte en verslag aan het einde van het dienstverband',
}

/** What a rule asks by a day, in a few words. */
export function shortLabel({ id, title }: Rule): string {
  return labels[id] ?? title
}
