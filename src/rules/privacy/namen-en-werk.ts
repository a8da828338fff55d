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

/**
 * Texts that describe work, experience or an activity, where only a sure word says anything. Why work fits, what the
 * employee said and what came of it is read as strictly as any other text.
 */
export const overWerk =
  /^\/spoor2\/activiteiten\/\d+\/(?:wat|doel)$|^\/spoor1\/(?:inventarisatie\/\d+\/belasting|aanboden\/\d+\/wat)$|\/(?:ervaring|opleiding|bekwaamheden|wensen)$/
