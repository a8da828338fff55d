import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { voorbeelddossier } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const minimal = 'versie: 1\nkenmerk: VZ-1\nverzuim: { eersteZiektedag: 2024-01-15 }\n'
const good = JSON.stringify({ ...voorbeelddossier, kenmerk: 'VZ-GOED' })
const json = (out: string) => JSON.parse(out)

describe('rivcheck check', () => {
  it('toetst een dossier met alleen een eerste ziektedag: in week 77 is aan geen van de vier voldaan', async () => {
    const cwd = folderWith({ 'vz.yaml': minimal })
    const { code, out } = await runCli(['check', 'vz.yaml', '--peildatum', '2025-07-01', '--format', 'json'], { cwd })
    const [dossier] = json(out).dossiers
    expect(code).toBe(1)
    expect(dossier).toMatchObject({ week: 77, status: 'judged', file: 'vz.yaml', parts: { volledigheid: 'violated' } })
    expect(dossier.named.map((check: { verdict: string }) => check.verdict)).toEqual(Array(4).fill('violated'))
  })

  it('geeft 0 voor een dossier zonder bevindingen', async () => {
    const { code } = await runCli(['toets', 'a.json'], { cwd: folderWith({ 'a.json': good }) })
    expect(code).toBe(0)
  })

  it('geeft 2 voor een ongeldig dossier, maar toetst de rest', async () => {
    const cwd = folderWith({ 'a.yaml': minimal, 'b.yaml': 'kenmerk: x\nverzuim: { eersteZiekteDag: 2024-01-15 }\n' })
    const { code, out } = await runCli(['check', 'a.yaml', 'b.yaml', '--format', 'json', '--peildatum', '2024-02-01'], {
      cwd,
    })
    expect(code).toBe(2)
    expect(json(out).dossiers.map(({ status }: { status: string }) => status)).toEqual(['judged', 'invalid'])
    expect(json(out).summary).toMatchObject({ judged: 1, invalid: 1, unreadable: 0 })
  })

  it('meldt een bestand dat er niet is en toetst de rest', async () => {
    const cwd = folderWith({ 'a.yaml': minimal })
    const { code, out } = await runCli(['check', 'weg.yaml', 'a.yaml'], { cwd })
    expect(code).toBe(2)
    expect(out).toContain('weg.yaml')
    expect(out).toContain('VZ-1')
  })

  it('leest een dossier van standaardinvoer, YAML of JSON', async () => {
    for (const stdin of [minimal, good]) {
      const { out } = await runCli(['check', '-', '--format', 'json'], { stdin })
      expect(json(out).dossiers).toMatchObject([{ status: 'judged', file: '-' }])
    }
  })

  it('neemt uit een map alleen dossiers, op volgorde van naam', async () => {
    const cwd = folderWith({
      'd/b.yml': minimal,
      'd/a.yaml': minimal,
      'd/sub/c.json': good,
      'd/rivcheck.yaml': minimal,
      'd/x.schema.json': good,
      'd/.verborgen/e.yaml': minimal,
      'd/node_modules/f.yaml': minimal,
      'd/samenstelling.yaml': 'services: {}\n',
      'd/brief.pdf': '%PDF',
    })
    const { out } = await runCli(['check', 'd', '--format', 'json'], { cwd })
    expect(json(out).dossiers.map(({ file }: { file: string }) => file)).toEqual([
      'd/a.yaml',
      'd/b.yml',
      'd/sub/c.json',
    ])
  })

  it('toetst uit een map ook een dossier met een verschreven sleutel, en zegt wat het overslaat', async () => {
    const cwd = folderWith({
      'a.yaml': minimal,
      'b.yaml': minimal.replace('verzuim', 'verzium'),
      'c.yaml': minimal.replace('versie', 'versei'),
      'd.yaml': Buffer.from(`\uFEFF${minimal}`, 'utf16le'),
      'leeg.yaml': '',
      'x.json': '{"services": {}}',
    })
    const { code, out, err } = await runCli(['check', '.', '--format', 'json'], { cwd })
    expect(code).toBe(2)
    expect(json(out).summary).toMatchObject({ judged: 1, invalid: 3 })
    expect(err).toContain('overgeslagen, geen dossier: leeg.yaml, x.json; noem een bestand om het toch te toetsen\n')
    expect(err).toMatch(/^1 getoetst · 3 ongeldig · 0 onleesbaar · 9 bevindingen · .* dossiers per seconde$/m)
  })

  it('neemt een patroon, en telt een bestand dat tweemaal genoemd is eenmaal', async () => {
    const cwd = folderWith({ 'd/a.yaml': minimal, 'd/b.yaml': minimal })
    const { out } = await runCli(['check', 'd/*.yaml', 'd/a.yaml', './d/b.yaml', '--format', 'json'], { cwd })
    expect(json(out).dossiers).toHaveLength(2)
  })

  it.each([
    ['zonder paden', ['check'], 'Noem een dossier'],
    ['met een lege map', ['check', '.'], 'geen dossiers in de map .'],
    ['met een patroon waar niets bij past', ['check', 'x/*.yaml'], 'niets past bij x/*.yaml'],
    ['met een onbekende optie', ['check', '--foramt', 'json'], 'onbekende optie --foramt; bedoelde u --format?'],
    [
      'met een onbekende vorm',
      ['check', 'a', '--format', 'pdf'],
      '--format: pdf kan niet; kies uit text, json, ndjson',
    ],
    ['met een datum die niet bestaat', ['check', 'a', '--peildatum', '2025-02-30'], '2025-02-30 is geen datum'],
    ['met een optie zonder waarde', ['check', 'a', '--peildatum'], 'vraagt een waarde'],
    ['met een onbekende opdracht', ['chekc'], 'onbekende opdracht chekc'],
    ['met hulp voor een onbekende opdracht', ['help', 'chekc'], 'onbekende opdracht chekc'],
    ['zonder opdracht', [], 'rivcheck check dossier.yaml'],
  ])('geeft 2 en zegt wat er moet %s', async (_, argv, message) => {
    const { code, out, err } = await runCli(argv, { cwd: folderWith({}) })
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(out).toBe('')
  })

  it.each([
    ['een bestand dat er is', '-dash.txt', 'schrijf dan ./-dash.txt of -- -dash.txt'],
    ['wat op een dossier lijkt', '--weg.yaml', 'schrijf dan ./--weg.yaml of -- --weg.yaml'],
    ['een naam met een spatie', '-a b.json', "schrijf dan './-a b.json' of -- '-a b.json'"],
    ['een naam die ook een optie met haar waarde is', '-onderzoek.yaml', 'schrijf dan ./-onderzoek.yaml of --'],
  ])('zegt hoe een naam die met een streepje begint wordt genoemd: %s', async (_, name, message) => {
    const cwd = folderWith({ '-dash.txt': minimal, '-onderzoek.yaml': minimal, 'a.yaml': minimal })
    const { code, out, err } = await runCli(['check', 'a.yaml', name], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(existsSync(join(cwd, 'nderzoek.yaml'))).toBe(false)
  })

  it.each([[['--', '-onderzoek.yaml']], [['./-onderzoek.yaml']], [['--', '-onderzoek.yaml', '-dash.txt']]])(
    'toetst een naam die met een streepje begint: %j',
    async (names) => {
      const cwd = folderWith({ '-dash.txt': minimal, '-onderzoek.yaml': minimal })
      expect((await runCli(['check', '--fail-on', 'never', ...names], { cwd })).code).toBe(0)
    },
  )

  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['undetermined', 1],
  ])('met --fail-on %s geeft een dossier met alleen een risico %i', async (level, expected) => {
    const dossier = structuredClone(voorbeelddossier) as { documenten: { soort: string; datum: string }[] }
    for (const stuk of dossier.documenten) if (stuk.soort === 'plan-van-aanpak') stuk.datum = '2024-03-06'
    const { code } = await runCli(['check', '-', '--fail-on', level], { stdin: JSON.stringify(dossier) })
    expect(code).toBe(expected)
  })

  it('neemt de peildatum van de opdracht, dan van het dossier, dan vandaag in Nederland', async () => {
    const own = `${minimal}peildatum: 2025-01-01\n`
    const day = async (argv: string[], stdin: string) => {
      const { out } = await runCli(['check', '-', '--format', 'json', ...argv], { stdin, now: '2025-06-30T22:30:00Z' })
      const { peildatum } = json(out).dossiers[0]
      return Object.values(peildatum)
    }
    expect(await day(['--peildatum', '2025-03-01'], own)).toEqual(['2025-03-01', 'opgegeven'])
    expect(await day([], own)).toEqual(['2025-01-01', 'dossier'])
    expect(await day([], minimal)).toEqual(['2025-07-01', 'vandaag'])
  })

  it('weigert een peildatum voor de eerste ziektedag, met de plaats', async () => {
    const { code, out } = await runCli(['check', '-', '--peildatum', '2024-01-14', '--format', 'json'], {
      stdin: minimal,
    })
    expect(code).toBe(2)
    expect(json(out).dossiers[0].problems).toMatchObject([{ path: '/verzuim/eersteZiektedag', line: 3 }])
    expect((await runCli(['check', '-', '--peildatum', '2024-01-15'], { stdin: minimal })).code).toBe(0)
  })

  it('schrijft het rapport heel naar een bestand, of niet', async () => {
    const cwd = folderWith({ 'a.yaml': minimal })
    expect(await runCli(['check', 'a.yaml', '--format', 'json', '-o', 'rapport.json'], { cwd })).toMatchObject({
      out: '',
    })
    expect(json(readFileSync(join(cwd, 'rapport.json'), 'utf8')).version).toBe(1)
    const failed = await runCli(['check', 'a.yaml', '-o', 'bestaat-niet/rapport.txt'], { cwd })
    expect(failed.code).toBe(2)
    expect(failed.err).toContain('bestaat-niet/rapport.txt kan niet worden geschreven')
    expect(readdirSync(cwd).toSorted()).toEqual(['a.yaml', 'rapport.json'])
  })

  it('toont van veel dossiers een regel per stuk, en met --verbose elk dossier heel', async () => {
    const cwd = folderWith({ 'a.yaml': minimal, 'b.json': good })
    const short = await runCli(['check', '.'], { cwd })
    const long = await runCli(['check', '.', '--verbose'], { cwd })
    expect(short.out.split('\n').filter((line) => /VZ-(1|GOED)/.test(line))).toHaveLength(2)
    expect(long.out.length).toBeGreaterThan(short.out.length * 3)
  })

  it('toont geen kleur in een pijp, met NO_COLOR, en wel in een terminal of met FORCE_COLOR', async () => {
    const escapeCode = String.fromCharCode(27)
    const colored = async (env: Record<string, string>, columns?: number) =>
      (await runCli(['check', '-'], { stdin: minimal, env, ...(columns && { columns }) })).out.includes(escapeCode)
    expect(await colored({})).toBe(false)
    expect(await colored({}, 80)).toBe(true)
    expect(await colored({ NO_COLOR: '1' }, 80)).toBe(false)
    expect(await colored({ TERM: 'dumb' }, 80)).toBe(false)
    expect(await colored({ FORCE_COLOR: '1' })).toBe(true)
    expect(await colored({ FORCE_COLOR: '0' }, 80)).toBe(false)
  })
})

describe('de bestanden die een dossier noemt', () => {
  const withFile = (bestand: string) =>
    `${minimal}documenten: [{ soort: probleemanalyse, datum: 2024-02-20, bestand: ${bestand} }]\n`
  const b01 = async (cwd: string) => {
    const { out } = await runCli(['check', 'd/vz.yaml', '--format', 'json', '--peildatum', '2024-02-21'], { cwd })
    return json(out).dossiers[0].results.find(({ rule }: { rule: string }) => rule === 'B-01')
  }

  it('worden gezocht vanuit de map van het dossier', async () => {
    expect(await b01(folderWith({ 'd/vz.yaml': withFile('stuk.pdf'), 'd/stuk.pdf': '%PDF' }))).toMatchObject({
      verdict: 'satisfied',
    })
    expect(await b01(folderWith({ 'd/vz.yaml': withFile('stuk.pdf'), 'stuk.pdf': '%PDF' }))).toMatchObject({
      verdict: 'violated',
    })
    expect(await b01(folderWith({ 'd/vz.yaml': withFile('stuk.pdf'), 'd/stuk.pdf': '' }))).toMatchObject({
      verdict: 'violated',
    })
  })

  it('worden nooit buiten die map gelezen, ook niet langs een verwijzing', async () => {
    const outside = folderWith({ 'd/vz.yaml': withFile('../stuk.pdf'), 'stuk.pdf': '%PDF' })
    expect(await b01(outside)).toMatchObject({ verdict: 'violated' })
    const linked = folderWith({ 'd/vz.yaml': withFile('stuk.pdf'), 'geheim.pdf': '%PDF' })
    symlinkSync(join(linked, 'geheim.pdf'), join(linked, 'd/stuk.pdf'))
    expect(await b01(linked)).toMatchObject({ verdict: 'violated' })
  })
})

describe('rivcheck explain, rules en schema', () => {
  it.each(['T-10', 't-10', 'spoor2-week-58', 'T-10-spoor2-week-58'])('legt %s uit', async (name) => {
    const { code, out } = await runCli(['uitleg', name])
    expect(code).toBe(0)
    expect(out).toContain('T-10')
  })

  it('noemt de naaste regel als een naam niet bestaat', async () => {
    const { code, err } = await runCli(['explain', 'spoor2-week-85'])
    expect(code).toBe(2)
    expect(err).toContain('spoor2-week-58')
    expect((await runCli(['explain', 't11'])).err).toBe('onbekende regel t11; bedoelde u T-11? Zie rivcheck rules\n')
    expect((await runCli(['explain', 'ontslag'])).err).toBe('onbekende regel ontslag; zie rivcheck rules\n')
  })

  it('toont alle regels, ook als JSON', async () => {
    const { out } = await runCli(['regels', '--format', 'json'])
    expect(json(out).rules.length).toBeGreaterThanOrEqual(55)
    expect((await runCli(['rules'])).out).toContain('T-10')
  })

  it('toont het schema en zet het naast de dossiers', async () => {
    const cwd = folderWith({ 'eigen/dossier.schema.json': '{}', 'map/dossier.schema.json/x': '' })
    expect(json((await runCli(['schema'], { cwd })).out).title).toBe('Re-integratiedossier')
    expect((await runCli(['schema', '--write'], { cwd })).code).toBe(0)
    expect(existsSync(join(cwd, 'dossier.schema.json'))).toBe(true)
    expect((await runCli(['schema', '--write', '.'], { cwd })).code).toBe(0)
    expect(await runCli(['schema', '--write', 'eigen'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['schema', '--write', 'weg'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['schema', '--write', 'map'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['schema', '--write', 'eigen/dossier.schema.json'], { cwd })).toMatchObject({
      code: 2,
      err: 'eigen/dossier.schema.json is geen map; noem een map\n',
    })
    expect(await runCli(['schema', 'iets'], { cwd })).toMatchObject({ code: 2 })
    for (const name of ['constructor', '__proto__'])
      expect(await runCli(['schema', name], { cwd })).toMatchObject({ code: 2 })
  })
})

describe('hulp en versie', () => {
  it.each([[['--help']], [['check', '--help']], [['help', 'explain']], [['schema', '-h']]])(
    '%s toont Nederlandse hulp met voorbeelden',
    async (argv) => {
      const { code, out } = await runCli(argv)
      expect(code).toBe(0)
      expect(out).toContain('Gebruik:')
      expect(out).toContain('Voorbeelden:')
      expect(out).not.toMatch(/Usage:|Options:|display help|default:|choices:/)
    },
  )

  it('toont de versie van package.json', async () => {
    const { version } = json(readFileSync('package.json', 'utf8'))
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

it('toetst de andere dossiers als er een niet gelezen mag worden', async () => {
  const cwd = folderWith({ 'a.yaml': minimal, 'dicht.yaml': minimal })
  chmodSync(join(cwd, 'dicht.yaml'), 0)
  const isRoot = process.getuid?.() === 0 // root may read everything: then both are judged
  const { out } = await runCli(['check', 'a.yaml', 'dicht.yaml', '--format', 'json'], { cwd })
  expect(json(out).summary).toMatchObject(isRoot ? { judged: 2 } : { judged: 1, unreadable: 1 })
})
