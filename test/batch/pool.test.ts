import type { Worker } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Outcome } from '../../src/batch/outcome.js'
import { judgeInThreads } from '../../src/batch/pool.js'
import type { Settings } from '../../src/batch/settings.js'
import type { Source } from '../../src/batch/source.js'
import { plainDate } from '../../src/index.js'

const day = plainDate('2025-07-01')
const settings: Settings = { cwd: '.', asked: null, today: day, trace: false, cache: null, outputs: [] }
const worker = new URL('./threads/unruly.mjs', import.meta.url)

const violated = { error: 0, warning: 0, info: 0 }
const tally = { status: 'unreadable' as const, violated, hasQuestions: false, looksAhead: false }
const outcomeOf = (file: string, piece: string, fault: string | null): Outcome => {
  return { file, judged: { tally, pieces: [piece] }, basis: null, fault }
}
const here = Object.assign(({ file }: Source) => outcomeOf(file, `${file}: hier`, null), {
  failed: ({ file }: Source, reason: string, fault: string | null) => outcomeOf(file, `${file}: ${reason}`, fault),
})

async function* sourcesOf(files: readonly string[], onTake = (_: string) => undefined as unknown) {
  for (const file of files) {
    onTake(file)
    yield { file, named: true }
  }
}

async function judge(files: readonly string[], jobs: number, secondsPerFile = 60): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const options = { jobs, secondsPerFile, worker, judge: here }
  for await (const some of judgeInThreads(sourcesOf(files), settings, options)) outcomes.push(...some)
  return outcomes
}

const good = (count: number) => Array.from({ length: count }, (_, index) => `goed-${index}`)

describe('werkprocessen', () => {
  it.each([1, 2, 5])('geven met %i tegelijk alles precies een keer, in de volgorde van de invoer', async (jobs) => {
    const files = good(333)
    expect((await judge(files, jobs)).map(({ file }) => file)).toEqual(files)
  })

  it('hebben geen werk nodig om te eindigen', async () => {
    expect(await judge([], 2)).toEqual([])
  })

  it.each([
    ['sterf', 'toetsen is afgebroken door een fout in rivcheck zelf', true],
    ['fout', 'toetsen is afgebroken door een fout in rivcheck zelf', true],
    ['hang', 'toetsen duurde langer dan 3 seconden', false],
    ['geheugen', 'toetsen vroeg te veel geheugen', false],
  ])('verliezen bij "%s" alleen dat ene bestand', async (what, reason, isFault) => {
    const files = [...good(40), what, ...good(70)]
    const outcomes = await judge(files, 2, what === 'hang' ? 3 : 60)
    expect(outcomes.map(({ file }) => file)).toEqual(files)
    const [broken, ...others] = outcomes.filter(({ judged, file }) => judged?.pieces[0] !== file)
    expect(others).toEqual([])
    expect(broken?.judged?.pieces[0]).toContain(`${what}: ${reason}`)
    expect(broken?.fault !== null).toBe(isFault)
  })

  it('gaan door als elk bestand het proces kost', async () => {
    const files = ['sterf-1', 'goed', 'sterf-2', 'fout-3', 'goed-2', 'sterf-4']
    const outcomes = await judge(files, 2)
    expect(outcomes.map(({ file }) => file)).toEqual(files)
    expect(outcomes.filter(({ fault }) => fault === null).map(({ file }) => file)).toEqual(['goed', 'goed-2'])
  })

  it('laten niets wachten op invoer die nog komt', async () => {
    let resolve = () => undefined as unknown
    const promise = new Promise((done) => {
      resolve = () => done(null)
    })
    async function* slow() {
      yield { file: 'goed-1', named: true }
      await promise
      yield { file: 'goed-2', named: true }
    }
    const outcomes = judgeInThreads(slow(), settings, { jobs: 2, secondsPerFile: 10, worker, judge: here })
    expect((await outcomes.next()).value).toMatchObject([{ file: 'goed-1' }])
    resolve()
    expect((await outcomes.next()).value).toMatchObject([{ file: 'goed-2' }])
    expect((await outcomes.next()).done).toBe(true)
  })

  it('mogen sterven als zij niets te doen hebben', async () => {
    let started = 0
    const died = new Promise((resolve) => {
      const onStart = (thread: Worker) => {
        started += 1
        thread.once('exit', resolve)
      }
      process.on('worker', onStart)
      onTestFinished(() => void process.off('worker', onStart))
    })
    async function* slow() {
      yield { file: 'daarna dood', named: true }
      await died
      yield { file: 'goed', named: true }
    }
    const found: string[] = []
    for await (const outcomes of judgeInThreads(slow(), settings, { jobs: 1, secondsPerFile: 10, worker, judge: here }))
      found.push(...outcomes.flatMap(({ judged }) => judged?.pieces as string[]))
    expect(found).toEqual(['daarna dood', 'goed'])
    expect(started).toBe(2)
  })

  it('verliezen niets als het hele proces een tijd stilstaat', async () => {
    const outcomes = judge(['traag', 'goed'], 1, 1)
    const started = await new Promise<Worker>((resolve) => process.once('worker', resolve))
    await new Promise((resolve) => started.once('online', resolve))
    await new Promise((resolve) => setTimeout(resolve, 400)) // by now it is at its first file
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000)
    expect((await outcomes).map(({ judged }) => judged?.pieces)).toEqual([['traag'], ['goed']])
  })

  it('zijn niet nodig: als er geen kan starten, wordt hier getoetst', async () => {
    const nowhere = new URL('./threads/bestaat-niet.mjs', import.meta.url)
    const found: string[] = []
    const options = { jobs: 2, secondsPerFile: 10, worker: nowhere, judge: here }
    for await (const outcomes of judgeInThreads(sourcesOf(good(40)), settings, options))
      found.push(...outcomes.flatMap(({ judged }) => judged?.pieces as string[]))
    expect(found).toEqual(good(40).map((file) => `${file}: hier`))
  })

  it('nemen niet meer invoer dan de lezer bijhoudt', async () => {
    let taken = 0
    const sources = sourcesOf(good(20_000), () => {
      taken += 1
    })
    const outcomes = judgeInThreads(sources, settings, { jobs: 2, secondsPerFile: 10, worker, judge: here })
    for (const _ of good(5)) await outcomes.next()
    expect(taken).toBeLessThan(1000)
    await outcomes.return(undefined)
  })
})
