import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { DossierEntry } from '../../src/kernel/report.js'
import { violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { fileUri } from '../../src/reporters/file-uri.js'
import { render } from '../../src/reporters/form.js'
import type { Show } from '../../src/reporters/reporter.js'
import { sarif } from '../../src/reporters/sarif.js'
import { rules } from '../../src/rules/index.js'
import { everyEntry, hostileNames, reportOf } from '../helpers/every-entry.js'
import { exampleFiles, judgeExample } from '../helpers/examples.js'
import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../helpers/report.js'

const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false, // as the expressions in the schema are written
  formats: {
    uri: URL.canParse,
    'uri-reference': (text: string) => !/[\s"<>\\^`{|}]/.test(text) && URL.canParse(text, 'file:///map/'),
    'date-time': () => false, // there is no clock in a report
  },
}).compile(schema)

function logOf(entries: readonly DossierEntry[], show?: Show): Log {
  const text = render(sarif, reportOf(...entries), show ? { show } : {})
  const log = JSON.parse(text)
  expect(validate(log) || validate.errors).toBe(true)
  return log
}

function resultsOf(entries: readonly DossierEntry[], show?: Show): readonly Result[] {
  return logOf(entries, show).runs[0]?.results ?? []
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string) => {
  const counts: Record<string, number> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

describe('volgens het schema van SARIF 2.1.0', () => {
  it.each(['violated', 'open', 'all'] as const)('past alles bij elkaar in één run: --show %s', (show) => {
    expect(logOf(everyEntry, show).runs).toHaveLength(1)
  })

  it('past ook een run zonder dossiers, met alle regels erin', () => {
    const [run] = logOf([]).runs
    expect(run?.results).toEqual([])
    expect(run?.tool.driver.rules?.length).toBe(rules.length + 2)
    expect(run?.invocations).toEqual([{ executionSuccessful: true }])
  })

  it.each(hostileNames)('past een bestand, kenmerk en tekst als %j, en niets daarvan wordt een verwijzing', (name) => {
    const results = [resultOf('T-10', violated({ ...places.late, message: nl`Het stuk ${name} is te laat` }))]
    const [result] = resultsOf([judgedDossier({ file: `${name}/x.yaml`, kenmerk: name, results })])
    const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
    expect(decodeURIComponent(uri)).toBe(`${name.replace(/\p{Cs}/gu, '\uFFFD')}/x.yaml`)
    expect(new URL(uri, 'file:///map/').protocol).toBe('file:')
    expect(result?.message.text).not.toMatch(/\]\(|\{\d+\}|\p{C}/u)
  })
})

describe('soorten uitkomst', () => {
  it('geeft elk oordeel zijn eigen soort, en alleen een tekortkoming een gewicht', () => {
    const found = resultsOf([judgedDossier()], 'all')
    const kinds = found.map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`)
    expect(new Set(kinds)).toEqual(
      new Set([
        'T-04 fail warning',
        'T-10 fail warning',
        'T-13 informational none',
        'T-14 informational none',
        'R-01 pass none',
        'R-11 fail error',
        'R-11 fail warning',
        'I-06 fail warning',
        'S1-02 open none',
        'S1-07 pass none',
        'D-05 review none',
        'P-04 notApplicable none',
        'B-02 fail note',
      ]),
    )
  })

  it('toont met --show violated alleen open tekortkomingen, zoals code scanning van GitHub die wil', () => {
    const found = resultsOf(everyEntry, 'violated')
    expect(found.length).toBeGreaterThan(40)
    expect(found.filter(({ kind, suppressions }) => kind !== 'fail' || suppressions)).toEqual([])
  })

  it('toont zonder --show ook open vragen, wat binnenkort afloopt en wat gedekt is', () => {
    const found = resultsOf([judgedDossier()])
    expect(found.map(({ ruleId }) => ruleId)).toEqual(
      ['R-11', 'T-10', 'R-11', 'I-06', 'B-02', 'D-05', 'S1-02', 'T-13', 'T-04'], // the heaviest first
    )
  })

  it('toont met --show all van elke regel een uitkomst', () => {
    const entry = judgeExample(exampleFiles[0] ?? '')
    expect(new Set(resultsOf([entry], 'all').map(({ ruleId }) => ruleId))).toEqual(new Set(rules.map(({ id }) => id)))
  })

  it('onderdrukt een gedekte tekortkoming, met de grond en waar die staat', () => {
    const [covered] = resultsOf([judgedDossier()]).filter(({ ruleId }) => ruleId === 'T-04')
    expect(covered?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification:
          'gemotiveerde afwijking: werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'dossiers/VZ-2024-0157.yaml' },
            region: { startLine: 15, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: '/afwijkingen/0' }],
        },
      },
    ])
    expect(resultsOf([judgedDossier()]).filter(({ suppressions }) => suppressions)).toHaveLength(1)
  })

  it('meldt een ongeldig of onleesbaar bestand op de regel waar het misgaat, en dat de run niet geslaagd is', () => {
    const log = logOf([invalidDossier, unreadableDossier, judgedDossier()], 'violated')
    const found = log.runs[0]?.results?.filter(({ ruleId }) => ruleId?.startsWith('RIVCHECK'))
    expect(found?.map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`)).toEqual([
      'RIVCHECK-ONGELDIG fail error',
      'RIVCHECK-ONGELDIG fail error',
      'RIVCHECK-ONLEESBAAR fail error',
    ])
    expect(found?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'dossiers/fout.yaml' },
      region: { startLine: 5, startColumn: 20 },
    })
    expect(log.runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: '2 bestanden konden niet worden getoetst (1 ongeldig, 1 onleesbaar); 1 wel.' },
          },
        ],
      },
    ])
  })
})

describe('regels', () => {
  it('verwijst van elke uitkomst naar de regel met dat nummer', () => {
    const [run] = logOf(everyEntry.filter(({ file }) => file !== judgedDossier().file)).runs
    const listed = run?.tool.driver.rules ?? []
    expect(run?.results?.filter(({ ruleId, ruleIndex }) => listed[ruleIndex ?? -1]?.id !== ruleId)).toEqual([])
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
  })

  it('legt elke regel uit, met de bron als er een adres is', () => {
    const listed = logOf([]).runs[0]?.tool.driver.rules ?? []
    expect(listed.filter(({ help }) => !help?.text || !help.markdown)).toEqual([])
    const spoor2 = listed.find(({ id }) => id === 'T-10')
    expect(spoor2?.help?.markdown).toContain('**Wat nu**')
    expect(spoor2?.help?.text).not.toContain('**')
    expect(spoor2?.helpUri).toMatch(/^https:/)
    expect(spoor2?.properties).toMatchObject({ part: 'inspanningen', norm: 'uwv-handboek', theme: 'Termijnen' })
  })

  it('noemt een regel die niet in de catalogus staat alleen bij zijn nummer', () => {
    const [result] = resultsOf([judgedDossier({ results: [resultOf('X-01', violated(places.late))] })])
    expect(result?.ruleId).toBe('X-01')
    expect(result).not.toHaveProperty('ruleIndex')
  })
})

describe('vingerafdrukken', () => {
  const fingerprints = (results: readonly Result[]) => results.map(({ partialFingerprints }) => partialFingerprints)

  it('blijven gelijk als regels verschuiven', () => {
    const moved = judgedDossier({ locate: (path) => ({ line: 100 + path.length, column: 9 }) })
    expect(fingerprints(resultsOf([moved], 'all'))).toEqual(fingerprints(resultsOf([judgedDossier()], 'all')))
  })

  it('blijven gelijk als er iets voor komt te staan in een lijst', () => {
    const at = (path: string) =>
      fingerprints(resultsOf([judgedDossier({ results: [resultOf('T-10', violated({ ...places.late, path }))] })]))
    expect(at('/documenten/4/datum')).toEqual(at('/documenten/3/datum'))
    expect(at('/documenten/4/datum')).not.toEqual(at('/documenten/4/bestand'))
  })

  it('zijn binnen een dossier nooit twee keer dezelfde', () => {
    const found = everyEntry.flatMap((entry) => {
      const counts = countBy(fingerprints(resultsOf([entry], 'all')), (fingerprint) => JSON.stringify(fingerprint))
      return Object.entries(counts).filter(([, count]) => count > 1)
    })
    expect(found).toEqual([])
  })
})

describe('plaatsen', () => {
  it.each([
    ['dossiers/a b#1?.yaml', 'dossiers/a%20b%231%3F.yaml'],
    ['./a.yaml', 'a.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['/tmp/é.yaml', 'file:///tmp/%C3%A9.yaml'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['50%.yaml', '50%25.yaml'],
    ['-', null],
    [null, null],
  ])('schrijft %s als adres', (file, uri) => {
    expect(fileUri(file)).toBe(uri)
  })

  it('noemt van tekst zonder bestand alleen de plek in het dossier', () => {
    const [result] = resultsOf([judgedDossier({ file: '-' })])
    expect(result?.locations).toEqual([{ logicalLocations: [{ fullyQualifiedName: '/documenten/0' }] }])
  })

  it('noemt zonder regelnummers alleen het bestand', () => {
    const [result] = resultsOf([judgedDossier({ locate: null })])
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'dossiers/VZ-2024-0157.yaml' },
    })
  })
})
