import type { Rol } from '../dossier/codes.js'
import type { Stuk } from '../facts/facts.js'

/** The papers that judge what an employee can do. */
export type MedischeBeoordeling = Stuk<
  'probleemanalyse' | 'bijstelling-probleemanalyse' | 'actueel-oordeel' | 'belastbaarheidsprofiel'
>
export type Opsteller = NonNullable<MedischeBeoordeling['opstellers']>[number]

/** Whether a paper comes from the bedrijfsarts or arbodienst, and the maker that shows it. */
export type Bevoegdheid =
  /** No maker stands with the paper. */
  | { readonly kind: 'onbekend' }
  | { readonly kind: 'bevoegd'; readonly opsteller: Opsteller }
  /** A doctor or arbodienst, but nobody wrote down that the bedrijfsarts answers for it: a lack of proof. */
  | { readonly kind: 'zonder-verantwoordelijke'; readonly opsteller: Opsteller }
  | { readonly kind: 'onbevoegd'; readonly opsteller: Opsteller }

/** Who made this paper, and whether that person may judge what an employee can do (decision 5). */
export function bevoegdheidVan({ soort, opstellers = [] }: MedischeBeoordeling): Bevoegdheid {
  const [eerste] = opstellers
  if (!eerste) return { kind: 'onbekend' }
  const bevoegde = opstellers.find((opsteller) => isBevoegd(opsteller, soort))
  if (bevoegde) return { kind: 'bevoegd', opsteller: bevoegde }
  const arts = opstellers.find(({ functie }) => functie === 'arts' || functie === 'arbodienst')
  return arts ? { kind: 'zonder-verantwoordelijke', opsteller: arts } : { kind: 'onbevoegd', opsteller: eerste }
}

/** Roles to which the bedrijfsarts may delegate when the responsibility stays with the bedrijfsarts (decision 5). */
const onderVerantwoordelijkheid: readonly Rol[] = [
  'arts',
  'arbodienst',
  'praktijkondersteuner',
  'verpleegkundige',
  'casemanager',
  'consulent',
]

function isBevoegd(opsteller: Opsteller, soort: MedischeBeoordeling['soort']): boolean {
  const { functie, onderVerantwoordelijkheidVan } = opsteller
  if (functie === 'bedrijfsarts') return true
  // Een met naam genoemde arts van de arbodienst telt als bedrijfsarts (RPEZ art. 2 lid 2: "de bedrijfsarts of de arbodienst").
  if (functie === 'arbodienst' && isGenoemd(opsteller)) return true
  if (functie === 'verzekeringsarts') return soort === 'belastbaarheidsprofiel'
  return onderVerantwoordelijkheidVan === 'bedrijfsarts' && onderVerantwoordelijkheid.includes(functie)
}

function isGenoemd({ naam, referentie, naamOpStuk }: Opsteller): boolean {
  return Boolean(naam || referentie || naamOpStuk)
}
