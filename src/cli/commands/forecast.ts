import type { PlainDate } from '../../toolkit.js'
import type { Io } from '../io.js'
import { outputsOf } from '../outputs.js'
import { todayInAmsterdam } from '../peildatum.js'
import { UsageError } from '../usage-error.js'
import { checkTo } from './check.js'
import type { TimelineFlags } from './timeline.js'

export interface ForecastFlags extends TimelineFlags {
  readonly until: PlainDate
}

const forms = { text: 'forecast', json: 'forecast-json' } as const

/** Every day is judged; what comes later than this comes from no norm. */
const mostYears = 10

/** `rivcheck forecast`: what will be found when nothing is added to the dossiers. */
export function forecast(paths: readonly string[], flags: ForecastFlags, io: Io): Promise<number> {
  const { until, peildatum } = flags
  if (peildatum && until <= peildatum) {
    throw new UsageError(`--until ${until} ligt niet na de peildatum ${peildatum}; kies een latere dag`)
  }
  if (yearOf(until) > yearOf(todayInAmsterdam(io.now())) + mostYears) {
    throw new UsageError(`--until ${until} ligt te ver weg; kies een dag binnen ${mostYears} jaar`)
  }
  const options = { ...flags, show: 'open', failOn: 'never', timeout: 60 } as const
  return checkTo(outputsOf(flags.outputs, forms), paths, options, io)
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}
