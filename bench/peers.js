import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pins = fileURLToPath(new URL('peers/package.json', import.meta.url))
const schema = fileURLToPath(new URL('../schemas/dossier.schema.json', import.meta.url))

/**
 * Installs the programs rivcheck is measured against in the bench folder, when they are not there yet.
 * @returns by name the version, and `command(corpus, file)`: the command for a whole corpus or for one file of it;
 * `command` is null for a program that could not be installed.
 */
export function installPeers(root) {
  const folder = join(root, 'peers')
  const copy = join(folder, 'package.json')
  const isInstalled = existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(pins, 'utf8')
  if (!isInstalled || !existsSync(join(folder, 'node_modules'))) install(folder, copy)
  writeSettings(root, folder)
  return describePeers(root, join(folder, 'node_modules'))
}

function install(folder, copy) {
  mkdirSync(folder, { recursive: true })
  process.stderr.write('Vergelijkingsprogramma’s installeren …\n')
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock']
  copyFileSync(pins, copy)
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: false })
  if (status !== 0) process.stderr.write('Niet alles kon worden geïnstalleerd; die regels blijven leeg\n')
}

/** What eslint and Spectral need: their own YAML rules, and our schema as a rule. */
function writeSettings(root, folder) {
  const required = JSON.stringify(join(folder, 'package.json'))
  writeFileSync(
    join(root, 'eslint.config.mjs'),
    `import { createRequire } from 'node:module'
const { default: yml } = await import(createRequire(${required}).resolve('eslint-plugin-yml'))
export default yml.configs.recommended
`,
  )
  const functionOptions = { schema: JSON.parse(readFileSync(schema, 'utf8')) }
  // biome-ignore lint/suspicious/noThenProperty: the word of Spectral's own rule format
  const rules = { dossier: { given: '$', then: { function: 'schema', functionOptions } } }
  writeFileSync(join(root, 'spectral.json'), JSON.stringify({ rules }))
}

function describePeers(root, modules) {
  const at = (...path) => join(modules, ...path)
  const ajv = [process.execPath, at('ajv-cli/dist/index.js'), 'validate', '--spec=draft2020', '--strict=false']
  ajv.push('--validate-formats=false', '-s', schema, '-d')
  const native = [nativeValidator(at('@sourcemeta/jsonschema')), 'validate']
  const eslint = [process.execPath, at('eslint/bin/eslint.js'), '-c', join(root, 'eslint.config.mjs')]
  const spectral = [process.execPath, at('@stoplight/spectral-cli/dist/index.js'), 'lint', '-r']
  spectral.push(join(root, 'spectral.json'))

  const globOf = ({ folder, extension }) => join(folder, `*.${extension}`)
  const nativeOn = (corpus, file) =>
    file ? [schema, file] : [schema, corpus.folder, '--extension', `.${corpus.extension}`]
  const peer = (label, name, program, argumentsFor) => {
    const isThere = existsSync(program.find((part) => part.startsWith(modules)))
    const { version } = isThere ? JSON.parse(readFileSync(at(name, 'package.json'), 'utf8')) : {}
    const command = isThere ? (corpus, file) => [...program, ...argumentsFor(corpus, file)] : null
    return [label, { name: label, version, command }]
  }
  return Object.fromEntries([
    peer('ajv-cli', 'ajv-cli', ajv, (corpus, file) => [file ?? globOf(corpus)]),
    peer('jsonschema', '@sourcemeta/jsonschema', native, nativeOn),
    peer('jsonschema --fast', '@sourcemeta/jsonschema', [...native, '--fast'], nativeOn),
    peer('eslint + yml', 'eslint', eslint, (corpus, file) => [file ?? globOf(corpus)]),
    peer('spectral', '@stoplight/spectral-cli', spectral, (corpus, file) => [file ?? globOf(corpus)]),
  ])
}

/** The program itself: through its launcher in JavaScript it would pay for a start of Node. */
function nativeValidator(folder) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const arch = process.arch === 'x64' ? 'x86_64' : process.arch
  const isMusl = platform === 'linux' && process.report.getReport().header.glibcVersionRuntime === undefined
  const name = `jsonschema-${platform}-${arch}${isMusl ? '-musl' : ''}${platform === 'windows' ? '.exe' : ''}`
  return join(folder, 'build/github-releases', name)
}
