import { plainDate } from '../../calendar/plain-date.js'
import { dated } from '../dated.js'

/** Values on the content of the efforts. Where no text gives a number, it is of practice and printed as such. */
const begin = plainDate('2002-04-01')
const praktijk = { instrument: 'praktijk' } as const

/** Days of work without loonwaarde (arbeidstherapie) in a row that pass for short: "in de regel niet langer dan 6 weken". */
export const arbeidstherapieDagen = dated<number>({
  from: begin,
  value: 42,
  source: { instrument: 'bbp', paragraaf: '§ 8' },
})

/** Days in a row from which arbeidstherapie without reasons of the bedrijfsarts weighs heavier; no text gives it. */
export const arbeidstherapieLangDagen = dated<number>({ from: begin, value: 84, source: praktijk })

/** Days within which an intervention follows on a conflict at work. */
export const interventieConflictDagen = dated<number>({ from: begin, value: 42, source: praktijk })

/** Weeks that a difference of view or a standstill may last before UWV is asked for a deskundigenoordeel. */
export const wekenTotDeskundigenoordeel = dated<number>({ from: begin, value: 8, source: praktijk })
