import { describe, expect, it } from 'vitest'
import rivPlan from '../../src/rules/riv/riv-plan-van-aanpak.js'
import rivProbleemanalyse from '../../src/rules/riv/riv-probleemanalyse.js'
import { textOf } from '../helpers/text-of.js'
import { verdictOf } from '../helpers/verdict-of.js'

// eerste ziektedag maandag 15-01-2024: zondag 24-03-2024 ligt een dag minder dan tien weken later
const totEnMet = (einde: string) => ({ werknemer: { dienstverband: { einde } } })
const zonder = { documenten: { probleemanalyse: null, 'plan-van-aanpak': null } }

describe.each([rivProbleemanalyse, rivPlan])('het verkorte verslag bij $id', (rule) => {
  it('volstaat als het dienstverband binnen tien weken eindigde', () => {
    const verdict = verdictOf(rule, { ...zonder, ...totEnMet('2024-03-24') }, '2024-04-15')
    expect(verdict).toMatchObject({ kind: 'notApplicable' })
    expect(textOf(verdict)).toContain('2024-03-24, het einde van het dienstverband: een verkort verslag volstaat')
    expect(verdictOf(rule, { ...zonder, ...totEnMet('2024-03-25') }, '2024-04-15')).toMatchObject({ kind: 'violated' })
  })

  it('volstaat pas na het einde van het dienstverband', () => {
    const patch = { ...zonder, ...totEnMet('2024-03-24') }
    const voor = verdictOf(rule, patch, '2024-03-24')
    expect(voor).toEqual(verdictOf(rule, zonder, '2024-03-24'))
    expect(verdictOf(rule, patch, '2024-03-25')).toMatchObject({ kind: 'notApplicable' })
  })

  it('volstaat niet voor een eigenrisicodrager voor de Ziektewet', () => {
    const werkgever = { eigenRisicodrager: { zw: true } }
    const patch = { ...zonder, ...totEnMet('2024-03-24'), werkgever }
    expect(verdictOf(rule, patch, '2024-04-15')).toMatchObject({ kind: 'violated' })
  })
})

it('een plan of een probleemanalyse alleen maakt geen verkort verslag', () => {
  const uitDienst = totEnMet('2024-03-24')
  expect(
    verdictOf(rivProbleemanalyse, { documenten: { probleemanalyse: null }, ...uitDienst }, '2024-04-15'),
  ).toMatchObject({ kind: 'violated' })
  expect(verdictOf(rivPlan, { documenten: { 'plan-van-aanpak': null }, ...uitDienst }, '2024-04-15')).toMatchObject({
    kind: 'violated',
  })
})
