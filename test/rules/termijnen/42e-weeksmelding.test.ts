import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/42e-weeksmelding.js'
import { notesOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024: de 295e dag is maandag 04-11-2024
const melding = (velden: object) => ({ meldingen: [{ soort: 'uwv-42-weken' as const, ...velden }] })

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt ontvangst op de 295e dag goed', { ontvangen: '2024-11-04' }, { kind: 'satisfied', notes: [] }],
    [
      'vindt ontvangst twee werkdagen later te laat',
      { ontvangen: '2024-11-06', kanaal: 'digitaal' },
      { kind: 'violated' },
    ],
    [
      'keurt digitale ontvangst op de volgende werkdag goed',
      { ontvangen: '2024-11-05', kanaal: 'digitaal' },
      { kind: 'satisfied', notes: [{ values: ['2024-11-04'] }] },
    ],
    [
      'vindt post op de volgende werkdag zonder verzenddatum te laat',
      { ontvangen: '2024-11-05', kanaal: 'post' },
      { kind: 'violated' },
    ],
    [
      'keurt post goed die op tijd is verzonden en binnen een week kwam',
      { verzonden: '2024-11-04', ontvangen: '2024-11-11', kanaal: 'post' },
      { kind: 'satisfied' },
    ],
    [
      'vindt post na die week te laat',
      { verzonden: '2024-11-04', ontvangen: '2024-11-12', kanaal: 'post' },
      { kind: 'violated' },
    ],
    [
      'vindt post die te laat is verzonden te laat',
      { verzonden: '2024-11-05', ontvangen: '2024-11-06', kanaal: 'post' },
      { kind: 'violated' },
    ],
    [
      'vraagt hoe is gemeld als het daarvan afhangt',
      { ontvangen: '2024-11-05' },
      { kind: 'undetermined', missing: '/meldingen/0/kanaal' },
    ],
    [
      'neemt bij een digitale melding de dag van verzending',
      { verzonden: '2024-11-04', kanaal: 'digitaal' },
      { kind: 'satisfied' },
    ],
    [
      'vraagt bij post naar de ontvangst',
      { verzonden: '2024-11-04', kanaal: 'post' },
      { kind: 'undetermined', missing: '/meldingen/0/ontvangen' },
    ],
    ['heeft genoeg aan een te late verzending', { verzonden: '2024-11-06' }, { kind: 'violated' }],
    [
      'vraagt naar de ontvangst als er geen dag bij staat',
      {},
      { kind: 'undetermined', missing: '/meldingen/0/ontvangen' },
    ],
  ])('%s', (_, velden, verdict) => {
    expect(verdictOf(rule, melding(velden))).toMatchObject(verdict)
  })

  it('noemt een late melding een risico en een ontbrekende een fout', () => {
    expect(verdictOf(rule, melding({ ontvangen: '2024-11-10' }))).toMatchObject({
      places: [{ breach: 'late', severity: 'warning', path: '/meldingen/0/ontvangen', due: '2024-11-04', daysLate: 6 }],
    })
    const laat = verdictOf(rule, melding({ ontvangen: '2024-11-10' }))
    expect(laat.kind === 'violated' && laat.remedy?.words[0]).toContain('Bewaar de ontvangstbevestiging')
    const ontbreekt = verdictOf(rule, { meldingen: null }, '2024-11-05')
    expect(ontbreekt).toMatchObject({ places: [{ breach: 'missing', due: '2024-11-04' }] })
    expect(ontbreekt).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it('rekent digitale ontvangst op maandag na een weekend goed', () => {
    // eerste ziektedag vrijdag 12-01-2024: de 295e dag is vrijdag 01-11-2024
    const verzuim = { eersteZiektedag: '2024-01-12', perioden: null }
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2024-11-04', kanaal: 'digitaal' }) })).toMatchObject({
      kind: 'satisfied',
    })
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2024-11-05', kanaal: 'digitaal' }) })).toMatchObject({
      kind: 'violated',
    })
  })

  it('zegt bij een digitale melding kort erna dat op feestdagen niet is gelet', () => {
    // de 295e dag is dinsdag 24-12-2024; de eerste werkdag na kerst is vrijdag 27-12
    const verzuim = { eersteZiektedag: '2024-03-05', perioden: null }
    const op = (ontvangen: string, kanaal?: string) =>
      verdictOf(rule, { verzuim, ...melding({ ontvangen, ...(kanaal && { kanaal }) }) })
    const opmerking =
      'een digitale melding op de eerste werkdag na 2024-12-24 is nog op tijd; die dag is berekend zonder op feestdagen te letten'
    for (const kanaal of ['digitaal', undefined]) {
      expect(op('2024-12-27', kanaal)).toMatchObject({ places: [{ severity: 'warning', daysLate: 3 }] })
      expect(notesOf(op('2024-12-27', kanaal))).toBe(opmerking)
      expect(notesOf(op('2024-12-28', kanaal))).toBe('')
    }
    for (const kanaal of ['post', 'telefoon']) expect(notesOf(op('2024-12-27', kanaal))).toBe('')
    const wia = { verkorteWachttijd: { aanvraag: '2024-12-27' } }
    expect(notesOf(verdictOf(rule, { verzuim, meldingen: null, wia }))).toBe('')
  })

  it.each([
    ['2024-10-06', false],
    ['2024-10-07', true],
    ['2024-11-04', true],
  ])('wacht nog op %s', (peildatum, soon) => {
    expect(verdictOf(rule, { meldingen: null }, peildatum)).toMatchObject({ kind: 'pending', due: '2024-11-04', soon })
  })

  it('neemt de eerste van meer meldingen', () => {
    const soort = 'uwv-42-weken' as const
    const meldingen = [
      { soort, ontvangen: '2024-12-01' },
      { soort, ontvangen: '2024-10-01' },
    ]
    expect(verdictOf(rule, { meldingen })).toMatchObject({ kind: 'satisfied', path: '/meldingen/1/ontvangen' })
  })

  it('neemt een aanvraag voor een verkorte wachttijd als melding', () => {
    const wia = (aanvraag: string) => ({ meldingen: null, wia: { verkorteWachttijd: { aanvraag } } })
    expect(verdictOf(rule, wia('2024-11-04'))).toMatchObject({
      kind: 'satisfied',
      path: '/wia/verkorteWachttijd/aanvraag',
    })
    expect(verdictOf(rule, wia('2024-11-05'))).toMatchObject({ kind: 'violated', places: [{ breach: 'late' }] })
  })

  it('weet van een verzoek om verlenging alleen dat het voor het besluit was', () => {
    const wia = (besluit: string) => ({ meldingen: null, wia: { verlenging: { totEnMet: '2026-06-30', besluit } } })
    expect(verdictOf(rule, wia('2024-11-04'))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, wia('2024-11-05'))).toMatchObject({ kind: 'undetermined' })
  })

  it('telt perioden samen', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
        { soort: 'ziek' as const, van: '2024-04-28' },
      ],
    }
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2024-12-01' }) })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2024-12-04' }) })).toMatchObject({
      places: [{ due: '2024-12-01' }],
    })
  })

  it('telt verlof niet mee', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-09-01' },
        { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
        { soort: 'ziek' as const, van: '2024-12-23', zelfdeOorzaak: 'ja' as const },
      ],
    }
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2025-02-24' }) })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2025-02-27' }) })).toMatchObject({
      places: [{ due: '2025-02-24' }],
    })
  })

  it('wil na een nieuwe wachttijd een nieuwe melding', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2023-01-16', totEnMet: '2024-03-31' },
        { soort: 'ziek' as const, van: '2024-04-29' },
      ],
    }
    expect(verdictOf(rule, { verzuim, ...melding({ ontvangen: '2023-10-30' }) }, '2025-06-01')).toMatchObject({
      places: [{ breach: 'missing', due: '2025-02-17' }],
    })
  })

  it('vervalt bij herstel voor de 295e dag', () => {
    const tot = (totEnMet: string) => ({
      meldingen: null,
      verzuim: { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet }] },
    })
    expect(verdictOf(rule, tot('2024-11-03'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, tot('2024-11-04'))).toMatchObject({ kind: 'violated' })
    const gemeld = melding({ ontvangen: '2024-11-12' })
    expect(verdictOf(rule, { ...tot('2024-11-03'), ...gemeld })).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { ...tot('2024-11-04'), ...gemeld })).toMatchObject({ kind: 'violated' })
  })

  it.each([
    ['donderdag', '2024-01-11', '2024-11-01', '2024-11-02'],
    ['vrijdag', '2024-01-12', '2024-11-04', '2024-11-05'],
    ['zaterdag', '2024-01-13', '2024-11-04', '2024-11-05'],
    ['zondag', '2024-01-14', '2024-11-04', '2024-11-05'],
  ])('rekent na een laatste dag op %s tot en met de eerstvolgende werkdag', (_, eersteZiektedag, goed, teLaat) => {
    const verzuim = { eersteZiektedag, perioden: null }
    const op = (ontvangen: string) => verdictOf(rule, { verzuim, ...melding({ ontvangen, kanaal: 'digitaal' }) }).kind
    expect(op(goed)).toBe('satisfied')
    expect(op(teLaat)).toBe('violated')
  })

  it.each([
    ['per telefoon op de volgende werkdag', { ontvangen: '2024-11-05', kanaal: 'telefoon' }, 'violated'],
    [
      'digitaal na die werkdag, al is zij op tijd verzonden',
      { verzonden: '2024-11-04', ontvangen: '2024-11-06', kanaal: 'digitaal' },
      'violated',
    ],
    ['langs een onbekende weg binnen een week', { verzonden: '2024-11-04', ontvangen: '2024-11-11' }, 'undetermined'],
    ['langs een onbekende weg na een week', { verzonden: '2024-11-04', ontvangen: '2024-11-12' }, 'violated'],
    ['langs een onbekende weg, te laat verzonden', { verzonden: '2024-11-05', ontvangen: '2024-11-06' }, 'violated'],
  ])('beoordeelt een melding %s', (_, velden, kind) => {
    expect(verdictOf(rule, melding(velden))).toMatchObject({ kind })
  })

  it('zegt waarop de melding berust als de ontvangst niet vaststaat', () => {
    const notes = (patch: object) => {
      const verdict = verdictOf(rule, patch)
      return 'notes' in verdict ? verdict.notes.map(({ words }) => words.join('')) : []
    }
    const verlenging = { totEnMet: '2026-06-30', besluit: '2024-11-05' }
    expect(notes(melding({ verzonden: '2024-11-04', kanaal: 'digitaal' }))).toEqual([
      expect.stringContaining('dag van ontvangst'),
    ])
    expect(notes({ meldingen: null, wia: { verkorteWachttijd: { aanvraag: '2024-11-04' } } })).toEqual([
      expect.stringContaining('verkorte wachttijd'),
    ])
    expect(notes({ meldingen: null, wia: { verlenging } })).toEqual([expect.stringContaining('verlenging van de loon')])
  })

  it('wijst naar de meldingen, of naar het hele dossier als dat er geen noemt', () => {
    expect(verdictOf(rule, { meldingen: [] })).toMatchObject({ places: [{ path: '/meldingen' }] })
    expect(verdictOf(rule, { meldingen: null })).toMatchObject({ places: [{ path: '' }] })
    const wia = { verlenging: { totEnMet: '2026-06-30', besluit: '2024-11-05' } }
    expect(verdictOf(rule, { meldingen: null, wia })).toMatchObject({ missing: '/meldingen' })
  })

  it.each([
    ['2002-03-31', 'notApplicable'],
    ['2002-04-01', 'violated'],
  ])('geldt vanaf de Wet verbetering poortwachter: ziek sinds %s', (eersteZiektedag, kind) => {
    expect(verdictOf(rule, { verzuim: { eersteZiektedag, perioden: null }, meldingen: null })).toMatchObject({ kind })
  })
})
