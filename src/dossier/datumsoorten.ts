/** Keys that hold a plan date wherever they stand. */
const overalPlan: ReadonlySet<string> = new Set([
  'aowDatum',
  'contractTotEnMet',
  'eindeWachttijd',
  'evaluatiemomenten',
  'herbeoordeling',
  'peildatum',
  'profielDatum',
  'termijn',
  'toegekendPer',
  'totEnMet',
  'uiterlijk',
  'verwachteHervatting',
])

/** Keys that hold a plan date, or a date that others wrote down, only under these parents. */
const planOnder: Readonly<Record<string, readonly string[]>> = {
  datum: ['verwijstNaar'],
  eersteZiektedag: ['documenten', 'meldingen'],
  einde: ['dienstverband', 'plan'],
  van: ['loonsanctie', 'perioden', 'werkhervatting'],
}

/**
 * Whether the date under `key` is a *plan* date: planned, agreed, or only quoted, so it may lie after the peildatum.
 * Every other date is a *handeling*: something that was done or happened. A table beside the schema, because reading
 * the schema itself would load zod at run time; a test proves the two equal.
 *
 * @param parentKey the key of the object that holds the date, for a list item the key of the list, '' for the dossier
 */
export function isPlanDatum(parentKey: string, key: string): boolean {
  return overalPlan.has(key) || (Object.hasOwn(planOnder, key) && (planOnder[key]?.includes(parentKey) ?? false))
}

/** Keys that hold the date of a handeling, wherever they do not hold a plan date. */
const handelingen: ReadonlySet<string> = new Set([
  'aangevraagd',
  'aanmelding',
  'aanvraag',
  'beantwoord',
  'belastbaarSinds',
  'beschikking',
  'besluit',
  'contractGewijzigd',
  'datum',
  'eersteZiektedag',
  'einde',
  'eindeReintegratie',
  'gemeldBijBedrijfsarts',
  'gevraagd',
  'langdurigVerwachtSinds',
  'ontvangen',
  'opgelost',
  'opgesteld',
  'sinds',
  'start',
  'van',
  'vermoedenSinds',
  'verzonden',
  'ziekmelding',
])

/** The parents under which `werkgever` and `werknemer` hold the day on which they signed or agreed. */
const vanBeiden: ReadonlySet<string> = new Set(['akkoord', 'instemming', 'ondertekend'])

/** Whether the date under `key` is a *handeling*: something that was done or happened. See {@link isPlanDatum}. */
export function isHandeling(parentKey: string, key: string): boolean {
  if (key === 'werkgever' || key === 'werknemer') return vanBeiden.has(parentKey)
  return handelingen.has(key) && !isPlanDatum(parentKey, key)
}

/** Besides `datum` and `van`: acts without which the thing that holds them did not happen. */
const bepalend: Readonly<Record<string, readonly string[]>> = {
  bekorting: ['ontvangen'],
  onenigheden: ['sinds'],
  uwvVerzoeken: ['ontvangen'],
  verkorteWachttijd: ['aanvraag'],
}

/** Whether what holds this handeling did not happen yet as long as the handeling lies ahead: a paper, a request. */
export function isBepalend(parentKey: string, key: string): boolean {
  return key === 'datum' || key === 'van' || (bepalend[parentKey]?.includes(key) ?? false)
}
