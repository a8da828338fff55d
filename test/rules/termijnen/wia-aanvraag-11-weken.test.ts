import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/wia-aanvraag-11-weken.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// einde van de wachttijd 11-01-2026: aanvraag uiterlijk 26-10-2025; T(567) 03-08-2025; T(623) 28-09-2025
const aanvraag = (ontvangen: string) => ({ aanvraag: { verzonden: null, ontvangen } })
const brief = (verzonden: string | null, ontvangen: string | null) => ({ kennisgevingUwv: { verzonden, ontvangen } })
const teLaatGemeld = { meldingen: [{ soort: 'uwv-42-weken', ontvangen: '2025-08-03', kanaal: 'digitaal' }] } as const
const geenAanvraag = { wia: { aanvraag: null } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een aanvraag op de laatste dag goed', () => {
    expect(verdictOf(rule, { wia: aanvraag('2025-10-26') })).toMatchObject({
      kind: 'satisfied',
      path: '/wia/aanvraag/ontvangen',
      notes: [],
    })
  })

  it('vindt de dag erna te laat en rekent voor hoe lang het loon kan doorlopen', () => {
    const verdict = verdictOf(rule, { wia: aanvraag('2025-11-10') }, '2025-11-17')
    expect(verdictOf(rule, { wia: aanvraag('2025-10-27') })).toMatchObject({
      places: [{ breach: 'late', daysLate: 1 }],
    })
    expect(verdict).toMatchObject({
      actor: 'werkgever',
      places: [
        {
          severity: 'warning',
          due: '2025-10-26',
          daysLate: 15,
          message: { values: ['2025-11-10', '2025-10-26', '2026-01-26'] },
        },
      ],
      notes: [{ values: ['2025-12-15'] }],
    })
  })

  describe('zonder aanvraag', () => {
    it.each([
      ['meldt hij voor week 90 nog niets', '2025-09-27', { kind: 'pending', due: '2025-10-26', soon: false }],
      ['zegt hij binnenkort vanaf 15 weken voor het einde', '2025-09-28', { kind: 'pending', soon: true }],
      ['wacht hij tot en met de laatste dag', '2025-10-26', { kind: 'pending', due: '2025-10-26' }],
      ['is daarna niet voldaan', '2025-10-27', { kind: 'violated', places: [{ breach: 'missing', path: '/wia' }] }],
    ])('%s', (_, peildatum, verwacht) => {
      expect(verdictOf(rule, geenAanvraag, peildatum)).toMatchObject(verwacht)
    })

    it('is het de zwaarste ernst, ook als niemand vastlegde of UWV een brief stuurde', () => {
      const verdict = verdictOf(rule, { wia: null })
      expect(verdict).toMatchObject({ kind: 'violated', places: [{ path: '' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    })

    it('noemt hoe lang het loon kan doorlopen', () => {
      const op = (peildatum: string, patch: object = {}) =>
        notesOf(verdictOf(rule, { ...geenAanvraag, ...patch } as never, peildatum))
      expect(op('2025-10-27')).toContain('bij een aanvraag op 2025-10-27 tot en met 2026-01-12')
      expect(op('2026-03-01')).toContain('bij een aanvraag op 2026-03-01 tot en met 2026-05-17')
    })

    it('zegt dat de brief van UWV nog kan helpen als daarover niets is vastgelegd', () => {
      const tijdig = 'dan kan de aanvraag nog als tijdig gelden'
      const onbekend = { wia: { aanvraag: null, kennisgevingUwv: null } }
      expect(notesOf(verdictOf(rule, onbekend, '2025-10-27'))).toContain(tijdig)
      expect(notesOf(verdictOf(rule, { ...onbekend, ...teLaatGemeld }, '2025-10-27'))).not.toContain(tijdig)
      expect(notesOf(verdictOf(rule, geenAanvraag, '2025-10-27'))).not.toContain(tijdig)
    })

    it('noemt dat niet als het dienstverband eerder eindigt', () => {
      const op = (einde: string) => {
        const patch = { ...geenAanvraag, werknemer: { dienstverband: { einde } } }
        return notesOf(verdictOf(rule, patch, '2026-03-01'))
      }
      expect(op('2026-05-16')).not.toContain('loondoorbetaling')
      expect(op('2026-05-17')).toContain('loondoorbetaling')
    })

    it('is het een risico als UWV geen brief stuurde en de melding op tijd was', () => {
      const patch = { wia: { aanvraag: null, kennisgevingUwv: 'geen' } } as const
      expect(verdictOf(rule, patch)).toMatchObject({ places: [{ severity: 'warning' }] })
      const laatGemeld = verdictOf(rule, { ...patch, ...teLaatGemeld })
      expect(laatGemeld).toMatchObject({ kind: 'violated' })
      expect(laatGemeld).not.toHaveProperty('places.0.severity')
    })

    it('loopt de termijn door tot vier weken na de ontvangst van een late brief', () => {
      const patch = { wia: { aanvraag: null, ...brief('2025-09-29', '2025-10-06') } }
      expect(verdictOf(rule, patch, '2025-11-03')).toMatchObject({ kind: 'pending', due: '2025-11-03', soon: true })
      expect(verdictOf(rule, patch, '2025-11-04')).toMatchObject({ kind: 'violated' })
    })
  })

  describe('bij een late aanvraag', () => {
    it('telt die als tijdig zonder brief van UWV, als de 42e-weeksmelding voor 81 weken is gedaan', () => {
      const patch = { wia: { ...aanvraag('2025-11-03'), kennisgevingUwv: 'geen' } } as const
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied', notes: [{ values: [] }] })
      const gemeld = { meldingen: [{ soort: 'uwv-42-weken', ontvangen: '2025-08-02', kanaal: 'digitaal' }] } as const
      expect(verdictOf(rule, { ...patch, ...gemeld })).toMatchObject({ kind: 'satisfied' })
      expect(verdictOf(rule, { ...patch, ...teLaatGemeld })).toMatchObject({ kind: 'violated' })
      expect(verdictOf(rule, { ...patch, meldingen: null })).toMatchObject({ kind: 'violated' })
    })

    it('vraagt naar de brief als daarover niets is vastgelegd', () => {
      const patch = { wia: { ...aanvraag('2025-11-03'), kennisgevingUwv: null } }
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'undetermined', missing: '/wia/kennisgevingUwv' })
    })

    it('vraagt niet naar de brief als de bescherming al weg is', () => {
      const patch = { wia: { ...aanvraag('2025-11-03'), kennisgevingUwv: null }, ...teLaatGemeld }
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
    })

    it('vraagt naar de dag van de melding als die er niet bij staat', () => {
      const patch = {
        wia: { ...aanvraag('2025-11-03'), kennisgevingUwv: 'geen' },
        meldingen: [{ soort: 'uwv-42-weken' }],
      } as const
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'undetermined', missing: '/meldingen/0/ontvangen' })
    })

    it.each([
      ['is de brief op dag 623 nog op tijd verzonden, ook bij ontvangst erna', '2025-09-28', '2025-10-06', 'violated'],
      ['is de brief een dag later te laat verzonden', '2025-09-29', '2025-10-06', 'satisfied'],
      ['tellen precies vier weken na ontvangst nog mee', '2025-09-30', '2025-10-06', 'satisfied'],
      ['tellen vier weken en een dag niet meer mee', '2025-09-30', '2025-10-05', 'violated'],
    ])('%s', (_, verzonden, ontvangen, kind) => {
      expect(verdictOf(rule, { wia: { ...aanvraag('2025-11-03'), ...brief(verzonden, ontvangen) } })).toMatchObject({
        kind,
      })
    })

    it.each([
      ['verzending', null, '2025-10-06', '/wia/kennisgevingUwv/verzonden'],
      ['ontvangst', '2025-09-30', null, '/wia/kennisgevingUwv/ontvangen'],
      ['verzending of ontvangst', null, null, '/wia/kennisgevingUwv/verzonden'],
    ])('vraagt naar de dag van %s van de brief als die beslist', (_, verzonden, ontvangen, missing) => {
      expect(verdictOf(rule, { wia: { ...aanvraag('2025-11-03'), ...brief(verzonden, ontvangen) } })).toMatchObject({
        kind: 'undetermined',
        missing,
      })
    })

    it('vraagt niet naar de ontvangst van de brief als vier weken na verzending nog niet om zijn', () => {
      expect(verdictOf(rule, { wia: { ...aanvraag('2025-11-03'), ...brief('2025-10-06', null) } })).toMatchObject({
        kind: 'satisfied',
      })
    })
  })

  describe('met alleen een dag van verzending', () => {
    const verzonden = (datum: string) => ({ aanvraag: { verzonden: datum, ontvangen: null } })

    it('vraagt hij naar de ontvangst als de verzending op tijd was', () => {
      expect(verdictOf(rule, { wia: verzonden('2025-10-26') })).toMatchObject({
        kind: 'undetermined',
        missing: '/wia/aanvraag/ontvangen',
      })
    })

    it('is een verzending na de laatste dag te laat', () => {
      expect(verdictOf(rule, { wia: verzonden('2025-10-27') })).toMatchObject({
        places: [{ path: '/wia/aanvraag/verzonden', daysLate: 1 }],
      })
    })

    it('vraagt hij na een late brief toch naar de ontvangst', () => {
      const patch = { wia: { ...verzonden('2025-10-27'), ...brief('2025-10-01', '2025-10-02') } }
      expect(verdictOf(rule, patch)).toMatchObject({ kind: 'undetermined', missing: '/wia/aanvraag/ontvangen' })
    })
  })

  it('rekent op een eerdere peildatum een latere ontvangst niet mee', () => {
    const patch = { wia: { aanvraag: { verzonden: '2025-10-20', ontvangen: '2025-10-29' } } }
    expect(verdictOf(rule, patch, '2025-10-26')).toMatchObject({ kind: 'pending' })
    expect(verdictOf(rule, patch, '2025-10-27')).toMatchObject({ kind: 'violated', places: [{ breach: 'missing' }] })
  })

  it('rekent bij een verlenging vanaf het nieuwe einde', () => {
    const wia = (ontvangen: string) => ({
      verlenging: { totEnMet: '2026-06-30', besluit: '2025-09-01' },
      ...aanvraag(ontvangen),
    })
    expect(verdictOf(rule, { wia: wia('2026-04-14') }, '2026-05-01')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { wia: wia('2026-04-15') }, '2026-05-01')).toMatchObject({ kind: 'violated' })
  })

  it('schuift bij verlof mee met het einde van de wachttijd', () => {
    const perioden = [
      { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-09-01' },
      { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
      { soort: 'ziek', van: '2024-12-23', zelfdeOorzaak: 'ja' },
    ] as const
    const met = (ontvangen: string) =>
      verdictOf(rule, { verzuim: { perioden }, wia: aanvraag(ontvangen) }, '2026-03-01')
    expect(met('2026-02-15')).toMatchObject({ kind: 'satisfied' })
    expect(met('2026-02-16')).toMatchObject({ places: [{ due: '2026-02-15' }] })
  })

  it.each([
    [
      'een toegekende verkorte wachttijd',
      { wia: { aanvraag: null, verkorteWachttijd: { aanvraag: '2024-10-01', toegekendPer: '2024-12-20' } } },
    ],
    ['AOW voor het einde van de wachttijd', { ...geenAanvraag, werknemer: { aowDatum: '2026-01-11' } }],
    [
      'herstel',
      { ...geenAanvraag, verzuim: { perioden: [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-10-30' }] } },
    ],
    [
      'een dienstverband dat eerder eindigt',
      { ...geenAanvraag, werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-12-31' } } },
    ],
  ] as const)('geldt niet bij %s', (_, patch) => {
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['2026-01-10', 'notApplicable'],
    ['2026-01-11', 'violated'],
  ])('geldt niet meer als het dienstverband voor het einde van de wachttijd eindigt: %s', (einde, kind) => {
    expect(verdictOf(rule, { ...geenAanvraag, werknemer: { dienstverband: { einde } } })).toMatchObject({ kind })
  })

  it('zegt waarom een late aanvraag toch op tijd is, of wat daarvoor nodig is', () => {
    const woorden = (wia: object, peildatum?: string) => JSON.stringify(verdictOf(rule, { wia } as never, peildatum))
    const late = brief('2025-09-29', '2025-10-06')
    expect(woorden({ ...aanvraag('2025-11-03'), kennisgevingUwv: 'geen' })).toContain('geen brief over de aanvraag')
    expect(woorden({ aanvraag: null, kennisgevingUwv: 'geen' })).toContain('geen brief over de aanvraag')
    expect(woorden({ ...aanvraag('2025-11-03'), kennisgevingUwv: null })).toContain('telt alleen als tijdig als')
    expect(verdictOf(rule, { wia: { ...aanvraag('2025-11-03'), ...late } })).toMatchObject({
      path: '/wia/aanvraag/ontvangen',
      notes: [{ values: ['2025-11-03'] }],
    })
    expect(verdictOf(rule, { wia: { aanvraag: null, ...late } }, '2025-11-03')).toMatchObject({
      notes: [{ values: ['2025-11-03'] }],
    })
    const verzonden = { aanvraag: { verzonden: '2025-10-27', ontvangen: null } }
    expect(verdictOf(rule, { wia: { ...verzonden, ...late } })).toMatchObject({ notes: [{ values: ['2025-11-03'] }] })
  })

  it('legt bij een late aanvraag uit wat de werkgever doet', () => {
    expect(verdictOf(rule, { wia: aanvraag('2025-10-27') })).toMatchObject({
      remedy: { words: [expect.stringContaining('Reken met een langere loondoorbetaling')] },
      places: [{ path: '/wia/aanvraag/ontvangen', found: '2025-10-27' }],
    })
  })

  it('vraagt naar de ontvangst als ook de verzending niet bekend is', () => {
    expect(verdictOf(rule, { wia: { aanvraag: { verzonden: null, ontvangen: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/wia/aanvraag/ontvangen',
    })
  })

  it('vraagt naar de ontvangst ook als er andere feiten van na de peildatum zijn', () => {
    const patch = {
      wia: { aanvraag: { verzonden: '2025-10-20', ontvangen: null } },
      contactmomenten: [{ datum: '2025-11-01' }],
    }
    expect(verdictOf(rule, patch, '2025-10-27')).toMatchObject({ kind: 'undetermined' })
  })

  it('zegt dat de termijn na het dienstverband voor de werknemer blijft gelden', () => {
    const tekst = textOf(verdictOf(rule, { ...geenAanvraag, werknemer: { dienstverband: { einde: '2026-01-10' } } }))
    expect(tekst).toContain('nog steeds uiterlijk op 2025-10-26 (WIA art. 64 lid 3)')
    const overleden = { dienstverband: { einde: '2026-01-10', doorOverlijden: true } }
    expect(textOf(verdictOf(rule, { ...geenAanvraag, werknemer: overleden }))).toContain('overleden')
  })
})
