import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { parameters } from '../../src/law/parameters/index.js'
import { listLawValues } from '../../src/reporters/law-values.js'

const names = readdirSync('src/law/parameters')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index')
const valuesOn = (day: string) => JSON.parse(listLawValues(plainDate(day), { format: 'json' })).values
const valueOn = (day: string, name: RegExp) =>
  valuesOn(day).find((value: { name: string }) => name.test(value.name)) ?? expect.fail(`geen waarde ${name}`)

const visie = /^Visie van werkgever en werknemer/
const aow = /^Loon bij ziekte vanaf de AOW-leeftijd/
const plan = /^Plan van aanpak, na de probleemanalyse/

describe('het register van waarden', () => {
  it('bevat elke waarde van het recht, precies een keer', async () => {
    const modules = await Promise.all(names.map((name) => import(`../../src/law/parameters/${name}.ts`)))
    const values = modules.flatMap((module) => Object.entries<{ at?: unknown }>(module))
    const registered: readonly unknown[] = parameters.map(({ value }) => value)
    const missing = values.filter(([, value]) => typeof value.at === 'function' && !registered.includes(value))
    expect(missing.map(([name]) => name)).toEqual([])
    expect(new Set(registered).size).toBe(parameters.length)
  })

  it('noemt elke waarde in gewone taal, zonder dubbele namen', () => {
    for (const { name } of parameters) expect(name).toMatch(/^[\p{Lu}\d].*[^.]$/u)
    expect(new Set(parameters.map(({ name, unit }) => `${name} (${unit})`)).size).toBe(parameters.length)
  })
})

describe('wat er op een dag gold', () => {
  it('is voor de visie niets tot en met 30 juni 2023, en sinds 1 juli 2023 een plicht', () => {
    expect(valueOn('2023-06-30', visie)).toMatchObject({ value: null, since: '2023-07-01', sinceIsStart: true })
    expect(valueOn('2023-07-01', visie)).toMatchObject({ value: true, since: '2023-07-01' })
  })

  it('is na de AOW-leeftijd dertien weken tot en met 30 juni 2023, daarna zes, en voor 2016 niets', () => {
    expect(valueOn('2015-12-31', aow)).toMatchObject({ value: null, since: '2016-01-01' })
    expect(valueOn('2016-01-01', aow)).toMatchObject({ value: 13 })
    expect(valueOn('2023-06-30', aow)).toMatchObject({ value: 13, since: '2016-01-01' })
    expect(valueOn('2023-07-01', aow)).toMatchObject({
      value: 6,
      since: '2023-07-01',
      sinceIsStart: true,
      source: { citation: 'BW 7:629 lid 2 onder b', url: expect.stringContaining('&z=2023-07-01&g=2023-07-01') },
    })
  })

  it('is voor andere waarden ook voor de eerste versie wat de regels rekenen', () => {
    expect(valueOn('2001-01-01', plan)).toMatchObject({ value: 2, since: '2002-04-01', sinceIsStart: false })
  })

  it('verwijst niet naar teksten van na de stand van het recht, en zegt dat', () => {
    expect(valueOn('2027-01-01', plan).source.url).toContain('&z=2026-07-01')
    expect(listLawValues(plainDate('2027-01-01'))).toContain('De wetteksten zijn gelezen tot en met 01-07-2026.')
    expect(listLawValues(plainDate('2026-07-01'))).not.toContain('gelezen tot en met')
  })

  it('past op het scherm', async () => {
    for (const width of [60, 80, 120]) {
      const lines = listLawValues(plainDate('2023-06-30'), { width }).split('\n')
      expect(lines.filter((line) => line.length > width)).toEqual([])
    }
    await expect(listLawValues(plainDate('2023-06-30'))).toMatchFileSnapshot('__files__/waarden-2023-06-30.txt')
  })
})
