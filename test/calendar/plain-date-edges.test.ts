import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, fromDayNumber, isPlainDate, type PlainDate } from '../../src/calendar/plain-date.js'

/** A text as if it were a day: what a caller in JavaScript can do. */
const asDay = (text: string) => text as PlainDate

describe('de randen van de telling van dagen', () => {
  it.each([
    '0000-01-01',
    '0000-02-29',
    '1600-02-29',
    '1999-12-31',
    '2000-02-28',
    '2000-02-29',
    '2000-03-01',
    '2400-02-29',
    '9999-12-31',
  ])('gaat van %s naar een nummer en terug', (day) => {
    expect(fromDayNumber(dayNumber(asDay(day)))).toBe(day)
  })

  it('eindigt op de laatste dag van het jaar 9999 en begint op de eerste van het jaar 0', () => {
    expect(() => addDays(asDay('9999-12-31'), 1)).toThrow(RangeError)
    expect(addDays(asDay('9999-12-30'), 1)).toBe('9999-12-31')
    expect(() => addDays(asDay('0000-01-01'), -1)).toThrow(RangeError)
    expect(addDays(asDay('0000-01-02'), -1)).toBe('0000-01-01')
    expect(() => fromDayNumber(0.5)).toThrow(RangeError)
  })

  it.each([
    '2024x01-01',
    '2024-01x01',
    '2024-01-0',
    '2024-01-011',
    'x024-01-01',
    '2024-0x-01',
    '2024-01-0x',
    '2024-01-0/',
    '2024-01-0:',
    '',
  ])('weigert "%s", dat geen dag is', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => dayNumber(asDay(text))).toThrow('is geen datum; schrijf JJJJ-MM-DD')
  })
})
