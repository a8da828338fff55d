/** Names of functions, persons and companies: in health care these are full of the words of the list. */
export const namen: ReadonlySet<string> = new Set([
  'aardBedrijf',
  'bedrijf',
  'bureau',
  'casemanager',
  'functie',
  'functies',
  'naam',
  'organisatie',
  'regio',
  'sectoren',
  'verantwoordelijke',
  'werkgever',
])

/** Texts about work experience and jobs applied for, where only a sure word says anything. */
export const overWerk =
  /^\/spoor2\/(?:activiteiten|zoekprofiel)\/|^\/spoor1\/(?:inventarisatie|aanboden)\/|\/(?:ervaring|opleiding|bekwaamheden|wensen)$/
