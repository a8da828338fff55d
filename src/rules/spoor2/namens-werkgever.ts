import type { Rol } from '../../dossier/codes.js'

const rollen: readonly Rol[] = ['werkgever', 'leidinggevende', 'hr-adviseur', 'casemanager']

/** Whether who has this role acts for the employer: what reaches them has reached the employer. */
export function isNamensWerkgever(rol: Rol): boolean {
  return rollen.includes(rol)
}
