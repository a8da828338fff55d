import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const repository = fileURLToPath(new URL('..', import.meta.url))
const program = fileURLToPath(new URL('share-program.js', import.meta.url))

/** What the program needs of rivcheck, apart: dist may hold one bundle in which parsing cannot be told from the rest. */
const parts = `
export { decode } from './src/dossier/decode.js'
export { readQuickly } from './src/dossier/read-quickly.js'
export { checkDossier, loadDossier, loadForm, tallyOf } from './src/toolkit.js'
`

/**
 * How the processor time of judging YAML files divides, in one process without reading files or starting up.
 * @param root the bench folder, for the bundle.
 * @returns seconds of processor time of `parse` and of the `whole`, and the `share` outside parsing.
 */
export function measureShare(root, corpus, rounds) {
  const bundle = join(root, 'share.mjs')
  buildSync({
    stdin: { contents: parts, resolveDir: repository, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: bundle,
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
  })
  const args = [program, bundle, corpus.folder, String(rounds)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
