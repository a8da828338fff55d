/**
 * How findings become actions: what comes first because other things build on it, and what to do while a term still
 * runs. One list beside the rules, so that it can be read as a whole.
 */
export const prerequisites = ['W-01', 'W-02', 'W-03', 'R-01', 'R-02', 'R-04', 'R-06', 'R-05', 'T-15', 'T-16'] as const

/** By rule, in the imperative: what the actor of the rule does before the last day. */
export const preparations: Readonly<Record<string, string>> = {
  'R-01': 'Vraag de bedrijfsarts om de probleemanalyse, zodat die er op tijd is.',
  'R-02': 'Stel samen het plan van aanpak op.',
  'R-04': 'Houd de eerstejaarsevaluatie en kies samen de koers voor het tweede jaar.',
  'R-05': 'Houd de eindevaluatie, na het actueel oordeel.',
  'R-06': 'Vraag de bedrijfsarts om het actueel oordeel.',
  'R-07': 'Vraag de bedrijfsarts te bevestigen dat de medische informatie naar UWV is gestuurd.',
  'R-08': 'Geef uw oordeel over het verslag, op het aanvraagformulier of in een eigen stuk.',
  'R-10': 'Zorg dat alle gegevens van werknemer, werkgever en bedrijf op de stukken staan.',
  'T-05': 'Houd de volgende evaluatie en leg de afspraken vast.',
  'T-06': 'Meld de ziekte bij UWV en bewaar de ontvangstbevestiging.',
  'T-09': 'Pas het plan van aanpak aan op het advies, of leg vast waarom dat niet nodig is.',
  'T-10': 'Maak het plan voor spoor 2 en start het traject, of leg de reden om te wachten vast met bewijs.',
  'T-12': 'Ga na of de terugkeer doorgaat; zo niet, start dan spoor 2.',
  'T-15': 'Maak het re-integratieverslag af en geef de werknemer een afschrift.',
  'T-16': 'Dien de WIA-aanvraag in bij UWV; de werkgever herinnert de werknemer daaraan.',
  'I-04': 'Pas het plan van aanpak aan op de uitkomst van de evaluatie.',
  'I-06': 'Vraag de bedrijfsarts om een belastbaarheidsprofiel op alle zes rubrieken.',
  'S1-01': 'Onderzoek het eigen werk, ook met aanpassingen, en leg de uitkomst vast.',
  'S1-02': 'Beoordeel de andere functies in het bedrijf en leg de uitkomst per functie vast.',
  'S1-07': 'Laat een arbeidsdeskundige onderzoeken welk werk past, of leg vast waarom dat niet nodig is.',
  'W-06': 'Maak het re-integratieverslag en geef het de werknemer uiterlijk op de laatste werkdag.',
}
