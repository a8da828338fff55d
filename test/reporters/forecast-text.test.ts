import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { JudgedDossier, Report } from '../../src/kernel/report.js'
import { forecastText } from '../../src/reporters/forecast/text.js'
import { type Run, render } from '../../src/reporters/form.js'
import { judgeExample } from '../helpers/examples.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../helpers/report.js'

const until = plainDate('2025-09-15')
const example = judgeExample('spoor-2-drie-maanden-te-laat.yaml')

const write = (report: Report | JudgedDossier, options: Run['options'] = {}) =>
  render(forecastText, report, { until, ...options })

describe('de vooruitblik op het scherm', () => {
  it('noemt van dag tot dag wat er komt', async () => {
    await expect(write(example)).toMatchFileSnapshot('__files__/forecast-80.txt')
  })

  it.each([40, 80, 132])('blijft binnen %i kolommen', (width) => {
    const lines = write(example, { width }).split('\n')
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
  })

  it('zegt het als er niets bij komt, en als er niets vooruit te kijken valt', () => {
    expect(write(judgedDossier())).toContain('komen geen bevindingen bij')
    expect(write(judgedDossier(), { until: plainDate('2025-04-01') })).toContain('kies met --until een latere dag')
  })

  it('vertelt ook waarom een bestand niet kon worden getoetst', () => {
    const text = write({ peildatum: until, dossiers: [invalidDossier, unreadableDossier] })
    expect(text).toContain('ONGELDIG')
    expect(text).toContain('ONLEESBAAR')
  })

  it('kijkt zonder laatste dag tot het einde van de wachttijd', () => {
    expect(render(forecastText, judgedDossier())).toContain('tot en met zo 11-01-2026')
  })
})
