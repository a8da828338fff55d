import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import rule from '../../../src/rules/inhoud/eje-spoorkeuze.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// de eerstejaarsevaluatie van het voorbeelddossier is van 06-01-2025; spoor 2 begon op 20-01-2025
const evaluatie = (meer: object) => ({ documenten: { eerstejaarsevaluatie: meer } })
const alleenSpoor1 = { ...evaluatie({ spoorkeuze: 'spoor-1' }), spoor2: null, werkhervatting: null }
const aanleiding = {
  ...evaluatie({ spoorkeuze: 'spoor-1', aanleidingen: ['werkhervatting-niet-stabiel'] }),
  spoor2: { start: null, uitzondering: { grond: 'concreet-perspectief' as const } },
}

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een gemotiveerde keuze voor spoor 1 en 2 goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/4/spoorkeuze' })
  })

  it.each([
    ['keuze', { spoorkeuze: null }],
    ['motivering', { motivering: null }],
  ])('noemt een evaluatie zonder %s een fout', (_, meer) => {
    const verdict = verdictOf(rule, evaluatie(meer))
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', path: '/documenten/4' }],
    })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it('vraagt bij een uitzondering dat die is vastgelegd, en laat het bewijs aan S2-04', () => {
    const keuze = evaluatie({ spoorkeuze: 'uitzondering' })
    expect(verdictOf(rule, { ...keuze, spoor2: null })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', path: '/documenten/4/spoorkeuze' }],
    })
    const spoor2 = { start: null, uitzondering: { grond: 'concreet-perspectief' as const } }
    expect(verdictOf(rule, { ...keuze, spoor2 })).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt alleen spoor 1 zonder uitzondering een risico', () => {
    expect(verdictOf(rule, alleenSpoor1)).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', severity: 'warning' }],
    })
  })

  it('vraagt bij lopende hervatting in eigen bedrijf of er concreet perspectief was', () => {
    const met = (soort: 'eigen' | 'arbeidstherapie', totEnMet: string) =>
      verdictOf(rule, {
        ...alleenSpoor1,
        werkhervatting: [{ van: '2024-09-02', totEnMet, werkgever: 'eigen' as const, soort }],
      })
    expect(met('eigen', '2025-01-06')).toMatchObject({ kind: 'judgement', forWhom: 'arbeidsdeskundige' })
    expect(met('eigen', '2025-01-05')).toMatchObject({ kind: 'violated' })
    expect(met('arbeidstherapie', '2025-01-06')).toMatchObject({ kind: 'violated' })
  })

  it('vindt alleen spoor 1 goed als spoor 2 toch is begonnen', () => {
    expect(verdictOf(rule, evaluatie({ spoorkeuze: 'spoor-1' }))).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['wacht twee weken op een bijstelling na een aanleiding', '2025-01-20', 'pending'],
    ['mist daarna de bijstelling', '2025-01-21', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, aanleiding, peildatum)).toMatchObject({ kind })
  })

  it('noemt een gemiste bijstelling een risico', () => {
    expect(verdictOf(rule, aanleiding)).toMatchObject({
      places: [{ breach: 'missing', path: '/documenten/4/aanleidingen', due: '2025-01-20', severity: 'warning' }],
    })
  })

  it('neemt een bijstelling van die dag of later mee, een eerdere niet', () => {
    const met = (datum: string) =>
      verdictOf(rule, {
        ...aanleiding,
        documenten: { ...aanleiding.documenten, 'bijstelling-plan-van-aanpak': { datum } },
      })
    expect(met('2025-01-06')).toMatchObject({ kind: 'satisfied' })
    expect(met('2025-01-05')).toMatchObject({ kind: 'violated' })
  })

  it('neemt een nieuwe evaluatie die de keuze alsnog motiveert mee', () => {
    const alsnog = (dossier: Dossier) => {
      const basis = applyPatch(dossier, evaluatie({ motivering: null }))
      const nieuw = {
        soort: 'eerstejaarsevaluatie',
        datum: '2025-06-02',
        spoorkeuze: 'spoor-1-en-2',
        motivering: 'Alsnog',
      }
      return { ...basis, documenten: [...(basis.documenten ?? []), nieuw] } as Dossier // datums als tekst
    }
    expect(verdictOf(rule, alsnog)).toMatchObject({ kind: 'satisfied', path: '/documenten/7/spoorkeuze' })
  })

  it('laat een ontbrekende evaluatie aan R-04', () => {
    expect(verdictOf(rule, { documenten: { eerstejaarsevaluatie: null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet als er op die dag geen benutbare mogelijkheden waren', () => {
    const patch = {
      ...evaluatie({ spoorkeuze: null }),
      geenBenutbareMogelijkheden: [{ van: '2024-12-01', totEnMet: '2025-01-06' }],
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...evaluatie({ motivering: null }), ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('zegt bij een gemiste bijstelling wat daaraan te doen is', () => {
    expect(verdictOf(rule, aanleiding)).toMatchObject({ remedy: { words: [expect.stringContaining('Stel het plan')] } })
    expect(verdictOf(rule, evaluatie({ motivering: null }))).not.toHaveProperty('remedy')
  })

  it('vraagt naar concreet perspectief alleen bij werk in het eigen bedrijf dat op die dag liep', () => {
    const werk = (van: string, werkgever: 'eigen' | 'ander' = 'eigen') =>
      verdictOf(rule, { ...alleenSpoor1, werkhervatting: [{ van, werkgever, soort: 'ander-intern' }] }).kind
    expect([werk('2025-01-06'), werk('2025-01-07'), werk('2024-09-02', 'ander')]).toEqual([
      'judgement',
      'violated',
      'violated',
    ])
    const zonderDatum = { ...alleenSpoor1, ...evaluatie({ spoorkeuze: 'spoor-1', datum: null }) }
    const werkhervatting = [{ van: '2025-06-02', werkgever: 'eigen' as const, soort: 'eigen' as const }]
    expect(verdictOf(rule, { ...zonderDatum, werkhervatting }).kind).toBe('judgement')
  })

  it('gaat zonder datum uit van de mogelijkheden op de laatste dag', () => {
    const zonderDatum = evaluatie({ spoorkeuze: null, datum: null })
    const tot = (totEnMet: string) => ({ geenBenutbareMogelijkheden: [{ van: '2024-12-01', totEnMet }] })
    expect(verdictOf(rule, { ...zonderDatum, ...tot('2025-10-20') }).kind).toBe('notApplicable')
    expect(verdictOf(rule, { ...zonderDatum, ...tot('2025-10-19') }).kind).toBe('violated')
  })

  it('neemt alleen een nieuwe evaluatie waarin keuze en motivering beide staan', () => {
    const later = (meer: object, eerste: object = { motivering: null }) =>
      verdictOf(rule, metStuk({ soort: 'eerstejaarsevaluatie', datum: '2025-06-02', ...meer }, evaluatie(eerste)))
    expect(later({ spoorkeuze: 'spoor-1-en-2' })).toMatchObject({
      kind: 'violated',
      places: [{ path: '/documenten/4' }],
    })
    expect(later({ motivering: 'Alsnog' })).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/4' }] })
    const volledig = { spoorkeuze: 'spoor-1-en-2', motivering: 'Opnieuw' }
    expect(later(volledig, {})).toMatchObject({ kind: 'satisfied', path: '/documenten/4/spoorkeuze' })
    expect(later({ ...volledig, soort: 'evaluatie' }).kind).toBe('violated')
  })

  it.each([
    ['een evaluatie met het besluit om bij te stellen', { soort: 'evaluatie', besluit: 'bijstellen' }, 'satisfied'],
    ['een evaluatie met een ander besluit', { soort: 'evaluatie', besluit: 'voortzetten' }, 'violated'],
    ['een bijgestelde probleemanalyse', { soort: 'bijstelling-probleemanalyse' }, 'violated'],
  ])('weegt na een aanleiding %s', (_, stuk, kind) => {
    expect(verdictOf(rule, metStuk({ ...stuk, datum: '2025-01-10' }, aanleiding)).kind).toBe(kind)
  })

  it('neemt na een aanleiding ook de start van spoor 2 op die dag of later', () => {
    const start = (dag: string) =>
      verdictOf(rule, { ...evaluatie({ aanleidingen: ['werkhervatting-niet-stabiel'] }), spoor2: { start: dag } }).kind
    expect([start('2025-01-06'), start('2025-01-05')]).toEqual(['satisfied', 'violated'])
  })

  it('is bij alleen spoor 1 gedekt door een bevredigend resultaat bij een andere werkgever', () => {
    const [werk] = resultaat.werkhervatting
    const werkhervatting = [{ ...werk, werkgever: 'ander' as const, soort: 'ander-extern' as const }]
    expect(verdictOf(rule, { ...alleenSpoor1, werkhervatting })).toMatchObject({
      kind: 'violated',
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('zegt wat er ontbreekt', () => {
    expect(textOf(verdictOf(rule, evaluatie({ spoorkeuze: null, motivering: null })))).toMatch(
      /geen keuze voor.*\n.*niet waarom/,
    )
    expect(textOf(verdictOf(rule, { ...evaluatie({ spoorkeuze: 'uitzondering' }), spoor2: null }))).toContain(
      'maar die is niet',
    )
    expect(textOf(verdictOf(rule, alleenSpoor1))).toContain('alleen voor spoor 1 gekozen, zonder')
    expect(textOf(verdictOf(rule, aanleiding))).toContain('de laatste dag was 2025-01-20')
    expect(textOf(verdictOf(rule, { documenten: { eerstejaarsevaluatie: null } }))).toContain('(zie R-04)')
  })
})
