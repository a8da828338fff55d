import type { Rol } from '../dossier/codes.js'

/** Whether this role may judge what an employee can do: the bedrijfsarts, another named arts, or UWV's. */
export function isArts(rol: Rol | undefined): boolean {
  return rol === 'bedrijfsarts' || rol === 'arts' || rol === 'verzekeringsarts'
}
