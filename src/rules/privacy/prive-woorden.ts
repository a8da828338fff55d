import { normaliseer, patroonVan } from './normaliseer.js'

/** What a text seems to tell that is none of the employer's business; the words themselves stay behind. */
export type Prive = 'omstandigheden' | 'oorzaak'

const wiens = '(?:zijn|haar|hun|mijn|een|de) '
const familie = '(?:man|vrouw|partner|vader|moeder|ouders?|kind|zoon|dochter|broer|zus)'
const persoon = '(?:hij|zij|ze|werknemer|werkneemster|medewerker|medewerkster)'
const uitval = '(?:ziek|uitgevallen|thuis komen te zitten|arbeidsongeschikt)(?: geworden| geraakt)?'
/** What an employer may record of a cause (AP § 4.5 and 4.6). */
const ongeval =
  '(?:een |het )?(?:arbeids|bedrijfs|verkeers)ongeval|(?:een |het )?ongeval (?:op het werk|in het verkeer)'
/** What may follow "ziek door" without telling a cause. */
const geenOorzaak = `(?:ziekte|de week|(?:de|het) hele|(?:de |een )?(?:arts|bedrijfsarts|verzekeringsarts|arbodienst|werkgever|leidinggevende)|(?:het )?uwv|de wia|vakantie|verlof|onbekende|gemeld|gegaan|${ongeval})(?= )`
const werkfactor = '(?:werkdruk|werkstress|pesten|pesterijen|ruzie|reorganisatie|(?:arbeids)?conflict|ongeluk|ongeval)'
const bepaling = '(?:(?:de|het|een|te|hoge|grote|veel|zware) )*'
/** Whose work is late rather than who is ill: "de oorzaak is werkdruk bij de arbodienst". */
const derde =
  '(?:(?:de|het|een) )?(?:arbo\\p{L}*|bureau|bedrijfsarts|arts|uwv|re integratie\\p{L}*|arbeidsdeskundige|casemanager|hr)'
/** What may follow "de reden van het verzuim is" without telling it. */
const geenReden =
  '(?:niet|onbekend|geen|onduidelijk|besproken|gevraagd|bekend|alleen|medisch|(?:niet )?werkgerelateerd|bij de|aan de|in onderzoek|prive)'

/**
 * Small and careful: expressions that hardly mean anything else in a dossier on re-integration. Regular expressions on
 * the text as `normaliseer` leaves it. Verslaving stands in the medical list (P-01).
 */
const patronen: Readonly<Record<Prive, RegExp>> = {
  omstandigheden: toPattern([
    '(?:echt|vecht)scheiding(?:s?(?:perikelen|problemen|problematiek|procedure|proces|zaak|convenant))?',
    'scheidings(?:perikelen|problemen|problematiek|convenant)',
    '(?:ligt|zit|lag|zat|verwikkeld) in (?:een )?scheiding',
    '(?:zijn|haar|hun|mijn) scheiding(?! (?:tussen|van (?:taken|functies|rollen|werk)))',
    // "gaat scheiden van haar man", niet "wil scheiden van werk"
    '(?:gaat|gaan|ging|gingen|wil|willen|wilde) scheiden(?! (?:tussen|in|van (?!(?:zijn|haar|hun|elkaar) )))',
    `${persoon} is (?:(?:net|pas|onlangs|recent|inmiddels) )?gescheiden(?! (?:door|van (?!(?:zijn|haar) )))`,
    '(?:relatie|huwelijks|gezins|echtelijke )\\p{L}*(?:problemen|problematiek|crisis)',
    'relatiebreuk',
    'huiselijk geweld',
    `problemen thuis|thuisproblemen|problemen met (?:zijn|haar|hun|mijn) ${familie}`,
    '(?:heeft|met|door|vanwege|wegens|over|in de) (?:(?:zijn|haar|hun|mijn|hoge|grote|veel|persoonlijke) )*schulden(?! van (?:de|het|klanten|debiteuren) )',
    'schuld(?:en)?(?:problematiek|problemen|last|sanering|hulp|hulpverlening)|gokschulden',
    '(?:financiele|geld) ?(?:problemen|zorgen)',
    'rouw(?:t|verwerking|proces|periode|begeleiding)?',
    `overlijden van ${wiens}${familie}`,
    `${wiens}${familie} (?:is|was) (?:onlangs )?overleden`,
    `mantelzorg(?:t|er)? voor ${wiens}${familie}`,
    `zorg(?:t)? voor ${wiens}zieke ${familie}`,
    '(?:alcohol|drank|drugs|gok)(?: ?)(?:problemen|probleem|problematiek|misbruik|gebruik)',
    'prive ?(?:problemen|problematiek|omstandigheden|zaken spelen)',
  ]),
  oorzaak: toPattern([
    `${uitval} (?:door|wegens|vanwege|als gevolg van) (?!${geenOorzaak})\\p{L}+`,
    `(?:is|was|raakte|werd) (?:door|wegens|vanwege) (?:de |het |een |te veel |hoge )?(?:werkdruk|conflict|pesten|ongeluk|ongeval) ${uitval}`,
    '(?:werkdruk|pesten|conflict|ongeluk|ongeval) (?:is|was) de (?:oorzaak|reden) van (?:de|het|zijn|haar) (?:ziekte|verzuim|uitval|ziekmelding)',
    `(?:oorzaak|reden) van (?:de|het|zijn|haar) (?:ziekte|verzuim|uitval|ziekmelding) (?:is|was|ligt|lag) (?!${geenReden} )\\p{L}+`,
    `(?:verzuim|uitval|ziekte|ziekmelding|arbeidsongeschiktheid) (?:komt|kwam|ontstond|is ontstaan|is veroorzaakt|wordt veroorzaakt|werd veroorzaakt) door (?!${geenOorzaak})${bepaling}${werkfactor}`,
    `oorzaak (?:is|was|ligt in|lag in) (?!${ongeval} )${bepaling}${werkfactor}(?! (?:bij|van|op) ${derde})`,
    `${werkfactor} (?:als|is (?:de|een)) oorzaak(?! van)`,
  ]),
}

const wie = '(?:werkne|medewerk|betrokkene|hij |zij |ze )'
const bijeenkomst =
  '(?:gesprek|afspraak|overleg|spreekuur|bijeenkomst|les|cursus|training|evaluatie|dienst|sessie|vergadering|contactmoment)'
const bedrijf = '(?:(?:het|dit|ons) bedrijf|(?:de|onze) (?:werkgever|organisatie|onderneming|vestiging|afdeling|klant))'
const doelgroep =
  '(?:clienten|klanten|mensen|gezinnen|kinderen|jongeren|inwoners|bewoners|patienten|leerlingen|ouderen)'

/** Sentences of everyday work in which these words mean something else, or in which nothing is told. */
const onschuldig = patroonVan(
  ` (?:${[
    '(?:geen|zonder|niet over|niets over) (?:\\p{L}+ van )?(?:de )?(?:prive ?\\p{L}+|(?:oorzaak|reden) van \\p{L}+ \\p{L}+)',
    // iets anders dan de werknemer viel uit: "het gesprek van 3 mei is uitgevallen wegens vakantie"
    `(?:machine|lijn|trein|systeem|band|server|${bijeenkomst}) (?:(?!${wie})[\\p{L}\\d]+ ){0,4}?uitgevallen`,
    '(?:collega|leidinggevende|casemanager|coach) (?:is |was )?(?:zelf )?(?:ziek|uitgevallen)',
    'prive ?\\p{L}+ (?:bespreekt|bespreken|deelt|horen|hoort) (?:\\p{L}+ ){0,3}(?:bij|met) de bedrijfsarts',
    // wat niet is besproken, staat er ook niet
    'prive ?\\p{L}+ (?:is|zijn|was|waren|komen|kwamen|blijven) (?:buiten|niet (?:besproken|gevraagd|vastgelegd|genoteerd|genoemd|aan de orde|ter sprake))',
    // problemen van het bedrijf, of van wie de werknemer helpt
    `${bedrijf} (?:\\p{L}+ ){0,3}?(?:(?:financiele|geld) ?(?:problemen|zorgen)|schulden)`,
    `(?:financiele|geld) ?(?:problemen|zorgen) (?:van|bij|in|voor) ${bedrijf}`,
    `${doelgroep} (?:\\p{L}+ ){0,2}?met (?:\\p{L}+ )?(?:schulden|problemen thuis|\\p{L}+problem\\p{L}+)`,
    '(?:dossiers?|team|afdeling|trajecten|aanvragen) (?:\\p{L}+ )?(?:schuld\\p{L}+|echtscheiding\\p{L}*|huiselijk geweld|rouw\\p{L}*)',
    '(?:consulent|adviseur|klantmanager|teamleider|medewerker) schuld\\p{L}+',
    '(?:werkt|werkte|werken|gewerkt|sollici\\p{L}+) (?:bij|in) (?:de )?schuld\\p{L}+',
    // waarom een stuk er laat is, of wat niet de oorzaak is
    '(?:te laat|later|vertraging|vertraagd|uitstel|uitgesteld|achterstand|storing) (?:[\\p{L}\\d]+ ){0,5}?oorzaak (?:is|was|ligt|lag)',
    '(?:geen|niet) (?:(?:de|het|een|sprake|van) )*\\p{L}+ als oorzaak',
    '(?:echtscheiding\\p{L}*|huiselijk geweld|schuld\\p{L}+|rouw\\p{L}*) (?:training|cursus|beleid|protocol|aanvra\\p{L}+)',
    '(?:cursus|training|opleiding|vacature|functie|baan) (?:\\p{L}+ ){0,2}(?:rouw\\p{L}*|schuld\\p{L}*|mantelzorg\\p{L}*)',
  ].join('|')})(?= )`,
  'g',
)

/** What a text must hold for any of the patterns to fit: they are large, and most texts need none of them. */
const kanPriveZijn =
  /scheid(?:ing|en )|relatiebreuk|problem|crisis|geweld|schuld|zorgen|mantelzorg| zorgt? voor | rouw|overlijden|overleden|alcohol|drank|drugs|gok|prive|(?:ziek|uitgevallen|zitten|arbeidsongeschikt)(?: geworden| geraakt)? (?:door|wegens|vanwege|als gevolg)|werkdruk|werkstress|conflict|pesten|pesterijen|ruzie|reorganisatie|ongeluk|ongeval|(?:oorzaak|reden) van/

/** What the text seems to tell, or null. */
export function priveIn(text: string): Prive | null {
  const genormaliseerd = normaliseer(text)
  if (!kanPriveZijn.test(genormaliseerd)) return null
  const gewoon = genormaliseerd.replace(onschuldig, ' -')
  if (patronen.omstandigheden.test(gewoon)) return 'omstandigheden'
  return patronen.oorzaak.test(gewoon) ? 'oorzaak' : null
}

function toPattern(uitdrukkingen: readonly string[]): RegExp {
  return patroonVan(` (?:${uitdrukkingen.join('|')})(?= )`)
}
