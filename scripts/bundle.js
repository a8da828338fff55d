// Bundles the command into one file: reading three hundred small files takes longer than judging a dossier. Parts that a
// run seldom needs are evaluated at their first use. What `check` needs for text or JSON is also in a bundle by itself:
// all that a bundle holds has to be prepared at every start, used or not.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

/**
 * The functions through which a part is entered that is evaluated only then: our files by path, packages by name. Only
 * functions can be put off so; esbuild refuses to import anything else from these.
 */
const enteredLate = {
  'src/dossier/read-thoroughly.ts': ['mistakesInValue', 'readThoroughly'],
  'src/dossier/to-yaml.ts': ['toYaml'],
  'src/engine/costs.ts': ['costsOf'],
  'src/engine/forecast.ts': ['forecastOf'],
  'src/engine/timeline.ts': ['timelineOf'],
  'src/explain-rule.ts': ['explainRule'],
  'src/reporters/law-values.ts': ['listLawValues'],
  'src/reporters/rule-list.ts': ['listRules'],
  chalk: ['Chalk'],
  'fastest-levenshtein': ['distance', 'closest'],
  ignore: ['default'],
  'node:crypto': ['createHash'],
  'node:timers/promises': ['setImmediate'],
  'node:tty': ['isatty'],
  'node:v8': ['setFlagsFromString'],
  'node:worker_threads': ['Worker'],
  'string-width': ['default'],
  tinyglobby: ['globSync', 'isDynamicPattern'],
  'wrap-ansi': ['default'],
}

/**
 * What stands in files of its own beside the bundle, by the path that imports it: packages, and the check that tells
 * everything that does not fit. Few runs need them, and all that stands in the bundle has to be prepared at every start.
 */
const apart = [
  '@clack/prompts',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'chalk',
  'cli-progress',
  'csv-parse/sync',
  'csv-stringify/sync',
  'fastest-levenshtein',
  'ical-generator',
  'ignore',
  'string-width',
  'tinyglobby',
  'wrap-ansi',
  'write-excel-file/universal',
  'yaml',
]
const fullCheck = 'src/generated/validate-dossier.js'

const fileOf = (path) => `late/${path.replaceAll(/[^a-z]+/g, '-').replace(/^-|-js$/g, '')}.cjs`

/**
 * What the bundle for `check` takes in of the parts that are imported when they are asked for; src/cli/start.cts
 * starts that bundle only when no other is.
 */
const partsOfCheck = ['./commands/check.js', './files-in-folder.js', './json.js', './terminal.js']
/** What only other parts call; the one thing that is late and that `check` needs is to read a file thoroughly. */
const notForCheck = Object.keys(enteredLate).filter(
  (path) => path.startsWith('src/') && path !== 'src/dossier/read-thoroughly.ts',
)

/** Commander can start other programs as subcommands; rivcheck has none, and loading what starts them takes long. */
const unused = { 'node:child_process': /node_modules\/commander\// }

/**
 * The text of the bundle: its hash as a comment on the first line, then a function that takes what node gives a CommonJS
 * module. `esbuild` is the module.
 * @param {{ onlyCheck: boolean }} options `onlyCheck`: no more than `check` needs to write text or JSON.
 */
export async function bundle(esbuild, root, entry, { onlyCheck }) {
  const { outputFiles } = await esbuild.build({
    ...settings(root),
    entryPoints: [entry],
    plugins: [
      ...(onlyCheck ? [withoutTexts(), withoutOtherParts(root)] : [lateTexts()]),
      ownAddress(root),
      lateEntry(root, onlyCheck ? notForCheck : []),
      keepApart(root),
    ],
  })
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${asciiOnly(outputFiles[0].text)}\n})\n`
  return `// ${createHash('sha256').update(wrapped).digest('hex').slice(0, 16)}\n${wrapped}`
}

/** What esbuild leaves as it is, also with charset ascii: tagged templates and regular expressions. */
function asciiOnly(code) {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The files beside the bundle: their names, and what is in them. */
export async function bundleApart(esbuild, root) {
  return Promise.all(
    [...apart, `./${fullCheck}`].map(async (path) => {
      const { outputFiles } = await esbuild.build({
        ...settings(root),
        stdin: { contents: asNodeImports(path), resolveDir: root },
      })
      return { file: fileOf(path), text: outputFiles[0].text }
    }),
  )
}

/** A module of node takes what is exported as a whole for the default; so the default carries the other names. */
const asNodeImports = (path) => `
const part = require(${JSON.stringify(path)})
module.exports = part.__esModule && typeof part.default === 'function' ? Object.assign(part.default, part) : part`

const settings = (root) => ({
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'dist/cli',
  format: 'cjs',
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20.19',
  supported: { 'dynamic-import': false }, // what is run by vm.Script can only require
  minify: true,
  legalComments: 'none',
  charset: 'ascii', // one byte a character: half the memory, and quicker to read
})

function keepApart(root) {
  return {
    name: 'keep-apart',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, resolveDir }) => {
        if (apart.includes(path)) return { path: `./${fileOf(path)}`, external: true }
        const isCheck = path.endsWith('/validate-dossier.js') && resolve(resolveDir, path) === resolve(root, fullCheck)
        return isCheck ? { path: `./${fileOf(`./${fullCheck}`)}`, external: true } : undefined
      })
    },
  }
}

/** @param except parts that are in no bundle. */
function lateEntry(root, except) {
  const late = new Map(
    Object.entries(enteredLate)
      .filter(([path]) => !except.includes(path))
      .map(([path, names]) => [path.startsWith('src/') ? resolve(root, path) : path, names]),
  )
  return {
    name: 'late-entry',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, importer, kind, resolveDir, pluginData, namespace }) => {
        if (kind === 'entry-point' || namespace === 'late' || pluginData === 'resolved') return undefined
        if (unused[path]?.test(importer.replaceAll(sep, '/'))) return { path, namespace: 'unused' }
        if (importer.includes('node_modules')) return undefined
        const isOurs = path.startsWith('.')
        const found = isOurs
          ? await build.resolve(path, { importer, kind, resolveDir, pluginData: 'resolved' })
          : { path }
        return late.has(found.path) ? { path: found.path, namespace: 'late', pluginData: resolveDir } : undefined
      })
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path, pluginData: resolveDir }) => {
        const load = `let part\nconst load = () => (part ??= require(${JSON.stringify(path)}))\n`
        return { contents: load + late.get(path).map(lateFunction).join(''), resolveDir }
      })
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

const lateFunction = (name) => `
function ${name}_(...given) {
  const { ${name}: real } = load()
  return new.target ? new real(...given) : real(...given)
}
export { ${name}_ as ${name} }
`

/** The parts of a rule that few reports tell; as Biome sets them out. */
const textKeys = /^ {2}(steps|exceptions|example|why): (.*(?:\n(?: {4}.*| {2}[\]}].*))*),\n/gm

/** Makes those parts when they are asked for: then what does not tell them does not load their texts. */
const lateTexts = () => rewriteTexts((_, key, value) => `  get ${key}() { return ${value} },\n`)

/** Text and JSON tell of them only why the rule is there. */
const withoutTexts = () => rewriteTexts((whole, key) => (key === 'why' ? whole : ''))

function rewriteTexts(rewrite) {
  return {
    name: 'rewrite-texts',
    setup(build) {
      build.onLoad({ filter: /src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        const start = source.indexOf('export default {\n')
        if (start < 0) return undefined
        return { contents: source.slice(0, start) + source.slice(start).replace(textKeys, rewrite), loader: 'ts' }
      })
    },
  }
}

/**
 * Parts that are imported when they are asked for become part of the rest, if `check` needs them: then esbuild can put all
 * modules into one scope. What is left has to fail, should it ever be asked for.
 */
function withoutOtherParts(root) {
  const leftOut = (name) => `(() => { throw new Error('${name} is not in this bundle') })()`
  const others = new Map(notForCheck.map((path) => [resolve(root, path), enteredLate[path]]))
  return {
    name: 'without-other-parts',
    setup(build) {
      build.onLoad({ filter: /src[\\/].*\.ts$/ }, ({ path }) => {
        const names = others.get(path)
        if (names) return { contents: names.map((name) => `export const ${name} = () => ${leftOut(name)}`).join('\n') }

        const imports = []
        const contents = readFileSync(path, 'utf8').replaceAll(/(?:await )?import\('([^']+)'\)/g, (whole, part) => {
          if (!part.startsWith('.')) return whole
          if (!partsOfCheck.includes(part)) return leftOut(part)
          imports.push(`import * as part${imports.length} from '${part}'\n`)
          return `part${imports.length - 1}`
        })
        return imports.length > 0 ? { contents: imports.join('') + contents, loader: 'ts' } : undefined
      })
    },
  }
}

/** `import.meta.url` stays what it is in dist without bundling. */
function ownAddress(root) {
  return {
    name: 'own-address',
    setup(build) {
      build.onLoad({ filter: /\.m?[jt]s$/, namespace: 'file' }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        if (!source.includes('import.meta.url')) return undefined
        const file = relative(resolve(root, 'src/cli'), path).replaceAll(sep, '/').replace(/\.ts$/, '.js')
        const address = `new URL(${JSON.stringify(file)}, require('node:url').pathToFileURL(__filename)).href`
        return { contents: source.replaceAll('import.meta.url', address), loader: path.endsWith('.ts') ? 'ts' : 'js' }
      })
    },
  }
}
