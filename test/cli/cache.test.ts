import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/batch/result-cache.js'
import { build, catalogue } from '../../src/generated/build-info.js'
import { formNames } from '../../src/reporters/load-form.js'
import type { PlainDate } from '../../src/toolkit.js'
import { makeFifo } from '../helpers/make-fifo.js'
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
const day = '2025-07-01' as PlainDate // the day of `runCli`

type Index = readonly (readonly [key: string, content: string, from: number, length: number, check: string])[]

/** The lines of a cache without its index, and the index. */
function linesOf(cache: string): [readonly string[], Index] {
  const lines = cache.split('\n')
  return [lines.slice(0, -3), JSON.parse(lines.at(-3) ?? '')]
}

function withIndex(lines: readonly string[], index: unknown): string {
  const head = `${lines.join('\n')}\n`
  return `${head}${JSON.stringify(index)}\n${String(Buffer.byteLength(head)).padStart(15)}\n`
}

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
    const tally = {
      status: 'judged',
      violated: { error: 0, warning: 0, info: 0 },
      hasQuestions: false,
      looksAhead: false,
    } as const
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

  const whole = 'wordt genegeerd; alles wordt opnieuw getoetst'
  it.each<[string, (file: string) => void, string | null]>([
    ['is afgekapt', (file) => truncateSync(file, 700), whole],
    ['leeg is', (file) => truncateSync(file, 0), whole],
    ['er iets achter staat', (file) => appendFileSync(file, 'en nog iets'), whole],
    ['iets anders is', (file) => writeFileSync(file, 'Beste lezer, dit is geen cache van rivcheck.'), whole],
    [
      'halverwege is veranderd',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"pieces"', '"pieceZ"')),
      '1 dossier is opnieuw getoetst',
    ],
    [
      'van een andere versie is',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/"fingerprint":"./, '"fingerprint":"x')),
      null,
    ],
  ])('wordt genegeerd als hij %s', async (_, damage, told) => {
    const cwd = folder()
    const { out, code } = await check(cwd)
    damage(join(cwd, '.rivcheckcache'))
    const again = await check(cwd)
    expect(again).toMatchObject({ out, code })
    expect(again.err.includes('de cache')).toBe(told !== null)
    expect(again.err).toContain(told ?? '')
    expect((await check(cwd)).err).not.toContain('de cache')
  })

  it.each<[string, (index: Index) => unknown]>([
    ['geen lijst', () => ({ __proto__: [1] })],
    ['niets', () => null],
    ['een lijst van niets', () => [null, 1, 'x', []]],
    [
      'een plaats voor het begin',
      (index) => index.map(([key, content, , length, check]) => [key, content, -5, length, check]),
    ],
    [
      'een halve plaats',
      (index) => index.map(([key, content, from, , check]) => [key, content, from + 0.5, 1.5, check]),
    ],
    ['geen plaats', (index) => index.map(([key]) => [key, null, null, null, null])],
    [
      'een plaats voorbij het eind',
      (index) => index.map(([key, content, , , check]) => [key, content, 0, 2 ** 40, check]),
    ],
  ])('wordt genegeerd als de inhoudsopgave is vervalst: %s', async (_, forge) => {
    const cwd = folder()
    const { out, code } = await check(cwd)
    const [head = [], index] = linesOf(kept(cwd))
    writeFileSync(join(cwd, '.rivcheckcache'), withIndex(head, forge(index)))
    const again = await check(cwd)
    expect(again).toMatchObject({ out, code })
    expect(again.err).toContain(whole)
  })

  it.each([
    'null',
    '{}',
    '{bad',
    '{"tally":null,"pieces":[null],"bestanden":[]}',
    '{"tally":5,"pieces":"x","bestanden":7}',
    '{"__proto__":{"tally":{}},"pieces":[],"bestanden":[]}',
    '{"tally":{"status":"judged","violated":{"error":0,"warning":0,"info":0},"hasQuestions":false,"looksAhead":false},"pieces":[],"bestanden":[]}',
    '{"tally":{"status":"judged","violated":{"error":1e999,"warning":0,"info":0},"hasQuestions":false,"looksAhead":false},"pieces":[""],"bestanden":[]}',
    '{"tally":{"status":"__proto__","violated":{"error":0,"warning":0,"info":0},"hasQuestions":false,"looksAhead":false},"pieces":[""],"bestanden":[]}',
    '{"tally":{"status":"judged","violated":{"error":0,"warning":0,"info":0},"hasQuestions":false,"looksAhead":false},"pieces":[""],"bestanden":[null]}',
  ])('wordt genegeerd als een uitkomst is vervalst, ook met de juiste controle: %s', async (forged) => {
    const cwd = folder()
    const { out, code } = await check(cwd)
    const [[header = ''] = [], index] = linesOf(kept(cwd))
    const control = createHash('sha256').update(forged).digest('hex').slice(0, 32)
    const entries = index.map(([key, content]) => [key, content, header.length + 1, forged.length, control])
    writeFileSync(join(cwd, '.rivcheckcache'), withIndex([header, forged], entries))
    const again = await check(cwd)
    expect(again).toMatchObject({ out, code })
    expect(again.err).toContain('is deels beschadigd; 3 dossiers zijn opnieuw getoetst')
  })

  it.each([
    ['json', '"\u001b[2J\u001b]0;x\u0007"'],
    ['json', '"{}\n::error::geplant"'],
    ['text', '{"row":"[\\"VZ-1\\",1,null,1,null,[9,0],[9,0],[9,0]]"}'],
    ['csv', '{"rank":1,"due":null,"kenmerk":"VZ-1","line":"=HYPERLINK(1)\\n"}'],
    ['html', '{"notJudged":"<script>alert(1)</script>"}'],
    ['github', '{"counts":{"error":0,"warning":0,"notice":0},"lines":"::add-mask::x\\n"}'],
    ['sarif', '{"piece":1}'],
    ['xlsx', '{"rank":1,"due":null,"kenmerk":"x","overview":[{}],"findings":[],"deadlines":[]}'],
  ])('laat niets van een vervalst stuk zien, ook met de juiste controle: %s %s', async (form, piece) => {
    const cwd = folder()
    const run = async () => {
      const { code, err } = await runCli(['check', '.', '--cache', '--format', form, '-o', 'uit'], { cwd })
      return { code, err, text: readFileSync(join(cwd, 'uit'), 'latin1') }
    }
    const honest = await run()
    const [[header = ''] = [], index] = linesOf(kept(cwd))
    const tally =
      '{"status":"judged","violated":{"error":0,"warning":0,"info":0},"hasQuestions":false,"looksAhead":false}'
    const forged = `{"tally":${tally},"pieces":[${piece}],"bestanden":[]}`
    const control = createHash('sha256').update(forged).digest('hex').slice(0, 32)
    const entries = index.map(([key, content]) => [key, content, header.length + 1, Buffer.byteLength(forged), control])
    writeFileSync(join(cwd, '.rivcheckcache'), withIndex([header, forged], entries))
    const again = await run()
    expect(again).toMatchObject({ code: honest.code, text: honest.text })
    expect(again.err).toContain('is deels beschadigd; 3 dossiers zijn opnieuw getoetst')
  })

  it('bewaart elke vorm zo dat de volgende keer alles weer bruikbaar is', async () => {
    const cwd = folderWith({
      'in/a.json': dossier({ kenmerk: '::error::x ##[error]x \u202E' }),
      'in/c.json': '{"verzuim": 1}',
    })
    const forms = formNames.flatMap((form) => ['--format', form, '-o', form])
    for (const flags of [[], ['--verbose', '--show', 'all', '--trace', '--excel']]) {
      const run = () => runCli(['check', 'in', '--cache', ...flags, ...forms], { cwd })
      await run()
      const written = formNames.map((form) => readFileSync(join(cwd, form), 'latin1'))
      expect((await run()).err).not.toContain('de cache')
      expect(formNames.map((form) => readFileSync(join(cwd, form), 'latin1'))).toEqual(written)
    }
  })

  it('geldt voor deze broncode alleen, niet voor elke versie die hetzelfde oordeelt', async () => {
    const cwd = folder()
    await check(cwd)
    const run = {
      peildatum: day,
      total: 3,
      options: { show: 'open', verbose: false, width: 80, color: false },
    } as const
    const outputs = [{ form: 'json', file: null, run }] as const
    const settings = { cwd, asked: null, today: day, trace: false, cache: '.rivcheckcache', outputs }
    const { fingerprint } = JSON.parse(kept(cwd).split('\n')[0] ?? '')
    expect(fingerprint).toBe(fingerprintOf(settings, build))
    expect(fingerprint).not.toBe(fingerprintOf(settings, catalogue))
    expect(build).not.toBe(catalogue)
  })

  it('vervangt geen dossier, en wacht niet op een pijp', async () => {
    const cwd = folder()
    const { out, code } = await fresh(cwd)
    const before = readFileSync(join(cwd, 'a.json'), 'utf8')
    const onDossier = await fresh(cwd, '--cache-file', 'a.json')
    expect(onDossier).toMatchObject({ out, code })
    expect(onDossier.err).toContain('is een dossier en blijft zoals het is')
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(before)
    makeFifo(join(cwd, 'pijp'))
    const onPipe = await fresh(cwd, '--cache-file', 'pijp')
    expect(onPipe).toMatchObject({ out, code })
    expect(onPipe.err).toContain('is geen gewoon bestand en blijft zoals het is')
  })

  it('houdt de toetsing niet op als hij niet te schrijven is', async () => {
    const cwd = folder()
    const { out, code } = await fresh(cwd)
    const run = await fresh(cwd, '--cache-file', 'bestaat-niet/cache')
    expect(run).toMatchObject({ out, code })
    expect(run.err).toContain('kan niet worden geschreven; deze toetsing wordt niet bewaard')
  })

  it('onthoudt ook wat deze keer niet is getoetst, en van een bestand alleen het laatste', async () => {
    const cwd = folder()
    const keys = () =>
      linesOf(kept(cwd))[1]
        .map(([key]) => key)
        .toSorted()
    const checkTwo = () => runCli(['check', 'a.json', 'b.json', '--cache', '--format', 'json'], { cwd })
    await check(cwd)
    const before = keys()
    expect(before).toHaveLength(3)
    await checkTwo()
    expect(keys()).toEqual(before)
    writeFileSync(join(cwd, 'a.json'), dossier({ kenmerk: 'VZ-9' }))
    await checkTwo()
    expect(keys()).toEqual(before)
    expect((await check(cwd)).out).toBe((await fresh(cwd)).out)
  })

  it('vervangt geen bestand dat geen cache is, tenzij het onze naam draagt', async () => {
    const cwd = folder()
    const { out, code } = await fresh(cwd)
    writeFileSync(join(cwd, 'package.txt'), '{"name":"x"}')
    const run = await fresh(cwd, '--cache-file', 'package.txt')
    expect(run).toMatchObject({ out, code })
    expect(run.err).toContain('is geen cache van rivcheck en blijft zoals het is; deze toetsing wordt niet bewaard')
    expect(readFileSync(join(cwd, 'package.txt'), 'utf8')).toBe('{"name":"x"}')
  })

  it('is alleen te lezen door wie hem maakte, en houdt de rechten die hij kreeg', async () => {
    const cwd = folder()
    await check(cwd)
    const mode = () => statSync(join(cwd, '.rivcheckcache')).mode & 0o777
    expect(mode()).toBe(0o600)
    chmodSync(join(cwd, '.rivcheckcache'), 0o640)
    await check(cwd)
    expect(mode()).toBe(0o640)
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
