import type { Rol } from '../dossier/codes.js'

const rollen: readonly Rol[] = ['bedrijfsarts', 'arts', 'arbodienst']

/**
 * Whether what this role expects or advises is that of "de bedrijfsarts of de arbodienst" (RPEZ art. 2 and art. 4 lid 4);
 * another doctor of the arbodienst counts as well (decision 5), one of UWV does not.
 */
export function adviseertAlsBedrijfsarts(rol: Rol): boolean {
  return rollen.includes(rol)
}
