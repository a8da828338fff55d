/** Whole cents as people in the Netherlands write an amount: `€ 1.234,56`, on one line. */
export function euro(cents: number): string {
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `€\u00a0${whole},${String(cents % 100).padStart(2, '0')}`
}
