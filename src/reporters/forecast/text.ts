import { formatDay } from '../../calendar/format.js'
import type { ForecastChange, ForecastEvent } from '../../kernel/forecast.js'
import type { JudgedDossier } from '../../kernel/report.js'
import { isOpenBreach, severityAt, severityOf } from '../../kernel/result.js'
import { aantal } from '../../language/aantal.js'
import type { Form } from '../form.js'
import { disclaimer, resultWord, severityWord } from '../labels.js'
import { forPeople } from '../message.js'
import { isJudged } from '../summary.js'
import { headLines } from '../terminal/head.js'
import { hang, release, together, wrap } from '../terminal/layout.js'
import { paint, type Tone, toneOf } from '../terminal/paint.js'
import { problemLines } from '../terminal/problems.js'
import { type Screen, screenOf } from '../terminal/screen.js'
import { isAskedFor, noDossiers } from '../timeline/casemanager.js'
import { actorOf, messageOf, untilOf } from './preview.js'

/** For people: for each dossier, day by day, what will be found when nothing is added to it. */
export const forecastText: Form<string> = {
  piece(entry, { options }) {
    if (!isAskedFor(entry, options)) return ''
    const screen = screenOf(options)
    const lines = isJudged(entry) ? dossierLines(entry, options, screen) : problemLines(entry, screen)
    return release([...lines, ''])
  },

  assemble({ options }) {
    const { style, measure } = screenOf(options)
    let isEmpty = true
    return {
      head: '',
      add(piece) {
        if (piece !== '') isEmpty = false
        return piece
      },
      end: () => {
        return release([...(isEmpty ? [noDossiers(options), ''] : []), ...wrap(style.dim(disclaimer), measure)])
      },
    }
  },
}

function dossierLines(dossier: JudgedDossier, options: Parameters<typeof untilOf>[1], screen: Screen): string[] {
  const { datum } = dossier.peildatum
  const until = untilOf(dossier, options)
  if (until <= datum) {
    const text = `De stand van dit dossier is ${formatDay(datum)}; kies met --until een latere dag.`
    return [...headLines(dossier, screen), '', ...wrap(text, screen.measure)]
  }
  const { events, openNow } = dossier.forecast(until)
  const now = `${aantal(openNow, 'bevinding staat', 'bevindingen staan')} nu al open`
  const intro = `Als er niets aan het dossier wordt toegevoegd, tot en met ${together(formatDay(until))}:`
  const nothing = 'er komen geen bevindingen bij.'
  return [
    ...headLines(dossier, screen),
    '',
    ...wrap(events.length === 0 ? `${intro} ${nothing}` : intro, screen.measure),
    ...events.flatMap((event, index) => eventLines(event, events[index - 1], screen)),
    ...(openNow === 0 ? [] : ['', ...wrap(screen.style.dim(`${now}; zie rivcheck check`), screen.measure)]),
  ]
}

const dayIndent = 2
const textIndent = 6

function eventLines(event: ForecastEvent, previous: ForecastEvent | undefined, screen: Screen): string[] {
  const { date, after } = event
  const { rule } = after
  const { word, tone } = wordOf(event)
  const title = hang(
    `${' '.repeat(dayIndent + 2)}${paint(together(word), tone, screen)}  ${rule.id}  `,
    screen.style.bold(rule.title),
    screen.measure,
  )
  const details = [changeWords[event.change], event.change === 'ends' ? null : together(actorOf(after))]
    .filter((text) => text !== null)
    .join(' · ')
  return [
    ...(previous?.date === date ? [] : ['', `${' '.repeat(dayIndent)}${screen.style.bold(formatDay(date))}`]),
    ...title,
    ...wrap(forPeople(messageOf(event)), screen.measure, textIndent),
    ...wrap(screen.style.dim(details), screen.measure, textIndent),
  ]
}

const changeWords: Record<ForecastChange, string | null> = {
  appears: null,
  worse: 'weegt vanaf deze dag zwaarder',
  lighter: 'weegt vanaf deze dag minder zwaar',
  question: null,
  ends: 'vervalt vanzelf',
}

function wordOf({ change, before, after, place }: ForecastEvent): { readonly word: string; readonly tone: Tone } {
  if (change === 'ends') {
    const was = isOpenBreach(before) ? severityWord(severityOf(before)) : resultWord(before)
    return { word: `VERVALT (was ${was})`, tone: 'notApplicable' }
  }
  const severity = place && severityAt(place, after.rule)
  return severity ? { word: severityWord(severity), tone: severity } : { word: resultWord(after), tone: toneOf(after) }
}
