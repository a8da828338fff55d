import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { processIo } from '../src/cli/io.js'
import { createProgram } from '../src/cli/program.js'
import { rules } from '../src/rules/index.js'
import { schemaNodes } from './helpers/schema-nodes.js'
import { claimsMarkdown } from './practice/claims-markdown.js'
import { type Answer, answers, claims } from './practice/read-answers.js'

const refs = (kind: Answer['kind']) =>
  answers.flatMap((entry) => entry.answers.filter((answer) => answer.kind === kind).map(({ ref }) => ref))
const pathsOf = (file: string) => new Set(schemaNodes(JSON.parse(readFileSync(file, 'utf8'))).map(({ path }) => path))
const isNone = (id: string) => answers.find((entry) => entry.id === id)?.answers.every(({ kind }) => kind === 'none')

describe('de uitspraken van de praktijk', () => {
  it('zijn er 226, en elke heeft één antwoord, op volgorde', () => {
    expect(claims).toHaveLength(226)
    expect(new Set(claims.map(({ id }) => id)).size).toBe(226)
    expect(answers.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
  })

  it('landen alle 199 die te toetsen zijn op iets wat bestaat', () => {
    const checkable = claims.filter((claim) => claim.class !== 'not checkable')
    expect(checkable).toHaveLength(199)
    expect(checkable.filter(({ id }) => isNone(id)).map(({ id }) => id)).toEqual([])
  })

  it('noemen bij elk antwoord iets anders, en "none" alleen zonder verwijzing en alleen', () => {
    const wrong = answers.filter((entry) => {
      const written = entry.answers.map(({ kind, ref }) => `${kind} ${ref}`)
      const none = entry.answers.filter(({ kind }) => kind === 'none')
      const isPlain = none.length === 0 || (entry.answers.length === 1 && none[0]?.ref === '')
      return new Set(written).size !== written.length || !isPlain
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('hebben elk een toelichting van één korte regel', () => {
    for (const { note } of answers) expect(note).toMatch(/^\p{Lu}[^|\n]{5,118}\.$/u)
  })
})

describe('de antwoorden bestaan', () => {
  it('elke regel staat in de catalogus', () => {
    const ids = new Set(rules.map(({ id }) => id))
    expect(refs('rule').filter((id) => !ids.has(id))).toEqual([])
  })

  it('elke regel uit de praktijk beantwoordt een uitspraak', () => {
    const answered = new Set(refs('rule'))
    expect(rules.filter(({ id }) => id.startsWith('K-') && !answered.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('elk veld staat in het schema van een dossier', () => {
    const paths = pathsOf('schemas/dossier.schema.json')
    expect(refs('field').filter((path) => !paths.has(path))).toEqual([])
  })

  it('elk deel van het rapport staat in het schema van het rapport', () => {
    const paths = pathsOf('schemas/report.schema.json')
    expect(refs('report').filter((path) => !paths.has(path))).toEqual([])
  })

  it('elke opdracht en optie kent het programma', () => {
    const { commands } = createProgram(processIo(), () => undefined)
    const unknown = refs('command').filter((ref) => {
      const [name, ...flags] = ref.split(' ')
      const command = commands.find((candidate) => candidate.name() === name)
      const known = command?.options.flatMap(({ long, short }) => [long, short]) ?? []
      return !command || flags.some((flag) => !known.includes(flag))
    })
    expect(unknown).toEqual([])
  })
})

it('de tabel in de documentatie is bij; zo niet: npm run update', async () => {
  await expect(claimsMarkdown(claims, answers)).toMatchFileSnapshot('../docs/practice-claims.md')
})
