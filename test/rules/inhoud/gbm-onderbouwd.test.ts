import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/inhoud/gbm-onderbouwd.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const periode = {
  van: '2024-07-01',
  totEnMet: '2024-09-30',
  grondVolgensSchattingsbesluit: true,
  verklaring: { datum: '2024-07-01', door: 'bedrijfsarts' as const },
}
const bij = (...wijzigingen: object[]) =>
  verdictOf(rule, { geenBenutbareMogelijkheden: wijzigingen.map((wijziging) => ({ ...periode, ...wijziging })) })
const herbeoordeeld = (...dagen: string[]) => ({
  herbeoordelingen: dagen.map((datum) => ({ datum, door: 'bedrijfsarts', conclusie: 'geen-mogelijkheden' })),
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('geldt niet zonder zo een periode', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['een verklaring', { verklaring: undefined }, 'missing', '/geenBenutbareMogelijkheden/0'],
    [
      'een verklaring van een bedrijfsarts',
      { verklaring: { datum: '2024-07-01', door: 'casemanager' } },
      'inconsistent',
      '/geenBenutbareMogelijkheden/0/verklaring/door',
    ],
    [
      'een bevestigde grond',
      { grondVolgensSchattingsbesluit: undefined },
      'incomplete',
      '/geenBenutbareMogelijkheden/0',
    ],
    [
      'een grond die geldt',
      { grondVolgensSchattingsbesluit: false },
      'inconsistent',
      '/geenBenutbareMogelijkheden/0/grondVolgensSchattingsbesluit',
    ],
  ])('noemt een periode zonder %s een fout', (_, wijziging, breach, path) => {
    const verdict = bij(wijziging)
    expect(verdict).toMatchObject({ kind: 'violated', covered: null, places: [{ breach, path }] })
    expect(verdict).not.toHaveProperty('places.0.severity')
    expect(rule.severity).toBe('error')
  })

  it.each(['arts', 'verzekeringsarts'])('neemt een verklaring van een %s aan', (door) => {
    expect(bij({ verklaring: { datum: '2024-07-01', door } })).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['keurt drie maanden zonder herbeoordeling goed', '2024-10-01', 'satisfied'],
    ['noemt een dag langer een risico', '2024-10-02', 'violated'],
  ])('%s', (_, totEnMet, kind) => {
    expect(bij({ totEnMet })).toMatchObject({ kind })
  })

  it('noemt zolang de periode loopt wanneer de volgende herbeoordeling is', () => {
    const verklaring = { datum: '2025-08-01', door: 'bedrijfsarts' as const }
    const herbeoordelingen = [{ datum: '2025-10-15', door: 'bedrijfsarts' as const }]
    const lopend = { van: '2025-08-01', grondVolgensSchattingsbesluit: true, verklaring, herbeoordelingen }
    expect(verdictOf(rule, { geenBenutbareMogelijkheden: [lopend] }, '2025-10-16')).toMatchObject({
      kind: 'satisfied',
      notes: [{ values: ['2026-01-15'] }],
    })
    expect(bij({})).toMatchObject({ kind: 'satisfied', notes: [] })
  })

  it('noemt een gemiste herbeoordeling een waarschuwing uit de praktijk', () => {
    expect(bij({ totEnMet: '2024-12-31' })).toMatchObject({
      places: [{ breach: 'missing', due: '2024-10-01', severity: 'warning', norm: 'praktijk' }],
    })
  })

  it.each([
    ['keurt een herbeoordeling op de laatste dag goed', '2024-10-01', 'satisfied'],
    ['noemt een herbeoordeling een dag later te laat', '2024-10-02', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(bij({ totEnMet: '2024-12-31', ...herbeoordeeld(datum) })).toMatchObject({ kind })
  })

  it('telt elke drie maanden vanaf de vorige keer, in kalendermaanden', () => {
    const wijziging = { van: '2024-08-31', verklaring: { datum: '2024-08-31', door: 'bedrijfsarts' } }
    const met = (...dagen: string[]) => bij({ ...wijziging, totEnMet: '2025-05-31', ...herbeoordeeld(...dagen) })
    expect(met('2024-11-30', '2025-02-28', '2025-05-28')).toMatchObject({ kind: 'satisfied' })
    expect(met('2024-11-30', '2025-03-01', '2025-05-28')).toMatchObject({
      places: [{ breach: 'late', due: '2025-02-28', found: '2025-03-01', daysLate: 1 }],
    })
  })

  it('telt een herbeoordeling door een ander dan een arts niet mee', () => {
    const herbeoordelingen = [{ datum: '2024-09-30', door: 'casemanager' }]
    expect(bij({ totEnMet: '2024-12-31', herbeoordelingen })).toMatchObject({ kind: 'violated' })
  })

  it('beoordeelt een lopende periode tot de peildatum', () => {
    const lopend = { geenBenutbareMogelijkheden: [{ ...periode, totEnMet: null }] }
    expect(verdictOf(rule, lopend, '2024-10-01')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, lopend, '2024-10-02')).toMatchObject({ kind: 'violated' })
  })

  it('meldt een periode die doorloopt nadat de bedrijfsarts weer mogelijkheden zag', () => {
    const herbeoordelingen = [{ datum: '2024-08-15', door: 'bedrijfsarts', conclusie: 'wel-mogelijkheden' }]
    expect(bij({ herbeoordelingen })).toMatchObject({
      kind: 'violated',
      places: [
        { breach: 'inconsistent', path: '/geenBenutbareMogelijkheden/0/herbeoordelingen/0', severity: 'warning' },
      ],
    })
    expect(bij({ herbeoordelingen, totEnMet: '2024-08-15' })).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt dan om hervatting, en niet om een verklaring of een nieuwe beoordeling', () => {
    const herbeoordelingen = [{ datum: '2024-08-15', door: 'bedrijfsarts', conclusie: 'wel-mogelijkheden' }]
    const hervatten = { remedy: { values: ['2024-08-15'] } }
    const verdict = bij({ herbeoordelingen, totEnMet: '2025-06-30' })
    expect(verdict).toMatchObject(hervatten)
    expect(verdict).toHaveProperty('places.length', 1)
    const zonderVerklaring = bij({ herbeoordelingen, verklaring: undefined })
    expect(zonderVerklaring).toMatchObject({ kind: 'violated' })
    expect(zonderVerklaring).not.toMatchObject(hervatten)
  })

  it('beoordeelt elke periode', () => {
    const tweede = { van: '2025-03-01', totEnMet: '2025-04-30', verklaring: undefined }
    expect(bij({}, tweede)).toMatchObject({ kind: 'violated', places: [{ path: '/geenBenutbareMogelijkheden/1' }] })
  })

  it('vraagt een periode met verklaring als de bedrijfsarts in een stuk geen mogelijkheden ziet', () => {
    const met = (motivering: string | null) =>
      verdictOf(rule, { documenten: { probleemanalyse: { benutbareMogelijkheden: false, motivering } } })
    const place = { breach: 'missing', path: '/documenten/0/benutbareMogelijkheden' }
    expect(met(null)).toMatchObject({ kind: 'violated', places: [place] })
    expect(met(null)).not.toHaveProperty('places.0.severity')
    expect(met('Volgens de bedrijfsarts')).toMatchObject({ places: [{ ...place, severity: 'warning' }] })
  })

  it('neemt een vastgelegde periode als antwoord daarop', () => {
    const patch = {
      documenten: { probleemanalyse: { benutbareMogelijkheden: false } },
      geenBenutbareMogelijkheden: [
        {
          ...periode,
          van: '2024-01-15',
          totEnMet: '2024-05-20',
          verklaring: { datum: '2024-02-20', door: 'bedrijfsarts' as const },
        },
      ],
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt nergens welke grond geldt', () => {
    const tekst = [rule.requires, rule.remedy, rule.why, rule.title].join(' ')
    expect(tekst).not.toMatch(/opname|bedlegerig|zelfredzaam|stoornis/)
  })

  it('is gedekt door een bevredigend resultaat', () => {
    const patch = { geenBenutbareMogelijkheden: [{ ...periode, verklaring: null }], ...resultaat }
    expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
  })

  it('telt een stuk waarin de bedrijfsarts geen mogelijkheden ziet als een herbeoordeling', () => {
    const met = (datum: string, benutbareMogelijkheden: boolean) =>
      verdictOf(rule, {
        documenten: { 'bijstelling-probleemanalyse': { datum, benutbareMogelijkheden, opPapier: true } },
        geenBenutbareMogelijkheden: [{ ...periode, totEnMet: '2024-12-31' }],
      })
    expect(met('2024-10-01', false)).toMatchObject({ kind: 'satisfied' })
    expect(met('2024-10-02', false)).toMatchObject({ places: [{ breach: 'late', found: '2024-10-02' }] })
    expect(met('2024-10-01', true)).toMatchObject({ places: [{ breach: 'missing' }] })
  })

  it('noemt drie maanden een gebruik uit de praktijk', () => {
    expect(rule.requires).toContain('in de praktijk ten minste elke drie maanden')
  })

  it('telt een verklaring in de periode als een herbeoordeling, een van ervoor niet', () => {
    const verklaard = (datum: string, totEnMet: string) =>
      bij({ totEnMet, verklaring: { datum, door: 'bedrijfsarts' } })
    expect(verklaard('2024-08-01', '2024-11-01').kind).toBe('satisfied')
    expect(verklaard('2024-08-01', '2024-11-02')).toMatchObject({ places: [{ due: '2024-11-01' }] })
    expect(verklaard('2024-06-01', '2024-10-01').kind).toBe('satisfied')
    expect(verklaard('2024-06-01', '2024-10-02')).toMatchObject({ places: [{ due: '2024-10-01' }] })
  })

  it('telt een herbeoordeling tot en met de laatste dag van de periode', () => {
    const op = (datum: string) => bij({ totEnMet: '2024-10-15', ...herbeoordeeld(datum) })
    expect(op('2024-10-15')).toMatchObject({ places: [{ breach: 'late', found: '2024-10-15', daysLate: 14 }] })
    expect(op('2024-10-16')).toMatchObject({ places: [{ breach: 'missing', due: '2024-10-01' }] })
  })

  it('leest herbeoordelingen op volgorde, en neemt een zonder naam aan', () => {
    expect(bij({ totEnMet: '2025-03-01', ...herbeoordeeld('2024-12-15', '2024-09-15') }).kind).toBe('satisfied')
    const zonderNaam = (door?: string) =>
      bij({ totEnMet: '2024-12-30', herbeoordelingen: [{ datum: '2024-09-30', ...(door && { door }) }] }).kind
    expect([zonderNaam(), zonderNaam('verzekeringsarts'), zonderNaam('casemanager')]).toEqual([
      'satisfied',
      'satisfied',
      'violated',
    ])
  })

  it.each([
    ['die op die dag eindigde', { totEnMet: '2024-02-20' }, 1],
    ['die een dag eerder eindigde', { totEnMet: '2024-02-19' }, 2],
    ['die nog loopt', { totEnMet: null }, 1],
  ])('neemt bij een stuk zonder mogelijkheden een periode %s', (_, delen, aantal) => {
    const verdict = verdictOf(rule, {
      documenten: { probleemanalyse: { benutbareMogelijkheden: false } },
      geenBenutbareMogelijkheden: [{ ...periode, van: '2024-01-15', ...delen, verklaring: null }],
    })
    const stukken = verdict.kind === 'violated' ? verdict.places.filter(({ breach }) => breach === 'missing') : []
    expect(new Set(stukken.map(({ path }) => path)).has('/documenten/0/benutbareMogelijkheden')).toBe(aantal === 2)
  })

  it('is ook zonder vastgelegde periode gedekt door een bevredigend resultaat', () => {
    const patch = { documenten: { probleemanalyse: { benutbareMogelijkheden: false } }, ...resultaat }
    expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
    const zonderDatum = { documenten: { probleemanalyse: { benutbareMogelijkheden: false, datum: null } } }
    expect(verdictOf(rule, { ...zonderDatum, geenBenutbareMogelijkheden: [periode] }).kind).toBe('satisfied')
  })

  it('zegt wat er ontbreekt', () => {
    expect(textOf(bij({ verklaring: undefined, grondVolgensSchattingsbesluit: undefined }))).toMatch(
      /verklaring van de bedrijfsarts .* ontbreekt\nNiet is vastgelegd dat volgens/,
    )
    expect(textOf(bij({ grondVolgensSchattingsbesluit: false }))).toContain('dan zijn er benutbare mogelijkheden')
    expect(textOf(bij({ verklaring: { datum: '2024-07-01', door: 'casemanager' } }))).toContain(
      'niet van een bedrijfsarts',
    )
    expect(textOf(bij({ totEnMet: '2024-12-31' }))).toContain('Na 2024-07-01 is niet opnieuw')
    expect(textOf(bij({ totEnMet: '2024-12-31', ...herbeoordeeld('2024-10-02') }))).toContain('pas op 2024-10-02')
    const herbeoordelingen = [{ datum: '2024-08-15', door: 'bedrijfsarts', conclusie: 'wel-mogelijkheden' }]
    expect(textOf(bij({ herbeoordelingen }))).toContain('Op 2024-08-15 zag de bedrijfsarts weer')
    expect(textOf(verdictOf(rule, { documenten: { probleemanalyse: { benutbareMogelijkheden: false } } }))).toContain(
      'In dit stuk',
    )
  })
})
