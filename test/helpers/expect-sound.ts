import ICAL from 'ical.js'
import { parse as parseJunit } from 'junit2json'
import { marked } from 'marked'
import Papa from 'papaparse'
import { expect } from 'vitest'
import { isKeptMarkup } from '../../src/reporters/html/kept-markup.js'
import { unzip } from './unzip.js'
import { readWorkflowCommand } from './workflow-commands.js'

/** The log of a build begins a line at each of these, and takes white space at the start of it away. */
const lineEnd = /\r\n|[\r\n\u2028\u2029]/
const obeyed = /^[\s\u0085]*::|##[\w.-]*\[/

/** What a build server would obey; a few are enough to see what is wrong. */
export function obeyedIn(text: string): readonly string[] {
  const lines = text.split(lineEnd).filter((line) => obeyed.test(line))
  return lines.slice(0, 3).map((line) => {
    const at = line.search(obeyed)
    return line.slice(Math.max(0, at - 80), at + 80)
  })
}

/** The lines of annotations that are others than rivcheck writes. */
export function foreignAnnotations(text: string): readonly string[] {
  return text
    .trimEnd()
    .split(lineEnd)
    .filter((line) => {
      const command = readWorkflowCommand(line)
      if (command === null || !['error', 'warning', 'notice'].includes(command.name)) return true
      return Object.keys(command.properties).some((key) => !['file', 'line', 'col', 'title'].includes(key))
    })
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => expect(text).toContain('geen juridisch advies'),
  json: (text) => JSON.parse(text),
  ndjson: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  sarif: (text) => JSON.parse(text),
  gitlab: (text) => JSON.parse(text),
  junit: async (text) => expect(await parseJunit(text)).toHaveProperty('testsuite'),
  csv(text) {
    const { data, errors } = Papa.parse<readonly string[]>(text.trimEnd())
    expect(errors).toEqual([])
    expect(new Set(data.map(({ length }) => length)).size).toBe(1)
    expect(data.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([])
  },
  html(text) {
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>')).replace(/^<main[^<>]*>/, '')
    expect(isKeptMarkup(main)).toBe(true)
    expect(text.match(/<(?:script|meta http-equiv)/g)?.length).toBeLessThanOrEqual(2)
  },
  markdown(text) {
    const page = marked.parse(text, { async: false }).replaceAll(/<code>[^<]*<\/code>/g, '')
    expect(
      page.match(/<(?!\/?(?:h\d|p|ul|li|table|thead|tbody|tr|th|td|strong|em|details|summary|code)\b)[^>]*>?/g),
    ).toBeNull()
  },
  github: (text) => expect(foreignAnnotations(text)).toEqual([]),
  ics(text) {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const names = events.flatMap((event) => event.getAllProperties().map(({ name }) => name))
    expect(
      [...new Set(names)].filter(
        (name) => !/^(?:uid|sequence|dtstamp|dtstart|summary|description|transp|url|x-microsoft-.*)$/.test(name),
      ),
    ).toEqual([])
  },
}

const controls = /[^\P{Cc}\n\r]|\r(?!\n)|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u

/**
 * Reads a report as the programs that it is for do, and looks for what a terminal, a build server or a spreadsheet obeys.
 * @param form the word for it on the command line.
 * @returns all that is in it, as text.
 */
export async function expectSound(form: string, bytes: Uint8Array): Promise<string> {
  if (form === 'xlsx') {
    const sheets = [...unzip(bytes)].flat().join('\n')
    expect(sheets).not.toMatch(/<f[ >]/) // a formula
    return sheets
  }
  const text = Buffer.from(bytes).toString('utf8')
  expect([form, controls.exec(text)?.[0]]).toEqual([form, undefined])
  if (form !== 'github') expect([form, obeyedIn(text)]).toEqual([form, []])
  await readers[form]?.(text)
  return text
}
