import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-hersteltermijn.js'
import { notesOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const met = (more: object, peildatum?: string) =>
  verdictOf(rule, { uwvVerzoeken: [{ ontvangen: '2025-10-23', ...more }] }, peildatum)

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder verzoek van UWV', () => {
    expect(verdictOf(rule).kind).toBe('notApplicable')
  })

  it('houdt zich aan de dag in de brief van UWV', () => {
    const termijn = '2025-10-29'
    expect(met({ termijn, beantwoord: '2025-10-29' })).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(met({ termijn, beantwoord: '2025-10-30' })).toMatchObject({
      kind: 'violated',
      places: [
        { breach: 'late', severity: 'warning', due: '2025-10-29', daysLate: 1, path: '/uwvVerzoeken/0/beantwoord' },
      ],
    })
  })

  it.each(['2025-11-15', '2025-11-16'])(
    'laat een termijn die in het weekend eindigt tot en met maandag lopen: %s',
    (dag) => {
      for (const velden of [
        { termijn: dag },
        { termijn: '2025-11-10', uitstel: { totEnMet: dag, datum: '2025-11-03' } },
      ]) {
        const op = (beantwoord: string) => met({ ...velden, beantwoord }, '2025-11-30')
        expect(op('2025-11-17')).toMatchObject({ kind: 'satisfied' })
        expect(notesOf(op('2025-11-17'))).toContain(
          `${dag} valt in het weekend; de termijn loopt dan tot en met 2025-11-17 (Algemene termijnenwet)`,
        )
        expect(op('2025-11-18')).toMatchObject({ places: [{ due: '2025-11-17', daysLate: 1, severity: 'warning' }] })
        expect(met(velden, '2025-11-17')).toMatchObject({ kind: 'pending', due: '2025-11-17' })
        expect(met(velden, '2025-11-18')).toMatchObject({ kind: 'violated', places: [{ due: '2025-11-17' }] })
      }
    },
  )

  it('laat een termijn op een werkdag staan', () => {
    expect(met({ termijn: '2025-11-14', beantwoord: '2025-11-17' }, '2025-11-30')).toMatchObject({
      places: [{ due: '2025-11-14', daysLate: 3 }],
    })
  })

  it('zegt bij een antwoord kort na de laatste dag dat op feestdagen niet is gelet', () => {
    // tweede paasdag, maandag 6 april 2026; twee werkdagen later is woensdag 8 april
    const notes = (more: object, peildatum: string) => notesOf(met({ termijn: '2026-04-06', ...more }, peildatum))
    const opmerking =
      'op feestdagen is niet gelet: is 2026-04-06 er een, dan loopt de termijn tot en met de eerste werkdag erna'
    expect(notes({ beantwoord: '2026-04-08' }, '2026-05-01')).toBe(opmerking)
    expect(notes({ beantwoord: '2026-04-09' }, '2026-05-01')).toBe('')
    expect(notes({}, '2026-04-08')).toBe(opmerking)
    expect(notes({}, '2026-04-09')).toBe('')
  })

  it('noemt een verzoek zonder antwoord na de laatste dag een fout', () => {
    const termijn = '2025-10-29'
    expect(met({ termijn }, '2025-10-29')).toMatchObject({ kind: 'pending', due: '2025-10-29', soon: true })
    const verdict = met({ termijn }, '2025-10-30')
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', path: '/uwvVerzoeken/0' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it('rekent zonder dag in de brief met vijf werkdagen en slaat het weekend over', () => {
    // donderdag 23 oktober 2025; de vijfde werkdag daarna is donderdag 30 oktober
    expect(met({}, '2025-10-30')).toMatchObject({ kind: 'pending', due: '2025-10-30' })
    expect(met({}, '2025-10-31').kind).toBe('violated')
    expect(met({ beantwoord: '2025-10-30' }).kind).toBe('satisfied')
  })

  it('maakt er zonder dag in de brief pas na veertien dagen een fout van', () => {
    // veertien dagen na 23 oktober is 6 november 2025
    const zonder = (peildatum: string) => met({}, peildatum)
    expect(zonder('2025-11-06')).toMatchObject({ nextDue: '2025-11-06', places: [{ severity: 'warning' }] })
    expect(zonder('2025-11-07')).toMatchObject({ kind: 'violated', places: [{ breach: 'missing' }] })
    expect(zonder('2025-11-07')).not.toHaveProperty('places.0.severity')
  })

  it('noemt een antwoord zonder dag in de brief binnen veertien dagen een opmerking, daarna een risico', () => {
    const antwoord = (beantwoord: string) => met({ beantwoord }, '2025-11-30')
    expect(antwoord('2025-11-06')).toMatchObject({ places: [{ breach: 'late', severity: 'info' }] })
    expect(antwoord('2025-11-07')).toMatchObject({ places: [{ breach: 'late', severity: 'warning' }] })
  })

  it('laat dan zien dat de bronnen verschillen', () => {
    expect(met({ beantwoord: '2025-10-30' })).toHaveProperty('notes.length', 2)
    expect(met({}, '2025-10-30')).toHaveProperty('notes.length', 2)
    expect(met({}, '2025-10-31')).toHaveProperty('notes.length', 2)
  })

  it('houdt rekening met uitstel', () => {
    const uitstel = { totEnMet: '2025-10-31', datum: '2025-10-28' }
    expect(met({ termijn: '2025-10-29', uitstel, beantwoord: '2025-10-31' })).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2025-10-31'] }],
    })
    expect(met({ termijn: '2025-10-29', uitstel, beantwoord: '2025-11-01' }).kind).toBe('violated')
  })

  it('telt uitstel van na de peildatum niet', () => {
    const uitstel = { totEnMet: '2025-11-10', datum: '2025-10-31' }
    expect(met({ termijn: '2025-10-29', uitstel }, '2025-10-30').kind).toBe('violated')
    expect(met({ termijn: '2025-10-29', uitstel }, '2025-10-31').kind).toBe('pending')
  })

  it('telt een antwoord van na de peildatum niet', () => {
    expect(met({ termijn: '2025-10-29', beantwoord: '2025-10-29' }, '2025-10-28').kind).toBe('pending')
  })

  it('beoordeelt elk verzoek', () => {
    const uwvVerzoeken = [
      { ontvangen: '2025-10-21', beantwoord: '2025-10-22' },
      { ontvangen: '2025-10-23', termijn: '2025-10-24' },
    ]
    expect(verdictOf(rule, { uwvVerzoeken })).toMatchObject({ places: [{ path: '/uwvVerzoeken/1' }] })
  })

  it('telt een verzoek van na de peildatum niet', () => {
    expect(met({ termijn: '2025-10-29' }, '2025-10-22').kind).toBe('notApplicable')
    expect(met({ termijn: '2025-10-29', beantwoord: '2025-10-20' }, '2025-10-22').kind).toBe('notApplicable')
  })

  it('noemt bij elke uitkomst de dagen waar het om gaat', () => {
    expect(met({ termijn: '2025-10-29', beantwoord: '2025-10-30' })).toMatchObject({
      notes: [{ values: ['2025-10-29'] }],
      places: [{ found: '2025-10-30', message: { values: ['2025-10-23', '2025-10-30', '2025-10-29'] } }],
    })
    expect(met({ termijn: '2025-10-29' }, '2025-10-30')).toMatchObject({
      notes: [{ values: ['2025-10-29'] }],
      places: [{ due: '2025-10-29', message: { values: ['2025-10-23', '2025-10-29'] } }],
    })
    expect(met({ termijn: '2025-10-29' }, '2025-10-30')).not.toHaveProperty('nextDue')
    expect(met({ beantwoord: '2025-10-31' })).toMatchObject({
      notes: [{ values: ['2025-10-30'] }, { words: [expect.stringContaining('de bronnen verschillen')] }],
      places: [{ severity: 'info', due: '2025-10-30', daysLate: 1 }],
    })
    expect(met({ beantwoord: '2025-10-30' })).toMatchObject({ path: '/uwvVerzoeken/0/beantwoord' })
  })

  it('houdt na uitstel geen ruimte meer over', () => {
    const uitstel = { totEnMet: '2025-10-31', datum: '2025-10-28' }
    const open = met({ uitstel }, '2025-11-01')
    expect(open).toMatchObject({
      kind: 'violated',
      places: [{ due: '2025-10-31' }],
      notes: [{ values: ['2025-10-31'] }, { values: ['2025-10-31'] }],
    })
    expect(open).not.toHaveProperty('places.0.severity')
    expect(met({ uitstel, beantwoord: '2025-11-01' })).toMatchObject({ places: [{ severity: 'warning' }] })
    expect(met({ uitstel }, '2025-10-31')).toMatchObject({ kind: 'pending', notes: [{ values: ['2025-10-31'] }] })
  })
})
