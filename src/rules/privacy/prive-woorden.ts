import { normaliseer } from './medische-woorden.js'

/** What a text seems to tell that is none of the employer's business; the words themselves stay behind. */
export type Prive = 'omstandigheden' | 'oorzaak'

const wiens = '(?:zijn|haar|hun|mijn|een|de) '
const familie = '(?:man|vrouw|partner|vader|moeder|ouders?|kind|zoon|dochter|broer|zus)'
const uitval = '(?:ziek|uitgevallen|thuis komen te zitten|arbeidsongeschikt)(?: geworden| geraakt)?'
/** What may follow "ziek door" without telling a cause. */
const geenOorzaak =
  '(?:ziekte|de (?:bedrijfsarts|arbodienst|werkgever|leidinggevende)|(?:het )?uwv|onbekende|gemeld|gegaan)'

/**
 * Small and careful: expressions that hardly mean anything else in a dossier on re-integration. Regular expressions on
 * the text as `normaliseer` leaves it. Verslaving stands in the medical list (P-01).
 */
const patronen: Readonly<Record<Prive, RegExp>> = {
  omstandigheden: toPattern([
    '(?:echt|vecht)scheiding',
    '(?:ligt|zit|lag|zat|verwikkeld) in (?:een )?scheiding',
    '(?:relatie|huwelijks|gezins|echtelijke )\\p{L}*(?:problemen|problematiek|crisis)',
    'relatiebreuk',
    'huiselijk geweld',
    `problemen thuis|thuisproblemen|problemen met ${wiens}?${familie}`,
    '(?:heeft|met|door) (?:hoge |grote |veel )?schulden',
    'schulden(?:problematiek|last)|schuldsanering|gokschulden',
    '(?:financiele|geld) ?(?:problemen|zorgen)',
    'rouw(?:t|verwerking|proces|periode)?',
    `overlijden van ${wiens}${familie}`,
    `${wiens}${familie} (?:is|was) (?:onlangs )?overleden`,
    `mantelzorg(?:t|er)? voor ${wiens}${familie}`,
    `zorg(?:t)? voor ${wiens}zieke ${familie}`,
    '(?:alcohol|drank|drugs|gok)(?: ?)(?:problemen|probleem|problematiek|misbruik|gebruik)',
    'prive ?(?:problemen|problematiek|omstandigheden|redenen|zaken spelen)',
  ]),
  oorzaak: toPattern([
    `${uitval} (?:door|wegens|vanwege|als gevolg van) (?!${geenOorzaak})\\p{L}+`,
    `(?:is|was|raakte|werd) (?:door|wegens|vanwege) (?:de |het |een |te veel |hoge )?(?:werkdruk|conflict|pesten|ongeluk|ongeval) ${uitval}`,
    '(?:werkdruk|pesten|conflict|ongeluk|ongeval) (?:is|was) de (?:oorzaak|reden) van (?:de|het|zijn|haar) (?:ziekte|verzuim|uitval|ziekmelding)',
    '(?:oorzaak|reden) van (?:de|het|zijn|haar) (?:ziekte|verzuim|uitval|ziekmelding) (?:is|was|ligt|lag) (?!niet|onbekend|geen)\\p{L}+',
  ]),
}

/** Sentences of everyday work in which these words mean something else, or in which nothing is told. */
const onschuldig = new RegExp(
  ` (?:${[
    '(?:geen|zonder|niet over|niets over) (?:de )?(?:prive ?\\p{L}+|(?:oorzaak|reden) van \\p{L}+ \\p{L}+)',
    '(?:machine|lijn|trein|systeem|band|server) (?:is |was )?uitgevallen',
    '(?:cursus|training|opleiding|vacature|functie|baan) (?:\\p{L}+ ){0,2}(?:rouw\\p{L}*|schuld\\p{L}*|mantelzorg\\p{L}*)',
  ].join('|')})(?= )`,
  'gu',
)

/** What the text seems to tell, or null. */
export function priveIn(text: string): Prive | null {
  const gewoon = normaliseer(text).replace(onschuldig, ' -')
  if (patronen.omstandigheden.test(gewoon)) return 'omstandigheden'
  return patronen.oorzaak.test(gewoon) ? 'oorzaak' : null
}

function toPattern(uitdrukkingen: readonly string[]): RegExp {
  return new RegExp(` (?:${uitdrukkingen.join('|')})(?= )`, 'u')
}
