import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Ground floor first: a module may import from its own folder and below, never from above or beside. */
const floors = [
  ['calendar', 'language', 'generated'],
  ['law', 'dossier'],
  ['facts'],
  ['kernel'],
  ['rules', 'engine'],
  ['reporters'],
  ['check-dossier.ts', 'explain-rule.ts', 'index.ts', 'toolkit.ts'],
  ['batch'],
  ['cli'],
]

/** Each package comes in through one door; zod, slow to load, only where the schemas are made. */
const doors: Readonly<Record<string, RegExp>> = {
  'date-fns': /^src\/calendar\//,
  yaml: /^src\/(dossier|cli\/(init|import))\//,
  'js-yaml': /^src\/dossier\//,
  zod: /^src\/(dossier|reporters)\/.*schema/,
  'fastest-levenshtein': /^src\/(dossier|cli)\//,
  chalk: /^src\/reporters\//,
  'string-width': /^src\/reporters\//,
  'wrap-ansi': /^src\/reporters\//,
  'ical-generator': /^src\/reporters\//,
  '@noble': /^src\/reporters\//,
  commander: /^src\/cli\//,
  '@clack': /^src\/cli\/init\//,
  'csv-parse': /^src\/cli\/import\//,
  'cli-progress': /^src\/cli\//,
  tinyglobby: /^src\/batch\//,
  ignore: /^src\/batch\//,
  'csv-stringify': /^src\/reporters\/csv-line/,
  'write-excel-file': /^src\/reporters\/xlsx\//,
  'node:util': /^src\//,
}

/** Of node itself only the edge may use what touches the world. */
const isImpure = (path: string) => path.startsWith('node:') && path !== 'node:util'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.d)\.ts$/.test(file))
  .map((file) => join('src', file))

const folderOf = (file: string) => file.split('/')[1]?.replace(/\.js$/, '.ts') ?? ''
const floorOf = (file: string) => floors.findIndex((floor) => floor.includes(folderOf(file)))
const importsOf = (file: string, code = readFileSync(file, 'utf8')) =>
  [...code.matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
const valueImportsOf = (file: string) =>
  importsOf(file, readFileSync(file, 'utf8').replaceAll(/(import|export) type [^']*'[^']+'/g, ''))

describe('de lagen', () => {
  it.each(files)('%s imports downward', (file) => {
    expect(floorOf(file), 'every folder has a floor').toBeGreaterThanOrEqual(0)
    const targets = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => normalize(join(dirname(file), path)))
    const wrong = targets.filter((target) => floorOf(target) >= floorOf(file) && folderOf(target) !== folderOf(file))
    // the files of one floor that make up the library use each other in this order
    const library = ['src/check-dossier', 'src/explain-rule', 'src/index', 'src/toolkit']
    const rank = (path: string) => library.indexOf(path.replace(/\.(ts|js)$/, ''))
    expect(wrong.filter((target) => rank(target) < 0 || rank(target) >= rank(file))).toEqual([])
  })

  it.each(files)('%s takes each package through its own door', (file) => {
    const packages = valueImportsOf(file).filter((path) => !path.startsWith('.'))
    const wrong = packages.filter((path) => {
      const name = path.split('/')[0] ?? path
      return isImpure(path) ? !/^src\/(batch|cli)\//.test(file) : !doors[name]?.test(file)
    })
    expect(wrong).toEqual([])
  })

  it('laat de opdrachtregel en de verwerking van veel bestanden alleen de bibliotheek en haar gereedschap gebruiken', () => {
    const imports = files
      .filter((file) => /^src\/(batch|cli)\//.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => normalize(join(dirname(file), path))),
      )
    const wrong = imports.filter((path) => !/^src\/(batch\/|cli\/|toolkit\.js|generated\/build-info\.js)/.test(path))
    expect(wrong).toEqual([])
  })
})
