import { expect, it } from 'vitest'
import { formatDate, formatDay } from '../../src/calendar/format.js'
import { plainDate } from '../../src/calendar/plain-date.js'

it('schrijft een dag zoals in Nederland gewoon is', () => {
  expect(formatDate(plainDate('2025-02-05'))).toBe('05-02-2025')
})

it.each([
  ['2025-02-17', 'ma 17-02-2025'],
  ['2025-02-18', 'di 18-02-2025'],
  ['2025-02-19', 'wo 19-02-2025'],
  ['2025-02-20', 'do 20-02-2025'],
  ['2025-02-21', 'vr 21-02-2025'],
  ['2025-02-22', 'za 22-02-2025'],
  ['2025-02-23', 'zo 23-02-2025'],
])('zet de dag van de week erbij: %s is %s', (date, text) => {
  expect(formatDay(plainDate(date))).toBe(text)
})
