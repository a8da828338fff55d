import fs = require('node:fs')
import path = require('node:path')
import vm = require('node:vm')

import type { Io } from './io.js'

// One file, because every file that node has to find takes time at every start.

/** What src/cli/main.ts exports for the command line. */
interface Bundle {
  main(argv: readonly string[], io: Io): Promise<number>
  processIo(): Io
}

/**
 * Runs the command line of this process.
 * @throws when there is no bundle.
 */
async function start(): Promise<void> {
  const argv = process.argv.slice(2)
  const { exported, keepCompiled } = loadBundle(argv)
  const { main, processIo } = exported as Bundle // what the bundle is made from
  const io = ioOf(processIo)
  if (!io) return
  const code = await main(argv, io)
  process.exitCode = code
  if (code > 1 || !judging.has(argv[0])) return
  // after a run that judged something, what such a run needs has been compiled
  keepCompiled()
  process.exit(code) // all has been written; to take everything down in order takes longer
}

/** The process; undefined, and that is told, when the working directory is gone. */
function ioOf(processIo: Bundle['processIo']): Io | undefined {
  try {
    return processIo()
  } catch {
    process.stderr.write('De map waarin dit is gestart, bestaat niet meer; ga eerst naar een andere map\n')
    process.exitCode = 2
    return undefined
  }
}

/** A bundle of one expression: a function that takes what node gives a CommonJS module. */
type Wrapper = (exports: object, load: NodeJS.Require, module: object, file: string, folder: string) => void

interface Loaded {
  /** What src/cli/main.ts exports, as bundled by scripts/bundle.js. */
  readonly exported: object
  /** Keeps what V8 has compiled by now for the next start, if nothing is kept yet. Fails silently, as in a read-only folder. */
  keepCompiled(): void
}

const judging: ReadonlySet<string | undefined> = new Set(['check', 'toets'])
/** However it is asked for, one of these words stands on the command line. */
const otherForms = /html|sarif|junit|github|gitlab|csv|markdown|xlsx|ics/

/**
 * Loads a bundle beside this file: the one of what `check` needs for a report as text or as JSON, or the one of the whole
 * program, which takes half as long again. V8 takes its compiled code from a file, so that it need not be compiled at
 * every start; without that file, or when it does not fit, it is only slower.
 * @param argv the words of the command line.
 * @throws when there is no bundle.
 */
function loadBundle(argv: readonly string[]): Loaded {
  const isCheck = judging.has(argv[0]) && !argv.some((word) => otherForms.test(word))
  const bundle = path.join(__dirname, isCheck ? 'bundle-check.js' : 'bundle.js')
  const source = fs.readFileSync(bundle, 'latin1') // it holds ASCII only
  const compiled = compiledFile(bundle, source)
  const cachedData = readCompiled(compiled)
  const script = new vm.Script(source, { filename: bundle, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  const wrapper: Wrapper = script.runInThisContext()
  wrapper(module.exports, require, module, bundle, __dirname)
  return {
    exported: module.exports,
    keepCompiled() {
      if (!cachedData) keep(script, compiled)
    },
  }
}

/** Its name says of which bundle it is, whose hash stands in the first line, and for which V8. */
function compiledFile(bundle: string, source: string): string {
  const hash = source.slice(3, source.indexOf('\n'))
  return `${bundle.slice(0, -'.js'.length)}-${hash}-${process.versions.v8}-${process.arch}.cache`
}

/** V8 does not look whether its data are whole, and damaged data could crash it: so they stand in the file twice. */
function readCompiled(file: string): Buffer | undefined {
  try {
    const twice = fs.readFileSync(file)
    const half = twice.length / 2
    const data = twice.subarray(0, half)
    return half > 0 && data.equals(twice.subarray(half)) ? data : undefined
  } catch {
    return undefined
  }
}

function keep(script: vm.Script, file: string): void {
  const draft = `${file}.${process.pid}`
  try {
    const data = script.createCachedData()
    fs.writeFileSync(draft, Buffer.concat([data, data]), { flag: 'wx' })
    fs.renameSync(draft, file)
  } catch {
    remove(draft)
  }
}

function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true })
  } catch {
    // where nothing may be written, nothing is left either
  }
}

export = { start, loadBundle }
