import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import { judge } from '../../../src/engine/evaluate.js'
import { derive } from '../../../src/facts/derive.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import type { Patch } from '../../../src/kernel/rule.js'
import rule from '../../../src/rules/consistentie/chronologie-en-datums.js'
import { voorbeelddossier } from '../../../src/rules/voorbeeld/voorbeelddossier.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const stuk = (soort: string, datum: string, meer: object = {}) => ({ documenten: { [soort]: { datum, ...meer } } })

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden over het voorbeelddossier', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['plan van aanpak op de dag van de probleemanalyse', stuk('plan-van-aanpak', '2024-02-20'), 'satisfied'],
    ['plan van aanpak een dag voor de probleemanalyse', stuk('plan-van-aanpak', '2024-02-19'), 'violated'],
    ['eerstejaarsevaluatie op de dag van de probleemanalyse', stuk('eerstejaarsevaluatie', '2024-02-20'), 'satisfied'],
    ['eerstejaarsevaluatie voor de probleemanalyse', stuk('eerstejaarsevaluatie', '2024-02-19'), 'violated'],
    [
      'eindevaluatie op de dag van het verslag',
      stuk('eindevaluatie', '2025-10-08', { ondertekend: null }),
      'satisfied',
    ],
    ['eindevaluatie na het verslag', stuk('eindevaluatie', '2025-10-09', { ondertekend: null }), 'violated'],
    ['actueel oordeel na het verslag', stuk('actueel-oordeel', '2025-10-09'), 'violated'],
    ['eindevaluatie voor het actueel oordeel: dat is T-14', stuk('eindevaluatie', '2025-09-21'), 'satisfied'],
    ['afschrift voor het verslag', { riv: { afschriftWerknemer: { datum: '2025-10-07' } } }, 'violated'],
    [
      'aanvraag op de dag van het verslag',
      { wia: { aanvraag: { verzonden: null, ontvangen: '2025-10-08' } } },
      'satisfied',
    ],
    ['aanvraag voor het verslag', { wia: { aanvraag: { verzonden: null, ontvangen: '2025-10-07' } } }, 'violated'],
    [
      'aanvraag zonder datum van ontvangst',
      { wia: { aanvraag: { ontvangen: null, verzonden: '2025-10-07' } } },
      'violated',
    ],
    [
      'verslag waarvan alleen het afschrift bekend is',
      { riv: { opgesteld: null, afschriftWerknemer: { datum: '2025-10-21' } } },
      'violated',
    ],
  ])('oordeelt over de volgorde: %s', (_, patch, kind) => {
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })

  describe('weegt een handtekening van voor de datum op het stuk', () => {
    const plan = (werkgever: string | null, werknemer: string | null) =>
      verdictOf(rule, stuk('plan-van-aanpak', '2024-03-10', { ondertekend: { werkgever, werknemer } }))

    it.each([
      ['op de dag van het stuk', '2024-03-10', '2024-03-10', 'satisfied'],
      ['van na het stuk', '2024-03-11', '2024-03-12', 'satisfied'],
      ['van een dag voor het stuk', '2024-03-09', '2024-03-11', 'violated'],
      ['van een dag voor het stuk, als de ander op die dag tekende', '2024-03-09', '2024-03-10', 'satisfied'],
      ['van een dag voor het stuk, als de ander niet tekende', '2024-03-09', null, 'violated'],
    ])('%s', (_, werkgever, werknemer, kind) => {
      expect(plan(werkgever, werknemer).kind).toBe(kind)
      expect(plan(werknemer, werkgever).kind).toBe(kind)
    })

    it('als een risico uit de praktijk, voor elke partij', () => {
      const verdict = plan('2024-02-01', '2024-02-01')
      const place = { breach: 'inconsistent', severity: 'warning', norm: 'praktijk', found: '2024-02-01' }
      expect(verdict).toMatchObject({
        places: [
          { ...place, path: '/documenten/1/ondertekend/werkgever' },
          { ...place, path: '/documenten/1/ondertekend/werknemer' },
        ],
      })
      expect(textOf(verdict)).toContain(
        'De werkgever ondertekende het plan van aanpak op 2024-02-01, eerder dan de datum op het stuk, 2024-03-10',
      )
    })

    it('niet bij een stuk zonder datum', () => {
      const patch = { documenten: { 'plan-van-aanpak': { datum: null, ondertekend: { werkgever: '2024-02-01' } } } }
      expect(verdictOf(rule, patch).kind).toBe('satisfied')
    })
  })

  describe('noemt twee datums die samen niet kunnen een fout', () => {
    const dag = '2025-06-02'
    const eerder = '2025-06-01'
    const bericht = (ontvangen: string) => ({ verzonden: dag, ontvangen })

    it.each<[string, (datum: string) => object]>([
      ['/meldingen/0/ontvangen', (datum) => ({ meldingen: [{ soort: 'overig', ...bericht(datum) }] })],
      ['/wia/aanvraag/ontvangen', (datum) => ({ riv: null, wia: { aanvraag: bericht(datum) } })],
      ['/wia/kennisgevingUwv/ontvangen', (datum) => ({ wia: { kennisgevingUwv: bericht(datum) } })],
      ['/spoor2/einde', (datum) => ({ spoor2: { start: dag, einde: datum } })],
      ['/adviezen/0/opvolging/datum', (datum) => ({ adviezen: [{ datum: dag, van: 'arts', opvolging: { datum } }] })],
      [
        '/adviezen/0/nietOpgevolgd/datum',
        (datum) => ({ adviezen: [{ datum: dag, van: 'arts', nietOpgevolgd: { datum } }] }),
      ],
      ['/uwvVerzoeken/0/beantwoord', (datum) => ({ uwvVerzoeken: [{ ontvangen: dag, beantwoord: datum }] })],
      [
        '/loonsanctie/bekorting/beschikking',
        (datum) => ({ loonsanctie: { bekorting: { ontvangen: dag, beschikking: datum } } }),
      ],
      [
        '/deskundigenoordelen/0/datum',
        (datum) => ({ deskundigenoordelen: [{ soort: 'passend-werk', aangevraagd: dag, datum }] }),
      ],
    ])('%s', (path, patch) => {
      const zonderStukken = { documenten: { 'actueel-oordeel': null, eindevaluatie: null } }
      const met = (datum: string) => verdictOf(rule, { ...zonderStukken, ...patch(datum) } as Patch) // sections of several shapes
      expect(met(dag)).toMatchObject({ kind: 'satisfied' })
      const verdict = met(eerder)
      expect(verdict).toMatchObject({ kind: 'violated', places: [{ breach: 'inconsistent', path, found: eerder }] })
      expect(verdict).not.toHaveProperty('places.0.severity')
      expect(verdict).not.toHaveProperty('places.1')
    })
  })

  it('noemt een verkeerde volgorde een risico volgens de praktijk', () => {
    expect(verdictOf(rule, stuk('plan-van-aanpak', '2024-02-19'))).toMatchObject({
      covered: null,
      places: [{ severity: 'warning', norm: 'praktijk', path: '/documenten/1/datum', found: '2024-02-19' }],
    })
  })

  it('accepteert een probleemanalyse die eerlijk achteraf is opgemaakt', () => {
    expect(verdictOf(rule, stuk('probleemanalyse', '2024-04-01'))).toMatchObject({ kind: 'violated' })
    expect(verdictOf(rule, stuk('probleemanalyse', '2024-04-01', { achterafOpgemaakt: true }))).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('noemt een stuk van voor de eerste ziektedag een fout', () => {
    expect(verdictOf(rule, stuk('probleemanalyse', '2024-01-15', { gevraagd: null }))).toMatchObject({
      kind: 'satisfied',
    })
    const verdict = verdictOf(rule, stuk('probleemanalyse', '2024-01-14', { gevraagd: null }))
    expect(verdict).toMatchObject({ places: [{ path: '/documenten/0/datum', found: '2024-01-14' }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule).toMatchObject({ severity: 'error', norm: 'beleidsregel' })
  })

  it.each([
    ['een deskundigenoordeel', { deskundigenoordelen: [{ soort: 'passend-werk', datum: '2024-01-14' }] }, 'violated'],
    [
      'een datum diep in een stuk',
      { documenten: { 'plan-van-aanpak': { ondertekend: { werknemer: '2024-01-14' } } } },
      'violated',
    ],
    [
      'een datum als instemming',
      {
        werkhervatting: [
          { van: '2024-03-01', werkgever: 'eigen', soort: 'eigen', akkoord: { werkgever: '2024-01-14' } },
        ],
      },
      'violated',
    ],
    ['een datum in het verzuim', { verzuim: { laatstGewerkt: { datum: '2024-01-11', volledig: true } } }, 'satisfied'],
    [
      'een wijziging bij de werkgever',
      { werkgever: { wijzigingen: [{ datum: '2023-01-01', wat: 'Verhuizing' }] } },
      'satisfied',
    ],
    [
      'een geplande of aangehaalde datum',
      { documenten: { 'plan-van-aanpak': { verwijstNaar: [{ soort: 'overig', datum: '2023-12-01' }] } } },
      'satisfied',
    ],
    [
      'een eigen kenmerk dat op een datum lijkt',
      { contactmomenten: [{ id: '2023-12-01', datum: '2024-04-15' }] },
      'satisfied',
    ],
    ['een oudere brief', { documenten: { correspondentie: { datum: '2023-12-01' } } }, 'satisfied'],
    [
      'een conflict dat al voor de ziekte begon',
      { onenigheden: [{ soort: 'conflict', sinds: '2023-12-01' }] },
      'satisfied',
    ],
    [
      'een conflict dat al voor de ziekte was opgelost',
      { onenigheden: [{ soort: 'conflict', sinds: '2023-11-01', opgelost: '2023-12-01' }] },
      'violated',
    ],
  ])('kijkt voor de eerste ziektedag naar %s', (_, patch, kind) => {
    expect(verdictOf(rule, patch as Patch)).toMatchObject({ kind }) // the table mixes sections of several shapes
  })

  it('rekent bij een eerdere ziekte vanaf de eerste dag daarvan', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2023-06-01', totEnMet: '2023-08-01' },
      { soort: 'ziek' as const, van: '2024-01-15' },
    ]
    const met = (datum: string) =>
      verdictOf(rule, { verzuim: { perioden }, adviezen: [{ datum, van: 'bedrijfsarts' }] })
    expect(met('2023-06-01')).toMatchObject({ kind: 'satisfied' })
    expect(met('2023-05-31')).toMatchObject({ kind: 'violated', places: [{ path: '/adviezen/0/datum' }] })
  })

  it('vindt een melding aan de arbodienst van meer dan een week voor de ziekte een risico', () => {
    const gemeld = (datum: string, verzuim: object = {}) =>
      verdictOf(rule, { verzuim: { gemeldBijBedrijfsarts: datum, ...verzuim } })
    expect(gemeld('2024-01-08')).toMatchObject({ kind: 'satisfied' })
    expect(gemeld('2024-01-07')).toMatchObject({
      places: [{ severity: 'warning', norm: 'praktijk', path: '/verzuim/gemeldBijBedrijfsarts', found: '2024-01-07' }],
    })
    const perioden = [
      { soort: 'ziek' as const, van: '2023-06-01', totEnMet: '2023-08-01' },
      { soort: 'ziek' as const, van: '2024-01-15' },
    ]
    expect(gemeld('2023-05-25', { perioden })).toMatchObject({ kind: 'satisfied' })
    expect(gemeld('2023-05-24', { perioden })).toMatchObject({ kind: 'violated' })
  })

  it('noemt een handeling na de stand van het dossier een risico', () => {
    const met = (datum: string) => verdictOf(rule, { adviezen: [{ datum, van: 'bedrijfsarts' }] })
    expect(met('2025-11-03')).toMatchObject({ kind: 'satisfied' })
    expect(met('2025-11-04')).toMatchObject({ places: [{ severity: 'warning', path: '/adviezen/0/datum' }] })
  })

  it('rekent een peildatum die de gebruiker koos het dossier niet aan', () => {
    expect(verdictOf(rule, {}, '2024-06-01')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { peildatum: null }, '2024-06-01')).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt zonder eigen peildatum een handeling na vandaag een risico', () => {
    const dossier = applyPatch(voorbeelddossier, { peildatum: null })
    const op = (dag: string) =>
      judge(rule, derive(dossier, { peildatum: plainDate(dag), herkomstPeildatum: 'vandaag' })).verdict
    expect(op('2025-10-20')).toMatchObject({ kind: 'satisfied' })
    expect(op('2025-10-19')).toMatchObject({
      places: expect.arrayContaining([
        expect.objectContaining({ severity: 'warning', path: '/wia/aanvraag/ontvangen' }),
      ]),
    })
  })

  it.each([
    ['de verzending', { meldingen: [{ soort: 'overig', verzonden: '2025-06-02', ontvangen: '2025-06-01' }] }],
    ['de start van spoor 2', { spoor2: { start: '2025-06-02', einde: '2025-06-01' } }],
    ['het advies', { adviezen: [{ datum: '2025-06-02', van: 'arts', opvolging: { datum: '2025-06-01' } }] }],
    ['het advies', { adviezen: [{ datum: '2025-06-02', van: 'arts', nietOpgevolgd: { datum: '2025-06-01' } }] }],
    ['de ontvangst van het verzoek', { uwvVerzoeken: [{ ontvangen: '2025-06-02', beantwoord: '2025-06-01' }] }],
    [
      'de ontvangst van het bekortingsverzoek',
      { loonsanctie: { bekorting: { ontvangen: '2025-06-02', beschikking: '2025-06-01' } } },
    ],
    [
      'de aanvraag',
      { deskundigenoordelen: [{ soort: 'passend-werk', aangevraagd: '2025-06-02', datum: '2025-06-01' }] },
    ],
  ])('noemt wat eerst kwam: %s', (wat, patch) => {
    const tekst = textOf(verdictOf(rule, patch as Patch)) // sections of several shapes
    expect(tekst).toContain(`Hier staat 2025-06-01; dat kan niet eerder zijn dan ${wat} op 2025-06-02`)
  })

  it('neemt van een soort stuk het eerste, en zegt wat te vroeg is', () => {
    const patch = metStuk({ soort: 'probleemanalyse', datum: '2024-03-05', opPapier: true })
    expect(verdictOf(rule, patch).kind).toBe('satisfied')
    expect(verdictOf(rule, metStuk({ soort: 'plan-van-aanpak', datum: '2024-02-19' }))).toMatchObject({
      places: [{ breach: 'inconsistent', path: '/documenten/7/datum' }],
    })
    const tekst = (deel: object) => textOf(verdictOf(rule, deel))
    expect(tekst({ riv: { afschriftWerknemer: { datum: '2025-10-07' } } })).toBe(
      'Het afschrift van het re-integratieverslag is van 2025-10-07, eerder dan het re-integratieverslag van 2025-10-08',
    )
    expect(tekst({ wia: { aanvraag: { verzonden: null, ontvangen: '2025-10-07' } } })).toContain(
      'De WIA-aanvraag is van',
    )
    expect(tekst(stuk('probleemanalyse', '2024-01-14', { gevraagd: null }))).toContain('eerder dan de eerste ziektedag')
    expect(verdictOf(rule, stuk('probleemanalyse', '2024-04-01', { achterafOpgemaakt: false })).kind).toBe('violated')
  })

  it('rekent verlof van voor de eerste ziektedag niet als ziekte', () => {
    const perioden = [
      { soort: 'wazo' as const, van: '2023-11-01', totEnMet: '2023-12-31' },
      { soort: 'ziek' as const, van: '2024-01-15' },
    ]
    const op = (datum: string) => verdictOf(rule, { verzuim: { perioden }, adviezen: [{ datum, van: 'bedrijfsarts' }] })
    expect(op('2024-01-14')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'inconsistent', found: '2024-01-14' }],
    })
    expect(op('2024-01-15').kind).toBe('satisfied')
  })

  it('leest een kennisgeving die er niet was, en noemt een handeling na de stand tegenstrijdig', () => {
    expect(verdictOf(rule, { wia: { kennisgevingUwv: 'geen' } } as Patch).kind).toBe('satisfied')
    const later = verdictOf(rule, { adviezen: [{ datum: '2025-11-04', van: 'bedrijfsarts' }] })
    expect(later).toMatchObject({ places: [{ breach: 'inconsistent', found: '2025-11-04' }] })
    expect(textOf(later)).toContain('dat is na 2025-11-03, de stand van het dossier')
  })
})
