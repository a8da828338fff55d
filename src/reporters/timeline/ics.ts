import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import ical, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { formatDay } from '../../calendar/format.js'
import { dayNumber, daysBetween, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { JudgedDossier } from '../../kernel/report.js'
import type { Milestone } from '../../kernel/timeline.js'
import { citationOf, urlOf } from '../../law/source.js'
import { standVanHetRecht } from '../../law/stand-van-het-recht.js'
import { actBy } from '../act-by.js'
import type { Form } from '../form.js'
import { isHarmless } from '../kept.js'
import { withoutCommandsAnywhere } from '../log-commands.js'
import { oneLine } from '../message.js'
import { isJudged } from '../summary.js'
import { isAskedFor } from './casemanager.js'
import { ruleWithNorm } from './labels.js'

/**
 * A calendar (RFC 5545) with an event for every term that still runs and has no last day behind it. Importing it again
 * moves an event instead of adding one: its id is a hash of the kenmerk and the milestone, and its sequence rises with the
 * peildatum. Of the dossier only the kenmerk is in it.
 */
export const ics: Form<string> = {
  piece: (entry, { options }) => (isJudged(entry) && isAskedFor(entry, options) ? eventsOf(entry) : ''),
  accepts: (kept) => isHarmless(kept) && kept.split('\r\n').every((line) => eventLine.test(line)),
  assemble() {
    const [head = '', tail = ''] = emptyCalendar()
      .toString()
      .split(/(?=END:VCALENDAR)/)
    return { head, add: (piece) => piece, end: () => `${tail.trimEnd()}\r\n` }
  },
}

/** What a line of an event or its alarm can be: nothing that sends mail, runs a program or points elsewhere. */
const eventLine =
  /^(?: .*|(?:BEGIN|END):V(?:EVENT|ALARM)|(?:UID|SEQUENCE|DTSTAMP|SUMMARY|DESCRIPTION|TRANSP|TRIGGER(?:;RELATED=END)?|X-MICROSOFT-[A-Z-]+):.*|ACTION:DISPLAY|DTSTART;.*|URL;VALUE=URI:https:\/\/(?:wetten\.overheid\.nl|www\.uwv\.nl|eur-lex\.europa\.eu)\/.*|)$/

function emptyCalendar(): ICalCalendar {
  return ical({
    method: ICalCalendarMethod.PUBLISH,
    name: 'Termijnen re-integratie',
    prodId: { company: 'rivcheck', product: 'rivcheck', language: 'NL' },
  })
}

/** The events as the library writes them, with long lines folded, without the calendar around them. */
function eventsOf(dossier: JudgedDossier): string {
  const calendar = emptyCalendar()
  for (const milestone of dossier.timeline().milestones) {
    const { due, state } = milestone
    if (due !== null && (state === 'soon' || state === 'pending')) addEvent(calendar, dossier, milestone, due)
  }
  const text = calendar.toString()
  const from = text.indexOf('BEGIN:VEVENT')
  return from < 0 ? '' : text.slice(from, text.lastIndexOf('END:VCALENDAR'))
}

const secondsInHour = 3600
const nineOClock = 9 * secondsInHour
const dayLength = 24 * secondsInHour

/**
 * At nine in the morning a week before. Where that would be no later than the peildatum, and so would never ring, on the
 * day before, or else on the last day itself.
 */
function alarmMoment(due: PlainDate, peildatum: PlainDate): { triggerBefore: number } | { triggerAfter: number } {
  const left = daysBetween(peildatum, due)
  if (left > 7) return { triggerBefore: 7 * dayLength - nineOClock }
  return left > 1 ? { triggerBefore: dayLength - nineOClock } : { triggerAfter: nineOClock }
}

function addEvent(calendar: ICalCalendar, dossier: JudgedDossier, milestone: Milestone, due: PlainDate): void {
  const { id, label, sources } = milestone
  const { datum } = dossier.peildatum
  // a line is folded wherever it is full, and what comes next may begin with what a build server obeys
  const summary = withoutCommandsAnywhere(`${oneLine(dossier.kenmerk)}: ${label}`)
  const [source] = sources
  const url = source ? urlOf(source, earliest(datum, standVanHetRecht)) : null
  const event = calendar.createEvent({
    id: uidOf(dossier.kenmerk, id),
    // the peildatum, not the clock: the same dossier on the same day gives the same file
    stamp: midnight(datum),
    sequence: dayNumber(datum),
    start: midnight(due),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary,
    description: descriptionOf(milestone, due, datum),
    ...(url !== null && { url }),
  })
  event.createAlarm({
    type: ICalAlarmType.display,
    ...alarmMoment(due, datum),
    description: summary,
  })
}

function descriptionOf({ actor, rule, sources }: Milestone, due: PlainDate, peildatum: PlainDate): string {
  const act = actBy(due, peildatum)
  return [
    `Uiterlijk ${formatDay(due)}${act === due ? '' : `; handel uiterlijk ${formatDay(act)}`}.`,
    ...(actor === null ? [] : [`Wie: ${actor}.`]),
    ...(rule === null ? [] : [`Regel: ${ruleWithNorm(rule)}.`]),
    ...(sources.length === 0 ? [] : [`Bron: ${sources.map(citationOf).join('; ')}.`]),
    `Stand van het dossier: ${formatDay(peildatum)}.`,
  ].join('\n')
}

function uidOf(kenmerk: string, id: string): string {
  return `${bytesToHex(sha256(utf8ToBytes(`${kenmerk}\n${id}`))).slice(0, 32)}@rivcheck`
}

/** The library writes a day from its parts in UTC. */
function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
