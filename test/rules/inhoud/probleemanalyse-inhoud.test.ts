import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/inhoud/probleemanalyse-inhoud.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const analyse = (probleemanalyse: object) => ({ documenten: { probleemanalyse } })
const bijstelling = (meer: object) => ({
  documenten: {
    probleemanalyse: { prognose: null },
    'bijstelling-probleemanalyse': { datum: '2024-06-03', ...meer },
  },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een probleemanalyse met alle onderdelen goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/0' })
  })

  it.each([
    ['de beperkingen', 'beperkingen'],
    ['de mogelijkheden', 'mogelijkheden'],
    ['de verwachting', 'prognose'],
    ['het advies', 'advies'],
  ])('noemt het een risico als %s ontbreken of leeg zijn', (_, veld) => {
    for (const waarde of [null, '  ']) {
      const verdict = verdictOf(rule, analyse({ [veld]: waarde }))
      expect(verdict).toMatchObject({ kind: 'violated', covered: null, places: [{ breach: 'incomplete' }] })
      expect(verdict).toHaveProperty('places.length', 1)
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
    expect(rule).toMatchObject({ severity: 'warning', norm: 'beleidsregel' })
  })

  it('noemt elk onderdeel dat ontbreekt apart', () => {
    expect(verdictOf(rule, analyse({ prognose: null, advies: null }))).toHaveProperty('places.length', 2)
  })

  it('neemt aan wat een bijstelling alsnog zegt', () => {
    expect(verdictOf(rule, bijstelling({ prognose: 'Herstel in het najaar' }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, bijstelling({ advies: 'Bouw op' }))).toMatchObject({ kind: 'violated' })
  })

  it('neemt een doel uit het plan van aanpak aan, en noemt een doel dat nergens staat een aandachtspunt', () => {
    expect(verdictOf(rule, analyse({ einddoel: null }))).toMatchObject({ kind: 'satisfied' })
    const nergens = { documenten: { probleemanalyse: { einddoel: null }, 'plan-van-aanpak': { einddoel: null } } }
    expect(verdictOf(rule, nergens)).toMatchObject({
      kind: 'violated',
      places: [{ severity: 'info', norm: 'praktijk' }],
    })
  })

  it('vraagt zonder benutbare mogelijkheden alleen een motivering en een nieuwe blik', () => {
    const beperkt = { benutbareMogelijkheden: false, beperkingen: null, mogelijkheden: null, advies: null }
    const met = { motivering: 'Geen ruimte voor werk; de reden is medisch', herbeoordeling: '2024-05-20' }
    expect(verdictOf(rule, analyse({ ...beperkt, ...met }))).toMatchObject({ kind: 'satisfied' })
    const periode = { geenBenutbareMogelijkheden: [{ van: '2024-02-20' }] }
    expect(verdictOf(rule, { ...analyse({ ...beperkt, ...met, motivering: null }), ...periode })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/documenten/0' }],
    })
    // zonder vastgelegde periode meldt I-08 dat de onderbouwing ontbreekt
    expect(verdictOf(rule, analyse({ ...beperkt, ...met, motivering: null }))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, analyse({ ...beperkt, ...met, herbeoordeling: null }))).toMatchObject({
      kind: 'violated',
      places: [{ norm: 'praktijk' }],
    })
  })

  it('laat het opnieuw kijken in een vastgelegde periode aan I-08', () => {
    const patch = {
      ...analyse({ benutbareMogelijkheden: false, motivering: 'Onderbouwd', herbeoordeling: null }),
      geenBenutbareMogelijkheden: [{ van: '2024-02-20', totEnMet: '2024-05-01' }],
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt geen nieuwe blik bij een toegekende verkorte wachttijd', () => {
    const patch = (wia: object) => ({
      ...analyse({ benutbareMogelijkheden: false, motivering: 'Onderbouwd', herbeoordeling: null }),
      wia,
    })
    expect(
      verdictOf(rule, patch({ verkorteWachttijd: { aanvraag: '2024-09-02', toegekendPer: '2024-12-02' } })),
    ).toMatchObject({
      kind: 'satisfied',
    })
    expect(verdictOf(rule, patch({}))).toMatchObject({ kind: 'violated' })
  })

  it('volgt het laatste oordeel als er later weer mogelijkheden zijn', () => {
    const patch = {
      documenten: {
        probleemanalyse: { benutbareMogelijkheden: false, motivering: 'Onderbouwd', advies: null },
        'bijstelling-probleemanalyse': { datum: '2024-06-03', benutbareMogelijkheden: true },
      },
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  it('is gedekt bij een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...analyse({ advies: null }), ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('laat een ontbrekende probleemanalyse aan R-01', () => {
    expect(verdictOf(rule, { documenten: { probleemanalyse: null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('houdt het oordeel dat er geen mogelijkheden zijn als een bijstelling daarover zwijgt', () => {
    const documenten = {
      probleemanalyse: {
        benutbareMogelijkheden: false,
        motivering: 'Onderbouwd',
        advies: null,
        herbeoordeling: '2024-05-20',
      },
      'bijstelling-probleemanalyse': { datum: '2024-06-03' },
    }
    expect(verdictOf(rule, { documenten }).kind).toBe('satisfied')
  })

  it('vindt een doel in een bijstelling genoeg, een leeg doel niet', () => {
    const doel = (plan: string | null, bijgesteld: string | null) =>
      verdictOf(rule, {
        documenten: {
          probleemanalyse: { einddoel: ' ' },
          'plan-van-aanpak': { einddoel: plan },
          'bijstelling-probleemanalyse': { datum: '2024-06-03', einddoel: bijgesteld },
        },
      })
    expect(doel(null, 'Eigen werk').kind).toBe('satisfied')
    expect(doel('Eigen werk', null).kind).toBe('satisfied')
    expect(doel(' ', ' ')).toMatchObject({ places: [{ breach: 'incomplete', severity: 'info' }] })
    expect(textOf(doel(' ', ' '))).toContain('geen doel van de re-integratie')
  })

  it.each([
    ['op de dag van het stuk eindigde', { totEnMet: '2024-02-20' }, {}, 'violated'],
    ['een dag eerder eindigde', { totEnMet: '2024-02-19' }, {}, 'satisfied'],
    ['nog loopt', {}, {}, 'violated'],
    ['eindigde, bij een stuk zonder datum', { totEnMet: '2024-02-19' }, { datum: null }, 'violated'],
  ])('mist de motivering als een periode zonder mogelijkheden %s', (_, delen, stuk, kind) => {
    const zonder = { benutbareMogelijkheden: false, motivering: ' ', herbeoordeling: '2024-05-20', ...stuk }
    const patch = { ...analyse(zonder), geenBenutbareMogelijkheden: [{ van: '2024-01-20', ...delen }] }
    expect(verdictOf(rule, patch).kind).toBe(kind)
  })

  it('zegt wat er ontbreekt', () => {
    const tekst = textOf(verdictOf(rule, analyse({ beperkingen: null, advies: null })))
    expect(tekst).toMatch(/niets over de beperkingen in het werk\n.*niets over een advies/)
    const zonder = { benutbareMogelijkheden: false, motivering: null, herbeoordeling: null }
    const periode = { geenBenutbareMogelijkheden: [{ van: '2024-02-20' }] }
    expect(textOf(verdictOf(rule, { ...analyse(zonder), ...periode }))).toContain('staat niet waarom')
    expect(textOf(verdictOf(rule, analyse(zonder)))).toContain('wanneer opnieuw wordt gekeken')
    expect(textOf(verdictOf(rule, { documenten: { probleemanalyse: null } }))).toContain('(zie R-01)')
  })
})
