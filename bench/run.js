// npm run bench: measures rivcheck beside other programs and prints the ratios. See docs/bench.md.
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureCorpus } from './corpus.js'
import { installPeers } from './peers.js'
import { failed } from './results.js'
import { quickRows, rows } from './rows.js'
import { tableOf, writePage } from './table.js'

const help = `npm run bench -- [opties]
  --quick         minder herhalingen, alleen 2.000 dossiers, zonder eslint en Spectral op het geheel
  --full          ook 100.000 dossiers (ongeveer 1 GB op schijf)
  --only <rij>    alleen deze rij, meermaals te gebruiken: ${Object.keys(rows).join(', ')}
  --rounds <n>    zoveel herhalingen in plaats van het gewone aantal
  --corpus <map>  waar dossiers en programma's komen (standaard rivcheck-bench in de tijdelijke map)
  --write         zet de tabel in docs/bench.md
`

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    corpus: { type: 'string', default: join(tmpdir(), 'rivcheck-bench') },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const usual = flags.quick ? [...quickRows, ...(flags.full ? ['schaal'] : [])] : Object.keys(rows)
const names = flags.only ?? usual
const unknown = names.filter((name) => !Object.hasOwn(rows, name))

if (flags.help || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `Onbekende rij: ${unknown.join(', ')}\n\n${help}` : help)
  process.exitCode = unknown.length > 0 ? 2 : 0
} else run()

function run() {
  const root = resolve(flags.corpus)
  const { bytes, size } = ensureCorpus(root, 'yaml', 2000)
  const bench = {
    root,
    peers: installPeers(root),
    rounds: (usual) => Number(flags.rounds ?? (flags.quick ? Math.ceil(usual / 3) : usual)),
    isQuick: flags.quick,
    isFull: flags.full,
  }
  const results = names.flatMap((name) => resultsOf(name, bench))
  const text = `${setting(bench.peers, bytes / size)}\n\n${tableOf(results)}`
  process.stdout.write(text)
  if (flags.write) writePage(text)
}

/** A row that fails says so, and the other rows go on. */
function resultsOf(name, bench) {
  process.stderr.write(`${name} …\n`)
  try {
    return rows[name](bench)
  } catch (cause) {
    process.stderr.write(`${cause.message}\n`)
    process.exitCode = 1
    return [failed(name)]
  }
}

/** On what was measured, without which the figures say little. */
function setting(peers, bytesPerDossier) {
  const versions = Object.values(peers)
    .filter(({ name, version }) => version && !name.includes('--'))
    .map(({ name, version }) => `${name} ${version}`)
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'onbekende processor'}, belasting ${loadavg()[0].toFixed(1)}`
  const kilobytes = (bytesPerDossier / 1000).toFixed(1).replace('.', ',')
  return `Node ${process.versions.node}, ${machine}; dossiers van gemiddeld ${kilobytes} kB; ${versions.join(', ')}.`
}
