// Builds what a clone does not hold: src/generated/ (the compiled dossier check, and which build this is) and dist/.
// Run by `npm ci` through `prepare`; does nothing when nothing changed. Needs no network.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, bundleApart } from './bundle.js'
import { compileFit } from './compile-fit.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...path) => join(root, ...path)

/** Everything a verdict depends on; a change here is another catalogue. */
const catalogueFolders = ['calendar', 'language', 'law', 'dossier/schema', 'facts', 'kernel', 'rules', 'engine']
/** Whether each bundle holds only what `check` needs for text or JSON. */
const bundles = { 'bundle.js': false, 'bundle-check.js': true }
/** Its run needs most of what a run can need. */
const example = 'examples/spoor-2-drie-maanden-te-laat.yaml'

const generated = at('src/generated')
const stampFile = join(generated, '.stamp')

async function loadTools() {
  try {
    const [ajv, standalone, esbuild] = await Promise.all([
      import('ajv/dist/2020.js'),
      import('ajv/dist/standalone/index.js'),
      import('esbuild'),
    ])
    if (!existsSync(at('node_modules/typescript/bin/tsc'))) throw new Error('typescript ontbreekt')
    return { Ajv: ajv.default.default, standaloneCode: standalone.default.default, esbuild }
  } catch (cause) {
    process.stderr.write(
      'De bouwgereedschappen ontbreken. Voer eerst uit: npm ci   (zonder --omit=dev)\n' +
        'The build tools are missing. First run: npm ci   (without --omit=dev)\n' +
        `(${cause.message})\n`,
    )
    return undefined
  }
}

async function build({ Ajv, standaloneCode, esbuild }, stamp) {
  rmSync(stampFile, { force: true })
  mkdirSync(generated, { recursive: true })
  writeFileSync(join(generated, 'validate-dossier.js'), compileCheck(Ajv, standaloneCode, esbuild))
  writeFileSync(join(generated, 'validate-dossier.d.ts'), checkTypes)
  const fit = compileFit(readFileSync(at('schemas/dossier.schema.json'), 'utf8'), new Ajv(ajvOptions), standaloneCode)
  writeFileSync(join(generated, 'fits-dossier.js'), selfContained(fit, esbuild))
  writeFileSync(join(generated, 'fits-dossier.d.ts'), fitTypes)
  writeFileSync(join(generated, 'build-info.ts'), buildInfo())
  rmSync(at('dist'), { recursive: true, force: true })
  const tsc = spawnSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const file of ['validate-dossier.js', 'validate-dossier.d.ts', 'fits-dossier.js', 'fits-dossier.d.ts']) {
    cpSync(join(generated, file), at('dist/generated', file))
  }
  if (tsc.status === 0) {
    for (const [file, onlyCheck] of Object.entries(bundles)) {
      writeFileSync(at('dist/cli', file), await bundle(esbuild, root, 'src/cli/main.ts', { onlyCheck }))
    }
    mkdirSync(at('dist/cli/late'))
    for (const { file, text } of await bundleApart(esbuild, root)) writeFileSync(at('dist/cli', file), text)
    writeFileSync(stampFile, stamp)
  } else {
    process.stderr.write(
      'Het bouwen is mislukt: zie de meldingen hierboven.\nThe build failed: see the messages above.\n',
    )
    process.exitCode = 1
  }
}

const ajvOptions = {
  discriminator: true,
  messages: false, // ours are Dutch
  allowUnionTypes: true,
  inlineRefs: false,
  formats: { date: true }, // the pattern beside it already refuses 30 February
  keywords: ['patternErrorMessage', 'x-datumsoort', 'x-vrijeTekst', 'x-bestand', 'x-eenheid'],
  code: { source: true, esm: true },
}

/** Tells everything that does not fit. */
function compileCheck(Ajv, standaloneCode, esbuild) {
  const schema = JSON.parse(readFileSync(at('schemas/dossier.schema.json'), 'utf8'))
  // verbose: a message names the allowed keys and what kind of date it is
  const ajv = new Ajv({ ...ajvOptions, allErrors: true, verbose: true })
  return selfContained(standaloneCode(ajv, ajv.compile(schema)), esbuild)
}

/** One self-contained ES module: ajv's own ESM output still calls `require` for its helpers. */
function selfContained(contents, esbuild) {
  const { outputFiles } = esbuild.buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    minify: true,
    write: false,
    banner: { js: '// Made by scripts/build.js from schemas/dossier.schema.json.' },
  })
  return outputFiles[0].text
}

const checkTypes = `/** One thing ajv found; \`schema\`, \`parentSchema\` and \`data\` say at which part of the schema, and in what. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly schema: unknown
  readonly parentSchema: Readonly<Record<string, unknown>>
  readonly data: unknown
}
declare const validate: {
  (dossier: unknown): boolean
  readonly errors: readonly SchemaError[] | null
}
export default validate
`

const fitTypes = `declare const fits: (dossier: unknown) => boolean
export default fits
`

function buildInfo() {
  const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const catalogue = hashOf(catalogueFolders.flatMap((folder) => filesIn(join('src', folder))))
  return `// Made by scripts/build.js.
export const name = '${name}'
export const version = '${version}'
/** Over the sources that determine a verdict: two reports with one value judged by the same rules. */
export const catalogue = 'sha256:${catalogue}'
/** Over all sources and the packages they use: two runs with one value write the same for the same input. */
export const build = 'sha256:${stamp}'
`
}

function inputs() {
  const sources = filesIn('src').filter((file) => !file.startsWith('src/generated/'))
  const settings = [
    'schemas/dossier.schema.json',
    'scripts/build.js',
    'scripts/bundle.js',
    'scripts/compile-fit.js',
    'package.json',
    'package-lock.json',
  ]
  return [...sources, ...settings, 'tsconfig.json', 'tsconfig.build.json']
}

function isBuilt(stamp) {
  const made = [
    'src/generated/validate-dossier.js',
    'src/generated/build-info.ts',
    'src/generated/fits-dossier.js',
    'dist/generated/validate-dossier.js',
    'dist/generated/fits-dossier.js',
    'dist/cli/start.cjs',
    'dist/cli/bundle.js',
    'dist/cli/bundle-check.js',
  ]
  if (!existsSync(stampFile) || !made.every((file) => existsSync(at(file)))) return false
  return readFileSync(stampFile, 'utf8') === stamp
}

/** The files below `folder`, relative to the root, with forward slashes, sorted. */
function filesIn(folder) {
  if (!existsSync(at(folder))) return []
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}

/** Over names and contents; the same on every system, also where git writes CRLF. */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const text = readFileSync(at(file), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${file}\n${text.length}\n${text}\n`)
  }
  return hash.digest('hex')
}

/** A first run of each bundle keeps its compiled code for this node, if there is none yet (src/cli/start.cts). */
function keepCompiled() {
  for (const [bundle, format] of [
    ['bundle', 'html'],
    ['bundle-check', 'text'],
  ]) {
    const [hash] = existsSync(at(`dist/cli/${bundle}.js`))
      ? readFileSync(at(`dist/cli/${bundle}.js`), 'utf8')
          .slice(3)
          .split('\n', 1)
      : []
    const kept = `${bundle}-${hash}-${process.versions.v8}-${process.arch}.cache`
    if (!hash || existsSync(at('dist/cli', kept)) || !existsSync(at(example))) continue
    spawnSync(process.execPath, [at('bin/cli.js'), 'check', at(example), '--format', format], { stdio: 'ignore' })
  }
}

function makeBinExecutable() {
  if (!existsSync(at('bin'))) return
  for (const file of readdirSync(at('bin'))) if (file.endsWith('.js')) chmodSync(at('bin', file), 0o755)
}

makeBinExecutable()
const stamp = hashOf(inputs())
if (!isBuilt(stamp)) {
  const tools = await loadTools()
  if (tools) await build(tools, stamp)
  else process.exitCode = 1
}
keepCompiled()
