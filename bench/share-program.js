// Run by share.js: node share-program.js <bundle> <folder> <rounds>; prints JSON.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { peildatum } from './dossier/zaak.js'
import { median } from './measure.js'

const [bundle, folder, rounds] = process.argv.slice(2)
const { checkDossier, decode, loadDossier, loadForm, readQuickly, tallyOf } = await import(pathToFileURL(bundle).href)
const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
const text = await loadForm('text')
const run = { peildatum, total: files.length, options: {} }

const parse = () => files.map(({ bytes }) => readQuickly(decode(bytes).text))
const judge = () =>
  files.map(({ file, bytes }) => {
    const { dossier, locate } = loadDossier(bytes)
    const entry = checkDossier(dossier, { peildatum, herkomstPeildatum: 'opgegeven', locate, file })
    return [tallyOf(entry), text.piece(entry, run)]
  })

/** Seconds of processor time. */
function timed(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

const measured = Array.from({ length: Number(rounds) }, () => ({ parse: timed(parse), whole: timed(judge) }))
const share = median(measured.map((round) => 1 - round.parse / round.whole))
const result = {
  parse: median(measured.map((round) => round.parse)),
  whole: median(measured.map((round) => round.whole)),
  share,
}
process.stdout.write(JSON.stringify(result))
