/** What people write in dossiers. All names are made up. */

export const bedrijven = [
  [
    'Koekbakkerij Het Zoete Wiel B.V.',
    'Industriële koekbakkerij met inpakafdeling',
    'Inpakker',
    'Medewerker kwaliteit',
  ],
  ['Drukkerij De Letterbak B.V.', 'Grafische nabewerking in Zwolle en Kampen', 'Nabewerker drukwerk', 'Planner'],
  ['Transportbedrijf Van Wielen', 'Koeltransport, standplaats Ede', 'Chauffeur', 'Medewerker planning'],
  ['Zorggroep De Lindenhof', 'Verpleeghuis en thuiszorg', 'Verzorgende', 'Medewerker receptie'],
  ['Bouwbedrijf Steen & Zoon', 'Woningbouw en renovatie in Twente', 'Metselaar', 'Werkvoorbereider'],
  ['Kwekerij De Groene Kas', 'Potplanten, teelt en verzending', 'Medewerker teelt', 'Medewerker verzending'],
  ['Gemeente Waterveen', 'Gemeente met 42.000 inwoners', 'Medewerker groen', 'Medewerker burgerzaken'],
  ['Scholengroep Het Kompas', 'Elf basisscholen', 'Leerkracht', 'Onderwijsassistent'],
  ['Metaalbedrijf Ter Vonk', 'Plaatwerk en laswerk', 'Lasser', 'Magazijnmedewerker'],
  ['Hotel De Posthoorn', 'Hotel met 60 kamers en restaurant', 'Medewerker keuken', 'Medewerker receptie'],
]

export const namen = [
  'J. Terpstra',
  'W. de Haas',
  'S. Bakker-Vos',
  'R. de Wit',
  'Y. Zandbergen',
  'C. van der Kruk',
  'P. Oomen',
  'D. Vrolijk',
  "H. van 't Veld",
  'M. Öztürk',
]
export const artsen = ['dr. M. Aydin', 'dr. S. Kaya', 'dr. R. Hogeweg', 'dr. Z. Demir', 'A. Winterswijk']
export const arbodiensten = [
  'Arbodienst Noord',
  'Arbodienst De Zaankant',
  'Arbodienst Rijnzicht',
  'Arbodienst Delfland',
]
export const bureaus = ['Werkwijs Re-integratie', 'Bureau Doorpakken', 'Nieuwe Koers', 'Op Weg B.V.']

export const afspraken = [
  'Opbouw naar drie uur per dag',
  'Drie uur gaat goed en blijft zo',
  'Na de vakantie naar vier uur',
  'Lijst met functies besproken',
  'Zoekprofiel besproken',
  'Taken verdeeld met een collega',
  'Volgend gesprek over zes weken',
  'Werktijden aangepast: begin om half tien',
  'Werkplek bekeken, stoel besteld',
  'Verslag gaat naar de bedrijfsarts',
  'Hoe het nu gaat en wat nodig is',
  'Vier ochtenden, vrijdag vrij',
]
export const berichten = [
  'Gebeld, geen bijzonderheden',
  'Verslag gestuurd',
  'Uitnodiging voor het spreekuur',
  'Afspraak verzet',
  'Rooster voor volgende week',
  'Vraag over de opbouw beantwoord',
]
export const adviezen = [
  'Kijk ook naar ander werk in het bedrijf',
  'Laat een arbeidsdeskundige meekijken',
  'Bouw om de twee weken op met een uur',
  'Houd vier uur per dag vast',
  'Bespreek samen de verdeling van taken',
]
export const opvolgingen = [
  'Plan van aanpak bijgesteld',
  'Opdracht gegeven',
  'Rooster aangepast',
  'Besproken in gesprek',
]
export const beperkingen = [
  'Niet zwaar tillen, niet langer dan een half uur staan',
  'Geen hoog tempo, geen nachtdiensten',
  'Niet langer dan een kwartier achtereen lopen',
  'Geen werk onder tijdsdruk; vaste werktijden',
]
export const mogelijkheden = [
  'Zittend werk, twee uur per dag',
  'Werk in eigen tempo, vier uur per dag',
  'Afwisselend werk, drie uur per dag',
]
export const activiteiten = [
  'Zittende werkplek inrichten',
  'Twee uur per dag aangepast werk doen',
  'Functies in het bedrijf langslopen',
  'Uren vasthouden en bijhouden',
  'Wekelijks bellen over de opbouw',
]
export const werkgeverVindt = ['Wij denken mee', 'Opbouw lijkt haalbaar', 'Wij blijven intern zoeken']
export const werknemerVindt = [
  'Ik wil graag terug',
  'Ik sta open voor ander werk',
  'Rustig opbouwen heeft mijn voorkeur',
]

export const sollicitaties = [
  'Orderadministratie',
  'Controleur bij een theepakkerij',
  'Baliemedewerker gemeente',
  'Planner bij een vervoerder',
  'Laboratoriumhulp',
  'Medewerker webwinkel',
]
export const resultaten = [
  'afgewezen',
  'tweede gesprek',
  'geen reactie',
  'loopt',
  'klaar',
  'uitgenodigd: gesprek volgt',
]
