import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/consistentie/eerste-ziektedag-gelijk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const geenStuk = {
  probleemanalyse: { eersteZiektedag: null },
  'plan-van-aanpak': { eersteZiektedag: null },
  eerstejaarsevaluatie: { eersteZiektedag: null },
  'actueel-oordeel': { eersteZiektedag: null },
}

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden als alle stukken dezelfde dag noemen', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each(['2024-01-14', '2024-01-16'])('vindt een stuk met een dag verschil een fout: %s', (eersteZiektedag) => {
    expect(verdictOf(rule, { documenten: { 'actueel-oordeel': { eersteZiektedag } } })).toMatchObject({
      covered: null,
      places: [{ breach: 'inconsistent', path: '/documenten/5/eersteZiektedag', found: eersteZiektedag }],
    })
    expect(rule.severity).toBe('error')
  })

  it('kijkt ook naar de melding aan UWV, en van meer meldingen naar de laatste', () => {
    const soort = 'uwv-42-weken' as const
    const fout = { soort, ontvangen: '2024-10-01', eersteZiektedag: '2024-02-01' }
    const goed = { soort, ontvangen: '2024-10-29', eersteZiektedag: '2024-01-15' }
    expect(verdictOf(rule, { meldingen: [fout] })).toMatchObject({ places: [{ path: '/meldingen/0/eersteZiektedag' }] })
    expect(verdictOf(rule, { meldingen: [fout, goed] })).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt elke plaats', () => {
    const documenten = {
      probleemanalyse: { eersteZiektedag: '2024-01-12' },
      'plan-van-aanpak': { eersteZiektedag: '2024-01-12' },
    }
    expect(verdictOf(rule, { documenten })).toMatchObject({
      places: [{ path: '/documenten/0/eersteZiektedag' }, { path: '/documenten/1/eersteZiektedag' }],
    })
  })

  it('accepteert bij samentelling de dag die het dossier zelf noemt, met een opmerking', () => {
    const patch = (eersteZiektedag: string) => ({
      verzuim: {
        eersteZiektedag: '2024-04-28',
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
          { soort: 'ziek' as const, van: '2024-04-28' },
        ],
      },
      documenten: { ...geenStuk, 'plan-van-aanpak': { eersteZiektedag } },
      meldingen: null,
    })
    expect(verdictOf(rule, patch('2024-01-15'))).toMatchObject({ kind: 'satisfied', notes: [] })
    expect(verdictOf(rule, patch('2024-04-28'))).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2024-04-28', '2024-01-15'] }],
    })
    expect(verdictOf(rule, patch('2024-04-27'))).toMatchObject({ kind: 'violated' })
  })

  it('wil na een nieuwe wachttijd de nieuwe eerste dag', () => {
    const patch = (eersteZiektedag: string) => ({
      verzuim: {
        perioden: [
          { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
          { soort: 'ziek' as const, van: '2024-04-29' },
        ],
      },
      documenten: { ...geenStuk, 'actueel-oordeel': { eersteZiektedag } },
      meldingen: null,
    })
    expect(verdictOf(rule, patch('2024-04-29'))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, patch('2024-01-15'))).toMatchObject({ kind: 'violated' })
  })

  it('laat het aan R-10 als geen stuk de dag noemt', () => {
    expect(verdictOf(rule, { documenten: geenStuk, meldingen: null })).toMatchObject({ kind: 'notApplicable' })
  })

  it('neemt alleen de 42e-weeksmelding, de laatste die een eerste ziektedag noemt', () => {
    const melding = (soort: 'uwv-42-weken' | 'overig', eersteZiektedag?: string) => ({
      soort,
      ontvangen: '2024-10-29',
      ...(eersteZiektedag && { eersteZiektedag }),
    })
    const met = (...meldingen: ReturnType<typeof melding>[]) => verdictOf(rule, { meldingen })
    expect(met(melding('overig', '2024-02-01')).kind).toBe('satisfied')
    const verdict = met(melding('uwv-42-weken', '2024-02-01'), melding('uwv-42-weken'))
    expect(verdict).toMatchObject({ places: [{ path: '/meldingen/0/eersteZiektedag' }] })
    expect(textOf(verdict)).toContain('Volgens de 42e-weeksmelding is 2024-02-01')
  })
})
