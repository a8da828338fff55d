import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/spoor1/eigen-werk-onderzocht.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { notesOf, textOf } from '../../helpers/text-of.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

const zonderRapport = { documenten: { 'arbeidsdeskundig-onderzoek': null } }
const eigen = {
  functie: 'Orderpicker',
  soort: 'eigen' as const,
  conclusie: 'niet-passend' as const,
  reden: 'Tillen hoort tot de kern',
  datum: '2024-12-10',
}
const aangepast = { ...eigen, soort: 'eigen-aangepast' as const }
type Regel = Omit<typeof eigen, 'soort' | 'conclusie'> & {
  soort: 'eigen' | 'eigen-aangepast' | 'ander-intern'
  conclusie: 'passend' | 'niet-passend' | null
}
const met = (inventarisatie: Partial<Regel>[], meer: Patch = {}, peildatum?: string) =>
  verdictOf(
    rule,
    // als in een dossier: een leeg veld is er niet
    { ...zonderRapport, spoor1: { inventarisatie: inventarisatie as Regel[] }, ...(meer as object) },
    peildatum,
  )

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt eigen en aangepast eigen werk met conclusie, reden en datum goed', () => {
    expect(met([eigen, aangepast])).toMatchObject({ kind: 'satisfied', path: '/spoor1/inventarisatie/0' })
  })

  it.each([
    ['wacht nog op de laatste dag van week 52', '2025-01-12', 'pending'],
    ['mist het onderzoek op de eerste dag van week 53', '2025-01-13', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(met([], {}, peildatum)).toMatchObject({ kind })
  })

  it('noemt beide soorten apart als er niets is', () => {
    const dossier = { kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' } }
    expect(verdictOn(rule, dossier, '2025-07-01')).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [
        { breach: 'missing', path: '', due: '2025-01-12' },
        { breach: 'missing', path: '', due: '2025-01-12' },
      ],
    })
  })

  it('mist alleen het aangepaste eigen werk', () => {
    const verdict = met([eigen])
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing', path: '/spoor1' }] })
    expect(verdict).toHaveProperty('places.length', 1)
  })

  it('vraagt niet naar aanpassing als het eigen werk past', () => {
    expect(met([{ ...eigen, conclusie: 'passend' }])).toMatchObject({ kind: 'satisfied' })
  })

  it.each(['conclusie', 'reden', 'datum'] as const)('vindt een beoordeling zonder %s niet compleet', (veld) => {
    expect(met([eigen, { ...aangepast, [veld]: null }])).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/spoor1/inventarisatie/1' }],
    })
  })

  it('neemt een gedateerd arbeidsdeskundig rapport dat de vraag beantwoordt als bewijs', () => {
    expect(verdictOf(rule, { spoor1: null })).toMatchObject({ kind: 'satisfied', path: '/documenten/3/conclusies' })
    const rapport = { documenten: { 'arbeidsdeskundig-onderzoek': { conclusies: { eigenWerkAangepast: null } } } }
    expect(verdictOf(rule, { ...rapport, spoor1: null })).toMatchObject({ kind: 'violated' })
    const zonderDatum = { documenten: { 'arbeidsdeskundig-onderzoek': { datum: null } } }
    expect(verdictOf(rule, { ...zonderDatum, spoor1: null })).toMatchObject({ kind: 'violated' })
  })

  it('rust zolang er geen benutbare mogelijkheden zijn', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2024-11-01' }] }
    expect(met([], gbm)).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een bevredigend resultaat of een deskundigenoordeel', () => {
    expect(met([], resultaat)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
    expect(met([], deskundigenoordeel('2025-01-12'))).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(met([], deskundigenoordeel('2025-01-11'))).toMatchObject({ covered: null })
  })

  it('weegt lichter zolang de werknemer in het eigen werk werkt', () => {
    const werk = (meer: object) =>
      met([], { werkhervatting: [{ van: '2024-09-02', werkgever: 'eigen', soort: 'eigen-aangepast', ...meer }] })
    expect(werk({})).toMatchObject({ kind: 'violated', places: [{ severity: 'warning' }, { severity: 'warning' }] })
    // de WIA-aanvraag was er op 20-10-2025
    expect(werk({ totEnMet: '2025-10-20' })).toMatchObject({ places: [{ severity: 'warning' }, {}] })
    for (const meer of [{ totEnMet: '2025-10-19' }, { soort: 'ander-intern' }, { werkgever: 'ander' }]) {
      expect(werk(meer)).toMatchObject({ kind: 'violated' })
      expect(werk(meer)).not.toHaveProperty('places.0.severity')
    }
  })

  it('vraagt bij een onvolledige beoordeling dat eigen werk past toch naar aangepast werk', () => {
    expect(met([{ ...eigen, conclusie: 'passend', reden: undefined as never }])).toHaveProperty('places.length', 2)
  })

  it('noemt wat bij de beoordeling ontbreekt, en wat niet is onderzocht', () => {
    const leeg = { functie: 'Orderpicker', soort: 'eigen' as const }
    expect(textOf(met([leeg]))).toMatch(
      /het eigen werk ontbreekt de conclusie, de reden en de datum\n.*met aanpassingen/,
    )
    expect(textOf(met([]))).toContain('niet dat het eigen werk is onderzocht')
  })

  it('neemt een rapport dat alleen het eigen werk beantwoordt niet voor het aangepaste werk', () => {
    const rapport = (conclusies: object) =>
      verdictOf(rule, { spoor1: null, documenten: { 'arbeidsdeskundig-onderzoek': { conclusies } } })
    expect(rapport({ eigenWerkAangepast: null })).toHaveProperty('places.length', 1)
    expect(textOf(rapport({ eigenWerkAangepast: null }))).toContain('met aanpassingen')
    expect(textOf(rapport({ eigenWerk: null }))).not.toContain('met aanpassingen')
    // een antwoord in een rapport zegt niet dat het eigen werk past
    expect(rapport({ eigenWerk: 'passend', eigenWerkAangepast: null }).kind).toBe('violated')
  })

  it('zegt waarom het lichter weegt zolang de werknemer in het eigen werk werkt', () => {
    const werkhervatting = [{ van: '2024-09-02', werkgever: 'eigen', soort: 'eigen' }]
    expect(notesOf(met([], { werkhervatting } as Patch))).toContain('daarom weegt dit lichter')
    expect(notesOf(met([]))).toBe('')
  })

  it('heeft een voorbeeld waarin alleen het aangepaste eigen werk ontbreekt', () => {
    const { violates } = rule.example
    expect(verdictOf(rule, violates.patch)).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/spoor1' }],
    })
    expect(
      verdictOf(rule, (dossier) => violates.patch({ ...dossier, documenten: undefined, spoor1: undefined })),
    ).toHaveProperty('places.length', 2)
  })
})
