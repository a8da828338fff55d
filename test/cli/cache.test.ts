import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../helpers/run-cli.js'

const example = JSON.parse(readFileSync('examples/minimaal.json', 'utf8'))
const dossier = (changes: object = {}) => JSON.stringify({ ...example, ...changes })
const paper = (bestand: string) =>
  dossier({ kenmerk: 'VZ-2', documenten: [{ soort: 'evaluatie', datum: '2025-03-01', bestand }] })

const folder = () =>
  folderWith({ 'a.json': dossier(), 'b.json': paper('stuk.pdf'), 'c.json': '{"verzuim": 1}', 'stuk.pdf': '%PDF-1.7' })
const check = (cwd: string, ...flags: string[]) =>
  runCli(['check', '.', '--cache', '--format', 'json', ...flags], { cwd })
const fresh = (cwd: string, ...flags: string[]) => runCli(['check', '.', '--format', 'json', ...flags], { cwd })
const kept = (cwd: string) => readFileSync(join(cwd, '.rivcheckcache'), 'utf8')

describe('de cache', () => {
  it('geeft hetzelfde rapport als zonder, de eerste en de tweede keer, en met werkprocessen', async () => {
    const cwd = folder()
    const { out, code } = await fresh(cwd)
    expect(await check(cwd)).toMatchObject({ out, code: 2 })
    const first = kept(cwd)
    expect(await check(cwd)).toMatchObject({ out, code })
    expect(kept(cwd)).toBe(first)
  })

  it('wordt echt gebruikt', async () => {
    const cwd = folder()
    const { out } = await check(cwd)
    // the checks of the cache only see that it is what rivcheck wrote: so plant an answer that rivcheck would not give
    const { openCache, fingerprintOf, writeCache } = await import('../../src/batch/result-cache.js')
    expect([openCache, fingerprintOf].every((use) => typeof use === 'function')).toBe(true)
    const header = kept(cwd).split('\n')[0] ?? ''
    const { fingerprint } = JSON.parse(header)
    const { createHash } = await import('node:crypto')
    const sha256 = createHash('sha256')
      .update(readFileSync(join(cwd, 'a.json')))
      .digest('hex')
    let text = ''
    const writer = writeCache((more) => {
      text += more
    }, fingerprint)
    const tally = { status: 'judged', violated: { error: 0, warning: 0, info: 0 }, hasQuestions: false } as const
    writer.add('a.json', sha256, { tally, pieces: ['"geplant"'], bestanden: [] })
    writer.finish()
    writeFileSync(join(cwd, '.rivcheckcache'), text)
    const planted = await check(cwd)
    expect(planted.out).toContain('"geplant"')
    expect(planted.out).not.toBe(out)
  })

  it.each<[string, (cwd: string) => void]>([
    ['een dossier verandert', (cwd) => writeFileSync(join(cwd, 'a.json'), dossier({ kenmerk: 'VZ-9' }))],
    ['een stuk verdwijnt', (cwd) => rmSync(join(cwd, 'stuk.pdf'))],
    ['een stuk leeg raakt', (cwd) => truncateSync(join(cwd, 'stuk.pdf'))],
    ['een dossier verdwijnt', (cwd) => rmSync(join(cwd, 'a.json'))],
    ['een dossier erbij komt', (cwd) => writeFileSync(join(cwd, 'd.json'), dossier({ kenmerk: 'VZ-4' }))],
  ])('geeft geen oud antwoord als %s', async (_, change) => {
    const cwd = folder()
    const before = await check(cwd)
    change(cwd)
    const after = await check(cwd)
    expect(after.out).not.toBe(before.out)
    expect(after.out).toBe((await fresh(cwd)).out)
  })

  it.each([[['--peildatum', '2025-09-01']], [['--trace']], [['--peildatum', '2031-01-01', '--show', 'all']]])(
    'geeft geen oud antwoord bij andere vragen: %j',
    async (flags) => {
      const cwd = folder()
      await check(cwd)
      expect((await check(cwd, ...flags)).out).toBe((await fresh(cwd, ...flags)).out)
    },
  )

  it('geeft een dag later geen oud antwoord, want zonder peildatum telt vandaag', async () => {
    const cwd = folderWith({ 'a.json': dossier({ peildatum: undefined }) })
    const on = (now: string, ...flags: string[]) => runCli(['check', '.', '--format', 'json', ...flags], { cwd, now })
    await on('2025-07-01T10:00:00Z', '--cache')
    const later = await on('2025-09-01T10:00:00Z', '--cache')
    expect(later.out).toBe((await on('2025-09-01T10:00:00Z')).out)
  })

  it.each<[string, (file: string) => void, boolean]>([
    ['is afgekapt', (file) => truncateSync(file, 700), true],
    ['leeg is', (file) => truncateSync(file, 0), true],
    ['er iets achter staat', (file) => appendFileSync(file, 'en nog iets'), true],
    ['iets anders is', (file) => writeFileSync(file, 'Beste lezer, dit is geen cache van rivcheck.'), true],
    [
      'halverwege is veranderd',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"pieces"', '"pieceZ"')),
      false,
    ],
    [
      'van een andere versie is',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/"fingerprint":"./, '"fingerprint":"x')),
      false,
    ],
  ])('wordt genegeerd als hij %s', async (_, damage, isTold) => {
    const cwd = folder()
    const { out, code } = await check(cwd)
    damage(join(cwd, '.rivcheckcache'))
    const again = await check(cwd)
    expect(again).toMatchObject({ out, code })
    expect(again.err.includes('de cache')).toBe(isTold)
    if (isTold) expect(again.err).toContain('wordt genegeerd; alles wordt opnieuw getoetst')
    expect((await check(cwd)).err).not.toContain('de cache')
  })

  it('houdt de toetsing niet op als hij niet te schrijven is', async () => {
    const cwd = folder()
    const { out, code } = await fresh(cwd)
    const run = await fresh(cwd, '--cache-file', 'bestaat-niet/cache')
    expect(run).toMatchObject({ out, code })
    expect(run.err).toContain('kan niet worden geschreven; deze toetsing wordt niet bewaard')
  })

  it('staat standaard uit, en kijkt niet naar de tijd van een bestand', async () => {
    const cwd = folder()
    await fresh(cwd)
    expect(existsSync(join(cwd, '.rivcheckcache'))).toBe(false)
    await check(cwd)
    writeFileSync(join(cwd, 'a.json'), dossier({ kenmerk: 'VZ-9' }))
    utimesSync(join(cwd, 'a.json'), new Date(0), new Date(0))
    expect((await check(cwd)).out).toContain('VZ-9')
  })
})
