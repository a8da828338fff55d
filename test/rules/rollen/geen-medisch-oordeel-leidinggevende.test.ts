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

  it.each([
    'Hij zag bleek. Ik vind dat hij prima vier uur kan werken.',
    'Wij denken dat zij wel weer kan hervatten',
    'Ik denk dat hij niet ziek is',
    'Wij achten hem in staat om te werken',
    'Wij achten de werknemer belastbaar',
    'Volgens mij is hij niet ziek',
    'Hij kan volgens ons meer',
    // wie de bedrijfsarts noemt, haalt hem nog niet aan
    'Wij zijn het niet eens met de bedrijfsarts: hij kan volgens ons meer',
    'Volgens de bedrijfsarts kan hij niets, maar wij vinden dat hij best vier uur kan werken',
    'Het spreekuur is donderdag, maar zij is volgens mij niet ziek',
  ])('vindt "%s" een eigen oordeel', (tekst) => {
    const verdict = verdictOf(rule, contact(tekst, 'leidinggevende'))
    expect(verdict.kind).toBe('violated')
    expect(verdict).not.toHaveProperty('places.0.severity')
  })

  it.each([
    'Hij zag bleek',
    'Zij oogde erg vermoeid',
    'Werknemer is belastbaar voor 20 uur',
    'Hij is voor 20 uur per week belastbaar',
    'Zij is niet belastbaar',
  ])('vindt dat "%s" een oordeel kan zijn', (tekst) => {
    expect(verdictOf(rule, contact(tekst, 'leidinggevende'))).toMatchObject({ places: [{ severity: 'warning' }] })
  })

  it.each([
    // de bedrijfsarts, aangehaald of gevolgd
    'De bedrijfsarts schreef op 3 mei: hij kan volgens mij vier uur werken',
    'Op 3 mei zei de bedrijfsarts: hij kan volgens mij vier uur werken',
    'Volgens de bedrijfsarts kan hij volgens ons rooster werken',
    'Op advies van de bedrijfsarts vinden wij dat hij vier uur kan werken',
    'Wij zijn het eens met de bedrijfsarts dat hij niet kan werken',
    'Advies van de bedrijfsarts van 3 mei besproken. Werknemer is belastbaar voor 20 uur',
    'Werknemer is belastbaar voor 20 uur (probleemanalyse)',
    'Wij vragen de bedrijfsarts of hij volgens hem meer kan werken',
    'Wij vinden dat de bedrijfsarts moet beoordelen of hij kan werken',
    // geen oordeel over wat iemand kan
    'Wij achten hem geschikt voor de functie van planner',
    'Ik vind dat hij zijn werk goed doet',
    'Wij denken dat hij maandag bij de balie kan werken',
    'Ik vind het jammer dat hij ziek is',
    'Wij vinden niet dat wij kunnen zeggen wat hij kan',
    'Zij ziet er tegenop om te bellen',
    'Hij zag de planning en was tevreden',
    'Wat hij zag bleek niet te kloppen',
    'Afgesproken wat de werknemer nog meer kan doen aan scholing',
  ])('laat "%s" staan', (tekst) => {
    expect(verdictOf(rule, contact(tekst, 'leidinggevende')).kind).toBe('satisfied')
  })

  it('leest ook spoor 1, een uitzondering en wat over niet meewerken is vastgelegd', () => {
    const tekst = 'Volgens mij is hij niet ziek'
    const places = (patch: Parameters<typeof verdictOf>[1]) => {
      const verdict = verdictOf(rule, patch)
      return verdict.kind === 'violated' ? verdict.places.map(({ path }) => path) : verdict.kind
    }
    const herbeoordeling = (door?: Rol) => ({
      spoor1: { herbeoordelingen: [{ datum: '2024-06-03', conclusie: tekst, ...(door && { door }) }] },
    })
    expect(places(herbeoordeling('leidinggevende'))).toEqual(['/spoor1/herbeoordelingen/0/conclusie'])
    expect(places(herbeoordeling('arbeidsdeskundige'))).toBe('satisfied')
    expect(verdictOf(rule, herbeoordeling())).toMatchObject({ missing: '/spoor1/herbeoordelingen/0/door' })

    const functie = { functie: 'Planner', soort: 'ander-intern' as const, door: 'hr-adviseur' as const }
    expect(places({ spoor1: { inventarisatie: [{ ...functie, reden: tekst }] } })).toEqual([
      '/spoor1/inventarisatie/0/reden',
    ])
    expect(places({ spoor1: { inventarisatie: [{ ...functie, belasting: tekst }] } })).toEqual([
      '/spoor1/inventarisatie/0/belasting',
    ])

    const uitzondering = { grond: 'concreet-perspectief' as const, door: 'werkgever' as const, motivering: tekst }
    expect(places({ spoor2: { uitzondering } })).toEqual(['/spoor2/uitzondering/motivering'])

    expect(places({ nietMeewerken: [{ datum: '2024-06-03', wat: tekst }] })).toEqual(['/nietMeewerken/0/wat'])
    expect(places({ nietMeewerken: [{ datum: '2024-06-03', wat: 'Niet verschenen bij de bedrijfsarts' }] })).toBe(
      'satisfied',
    )
  })

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
    expect(verdictOf(rule, { documenten: null, contactmomenten: null, spoor1: null, spoor2: null }).kind).toBe(
      'notApplicable',
    )
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
    const met = (dossier: object) =>
      ({ ...dossier, ...alleen, contactmomenten: [], spoor1: null, spoor2: null }) as never
    expect(verdictOf(rule, met).kind).toBe('notApplicable')
  })

  it('zegt of het oordeel duidelijk is of moet worden nagelezen', () => {
    const woorden = (tekst: string) => JSON.stringify(verdictOf(rule, contact(tekst, 'leidinggevende')))
    expect(woorden(oordeel)).not.toContain('lees na')
    expect(woorden(oordeel)).toContain('geeft een eigen oordeel')
    expect(woorden('Medewerker is nog te ziek')).toContain('lees na')
  })
})
