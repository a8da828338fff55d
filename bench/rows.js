import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureCorpus, fileName } from './corpus.js'
import { peildatum } from './dossier/zaak.js'
import { measure, median } from './measure.js'
import { comparison, limit, missing, remark } from './results.js'
import { measureShare } from './share.js'

const cli = fileURLToPath(new URL('../bin/cli.js', import.meta.url))

/**
 * The rows of the table, by the name for `--only`. Each takes the bench: `root`, `peers`, `rounds(many)` for how often,
 * `isQuick` and `isFull`; and gives its results.
 */
export const rows = { koud, yaml, aangehaald, jobs, geheugen, schaal, json, aandeel, vormen }

/** What runs without being asked for. */
export const quickRows = ['koud', 'yaml', 'aangehaald', 'geheugen', 'json', 'aandeel', 'vormen']

function koud(bench) {
  const corpus = corpusOf(bench, 'yaml', 2000)
  const file = oneFile(corpus)
  const repeat = process.platform === 'win32' ? 1 : 10
  const node = { name: 'node -e 0', command: [process.execPath, '-e', '0'], repeat }
  const others = peersOf(bench, Object.keys(bench.peers), corpus, { file, rounds: 5 })
  const runs = measure([node, { ...rivcheck([file]), repeat }, ...others], bench.rounds(9))
  const work = 'één dossier, koude start'
  return [
    comparison({ work, runs, subject: 'rivcheck', other: node.name, target: 1.6 }),
    ...others.map(({ name }) => comparison({ work: `${work}: ${name}`, runs, subject: name, other: node.name })),
    ...absent(bench, work, Object.keys(bench.peers)),
  ]
}

function yaml(bench) {
  const slow = bench.isQuick ? [] : ['eslint + yml', 'spectral']
  return against(bench, '2.000 YAML, één proces', corpusOf(bench, 'yaml', 2000), {
    targets: { 'ajv-cli': 0.7 },
    others: ['jsonschema', 'jsonschema --fast', ...slow],
    jobs: 1,
    rounds: 9,
  })
}

function aangehaald(bench) {
  const corpus = corpusOf(bench, 'yaml-quoted', 2000)
  const work = '2.000 YAML, datums tussen aanhalingstekens'
  return against(bench, work, corpus, { targets: { 'ajv-cli': 1 }, others: [], jobs: 1, rounds: 9 })
}

function json(bench) {
  const corpus = corpusOf(bench, 'json', 2000)
  const options = { targets: { 'ajv-cli': 1 }, others: ['jsonschema', 'jsonschema --fast'], jobs: 1, rounds: 9 }
  return against(bench, '2.000 JSON, één proces', corpus, options)
}

function jobs(bench) {
  return against(bench, '10.000 YAML, `--jobs 2`', corpusOf(bench, 'yaml', 10_000), {
    targets: { 'ajv-cli': 0.6, jsonschema: 0.75 },
    others: ['jsonschema --fast'],
    jobs: 2,
    rounds: 5,
  })
}

function geheugen(bench) {
  const file = oneFile(corpusOf(bench, 'yaml', 2000))
  const runs = measure([rivcheck([file])], bench.rounds(5)).get('rivcheck')
  return [limit({ work: 'geheugen, één dossier', value: memoryOf(runs), unit: 'MB', atMost: 70 })]
}

/** Ten times the files may take ten times as long, and hardly more memory. */
function schaal(bench) {
  const sizes = bench.isFull ? [10_000, 100_000] : [10_000]
  const contenders = sizes.map((size) => ({
    ...rivcheck([corpusOf(bench, 'yaml', size).folder, '--jobs', '2']),
    name: String(size),
  }))
  const runs = measure(contenders, bench.rounds(3))
  const [small, large] = sizes.map((size) => {
    const seconds = median(runs.get(String(size)).map((run) => run.seconds))
    return { memory: memoryOf(runs.get(String(size))), perSecond: size / seconds }
  })
  const of = (count) => `${count} YAML, \`--jobs 2\``
  const figures = ({ memory, perSecond }, count) => [
    remark({ work: `geheugen, ${of(count)}`, value: memory, unit: 'MB' }),
    remark({ work: `dossiers per seconde, ${of(count)}`, value: perSecond, unit: '/s' }),
  ]
  if (!large) return figures(small, '10.000')
  const growth = small.memory === null ? null : large.memory / small.memory
  return [
    ...figures(small, '10.000'),
    limit({ work: `geheugen, ${of('100.000')}`, value: large.memory, unit: 'MB', atMost: 250 }),
    limit({ work: 'geheugen, 100.000 tegenover 10.000', value: growth, unit: '×', atMost: 1.3 }),
    remark({ work: `dossiers per seconde, ${of('100.000')}`, value: large.perSecond, unit: '/s' }),
    limit({
      work: 'tijd per dossier, 100.000 tegenover 10.000',
      value: small.perSecond / large.perSecond,
      unit: '×',
      atMost: 1,
    }),
  ]
}

function aandeel(bench) {
  const { parse, whole, share } = measureShare(bench.root, corpusOf(bench, 'yaml', 2000), bench.rounds(7))
  const perDossier = (seconds) => (seconds / 2000) * 1_000_000
  return [
    remark({ work: 'YAML lezen, per dossier', value: perDossier(parse), unit: 'µs' }),
    remark({ work: 'schema, feiten, regels en rapport, per dossier', value: perDossier(whole - parse), unit: 'µs' }),
    limit({ work: 'aandeel buiten het lezen', value: share * 100, unit: '%', atMost: 40 }),
  ]
}

/** What the other forms cost beside text, and what a second thread gains. */
function vormen(bench) {
  const { folder } = corpusOf(bench, 'yaml', 2000)
  const text = { ...rivcheck([folder, '--jobs', '1']), name: 'text' }
  const ndjson = { ...rivcheck([folder, '--jobs', '1', '--format', 'ndjson']), name: 'ndjson' }
  const two = { ...rivcheck([folder, '--jobs', '2']), name: 'text, `--jobs 2`' }
  const ndjsonTwo = { ...rivcheck([folder, '--jobs', '2', '--format', 'ndjson']), name: 'ndjson, `--jobs 2`' }
  const runs = measure([text, ndjson, two, ndjsonTwo], bench.rounds(5))
  const work = '2.000 YAML'
  return [ndjson, two, ndjsonTwo].map(({ name }) =>
    comparison({ work: `${work}: ${name}`, runs, subject: name, other: 'text' }),
  )
}

/** rivcheck and other programs on one corpus; the results are rivcheck beside each other program. */
function against(bench, work, corpus, { targets, others, jobs: threads, rounds }) {
  const names = [...Object.keys(targets), ...others]
  const contenders = peersOf(bench, names, corpus, {})
  const runs = measure([rivcheck([corpus.folder, '--jobs', String(threads)]), ...contenders], bench.rounds(rounds))
  return [
    ...contenders.map(({ name }) =>
      comparison({ work, runs, subject: 'rivcheck', other: name, target: targets[name] ?? null }),
    ),
    ...absent(bench, work, names),
  ]
}

/** Exit code 2 means that something was not judged: then the figure would mean nothing. */
function rivcheck(args) {
  return { name: 'rivcheck', command: [process.execPath, cli, 'check', ...args, '--peildatum', peildatum] }
}

const slowest = { 'eslint + yml': 2, spectral: 1 }

function peersOf({ peers }, names, corpus, { file, rounds }) {
  return names
    .map((name) => peers[name])
    .filter(({ command }) => command !== null)
    .map(({ name, command }) => ({
      name,
      command: command(corpus, file),
      ...(file ? { rounds } : name in slowest && { rounds: slowest[name] }),
      cwd: corpus.root,
    }))
}

function absent({ peers }, work, names) {
  return names.filter((name) => peers[name].command === null).map((name) => missing(work, name))
}

function corpusOf({ root }, variant, size) {
  return { ...ensureCorpus(root, variant, size), root }
}

function oneFile({ folder, extension }) {
  return join(folder, fileName(1, extension))
}

function memoryOf(runs) {
  const measured = runs.map(({ megabytes }) => megabytes)
  return measured.includes(null) ? null : median(measured)
}
