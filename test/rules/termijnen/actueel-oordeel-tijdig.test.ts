import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import type { Dossier } from '../../../src/dossier/dossier.js'
import rule from '../../../src/rules/termijnen/actueel-oordeel-tijdig.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde wachttijd 11-01-2026; verslag uiterlijk 12-10-2025, in het voorbeelddossier opgesteld op 08-10-2025
const oordeelVan = (datum: string) => ({ documenten: { 'actueel-oordeel': { datum } } })
const zonderVerslag = { riv: null, wia: null }

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt de laatste dag goed', '2025-10-12', 'satisfied'],
    ['vindt de dag daarna te laat', '2025-10-13', 'violated'],
    ['keurt een half jaar voor het einde goed', '2025-07-13', 'satisfied'],
    ['vindt een dag eerder te oud', '2025-07-12', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, oordeelVan(datum))).toMatchObject({ kind })
  })

  it.each([
    ['keurt een half jaar voor het einde van het dienstverband goed', '2025-05-02', 'satisfied'],
    ['vindt een dag eerder te oud', '2025-05-01', 'violated'],
  ])('telt bij ziek uit dienst terug vanaf de laatste dag: %s', (_, datum, kind) => {
    const werknemer = { dienstverband: { einde: '2025-10-31' } }
    expect(verdictOf(rule, { ...oordeelVan(datum), werknemer })).toMatchObject({ kind })
  })

  it('telt de dagen te laat', () => {
    expect(verdictOf(rule, oordeelVan('2025-10-15'))).toMatchObject({
      places: [{ breach: 'late', path: '/documenten/5/datum', due: '2025-10-12', daysLate: 3 }],
      remedy: { words: [expect.stringContaining('Verander de datum niet')] },
    })
  })

  it('is nooit meer dan een waarschuwing uit de praktijk', () => {
    expect(rule).toMatchObject({ severity: 'warning', norm: 'praktijk' })
  })

  it.each([
    ['2025-09-07', 1],
    ['2025-09-08', 0],
  ])('meldt een oordeel van voor week 87: %s', (datum, aantal) => {
    const verdict = verdictOf(rule, oordeelVan(datum))
    expect(verdict.kind === 'satisfied' && verdict.notes).toHaveLength(aantal)
  })

  it('laat tijd voor een nieuw oordeel zolang het verslag er nog niet is', () => {
    const patch = { ...oordeelVan('2025-07-12'), ...zonderVerslag }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12', soon: true })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it('laat die tijd ook als het verslag er al is, maar niet na de aanvraag', () => {
    const zonderAanvraag = { ...oordeelVan('2025-07-12'), wia: null }
    expect(verdictOf(rule, zonderAanvraag, '2025-10-12')).toMatchObject({ kind: 'pending', due: '2025-10-12' })
    expect(verdictOf(rule, zonderAanvraag, '2025-10-13')).toMatchObject({ kind: 'violated' })
    const aanvraag = { verzonden: '2025-10-10', ontvangen: '2025-10-10' }
    expect(verdictOf(rule, { ...oordeelVan('2025-07-12'), wia: { aanvraag } }, '2025-10-12')).toMatchObject({
      kind: 'violated',
    })
  })

  it.each([
    ['keurt een half jaar voor het eerdere einde goed', '2025-07-13', '2025-10-21', 'satisfied'],
    ['vindt een dag eerder te oud', '2025-07-12', '2025-10-21', 'violated'],
    ['telt bij een besluit op de dag van de aanvraag vanaf het nieuwe einde', '2025-09-22', '2025-10-20', 'violated'],
  ])('rekent na de aanvraag niet met een latere verlenging: %s', (_, datum, besluit, kind) => {
    // de aanvraag is van 20-10-2025
    const wia = {
      aanvraag: { verzonden: '2025-10-20', ontvangen: '2025-10-20' },
      verlenging: { totEnMet: '2026-06-30' },
    }
    const patch = { ...oordeelVan(datum), wia: { ...wia, verlenging: { ...wia.verlenging, besluit } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })

  it('rekent na de aanvraag niet met verlof dat daarna begon', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-31' },
      { soort: 'wazo' as const, van: '2025-11-01', totEnMet: '2026-02-20' },
    ]
    const patch = (datum: string) => ({ ...oordeelVan(datum), verzuim: { perioden } })
    expect(verdictOf(rule, patch('2025-07-13'), '2025-12-01')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, patch('2025-07-12'), '2025-12-01')).toMatchObject({ kind: 'violated' })
    // zonder aanvraag telt het nieuwe einde, maar is er nog tijd voor een nieuw oordeel
    const zonder = { ...patch('2025-09-22'), wia: null }
    expect(verdictOf(rule, zonder, '2025-12-01')).toMatchObject({ kind: 'pending', due: '2026-02-01' })
  })

  it('laat bij een verlenging tijd voor een nieuw oordeel tot dertien weken voor dat einde', () => {
    const wia = { aanvraag: null, verlenging: { totEnMet: '2026-06-30', besluit: '2025-11-01' } }
    expect(verdictOf(rule, { wia }, '2026-03-31')).toMatchObject({ kind: 'pending', due: '2026-03-31', soon: true })
    expect(verdictOf(rule, { wia }, '2026-04-01')).toMatchObject({ kind: 'violated' })
  })

  it('neemt het laatste oordeel dat nog op tijd was', () => {
    const met = (datum: string) => (dossier: Dossier) => {
      const oordeel = { soort: 'actueel-oordeel' as const, datum: plainDate(datum) }
      return { ...dossier, documenten: [...(dossier.documenten ?? []), oordeel] }
    }
    expect(verdictOf(rule, met('2025-02-03'))).toMatchObject({ kind: 'satisfied', path: '/documenten/5/datum' })
    expect(verdictOf(rule, met('2026-03-02'), '2026-03-16')).toMatchObject({
      kind: 'satisfied',
      path: '/documenten/5/datum',
    })
  })

  it.each([
    ['een bijstelling', { documenten: { 'bijstelling-probleemanalyse': { datum: '2025-09-23' } } }],
    ['een nieuw profiel', { documenten: { belastbaarheidsprofiel: { datum: '2025-09-23' } } }],
    ['een advies', { adviezen: [{ datum: '2025-09-23', van: 'bedrijfsarts' as const, koerswijziging: true }] }],
    ['een periode zonder mogelijkheden', { geenBenutbareMogelijkheden: [{ van: '2025-09-23' }] }],
  ])('waarschuwt als na het oordeel nog %s kwam', (_, patch) => {
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated', places: [{ breach: 'inconsistent' }] })
  })

  it('kijkt niet naar nieuwe informatie van dezelfde dag of van na het verslag', () => {
    const bijstelling = (datum: string) => ({ documenten: { 'bijstelling-probleemanalyse': { datum } } })
    expect(verdictOf(rule, bijstelling('2025-09-22'))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, bijstelling('2025-10-08'))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, bijstelling('2025-10-09'))).toMatchObject({ kind: 'satisfied' })
  })

  it('telt terug vanaf de verlenging', () => {
    const patch = (datum: string) => ({
      ...oordeelVan(datum),
      riv: null,
      wia: { verlenging: { totEnMet: '2026-06-30' } },
    })
    expect(verdictOf(rule, patch('2026-03-31'), '2026-04-01')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, patch('2026-04-01'), '2026-04-01')).toMatchObject({ kind: 'violated' })
  })

  it('laat een ontbrekend oordeel aan R-06', () => {
    expect(verdictOf(rule, { documenten: { 'actueel-oordeel': null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar een ontbrekende datum', () => {
    expect(verdictOf(rule, { documenten: { 'actueel-oordeel': { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/5/datum',
    })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-30' }]
    expect(verdictOf(rule, { ...oordeelVan('2025-07-12'), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it.each([
    ['dat de koers niet verandert', { van: 'bedrijfsarts' as const, koerswijziging: false }],
    ['van de arbeidsdeskundige', { van: 'arbeidsdeskundige' as const, koerswijziging: true }],
  ])('ziet geen nieuwe informatie in een advies %s', (_, advies) => {
    expect(verdictOf(rule, { adviezen: [{ datum: '2025-09-23', ...advies }] })).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt van meer nieuwe feiten het eerste', () => {
    const patch = {
      documenten: { 'bijstelling-probleemanalyse': { datum: '2025-10-06' } },
      geenBenutbareMogelijkheden: [{ van: '2025-09-30', totEnMet: '2025-10-02' }],
    }
    expect(verdictOf(rule, patch)).toMatchObject({
      places: [{ path: '/documenten/5/datum', found: '2025-09-22', message: { values: ['2025-09-22', '2025-09-30'] } }],
    })
  })

  it('laat na nieuwe informatie tijd voor een nieuw oordeel zolang het verslag er nog niet is', () => {
    const patch = { documenten: { belastbaarheidsprofiel: { datum: '2025-09-23' } }, ...zonderVerslag }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({
      kind: 'pending',
      due: '2025-10-12',
      notes: [{ values: ['2025-09-22', '2025-09-23'] }],
    })
    expect(verdictOf(rule, patch, '2025-10-13')).toMatchObject({ kind: 'violated' })
  })

  it('noemt bij een te oud oordeel vanaf welke dag het mag zijn', () => {
    expect(verdictOf(rule, oordeelVan('2025-07-12'))).toMatchObject({
      places: [
        {
          breach: 'inconsistent',
          path: '/documenten/5/datum',
          found: '2025-07-12',
          message: { values: ['2025-07-12', '2025-07-13'] },
        },
      ],
    })
  })

  it('let niet op een nieuw profiel zonder datum', () => {
    expect(verdictOf(rule, { documenten: { belastbaarheidsprofiel: { datum: null } } })).toMatchObject({
      kind: 'satisfied',
    })
  })

  it.each([
    ['2025-10-30', { kind: 'satisfied', notes: [] }],
    ['2025-10-31', { kind: 'violated', places: [{ breach: 'late', due: '2025-10-30', daysLate: 1 }] }],
  ])('is er bij ziek uit dienst op de laatste werkdag: %s', (datum, verwacht) => {
    // een verlengde wachttijd, zodat die dag ruim voor de dertien weken ligt; vrijdag werkt de werknemer niet
    const patch = {
      werknemer: { dienstverband: { einde: '2025-10-31' } },
      wia: { verlenging: { totEnMet: '2026-06-30' } },
    }
    expect(verdictOf(rule, { ...oordeelVan(datum), ...patch })).toMatchObject(verwacht)
  })
})
