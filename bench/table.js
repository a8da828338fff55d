import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('../docs/bench.md', import.meta.url))
const start = '<!-- bench:begin -->'
const end = '<!-- bench:end -->'
const headings = ['werk', 'rivcheck', 'tegenover', 'verhouding', 'in processortijd', 'doel', '']

/** The results as a Markdown table. */
export function tableOf(results) {
  const lines = results.map(({ work, rivcheck, other, ratio, cpuRatio, target, isMet }) => [
    work,
    rivcheck,
    other,
    ratio,
    cpuRatio,
    target,
    isMet === null ? '' : isMet ? '✓' : '✗',
  ])
  const columns = [headings, headings.map(() => '---'), ...lines]
  return `${columns.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

/** Puts the newest figures into docs/bench.md, between the markers. */
export function writePage(text) {
  const before = readFileSync(page, 'utf8')
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/bench.md mist ${start} of ${end}`)
  writeFileSync(page, `${before.slice(0, from + start.length)}\n\n${text}\n${before.slice(to)}`)
}
