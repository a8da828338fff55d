import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/index.js'
import { reportJsonSchema } from '../../src/reporters/json-schema.js'
import { runCli } from '../helpers/run-cli.js'

const example = 'examples/spoor-2-drie-maanden-te-laat.yaml'

describe('rivcheck rules', () => {
  it.each([
    ['--part', 'volledigheid', 'part'],
    ['--norm', 'praktijk', 'norm'],
    ['--severity', 'warning', 'severity'],
  ] as const)('kiest regels met %s', async (flag, value, key) => {
    const { code, out } = await runCli(['rules', flag, value, '--format', 'json'])
    expect(code).toBe(0)
    const listed: { id: string }[] = JSON.parse(out).rules
    expect(listed.map(({ id }) => id)).toEqual(rules.filter((rule) => rule[key] === value).map(({ id }) => id))
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.length).toBeLessThan(rules.length)
  })

  it('kiest een thema met de letters voor het nummer, ook samen met een ander filter', async () => {
    const { out } = await runCli(['regels', '--theme', 'S2', '--severity', 'error'])
    expect((await runCli(['regels', '--theme', 's2', '--severity', 'error'])).out).toBe(out)
    expect(out).toContain('Spoor 2\n')
    expect([...out.matchAll(/^ {2}([A-Z]\d?-\d\d) /gm)].map((match) => match[1])).toEqual(
      rules.filter(({ id, severity }) => id.startsWith('S2-') && severity === 'error').map(({ id }) => id),
    )
  })

  it('zegt dat geen regel past', async () => {
    const { code, out } = await runCli(['rules', '--theme', 'K', '--severity', 'error'])
    expect({ code, out }).toEqual({ code: 0, out: 'Geen regel past bij deze keuze. Alle regels: rivcheck rules\n' })
  })

  it.each([
    ['--part', 'kies uit volledigheid, inspanningen, zorgvuldigheid'],
    ['--norm', 'kies uit wet, beleidsregel, uwv-handboek, praktijk'],
    ['--severity', 'kies uit error, warning, info'],
    ['--theme', 'kies uit T, R, I, S1, S2, D, P, C, B, W, K'],
  ])('weigert een verkeerde waarde van %s en noemt de keuzes', async (flag, choices) => {
    const { code, err } = await runCli(['rules', flag, 'iets'])
    expect(code).toBe(2)
    expect(err).toContain(`${flag}: iets kan niet; ${choices}`)
  })

  it('toont met een peildatum wat er toen gold', async () => {
    const { code, out } = await runCli(['rules', '--peildatum', '2018-01-01'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Wat gold op 01-01-2018\n/)
    expect(out).toContain('13 weken · sinds 01-01-2016 · BW 7:629 lid 2 onder b')
    expect(JSON.parse((await runCli(['rules', '--peildatum', '2018-01-01', '--format', 'json'])).out)).toMatchObject({
      version: 1,
      peildatum: '2018-01-01',
    })
  })

  it('weigert een peildatum samen met een filter', async () => {
    const { code, err } = await runCli(['rules', '--peildatum', '2018-01-01', '--theme', 'T'])
    expect(code).toBe(2)
    expect(err).toContain('zonder --part')
  })
})

describe('rivcheck explain', () => {
  it('verwijst met een peildatum naar de tekst van die dag', async () => {
    const { out } = await runCli(['explain', 'T-04', '--peildatum', '2024-02-01'])
    expect(out).toContain('&z=2024-02-01&g=2024-02-01')
  })
})

describe('rivcheck check --trace', () => {
  it('toont onder een bevinding wat is gevraagd, waar het staat en hoe is geteld', async () => {
    const { out } = await runCli(['check', example, '--trace'])
    const finding = out.slice(out.indexOf('T-10  Spoor 2'), out.indexOf('T-05  Periodieke'))
    expect(finding).toMatch(/ {4}Gevraagd {2}spoor 2: start 17-03-2025, bureau …/)
    expect(finding).toMatch(/spoor-2-drie-maanden-te-laat\.yaml:\d+:\d+ {2}spoor2\n/)
    expect(finding).toMatch(/ {4}Gerekend {2}uiterlijk di 17-12-2024: dag 400 van de wachttijd/)
    expect(finding.replace(/\s+/g, ' ')).toContain('geteld als 6 weken na di 05-11-2024 (eerstejaarsevaluatie)')
    expect(finding.replace(/\s+/g, ' ')).toContain(
      'gevonden ma 17-03-2025: dag 490 van de wachttijd, 238 dagen voor het einde, 90 dagen te laat',
    )
  })

  it('laat het zonder die vraag weg', async () => {
    const { out } = await runCli(['check', example])
    expect(out).not.toMatch(/Gevraagd|Gerekend/)
  })

  it('past op het scherm', async () => {
    for (const columns of [60, 80, 120]) {
      const { out } = await runCli(['check', example, '--trace', '--show', 'all'], {
        columns,
        env: { NO_COLOR: '1' },
      })
      expect(out.split('\n').filter((line) => line.length > columns && !line.includes('https:'))).toEqual([])
    }
  })

  it('geeft in JSON het spoor van elk oordeel, volgens het schema, en anders null', async () => {
    const validate = new Ajv2020({ formats: { date: true } }).compile(reportJsonSchema())
    for (const flags of [['--trace'], []]) {
      const report = JSON.parse((await runCli(['check', example, '--format', 'json', ...flags])).out)
      expect(validate(report) || validate.errors).toBe(true)
      const traces: unknown[] = report.dossiers[0].results.map(({ trace }: { trace: unknown }) => trace)
      expect(traces.every((trace) => (flags.length > 0 ? trace !== null : trace === null))).toBe(true)
    }
  })
})
