import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/wachttijd/uitdienst-en-werkgevers.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag maandag 15-01-2024; het rooster is maandag tot en met donderdag
const uitDienst = (einde: string, riv: null | { opgesteld?: string; afschriftWerknemer?: { datum: string } } = null) =>
  ({
    werknemer: { dienstverband: { soort: 'bepaald', einde } },
    riv: null,
    meldingen: [{ soort: 'uwv-ziek-uit-dienst', verzonden: '2024-02-01', kanaal: 'digitaal' }],
    ...(riv && { riv: { opgesteld: null, afschriftWerknemer: null, ...riv } }),
  }) as const

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een verslag op de laatste werkdag goed', () => {
    const patch = uitDienst('2025-06-30', { afschriftWerknemer: { datum: '2025-06-30' } })
    expect(verdictOf(rule, patch, '2025-07-01')).toMatchObject({
      kind: 'satisfied',
      path: '/riv/afschriftWerknemer/datum',
      notes: [{ values: ['2025-10-26', '2025-06-30'] }],
    })
  })

  it('vindt een verslag van een dag later een risico', () => {
    const patch = uitDienst('2025-06-30', { afschriftWerknemer: { datum: '2025-07-01' } })
    expect(verdictOf(rule, patch, '2025-07-08')).toMatchObject({
      places: [
        { breach: 'late', path: '/riv/afschriftWerknemer/datum', severity: 'warning', due: '2025-06-30', daysLate: 1 },
      ],
      notes: [{ values: ['2025-10-26', '2025-06-30'] }],
      remedy: { words: [expect.stringContaining('Verander de datum niet')] },
    })
    expect(textOf(verdictOf(rule, patch, '2025-07-08'))).toContain('Het re-integratieverslag bij het einde van het')
  })

  it('telt een opgesteld verslag ook zonder vastgelegd afschrift, met een opmerking', () => {
    const verdict = verdictOf(rule, uitDienst('2025-06-30', { opgesteld: '2025-06-26' }), '2025-07-01')
    expect(verdict).toMatchObject({ kind: 'satisfied', path: '/riv/opgesteld', notes: [{}, {}] })
    expect(notesOf(verdict)).toContain('doet de werknemer de WIA-aanvraag uiterlijk op 2025-10-26 (WIA art. 64 lid 3)')
    expect(notesOf(verdict)).toContain('een afschrift voor de werknemer is niet vastgelegd')
  })

  it.each([
    ['wacht ruim ervoor', '2025-06-08', { kind: 'pending', due: '2025-06-30', soon: false }],
    ['zegt binnenkort vanaf drie weken ervoor', '2025-06-09', { kind: 'pending', soon: true }],
    ['wacht tot en met de laatste werkdag', '2025-06-30', { kind: 'pending' }],
    [
      'mist het verslag de dag erna',
      '2025-07-01',
      {
        kind: 'violated',
        places: [{ breach: 'missing', path: '', due: '2025-06-30' }],
        notes: [{ values: ['2025-10-26', '2025-06-30'] }],
      },
    ],
  ])('%s', (_, peildatum, verwacht) => {
    expect(verdictOf(rule, uitDienst('2025-06-30'), peildatum)).toMatchObject(verwacht)
  })

  it('zoekt de laatste werkdag in het rooster, en zonder rooster de laatste doordeweekse dag', () => {
    // zaterdag 28 juni: volgens het rooster was donderdag de laatste werkdag
    expect(verdictOf(rule, uitDienst('2025-06-28'), '2025-06-01')).toMatchObject({ due: '2025-06-26' })
    const { riv, werknemer } = uitDienst('2025-06-28')
    const patch = { riv, werknemer: { ...werknemer, rooster: null } }
    expect(verdictOf(rule, patch, '2025-06-01')).toMatchObject({ due: '2025-06-27' })
  })

  it('vraagt het verslag pas vanaf zes weken tussen eerste ziektedag en laatste werkdag', () => {
    const vangnet = { ...uitDienst('2024-02-25').werknemer, vangnet: { vanToepassing: true } }
    const zonderVerslag = verdictOf(rule, { ...uitDienst('2024-02-25'), werknemer: vangnet }, '2024-03-01')
    expect(zonderVerslag).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(zonderVerslag)).toContain('binnen zes weken ziekte')
    expect(verdictOf(rule, uitDienst('2024-02-25'), '2024-03-01')).toMatchObject({
      kind: 'satisfied',
      path: '/meldingen/0/verzonden',
    })
    expect(verdictOf(rule, uitDienst('2024-02-26'), '2024-03-01')).toMatchObject({ kind: 'violated' })
  })

  it('laat een verkort verslag toe tot tien weken', () => {
    const noteOf = (einde: string) => JSON.stringify(verdictOf(rule, uitDienst(einde), '2024-02-20'))
    expect(noteOf('2024-03-24')).toContain('verkort verslag')
    expect(noteOf('2024-03-25')).not.toContain('verkort verslag')
  })

  it('laat een verkort verslag ook toe als de bedrijfsarts geen langdurig verzuim verwachtte', () => {
    const verzuim = { nietLangdurig: { datum: '2024-02-12', door: 'bedrijfsarts' } } as const
    const noteOf = (documenten: object) =>
      JSON.stringify(verdictOf(rule, { ...uitDienst('2024-06-30'), verzuim, documenten } as never, '2024-06-20'))
    expect(noteOf({ probleemanalyse: null, 'plan-van-aanpak': null })).toContain('verkort verslag')
    expect(noteOf({ probleemanalyse: null })).not.toContain('verkort verslag')
    expect(noteOf({ 'plan-van-aanpak': null })).not.toContain('verkort verslag')
  })

  describe('vraagt de aangifte bij UWV op de laatste werkdag', () => {
    const op = (einde: string, melding: object | null, riv = true) =>
      ({
        ...uitDienst(einde, riv ? { afschriftWerknemer: { datum: '2024-01-31' } } : null),
        meldingen: melding && [{ kanaal: 'digitaal', ...melding }],
      }) as never
    const aangifte = (dag: string) => ({ soort: 'uwv-ziek-uit-dienst', verzonden: dag })

    it('wacht tot en met die dag, en vindt een dag later een aandachtspunt', () => {
      expect(verdictOf(rule, op('2025-06-30', null), '2025-06-30')).toMatchObject({
        kind: 'pending',
        due: '2025-06-30',
      })
      expect(verdictOf(rule, op('2025-06-30', null), '2025-07-01')).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'missing', path: '', due: '2025-06-30', severity: 'info' }],
        remedy: { words: [expect.stringContaining('Doe de aangifte ziek uit dienst nu')] },
      })
    })

    it.each([
      ['op de laatste werkdag', aangifte('2025-06-30'), 'satisfied'],
      ['een dag later', aangifte('2025-07-01'), 'violated'],
      [
        'alleen ontvangen op de laatste werkdag',
        { soort: 'uwv-ziek-uit-dienst', ontvangen: '2025-06-30' },
        'satisfied',
      ],
      ['zonder dag', { soort: 'uwv-ziek-uit-dienst' }, 'violated'],
      ['als 42e-weeksmelding', { soort: 'uwv-42-weken', ontvangen: '2024-11-01' }, 'violated'],
    ])('%s', (_, melding, kind) => {
      expect(verdictOf(rule, op('2025-06-30', melding), '2025-07-08')).toMatchObject({ kind })
    })

    it('rekent van meer aangiften de eerste, en geeft bij een late geen zwaarder oordeel', () => {
      const meldingen = [aangifte('2025-07-03'), aangifte('2025-07-02')]
      expect(
        verdictOf(rule, { ...(op('2025-06-30', null) as object), meldingen } as never, '2025-07-08'),
      ).toMatchObject({
        places: [{ breach: 'late', path: '/meldingen/1/verzonden', daysLate: 2, severity: 'info' }],
        remedy: { words: [expect.stringContaining('boete')] },
      })
    })

    it('ook bij minder dan zes weken ziekte', () => {
      expect(verdictOf(rule, op('2024-01-16', null, false), '2024-01-17')).toMatchObject({
        places: [{ breach: 'missing', due: '2024-01-16', severity: 'info' }],
      })
    })

    it('noemt haar naast een ontbrekend verslag, en vraagt haar niet opnieuw', () => {
      const beide = verdictOf(rule, op('2025-06-30', null, false), '2025-07-01')
      expect(beide).toMatchObject({ places: [{ due: '2025-06-30' }, { severity: 'info' }] })
      expect(beide).not.toHaveProperty('remedy')
      expect(verdictOf(rule, op('2025-06-30', aangifte('2025-06-30'), false), '2025-07-01')).toMatchObject({
        remedy: { words: [expect.stringMatching(/en geef een afschrift\.$/)] },
      })
    })

    it('maar niet bij een vangnetbepaling', () => {
      const { werknemer } = uitDienst('2025-06-30')
      const patch = {
        ...(op('2025-06-30', null) as object),
        werknemer: { ...werknemer, vangnet: { vanToepassing: true } },
      }
      expect(verdictOf(rule, patch as never, '2025-07-08')).toMatchObject({ kind: 'satisfied' })
    })
  })

  it('geldt niet als het dienstverband eindigt door overlijden of met de AOW-leeftijd', () => {
    const einde = { soort: 'bepaald', einde: '2025-06-30' } as const
    const overleden = verdictOf(rule, { riv: null, werknemer: { dienstverband: { ...einde, doorOverlijden: true } } })
    expect(overleden).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(overleden)).toContain('de werknemer is op 2025-06-30 overleden')
    const aow = verdictOf(rule, { riv: null, werknemer: { dienstverband: einde, aowDatum: '2025-07-01' } })
    expect(textOf(aow)).toContain('AOW-leeftijd')
    expect(verdictOf(rule, { riv: null, werknemer: { dienstverband: einde, aowDatum: '2025-07-02' } }).kind).toBe(
      'violated',
    )
  })

  it('geldt niet zonder einde, of met een einde op of na het einde van de wachttijd', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule))).toContain('eindigt niet voor het einde van de wachttijd')
    expect(verdictOf(rule, uitDienst('2026-01-11'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, uitDienst('2026-01-10'))).toMatchObject({ kind: 'pending' })
  })

  it('geldt niet als de werknemer eerder is hersteld', () => {
    const perioden = [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-05-31' }] as const
    expect(verdictOf(rule, { ...uitDienst('2025-06-30'), verzuim: { perioden } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('geldt niet voor een eigenrisicodrager Ziektewet', () => {
    const erd = (zw: boolean) => ({ ...uitDienst('2025-06-30'), werkgever: { eigenRisicodrager: { zw } } })
    expect(verdictOf(rule, erd(true))).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdictOf(rule, erd(true)))).toContain('eigenrisicodrager voor de Ziektewet')
    expect(verdictOf(rule, erd(false))).toMatchObject({ kind: 'violated' })
  })

  it('merkt op dat er meer werkgevers zijn', () => {
    expect(verdictOf(rule, { werkgever: { aantalWerkgevers: 2 } })).toMatchObject({
      kind: 'satisfied',
      path: '/werkgever/aantalWerkgevers',
      notes: [{ values: [2] }],
    })
  })

  it('vraagt naar het dienstverband als dat onbekend is', () => {
    expect(verdictOf(rule, { werknemer: { dienstverband: null } })).toMatchObject({
      kind: 'undetermined',
      missing: '/werknemer/dienstverband',
    })
  })
})
