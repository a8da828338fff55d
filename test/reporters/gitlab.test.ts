import { expect, it } from 'vitest'
import type { DossierEntry } from '../../src/kernel/report.js'
import { render } from '../../src/reporters/form.js'
import { gitlab } from '../../src/reporters/gitlab.js'
import type { Show } from '../../src/reporters/reporter.js'
import { everyEntry, hostileNames, reportOf } from '../helpers/every-entry.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../helpers/report.js'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const issuesOf = (entries: readonly DossierEntry[], show?: Show): readonly Issue[] =>
  JSON.parse(render(gitlab, reportOf(...entries), show ? { show } : {}))

it('geeft elke melding wat GitLab nodig heeft', () => {
  const found = issuesOf(everyEntry, 'all')
  expect(found.length).toBeGreaterThan(100)
  for (const issue of found) {
    expect(issue).toEqual({
      description: expect.stringMatching(/^[^\n]+$/),
      check_name: expect.stringMatching(/^\S+( [a-z0-9-]+)?$/),
      fingerprint: expect.stringMatching(/./),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: { path: expect.stringMatching(/^[^./]/), lines: { begin: expect.any(Number) } },
    })
    expect(issue.location.lines.begin).toBeGreaterThan(0)
  }
})

it('geeft elke melding een eigen vingerafdruk, die blijft als regels verschuiven', () => {
  const fingerprints = issuesOf(everyEntry, 'all').map(({ fingerprint }) => fingerprint)
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
  const moved = everyEntry.map((entry) =>
    entry.status === 'judged' ? { ...entry, locate: () => ({ line: 7, column: 7 }) } : entry,
  )
  expect(issuesOf(moved, 'all').map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
})

it('weegt elke melding', () => {
  expect(
    issuesOf([judgedDossier()]).map(({ check_name, severity }) => `${check_name.split(' ')[0]} ${severity}`),
  ).toEqual([
    'R-11 critical',
    'T-10 major',
    'R-11 major',
    'I-06 major',
    'B-02 minor',
    'D-05 info',
    'S1-02 info',
    'T-13 info',
    'T-04 info',
  ])
  expect(issuesOf([judgedDossier()], 'violated').map(({ severity }) => severity)).toEqual([
    'critical',
    'major',
    'major',
    'major',
    'minor',
  ])
})

it('zegt wat er is en wat nu te doen', () => {
  expect(issuesOf([judgedDossier()])[0]).toEqual({
    description:
      'R-11 In het stuk van 2024-02-20 ontbreekt de naam van …. Wat nu: Leg vast wat er is gedaan. Verander geen datum. Wie: werkgever.',
    check_name: 'R-11 verzonnen-regel-r-11',
    fingerprint: 'dossiers/VZ-2024-0157.yaml VZ-2024-0157 R-11/incomplete/documenten/*:1',
    severity: 'critical',
    location: { path: 'dossiers/VZ-2024-0157.yaml', lines: { begin: 14 } },
  })
})

it('meldt een ongeldig of onleesbaar bestand als blokkade', () => {
  expect(issuesOf([invalidDossier, unreadableDossier]).map(({ severity, location }) => [severity, location])).toEqual([
    ['blocker', { path: 'dossiers/fout.yaml', lines: { begin: 5 } }],
    ['blocker', { path: 'dossiers/fout.yaml', lines: { begin: 9 } }],
    ['blocker', { path: 'dossiers/weg.yaml', lines: { begin: 1 } }],
  ])
})

it('is zonder dossiers of meldingen een lege lijst', () => {
  expect(issuesOf([])).toEqual([])
  expect(issuesOf([judgedDossier({ results: [] })])).toEqual([])
})

it.each(hostileNames)('houdt een bestand en kenmerk als %j binnen hun veld', (name) => {
  const found = issuesOf([judgedDossier({ file: name, kenmerk: name }), { ...invalidDossier, file: name }])
  expect(found).toHaveLength(11)
  expect(new Set(found.map(({ location }) => location.path))).toEqual(new Set([name]))
})
