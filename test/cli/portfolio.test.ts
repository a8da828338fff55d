import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { portfolioJsonSchema } from '../../src/reporters/portfolio/json-schema.js'
import { folderWith, runCli } from '../helpers/run-cli.js'
import { shell } from '../helpers/spawn-cli.js'

const validate = new Ajv2020({ formats: { date: true } }).compile(portfolioJsonSchema())

describe('rivcheck portfolio', () => {
  it('leest als een overzicht van de voorbeelden', async () => {
    const { code, out } = await runCli(['portefeuille', 'examples', '--within', '6w'])
    expect(code).toBe(1)
    await expect(out).toMatchFileSnapshot('__files__/portefeuille-voorbeelden.txt')
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('schrijft JSON volgens het gepubliceerde schema, en dat is op te vragen', async () => {
    const { out } = await runCli([
      'portfolio',
      'examples',
      '--format',
      'json',
      '--within',
      '30d',
      '--group-by',
      'werkgever',
    ])
    const portfolio = JSON.parse(out)
    expect(validate(portfolio) || validate.errors).toBe(true)
    expect(portfolio).toMatchObject({ within: 30, groupBy: 'werkgever', summary: { judged: 14 } })
    expect(JSON.parse((await runCli(['schema', 'portfolio'])).out)).toEqual(portfolioJsonSchema())
  })

  it('noemt in csv en json niemand bij naam', async () => {
    for (const format of ['csv', 'json']) {
      const { out } = await runCli(['portfolio', 'examples', '--format', format, '--group-by', 'casemanager'])
      expect(out).not.toMatch(/Oosterbroek|Wiersema|B\.V\./)
    }
    expect((await runCli(['portfolio', 'examples', '--group-by', 'casemanager'])).out).toContain('R. Oosterbroek')
  })

  it('schrijft meer vormen in een keer', async () => {
    const cwd = folderWith({ 'a.json': readFileSync('examples/minimaal.json') })
    const flags = ['--format', 'csv', '--excel', '-o', 'a.csv', '--format', 'json', '-o', 'b.json', '--format', 'text']
    const { code, out } = await runCli(['portfolio', 'a.json', ...flags], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^Portefeuille/)
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toMatch(/^\uFEFFbestand;status;/)
    expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).dossiers).toHaveLength(1)
  })

  it.each([
    ['--fail-on never', 0],
    ['--fail-on error', 1],
  ])('heeft met %s de exitcode %d', async (flags, expected) => {
    expect((await runCli(['portfolio', 'examples', ...flags.split(' ')])).code).toBe(expected)
  })

  it.each([
    [['portfolio'], 'Noem een dossier'],
    [['portfolio', 'examples', '--within', '6 weken'], 'zoals 6w of 30d'],
    [['portfolio', 'examples', '--within', '9999w'], 'ten hoogste 3650 dagen'],
    [['portfolio', 'examples', '--group-by', 'arts'], 'werkgever, casemanager'],
    [['portfolio', 'examples', '--format', 'sarif'], 'kies uit text, csv, json'],
    [['portfolio', 'bestaat-niet.yaml'], 'bestaat-niet.yaml'],
  ])('weigert %j en zegt wat wel kan', async (argv, told) => {
    const { code, err, out } = await runCli(argv)
    expect(code).toBe(2)
    expect(err + out).toContain(told)
  })
})

describe('rivcheck check als spreadsheet', () => {
  it('weigert een werkboek op het scherm, en schrijft dan niets', async () => {
    const { code, out, err } = await runCli(['check', 'examples', '--format', 'xlsx'], { columns: 80 })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('noem een bestand: -o rapport.xlsx')
  })

  it('schrijft csv voor Excel', async () => {
    const { code, out } = await runCli(['check', 'examples', '--format', 'csv', '--excel'])
    expect(code).toBe(1)
    const { data, errors, meta } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(meta).toMatchObject({ delimiter: ';', linebreak: '\r\n' })
    expect(data).toHaveLength(14)
  })
})

describe('met het echte programma', { timeout: 120_000 }, () => {
  const minimal = JSON.parse(readFileSync('examples/minimaal.json', 'utf8'))
  const cwdWith = (count: number) =>
    folderWith({
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `d/${String(index).padStart(3, '0')}.json`,
          JSON.stringify({
            ...minimal,
            kenmerk: `VZ-${index}`,
            betrokkenen: index % 3 ? [{ rol: 'casemanager', referentie: `CM-${index % 3}` }] : [],
          }),
        ]),
      ),
      'd/fout.json': '{"versie": 1, "verzuim": {}}',
    })

  it.each(['text', 'csv', 'json'])('geven werkprocessen in %s hetzelfde als één proces', async (form) => {
    const cwd = cwdWith(70)
    const run = (jobs: number) =>
      shell(`$RIVCHECK portefeuille d --jobs ${jobs} --format ${form} --group-by casemanager --within 52w`, cwd)
    const [one, two] = [await run(1), await run(3)]
    expect(one.code).toBe(2)
    expect(two.code).toBe(2)
    expect(one.out.length).toBeGreaterThan(1000)
    expect(two.out === one.out).toBe(true)
  })

  it('heeft bij --within in csv dezelfde volgorde als in json', async () => {
    // as heavy, but the plan of B is due sooner
    const dossier = (kenmerk: string, datum: string) =>
      JSON.stringify({
        kenmerk,
        verzuim: { eersteZiektedag: '2024-01-15' },
        documenten: [{ soort: 'probleemanalyse', datum }],
      })
    const cwd = folderWith({ 'd/a.json': dossier('A', '2024-01-30'), 'd/b.json': dossier('B', '2024-01-25') })
    const run = async (form: string) => {
      const words = ['portfolio', 'd', '--within', '52w', '--peildatum', '2024-02-01', '--format', form]
      return (await runCli(words, { cwd })).out
    }
    const { deadlines } = JSON.parse(await run('json'))
    const rows = (await run('csv')).trim().split(/\r?\n/).slice(1)
    const inCsv = rows.map((row) => [row.slice(0, 10), /,([AB]),/.exec(row)?.[1]])
    expect(inCsv).toEqual(deadlines.map((line: { due: string; kenmerk: string }) => [line.due, line.kenmerk]))
    expect(new Set(inCsv.map(([day]) => day)).size).toBeLessThan(inCsv.length)
  })

  it('neemt een lijst en standaardinvoer', async () => {
    const cwd = cwdWith(3)
    const list = await shell('ls d/0*.json | $RIVCHECK portfolio --files-from - --format json', cwd)
    expect(JSON.parse(list.out).summary.judged).toBe(3)
    const stdin = await shell('cat d/001.json | $RIVCHECK portfolio - --format csv', cwd)
    expect(Papa.parse<string[]>(stdin.out.trim()).data[1]?.slice(0, 3)).toEqual(['standaardinvoer', 'getoetst', 'VZ-1'])
  })

  it('schrijft een werkboek, ook met werkprocessen en door een pijp', async () => {
    const cwd = cwdWith(40)
    const { code } = await shell(
      '$RIVCHECK check d --format xlsx -o r.xlsx --jobs 2; $RIVCHECK check d --format xlsx > p.xlsx',
      cwd,
    )
    expect(code).toBe(2)
    const file = readFileSync(join(cwd, 'r.xlsx'))
    expect(file.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    expect(file.equals(readFileSync(join(cwd, 'p.xlsx')))).toBe(true)
  })

  it('schrijft een samenvatting voor GitHub', async () => {
    const { out } = await shell('$RIVCHECK check d --format markdown', cwdWith(2))
    expect(out).toContain('| `VZ-0` |')
    expect(out).toContain('<summary><code>VZ-1</code>')
  })
})
