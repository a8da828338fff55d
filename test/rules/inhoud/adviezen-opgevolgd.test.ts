import { describe, expect, it } from 'vitest'
import type { Rol } from '../../../src/dossier/codes.js'
import rule from '../../../src/rules/inhoud/adviezen-opgevolgd.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// een advies van 03-03-2025: de laatste goede dag is 14-04-2025
const advies = (meer: object = {}, van: Rol = 'bedrijfsarts') => ({
  adviezen: [{ datum: '2025-03-03', van, advies: 'Zet een stoel neer', ...meer }],
})
const opgevolgd = (datum: string) => ({ opvolging: { datum, wat: 'Gedaan' } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt de adviezen van het voorbeelddossier goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['keurt een opvolging op de 42e dag goed', '2025-04-14', 'satisfied'],
    ['noemt een opvolging op de 43e dag een risico uit de praktijk', '2025-04-15', 'violated'],
  ])('%s', (_, datum, kind) => {
    const verdict = verdictOf(rule, advies(opgevolgd(datum)))
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({
        covered: null,
        places: [
          {
            breach: 'late',
            path: '/adviezen/0/opvolging/datum',
            due: '2025-04-14',
            found: '2025-04-15',
            daysLate: 1,
            severity: 'warning',
            norm: 'praktijk',
          },
        ],
      })
    }
  })

  it.each([
    ['wacht op de 42e dag nog', '2025-04-14', 'pending'],
    ['noemt een advies zonder opvolging de dag erna een fout', '2025-04-15', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    const verdict = verdictOf(rule, advies(), peildatum)
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({ places: [{ breach: 'missing', path: '/adviezen/0', due: '2025-04-14' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
  })

  it('neemt een weigering met een reden aan, zonder reden niet', () => {
    const weigering = (reden?: string) => advies({ nietOpgevolgd: { datum: '2025-05-01', ...(reden && { reden }) } })
    expect(verdictOf(rule, weigering('De stoel past niet in de ruimte'))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, weigering())).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/adviezen/0/nietOpgevolgd' }],
    })
  })

  it.each<[string, Rol, string]>([
    ['kijkt naar een advies van de arbeidsdeskundige', 'arbeidsdeskundige', 'violated'],
    ['kijkt naar een advies van de arbodienst', 'arbodienst', 'violated'],
    ['kijkt niet naar een advies van de re-integratiecoach', 're-integratiecoach', 'notApplicable'],
  ])('%s', (_, van, kind) => {
    expect(verdictOf(rule, advies({}, van))).toMatchObject({ kind })
  })

  it('neemt bij een andere koers een bijgesteld plan als opvolging aan', () => {
    const koers = (datum: string) => ({
      adviezen: [{ datum, van: 'bedrijfsarts' as const, koerswijziging: true }],
    })
    // de eerstejaarsevaluatie is van 06-01-2025
    expect(verdictOf(rule, koers('2024-11-25'))).toMatchObject({ kind: 'satisfied' })
    // later bijgesteld: dat meldt T-09
    expect(verdictOf(rule, koers('2024-11-24'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, koers('2025-02-03'))).toMatchObject({ kind: 'violated', places: [{ breach: 'missing' }] })
  })

  it('is gedekt als de werknemer niet meewerkte en daarna een maatregel kwam', () => {
    const geweigerd = (datum: string, meer: object = {}) => ({
      ...advies(),
      nietMeewerken: [{ datum, ...meer }],
      maatregelen: [{ soort: 'waarschuwing' as const, kennisgeving: { datum: '2025-03-20' } }],
    })
    expect(verdictOf(rule, geweigerd('2025-03-20'))).toMatchObject({
      kind: 'violated',
      covered: { ground: 'andere-grond', path: '/nietMeewerken/0' },
    })
    expect(verdictOf(rule, geweigerd('2025-03-21'))).toMatchObject({ covered: null })
    expect(verdictOf(rule, { ...geweigerd('2025-03-10'), maatregelen: [] })).toMatchObject({ covered: null })
    const reden = { gerechtvaardigd: { datum: '2025-03-22', reden: 'Volgens de bedrijfsarts was dit nog te vroeg' } }
    expect(verdictOf(rule, geweigerd('2025-03-21', reden))).toMatchObject({ covered: { ground: 'andere-grond' } })
    const zonderReden = { gerechtvaardigd: { datum: '2025-03-22' } }
    expect(verdictOf(rule, geweigerd('2025-03-21', zonderReden))).toMatchObject({ covered: null })
  })

  it('telt niet-meewerken alleen van de dag van het advies tot en met de laatste dag', () => {
    const op = (datum: string) =>
      verdictOf(rule, {
        ...advies(),
        nietMeewerken: [{ datum }],
        maatregelen: [{ soort: 'aanspreken', van: '2025-04-20' }],
      })
    expect(op('2025-03-02')).toMatchObject({ covered: null })
    expect(op('2025-03-03')).toMatchObject({ covered: { ground: 'andere-grond' } })
    expect(op('2025-04-14')).toMatchObject({ covered: { ground: 'andere-grond' } })
    expect(op('2025-04-15')).toMatchObject({ covered: null })
  })

  it('is gedekt door een deskundigenoordeel van na de laatste dag en door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...advies(), ...deskundigenoordeel('2025-04-14') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...advies(), ...deskundigenoordeel('2025-04-13') })).toMatchObject({ covered: null })
    expect(verdictOf(rule, { ...advies(), ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('telt dagen zonder benutbare mogelijkheden niet mee', () => {
    const gbm = { geenBenutbareMogelijkheden: [{ van: '2025-03-10', totEnMet: '2025-03-19' }] }
    expect(verdictOf(rule, { ...advies(opgevolgd('2025-04-24')), ...gbm })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { ...advies(opgevolgd('2025-04-25')), ...gbm })).toMatchObject({ kind: 'violated' })
    const open = { geenBenutbareMogelijkheden: [{ van: '2025-03-10' }] }
    expect(verdictOf(rule, { ...advies(), ...open })).toMatchObject({ kind: 'notApplicable' })
  })

  it('kijkt niet naar een termijn die bij de WIA-aanvraag nog liep', () => {
    // de aanvraag is van 20-10-2025; 42 dagen eerder is 08-09-2025
    expect(verdictOf(rule, advies({ datum: '2025-09-08' }), '2025-12-01')).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, advies({ datum: '2025-09-09' }), '2025-12-01')).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, advies({ datum: '2025-10-21' }))).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet meer als het dienstverband voor de laatste dag eindigt', () => {
    const patch = { ...advies(), werknemer: { dienstverband: { einde: '2025-04-13' } } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it('zet wat nog moet gebeuren voor wat te laat is gedaan', () => {
    const beide = { adviezen: [...advies(opgevolgd('2025-05-01')).adviezen, ...advies().adviezen] }
    const verdict = verdictOf(rule, beide)
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'missing' }, { breach: 'late' }] })
    expect(verdict).not.toHaveProperty('remedy')
  })

  it('laat een advies dat terugkeer uitsluit aan T-10 en T-11, tenzij er een opvolging of weigering bij staat', () => {
    const uitgesloten = (meer: object = {}) =>
      verdictOf(rule, advies({ geenTerugkeerEigenWerkgever: true, ...meer }, 'arbeidsdeskundige'))
    expect(uitgesloten()).toMatchObject({ kind: 'notApplicable' })
    expect(uitgesloten(opgevolgd('2025-04-15'))).toMatchObject({ kind: 'violated' })
    expect(uitgesloten({ nietOpgevolgd: { datum: '2025-04-01' } })).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet zonder adviezen', () => {
    expect(verdictOf(rule, { adviezen: [] })).toMatchObject({ kind: 'notApplicable' })
  })

  it('kijkt naar een advies van de dag van de WIA-aanvraag, niet van een dag later', () => {
    expect(verdictOf(rule, advies({ datum: '2025-10-20' })).kind).toBe('pending')
    expect(verdictOf(rule, advies({ datum: '2025-10-21' })).kind).toBe('notApplicable')
  })

  it('ziet een bijgesteld plan alleen als opvolging van een advies om de koers te wijzigen', () => {
    expect(verdictOf(rule, { adviezen: [{ datum: '2024-11-25', van: 'bedrijfsarts' }] }).kind).toBe('violated')
  })

  it('is bij een late opvolging gedekt door een deskundigenoordeel van na de laatste dag', () => {
    const op = (datum: string) => verdictOf(rule, { ...advies(opgevolgd('2025-04-15')), ...deskundigenoordeel(datum) })
    expect(op('2025-04-14')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-04-13')).toMatchObject({ covered: null })
    expect(op('2025-04-14')).toHaveProperty('remedy.words.0', expect.stringContaining('Leg vast waarom'))
  })

  it('zegt wat ermee is gedaan, of waarom het niet geldt', () => {
    const tekst = (meer: object, patch: object = {}) => textOf(verdictOf(rule, { ...advies(meer), ...patch }))
    expect(tekst(opgevolgd('2025-04-15'))).toContain('is op 2025-04-15 opgevolgd')
    expect(tekst({})).toContain('staat niet wat ermee is gedaan')
    expect(tekst({ nietOpgevolgd: { datum: '2025-05-01' } })).toContain('en er staat niet waarom')
    expect(tekst({ geenTerugkeerEigenWerkgever: true })).toContain('beoordelen T-10 en T-11')
    expect(tekst({}, { werknemer: { dienstverband: { einde: '2025-04-13' } } })).toContain('eindigt op 2025-04-13')
    expect(tekst({}, { geenBenutbareMogelijkheden: [{ van: '2025-03-10' }] })).toContain('waren er geen benutbare')
    expect(textOf(verdictOf(rule, advies({ datum: '2025-09-09' }), '2025-12-01'))).toContain('liep nog toen de WIA')
    expect(
      textOf(verdictOf(rule, { adviezen: [{ datum: '2024-11-24', van: 'bedrijfsarts', koerswijziging: true }] })),
    ).toContain('(zie T-09)')
  })
})
