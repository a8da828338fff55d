import { addWorkingDays, type PlainDate } from '../calendar/plain-date.js'

/** Two in a row, as at Christmas and around Easter. */
const feestdagenAchtereen = 2

/**
 * Whether holidays, of which rivcheck has no list, may be why an act came after `due`: no more working days came between
 * than can be holidays.
 * @param due last good day, counted without a look at holidays.
 */
export function misschienDoorFeestdagen(due: PlainDate, found: PlainDate): boolean {
  return found <= addWorkingDays(due, feestdagenAchtereen)
}
