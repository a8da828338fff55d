import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/inhoud/arbeidstherapie-duur.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// vanaf maandag 01-04-2024 is 12-05-2024 de 42e dag en 23-06-2024 de 84e
const therapie = (van: string, totEnMet?: string, meer: object = {}) => ({
  van,
  ...(totEnMet && { totEnMet }),
  werkgever: 'eigen' as const,
  soort: 'arbeidstherapie' as const,
  ...meer,
})
const werk = (...delen: object[]) => ({ werkhervatting: delen as ReturnType<typeof therapie>[] }) // delen van therapie()
const onderbouwd = { motiveringBedrijfsarts: 'De belastbaarheid was na zes weken nog niet duidelijk' }

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder arbeidstherapie', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet voor werk met loonwaarde', () => {
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-12-31', { loonwaarde: 20 })))).toMatchObject({
      kind: 'notApplicable',
    })
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-12-31', { loonwaarde: 0 })))).toMatchObject({
      kind: 'violated',
    })
  })

  it.each([
    ['keurt 42 dagen goed', '2024-05-12', 'satisfied', undefined],
    ['noemt 43 dagen een risico', '2024-05-13', 'violated', 'warning'],
    ['noemt 84 dagen nog een risico', '2024-06-23', 'violated', 'warning'],
    ['noemt 85 dagen een fout', '2024-06-24', 'violated', undefined],
  ])('%s', (_, totEnMet, kind, severity) => {
    const verdict = verdictOf(rule, werk(therapie('2024-04-01', totEnMet)))
    expect(verdict).toMatchObject({ kind })
    if (verdict.kind === 'violated') {
      expect(verdict.covered).toBe(null)
      expect(verdict.places[0]).toMatchObject({ breach: 'incomplete', due: '2024-05-12', found: totEnMet })
      expect(verdict.places[0].severity).toBe(severity)
    }
  })

  it('telt de dagen na de laatste goede dag', () => {
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-05-20')))).toMatchObject({ places: [{ daysLate: 8 }] })
  })

  it('is gedekt en een risico als de bedrijfsarts heeft onderbouwd waarom het langer duurt', () => {
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-09-30', onderbouwd)))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', severity: 'warning' }],
      covered: { ground: 'andere-grond', path: '/werkhervatting/0/motiveringBedrijfsarts' },
    })
  })

  it.each([
    ['telt perioden op die op elkaar aansluiten', '2024-04-22', 'violated'],
    ['telt een periode na een vrije dag apart', '2024-04-23', 'satisfied'],
  ])('%s', (_, van, kind) => {
    // de eerste eindigt op zondag 21-04-2024
    const delen = werk(therapie('2024-04-01', '2024-04-21'), therapie(van, '2024-05-13'))
    expect(verdictOf(rule, delen)).toMatchObject({ kind })
  })

  it('ziet een weekend niet als onderbreking, een werkdag wel', () => {
    const naVrijdag = (van: string) => werk(therapie('2024-04-01', '2024-04-19'), therapie(van, '2024-05-17'))
    expect(verdictOf(rule, naVrijdag('2024-04-22'))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, naVrijdag('2024-04-23'))).toMatchObject({ kind: 'satisfied' })
    const naDonderdag = werk(therapie('2024-04-01', '2024-04-18'), therapie('2024-04-20', '2024-05-17'))
    expect(verdictOf(rule, naDonderdag)).toMatchObject({ kind: 'satisfied' })
  })

  it('leest perioden op volgorde van begin, en een overlap niet dubbel', () => {
    const delen = werk(therapie('2024-04-15', '2024-05-12'), therapie('2024-04-01', '2024-04-21'))
    expect(verdictOf(rule, delen)).toMatchObject({ kind: 'satisfied' })
    const binnen = werk(therapie('2024-04-01', '2024-05-13'), therapie('2024-04-08', '2024-04-14'))
    expect(verdictOf(rule, binnen)).toMatchObject({ kind: 'violated', places: [{ found: '2024-05-13' }] })
  })

  it.each([
    ['wacht tot en met de 42e dag als het werk nog loopt', '2024-05-12', 'pending'],
    ['noemt het werk dat dan nog loopt de dag erna een risico', '2024-05-13', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, werk(therapie('2024-04-01')), peildatum)).toMatchObject({ kind })
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-05-14')), peildatum)).toMatchObject({ kind })
  })

  it('keurt werk goed dat volgens plan binnen de 42 dagen eindigt', () => {
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-05-12')), '2024-04-10')).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('telt dagen van verlof niet mee', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-04-14' },
      { soort: 'wazo' as const, van: '2024-04-15', totEnMet: '2024-04-24' },
      { soort: 'ziek' as const, van: '2024-04-25', zelfdeOorzaak: 'ja' as const },
    ]
    const met = (totEnMet: string) =>
      verdictOf(rule, { verzuim: { perioden }, ...werk(therapie('2024-04-01', totEnMet)) })
    expect(met('2024-05-22')).toMatchObject({ kind: 'satisfied' })
    expect(met('2024-05-23')).toMatchObject({ kind: 'violated' })
    expect(met('2024-07-03')).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(met('2024-07-04')).not.toHaveProperty('places.0.severity')
  })

  it('kijkt niet verder dan de WIA-aanvraag van 20 oktober 2025', () => {
    expect(verdictOf(rule, werk(therapie('2025-09-09')))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, werk(therapie('2025-09-08')))).toMatchObject({
      kind: 'violated',
      places: [{ found: '2025-10-20' }],
    })
    expect(verdictOf(rule, werk(therapie('2025-10-21', '2025-11-01')))).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een deskundigenoordeel van na de periode en door een bevredigend resultaat', () => {
    const lang = werk(therapie('2024-04-01', '2024-06-24'))
    expect(verdictOf(rule, { ...lang, ...deskundigenoordeel('2024-06-24') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...lang, ...deskundigenoordeel('2024-06-23') })).toMatchObject({ covered: null })
    const beide = { werkhervatting: [...lang.werkhervatting, ...resultaat.werkhervatting] }
    expect(verdictOf(rule, beide)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
  })

  it.each([
    ['een zaterdag', '2024-04-19', '2024-04-21', 'violated'],
    ['een vrijdag en een zaterdag', '2024-04-18', '2024-04-21', 'satisfied'],
    ['een zondag en een maandag', '2024-04-20', '2024-04-23', 'satisfied'],
    ['een hele week tussen twee weekenden', '2024-04-19', '2024-04-29', 'satisfied'],
  ])('weegt wat er tussen twee perioden ligt: %s', (_, totEnMet, van, kind) => {
    const delen = werk(therapie('2024-04-01', totEnMet), therapie(van, '2024-05-20'))
    expect(verdictOf(rule, delen).kind).toBe(kind)
  })

  it('wijst van een reeks het laatste deel aan, op volgorde van begin', () => {
    const delen = ['2024-04-22', '2024-04-01', '2024-05-06'].map((van, index) =>
      therapie(van, ['2024-05-05', '2024-04-21', '2024-05-13'][index]),
    )
    expect(verdictOf(rule, werk(...delen))).toMatchObject({
      places: [{ path: '/werkhervatting/2', found: '2024-05-13' }],
    })
  })

  it('blijft lopen als een deel geen laatste dag heeft', () => {
    const open = werk(therapie('2024-04-01'), therapie('2024-04-08', '2024-04-14'))
    expect(verdictOf(rule, open, '2024-05-13')).toMatchObject({ places: [{ found: '2024-05-13' }] })
    const verlengd = werk(therapie('2024-04-01', '2024-04-14'), therapie('2024-04-15'))
    expect(verdictOf(rule, verlengd, '2024-05-13')).toMatchObject({ places: [{ found: '2024-05-13' }] })
    expect(verdictOf(rule, verlengd, '2024-05-12').kind).toBe('pending')
  })

  it('kijkt naar therapie die op de dag van de WIA-aanvraag begint, niet naar ander werk zonder loonwaarde', () => {
    expect(verdictOf(rule, werk(therapie('2025-10-20', '2025-11-01'))).kind).toBe('satisfied')
    expect(verdictOf(rule, werk(therapie('2024-04-01', '2024-12-31', { soort: 'eigen' }))).kind).toBe('notApplicable')
  })

  it('neemt een lege onderbouwing niet aan, en zegt bij een onderbouwing wat UWV doet', () => {
    const met = (motiveringBedrijfsarts: string) =>
      verdictOf(rule, werk(therapie('2024-04-01', '2024-06-24', { motiveringBedrijfsarts })))
    expect(met('  ')).toMatchObject({ covered: null, places: [{ breach: 'incomplete' }] })
    expect(textOf(met('  '))).toContain('85 dagen arbeidstherapie, zonder onderbouwing')
    expect(textOf(met('Nodig'))).toMatch(/85 dagen arbeidstherapie; in de regel/)
    expect(notesOf(met('Nodig'))).toContain('verzekeringsarts')
    expect(notesOf(met('  '))).toBe('')
  })
})
