import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import { compareReports } from '../../../src/reporters/diff/compare.js'
import type { DossierDigest, RuleState } from '../../../src/reporters/diff/digest.js'
import { matchDossiers } from '../../../src/reporters/diff/match.js'
import { causeText } from '../../../src/reporters/diff/words.js'

const state = (change: Partial<RuleState> = {}): RuleState => ({
  verdict: 'satisfied',
  severity: null,
  isCovered: false,
  breach: null,
  due: null,
  places: 0,
  slug: 'regel',
  message: null,
  ...change,
})
const breach = (severity: NonNullable<RuleState['severity']>, places = 1) =>
  state({ verdict: 'violated', severity, places })

const voldaan = state()
const fout = breach('error')
const risico = breach('warning')
const aandacht = breach('info')
const gedekt = { ...fout, isCovered: true }
const vraag = state({ verdict: 'undetermined' })
const oordeel = state({ verdict: 'judgement' })
const nogNiet = state({ verdict: 'pending' })

function dossier(states: Readonly<Record<string, RuleState>>, change: Partial<DossierDigest> = {}): DossierDigest {
  return {
    file: 'a.yaml',
    sha256: 'a',
    kenmerk: 'VZ-1',
    status: 'judged',
    peildatum: plainDate('2025-04-01'),
    rules: Object.keys(states),
    states: Object.values(states),
    ...change,
  }
}

const report = (dossiers: readonly DossierDigest[], catalogue: string | null = 'c') => ({ catalogue, dossiers })
const ongeldig = (change: Partial<DossierDigest> = {}) =>
  dossier({}, { status: 'invalid', kenmerk: null, peildatum: null, ...change })

const compareStates = (before: RuleState, after: RuleState) =>
  compareReports(report([dossier({ 'T-1': before })]), report([dossier({ 'T-1': after })]))
const kindOf = (before: RuleState, after: RuleState) =>
  compareStates(before, after)
    .dossiers[0]?.changes.map(({ kind }) => kind)
    .join() ?? 'gelijk'

describe('wat er met een regel is gebeurd', () => {
  it.each([
    ['een bevinding die er niet was', voldaan, fout, 'new'],
    ['een termijn die verliep', nogNiet, risico, 'new'],
    ['een vraag die een bevinding is geworden', vraag, aandacht, 'new'],
    ['een grond die er niet meer is', gedekt, fout, 'new'],
    ['zwaarder', risico, fout, 'worse'],
    ['even zwaar op meer plaatsen', breach('warning', 1), breach('warning', 2), 'worse'],
    ['lichter, ook op meer plaatsen', fout, breach('warning', 3), 'better'],
    ['even zwaar op minder plaatsen', breach('error', 3), breach('error', 2), 'better'],
    ['opgelost', fout, voldaan, 'solved'],
    ['gedekt', fout, gedekt, 'solved'],
    ['niet meer te beoordelen', fout, vraag, 'unclear'],
    ['een vraag die er niet was', voldaan, oordeel, 'question'],
    ['een vraag die er niet meer is', vraag, nogNiet, 'answered'],
    ['dezelfde bevinding', fout, fout, 'gelijk'],
    ['nog steeds een vraag', vraag, oordeel, 'gelijk'],
    ['nog steeds niets', voldaan, nogNiet, 'gelijk'],
  ])('%s', (_, before, after, kind) => {
    expect(kindOf(before, after)).toBe(kind)
  })

  it('telt bevindingen die gelijk bleven, en geen vragen', () => {
    const same = { 'T-1': fout, 'T-2': risico, 'T-3': vraag, 'T-4': gedekt }
    const diff = compareReports(report([dossier(same)]), report([dossier({ ...same, 'T-5': fout })]))
    expect(diff).toMatchObject({ unchangedFindings: 2, unchangedDossiers: 0, totals: { new: 1, solved: 0 } })
  })

  it('kent een regel die er niet was, of er niet meer is', () => {
    const diff = compareReports(report([dossier({ 'T-1': fout })]), report([dossier({ 'T-2': fout })]))
    expect(diff.dossiers[0]?.changes).toMatchObject([
      { kind: 'new', rule: 'T-2', before: null },
      { kind: 'solved', rule: 'T-1', after: null },
    ])
  })
})

describe('waardoor het anders is', () => {
  const before = dossier({ 'T-1': voldaan })
  const causesOf = (change: Partial<DossierDigest>, catalogue: string | null = 'c', first = before) => {
    const diff = compareReports(report([first]), report([dossier({ 'T-1': fout }, change)], catalogue))
    const causes = diff.dossiers[0]?.causes
    if (!causes) throw new Error('er is geen verschil')
    return causes
  }
  const later = plainDate('2025-05-01')

  it.each([
    ['het bestand', { sha256: 'b' }, 'c', ['file'], 'het bestand is gewijzigd'],
    ['de tijd', { peildatum: later }, 'c', ['date'], 'de tijd'],
    ['rivcheck', {}, 'd', ['tool'], 'rivcheck is gewijzigd'],
    [
      'bestand en tijd',
      { sha256: 'b', peildatum: later },
      'c',
      ['file', 'date'],
      'het bestand en de peildatum zijn allebei',
    ],
    [
      'alle drie',
      { sha256: 'b', peildatum: later },
      'd',
      ['file', 'date', 'tool'],
      'en rivcheck zijn alle drie anders',
    ],
    ['geen van drie', {}, 'c', [], 'waarnaar het dossier verwijst'],
  ])('%s', (_, change, catalogue, changed, words) => {
    const causes = causesOf(change, catalogue)
    expect(causes).toEqual({ changed, unknown: [] })
    expect(causeText(causes)).toContain(words)
  })

  it('zegt erbij wat een rapport niet vermeldt', () => {
    const causes = causesOf({ peildatum: later, sha256: null }, null)
    expect(causes).toEqual({ changed: ['date'], unknown: ['file', 'tool'] })
    expect(causeText(causes)).toContain('of het bestand en rivcheck is gewijzigd')
  })

  it('telt de verschillen per oorzaak', () => {
    const names = ['VZ-1', 'VZ-2', 'VZ-3']
    const olds = names.map((kenmerk) => dossier({ 'T-1': voldaan }, { kenmerk }))
    const news = names.map((kenmerk, index) =>
      dossier({ 'T-1': fout }, index === 1 ? { kenmerk, peildatum: later } : { kenmerk, sha256: 'b' }),
    )
    expect(compareReports(report(olds), report(news)).byCause).toMatchObject([
      { causes: { changed: ['file'] }, dossiers: 2, totals: { new: 2 } },
      { causes: { changed: ['date'] }, dossiers: 1, totals: { new: 1 } },
    ])
  })
})

describe('wat nieuw of erger is, voor de exitcode', () => {
  it.each([
    ['een nieuwe fout', voldaan, fout, { error: 1 }],
    ['een risico dat fout werd', risico, fout, { error: 1 }],
    ['een nieuwe vraag', voldaan, vraag, { undetermined: 1 }],
    ['een bevinding die niet meer te beoordelen is', fout, vraag, { undetermined: 1 }],
    ['een fout die risico werd', fout, risico, {}],
    ['een fout die bleef', fout, fout, {}],
  ])('%s', (_, before, after, counts) => {
    expect(compareStates(before, after).regressions).toEqual({
      error: 0,
      warning: 0,
      info: 0,
      undetermined: 0,
      ...counts,
    })
  })

  it('telt wat open staat in een dossier dat er eerst niet was, en niet in een dossier dat verdween', () => {
    const open = dossier({ 'T-1': fout, 'T-2': aandacht, 'T-3': vraag })
    const counts = { error: 1, warning: 0, info: 1, undetermined: 1 }
    const appeared = compareReports(report([]), report([open]))
    expect(appeared).toMatchObject({ mentions: [{ kind: 'appeared', open: counts }], regressions: counts })
    expect(appeared.totals.new).toBe(0)
    const gone = compareReports(report([open]), report([]))
    expect(gone).toMatchObject({
      mentions: [{ kind: 'disappeared', open: counts }],
      regressions: { error: 0, info: 0 },
    })
  })

  it('telt een dossier dat niet meer te toetsen is als een fout, en houdt zijn kenmerk', () => {
    const diff = compareReports(report([dossier({ 'T-1': voldaan })]), report([ongeldig()]))
    expect(diff.mentions).toMatchObject([{ kind: 'notJudgedNow', kenmerk: 'VZ-1', file: 'a.yaml' }])
    expect(diff.regressions.error).toBe(1)
  })

  it('noemt een dossier dat nu wel te toetsen is, en telt wat er open staat', () => {
    const diff = compareReports(report([ongeldig()]), report([dossier({ 'T-1': fout })]))
    expect(diff.mentions).toMatchObject([{ kind: 'judgedNow', kenmerk: 'VZ-1' }])
    expect(diff.regressions.error).toBe(1)
  })

  it('zwijgt over een dossier dat geen van beide kon toetsen', () => {
    const diff = compareReports(report([ongeldig()]), report([ongeldig()]))
    expect(diff).toMatchObject({ mentions: [], unchangedDossiers: 1, regressions: { error: 0 } })
  })
})

describe('welke dossiers dezelfde zijn', () => {
  const named = (kenmerk: string | null, file: string | null) => dossier({}, { kenmerk, file })
  const pairs = (older: readonly DossierDigest[], newer: readonly DossierDigest[]) =>
    matchDossiers(older, newer).map(({ before, after }) => [before?.file ?? null, after?.file ?? null])

  it('kijkt naar het kenmerk, ook in een ander bestand en in een andere volgorde', () => {
    expect(pairs([named('A', '1'), named('B', '2')], [named('B', '9'), named('A', '2')])).toEqual([
      ['2', '9'],
      ['1', '2'],
    ])
  })

  it('kijkt naar het bestand als een kenmerk vaker voorkomt', () => {
    const twice = [named('A', '1'), named('A', '2')]
    expect(pairs(twice, twice.toReversed())).toEqual([
      ['2', '2'],
      ['1', '1'],
    ])
  })

  it('kijkt naar het bestand als een dossier geen kenmerk heeft', () => {
    expect(pairs([named(null, '1')], [named('A', '1')])).toEqual([['1', '1']])
    expect(pairs([named('A', '1')], [named(null, '1')])).toEqual([['1', '1']])
  })

  it('houdt twee dossiers met een ander kenmerk uit elkaar, ook in hetzelfde bestand', () => {
    expect(pairs([named('A', '1')], [named('B', '1')])).toEqual([
      [null, '1'],
      ['1', null],
    ])
  })

  it('neemt geen dossier twee keer', () => {
    expect(pairs([named('A', '1')], [named('A', '2'), named('A', '1')])).toEqual([
      [null, '2'],
      ['1', '1'],
    ])
  })
})

describe('waardoor een verschil er is, als bestand en peildatum allebei anders zijn', () => {
  const term = { due: '2025-04-20' }
  const loopt = state({ verdict: 'pending', ...term })
  const ontbreekt = state({ ...breach('warning'), breach: 'missing', ...term, message: 'ontbreekt' })

  function causeOf(before: RuleState, after: RuleState, newer: Partial<DossierDigest> = {}, catalogue = 'c') {
    const change = { sha256: 'b', peildatum: plainDate('2025-05-01'), ...newer }
    const diff = compareReports(
      report([dossier({ 'T-1': before })]),
      report([dossier({ 'T-1': after }, change)], catalogue),
    )
    return diff.dossiers[0]?.changes[0]?.cause
  }

  it.each([
    ['een termijn die in het oude rapport nog liep, is afgelopen', loopt, ontbreekt, 'date'],
    ['hetzelfde is te laat gedaan: het was op tijd gekund', loopt, { ...ontbreekt, breach: 'late' }, 'date'],
    ['de termijn liep een dag langer', { ...loopt, due: '2025-04-21' }, ontbreekt, 'date'],
    ['een termijn die in het oude bestand nu nog zou lopen', { ...loopt, due: '2025-05-01' }, ontbreekt, null],
    ['wat zonder termijn niet klopt', loopt, { ...ontbreekt, breach: 'inconsistent', due: null }, null],
    ['hetzelfde feit weegt zwaarder', ontbreekt, { ...ontbreekt, severity: 'error' }, 'date'],
    ['een ander feit weegt zwaarder', ontbreekt, { ...ontbreekt, severity: 'error', message: 'anders' }, null],
    ['wat ontbrak, is er', ontbreekt, voldaan, 'file'],
    ['wat ontbrak, is gedekt', ontbreekt, { ...ontbreekt, isCovered: true }, 'file'],
    ['de norm geldt niet meer', ontbreekt, state({ verdict: 'notApplicable' }), null],
    ['wat klopte, klopt niet meer', voldaan, state({ ...breach('error'), breach: 'inconsistent' }), 'file'],
    ['wat er al moest zijn en er was, ontbreekt', voldaan, { ...ontbreekt, due: '2025-03-20' }, 'file'],
    ['wat tussen de twee rapporten moest, ontbreekt', voldaan, ontbreekt, null],
    ['een vraag', voldaan, vraag, null],
  ] as const)('%s', (_, before, after, cause) => {
    expect(causeOf(before, after)).toBe(cause)
  })

  it('zegt niets als ook rivcheck anders is, of als de tijd terugloopt', () => {
    expect(causeOf(loopt, ontbreekt, {}, 'ander')).toBeNull()
    expect(causeOf(ontbreekt, voldaan, { peildatum: plainDate('2025-03-01') })).toBeNull()
  })

  it('is de enige verandering, als er maar een is', () => {
    expect(causeOf(voldaan, ontbreekt, { sha256: 'a' })).toBe('date')
    expect(causeOf(voldaan, ontbreekt, { peildatum: plainDate('2025-04-01') })).toBe('file')
    expect(causeOf(voldaan, ontbreekt, { sha256: 'a', peildatum: plainDate('2025-04-01') }, 'ander')).toBe('tool')
  })

  it('telt elk verschil bij zijn eigen oorzaak, en wat niet te zeggen is apart', () => {
    const older = dossier({ 'T-1': loopt, 'T-2': ontbreekt, 'T-3': voldaan })
    const newer = dossier(
      { 'T-1': ontbreekt, 'T-2': voldaan, 'T-3': ontbreekt },
      { sha256: 'b', peildatum: plainDate('2025-05-01') },
    )
    const { byCause } = compareReports(report([older]), report([newer]))
    expect(
      byCause.map(({ causes, dossiers, totals }) => [causes.changed, dossiers, totals.new, totals.solved]),
    ).toEqual([
      [['date'], 1, 1, 0],
      [['file', 'date'], 1, 1, 0],
      [['file'], 1, 0, 1],
    ])
  })
})
