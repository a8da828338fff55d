import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import rule from '../../../src/rules/spoor1/ad-onderzoek-aanwezig.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

// in het voorbeelddossier begon spoor 2 op 20-01-2025 en is het profiel van 18-11-2024
const onderzoekVan = (datum: string) => ({ documenten: { 'arbeidsdeskundig-onderzoek': { datum } } })
const zonderOnderzoek = { documenten: { 'arbeidsdeskundig-onderzoek': null } }
const minimaal = { kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('noemt een dossier met alleen een eerste ziektedag in week 77 niet voldaan', () => {
    expect(verdictOn(rule, minimaal, '2025-07-01')).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', path: '', due: '2025-01-12' }],
    })
  })

  it.each([
    ['wacht nog op de laatste dag van week 52', '2025-01-12', 'pending'],
    ['mist het onderzoek op de eerste dag van week 53', '2025-01-13', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, zonderOnderzoek, peildatum)).toMatchObject({ kind })
  })

  it('mist het onderzoek eerder als spoor 2 eerder begint', () => {
    const vroeg = { ...zonderOnderzoek, spoor2: { start: '2024-09-02' } }
    expect(verdictOf(rule, vroeg, '2024-09-02')).toMatchObject({ kind: 'pending', due: '2024-09-02' })
    expect(verdictOf(rule, vroeg, '2024-09-03')).toMatchObject({ kind: 'violated', places: [{ due: '2024-09-02' }] })
  })

  it('slaat verlof over: met 112 dagen verlof is week 52 om op 4 mei 2025', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-09-01' },
      { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
      { soort: 'ziek' as const, van: '2024-12-23', zelfdeOorzaak: 'ja' as const },
    ]
    const dossier = { ...minimaal, verzuim: { eersteZiektedag: '2024-01-15', perioden } }
    expect(verdictOn(rule, dossier, '2025-05-04')).toMatchObject({ kind: 'pending', due: '2025-05-04' })
    expect(verdictOn(rule, dossier, '2025-05-05')).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['keurt een onderzoek op de dag van de start goed', '2025-01-20', 'satisfied'],
    ['vindt een onderzoek na de start te laat', '2025-01-21', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, onderzoekVan(datum))).toMatchObject({ kind })
  })

  it('telt de dagen vanaf de start van spoor 2', () => {
    expect(verdictOf(rule, onderzoekVan('2025-01-24'))).toMatchObject({
      places: [{ breach: 'late', path: '/documenten/3/datum', due: '2025-01-20', found: '2025-01-24', daysLate: 4 }],
    })
  })

  it.each([
    ['keurt een onderzoek van de dag van het profiel goed', '2024-11-18', 'satisfied'],
    ['noemt een onderzoek van voor het profiel niet meer passend', '2024-11-17', 'violated'],
  ])('%s', (_, datum, kind) => {
    const verdict = verdictOf(rule, onderzoekVan(datum))
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') expect(verdict).toMatchObject({ places: [{ breach: 'inconsistent' }] })
  })

  it('let niet op een profiel van na de start: dat is voor S1-05', () => {
    const verdict = verdictOf(rule, { documenten: { belastbaarheidsprofiel: { datum: '2025-03-01' } } })
    expect(verdict).toMatchObject({ kind: 'satisfied' })
  })

  it('keurt een onderzoek zonder spoor 2 altijd goed', () => {
    expect(verdictOf(rule, { ...onderzoekVan('2025-06-01'), spoor2: null })).toMatchObject({ kind: 'satisfied' })
  })

  it('is gedekt als met een reden is vastgelegd dat een onderzoek niet nodig is', () => {
    const met = (reden: string | undefined) =>
      verdictOf(rule, {
        ...zonderOnderzoek,
        spoor1: { geenArbeidsdeskundigOnderzoek: { datum: '2024-12-10', ...(reden && { reden }) } },
      })
    expect(met('Er is maar een functie in het bedrijf')).toMatchObject({
      kind: 'violated',
      covered: { ground: 'andere-grond', path: '/spoor1/geenArbeidsdeskundigOnderzoek' },
    })
    expect(met(undefined)).toMatchObject({ covered: null })
  })

  it('is gedekt door een bevredigend resultaat en door een deskundigenoordeel van na week 52', () => {
    expect(verdictOf(rule, { ...zonderOnderzoek, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
    expect(verdictOf(rule, { ...zonderOnderzoek, ...deskundigenoordeel('2025-02-01') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...zonderOnderzoek, ...deskundigenoordeel('2025-01-11') })).toMatchObject({
      covered: null,
    })
  })

  it('rust zolang er geen benutbare mogelijkheden zijn, niet als dat onbekend is', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2024-12-01' }] }
    expect(verdictOf(rule, { ...zonderOnderzoek, ...gbm })).toMatchObject({ kind: 'notApplicable' })
    const onbekend = {
      documenten: { ...zonderOnderzoek.documenten, probleemanalyse: { benutbareMogelijkheden: null } },
    }
    expect(verdictOf(rule, onbekend)).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet meer als het dienstverband voor week 52 eindigt', () => {
    const patch = { ...zonderOnderzoek, werknemer: { dienstverband: { einde: '2024-12-31' } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar de datum als het rapport er geen heeft', () => {
    expect(verdictOf(rule, { documenten: { 'arbeidsdeskundig-onderzoek': { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/3/datum',
    })
  })

  it('is nooit een fout en zegt dat een arbeidsdeskundige niet verplicht is', () => {
    expect(rule).toMatchObject({ severity: 'warning', norm: 'praktijk' })
    expect(rule.requires).toContain('niet wettelijk verplicht')
  })

  it('telt naast een rapport zonder datum alleen het rapport dat een datum heeft', () => {
    const met = (...datums: (string | null)[]) =>
      verdictOf(rule, (dossier) => {
        const documenten = (dossier.documenten ?? []).flatMap((stuk): object[] =>
          stuk.soort === 'arbeidsdeskundig-onderzoek' ? datums.map((datum) => ({ ...stuk, datum })) : [stuk],
        )
        return { ...dossier, documenten } as Dossier // datums als tekst
      })
    expect(met(null, '2025-01-20')).toMatchObject({ kind: 'satisfied', path: '/documenten/4/datum' })
    expect(met(null, '2025-01-21')).toMatchObject({ kind: 'undetermined', missing: '/documenten/3/datum' })
    expect(met('2025-01-22', '2025-01-21')).toMatchObject({ places: [{ found: '2025-01-21' }] })
  })

  it('vergelijkt met een profiel van de dag van de start', () => {
    const profiel = (datum: string) => verdictOf(rule, { documenten: { belastbaarheidsprofiel: { datum } } }).kind
    expect([profiel('2025-01-20'), profiel('2025-01-21')]).toEqual(['violated', 'satisfied'])
    expect(verdictOf(rule, { documenten: { belastbaarheidsprofiel: { datum: null } } }).kind).toBe('satisfied')
  })

  it.each([
    ['te laat', '2025-01-21'],
    ['ouder dan het profiel', '2024-11-17'],
  ])('is bij een onderzoek dat %s is gedekt door een deskundigenoordeel van de start', (_, datum) => {
    const op = (dag: string) => verdictOf(rule, { ...onderzoekVan(datum), ...deskundigenoordeel(dag) })
    expect(op('2025-01-20')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-01-19')).toMatchObject({ covered: null })
  })

  it('wijst de stukken aan, en zegt wat er mis is', () => {
    expect(verdictOf(rule, zonderOnderzoek)).toMatchObject({ places: [{ path: '/documenten' }] })
    expect(textOf(verdictOf(rule, zonderOnderzoek))).toContain('gebruikelijk is dat het er uiterlijk op 2025-01-12 is')
    expect(textOf(verdictOf(rule, onderzoekVan('2025-01-21')))).toContain('van 2025-01-21, na de start')
    expect(textOf(verdictOf(rule, onderzoekVan('2024-11-17')))).toContain('van 2024-11-17 is ouder dan')
  })
})
