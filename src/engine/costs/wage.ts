const monthsPerYear = 12
const weeksPerYear = 52
const daysPerWeek = 7

interface Wage {
  readonly centsPerMonth: number
  /** Share of the wage, in percent. */
  readonly percent: number
  /** Calendar days. */
  readonly days: number
}

/**
 * Wage over calendar days: a week is a month × 12 / 52, a day a seventh of that.
 * @returns whole cents, rounded half up, once. Exact up to wages of a million euro a month over ten years.
 */
export function wageCents({ centsPerMonth, percent, days }: Wage): number {
  return Math.round((centsPerMonth * monthsPerYear * percent * days) / (100 * weeksPerYear * daysPerWeek))
}
