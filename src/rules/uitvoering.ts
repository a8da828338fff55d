/**
 * How findings become actions: what comes first because other things build on it, and what to do while a term still
 * runs. One list beside the rules, so that it can be read as a whole.
 */
export const prerequisites = ['W-01', 'W-02', 'W-03', 'R-01', 'R-02', 'R-04', 'R-06', 'R-05', 'T-15', 'T-16'] as const

/**
 * Beside the efforts: what nobody makes up for any more once all duties have ended. The papers of the verslag itself and
 * the care of the file stay to be done.
 */
export const nietMeerInTeHalen: ReadonlySet<string> = new Set([
  ...['R-01', 'R-02', 'R-03', 'R-04', 'C-05'],
  ...['K-01', 'K-02', 'K-03', 'K-04', 'K-05', 'K-06', 'K-07'],
])

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
  'T-15': 'Maak het re-integratieverslag af of vul het aan, en geef de werknemer een afschrift.',
  'T-16': 'Dien de WIA-aanvraag in bij UWV; de werkgever herinnert de werknemer daaraan.',
  'I-04': 'Pas het plan van aanpak aan op de uitkomst van de evaluatie.',
  'I-06': 'Vraag de bedrijfsarts om een belastbaarheidsprofiel op alle zes rubrieken.',
  'S1-01': 'Onderzoek het eigen werk, ook met aanpassingen, en leg de uitkomst vast.',
  'S1-02': 'Beoordeel de andere functies in het bedrijf en leg de uitkomst per functie vast.',
  'S1-07': 'Laat een arbeidsdeskundige onderzoeken welk werk past, of leg vast waarom dat niet nodig is.',
  'B-03': 'Leg vast waaruit de verzending of ontvangst blijkt.',
  'B-04': 'Laat beide partijen het stuk ondertekenen, of noteer waarom iemand dat niet wil.',
  'C-05': 'Verwerk de conclusie van de deskundige in het plan van aanpak, of leg vast waarom u een andere koers kiest.',
  'D-04': 'Bevestig schriftelijk wat u van de werknemer verwacht en wat er volgt als dat uitblijft.',
  'I-05': 'Voer het advies uit, of leg vast waarom het niet wordt opgevolgd.',
  'I-09': 'Spreek met de bedrijfsarts af wat er na de arbeidstherapie komt.',
  'I-10': 'Vraag de bedrijfsarts welke interventie past, of vraag UWV om een deskundigenoordeel.',
  'R-12': 'Stuur de aanvulling aan UWV, of vraag op tijd uitstel.',
  'S1-03':
    'Kijk ook naar losse taken, functies van tijdelijke krachten en verbonden ondernemingen, en leg de uitkomst vast.',
  'S1-04': 'Bied passend werk schriftelijk aan en beantwoord elk voorstel van de werknemer met een reden.',
  'S1-05': 'Kijk opnieuw naar werk in het eigen bedrijf en leg de uitkomst vast.',
  'S2-02': 'Laat het bureau het persoonsprofiel afmaken.',
  'S2-03': 'Maak of vernieuw het zoekprofiel met het bureau, en leg vast waarom het past bij de belastbaarheid.',
  'S2-05': 'Zet activiteiten in die bij het doel passen, met direct contact met de arbeidsmarkt.',
  'S2-06': 'Vraag het bureau om de volgende voortgangsrapportage.',
  'S2-07': 'Bespreek de voortgang met bureau en werknemer, en leg dat vast.',
  'S2-08': 'Stel het re-integratieplan met het bureau bij, of leg vast waarom het zo kan blijven.',
  'S2-10': 'Evalueer het werk in kleine uren en leg de uitkomst vast.',
  'T-02': 'Geef de ziekte door aan de bedrijfsarts of arbodienst.',
  'T-11': 'Maak het plan voor spoor 2 en start het traject, of leg de reden om te wachten vast met bewijs.',
  'W-06':
    'Doe op de laatste werkdag aangifte ziek uit dienst bij UWV, en geef de werknemer uiterlijk dan het re-integratieverslag als de ziekte zes weken of langer duurt.',
}
