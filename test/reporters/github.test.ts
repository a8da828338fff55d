import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import { pending, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { render } from '../../src/reporters/form.js'
import { github } from '../../src/reporters/github.js'
import type { Show } from '../../src/reporters/reporter.js'
import { everyEntry, hostileNames, reportOf } from '../helpers/every-entry.js'
import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../helpers/report.js'
import { readWorkflowCommand, type WorkflowCommand } from '../helpers/workflow-commands.js'

const write = (entries: readonly DossierEntry[], show?: Show) =>
  render(github, reportOf(...entries), show ? { show } : {})

/** Every line as the runner reads it; a line that is no command would be a fault. */
function commandsIn(text: string): readonly WorkflowCommand[] {
  const lines = text.split(/\r\n|[\n\r]/)
  expect(lines.pop()).toBe('')
  return lines.map((line) => {
    const command = readWorkflowCommand(line)
    if (!command) throw new Error(`geen opdracht: ${line}`)
    return command
  })
}

const brief = ({ name, properties }: WorkflowCommand) => `${name} ${properties.title?.split(' ')[0]}`

it('schrijft niets dan meldingen', () => {
  const names = commandsIn(write(everyEntry, 'all')).map(({ name }) => name)
  expect(new Set(names)).toEqual(new Set(['error', 'warning', 'notice']))
})

it('meldt per dossier het zwaarste eerst, en aan het einde de totalen', () => {
  expect(commandsIn(write([judgedDossier()])).map(brief)).toEqual([
    'error R-11',
    'warning T-10',
    'warning R-11',
    'warning I-06',
    'notice B-02',
    'notice D-05',
    'notice S1-02',
    'notice T-13',
    'notice T-04',
    'notice rivcheck',
  ])
})

it('meldt met --show violated alleen open tekortkomingen, en nooit wat in orde is', () => {
  const violations = ['error R-11', 'warning T-10', 'warning R-11', 'warning I-06', 'notice B-02', 'notice rivcheck']
  expect(commandsIn(write([judgedDossier()], 'violated')).map(brief)).toEqual(violations)
  expect(commandsIn(write([judgedDossier()], 'all')).map(brief)).not.toContain('notice R-01')
})

it('zet de melding op de regel, met wat er is en wat nu te doen', () => {
  const [first] = commandsIn(write([judgedDossier()]))
  expect(first).toEqual({
    name: 'error',
    properties: {
      file: 'dossiers/VZ-2024-0157.yaml',
      line: '14',
      col: '3',
      title: 'R-11 Elk stuk heeft datum, naam en functie van de opsteller (VZ-2024-0157)',
    },
    message:
      'In het stuk van 2024-02-20 ontbreekt de naam van ….\nWat nu: Leg vast wat er is gedaan. Verander geen datum. Wie: werkgever.',
  })
})

it('meldt een ongeldig of onleesbaar bestand als fout', () => {
  const found = commandsIn(write([invalidDossier, unreadableDossier]))
  expect(
    found.map(({ name, properties }) => `${name} ${properties.file}:${properties.line} ${properties.title}`),
  ).toEqual([
    'error dossiers/fout.yaml:5 Ongeldig dossier',
    'error dossiers/fout.yaml:9 Ongeldig dossier',
    'error dossiers/weg.yaml:1 Onleesbaar bestand',
    'notice undefined:undefined rivcheck',
  ])
  expect(found.at(-1)?.message).toBe('0 dossiers getoetst: 1 ongeldig, 1 onleesbaar.')
})

it.each(['-', null])('noemt geen bestand als dat %j is', (file) => {
  const [first] = commandsIn(write([judgedDossier({ file })]))
  expect(Object.keys(first?.properties ?? {})).toEqual(['title'])
})

describe('totalen', () => {
  const last = (entries: readonly DossierEntry[]) => commandsIn(write(entries)).at(-1)?.message

  it('zijn er ook zonder dossiers', () => {
    expect(write([])).toBe('::notice title=rivcheck::0 dossiers getoetst: geen bevindingen.\n')
  })

  it('noemen alleen wat er is', () => {
    expect(last([judgedDossier()])).toBe("1 dossier getoetst: 1 niet voldaan, 2 risico's, 1 aandachtspunt.")
  })

  it('zeggen erbij dat GitHub niet alles toont', () => {
    const dueSoon = (count: number) =>
      judgedDossier({
        results: Array.from({ length: count }, (_, index) =>
          resultOf(`T-${index}`, pending(plainDate('2025-07-02'), true)),
        ),
      })
    expect(last([dueSoon(9)])).toBe('1 dossier getoetst: geen bevindingen.')
    expect(last([dueSoon(10)])).toBe(
      '1 dossier getoetst: geen bevindingen. GitHub toont van elke soort hooguit 10 meldingen; alle 10 staan in dit logboek.',
    )
    const errors = (count: number) =>
      judgedDossier({
        results: Array.from({ length: count }, (_, index) => resultOf(`T-${index}`, violated(places.late))),
      })
    expect(last([errors(10)])).toBe('1 dossier getoetst: 10 niet voldaan.')
    expect(last([errors(11)])).toContain('alle 11 staan in dit logboek')
  })
})

it.each(hostileNames)('laat een bestand, kenmerk en tekst als %j geen opdracht geven', (name) => {
  const results = [resultOf('T-10', violated({ ...places.late, message: nl`Het stuk ${name} is te laat` }))]
  const problems = invalidDossier.problems.map((problem) => ({ ...problem, machineMessage: name }))
  const entries = [judgedDossier({ file: name, kenmerk: name, results }), { ...invalidDossier, file: name, problems }]
  const text = write(entries)
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  const found = commandsIn(text)
  expect(found.map(({ name: command }) => command)).toEqual(['error', 'error', 'error', 'notice'])
  expect(found.map(({ properties }) => Object.keys(properties).join())).toEqual([
    'file,line,col,title',
    'file,line,col,title',
    'file,line,col,title',
    'title',
  ])
})

it('noemt een bestand met leestekens zoals het heet', () => {
  const file = 'map,a: 50%/stuk::x,line=1 é.yaml'
  const [first] = commandsIn(write([judgedDossier({ file })]))
  expect(first?.properties.file).toBe(file)
})

it('bevat niets dat een andere bouwserver gehoorzaamt', () => {
  const entry = judgedDossier({ kenmerk: '##vso[task.complete]K', file: '##[error]d.yaml' })
  expect(write([entry], 'all')).toContain('## vso[task.complete]K')
  expect(write([entry, { ...invalidDossier, file: '##vso[x].yaml' }], 'all')).not.toMatch(/##[\w.-]*\[/)
})
