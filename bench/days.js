const msPerDay = 86_400_000

/** Days since 1 January 1970, of a date written as JJJJ-MM-DD. */
export function dayNumber(date) {
  return Date.parse(`${date}T00:00:00Z`) / msPerDay
}

/** The date of a day number, written as JJJJ-MM-DD. */
export function isoDate(day) {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}

/** The same day, or the Monday after it when it falls in a weekend. */
export function workday(day) {
  const weekday = (day + 3) % 7 // Monday is 0; 1 January 1970 was a Thursday
  return weekday < 5 ? day : day + 7 - weekday
}
