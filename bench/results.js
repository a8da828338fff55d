import { median, ratioOf } from './measure.js'

/**
 * One line of the table: `work`, what `rivcheck` and the `other` program came to, their `ratio` on the clock and in
 * processor time, the `target`, and whether it is met: null when there is no target or no figure.
 */

/**
 * How long one contender takes beside another, in the same rounds.
 * @param target the highest ratio on the clock, or null.
 */
export function comparison({ work, runs, subject, other, target = null }) {
  const ratio = ratioOf(runs.get(subject), runs.get(other), 'seconds')
  return {
    work,
    rivcheck: seconds(runs.get(subject)),
    other: `${other} ${seconds(runs.get(other))}`,
    ratio: times(ratio),
    cpuRatio: times(ratioOf(runs.get(subject), runs.get(other), 'cpu')),
    target: target === null ? '' : `≤ ${number(target, 2)} ×`,
    isMet: target === null ? null : ratio <= target,
  }
}

/** A figure of rivcheck alone that has a bound; `value` is null where it could not be measured. */
export function limit({ work, value, unit, atMost }) {
  const line = remark({ work, value, unit })
  return { ...line, target: `≤ ${withUnit(atMost, unit)}`, isMet: value === null ? null : value <= atMost }
}

/** A figure of rivcheck alone without a bound. */
export function remark({ work, value, unit }) {
  const figure = value === null ? 'niet gemeten' : withUnit(value, unit)
  return { ...withoutFigures(work), rivcheck: figure }
}

/** For a program that could not be installed. */
export function missing(work, other) {
  return { ...withoutFigures(work), other: `${other}: niet geïnstalleerd` }
}

/** For a row that could not be measured. */
export function failed(row) {
  return { ...withoutFigures(row), rivcheck: 'mislukt', isMet: false }
}

function withoutFigures(work) {
  return { work, rivcheck: '', other: '', ratio: '', cpuRatio: '', target: '', isMet: null }
}

function seconds(runs) {
  const value = median(runs.map((run) => run.seconds))
  return value < 0.1995 ? `${number(value * 1000, 0)} ms` : `${number(value, 2)} s`
}

function times(ratio) {
  return ratio === null ? '' : `${number(ratio, 2)} ×`
}

function withUnit(value, unit) {
  return `${number(value, unit === '×' ? 2 : 0)} ${unit}`
}

function number(value, decimals) {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: decimals, minimumFractionDigits: 0 })
}
