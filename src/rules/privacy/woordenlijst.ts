/** Kinds of medical data that an employer may not hold (poortwachter.md § 6.2). */
export type Medisch = 'aandoening' | 'klachten' | 'medicijn' | 'behandeling' | 'zorgverlener'

export interface Woorden {
  readonly soort: Medisch
  /** Names that hardly mean anything else; the other words are often innocent and only worth a look. */
  readonly zeker: boolean
  readonly woorden: string
}

/**
 * A small list, chosen so that the usual sentences of re-integration do not match. Whole words, separated by commas, as
 * `normaliseer` leaves them: lower case, no accents, a space for every hyphen. `*` at the start stands for the first
 * part of a compound.
 */
export const woordenlijst: readonly Woorden[] = [
  {
    soort: 'aandoening',
    zeker: true,
    woorden: `hernia, hernias, burn out, burnout, overspannen, overspannenheid, depressie, depressies, depressief, depressieve, *stoornis,
      *stoornissen, paniekaanval, paniekaanvallen, ptss, adhd, autisme, autistisch, borderline, bipolair, bipolaire,
      schizofrenie, psychose, psychotisch, *kanker, tumor, tumoren, hersentumor, leukemie, lymfoom, melanoom, metastase,
      metastasen, uitzaaiing, uitzaaiingen, hartinfarct, hartaanval, hartfalen, beroerte, herseninfarct, hersenbloeding,
      hersenschudding, whiplash, epilepsie, multiple sclerose, parkinson, alzheimer, dementie, reuma, artritis, artrose,
      fibromyalgie, jicht, osteoporose, diabetes, suikerziekte, astma, copd, *bronchitis, longontsteking, long covid,
      longcovid, post covid, postcovid, crohn, colitis, migraine, clusterhoofdpijn, *syndroom, tenniselleboog, tennisarm, slijmbeursontsteking,
      peesontsteking, *ontstekingen, blaasontsteking, frozen shoulder, ischias, scoliose, *fractuur, *fracturen, botbreuk,
      beenbreuk, armbreuk, polsbreuk, enkelbreuk, heupbreuk, ribbreuk, sleutelbeenbreuk, liesbreuk, heupprothese,
      knieprothese,
      meniscus, kruisband, achillespees, hiv, aids, hepatitis, anorexia, boulimia, alcoholisme, endometriose, miskraam,
      bekkeninstabiliteit, tinnitus, pfeiffer, slaapapneu, hypertensie, hoge bloeddruk, bloedarmoede, nierfalen,
      nierstenen, galstenen, lupus, sarcoidose, psoriasis, eczeem, spierziekte, hartziekte, longziekte, darmziekte,
      nierziekte, ziekte van lyme, ziekte van meniere, ziekte van bechterew, ziekte van huntington, ziekte van graves,
      gebroken been, gebroken arm, gebroken pols, gebroken enkel, gebroken heup, gebroken vinger, gebroken voet,
      gebroken hand, gebroken knie, gebroken schouder, gebroken rib, gebroken ribben`,
  },
  {
    soort: 'aandoening',
    zeker: false,
    woorden: `*verslaving, verslaafd, verslavingsproblemen, verslavingsproblematiek, allergie, allergisch, blessure, letsel, covid, corona, griep, zwanger, zwangerschap,
      trauma, infectie, diagnose luidt, diagnose is, diagnose gesteld`,
  },
  {
    soort: 'klachten',
    zeker: true,
    woorden: `rugklachten, nekklachten, schouderklachten, knieklachten, heupklachten, polsklachten, armklachten,
      handklachten, voetklachten, enkelklachten, elleboogklachten, hartklachten, maagklachten, buikklachten,
      darmklachten, longklachten, huidklachten, hoofdklachten, spierklachten, gewrichtsklachten, stressklachten,
      spanningsklachten, vermoeidheidsklachten, pijnklachten, slaapklachten, angstklachten, stemmingsklachten,
      psychische klachten, lichamelijke klachten, fysieke klachten, mentale klachten, medische klachten,
      depressieve klachten, rugpijn, nekpijn, hoofdpijn, buikpijn, zenuwpijn, spierpijn, kniepijn, gewrichtspijn,
      borstpijn, chronische pijn, duizelig, duizeligheid, slapeloosheid, slaapproblemen, geheugenverlies, huilbuien,
      suicidaal, zelfmoord, hyperventilatie, hyperventileert, misselijk, hartkloppingen, flauwvallen, angstaanvallen`,
  },
  {
    soort: 'klachten',
    zeker: false,
    woorden: `heeft klachten, nog klachten, weer klachten, veel klachten, ernstige klachten, zijn klachten, haar klachten,
      door klachten, klachten nemen toe, klachten nemen af, toename van klachten, toename van de klachten,
      afname van klachten, afname van de klachten, heeft pijn, veel pijn, pijn in, pijn aan, koorts, verkouden,
      vermoeidheid, somber, somberheid`,
  },
  {
    soort: 'medicijn',
    zeker: true,
    woorden: `paracetamol, ibuprofen, diclofenac, naproxen, morfine, oxycodon, tramadol, pregabaline, amitriptyline,
      sertraline, citalopram, escitalopram, paroxetine, fluoxetine, venlafaxine, mirtazapine, oxazepam, diazepam,
      temazepam, lorazepam, methylfenidaat, ritalin, prednison, methotrexaat, insuline, antibiotica, antidepressiva,
      antidepressivum, antipsychotica, slaapmiddelen, slaappillen, pijnstiller, pijnstillers, kalmeringsmiddelen`,
  },
  { soort: 'medicijn', zeker: false, woorden: 'medicatie, medicijn, medicijnen, geneesmiddel, geneesmiddelen' },
  {
    soort: 'behandeling',
    zeker: true,
    woorden: `chemotherapie, chemokuur, chemo, bestraling, bestralingen, immunotherapie, hormoontherapie, dialyse,
      fysiotherapie, psychotherapie, gedragstherapie, ergotherapie, emdr, logopedie, revalidatie, revalidatietraject,
      geopereerd, heupoperatie, rugoperatie, knieoperatie, hartoperatie, schouderoperatie, polsoperatie, enkeloperatie,
      voetoperatie, handoperatie, oogoperatie, buikoperatie, nekoperatie, hersenoperatie, kijkoperatie, herniaoperatie,
      ziekenhuisopname, mri, ct scan, rontgenfoto, rontgenfotos, bloedonderzoek, biopsie, medische behandeling,
      psychische behandeling, psychologische behandeling, medisch dossier`,
  },
  {
    soort: 'behandeling',
    zeker: false,
    woorden: `behandeling, behandelingen, behandeltraject, behandelplan, therapie, operatie, operaties, opereren,
      diagnostiek, infuus, opname in`,
  },
  {
    soort: 'zorgverlener',
    zeker: true,
    woorden: `psychiater, cardioloog, neuroloog, oncoloog, orthopeed, reumatoloog, chirurg, neurochirurg, internist,
      longarts, dermatoloog, uroloog, gynaecoloog, oogarts, kno arts, revalidatiearts, psychotherapeut,
      medisch specialist, behandelend arts, behandelend specialist, oncologie, cardiologie, neurologie, psychiatrie,
      revalidatiecentrum, afkickkliniek, specialistenbrief, huisartsbrief, huisartsenbrief, psycholoogbrief,
      psychologenbrief, psychiaterbrief, neuroloogbrief, cardioloogbrief, ziekenhuisbrief`,
  },
  {
    soort: 'zorgverlener',
    zeker: false,
    woorden: `huisarts, psycholoog, fysiotherapeut, therapeut, behandelaar, behandelaars, ziekenhuis, kliniek, ggz, poli,
      polikliniek`,
  },
]

/** Sentences of everyday work in which a word of the list means something else. Regular expressions, normalised text. */
export const onschuldig: readonly string[] = [
  '(?:anti )?burn ?out (?:preventie|beleid|training|coach)',
  'preventie van (?:burn ?out|overspannenheid|stressklachten|rugklachten)',
  '(?:preventie|voorlichting|training|workshop|beleid) (?:over |rond |tegen )?(?:burn ?out|overspannenheid|stressklachten|rugklachten)',
  '(?:gelijke|ongelijke|verdere|zorgvuldige|inhoudelijke) behandeling',
  '(?:in|ter) behandeling',
  'behandeling (?:van )?(?:(?:de|het|een|uw|onze|alle|deze|dit|die|zijn|haar) )?(?:wia )?(?:aanvra|verzoek|bezwa|beroep|klacht|melding|voorstel|dossier|zaak|zaken|vra|order|retour|post|bestelling|factu|goederen|klant|materia|product|offerte|claim|schade)\\p{L}*',
  'arbeids therapie',
  '(?:logistieke|dagelijkse|commerciele|militaire) operaties?',
  '(?:corona|covid) (?:maatregel|regel|tijd|periode|crisis|pandemie|protocol|beleid)\\p{L}*',
  '(?:klachten|meldingen) (?:van|over) (?:klant|bezoeker|bewoner|buurt|leverancier)\\p{L}*',
  '(?:er zijn |nog |weer |veel |ernstige |door |zijn |haar |heeft )?(?:geen |veel )?klachten over',
  'er zijn (?:nog |weer |veel |geen )?klachten',
  '(?:clienten|bewoners|patienten|kinderen|leerlingen|mensen|klanten|ouderen) met (?:een )?\\p{L}+',
  // een zorginstelling als werkgever
  '(?:sollici\\p{L}+|gesolliciteerd|vacatures?|functie|baan|stage|proefplaatsing|snuffelstage|werkt|werkte|werken|gewerkt|aangenomen|afgewezen|afwijzing) (?:(?:bij|op|in|door|van|voor) )?(?:(?:de|het|een) )?(?:ziekenhuis|kliniek|ggz|polikliniek)',
  'overspannen (?:arbeidsmarkt|woningmarkt|markt|verwachting|verwachtingen)',
  'zonder medicatie|geen medicatie|zonder behandeling|geen behandeling|zonder medische behandeling',
  'pijn (?:aan|in) (?:de )?(?:markt|begroting|organisatie|portemonnee)',
  'somber(?:e)? (?:vooruitzicht|beeld|over de markt)\\p{L}*',
]
