import { formatDate } from '../calendar/format.js'
import { earliest, type PlainDate } from '../calendar/plain-date.js'
import { type Parameter, parameters } from '../law/parameters/index.js'
import { citationOf, instruments, urlOf } from '../law/source.js'
import { standVanHetRecht } from '../law/stand-van-het-recht.js'
import { tool } from './json.js'
import { hang, release, together, wrap } from './terminal/layout.js'
import { type Screen, screenOf } from './terminal/screen.js'

export interface LawValueOptions {
  readonly format?: 'text' | 'json'
  /** Columns of the screen; no line is longer. Default 80. */
  readonly width?: number
  readonly color?: boolean
}

/** The values of law and practice as they held on `day`, each with its source and since when. */
export function listLawValues(day: PlainDate, options: LawValueOptions = {}): string {
  const { format = 'text' } = options
  const values = parameters.map((parameter) => lawValueOn(parameter, day))
  switch (format) {
    case 'text':
      return valuesText(values, day, screenOf(options))
    case 'json':
      return `${JSON.stringify({ version: 1, tool, peildatum: day, values }, null, 2)}\n`
  }
}

interface LawValue {
  readonly name: string
  readonly unit: string
  /** null when it did not hold on that day. */
  readonly value: number | boolean | null
  /** First day of this version; when it did not hold yet, the first day on which it does. */
  readonly since: PlainDate | null
  /** Whether the value began on that day; else rivcheck only reckons with it from then on, and for earlier days too. */
  readonly sinceIsStart: boolean
  /** Not a term: decides when or how loudly a report speaks. */
  readonly signal: boolean
  readonly source: { readonly instrument: string; readonly citation: string; readonly url: string | null } | null
}

function lawValueOn({ name, unit, value, begins = false, signal = false }: Parameter, day: PlainDate): LawValue {
  const [first] = value.versions
  const held = value.versions.findLast(({ from }) => from <= day)
  // before their first version rules take its value, unless the norm really began then
  const version = held ?? first
  const source = version?.source
  return {
    name,
    unit,
    value: held || !begins ? (version?.value ?? null) : null,
    since: version?.from ?? null,
    sinceIsStart: begins || version !== first,
    signal,
    source: source
      ? {
          instrument: instruments[source.instrument].name,
          citation: citationOf(source),
          url: urlOf(source, earliest(day, standVanHetRecht)),
        }
      : null,
  }
}

function valuesText(values: readonly LawValue[], day: PlainDate, screen: Screen): string {
  const { style, measure } = screen
  const terms = values.filter(({ signal }) => !signal)
  const signals = values.filter(({ signal }) => signal)
  const later =
    day > standVanHetRecht
      ? [...wrap(`De wetteksten zijn gelezen tot en met ${formatDate(standVanHetRecht)}.`, measure), '']
      : []
  return release([
    style.bold(`Wat gold op ${formatDate(day)}`),
    '',
    ...later,
    ...terms.flatMap((value) => valueLines(value, day, screen)),
    '',
    ...wrap(style.bold('Wat alleen bepaalt wanneer en hoe zwaar het rapport iets noemt'), measure),
    '',
    ...signals.flatMap((value) => valueLines(value, day, screen)),
    '',
    ...wrap(
      '"Gerekend vanaf": niet is nagegaan of de waarde die dag begon. rivcheck rekent er vanaf dan mee, en voor eerdere dagen ook.',
      measure,
    ),
  ])
}

function valueLines(
  { name, unit, value, since, sinceIsStart, source }: LawValue,
  day: PlainDate,
  screen: Screen,
): string[] {
  const { style, measure } = screen
  const more = [amount(value, unit), sinceWhen(since, sinceIsStart, day), source?.citation ?? ''].filter(Boolean)
  return [...hang('  ', name, measure), ...wrap(style.dim(more.map(together).join(' · ')), measure, 4)]
}

function amount(value: number | boolean | null, unit: string): string {
  if (value === null) return 'gold toen niet'
  if (typeof value === 'boolean') return value ? 'verplicht' : 'niet verplicht'
  switch (unit) {
    case 'dag van de wachttijd':
      return `dag ${value} van de wachttijd (week ${Math.ceil(value / 7)})`
    case 'procent':
      return `${value}%`
    default:
      return `${value} ${value === 1 ? one(unit) : unit}`
  }
}

function one(unit: string): string {
  return unit.replace('weken', 'week').replace('maanden', 'maand').replace('dagen', 'dag')
}

function sinceWhen(since: PlainDate | null, isStart: boolean, day: PlainDate): string {
  if (since === null) return ''
  if (!isStart) return `gerekend vanaf ${formatDate(since)}`
  return since > day ? `vanaf ${formatDate(since)}` : `sinds ${formatDate(since)}`
}
