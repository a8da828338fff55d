import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** GNU time tells what a process and its threads used; without it there are only seconds on the clock. */
const gnuTime = '/usr/bin/time'
const longestRun = 30 * 60_000

/**
 * Runs contenders in turn, so that a busy moment of the machine hits all of them: forwards, then backwards, and so on.
 * @param contenders each `{ name, command, cwd, rounds, repeat }`; with `rounds` no more runs than that. With `repeat`
 * a run is that many processes one after the other, and the figures are of one: GNU time counts in hundredths.
 * @param rounds how often.
 * @returns the runs of each contender by name, in order of round; a round it sat out is missing at the end.
 */
export function measure(contenders, rounds) {
  const runs = new Map(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const takingPart = contenders.filter((contender) => round < (contender.rounds ?? rounds))
    for (const contender of round % 2 === 0 ? takingPart : takingPart.toReversed()) {
      runs.get(contender.name).push(runOnce(contender))
    }
  }
  return runs
}

/** @returns seconds on the clock, seconds of processor time and the most memory in MB; `null` where not measured. */
function runOnce({ name, command, cwd, repeat = 1 }) {
  const folder = mkdtempSync(join(tmpdir(), 'rivcheck-bench-run-'))
  const figures = join(folder, 'time')
  const isTimed = existsSync(gnuTime)
  const repeated = repeat === 1 ? command : ['sh', '-c', `for i in $(seq ${repeat}); do "$@"; done`, 'sh', ...command]
  const [program, ...args] = isTimed ? [gnuTime, '-f', '%U %S %M', '-o', figures, ...repeated] : repeated
  try {
    const start = performance.now()
    const { status, signal } = spawnSync(program, args, { cwd, stdio: 'ignore', timeout: longestRun })
    const seconds = (performance.now() - start) / 1000 / repeat
    if (status !== 0 && status !== 1) throw new Error(`${name}: exit ${status ?? signal}\n${command.join(' ')}`)
    if (!isTimed) return { seconds, cpu: null, megabytes: null }
    const { cpu, megabytes } = readFigures(figures)
    return { seconds, cpu: cpu / repeat, megabytes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** GNU time writes a line about the exit code before the figures. */
function readFigures(file) {
  const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { cpu: user + system, megabytes: kilobytes / 1024 }
}

/** The middle one; of an even number the mean of the middle two. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)]
}

/** The median over the rounds of one contender divided by the other in the same round; `null` when not measured. */
export function ratioOf(runs, others, quantity) {
  const rounds = Math.min(runs.length, others.length)
  const ratios = Array.from({ length: rounds }, (_, round) => runs[round][quantity] / others[round][quantity])
  return ratios.some((ratio) => !Number.isFinite(ratio)) || rounds === 0 ? null : median(ratios)
}
