import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formNames } from '../src/reporters/load-form.js'
import { runCli } from './helpers/run-cli.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

describe('het pakket', () => {
  it('bevat wat een gebruiker nodig heeft, en niets meer', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    const [pack] = JSON.parse(output) as [{ files: { path: string }[] }]
    const paths = pack.files.map(({ path }) => path)
    const needed = [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'bin/cli.js',
      'dist/index.js',
      'dist/index.d.ts',
      'bin/package.json',
      'dist/cli/start.cjs',
      'dist/cli/bundle.js',
      'dist/cli/bundle-check.js',
      'dist/cli/thread.cjs',
      'dist/cli/late/yaml.cjs',
      'dist/generated/validate-dossier.js',
      'dist/generated/fits-dossier.js',
      'man/rivcheck.1',
      'schemas/dossier.schema.json',
      'schemas/report.schema.json',
    ]
    expect(paths).toEqual(expect.arrayContaining(needed))
    expect(
      paths.filter(
        (path) => !/^(bin|dist|man|schemas)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path),
      ),
    ).toEqual([])
  })

  it('heeft alleen vaste versies en een uitvoerbare opdracht', () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
    expect(statSync('bin/cli.js').mode & 0o111).not.toBe(0)
  })
})

describe('de gebouwde opdracht', () => {
  const run = (argv: string[], input = '') =>
    spawnSync(process.execPath, ['bin/cli.js', ...argv], { input, encoding: 'utf8', maxBuffer: Infinity })

  it('geeft dezelfde uitkomst als de bron, met de exitcode naar buiten', () => {
    const dossier = '{"versie":1,"kenmerk":"VZ-1","verzuim":{"eersteZiektedag":"2024-01-15"}}'
    const { status, stdout } = run(['check', '-', '--format', 'json', '--peildatum', '2025-07-01'], dossier)
    expect(status).toBe(1)
    expect(JSON.parse(stdout).dossiers[0]).toMatchObject({ kenmerk: 'VZ-1', week: 77 })
    expect(run(['check', 'bestaat-niet.yaml']).status).toBe(2)
    expect(run(['--version']).stdout.trim()).toBe(manifest.version)
  })

  it.each([
    ['check', 'examples/uitzondering-zonder-bewijs.yaml', '--trace', '--show', 'all'],
    ['check', 'examples/loonstop.yaml', '--format', 'html'],
    ['check', 'examples/week-5.yaml', '--verbose', '--show', 'all'],
    ['toets', 'test/batch', '--format', 'json'],
    ['check', 'examples', 'test/dossier', '--format', 'ndjson', '--jobs', '2'],
    ['check', 'examples', '--format=csv', '--jobs', '2'],
    ['kosten', 'examples/loonstop.yaml', '--loon', '3500'],
    ['tijdlijn', 'examples/week-5.yaml'],
    ['uitleg', 'D-03'],
    ['rules', '--peildatum', '2025-01-01'],
  ])('schrijft letter voor letter hetzelfde als de bron: %s %s', async (...argv) => {
    const { status, stdout, stderr } = run(argv)
    const same = await runCli(argv, { now: new Date().toISOString() })
    const untimed = (err: string) => err.replace(/[\d,]+ s, \d+ dossiers per seconde/, '')
    expect({ code: status, out: stdout, err: untimed(stderr) }).toEqual({ ...same, err: untimed(same.err) })
  })

  it.each(formNames)('maakt elke vorm, ook als het programma voor alleen tekst en JSON die niet heeft: %s', (form) => {
    const folder = mkdtempSync(join(tmpdir(), 'rivcheck-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'rapport')
    for (const words of [['--format', form], [`--format=${form}`]]) {
      const { status, stderr } = run(['toets', 'examples/week-5.yaml', ...words, '-o', file])
      expect([status, stderr]).toEqual([0, ''])
      expect(statSync(file).size).toBeGreaterThan(0)
    }
  })

  it('laat zich door bewaarde code die er niet is of niet klopt niet van de wijs brengen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rivcheck-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'dist/cli'), { recursive: true })
    cpSync('bin', join(folder, 'bin'), { recursive: true })
    for (const file of ['start.cjs', 'bundle.js', 'bundle-check.js', 'late'])
      cpSync(`dist/cli/${file}`, join(folder, 'dist/cli', file), { recursive: true })
    const kept = () => readdirSync(join(folder, 'dist/cli')).filter((file) => file.endsWith('.cache'))
    const check = () => spawnSync(process.execPath, [join(folder, 'bin/cli.js'), 'check', 'examples/week-5.yaml'])

    const first = check()
    expect([first.status, kept().length]).toEqual([0, 1])
    const cache = join(folder, 'dist/cli', kept()[0] ?? '')
    const whole = readFileSync(cache)
    const oneBitOff = Buffer.from(whole)
    oneBitOff.writeUInt8(oneBitOff.readUInt8(5000) ^ 1, 5000)
    for (const damaged of [oneBitOff, whole.subarray(0, 4001), Buffer.alloc(0), Buffer.alloc(64, 'x')]) {
      writeFileSync(cache, damaged)
      expect(check()).toMatchObject({ status: 0, stdout: first.stdout, stderr: first.stderr })
    }
    expect(kept()).toHaveLength(1)
  })

  it('zegt bij een beschadigde installatie wat er is, met 3', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rivcheck-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const part of ['bin', 'dist/cli']) cpSync(part, join(folder, part), { recursive: true })
    const bundle = join(folder, 'dist/cli/bundle-check.js')
    const check = () => spawnSync(process.execPath, [join(folder, 'bin/cli.js'), 'check', 'x'], { encoding: 'utf8' })
    for (const damage of [
      () => writeFileSync(bundle, readFileSync(bundle).subarray(0, 300_000)),
      () => rmSync(bundle),
      () => rmSync(join(folder, 'dist/cli/start.cjs')),
    ]) {
      damage()
      expect(check()).toMatchObject({ status: 3, stderr: expect.stringMatching(/^rivcheck kan niet starten .*\n$/) })
    }
  })

  it('eindigt rustig als de lezer van een pijp stopt', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', `"${process.execPath}" bin/cli.js rules --format json | head -c 10 > /dev/null`],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('is als bibliotheek in te voeren onder de eigen naam', async () => {
    const library = await import('rivcheck')
    expect(Object.keys(library).toSorted()).toEqual(
      [
        'DossierError',
        'checkDossier',
        'explainRule',
        'isPlainDate',
        'listLawValues',
        'listRules',
        'loadDossier',
        'plainDate',
        'reporters',
        'rules',
      ].toSorted(),
    )
  })
})
