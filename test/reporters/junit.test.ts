import { readFileSync } from 'node:fs'
import { parse } from 'junit2json'
import { describe, expect, it } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import type { DossierEntry } from '../../src/kernel/report.js'
import { satisfied } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { render } from '../../src/reporters/form.js'
import { junit } from '../../src/reporters/junit.js'
import { rules } from '../../src/rules/index.js'
import { everyEntry, hostileNames, reportOf } from '../helpers/every-entry.js'
import { exampleFiles, judgeExample } from '../helpers/examples.js'
import { invalidDossier, judgedDossier, resultOf, unreadableDossier } from '../helpers/report.js'

/** In later versions of the schema of Jenkins a skipped test has a message as well, and readers show that. */
const schema = readFileSync(new URL('../fixtures/jenkins-junit.xsd', import.meta.url), 'utf8').replace(
  '<xs:element name="skipped" type="xs:string"/>',
  '<xs:element name="skipped"><xs:complexType><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>',
)
const write = (...entries: DossierEntry[]) => render(junit, reportOf(...entries))

/** The report as libxml2 judges it by the schema of Jenkins; null when it has nothing to say. */
async function complaints(xml: string): Promise<string | null> {
  const { valid, rawOutput } = await validateXML({
    xml: [{ fileName: 'rapport.xml', contents: xml }],
    schema: [schema],
    initialMemoryPages: memoryPages.MiB * 64,
    maxMemoryPages: memoryPages.MiB * 256,
  })
  return valid ? null : rawOutput.slice(0, 2000)
}

/** The report as a JUnit parser reads it. */
async function suitesOf(...entries: DossierEntry[]) {
  const read = await parse(write(...entries))
  return read && 'testsuite' in read ? (read.testsuite ?? []) : []
}

describe('volgens het schema van Jenkins', () => {
  it.each([
    ['alles bij elkaar', everyEntry],
    ['niets', []],
  ])('past %s', async (_, entries) => {
    expect(await complaints(write(...entries))).toBeNull()
  })

  it('keurt een rapport af dat niet klopt', async () => {
    expect(await complaints(write(judgedDossier()).replaceAll('<failure', '<mislukt'))).toContain('mislukt')
  })

  it.each(hostileNames)('past een bestand, kenmerk en tekst als %j', async (name) => {
    const results = [resultOf('T-10', satisfied(null, nl`het stuk ${name}`))]
    const problems = invalidDossier.problems.map((problem) => ({ ...problem, machineMessage: name }))
    const entries = [
      judgedDossier({ file: name, kenmerk: name }),
      judgedDossier({ file: null, kenmerk: name, results }),
      { ...invalidDossier, file: name, problems },
    ]
    expect(await complaints(write(...entries))).toBeNull()
    const suites = await suitesOf(...entries)
    expect(suites.map(({ testcase }) => testcase?.length)).toEqual([12, 1, 1])
    expect(write(...entries)).not.toMatch(/[^\P{C}\n]/u)
  })
})

describe('een proef per regel', () => {
  it('geeft elk voorbeeld een suite met alle regels', async () => {
    const suites = await suitesOf(...exampleFiles.map((file) => judgeExample(file)))
    expect(suites.map(({ name }) => name?.replace(/ \(.*/, ''))).toEqual(exampleFiles.map((file) => `examples/${file}`))
    for (const { tests, testcase } of suites) {
      expect(tests).toBe(rules.length)
      expect(testcase?.map(({ name }) => name?.split(' ')[1])).toEqual(rules.map(({ id }) => id))
    }
  })

  it('telt wat mislukt en wat wordt overgeslagen', async () => {
    for (const { failures, errors, skipped, tests, testcase } of await suitesOf(...everyEntry)) {
      expect(testcase?.length).toBe(tests)
      expect(testcase?.filter(({ failure }) => failure).length).toBe(failures)
      expect(testcase?.filter(({ error }) => error).length).toBe(errors)
      expect(testcase?.filter((test) => 'skipped' in test).length).toBe(skipped)
    }
  })

  it('laat alleen een open tekortkoming mislukken', async () => {
    const [suite] = await suitesOf(judgedDossier())
    const outcomes = suite?.testcase?.map((test) => {
      const outcome = test.failure ? 'mislukt' : 'skipped' in test ? 'overgeslagen' : 'geslaagd'
      return `${test.name?.split(' ')[1]} ${outcome}`
    })
    expect(outcomes).toEqual([
      'T-04 geslaagd', // covered
      'T-10 geslaagd', // a risk
      'T-13 overgeslagen',
      'T-14 overgeslagen',
      'R-01 geslaagd',
      'R-11 mislukt',
      'I-06 geslaagd', // a risk
      'S1-02 overgeslagen',
      'S1-07 geslaagd',
      'D-05 overgeslagen',
      'P-04 overgeslagen',
      'B-02 geslaagd', // for attention
    ])
  })

  it('zegt bij een mislukte proef wat, waar, waarom en wat nu', () => {
    const text = write(judgedDossier())
    expect(text).toContain('<testcase classname="volledigheid.Stukken van het verslag" name="VZ-2024-0157 R-11 ')
    expect(text).toContain(
      [
        '<failure type="incomplete" message="In het stuk van 2024-02-20 ontbreekt de naam van ….">dossiers/VZ-2024-0157.yaml:14:3: In het stuk van 2024-02-20 ontbreekt de naam van ….',
        'dossiers/VZ-2024-0157.yaml:27:3: In de evaluatie van 2024-07-08 ontbreekt de functie van de opsteller.',
        'Norm: Werkgever en werknemer leggen de afspraken op tijd vast. (wet)',
        'Bron: WIA art. 25 lid 2; Praktijk &quot;gebruik&quot;',
        'Wat nu: Leg vast wat er is gedaan. Verander geen datum. Wie: werkgever.</failure>',
      ].join('\n'),
    )
  })

  it('zegt in de uitvoer van een geslaagde proef dat er een risico of een gedekte tekortkoming is', () => {
    const text = write(judgedDossier())
    expect(text).toContain('<system-out>RISICO\n')
    expect(text).toContain('<system-out>GEDEKT\n')
    expect(text).toContain('Gedekt door een vastgelegde grond (gemotiveerde afwijking): werkgever en werknemer zijn')
  })

  it('zegt waarom een proef is overgeslagen', async () => {
    const text = write(judgedDossier())
    const [suite] = await suitesOf(judgedDossier())
    expect(suite?.testcase?.flatMap(({ skipped }) => skipped?.map(({ message }) => message ?? '') ?? [])).not.toContain(
      '',
    )
    expect(text).toContain('<skipped message="De termijn loopt nog tot en met 2025-10-12; dat is binnenkort."/>')
    expect(text).toContain('<skipped message="Niet te beoordelen: werkgever › functies is niet ingevuld."/>')
    expect(text).toContain(
      '<skipped message="Ter beoordeling: Is de maatregel van 2025-01-10 onverwijld meegedeeld?"/>',
    )
    expect(text).toContain(
      '<skipped message="Niet van toepassing: er staat geen medische informatie in het dossier."/>',
    )
  })

  it('telt een bestand dat niet is getoetst als fout', async () => {
    const suites = await suitesOf(invalidDossier, unreadableDossier)
    expect(suites.map(({ name, errors }) => `${name} ${errors}`)).toEqual([
      'dossiers/fout.yaml 1',
      'dossiers/weg.yaml 1',
    ])
    const [error] = suites[0]?.testcase?.[0]?.error ?? []
    expect(error?.inner).toBe(
      'dossiers/fout.yaml:5:20: … is geen bestaande dag; schrijf JJJJ-MM-DD\ndossiers/fout.yaml:9:3: Onbekende sleutel; bedoel je "functie"?',
    )
  })
})
