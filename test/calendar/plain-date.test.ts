import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  addWorkingDays,
  compareDays,
  dayNumber,
  daysBetween,
  earliest,
  fromDayNumber,
  isPlainDate,
  latest,
  type PlainDate,
  plainDate,
  weekday,
  weekdayOnOrAfter,
  workingDayOnOrBefore,
} from '../../src/calendar/plain-date.js'

const eersteDag = dayNumber(plainDate('0000-01-01'))
const laatsteDag = dayNumber(plainDate('9999-12-31'))
const dagnummer = fc.integer({ min: eersteDag, max: laatsteDag })

describe('een datum lezen', () => {
  it.each(['2024-02-29', '2000-02-29', '0000-01-01', '0050-12-31', '9999-12-31'])('neemt %s aan', (text) => {
    expect(plainDate(text)).toBe(text)
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-00-10',
    '2025-13-01',
    '2025-04-31',
    '2025-01-00',
    '2025-1-01',
    '18-02-2025',
    '2025-02-18T00:00',
    ' 2025-02-18',
    '2025-02-18\n',
    '+02025-02-18',
    '',
  ])('weigert %j', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text)).toThrow(`${text} is geen datum; schrijf JJJJ-MM-DD`)
  })

  it('weigert wat geen tekst is', () => {
    const geenTekst = [null, undefined, 20250218, new Date(0), ['2025-02-18']]
    expect(geenTekst.map(isPlainDate)).toEqual([false, false, false, false, false])
  })
})

describe('dagnummers', () => {
  it('begint te tellen op 1 januari 1970', () => {
    expect(dayNumber(plainDate('1970-01-01'))).toBe(0)
    expect(dayNumber(plainDate('1969-12-31'))).toBe(-1)
    expect(dayNumber(plainDate('2024-03-01'))).toBe(19783)
  })

  it('maakt van elk dagnummer dezelfde dag als de kalender van JavaScript', () => {
    fc.assert(
      fc.property(dagnummer, (number) => {
        const date = fromDayNumber(number)
        expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
        expect(isPlainDate(date)).toBe(true)
        expect(dayNumber(date)).toBe(number)
      }),
    )
  })

  it('weigert wat buiten de jaren 0 tot en met 9999 valt', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(plainDate('0000-01-01'), -1)).toThrow(RangeError)
    expect(() => fromDayNumber(0.5)).toThrow('dag 0.5 is geen datum')
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError)
    expect(() => fromDayNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  it('weigert een tekst die zich als datum voordoet', () => {
    expect(() => dayNumber('morgen' as PlainDate)).toThrow('morgen is geen datum; schrijf JJJJ-MM-DD') // what a broken cast would give
  })
})

describe('rekenen met dagen', () => {
  it('telt over het einde van een maand, een schrikkeldag en een jaar', () => {
    expect(addDays(plainDate('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(plainDate('2025-02-28'), 1)).toBe('2025-03-01')
    expect(addDays(plainDate('2024-12-31'), 1)).toBe('2025-01-01')
    expect(addDays(plainDate('2025-01-01'), -1)).toBe('2024-12-31')
    expect(addWeeks(plainDate('2024-01-15'), 52)).toBe('2025-01-13')
    expect(addWeeks(plainDate('2026-01-11'), -13)).toBe('2025-10-12')
  })

  it('slaat geen dag over en telt geen dag dubbel als de klok verzet wordt', () => {
    expect(addDays(plainDate('2024-03-30'), 2)).toBe('2024-04-01')
    expect(addDays(plainDate('2024-10-26'), 2)).toBe('2024-10-28')
    expect(daysBetween(plainDate('2024-03-30'), plainDate('2024-04-01'))).toBe(2)
  })

  it('telt terug wat het vooruit telde', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -10_000, max: 10_000 }), (number, days) => {
        const date = fromDayNumber(number)
        const later = addDays(date, days)
        expect(addDays(later, -days)).toBe(date)
        expect(daysBetween(date, later)).toBe(days)
        expect(later > date).toBe(days > 0)
      }),
    )
  })

  it('zet dagen op volgorde, met een ontbrekende dag vooraan', () => {
    const dag = plainDate('2025-01-01')
    expect(compareDays(dag, addDays(dag, 1))).toBe(-1)
    expect(compareDays(addDays(dag, 1), dag)).toBe(1)
    expect(compareDays(dag, dag)).toBe(0)
    expect(compareDays('', dag)).toBe(-1)
  })

  it('geeft de eerste en de laatste van een aantal dagen', () => {
    const dates = ['2025-03-01', '2024-12-31', '2025-01-01'].map(plainDate)
    expect(earliest(plainDate('2025-02-01'), ...dates)).toBe('2024-12-31')
    expect(latest(plainDate('2025-02-01'), ...dates)).toBe('2025-03-01')
    expect(earliest(plainDate('2025-02-01'))).toBe('2025-02-01')
    expect(latest(plainDate('2025-02-01'))).toBe('2025-02-01')
  })
})

describe('rekenen met maanden', () => {
  it.each([
    ['2025-01-12', 3, '2025-04-12'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2024-03-31', 0, '2024-03-31'],
    ['2024-02-29', 1, '2024-03-29'],
  ])('%s en %i maanden is %s', (date, months, later) => {
    expect(addMonths(plainDate(date), months)).toBe(later)
  })

  it.each([
    ['2024-02-29', 1, '2024-03-29'], // voor en na het begin van de zomertijd
    ['2024-02-29', 2, '2024-04-29'],
    ['2024-12-31', 3, '2025-03-31'],
    ['2024-07-27', 3, '2024-10-27'], // de dag zelf waarop de wintertijd begint
    ['2018-10-04', 1, '2018-11-04'], // in Brazilië bestond middernacht van die dag niet
    ['2011-11-30', 1, '2011-12-30'], // in Samoa bestond die dag niet
    ['0049-12-31', 2, '0050-02-28'],
  ])('laat zich niet storen door klok, tijdzone of oud jaartal: %s en %i maanden is %s', (date, months, later) => {
    expect(addMonths(plainDate(date), months)).toBe(later)
  })

  it('houdt de dag van de maand, of neemt de laatste dag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (number, months) => {
        const date = fromDayNumber(number)
        const later = addMonths(date, months)
        const day = Number(date.slice(8))
        const isLastOfMonth = addDays(later, 1).endsWith('-01')
        expect(Number(later.slice(8)) === day || (Number(later.slice(8)) < day && isLastOfMonth)).toBe(true)
        expect(monthsOf(later) - monthsOf(date)).toBe(months)
      }),
    )
  })
})

function monthsOf(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

describe('dag van de week', () => {
  it('is 1 op maandag en 7 op zondag, ook voor 1970', () => {
    expect(weekday(plainDate('2024-01-15'))).toBe(1)
    expect(weekday(plainDate('2026-01-11'))).toBe(7)
    expect(weekday(plainDate('1969-12-28'))).toBe(7)
    expect(weekday(plainDate('1969-12-29'))).toBe(1)
  })

  it('geeft de vrijdag voor het weekend, en een werkdag zelf', () => {
    expect(workingDayOnOrBefore(plainDate('2026-01-11'))).toBe('2026-01-09')
    expect(workingDayOnOrBefore(plainDate('2026-01-10'))).toBe('2026-01-09')
    expect(workingDayOnOrBefore(plainDate('2026-01-09'))).toBe('2026-01-09')
    expect(workingDayOnOrBefore(plainDate('2026-01-12'))).toBe('2026-01-12')
  })

  it.each([
    ['2026-01-09', '2026-01-09'],
    ['2026-01-10', '2026-01-12'],
    ['2026-01-11', '2026-01-12'],
    ['2026-01-12', '2026-01-12'],
  ])('geeft de maandag na het weekend, en een werkdag zelf: %s', (dag, verwacht) => {
    expect(weekdayOnOrAfter(plainDate(dag))).toBe(verwacht)
  })
})

describe('werkdagen na een dag', () => {
  it.each([
    ['2025-10-23', 5, '2025-10-30'], // donderdag: het weekend telt niet
    ['2025-10-24', 1, '2025-10-27'], // vrijdag
    ['2025-10-25', 1, '2025-10-27'], // zaterdag
    ['2025-10-26', 1, '2025-10-27'], // zondag
    ['2025-10-20', 4, '2025-10-24'],
  ])('rekent vanaf %s %d werkdagen tot %s', (dag, aantal, verwacht) => {
    expect(addWorkingDays(plainDate(dag), aantal)).toBe(verwacht)
  })
})
