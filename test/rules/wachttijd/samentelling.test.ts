import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/samentelling.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

/** Ziek, hersteld van 1 april 2024, weer ziek op deze dag. */
const weerZiek = (van: string) => [
  { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
  { soort: 'ziek' as const, van },
]

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt datums goed die kloppen met de ziekteperioden', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/verzuim/eersteZiektedag', notes: [] })
  })

  it.each(['2026-01-10', '2026-01-12'])('vindt %s geen juist einde als dat een dag scheelt', (eindeWachttijd) => {
    expect(verdictOf(rule, { verzuim: { eindeWachttijd } })).toMatchObject({
      places: [
        {
          breach: 'inconsistent',
          path: '/verzuim/eindeWachttijd',
          message: { values: [eindeWachttijd, '2026-01-11'] },
        },
      ],
    })
  })

  it('telt samen bij 27 dagen ertussen, met een later einde', () => {
    const met = (eindeWachttijd: string) =>
      verdictOf(rule, { verzuim: { perioden: weerZiek('2024-04-28'), eindeWachttijd } })
    expect(met('2026-02-07')).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2024-04-01', '2024-04-27', '27 dagen'] }],
    })
    expect(met('2026-01-11')).toMatchObject({ kind: 'violated', places: [{ path: '/verzuim/eindeWachttijd' }] })
  })

  it('begint opnieuw bij 28 dagen ertussen, met een nieuwe eerste ziektedag', () => {
    const perioden = weerZiek('2024-04-29')
    expect(verdictOf(rule, { verzuim: { perioden, eindeWachttijd: null } })).toMatchObject({
      places: [{ path: '/verzuim/eersteZiektedag', message: { values: ['2024-01-15', '2024-04-29'] } }],
    })
    const nieuw = { perioden, eersteZiektedag: '2024-04-29', eindeWachttijd: '2026-04-26' }
    expect(verdictOf(rule, { verzuim: nieuw })).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt beide datums als beide niet kloppen', () => {
    expect(verdictOf(rule, { verzuim: { perioden: weerZiek('2024-04-29') } })).toMatchObject({
      places: [{ breach: 'inconsistent', path: '/verzuim/eersteZiektedag' }, { path: '/verzuim/eindeWachttijd' }],
    })
    expect(textOf(verdictOf(rule, { verzuim: { perioden: weerZiek('2024-04-29') } }))).toContain(
      'na een onderbreking van vier weken of meer begon op 2024-04-29 een nieuwe wachttijd',
    )
  })

  it('vindt een eerste ziektedag die niet de eerste van de perioden is niet kloppen', () => {
    const perioden = [{ soort: 'ziek', van: '2024-01-16' }] as const
    const verdict = verdictOf(rule, { verzuim: { perioden, eindeWachttijd: '2026-01-12' } })
    expect(verdict.kind === 'violated' && verdict.places).toMatchObject([{ path: '/verzuim/eersteZiektedag' }])
    expect(textOf(verdict)).toBe(
      'Als eerste ziektedag staat er 2024-01-15; volgens de ziekteperioden is dat 2024-01-16',
    )
  })

  it('neemt zonder perioden onafgebroken ziekte aan en zegt dat', () => {
    const met = (eindeWachttijd: string | null) => verdictOf(rule, { verzuim: { perioden: null, eindeWachttijd } })
    expect(met(null)).toMatchObject({ kind: 'satisfied', notes: [expect.anything()] })
    expect(met('2026-01-11')).toMatchObject({ kind: 'satisfied' })
    expect(met('2026-01-18')).toMatchObject({ kind: 'violated' })
    expect(notesOf(met(null))).toContain('zonder onderbreking ziek is; was dat anders, leg dan de ziekteperioden vast')
    expect(textOf(met('2026-01-18'))).toContain('zonder onderbreking is dat 2026-01-11')
  })

  it('laat een einde waarin het verlof meetelt aan W-03', () => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-09-01' },
      { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
      { soort: 'ziek', van: '2024-12-23', zelfdeOorzaak: 'ja' },
    ] as const
    const met = (eindeWachttijd: string) => verdictOf(rule, { verzuim: { perioden, eindeWachttijd } })
    expect(met('2026-01-11')).toMatchObject({ kind: 'satisfied' })
    expect(met('2026-05-03')).toMatchObject({ kind: 'satisfied' })
    expect(met('2026-05-04')).toMatchObject({ kind: 'violated' })
  })

  it('noemt een ander einde niet fout zolang de oorzaak na het verlof onbekend is', () => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-09-01' },
      { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
      { soort: 'ziek', van: '2024-12-23' },
    ] as const
    const met = (eindeWachttijd: string) => verdictOf(rule, { verzuim: { perioden, eindeWachttijd } })
    expect(met('2026-12-20')).toMatchObject({ kind: 'undetermined', missing: '/verzuim/perioden/2/zelfdeOorzaak' })
    expect(met('2026-05-03')).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['verlof waarvan het einde niet is vastgelegd', '2024-09-01', undefined, '/verzuim/perioden/1/totEnMet'],
    ['herstel naast het verlof', '2024-08-25', '2024-12-22', '/verzuim/perioden'],
  ])('noemt een ander einde niet fout bij %s', (_, ziekTotEnMet, totEnMet, missing) => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: ziekTotEnMet },
      { soort: 'wazo', van: '2024-09-02', ...(totEnMet && { totEnMet }) },
      { soort: 'ziek', van: '2024-12-23', zelfdeOorzaak: 'ja' },
    ] as const
    const eersteZiektedag = totEnMet ? '2024-12-23' : '2024-01-15'
    expect(verdictOf(rule, { verzuim: { perioden, eersteZiektedag, eindeWachttijd: '2026-08-01' } })).toMatchObject({
      kind: 'undetermined',
      missing,
    })
  })

  it('aanvaardt het einde van een toegekende verkorte wachttijd', () => {
    const verkorteWachttijd = { aanvraag: '2024-10-01', toegekendPer: '2024-12-20' }
    const patch = { verzuim: { eindeWachttijd: '2024-12-20' }, wia: { verkorteWachttijd } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    // dag 91 is 14-04-2024, dag 546 is 13-07-2025
    ['korter dan dertien weken', '2024-01-16', '2024-04-13', '2024-04-14'],
    ['langer dan 78 weken', '2025-05-01', '2025-07-14', '2025-07-13'],
    ['eerder dan tien weken na de aanvraag', '2024-10-11', '2024-12-19', '2024-12-20'],
  ])('vindt een verkorte wachttijd %s niet kloppen', (_, aanvraag, fout, goed) => {
    const op = (toegekendPer: string) => verdictOf(rule, { wia: { verkorteWachttijd: { aanvraag, toegekendPer } } })
    expect(op(fout)).toMatchObject({
      places: [{ breach: 'inconsistent', path: '/wia/verkorteWachttijd/toegekendPer', found: fout }],
      remedy: { words: [expect.stringContaining('besluit van UWV')] },
    })
    expect(textOf(op(fout))).toContain(goed)
    expect(op(goed)).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt de duur van een verkorte wachttijd niet fout zolang de telling niet vaststaat', () => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-09-01' },
      { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
      { soort: 'ziek', van: '2024-12-23' },
    ] as const
    const met = (verkorteWachttijd: { aanvraag: string; toegekendPer: string }) =>
      verdictOf(rule, { verzuim: { perioden, eindeWachttijd: null }, wia: { verkorteWachttijd } })
    expect(met({ aanvraag: '2025-05-01', toegekendPer: '2025-12-01' })).toMatchObject({
      kind: 'undetermined',
      missing: '/verzuim/perioden/2/zelfdeOorzaak',
    })
    // tien weken na de aanvraag hangt niet aan de telling
    expect(met({ aanvraag: '2025-05-01', toegekendPer: '2025-07-09' })).toMatchObject({ kind: 'violated' })
    expect(met({ aanvraag: '2025-05-01', toegekendPer: '2025-07-10' })).toMatchObject({ kind: 'satisfied' })
  })

  it('zegt waarom een nieuwe wachttijd begon', () => {
    const met = (ziekTotEnMet: string, zelfdeOorzaak: 'ja' | 'nee') => {
      const perioden = [
        { soort: 'ziek', van: '2024-01-15', totEnMet: ziekTotEnMet },
        { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
        { soort: 'ziek', van: '2024-12-23', zelfdeOorzaak },
      ] as const
      return textOf(verdictOf(rule, { verzuim: { perioden } }))
    }
    expect(met('2024-09-01', 'nee')).toContain('de ziekte na het verlof heeft een andere oorzaak')
    expect(met('2024-08-25', 'nee')).toContain('door het herstel naast het verlof begon op 2024-12-23')
  })
})
