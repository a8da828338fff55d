import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/inhoud/plan-van-aanpak-inhoud.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const met = (plan: object) => verdictOf(rule, { documenten: { 'plan-van-aanpak': plan } })
const vanWerkgever = { wie: 'werkgever' as const, wat: 'Werkplek inrichten', uiterlijk: '2024-03-18' }
const vanWerknemer = { wie: 'werknemer' as const, wat: 'Retouren controleren', uiterlijk: '2024-03-25' }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een volledig plan goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/1' })
  })

  it.each([
    ['einddoel', { einddoel: null }],
    ['activiteiten', { activiteiten: null }],
    ['enige activiteit', { activiteiten: [] }],
  ])('noemt een plan zonder %s een fout', (_, plan) => {
    const verdict = met(plan)
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'incomplete', path: '/documenten/1' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it.each([
    ['een activiteit van de werkgever', { activiteiten: [vanWerknemer] }, '/documenten/1'],
    ['een activiteit van de werknemer', { activiteiten: [vanWerkgever] }, '/documenten/1'],
    [
      'een termijn bij een activiteit',
      { activiteiten: [vanWerkgever, { wie: 'werknemer' as const, wat: 'Oefenen' }] },
      '/documenten/1/activiteiten/1',
    ],
    ['evaluatiemomenten', { evaluatiemomenten: [] }, '/documenten/1'],
  ])('noemt een plan zonder %s een risico', (_, plan, path) => {
    expect(met(plan)).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', severity: 'warning', path }],
    })
  })

  it('laat het ontbreken van een casemanager aan D-02', () => {
    expect(met({ casemanager: null }).kind).toBe('satisfied')
  })

  it('zet de zwaarste tekortkoming vooraan', () => {
    const verdict = met({ evaluatiemomenten: [], einddoel: null })
    expect(verdict).toHaveProperty('places.length', 2)
    expect(verdict).toMatchObject({ places: [{}, { severity: 'warning' }] })
  })

  it('rekent wat de leidinggevende doet tot de werkgever', () => {
    const activiteiten = [{ ...vanWerkgever, wie: 'leidinggevende' as const }, vanWerknemer]
    expect(met({ activiteiten })).toMatchObject({ kind: 'satisfied' })
  })

  it('neemt een bijstelling die het plan aanvult mee', () => {
    const mager: Patch = {
      documenten: { 'plan-van-aanpak': { einddoel: null, activiteiten: null } },
    }
    const bijstelling = {
      soort: 'bijstelling-plan-van-aanpak',
      datum: '2024-05-01',
      einddoel: 'Terugkeer in eigen werk',
      activiteiten: [vanWerkgever, vanWerknemer],
    }
    const aangevuld = (dossier: Dossier) => {
      const basis = applyPatch(dossier, mager)
      return { ...basis, documenten: [...(basis.documenten ?? []), bijstelling] } as Dossier // datums als tekst
    }
    expect(verdictOf(rule, mager)).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, aangevuld)).toMatchObject({ kind: 'satisfied' })
  })

  it('laat een ontbrekend plan aan R-02', () => {
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet als er bij het plan geen benutbare mogelijkheden waren', () => {
    const documenten = { 'plan-van-aanpak': { einddoel: null }, probleemanalyse: { benutbareMogelijkheden: false } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een bevredigend resultaat', () => {
    const patch = { documenten: { 'plan-van-aanpak': { einddoel: null } }, ...resultaat }
    expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
  })

  it('gaat bij een plan zonder datum uit van de mogelijkheden op de laatste dag', () => {
    const tot = (totEnMet: string) =>
      verdictOf(rule, {
        documenten: { 'plan-van-aanpak': { datum: null, einddoel: null } },
        geenBenutbareMogelijkheden: [{ van: '2025-01-06', totEnMet }],
      }).kind
    expect([tot('2025-10-20'), tot('2025-10-19')]).toEqual(['notApplicable', 'violated'])
  })

  it('zoekt het doel niet in een bijgestelde probleemanalyse', () => {
    const bijgesteld = { soort: 'bijstelling-probleemanalyse', datum: '2024-05-01', einddoel: 'Eigen werk' }
    const zonderDoel = { documenten: { 'plan-van-aanpak': { einddoel: null } } }
    expect(verdictOf(rule, metStuk(bijgesteld, zonderDoel)).kind).toBe('violated')
  })

  it('kijkt voor de termijnen naar het laatste plan waarin activiteiten staan', () => {
    const zonderTermijn = [vanWerkgever, { wie: 'werknemer' as const, wat: 'Oefenen' }]
    const bijgesteld = (activiteiten: readonly object[]) =>
      verdictOf(
        rule,
        metStuk(
          { soort: 'bijstelling-plan-van-aanpak', datum: '2024-05-01', activiteiten },
          {
            documenten: { 'plan-van-aanpak': { activiteiten: zonderTermijn } },
          },
        ),
      )
    expect(bijgesteld([])).toMatchObject({ places: [{ path: '/documenten/1/activiteiten/1' }] })
    expect(bijgesteld([vanWerknemer]).kind).toBe('satisfied')
  })

  it('zegt wat er ontbreekt', () => {
    const tekst = textOf(met({ einddoel: null, activiteiten: null, evaluatiemomenten: [] }))
    for (const deel of ['geen doel', 'geen activiteiten van', 'wanneer het wordt']) expect(tekst).toContain(deel)
    expect(textOf(met({ activiteiten: [vanWerknemer] }))).toContain('activiteit van de werkgever')
    expect(textOf(met({ activiteiten: [vanWerkgever] }))).toContain('activiteit van de werknemer')
    expect(textOf(met({ activiteiten: [vanWerkgever, { wie: 'werknemer', wat: 'Oefenen' }] }))).toContain(
      'klaar moet zijn',
    )
    expect(textOf(verdictOf(rule, { documenten: { 'plan-van-aanpak': null } }))).toContain('(zie R-02)')
  })
})
