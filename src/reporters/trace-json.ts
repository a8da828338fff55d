import type { JudgedDossier } from '../kernel/report.js'
import type { Trace } from '../kernel/trace.js'
import type { JsonResult } from './json-schema.js'
import { forMachines } from './message.js'

/** A trace with every key; what a user typed is only `…`. */
export function toJsonTrace({ facts, days }: Trace, { locate }: JudgedDossier): NonNullable<JsonResult['trace']> {
  return {
    facts: facts.map(({ name, known, value, places }) => ({
      name,
      known,
      value: forMachines(value),
      places: places.map(({ path, date }) => {
        const place = locate?.(path)
        return { path, line: place?.line ?? null, column: place?.column ?? null, date }
      }),
    })),
    days: days.map((day) => ({ ...day, countings: day.countings.map((counting) => ({ ...counting })) })),
  }
}
