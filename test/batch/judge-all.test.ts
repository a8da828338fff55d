import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { judgeAll } from '../../src/batch/judge-all.js'
import type { Settings } from '../../src/batch/settings.js'
import { plainDate } from '../../src/index.js'
import { folderWith } from '../helpers/run-cli.js'

const small = readFileSync('examples/minimaal.json', 'utf8').trim()
const talk = '{"datum":"2025-03-01","soort":"evaluatie"}'
const large = `${small.slice(0, -1)},"contactmomenten":[${talk}${`,${talk}`.repeat(8000)}]}`

async function statusesOf(secondsPerFile: number, texts: Readonly<Record<string, string>>) {
  const day = plainDate('2025-07-01')
  const settings: Settings = {
    cwd: folderWith(texts),
    asked: null,
    today: day,
    trace: false,
    cache: null,
    outputs: [],
  }
  async function* sources() {
    for (const file of Object.keys(texts)) yield { file, named: true }
    for (const [index, text] of Object.values(texts).entries()) {
      yield { file: '-', named: true, text: { bytes: Buffer.from(text), line: index + 1 } }
    }
  }
  const found: string[] = []
  for await (const outcomes of judgeAll(sources(), settings, { jobs: 0, secondsPerFile })) {
    found.push(...outcomes.map(({ file, judged }) => `${file} ${judged?.tally.status}`))
  }
  return found
}

const texts = { 'a.json': small, 'b.json': large, 'c.json': small }

it('geeft ook zonder werkprocessen een groot bestand op dat te veel tijd vraagt, en toetst de rest in volgorde', async () => {
  expect(await statusesOf(0.001, texts)).toEqual([
    'a.json judged',
    'b.json unreadable',
    'c.json judged',
    '- judged',
    '- unreadable',
    '- judged',
  ])
})

it('toetst een groot bestand dat op tijd klaar is', async () => {
  expect(await statusesOf(60, texts)).toEqual([
    'a.json judged',
    'b.json judged',
    'c.json judged',
    '- judged',
    '- judged',
    '- judged',
  ])
})

it('geeft wat getoetst is terwijl het volgende nog moet komen', async () => {
  const settings: Settings = {
    cwd: folderWith({ 'a.json': small }),
    asked: null,
    today: plainDate('2025-07-01'),
    trace: false,
    cache: null,
    outputs: [],
  }
  let isWaiting = true
  async function* sources() {
    yield { file: 'a.json', named: true }
    while (isWaiting) await new Promise((resolve) => setTimeout(resolve, 5))
    yield { file: 'b.json', named: true }
  }
  const outcomes = judgeAll(sources(), settings, { jobs: 0, secondsPerFile: 60 })
  expect((await outcomes.next()).value).toMatchObject([{ file: 'a.json' }])
  isWaiting = false
  expect((await outcomes.next()).value).toMatchObject([{ file: 'b.json' }])
  expect((await outcomes.next()).done).toBe(true)
})
