import fs = require('node:fs')
import path = require('node:path')
import vm = require('node:vm')

/** A bundle of one expression: a function that takes what node gives a CommonJS module. */
type Wrapper = (exports: object, load: NodeJS.Require, module: object, file: string, folder: string) => void

interface Loaded {
  /** What src/cli/main.ts exports, as bundled by scripts/bundle.js. */
  readonly exported: object
  /** Keeps what V8 has compiled by now for the next start, if nothing is kept yet. Fails silently, as in a read-only folder. */
  keepCompiled(): void
}

/**
 * Loads the bundle beside this file. V8 takes its compiled code from a file, so that it need not be compiled at every
 * start; without that file, or when it does not fit, it is only slower.
 * @throws when there is no bundle.
 */
function loadBundle(): Loaded {
  const bundle = path.join(__dirname, 'bundle.js')
  const source = fs.readFileSync(bundle, 'latin1') // it holds ASCII only
  const compiled = compiledFile(source)
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
function compiledFile(source: string): string {
  const hash = source.slice(3, source.indexOf('\n'))
  return path.join(__dirname, `bundle-${hash}-${process.versions.v8}-${process.arch}.cache`)
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
    fs.rmSync(draft, { force: true })
  }
}

export = loadBundle
