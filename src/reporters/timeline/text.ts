import type { JudgedDossier } from '../../kernel/report.js'
import type { Form } from '../form.js'
import { disclaimer } from '../labels.js'
import { forPeople } from '../message.js'
import { isJudged } from '../summary.js'
import { headLines } from '../terminal/head.js'
import { hang, release, releaseEach, wrap } from '../terminal/layout.js'
import { problemLines } from '../terminal/problems.js'
import { type Screen, screenOf } from '../terminal/screen.js'
import { type AgendaItem, agendaLines, agendaOf } from './agenda.js'
import { axisLines } from './axis.js'
import { isAskedFor, noDossiers } from './casemanager.js'
import { milestoneLines } from './milestone-list.js'

/** A drawing with its list, a line in the agenda, or why it was not judged; null for another casemanager. */
type Piece = { readonly text: string } | { readonly item: AgendaItem } | null

/** For people: one dossier as a drawing of the two years with a list below it, many as an agenda for each casemanager. */
export const timelineText: Form<Piece, string | Iterable<string>> = {
  piece(entry, run) {
    const screen = screenOf(run.options)
    if (!isAskedFor(entry, run.options)) return null
    if (!isJudged(entry)) return { text: release([...problemLines(entry, screen), '']) }
    if (run.total !== 1) return { item: agendaOf(entry, screen) }
    return { text: release(dossierLines(entry, screen)) }
  },

  assemble({ options, total }) {
    const screen = screenOf(options)
    const items: AgendaItem[] = []
    let written = 0
    return {
      head: '',
      add(piece) {
        if (piece === null) return ''
        written += 1
        if ('text' in piece) return piece.text
        items.push(piece.item)
        return ''
      },
      end() {
        const closing = [...(total === 1 ? [''] : []), ...wrap(screen.style.dim(disclaimer), screen.measure)]
        if (written === 0) return release([noDossiers(options), ...closing])
        return releaseEach(agendaAnd(closing))
      },
    }
    function* agendaAnd(closing: readonly string[]): Generator<string> {
      yield* agendaLines(items, screen)
      yield* closing
    }
  },
}

function dossierLines(dossier: JudgedDossier, screen: Screen): string[] {
  const timeline = dossier.timeline()
  return [
    ...headLines(dossier, screen),
    '',
    ...axisLines(timeline, screen),
    '',
    ...milestoneLines(timeline, screen),
    ...dossier.notes.flatMap((note) => [
      '',
      ...hang(`${screen.style.bold('Let op')}: `, forPeople(note), screen.measure),
    ]),
  ]
}
