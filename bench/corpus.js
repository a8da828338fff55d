import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kenmerkOf, makeDossier } from './dossier/make-dossier.js'
import { createRandom } from './random.js'
import { writeYaml } from './write-yaml.js'

const seed = 4
const here = dirname(fileURLToPath(import.meta.url))
/** Every file that shapes the corpus: when one changes, the corpus is made again. */
const makers = ['corpus.js', 'days.js', 'random.js', 'write-yaml.js', 'dossier']

/** How each variant writes a dossier. */
const variants = {
  yaml: { extension: 'yaml', write: (dossier, index) => writeYaml(dossier, createRandom(index)) },
  'yaml-quoted': {
    extension: 'yaml',
    write: (dossier, index) => writeYaml(dossier, createRandom(index), { quotedDates: true }),
  },
  json: { extension: 'json', write: (dossier) => `${JSON.stringify(dossier)}\n` },
}

/**
 * The folder with the first `size` dossiers in one way of writing; made when it is not there or was made otherwise.
 * @param root folder outside the repository.
 * @param {keyof typeof variants} variant
 * @returns where the files are, how they end, how many and how many bytes together.
 */
export function ensureCorpus(root, variant, size) {
  const folder = join(root, `${variant}-${size}`)
  const stampFile = join(root, `${variant}-${size}.stamp.json`)
  const { extension } = variants[variant]
  const maker = hashOfMakers()
  const stamp = readStamp(stampFile)
  if (stamp?.maker === maker && existsSync(folder)) return { folder, extension, size, bytes: stamp.bytes }

  rmSync(stampFile, { force: true })
  rmSync(folder, { recursive: true, force: true })
  const bytes = writeCorpus(folder, variant, size)
  writeFileSync(stampFile, `${JSON.stringify({ seed, maker, size, bytes })}\n`)
  return { folder, extension, size, bytes }
}

/** The text of one dossier, always the same for the same number. */
export function dossierText(variant, index) {
  return variants[variant].write(makeDossier(seed, index), index)
}

function writeCorpus(folder, variant, size) {
  const { extension } = variants[variant]
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (let index = 1; index <= size; index += 1) {
    const text = Buffer.from(dossierText(variant, index))
    writeFileSync(join(folder, fileName(index, extension)), text)
    bytes += text.length
  }
  return bytes
}

/** Named after the kenmerk of the dossier in it. */
export function fileName(index, extension) {
  return `${kenmerkOf(index)}.${extension}`
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // no corpus yet, or a run that was cut off
  }
}

function hashOfMakers() {
  const files = makers.flatMap((name) => {
    const path = join(here, name)
    return name.endsWith('.js')
      ? [path]
      : readdirSync(path)
          .toSorted()
          .map((file) => join(path, file))
  })
  const hash = createHash('sha256').update(String(seed))
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
