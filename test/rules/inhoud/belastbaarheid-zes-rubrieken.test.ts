import { describe, expect, it } from 'vitest'
import { rubrieken } from '../../../src/dossier/codes.js'
import rule from '../../../src/rules/inhoud/belastbaarheid-zes-rubrieken.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf, verdictOn } from '../../helpers/verdict-of.js'

const minimaal = { kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' } }
const zonderProfiel = { documenten: { belastbaarheidsprofiel: null } }

describe(`${rule.id} ${rule.slug}`, () => {
  it('noemt een dossier met alleen een eerste ziektedag in week 77 niet voldaan', () => {
    const verdict = verdictOn(rule, minimaal, '2025-07-01')
    expect(verdict).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [{ breach: 'missing', path: '', due: '2024-12-01', norm: 'praktijk' }],
    })
    expect(rule.severity).toBe('warning')
  })

  it.each([
    ['wacht nog op de laatste dag van week 46', '2024-12-01', 'pending'],
    ['mist het profiel op de eerste dag van week 47', '2024-12-02', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, zonderProfiel, peildatum)).toMatchObject({ kind })
  })

  it('telt week 46 in ziektedagen: 27 dagen herstel schuiven de laatste dag op', () => {
    const perioden = [
      { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
      { soort: 'ziek' as const, van: '2024-04-28' },
    ]
    const dossier = { ...minimaal, verzuim: { eersteZiektedag: '2024-01-15', perioden } }
    expect(verdictOn(rule, dossier, '2024-12-28')).toMatchObject({ kind: 'pending', due: '2024-12-28' })
    expect(verdictOn(rule, dossier, '2024-12-29')).toMatchObject({ kind: 'violated' })
  })

  it.each(rubrieken)('vindt een profiel zonder de rubriek %s niet compleet', (rubriek) => {
    const patch = { documenten: { belastbaarheidsprofiel: { rubrieken: { [rubriek]: null } } } }
    expect(verdictOf(rule, patch)).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/documenten/2/rubrieken' }],
    })
  })

  it('vindt een profiel zonder enige rubriek niet compleet', () => {
    expect(verdictOf(rule, { documenten: { belastbaarheidsprofiel: { rubrieken: null } } })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/documenten/2' }],
    })
  })

  it('kijkt naar het nieuwste profiel', () => {
    const verdict = verdictOf(rule, (dossier) => ({
      ...dossier,
      documenten: [
        ...(dossier.documenten ?? []),
        { soort: 'belastbaarheidsprofiel', datum: dossier.peildatum ?? null },
      ],
    }))
    expect(verdict).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/7' }] })
  })

  it('rust zolang er geen benutbare mogelijkheden zijn vastgelegd', () => {
    const patch = { ...zonderProfiel, geenBenutbareMogelijkheden: [{ van: '2024-10-01' }] }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt het profiel zes weken nadat de mogelijkheden terugkwamen', () => {
    const patch = { ...zonderProfiel, geenBenutbareMogelijkheden: [{ van: '2024-10-01', totEnMet: '2025-01-31' }] }
    expect(verdictOf(rule, patch, '2025-03-15')).toMatchObject({ kind: 'pending', due: '2025-03-15' })
    expect(verdictOf(rule, patch, '2025-03-16')).toMatchObject({ kind: 'violated' })
  })

  it('rust als de probleemanalyse geen mogelijkheden ziet, niet als die erover zwijgt', () => {
    const met = (benutbareMogelijkheden: boolean | null) =>
      verdictOf(rule, {
        documenten: {
          belastbaarheidsprofiel: null,
          probleemanalyse: { benutbareMogelijkheden },
          'actueel-oordeel': { benutbareMogelijkheden: null },
        },
      })
    expect(met(false)).toMatchObject({ kind: 'notApplicable' })
    expect(met(null)).toMatchObject({ kind: 'violated' })
  })

  it('geldt niet meer als de werknemer voor week 46 is hersteld', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-06-30' }]
    expect(verdictOf(rule, { ...zonderProfiel, verzuim: { perioden } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...zonderProfiel, ...resultaat })).toMatchObject({
      kind: 'violated',
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('zegt dat het formulier zelf niet verplicht is', () => {
    expect(rule.requires).toContain('FML')
    expect(rule.requires).toContain('niet wettelijk verplicht')
  })

  it('keurt een profiel met een beschrijving op elke rubriek goed, een lege beschrijving niet', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied', path: '/documenten/2/rubrieken' })
    const met = (delen: object) => verdictOf(rule, { documenten: { belastbaarheidsprofiel: { rubrieken: delen } } })
    const tekst = textOf(met({ werktijden: ' ', sociaal: null }))
    expect(tekst).toContain('ontbreekt een beschrijving van: sociaal functioneren en werktijden')
    const leeg = verdictOf(rule, { documenten: { belastbaarheidsprofiel: { rubrieken: null } } })
    expect(textOf(leeg)).toContain('geen van de zes rubrieken')
  })

  it('rust bij een onvolledig profiel zolang er geen benutbare mogelijkheden zijn', () => {
    const onvolledig = { documenten: { belastbaarheidsprofiel: { rubrieken: { werktijden: null } } } }
    const tot = (totEnMet: string) =>
      verdictOf(rule, { ...onvolledig, geenBenutbareMogelijkheden: [{ van: '2025-01-06', totEnMet }] }).kind
    expect([tot('2025-10-20'), tot('2025-10-19')]).toEqual(['notApplicable', 'violated'])
    expect(verdictOf(rule, { ...onvolledig, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('wijst de stukken aan als het profiel er niet is', () => {
    const verdict = verdictOf(rule, zonderProfiel)
    expect(verdict).toMatchObject({ places: [{ path: '/documenten', norm: 'praktijk', due: '2024-12-01' }] })
    expect(textOf(verdict)).toContain('uiterlijk op 2024-12-01')
  })
})
