import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import rule from '../../../src/rules/termijnen/eerstejaarsevaluatie.js'
import { voorbeelddossier } from '../../../src/rules/voorbeeld/voorbeelddossier.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024: week 46 begint op 25-11-2024, het eerste jaar eindigt op 12-01-2025
const evaluatie = (datum: string) => ({ documenten: { eerstejaarsevaluatie: { datum } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['vindt de dag voor week 46 te vroeg', '2024-11-24', 'violated'],
    ['keurt de eerste dag van week 46 goed', '2024-11-25', 'satisfied'],
    ['keurt de laatste dag van het eerste jaar goed', '2025-01-12', 'satisfied'],
    ['vindt de eerste dag van het tweede jaar te laat', '2025-01-13', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, evaluatie(datum))).toMatchObject({ kind })
  })

  it('neemt van meer evaluaties de eerste die in of na week 46 is gehouden, in welke volgorde ze ook staan', () => {
    const met = (...dagen: string[]) =>
      verdictOf(rule, (dossier) => ({
        ...dossier,
        documenten: [
          ...(dossier.documenten ?? []).filter(({ soort }) => soort !== 'eerstejaarsevaluatie'),
          ...dagen.map((dag) => ({ soort: 'eerstejaarsevaluatie' as const, datum: plainDate(dag) })),
        ],
      })).kind
    expect(met('2025-01-20', '2025-01-06')).toBe('satisfied')
    expect(met('2025-01-06', '2025-01-20')).toBe('satisfied')
    expect(met('2024-11-25', '2025-01-20')).toBe('satisfied')
    expect(met('2024-11-24', '2025-01-20')).toBe('violated')
    expect(met('2025-02-20', '2025-01-20')).toBe('violated')
  })

  it('noemt te laat een risico volgens de regeling en te vroeg een risico volgens de praktijk', () => {
    expect(verdictOf(rule, evaluatie('2025-01-20'))).toMatchObject({
      places: [{ breach: 'late', path: '/documenten/4/datum', due: '2025-01-12', daysLate: 8 }],
    })
    expect(verdictOf(rule, evaluatie('2024-10-01'))).toMatchObject({
      places: [{ breach: 'inconsistent', norm: 'praktijk', found: '2024-10-01' }],
    })
    expect(rule).toMatchObject({ severity: 'warning', norm: 'wet' })
  })

  it('vraagt een vroege evaluatie over te doen zolang dat op tijd kan', () => {
    expect(verdictOf(rule, evaluatie('2024-10-01'), '2025-01-12')).toMatchObject({ nextDue: '2025-01-12' })
    expect(verdictOf(rule, evaluatie('2024-10-01'), '2025-01-13')).not.toHaveProperty('nextDue')
  })

  it('neemt na een vroege evaluatie de latere', () => {
    const met = (datum: string) =>
      verdictOn(
        rule,
        {
          ...voorbeelddossier,
          documenten: [
            { soort: 'eerstejaarsevaluatie', datum: '2024-10-01' },
            { soort: 'eerstejaarsevaluatie', datum },
          ],
        },
        '2025-11-03',
      )
    expect(met('2025-01-12')).toMatchObject({ kind: 'satisfied', path: '/documenten/1/datum' })
    expect(met('2025-01-13')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', path: '/documenten/1/datum' }],
    })
  })

  it('dekt een late evaluatie met een gemotiveerde afwijking van beiden', () => {
    const met = (werknemer: boolean) =>
      verdictOf(rule, {
        ...evaluatie('2025-01-20'),
        afwijkingen: [{ termijn: 'eerstejaarsevaluatie', reden: 'Vakantie', akkoord: { werkgever: true, werknemer } }],
      })
    expect(met(true)).toMatchObject({ covered: { ground: 'afwijking' } })
    expect(met(false)).toMatchObject({ covered: null })
  })

  it('geldt niet als er aan het einde van het jaar geen mogelijkheden waren', () => {
    const gbm = (totEnMet: string) => ({
      ...evaluatie('2025-02-10'),
      geenBenutbareMogelijkheden: [{ van: '2024-11-01', totEnMet }],
    })
    expect(verdictOf(rule, gbm('2025-01-12'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, gbm('2025-01-11'))).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet als de ziekte binnen het jaar voorbij was', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-01-11' }] }
    expect(verdictOf(rule, { ...evaluatie('2025-01-20'), verzuim })).toMatchObject({ kind: 'notApplicable' })
  })

  it('schuift met verlof mee', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-09-01' },
        { soort: 'wazo' as const, van: '2024-09-02', totEnMet: '2024-12-22' },
        { soort: 'ziek' as const, van: '2024-12-23', zelfdeOorzaak: 'ja' as const },
      ],
    }
    expect(verdictOf(rule, { ...evaluatie('2025-05-04'), verzuim })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { ...evaluatie('2025-05-05'), verzuim })).toMatchObject({ places: [{ due: '2025-05-04' }] })
  })

  it('laat een ontbrekende evaluatie aan R-04', () => {
    expect(verdictOf(rule, { documenten: { eerstejaarsevaluatie: null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar de datum', () => {
    expect(verdictOf(rule, { documenten: { eerstejaarsevaluatie: { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/4/datum',
    })
  })

  it.each([
    ['2002-03-31', 'notApplicable'],
    ['2002-04-01', 'violated'],
  ])('geldt vanaf de Wet verbetering poortwachter: ziek sinds %s', (eersteZiektedag, kind) => {
    const patch = { verzuim: { eersteZiektedag, perioden: null }, ...evaluatie('2003-12-01') }
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })

  it('blijft gelden als de ziekte op de laatste dag van het jaar voorbij was', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-01-12' }] }
    expect(verdictOf(rule, { ...evaluatie('2025-01-20'), verzuim })).toMatchObject({ kind: 'violated' })
  })

  it('vraagt bij een te vroege evaluatie om een nieuwe zolang het kan, en noemt de gebruikelijke weken', () => {
    const vroeg = (peildatum: string) => verdictOf(rule, evaluatie('2024-10-01'), peildatum)
    expect(vroeg('2025-01-12')).toMatchObject({
      covered: null,
      remedy: { words: [expect.stringContaining('Evalueer opnieuw')] },
      places: [{ path: '/documenten/4/datum', message: { values: ['2024-10-01', '2024-11-25', '2025-01-12'] } }],
    })
    expect(vroeg('2025-01-13')).not.toHaveProperty('remedy')
  })

  it('kijkt niet naar een evaluatie zonder datum als er een met datum is', () => {
    const documenten = [
      { soort: 'eerstejaarsevaluatie' as const },
      { soort: 'eerstejaarsevaluatie' as const, datum: '2025-01-12' },
    ]
    expect(verdictOn(rule, { ...voorbeelddossier, documenten }, '2025-11-03')).toMatchObject({
      kind: 'satisfied',
      path: '/documenten/1/datum',
    })
  })
})
