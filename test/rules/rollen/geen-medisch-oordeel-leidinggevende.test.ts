import { describe, expect, it } from 'vitest'
import type { Rol } from '../../../src/dossier/codes.js'
import rule from '../../../src/rules/rollen/geen-medisch-oordeel-leidinggevende.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const oordeel = 'De werknemer kan volgens mij best wel werken'
const contact = (afspraken: string, door?: Rol) => ({
  contactmomenten: [{ datum: '2024-04-15', afspraken, ...(door && { door }) }],
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('vindt niets in het voorbeelddossier', () => {
    expect(verdictOf(rule).kind).toBe('satisfied')
  })

  it.each(['werkgever', 'leidinggevende', 'hr-adviseur', 'casemanager'] as const)(
    'vindt een eigen oordeel van de %s een fout',
    (door) => {
      const verdict = verdictOf(rule, contact(oordeel, door))
      expect(verdict).toMatchObject({ places: [{ breach: 'notAllowed', path: '/contactmomenten/0/afspraken' }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
    },
  )

  it('vindt een mogelijk oordeel een risico', () => {
    expect(verdictOf(rule, contact('Medewerker is nog te ziek', 'leidinggevende'))).toMatchObject({
      places: [{ severity: 'warning' }],
    })
  })

  it('herhaalt de tekst nooit', () => {
    expect(JSON.stringify(verdictOf(rule, contact(oordeel, 'leidinggevende')))).not.toContain('volgens mij')
  })

  it('laat een verwijzing naar de bedrijfsarts staan', () => {
    expect(
      verdictOf(rule, contact('Volgens de bedrijfsarts kan de werknemer vier uur werken', 'leidinggevende')),
    ).toMatchObject({ kind: 'satisfied' })
  })

  it.each(['bedrijfsarts', 'werknemer', 'arbeidsdeskundige'] as const)('beoordeelt geen tekst van de %s', (door) => {
    expect(verdictOf(rule, contact(oordeel, door)).kind).toBe('satisfied')
  })

  it('vraagt wie een tekst met een oordeel schreef', () => {
    expect(verdictOf(rule, contact(oordeel))).toMatchObject({
      kind: 'undetermined',
      missing: '/contactmomenten/0/door',
    })
    expect(verdictOf(rule, contact('Voortgang besproken')).kind).toBe('satisfied')
  })

  it('leest de toelichting bij een stuk', () => {
    const stuk = (opmerkingDoor: Rol) => ({ documenten: { probleemanalyse: { toelichting: oordeel, opmerkingDoor } } })
    expect(verdictOf(rule, stuk('hr-adviseur'))).toMatchObject({ places: [{ path: '/documenten/0/toelichting' }] })
    expect(verdictOf(rule, stuk('bedrijfsarts')).kind).toBe('satisfied')
  })

  it.each([
    ['plan-van-aanpak', 'einddoel', '/documenten/1/einddoel'],
    ['plan-van-aanpak', 'visieWerkgever', '/documenten/1/visieWerkgever'],
    ['eerstejaarsevaluatie', 'motivering', '/documenten/4/motivering'],
    ['eindevaluatie', 'resultaten', '/documenten/6/resultaten'],
    ['evaluatie', 'afspraken', '/documenten/7/afspraken'],
    ['bijstelling-plan-van-aanpak', 'afspraken', '/documenten/7/afspraken'],
  ] as const)('leest in %s het veld %s', (soort, veld, path) => {
    const stuk = { datum: '2025-01-06', opstellers: [{ functie: 'casemanager' as const }], [veld]: oordeel }
    expect(verdictOf(rule, { documenten: { [soort]: stuk } })).toMatchObject({ places: [{ path }] })
  })

  it('leest niet wat de werknemer vindt, en niet wat de bedrijfsarts schrijft', () => {
    const documenten = {
      'plan-van-aanpak': { visieWerknemer: 'Ik ben volgens mij gewoon niet ziek. Hij is gewoon niet ziek' },
      probleemanalyse: { mogelijkheden: 'De werknemer is arbeidsongeschikt' },
    }
    expect(verdictOf(rule, { documenten }).kind).toBe('satisfied')
  })

  it('geldt niet zonder teksten', () => {
    expect(verdictOf(rule, { documenten: null, contactmomenten: null }).kind).toBe('notApplicable')
  })

  it.each([
    ['bijstelling-plan-van-aanpak', 'einddoel', '/documenten/7/einddoel'],
    ['eerstejaarsevaluatie', 'afspraken', '/documenten/4/afspraken'],
    ['eindevaluatie', 'passendeArbeid', '/documenten/6/passendeArbeid'],
    ['eindevaluatie', 'visieWerkgever', '/documenten/6/visieWerkgever'],
  ] as const)('leest ook in %s het veld %s', (soort, veld, path) => {
    const stuk = { datum: '2025-01-06', opstellers: [{ functie: 'casemanager' as const }], [veld]: oordeel }
    expect(verdictOf(rule, { documenten: { [soort]: stuk } })).toMatchObject({ places: [{ path }] })
  })

  it('rekent een stuk toe aan de kant van de werkgever als die een van de opstellers is', () => {
    const plan = (...functies: Rol[]) => ({
      documenten: { 'plan-van-aanpak': { einddoel: oordeel, opstellers: functies.map((functie) => ({ functie })) } },
    })
    expect(verdictOf(rule, plan('bedrijfsarts', 'casemanager'))).toMatchObject({
      places: [{ message: { values: ['casemanager'] } }],
    })
    expect(verdictOf(rule, plan('bedrijfsarts')).kind).toBe('satisfied')
    expect(verdictOf(rule, plan())).toMatchObject({ kind: 'undetermined', missing: '/documenten/1/opstellers' })
  })

  it('rekent de visie van de werkgever aan de werkgever toe, wie het stuk ook opstelde', () => {
    const stuk = { visieWerkgever: oordeel, opstellers: [{ functie: 'bedrijfsarts' as const }] }
    expect(verdictOf(rule, { documenten: { 'plan-van-aanpak': stuk } })).toMatchObject({
      places: [{ path: '/documenten/1/visieWerkgever', message: { values: ['werkgever'] } }],
    })
  })

  it('vraagt wie een toelichting schreef, en leest medische informatie niet', () => {
    const stuk = { toelichting: oordeel }
    expect(verdictOf(rule, { documenten: { probleemanalyse: stuk } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/0/opmerkingDoor',
    })
    const alleen = { documenten: [{ soort: 'medische-informatie', datum: '2025-10-20' }], contactmomenten: null }
    const met = (dossier: object) => ({ ...dossier, ...alleen, contactmomenten: [] }) as never
    expect(verdictOf(rule, met).kind).toBe('notApplicable')
  })

  it('zegt of het oordeel duidelijk is of moet worden nagelezen', () => {
    const woorden = (tekst: string) => JSON.stringify(verdictOf(rule, contact(tekst, 'leidinggevende')))
    expect(woorden(oordeel)).not.toContain('lees na')
    expect(woorden(oordeel)).toContain('geeft een eigen oordeel')
    expect(woorden('Medewerker is nog te ziek')).toContain('lees na')
  })
})
