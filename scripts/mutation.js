// Mutation testing, area by area: `npm run mutation [area…]`, for example `npm run mutation facts rules/spoor2`.
// Each area is held to its own tests only, so that a mutant costs a second and not the whole suite.
// Prints a table and fails below `least`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'

/** The part of the mutants that the tests must notice, in percent. */
const least = 85

const folders = readdirSync('src/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const themes = folders.map(({ name }) => name).filter((name) => name !== 'voorbeeld')

/** What is changed, and which tests must notice. */
const areas = {
  calendar: { mutate: ['src/calendar/**/*.ts'], tests: 'test/calendar/**/*.test.ts' },
  facts: { mutate: ['src/facts/**/*.ts'], tests: 'test/facts/**/*.test.ts' },
  rules: { mutate: ['src/rules/*.ts', '!src/rules/index.ts'], tests: 'test/rules/**/*.test.ts' },
  ...Object.fromEntries(
    themes.map((theme) => [
      `rules/${theme}`,
      { mutate: [`src/rules/${theme}/**/*.ts`], tests: `test/rules/${theme}/**/*.test.ts` },
    ]),
  ),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in areas))
if (unknown.length > 0) {
  process.stderr.write(`unknown area: ${unknown.join(', ')}; known: ${Object.keys(areas).join(', ')}\n`)
  process.exit(2)
}

const chosen = asked.length > 0 ? asked : Object.keys(areas)
const scores = chosen.map((name) => ({ name, ...run(name) }))
const sum = (key) => scores.reduce((total, score) => total + score[key], 0)
const total = { name: 'all', killed: sum('killed'), survived: sum('survived'), uncovered: sum('uncovered') }
const lines = [...scores, total].map((score) => [
  score.name.padEnd(20),
  `${String(score.killed).padStart(6)} killed`,
  `${String(score.survived).padStart(5)} survived`,
  `${String(score.uncovered).padStart(5)} without a test`,
  `${percentage(score).toFixed(1).padStart(6)} %`,
])
process.stdout.write(`\n${lines.map((line) => line.join('')).join('\n')}\n`)
process.exitCode = percentage(total) < least || scores.some((score) => mutantsOf(score) === 0) ? 1 : 0

function mutantsOf({ killed, survived, uncovered }) {
  return killed + survived + uncovered
}

function percentage(score) {
  return (100 * score.killed) / Math.max(1, mutantsOf(score))
}

function run(name) {
  const { mutate, tests } = areas[name]
  const slug = name.replace('/', '-')
  const report = `reports/mutation/${slug}.json`
  mkdirSync('reports/mutation', { recursive: true })
  rmSync(report, { force: true })
  spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', mutate.join(',')],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTATION_TESTS: tests, MUTATION_AREA: slug },
    },
  )
  if (!existsSync(report)) return { killed: 0, survived: 0, uncovered: 0 }
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const mutants = Object.values(files).flatMap((file) => file.mutants)
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  return { killed: count('Killed', 'Timeout'), survived: count('Survived'), uncovered: count('NoCoverage') }
}
