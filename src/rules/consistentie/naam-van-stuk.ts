import type { Documentsoort } from '../../dossier/codes.js'

const namen: Readonly<Record<Documentsoort, string>> = {
  probleemanalyse: 'de probleemanalyse',
  'bijstelling-probleemanalyse': 'de bijstelling van de probleemanalyse',
  'plan-van-aanpak': 'het plan van aanpak',
  'bijstelling-plan-van-aanpak': 'de bijstelling van het plan van aanpak',
  evaluatie: 'de evaluatie',
  eerstejaarsevaluatie: 'de eerstejaarsevaluatie',
  belastbaarheidsprofiel: 'het belastbaarheidsprofiel',
  'arbeidsdeskundig-onderzoek': 'het arbeidsdeskundig onderzoek',
  'actueel-oordeel': 'het actueel oordeel',
  eindevaluatie: 'de eindevaluatie',
  'medische-informatie': 'de medische informatie',
  correspondentie: 'de correspondentie',
  overig: 'het andere stuk',
}

/** The paper as it stands in a sentence, with article. */
export function naamVanStuk(soort: Documentsoort): string {
  return namen[soort]
}
