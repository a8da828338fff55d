import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../../src/calendar/plain-date.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/termijnen/evaluatie-interval.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// plan van aanpak van 04-03-2024; zonder de jaar- en eindevaluatie tellen alleen de contacten van de test
const alleenPlan = { documenten: { eerstejaarsevaluatie: null, eindevaluatie: null } }
const contacten = (...datums: string[]) => ({ ...alleenPlan, contactmomenten: datums.map((datum) => ({ datum })) })
const na = (dag: string, dagen: number) => addDays(plainDate(dag), dagen)

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden over het voorbeelddossier', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['keurt de eerste evaluatie na 42 dagen goed', '2024-04-15', 'pending'],
    ['vindt de eerste evaluatie na 43 dagen te laat', '2024-04-16', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, contacten(datum), '2024-04-20')).toMatchObject({ kind })
  })

  it('wacht tot en met de laatste dag op de eerste evaluatie', () => {
    expect(verdictOf(rule, contacten(), '2024-04-15')).toMatchObject({ kind: 'pending', due: '2024-04-15', soon: true })
    expect(verdictOf(rule, contacten(), '2024-04-16')).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', path: '/documenten/1/datum', due: '2024-04-15' }],
    })
  })

  it.each([
    [49, 'pending'],
    [50, 'violated'],
  ])('geeft latere contacten zeven dagen speling: %i dagen', (dagen, kind) => {
    const tweede = na('2024-04-15', dagen)
    expect(verdictOf(rule, contacten('2024-04-15', tweede), tweede)).toMatchObject({ kind })
  })

  it('telt een stilte die nog loopt ook', () => {
    expect(verdictOf(rule, contacten('2024-04-15'), '2024-05-27')).toMatchObject({ kind: 'pending', due: '2024-05-27' })
    expect(verdictOf(rule, contacten('2024-04-15'), '2024-06-03')).toMatchObject({
      kind: 'pending',
      due: '2024-06-03',
      soon: true,
    })
    expect(verdictOf(rule, contacten('2024-04-15'), '2024-06-04')).toMatchObject({
      places: [{ breach: 'missing', path: '/contactmomenten/0/datum', due: '2024-05-27' }],
    })
  })

  it('noemt elke stilte apart', () => {
    const verdict = verdictOf(rule, contacten('2024-04-15', '2024-06-20', '2024-07-20'), '2024-10-01')
    expect(verdict).toMatchObject({
      places: [
        { breach: 'late', path: '/contactmomenten/1/datum', due: '2024-05-27', found: '2024-06-20', daysLate: 24 },
        { breach: 'missing', path: '/contactmomenten/2/datum' },
      ],
    })
  })

  it('zegt na meer dan twaalf weken sterker wat er mist, maar het blijft een risico', () => {
    const woorden = (dagen: number) =>
      JSON.stringify(verdictOf(rule, contacten('2024-04-15', na('2024-04-15', dagen)), '2024-09-01'))
    expect(woorden(84)).not.toContain('twaalf weken')
    expect(woorden(85)).toContain('twaalf weken')
    expect(woorden(85)).not.toContain('"error"')
    expect(rule).toMatchObject({ severity: 'warning', norm: 'uwv-handboek' })
  })

  it.each([
    ['evaluatie', 'pending'],
    ['bijstelling-plan-van-aanpak', 'pending'],
    ['eerstejaarsevaluatie', 'pending'],
    ['eindevaluatie', 'pending'],
    ['correspondentie', 'violated'],
    ['bijstelling-probleemanalyse', 'violated'],
  ] as const)('telt van de stukken wat een evaluatie is: %s', (soort, kind) => {
    const patch = { ...contacten(), documenten: { ...alleenPlan.documenten, [soort]: { datum: '2024-04-15' } } }
    expect(verdictOf(rule, patch, '2024-05-01')).toMatchObject({ kind })
  })

  it('telt een periode zonder mogelijkheden niet mee', () => {
    const stil = (totEnMet: string | null) => ({
      ...contacten('2024-04-15', '2024-08-10'),
      geenBenutbareMogelijkheden: [{ van: '2024-05-01', ...(totEnMet && { totEnMet }) }],
    })
    // 15 dagen ervoor en 34 erna
    expect(verdictOf(rule, stil('2024-07-07'), '2024-08-10')).toMatchObject({ kind: 'pending' })
    expect(verdictOf(rule, stil('2024-07-06'), '2024-08-10')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, { ...stil(null), contactmomenten: [{ datum: '2024-04-15' }] }, '2024-12-01')).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('volgt het oordeel van de bedrijfsarts dat er geen mogelijkheden zijn', () => {
    const patch = {
      ...contacten('2024-04-15'),
      documenten: {
        ...alleenPlan.documenten,
        'bijstelling-probleemanalyse': { datum: '2024-05-01', benutbareMogelijkheden: false },
      },
    }
    expect(verdictOf(rule, patch, '2024-10-01')).toMatchObject({ kind: 'satisfied' })
  })

  it('telt verlof tijdens de wachttijd niet mee', () => {
    const patch = {
      ...contacten('2024-04-15', '2024-05-20', '2024-07-01', '2024-08-12', '2025-01-15'),
      verzuim: {
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-09-01' },
          { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
          { soort: 'ziek' as const, van: '2024-12-23', zelfdeOorzaak: 'ja' as const },
        ],
      },
    }
    expect(verdictOf(rule, patch, '2025-01-15')).toMatchObject({ kind: 'pending', due: '2025-02-26' })
  })

  it('kijkt tot dertien weken voor het einde van de wachttijd', () => {
    // uiterlijk 12-10-2025; twaalf keer zes weken na de eerste evaluatie is 21-07-2025
    const elkeZesWeken = Array.from({ length: 12 }, (_, index) => na('2024-04-15', index * 42))
    const met = (laatste: string, peildatum: string) => verdictOf(rule, contacten(...elkeZesWeken, laatste), peildatum)
    expect(met('2025-08-24', '2025-10-19')).toMatchObject({ kind: 'satisfied' })
    expect(met('2025-08-23', '2025-10-11')).toMatchObject({ kind: 'pending', due: '2025-10-11' })
    expect(met('2025-08-23', '2025-10-12')).toMatchObject({ places: [{ breach: 'missing', due: '2025-10-04' }] })
  })

  it('vraagt bij een stilte die voorbij is alleen om uitleg', () => {
    const remedie = (peildatum: string, ...datums: string[]) => {
      const verdict = verdictOf(rule, contacten(...datums), peildatum)
      return verdict.kind === 'violated' && verdict.remedy?.words[0]
    }
    expect(remedie('2024-05-10', '2024-05-06')).toContain('Leg vast waarom')
    expect(remedie('2024-09-02', '2024-05-06')).toBeUndefined()
  })

  describe('een gemotiveerde afwijking van beiden', () => {
    const volledig = {
      termijn: 'evaluatie' as const,
      datum: '2024-05-30',
      reden: 'Lange reis van de werknemer',
      akkoord: { werkgever: true, werknemer: true },
      bewijs: ['afspraak.pdf'],
    }
    // stil van 15-04 tot 20-06-2024
    const met = (delen: object, ...meer: string[]) =>
      verdictOf(
        rule,
        { ...contacten('2024-04-15', '2024-06-20', ...meer), afwijkingen: [{ ...volledig, ...delen }] },
        '2024-07-01',
      )

    it.each([
      ['2024-04-14', null],
      ['2024-04-15', { ground: 'afwijking' }],
      ['2024-06-20', { ground: 'afwijking' }],
      ['2024-06-21', null],
    ])('dekt de stilte waarin zij valt: %s', (datum, covered) => {
      const verdict = met({ datum })
      expect(verdict.kind === 'violated' && verdict.covered).toEqual(covered && expect.objectContaining(covered))
      expect(verdict).toMatchObject({ notes: [] })
    })

    it('dekt een andere stilte niet, en houdt de gedekte zichtbaar', () => {
      const afwijkingen = [volledig]
      const verdict = verdictOf(rule, { ...contacten('2024-04-15', '2024-06-20'), afwijkingen }, '2024-09-01')
      expect(verdict).toMatchObject({
        covered: null,
        places: [{ breach: 'missing', path: '/contactmomenten/1/datum' }],
        notes: [{ values: ['2024-04-15', '2024-06-20'] }],
      })
      expect(verdict).not.toHaveProperty('places.1')
    })

    it.each([
      [{ datum: null }, 'zonder datum'],
      [{ reden: null }, 'zonder reden'],
      [{ akkoord: { werkgever: true, werknemer: false } }, 'zonder akkoord van beiden'],
    ])('telt niet als zij onvolledig is: %o', (delen, gebrek) => {
      expect(met(delen)).toMatchObject({ covered: null, notes: [{ values: [gebrek] }] })
    })

    it('zegt van een afwijking zonder datum één keer dat zij niet telt', () => {
      const afwijkingen = [{ ...volledig, datum: null }]
      const patch = { ...contacten('2024-04-15', '2024-06-20', '2024-08-30'), afwijkingen }
      const verdict = verdictOf(rule, patch, '2024-09-01')
      expect(verdict.kind === 'violated' && [verdict.places.length, verdict.notes.length]).toEqual([2, 1])
    })
  })

  it.each([
    ['zonder meer', {}, 'pending'],
    ['een spreekuur', { soort: 'spreekuur' }, 'violated'],
    ['leidinggevende en werknemer', { deelnemers: ['leidinggevende', 'werknemer'] }, 'pending'],
    ['werkgever en werknemer', { deelnemers: ['werkgever', 'werknemer'] }, 'pending'],
    ['hr-adviseur en werknemer', { deelnemers: ['hr-adviseur', 'werknemer'] }, 'pending'],
    ['casemanager en werknemer', { deelnemers: ['casemanager', 'werknemer'] }, 'pending'],
    ['bedrijfsarts en werknemer', { deelnemers: ['bedrijfsarts', 'werknemer'] }, 'violated'],
    ['zonder de werknemer', { deelnemers: ['werkgever', 'bedrijfsarts'] }, 'violated'],
    ['zonder iemand', { deelnemers: [] }, 'violated'],
  ])('telt alleen contact tussen werkgever en werknemer: %s', (_, delen, kind) => {
    const patch = { ...alleenPlan, contactmomenten: [{ datum: '2024-04-15', ...delen }] }
    expect(verdictOf(rule, patch as Patch, '2024-05-01')).toMatchObject({ kind }) // the table mixes codes and lists
  })

  it('geldt niet meer na herstel voor de eerste evaluatie', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-04-10' }] }
    expect(verdictOf(rule, { ...contacten(), verzuim }, '2024-05-01')).toMatchObject({ kind: 'notApplicable' })
  })

  it('laat een ontbrekend plan aan R-02', () => {
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar de datum van het plan', () => {
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/1/datum',
    })
  })

  it('verwacht nog niets op de dag van het plan zelf', () => {
    expect(verdictOf(rule, contacten(), '2024-03-04')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, contacten(), '2024-03-05')).toMatchObject({
      kind: 'pending',
      due: '2024-04-15',
      soon: false,
    })
  })

  it('telt contact op de dag van het plan niet als eerste evaluatie', () => {
    expect(verdictOf(rule, contacten('2024-03-04', '2024-04-15'), '2024-04-20')).toMatchObject({ kind: 'pending' })
    expect(verdictOf(rule, contacten('2024-03-04', '2024-04-16'), '2024-04-20')).toMatchObject({ kind: 'violated' })
  })

  it('zet contacten op volgorde', () => {
    expect(verdictOf(rule, contacten('2024-05-27', '2024-04-15'), '2024-06-10')).toMatchObject({
      kind: 'pending',
      due: '2024-07-08',
    })
  })

  it('verwacht geen evaluatie meer waarvan de laatste dag na die van het verslag valt', () => {
    // uiterlijk 12-10-2025 het verslag; zes weken na 31-08-2025 is dezelfde dag
    const elkeZesWeken = Array.from({ length: 12 }, (_, index) => na('2024-04-15', index * 42))
    const met = (laatste: string) => verdictOf(rule, contacten(...elkeZesWeken, laatste), '2025-10-01')
    expect(met('2025-08-31')).toMatchObject({ kind: 'pending', due: '2025-10-12' })
    expect(met('2025-09-01')).toMatchObject({ kind: 'satisfied', path: '/contactmomenten/12/datum' })
  })

  it('verwacht na een laat plan geen evaluatie die pas na het verslag hoefde', () => {
    const met = (datum: string) => ({
      documenten: { ...alleenPlan.documenten, 'plan-van-aanpak': { datum } },
      contactmomenten: null,
      riv: null,
      wia: null,
    })
    expect(verdictOf(rule, met('2025-08-30'), '2025-10-13')).toMatchObject({ places: [{ due: '2025-10-11' }] })
    expect(verdictOf(rule, met('2025-08-31'), '2025-10-13')).toMatchObject({
      kind: 'notApplicable',
      reason: { values: ['2025-10-12'] },
    })
  })

  it('zegt als er na het plan nooit meer mogelijkheden waren', () => {
    const patch = { ...contacten(), geenBenutbareMogelijkheden: [{ van: '2024-03-05' }] }
    expect(verdictOf(rule, patch, '2024-10-01')).toMatchObject({
      kind: 'notApplicable',
      reason: { words: [expect.any(String), ' geen benutbare mogelijkheden'], values: ['2024-03-04'] },
    })
  })

  it('vraagt geen evaluatie meer waarvan de laatste dag na het einde van het dienstverband valt', () => {
    const tot = (einde: string) => ({ werknemer: { dienstverband: { soort: 'bepaald' as const, einde } } })
    const eerste = (einde: string) => verdictOf(rule, { ...contacten(), ...tot(einde) }, '2024-04-01').kind
    const volgende = (einde: string) =>
      verdictOf(rule, { ...contacten('2024-04-15'), ...tot(einde) }, '2024-05-10').kind
    expect([eerste('2024-04-14'), eerste('2024-04-15')]).toEqual(['notApplicable', 'pending'])
    expect([volgende('2024-05-26'), volgende('2024-05-27')]).toEqual(['satisfied', 'pending'])
  })

  it('zegt in de zeven dagen speling wanneer de zes weken om waren', () => {
    expect(verdictOf(rule, contacten('2024-04-15'), '2024-05-28')).toMatchObject({
      kind: 'pending',
      due: '2024-06-03',
      notes: [{ values: ['2024-05-27'] }],
    })
    expect(verdictOf(rule, contacten('2024-04-15'), '2024-05-27')).toMatchObject({ due: '2024-05-27', notes: [] })
  })

  it('zegt hoe lang de stilte was of duurt', () => {
    const woorden = (verdict: object) => JSON.stringify(verdict)
    const nu = verdictOf(rule, contacten('2024-04-15'), '2024-06-04')
    expect(nu).toMatchObject({ places: [{ message: { values: ['2024-04-15', 50, '2024-05-27'] } }] })
    expect(woorden(nu)).not.toContain('twaalf weken')
    expect(woorden(verdictOf(rule, contacten('2024-04-15'), '2024-07-09'))).toContain('meer dan twaalf weken')
    expect(verdictOf(rule, contacten('2024-04-15', '2024-06-04'), '2024-06-04')).toMatchObject({
      places: [{ message: { values: ['2024-04-15', '2024-06-04', 50, '2024-05-27'] } }],
    })
  })
})
