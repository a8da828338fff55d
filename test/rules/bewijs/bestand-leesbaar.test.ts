import { describe, expect, it } from 'vitest'
import type { Bestand } from '../../../src/facts/bestanden.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/bewijs/bestand-leesbaar.js'
import { voorbeelddossier } from '../../../src/rules/voorbeeld/voorbeelddossier.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

const pa = 'stukken/probleemanalyse.pdf'
const metPa = { documenten: { probleemanalyse: { bestand: pa, opPapier: null } } }
const aanwezig = (bytes: number): Bestand => ({ status: 'aanwezig', bytes, sha256: '00' })
const oordeel = (patch: Patch, bestanden: Record<string, Bestand>) =>
  verdictOn(rule, applyPatch(voorbeelddossier, patch), '2025-11-03', new Map(Object.entries(bestanden)))

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een bestand goed dat er is en niet leeg is', () => {
    expect(oordeel(metPa, { [pa]: aanwezig(1) })).toMatchObject({ kind: 'satisfied', path: '/documenten/0/bestand' })
  })

  it.each([
    ['leeg is', aanwezig(0)],
    ['ontbreekt', { status: 'ontbreekt' }],
    ['niet te lezen is', { status: 'onleesbaar' }],
    ['buiten de map ligt', { status: 'buiten-map' }],
  ] as const)('vindt het niet voldaan als een stuk van het verslag %s', (_, bestand) => {
    const verdict = oordeel(metPa, { [pa]: bestand })
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/0/bestand' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it('ziet een bestand waarover de schijf niets zegt als ontbrekend', () => {
    expect(oordeel(metPa, {})).toMatchObject({ kind: 'violated' })
  })

  it('noemt het bij een ander stuk en bij bewijs een risico', () => {
    const patch = {
      documenten: { 'arbeidsdeskundig-onderzoek': { bestand: 'ad.pdf', opPapier: null } },
      riv: { afschriftWerknemer: { bewijs: ['mail.pdf', 'weg.pdf'] } },
    }
    expect(oordeel(patch, { 'mail.pdf': aanwezig(9) })).toMatchObject({
      places: [
        { path: '/documenten/3/bestand', severity: 'warning' },
        { path: '/riv/afschriftWerknemer/bewijs/1', severity: 'warning' },
      ],
    })
  })

  it('noemt het een risico als het stuk ook op papier ligt', () => {
    const patch = { documenten: { probleemanalyse: { bestand: pa, opPapier: true } } }
    expect(oordeel(patch, {})).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it('zet het zwaarste vooraan', () => {
    const patch = {
      documenten: { belastbaarheidsprofiel: { bestand: 'p.pdf' }, eindevaluatie: { bestand: 'e.pdf', opPapier: null } },
    }
    expect(oordeel(patch, {})).toMatchObject({
      places: [{ path: '/documenten/6/bestand' }, { path: '/documenten/2/bestand' }],
    })
  })

  it('herhaalt de naam van het bestand niet', () => {
    expect(JSON.stringify(oordeel(metPa, {}))).not.toContain('probleemanalyse.pdf')
  })

  it('vraagt naar het bestand van het eerste stuk van het verslag dat er geen heeft', () => {
    const patch = {
      documenten: {
        probleemanalyse: { bestand: pa, opPapier: null },
        'actueel-oordeel': { opPapier: null },
        eindevaluatie: { opPapier: null },
      },
    }
    expect(oordeel(patch, { [pa]: aanwezig(1) })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/5/bestand',
      notes: [{ values: ['het actueel oordeel'] }, { values: ['de eindevaluatie'] }],
    })
    expect(oordeel(patch, {})).toMatchObject({ kind: 'violated', notes: [{}, {}] })
    expect(verdictOf(rule, { documenten: { eindevaluatie: { opPapier: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/6/bestand',
    })
  })

  it('vraagt niet naar het bestand van een stuk dat niet bij het verslag hoort', () => {
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': { opPapier: null, bestand: null } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('is tevreden als stukken op papier liggen', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it('geldt niet als het dossier geen bestanden en geen papier noemt', () => {
    expect(verdictOf(rule, { documenten: null, spoor2: null })).toMatchObject({ kind: 'notApplicable' })
  })

  it('kan niet oordelen als bij geen enkel stuk van het verslag staat waar het is', () => {
    const documenten = { probleemanalyse: { opPapier: null }, 'plan-van-aanpak': { opPapier: null } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'undetermined', missing: '/documenten/0/bestand' })
    expect(verdictOf(rule, { documenten: { evaluatie: { datum: '2024-04-15' }, ...documenten } })).toMatchObject({
      kind: 'undetermined',
    })
  })

  it('vraagt naar het eerste bestand als niemand op de schijf heeft gekeken', () => {
    const patch = { ...metPa, riv: { afschriftWerknemer: { bewijs: ['mail.pdf'] } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'undetermined', missing: '/documenten/0/bestand' })
  })

  it.each([
    ['leeg', aanwezig(0), 'is leeg'],
    ['ontbreekt', { status: 'ontbreekt' }, 'niet in de dossiermap'],
    ['onleesbaar', { status: 'onleesbaar' }, 'niet te lezen'],
    ['buiten-map', { status: 'buiten-map' }, 'buiten de dossiermap'],
  ] as const)('zegt wat er met het bestand is: %s', (_, bestand, woorden) => {
    expect(oordeel(metPa, { [pa]: bestand })).toMatchObject({
      places: [{ breach: 'missing', message: { words: [expect.stringContaining(woorden)] } }],
    })
  })

  it.each([
    ['probleemanalyse', 0],
    ['plan-van-aanpak', 1],
    ['eerstejaarsevaluatie', 4],
    ['actueel-oordeel', 5],
    ['eindevaluatie', 6],
    ['bijstelling-probleemanalyse', 7],
    ['bijstelling-plan-van-aanpak', 7],
  ])('rekent een %s tot het verslag', (soort, index) => {
    const stuk = { datum: '2025-01-06', opPapier: null }
    expect(verdictOf(rule, { documenten: { [soort]: stuk } })).toMatchObject({
      kind: 'undetermined',
      missing: `/documenten/${index}/bestand`,
      notes: [{ words: ['bij ', expect.stringContaining('staat geen bestand')] }],
    })
  })

  it('wijst naar de stukken als er alleen papier is', () => {
    expect(verdictOf(rule)).toMatchObject({ path: '/documenten' })
    const papier = (opPapier: boolean) => (dossier: object) =>
      ({ ...dossier, documenten: [{ soort: 'correspondentie', opPapier }], spoor2: undefined }) as never
    expect(verdictOf(rule, papier(true)).kind).toBe('satisfied')
    expect(verdictOf(rule, papier(false))).toMatchObject({
      reason: { words: [expect.stringContaining('geen bestanden')] },
    })
  })

  it('noemt bij een bestand dat goed is geen opmerkingen, en bij een gebrek geen andere stukken als die er zijn', () => {
    expect(oordeel(metPa, { [pa]: aanwezig(1) })).toMatchObject({ notes: [] })
    expect(oordeel(metPa, {})).toMatchObject({ notes: [] })
  })
})
