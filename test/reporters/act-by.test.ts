import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { actBy } from '../../src/reporters/act-by.js'
import { lastDay } from '../../src/reporters/terminal/days.js'

const day = plainDate
const text = (due: string, peildatum: string) => lastDay(day(due), day(peildatum)).replaceAll('\u00a0', ' ')

describe('de dag om te handelen', () => {
  it.each([
    ['op een werkdag de laatste dag zelf', '2025-10-31', '2025-10-01', '2025-10-31'],
    ['in een weekend de werkdag ervoor', '2025-11-02', '2025-10-01', '2025-10-31'],
    ['nooit voor de peildatum', '2025-11-02', '2025-11-01', '2025-11-01'],
    ['op de laatste dag die dag', '2025-11-02', '2025-11-02', '2025-11-02'],
    ['van een termijn die voorbij is, de werkdag van toen', '2025-11-02', '2026-01-01', '2025-10-31'],
  ])('is %s', (_, due, peildatum, act) => {
    expect(actBy(day(due), day(peildatum))).toBe(act)
  })

  it('staat bij een laatste dag in het weekend, tenzij hij al voorbij is', () => {
    expect(text('2025-11-02', '2025-10-30')).toBe('uiterlijk zo 02-11-2025 (handel uiterlijk vr 31-10)')
    expect(text('2025-11-02', '2025-10-31')).toBe('uiterlijk zo 02-11-2025 (handel vandaag)')
    expect(text('2025-11-02', '2025-11-01')).toBe('uiterlijk zo 02-11-2025 (handel vandaag)')
    expect(text('2025-11-02', '2025-11-02')).toBe('uiterlijk zo 02-11-2025')
  })
})
