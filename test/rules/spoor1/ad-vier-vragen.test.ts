import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor1/ad-vier-vragen.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// het rapport van het voorbeelddossier is van 10-12-2024, het profiel van 18-11-2024
const rapport = (meer: object) => ({ documenten: { 'arbeidsdeskundig-onderzoek': meer } })
const geenExtern = { conclusies: { externWerk: null } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een volledig rapport goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/3' })
  })

  it('is een risico uit de praktijk, nooit een fout', () => {
    expect(rule).toMatchObject({ severity: 'warning', norm: 'praktijk' })
    expect(rule.requires).toContain('de wet vraagt het niet')
  })

  it.each(['eigenWerk', 'eigenWerkAangepast', 'anderWerkIntern', 'externWerk'])('mist het antwoord op %s', (vraag) => {
    expect(verdictOf(rule, rapport({ conclusies: { [vraag]: null } }))).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'incomplete', path: '/documenten/3/conclusies' }],
    })
    expect(verdictOf(rule, rapport({ conclusies: { [vraag]: ' ' } }))).toMatchObject({ kind: 'violated' })
  })

  it('wijst het rapport zelf aan als er geen antwoord in staat', () => {
    expect(verdictOf(rule, rapport({ conclusies: null }))).toMatchObject({ places: [{ path: '/documenten/3' }] })
  })

  it('vraagt niet meer dan is gevraagd', () => {
    expect(verdictOf(rule, rapport({ ...geenExtern, beperkteVraag: true }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, rapport({ ...geenExtern, beperkteVraag: false }))).toMatchObject({ kind: 'violated' })
  })

  it('laat een later rapport een eerder aanvullen', () => {
    const aanvulling = (meer: object) =>
      verdictOf(rule, (dossier) => ({
        ...dossier,
        documenten: (dossier.documenten ?? []).flatMap((stuk): (typeof stuk)[] =>
          stuk.soort === 'arbeidsdeskundig-onderzoek'
            ? [
                { ...stuk, gehoord: ['werkgever'], conclusies: { ...stuk.conclusies, externWerk: null } },
                { ...stuk, beperkteVraag: true, gehoord: ['werknemer'], conclusies: null, ...meer },
              ]
            : [stuk],
        ),
      }))
    expect(aanvulling({ conclusies: { externWerk: 'zittend werk' } })).toMatchObject({ kind: 'satisfied' })
    expect(aanvulling({})).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/4' }] })
    expect(aanvulling({ conclusies: { externWerk: 'zittend werk' }, profielDatum: null })).toMatchObject({
      places: [{ path: '/documenten/4' }],
    })
  })

  it('vraagt alleen naar het eigen werk als dat past', () => {
    const inventarisatie = [
      {
        functie: 'Orderpicker',
        soort: 'eigen' as const,
        conclusie: 'passend' as const,
        reden: 'Hersteld',
        datum: '2024-12-10',
      },
    ]
    const past = (conclusies: object) => verdictOf(rule, { ...rapport({ conclusies }), spoor1: { inventarisatie } })
    expect(past({ eigenWerkAangepast: null, anderWerkIntern: null, externWerk: null })).toMatchObject({
      kind: 'satisfied',
    })
    expect(past({ eigenWerk: null })).toMatchObject({ kind: 'violated' })
  })

  it('vraagt welk profiel het rapport gebruikte', () => {
    expect(verdictOf(rule, rapport({ profielDatum: null }))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/documenten/3' }],
    })
  })

  it.each([
    ['keurt het nieuwste profiel goed', '2024-11-18', '2024-12-10', 'satisfied'],
    ['ziet dat er een nieuwer profiel was', '2024-11-17', '2024-12-10', 'violated'],
    ['telt een nieuwer profiel van de dag van het rapport', '2024-11-17', '2024-11-18', 'violated'],
    ['let niet op een profiel van na het rapport', '2024-11-10', '2024-11-17', 'satisfied'],
  ])('%s', (_, profielDatum, datum, kind) => {
    const verdict = verdictOf(rule, rapport({ profielDatum, datum }))
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') {
      expect(verdict).toMatchObject({
        places: [{ breach: 'inconsistent', path: '/documenten/3/profielDatum', found: profielDatum }],
      })
    }
  })

  it('weegt zonder datum van het rapport niet welk profiel nieuwer was', () => {
    expect(verdictOf(rule, rapport({ datum: null, profielDatum: '2024-01-20' }))).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['met een naam', [{ functie: 'arbeidsdeskundige', naam: 'F. Bosma' }], 'satisfied', ''],
    ['met een kenmerk', [{ functie: 'arbeidsdeskundige', referentie: 'AD-7' }], 'satisfied', ''],
    ['met de naam op het stuk', [{ functie: 'arbeidsdeskundige', naamOpStuk: true }], 'satisfied', ''],
    ['zonder naam', [{ functie: 'arbeidsdeskundige' }], 'violated', '/documenten/3/opstellers/0'],
    ['die geen arbeidsdeskundige is', [{ functie: 'casemanager' }], 'violated', '/documenten/3/opstellers/0/functie'],
    ['die er niet staat', [], 'violated', '/documenten/3'],
  ])('weegt een opsteller %s', (_, opstellers, kind, path) => {
    const verdict = verdictOf(rule, rapport({ opstellers }))
    expect(verdict).toMatchObject({ kind })
    if (kind === 'violated') expect(verdict).toMatchObject({ places: [{ path }] })
  })

  it('mist wie niet is gehoord; een leidinggevende spreekt voor de werkgever', () => {
    const gehoord = (...rollen: string[]) => verdictOf(rule, rapport({ gehoord: rollen }))
    expect(gehoord('leidinggevende', 'werknemer')).toMatchObject({ kind: 'satisfied' })
    expect(gehoord('werkgever')).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/3' }] })
    expect(gehoord('werknemer', 'bedrijfsarts')).toMatchObject({ kind: 'violated' })
    expect(gehoord()).toHaveProperty('places.length', 1)
  })

  it('is gedekt door een deskundigenoordeel van na het rapport en door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...rapport(geenExtern), ...deskundigenoordeel('2024-12-10') })).toMatchObject({
      covered: { ground: 'deskundigenoordeel' },
    })
    expect(verdictOf(rule, { ...rapport(geenExtern), ...deskundigenoordeel('2024-12-09') })).toMatchObject({
      covered: null,
    })
    expect(verdictOf(rule, { ...rapport({ ...geenExtern, datum: null }), ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('laat een ontbrekend onderzoek aan S1-07', () => {
    expect(verdictOf(rule, { documenten: { 'arbeidsdeskundig-onderzoek': null } })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('zegt wat er in het rapport ontbreekt', () => {
    const tekst = (meer: object) => textOf(verdictOf(rule, rapport(meer)))
    expect(tekst({ conclusies: { eigenWerk: null, externWerk: null } })).toContain(
      'staat niet of het eigen werk past en of spoor 2 nodig is',
    )
    expect(tekst({ gehoord: [] })).toContain('dat de werkgever en de werknemer zijn gehoord')
    expect(tekst({ gehoord: ['werkgever'] })).toContain('dat de werknemer is gehoord')
    expect(tekst({ gehoord: ['werknemer'] })).toContain('dat de werkgever is gehoord')
    expect(tekst({ profielDatum: null })).toContain('van welke datum')
    expect(tekst({ profielDatum: '2024-11-17' })).toContain('terwijl er een was van 2024-11-18')
    expect(tekst({ opstellers: [{ functie: 'casemanager' }] })).toContain('is casemanager, geen')
    expect(tekst({ opstellers: [] })).toContain('niet welke arbeidsdeskundige')
  })

  it.each([
    ['inconsistent', { opstellers: [{ functie: 'casemanager' }] }],
    ['incomplete', { opstellers: [] }],
    ['incomplete', { gehoord: [] }],
  ])('noemt dat %s', (breach, meer) => {
    expect(verdictOf(rule, rapport(meer))).toMatchObject({ places: [{ breach }] })
  })

  it('let niet op een profiel zonder datum', () => {
    const documenten = { belastbaarheidsprofiel: { datum: null } }
    expect(verdictOf(rule, { documenten }).kind).toBe('satisfied')
  })
})
