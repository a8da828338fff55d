import { addDays, addMonths, isPlainDate, plainDate } from '../calendar/plain-date.js'
import { freeText, type Message, nl } from '../language/message.js'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** What is wrong with something that stands where a date belongs, with the day that was probably meant. */
export function dateMessage(written: string): Message {
  if (written.trim() === '') return nl`Hier ontbreekt een datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05`
  const parts = partsOf(written.trim())
  if (!parts) return nl`${freeText(written)} is geen datum; schrijf JJJJ-MM-DD, bijvoorbeeld 2025-02-05`
  const date = `${parts.year}-${parts.month}-${parts.day}`
  if (isPlainDate(date)) return nl`${freeText(written)} is geen datum; schrijf JJJJ-MM-DD, dus ${date}`
  const month = months[Number(parts.month) - 1]
  if (!month) return nl`${freeText(written)} bestaat niet: er is geen maand ${Number(parts.month)}; schrijf JJJJ-MM-DD`
  return nl`${freeText(written)} bestaat niet: ${month} ${parts.year} heeft ${daysIn(parts)} dagen`
}

/** Year, month and day out of the ways people write a day: 2025-2-5, 5-2-2025, 5/2/25, 20250205, 5 februari 2025. */
function partsOf(written: string): Parts | undefined {
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/s.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  if (yearFirst) return toParts(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(written)
  if (dayFirst) return toParts(dayFirst[3], dayFirst[2], dayFirst[1])
  const inWords = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/i.exec(written)
  const month = inWords ? monthNumber(inWords[2] ?? '') : 0
  return inWords && month > 0 ? toParts(inWords[3], String(month), inWords[1]) : undefined
}

function toParts(year = '', month = '', day = ''): Parts {
  return { year: year.padStart(4, '2000'), month: month.padStart(2, '0'), day: day.padStart(2, '0') }
}

function monthNumber(name: string): number {
  const short = name.toLowerCase().replace(/^mrt$/, 'maart')
  return months.findIndex((month) => month.startsWith(short)) + 1
}

function daysIn({ year, month }: Parts): number {
  const first = `${year}-${month}-01`
  if (!isPlainDate(first)) return 31
  return Number(addDays(addMonths(plainDate(first), 1), -1).slice(8))
}
