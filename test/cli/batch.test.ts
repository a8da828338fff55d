import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonReport } from '../../src/reporters/json-schema.js'
import { folderWith, runCli } from '../helpers/run-cli.js'
import { endOf, shell, start } from '../helpers/spawn-cli.js'

const example = readFileSync('examples/minimaal.json', 'utf8')
const dossier = (number: number) =>
  JSON.stringify({ ...JSON.parse(example), kenmerk: `VZ-${String(number).padStart(5, '0')}` })

/** A folder of `count` dossiers, and whatever else. */
function many(count: number, others: Readonly<Record<string, string>> = {}): string {
  const own = Array.from({ length: count }, (_, index) => [`d/${String(index).padStart(5, '0')}.json`, dossier(index)])
  return folderWith({ ...Object.fromEntries(own), ...others })
}

const lines = (text: string) => text.trimEnd().split('\n').filter(Boolean)
const kenmerken = (ndjson: string) => lines(ndjson).map((line) => JSON.parse(line).kenmerk)

describe('veel dossiers', { timeout: 120_000 }, () => {
  it.each(['text', 'json', 'ndjson'])(
    'geven in %s met werkprocessen hetzelfde als zonder, in dezelfde volgorde',
    async (form) => {
      const cwd = many(90, {
        'd/00041.json': '{"verzuim":',
        'd/00051x.json': '{"verzuim": {}}',
        'd/ander.json': '{"a": 1}',
      })
      const one = await shell(`$RIVCHECK check d --jobs 1 --format ${form}`, cwd)
      const two = await shell(`$RIVCHECK check d --jobs 3 --format ${form}`, cwd)
      expect(one.code).toBe(2)
      expect(two.code).toBe(2)
      expect(two.out === one.out).toBe(true)
      expect(two.err).toMatch(/^89 getoetst · 2 ongeldig · 0 onleesbaar/m)
      expect(two.err).toContain('overgeslagen, geen dossier: d/ander.json')
    },
  )

  it('schrijft meer vormen in een keer', async () => {
    const cwd = many(3)
    const run = await shell(
      '$RIVCHECK check d --format json -o a.json --format ndjson --output b.ndjson --format text',
      cwd,
    )
    expect(run.code).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).dossiers).toHaveLength(3)
    expect(kenmerken(readFileSync(join(cwd, 'b.ndjson'), 'utf8'))).toEqual(['VZ-00000', 'VZ-00001', 'VZ-00002'])
    expect(run.out).toContain('3 dossiers getoetst')
    expect(readdirSync(cwd).toSorted()).toEqual(['a.json', 'b.ndjson', 'd'])
  })

  it.each([
    ['--format json --format ndjson', 'Maar één vorm kan naar het scherm'],
    ['--format json -o x --format ndjson -o x', 'Twee rapporten naar hetzelfde bestand x'],
    ['--format json -o x --format ndjson -o ./x', 'Twee rapporten naar hetzelfde bestand ./x'],
    ['-o d', 'd is een map'],
    ["-o ''", '--output: noem een bestand'],
    ['--excel', '--excel hoort bij --format csv'],
    ['--files-from - --files-from -', 'Standaardinvoer is of één lijst'],
    ['-j 0', 'kies een heel getal van 1 tot en met 256'],
    ['--timeout nooit', 'kies een aantal seconden'],
    ['--files-from nergens.txt', 'nergens.txt: bestand niet gevonden'],
    ['-o d/00000.json/x', 'd/00000.json/x kan niet worden geschreven: een deel van dit pad is geen map'],
    [`-o ${'x'.repeat(300)}`, 'kan niet worden geschreven: de naam is te lang'],
  ])('geeft 2 en zegt wat er moet bij %s', async (flags, message) => {
    const cwd = many(1)
    const { code, out, err } = await shell(`$RIVCHECK check d ${flags}`, cwd)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(readdirSync(cwd)).toEqual(['d'])
  })

  it('neemt een lijst van standaardinvoer, en toetst wat daarin staat altijd', async () => {
    const cwd = many(4, { 'x.txt': dossier(9), 'weg.txt': '' })
    const { code, out } = await shell(
      String.raw`printf 'd/00003.json\0x.txt\0er-niet.yaml\0' | $RIVCHECK check --files-from - --format ndjson`,
      cwd,
    )
    expect(code).toBe(2)
    const found = lines(out).map((line) => JSON.parse(line))
    expect(found.map(({ file, status }) => [file, status])).toEqual([
      ['d/00003.json', 'judged'],
      ['x.txt', 'judged'],
      ['er-niet.yaml', 'unreadable'],
    ])
  })

  it('neemt meer lijsten, en een die leeg is telt niet als schoon', async () => {
    const cwd = many(3, { een: 'd/00000.json\n', twee: 'd/00002.json\n', leeg: '' })
    const command = '$RIVCHECK check --fail-on never --format ndjson --files-from een'
    const { code, out } = await shell(`${command} --files-from twee`, cwd)
    expect([code, kenmerken(out)]).toEqual([0, ['VZ-00000', 'VZ-00002']])
    const withEmpty = await shell(`${command} --files-from leeg`, cwd)
    expect([withEmpty.code, kenmerken(withEmpty.out)]).toEqual([2, ['VZ-00000']])
    expect(withEmpty.err).toContain('leeg: de lijst van --files-from is leeg')
  })

  it('schrijft geen twee rapporten over elkaar heen langs een verwijzing naar een map', async () => {
    const cwd = many(1, { 'uit/x': '' })
    symlinkSync('uit', join(cwd, 'ook-uit'))
    const twice = await shell('$RIVCHECK check d --format json -o uit/a --format csv -o ook-uit/a', cwd)
    expect([twice.code, twice.err]).toEqual([2, 'Twee rapporten naar hetzelfde bestand ook-uit/a; kies twee namen\n'])
    const cached = await shell('$RIVCHECK check d -o uit/a --cache-file ook-uit/a', cwd)
    expect([cached.code, cached.err]).toEqual([2, expect.stringContaining('Een rapport en de cache')])
    expect(readdirSync(join(cwd, 'uit'))).toEqual(['x'])
  })

  it('leest van standaardinvoer een dossier per regel en schrijft een rapport per regel', async () => {
    const stream = [dossier(1), '{"kapot"', '', dossier(2), '{"verzuim": 3}'].join('\n')
    const cwd = folderWith({ 'stroom.ndjson': stream })
    for (const flags of ['', '--jobs 2']) {
      const { code, out } = await shell(`$RIVCHECK check - --format ndjson ${flags} < stroom.ndjson`, cwd)
      expect(code).toBe(2)
      const reports = lines(out).map((line) => JSON.parse(line))
      expect(reports.map(({ status }) => status)).toEqual(['judged', 'invalid', 'judged', 'invalid'])
      expect(reports.map(({ kenmerk }) => kenmerk)).toEqual(['VZ-00001', null, 'VZ-00002', null])
      expect(reports[1].problems[0].line).toBe(2)
      expect(reports[3].problems[0].line).toBe(5)
    }
  })

  // opslag die gelijke bestanden samenvoegt, maakt van de dossiers van twee werkgevers één bestand met twee namen
  it.each([
    ['een map', ['.'], ''],
    ['namen', ['a/dossier.json', 'b/dossier.json'], ''],
    ['een patroon', ['*/dossier.json'], ''],
    ['een lijst', ['--files-from', '-'], 'a/dossier.json\nb/dossier.json\n'],
  ])('toetst beide namen van een hard gekoppeld bestand, elk met de stukken ernaast: %s', async (_, asked, stdin) => {
    const documenten = [{ soort: 'evaluatie', datum: '2025-03-01', bestand: 'stuk.pdf' }]
    const text = JSON.stringify({ versie: 1, kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' }, documenten })
    const cwd = folderWith({ 'a/dossier.json': text, 'a/stuk.pdf': '%PDF-1.7', 'b/stuk.txt': '' })
    linkSync(join(cwd, 'a/dossier.json'), join(cwd, 'b/dossier.json'))
    const { out } = await runCli(['check', ...asked, '--format', 'json'], { cwd, stdin })
    const { dossiers } = JSON.parse(out) as JsonReport
    const verdictOn = (rule: string) => dossiers.map(({ results }) => results.find((one) => one.rule === rule)?.verdict)
    expect(dossiers.map(({ file }) => file)).toEqual(['a/dossier.json', 'b/dossier.json'])
    expect(verdictOn('B-01')).toEqual(['satisfied', 'violated'])
  })

  it('geeft elke kapotte regel van standaardinvoer een eigen rapport, ook als er geen goede bij is', async () => {
    const stdin = '{"kenmerk":"VZ-1"\n{"kenmerk":"VZ-2",\n\n{"kenmerk":"VZ-3"\n'
    const { code, out } = await runCli(['check', '-', '--format', 'ndjson'], { stdin })
    expect(code).toBe(2)
    const reports = lines(out).map((line) => JSON.parse(line))
    expect(reports.map(({ status, problems }) => [status, problems[0].line])).toEqual([
      ['invalid', 1],
      ['invalid', 2],
      ['invalid', 4],
    ])
  })

  it('laat een gesloten pijp rustig gaan', async () => {
    const cwd = many(400)
    for (const flags of ['--jobs 1', '--jobs 2']) {
      const { code, out, err } = await shell(
        `set -o pipefail; $RIVCHECK check d --format ndjson ${flags} | head -1; exit "\${PIPESTATUS[0]}"`,
        cwd,
      )
      expect(kenmerken(out)).toEqual(['VZ-00000'])
      expect([0, 1]).toContain(code)
      expect(err).not.toContain('Fout')
    }
  })

  it.each([
    ['standaarduitvoer', '> /dev/full'],
    ['een bestand', '-o /dev/full'],
  ])('zegt dat de schijf vol is bij %s', async (_, to) => {
    const cwd = many(60)
    const { code, err } = await shell(`$RIVCHECK check d --format ndjson ${to}`, cwd)
    expect(code).toBe(2)
    expect(err).toContain('de schijf is vol')
  })

  it.each([
    'check d --format csv',
    'check d',
    'portfolio d',
    'rules',
    'uitleg T-10',
    'schema',
    '--help',
    'regels --help',
  ])('noemt een volle schijf geen fout in rivcheck: %s', async (command) => {
    const { code, err } = await shell(`$RIVCHECK ${command} > /dev/full`, many(2))
    expect(code).toBe(2)
    expect(err).toContain('Schrijven mislukt: de schijf is vol')
    expect(err).not.toContain('Fout in rivcheck')
  })

  it.each(['--jobs 1', '--jobs 2'])(
    'geeft ook wat bij het zoeken al onleesbaar was een eigen regel (%s)',
    async (jobs) => {
      const cwd = many(2)
      symlinkSync('weg.json', join(cwd, 'd/00001x.json'))
      const name = Buffer.concat([Buffer.from(`${cwd}/d/b`), Buffer.from([0xff]), Buffer.from('.json')])
      writeFileSync(name, dossier(3))
      const { code, out, err } = await shell(`$RIVCHECK check d --format ndjson ${jobs}`, cwd)
      expect(code).toBe(2)
      const found = lines(out).map((line) => JSON.parse(line))
      expect(found.map(({ file, status }) => [file, status]).toSorted()).toEqual([
        ['d/00000.json', 'judged'],
        ['d/00001.json', 'judged'],
        ['d/00001x.json', 'unreadable'],
        ['d/b\uFFFD.json', 'unreadable'],
      ])
      const reasons = found.flatMap(({ problems }) => problems.map(({ message }: { message: string }) => message))
      expect(reasons.toSorted()).toEqual([
        'bestand niet gevonden; controleer de naam en de map',
        'deze naam is geen geldige UTF-8; hernoem het bestand of de map',
      ])
      expect(err).toMatch(/^2 getoetst · 0 ongeldig · 2 onleesbaar/m)
      const listed = await shell(`find d -name 'b*' -print0 | $RIVCHECK check --files-from - --format ndjson`, cwd)
      expect(JSON.parse(listed.out).problems[0].message).toContain('de naam is geen geldige UTF-8')
    },
  )

  it.each(['', '--jobs 1', '--jobs 2'])('houdt zich aan een korte --timeout (%s)', async (jobs) => {
    const contactmomenten = Array.from({ length: 4000 }, () => ({ datum: '2025-03-01', soort: 'evaluatie' }))
    const slow = JSON.stringify({ ...JSON.parse(example), contactmomenten })
    const cwd = folderWith({ 'd/a.json': slow, 'd/b.json': slow })
    const { code, out, err } = await shell(`$RIVCHECK check d --format ndjson --timeout 0.001 ${jobs}`, cwd)
    expect([code, err.includes('Fout')]).toEqual([2, false])
    const messages = lines(out).map((line) => JSON.parse(line).problems[0].message)
    for (const message of messages)
      expect(message).toContain('toetsen duurde langer dan 0,001 seconden en is afgebroken')
    expect(messages).toHaveLength(2)
  })

  it('overschrijft geen dossier met een rapport', async () => {
    const cwd = many(2)
    const before = readFileSync(join(cwd, 'd/00000.json'), 'utf8')
    const { code, err } = await shell('$RIVCHECK check -o d/*.json', cwd)
    expect(code).toBe(2)
    expect(err).toContain('d/00000.json is een dossier en blijft zoals het is')
    expect(readFileSync(join(cwd, 'd/00000.json'), 'utf8')).toBe(before)
  })

  const tooLarge = `${dossier(1)}${' '.repeat(1_000_000)}`
  it.each([
    ['een bestand dat geen dossier is', 'check kapot.yaml d -o kapot.yaml'],
    ['een bestand uit de lijst', 'check --files-from lijst.txt -o d/../kapot.yaml'],
    ['de lijst', 'check --files-from lijst.txt --format csv -o lijst.txt'],
    ['de lijst op standaardinvoer', 'check --files-from - -o lijst.txt < lijst.txt'],
    ['dossiers op standaardinvoer', 'check - --format ndjson -o veel.ndjson < veel.ndjson'],
    ['een te groot dossier', 'check d groot.json -o groot.json'],
    ['een stuk', 'check d -o Advies.PDF'],
    ['een te groot dossier uit een map', 'check . -o groot.json'],
    ['een rapport dat wordt vergeleken', 'diff kapot.yaml lijst.txt -o lijst.txt'],
    ['een rapport op standaardinvoer', 'diff kapot.yaml - -o lijst.txt < lijst.txt'],
  ])('overschrijft niets wat het zelf leest: %s', async (_, command) => {
    const inputs = {
      'kapot.yaml': 'foo: [unclosed\n',
      'lijst.txt': 'kapot.yaml\nd/00000.json\n',
      'veel.ndjson': `${Array.from({ length: 3000 }, (_, index) => dossier(index)).join('\n')}\n`,
      'groot.json': tooLarge,
      'Advies.PDF': '%PDF',
    }
    const cwd = many(2, inputs)
    const { code, err } = await shell(`$RIVCHECK ${command}`, cwd)
    expect(code).toBe(2)
    expect(err).toMatch(
      /(?:wordt ook gelezen|is een dossier|is misschien een dossier .*|is naar de naam een stuk, geen rapport,) en blijft zoals het is; kies met --output een andere naam/,
    )
    for (const [name, text] of Object.entries(inputs)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
    expect(readdirSync(cwd).toSorted()).toEqual(['d', ...Object.keys(inputs)].toSorted())
  })

  it.each(['check d - --fail-on never', 'check d --files-from - --fail-on never', 'diff - x.json'])(
    'zegt het als standaardinvoer een map is: %s',
    async (command) => {
      const { code, out, err } = await shell(`$RIVCHECK ${command} < d`, many(2, { 'x.json': '{}' }))
      expect(code).toBe(2)
      expect(out + err).toMatch(/EISDIR|dit is een map/)
    },
  )

  it('zegt het als de werkmap niet meer bestaat', async () => {
    const cwd = folderWith({ 'weg/x': '' })
    const { code, err } = await shell('cd weg && rm x && rmdir ../weg && $RIVCHECK --version', cwd)
    expect([code, err]).toEqual([2, 'De map waarin dit is gestart, bestaat niet meer; ga eerst naar een andere map\n'])
  })

  it('vervangt het rapport van gisteren ook als de schil het meegeeft', async () => {
    const cwd = many(2)
    const run = () => shell('$RIVCHECK check d * --format csv -o oud.csv --format json -o oud.json', cwd)
    expect((await run()).code).toBe(1)
    expect((await run()).code).toBe(2) // a report is no dossier
    expect(readFileSync(join(cwd, 'oud.csv'), 'utf8')).toContain('oud.csv,ongeldig')
    expect(JSON.parse(readFileSync(join(cwd, 'oud.json'), 'utf8')).summary).toMatchObject({ judged: 2, invalid: 2 })
  })

  it.each(['/dev/stdout', 'so'])('schrijft naar %s, ook als dat een bestand is', async (name) => {
    const cwd = many(2)
    symlinkSync('/proc/self/fd/1', join(cwd, 'so'))
    const { out } = await shell('$RIVCHECK check d --format csv', cwd)
    await shell(`(echo kop; $RIVCHECK check d --format csv -o ${name}; echo voet) > uit.csv`, cwd)
    expect(readFileSync(join(cwd, 'uit.csv'), 'utf8')).toBe(`kop\n${out}voet\n`)
    expect(readdirSync(cwd).toSorted()).toEqual(['d', 'so', 'uit.csv'])
  })

  it('schrijft de cache niet over een rapport heen', async () => {
    const { code, err } = await shell('$RIVCHECK check d --cache-file c --format csv -o d/../c', many(2))
    expect(code).toBe(2)
    expect(err).toContain('Een rapport en de cache naar hetzelfde bestand c; kies twee namen')
  })

  it('laat de rechten van een rapport zoals ze zijn', async () => {
    const cwd = many(2, { 'uit.json': 'het vorige rapport' })
    chmodSync(join(cwd, 'uit.json'), 0o600)
    await shell('umask 022; $RIVCHECK check d --format json -o uit.json --format csv -o nieuw.csv', cwd)
    const modes = ['uit.json', 'nieuw.csv'].map((name) => statSync(join(cwd, name)).mode & 0o777)
    expect(modes).toEqual([0o600, 0o644])
  })

  it.runIf(process.getuid?.() === 0)('laat een rapport van wie het was als root het vervangt', async () => {
    const cwd = many(2, { 'uit.json': 'het vorige rapport' })
    chownSync(join(cwd, 'uit.json'), 65_534, 65_533)
    chmodSync(join(cwd, 'uit.json'), 0o640)
    await shell('$RIVCHECK check d --format json -o uit.json', cwd)
    expect(statSync(join(cwd, 'uit.json'))).toMatchObject({ uid: 65_534, gid: 65_533, mode: 0o100640 })
    expect(JSON.parse(readFileSync(join(cwd, 'uit.json'), 'utf8')).dossiers).toHaveLength(2)
  })

  it.runIf(process.getuid?.() !== 0)('vervangt geen rapport dat alleen-lezen is', async () => {
    const cwd = many(2, { 'uit.json': 'het vorige rapport' })
    chmodSync(join(cwd, 'uit.json'), 0o444)
    const { code, err } = await shell('$RIVCHECK check d --format json -o uit.json', cwd)
    expect(code).toBe(2)
    expect(err).toContain('uit.json kan niet worden geschreven: geen toegang')
    expect(readdirSync(cwd).toSorted()).toEqual(['d', 'uit.json'])
  })

  it.each([
    'check --files-from /dev/zero',
    'diff /dev/zero a.json',
    'import csv /dev/zero --map /dev/zero',
    'check /dev/zero',
  ])('leest geen apparaat zonder eind: %s', async (command) => {
    const { code, out, err } = await shell(`timeout 20 $RIVCHECK ${command}`, folderWith({ 'a.json': '{}' }))
    expect(code).toBe(2)
    expect(out + err).toContain('is een apparaat')
  })

  it('laat geen half bestand achter als het niet past', async () => {
    const cwd = many(60, { 'uit.json': 'het vorige rapport' })
    const { code, err } = await shell('ulimit -f 100; $RIVCHECK check d --format json -o uit.json', cwd)
    expect(code).toBe(2)
    expect(err).toContain('uit.json kan niet worden geschreven: het bestand wordt te groot')
    expect(readFileSync(join(cwd, 'uit.json'), 'utf8')).toBe('het vorige rapport')
    expect(readdirSync(cwd).toSorted()).toEqual(['d', 'uit.json'])
  })

  it.each([
    ['--jobs 1', 'SIGINT', 130],
    ['--jobs 2', 'SIGINT', 130],
    ['--jobs 2', 'SIGTERM', 143],
    ['--jobs 2', 'SIGHUP', 129],
  ] as const)('stopt met Ctrl-C met 130 en laat niets halfs achter (%s, %s)', async (jobs, signal, expected) => {
    const cwd = many(3000)
    const run = start(['check', 'd', '--format', 'json', '-o', 'uit.json', '--cache', ...jobs.split(' ')], cwd)
    const ended = endOf(run)
    const hasBegun = () => run.exitCode !== null || readdirSync(cwd).some((name) => name.endsWith('.tmp'))
    while (!hasBegun()) await new Promise((resolve) => setTimeout(resolve, 20))
    run.kill(signal)
    await new Promise((resolve) => setTimeout(resolve, 5))
    run.kill(signal) // somebody who does not want to wait
    expect((await ended).code).toBe(expected)
    expect(readdirSync(cwd)).toEqual(['.rivcheckcache', 'd'])
    // whole, so that the next run goes on from what was judged
    const index = readFileSync(join(cwd, '.rivcheckcache'), 'utf8').split('\n').at(-3) ?? ''
    expect(JSON.parse(index)).toBeInstanceOf(Array)
  })

  it.each([
    ['die niemand leest', 'mkfifo p; exec timeout -s INT -k 5 --preserve-status 1 $RIVCHECK check d -o p --format csv'],
    [
      'waar niets uit komt',
      'mkfifo p; sleep 9 > p 2>/dev/null & exec timeout -s INT -k 5 --preserve-status 1 $RIVCHECK check d p -o uit --format csv',
    ],
  ])('hoort Ctrl-C ook bij een pijp %s', async (_, command) => {
    const cwd = many(2)
    expect((await shell(command, cwd)).code).toBe(130)
    expect(readdirSync(cwd).toSorted()).toEqual(['d', 'p'])
  })

  it('laat ook niets achter als de laatste stap mislukt', async () => {
    const cwd = many(1500)
    const run = start(['check', 'd', '--format', 'csv', '-o', 'uit.json'], cwd)
    const ended = endOf(run)
    while (run.exitCode === null && readdirSync(cwd).length === 1) await new Promise((done) => setTimeout(done, 5))
    mkdirSync(join(cwd, 'uit.json'))
    const { code, err } = await ended
    expect(code).toBe(2)
    expect(err).toContain('uit.json kan niet worden geschreven')
    expect(readdirSync(cwd).toSorted()).toEqual(['d', 'uit.json'])
  })

  it('bewaart wat er getoetst is ook als het rapport niet geschreven kan worden', async () => {
    const cwd = many(3)
    expect((await shell('$RIVCHECK check d --cache > /dev/full', cwd)).code).toBe(2)
    expect(readFileSync(join(cwd, '.rivcheckcache'), 'utf8')).toContain('VZ-00002')
  })

  it('meldt een bestand dat onderweg verdwijnt, en toetst de rest', async () => {
    const cwd = many(3)
    writeFileSync(join(cwd, 'lijst.txt'), 'd/00000.json\nd/weg.json\nd/00002.json\n')
    const { code, out } = await shell('$RIVCHECK check --files-from lijst.txt --format json', cwd)
    expect(code).toBe(2)
    const { dossiers, summary } = JSON.parse(out)
    expect(summary).toMatchObject({ judged: 2, unreadable: 1 })
    expect(dossiers[1]).toMatchObject({ file: 'd/weg.json', status: 'unreadable' })
    expect(dossiers[1].problems[0].message).toContain('bestand niet gevonden')
  })
})

const hasParallel = (await shell('parallel --version')).out.startsWith('GNU parallel')

// Debian: apt-get install parallel; .ci/run installs it
describe.runIf(hasParallel)('GNU parallel', () => {
  it('verdeelt een stroom van dossiers, en de rapporten komen in de volgorde van de invoer', {
    timeout: 120_000,
  }, async () => {
    const stream = Array.from({ length: 30 }, (_, index) => dossier(index)).join('\n')
    const cwd = folderWith({ 'dossiers.ndjson': `${stream}\n` })
    const { out, err } = await shell(
      'parallel --will-cite --pipe --keep-order -N 10 -j 2 "$RIVCHECK check - --format ndjson" < dossiers.ndjson',
      cwd,
    )
    expect(err).not.toContain('Fout')
    expect(kenmerken(out)).toEqual(Array.from({ length: 30 }, (_, index) => JSON.parse(dossier(index)).kenmerk))
  })
})
