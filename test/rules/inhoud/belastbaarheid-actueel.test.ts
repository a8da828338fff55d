import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import rule from '../../../src/rules/inhoud/belastbaarheid-actueel.js'
import { resultaat } from '../../helpers/bevredigend-resultaat.js'
import { metStuk } from '../../helpers/met-stuk.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// het profiel van het voorbeelddossier is van 18-11-2024, het onderzoek van 10-12-2024, spoor 2 begon op 20-01-2025
const onderzoekVan = (datum: string) => ({ documenten: { 'arbeidsdeskundig-onderzoek': { datum } } })
const verouderd = {
  documenten: {
    belastbaarheidsprofiel: { datum: '2024-06-09' },
    'arbeidsdeskundig-onderzoek': { profielDatum: '2024-06-09' },
  },
}

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt een onderzoek op de laatste dag van zes maanden goed', '2025-05-18', 'satisfied'],
    ['vindt het profiel een dag later te oud', '2025-05-19', 'violated'],
  ])('%s', (_, datum, kind) => {
    expect(verdictOf(rule, onderzoekVan(datum))).toMatchObject({ kind })
  })

  it.each([
    ['keurt een start op de laatste dag van zes maanden goed', '2025-05-18', 'satisfied'],
    ['vindt het profiel bij een start een dag later te oud', '2025-05-19', 'violated'],
  ])('%s', (_, start, kind) => {
    expect(verdictOf(rule, { spoor2: { start } })).toMatchObject({ kind })
  })

  it('rekent in kalendermaanden: zes maanden na 31 augustus is 28 februari', () => {
    const met = (start: string) =>
      verdictOf(rule, {
        documenten: { belastbaarheidsprofiel: { datum: '2024-08-31' }, 'arbeidsdeskundig-onderzoek': null },
        spoor2: { start },
      })
    expect(met('2025-02-28')).toMatchObject({ kind: 'satisfied' })
    expect(met('2025-03-01')).toMatchObject({ kind: 'violated', places: [{ due: '2025-02-28', daysLate: 1 }] })
  })

  it('noemt het onderzoek en de start elk apart', () => {
    expect(verdictOf(rule, verouderd)).toMatchObject({
      kind: 'violated',
      covered: null,
      places: [
        { breach: 'late', path: '/documenten/3/datum', due: '2024-12-09', found: '2024-12-10', daysLate: 1 },
        { breach: 'late', path: '/spoor2/start', due: '2024-12-09', found: '2025-01-20' },
      ],
    })
  })

  it('neemt het nieuwste profiel als het onderzoek niet zegt op welk profiel het steunt', () => {
    const patch = {
      documenten: {
        belastbaarheidsprofiel: { datum: '2024-06-09' },
        'arbeidsdeskundig-onderzoek': { profielDatum: null },
      },
    }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'violated' })
  })

  it('is gedekt als de bedrijfsarts met een reden verklaarde dat het profiel langer geldig is', () => {
    const met = (langerGeldig: { door: 'bedrijfsarts' | 'casemanager'; reden?: string }) =>
      verdictOf(rule, {
        documenten: {
          ...verouderd.documenten,
          belastbaarheidsprofiel: { datum: '2024-06-09', langerGeldig: { datum: '2024-12-01', ...langerGeldig } },
        },
      })
    expect(met({ door: 'bedrijfsarts', reden: 'Stabiel' })).toMatchObject({
      kind: 'violated',
      covered: { ground: 'andere-grond', path: '/documenten/2/langerGeldig' },
    })
    expect(met({ door: 'bedrijfsarts' })).toMatchObject({ covered: null })
    expect(met({ door: 'casemanager', reden: 'Stabiel' })).toMatchObject({ covered: null })
  })

  it('is gedekt door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...verouderd, ...resultaat })).toMatchObject({
      covered: { ground: 'bevredigend-resultaat' },
    })
  })

  it('laat een ontbrekend profiel aan I-06', () => {
    expect(verdictOf(rule, { documenten: { belastbaarheidsprofiel: null } })).toMatchObject({ kind: 'notApplicable' })
  })

  it('geldt niet zonder onderzoek en zonder spoor 2', () => {
    const patch = { documenten: { 'arbeidsdeskundig-onderzoek': null }, spoor2: null }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt naar de datum van het profiel en van het onderzoek', () => {
    const zonderDatum = {
      documenten: { belastbaarheidsprofiel: { datum: null }, 'arbeidsdeskundig-onderzoek': null },
    }
    expect(verdictOf(rule, zonderDatum)).toMatchObject({ kind: 'undetermined', missing: '/documenten/2/datum' })
    expect(verdictOf(rule, { documenten: { 'arbeidsdeskundig-onderzoek': { datum: null } } })).toMatchObject({
      kind: 'undetermined',
      missing: '/documenten/3/datum',
    })
  })

  it('telt bij de start van spoor 2 een profiel van die dag, niet een van een dag later', () => {
    const oud = { documenten: { belastbaarheidsprofiel: { datum: '2024-06-01' }, 'arbeidsdeskundig-onderzoek': null } }
    const nieuw = (datum: string) => verdictOf(rule, metStuk({ soort: 'belastbaarheidsprofiel', datum }, oud))
    expect(nieuw('2025-01-20')).toMatchObject({ kind: 'satisfied', path: '/spoor2/start' })
    expect(nieuw('2025-01-21')).toMatchObject({ places: [{ due: '2024-12-01', found: '2025-01-20' }] })
    expect(textOf(nieuw('2025-01-21'))).toContain('begon op 2025-01-20 met een belastbaarheidsprofiel van 2024-06-01')
  })

  describe('als er bij de start van spoor 2 nog geen profiel was', () => {
    const eerste = (datum: string, onderzoek: object | null = null) =>
      verdictOf(rule, {
        documenten: {
          belastbaarheidsprofiel: { datum },
          'arbeidsdeskundig-onderzoek': onderzoek && { datum: '2024-12-10', profielDatum: null, ...onderzoek },
        },
      })

    it('keurt een profiel van de dag van de start goed, van een dag later niet', () => {
      expect(eerste('2025-01-20')).toMatchObject({ kind: 'satisfied', path: '/spoor2/start' })
      expect(eerste('2025-01-21')).toMatchObject({
        kind: 'violated',
        covered: null,
        places: [{ breach: 'late', path: '/documenten/2/datum', due: '2025-01-20', found: '2025-01-21', daysLate: 1 }],
      })
      expect(textOf(eerste('2025-01-21'))).toBe(
        'Toen spoor 2 op 2025-01-20 begon, was er geen belastbaarheidsprofiel; het eerste is van 2025-01-21',
      )
    })

    it('noemt dat ook als het onderzoek er eerder was dan het profiel', () => {
      expect(eerste('2025-06-01', {})).toMatchObject({ places: [{ due: '2025-01-20', found: '2025-06-01' }] })
    })

    it('rekent met het profiel dat het onderzoek noemt, ook als dat er niet ligt', () => {
      expect(eerste('2025-06-01', { profielDatum: '2024-11-18' })).toMatchObject({ kind: 'satisfied' })
      expect(eerste('2025-06-01', { profielDatum: '2025-01-21' })).toMatchObject({ places: [{ found: '2025-06-01' }] })
    })

    it('geldt niet bij een onderzoek van voor het profiel zolang spoor 2 niet is begonnen', () => {
      const patch = {
        documenten: {
          belastbaarheidsprofiel: { datum: '2025-06-01' },
          'arbeidsdeskundig-onderzoek': { profielDatum: null },
        },
        spoor2: null,
      }
      expect(textOf(verdictOf(rule, patch))).toBe('op 2024-12-10 was er nog geen belastbaarheidsprofiel')
    })

    it('is gedekt door een bevredigend resultaat', () => {
      const documenten = { belastbaarheidsprofiel: { datum: '2025-01-21' }, 'arbeidsdeskundig-onderzoek': null }
      const patch = { documenten, ...resultaat }
      expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
    })
  })

  it('rekent met de datum die het onderzoek noemt, ook als dat profiel er niet ligt', () => {
    const verdict = verdictOf(rule, { documenten: { 'arbeidsdeskundig-onderzoek': { profielDatum: '2024-06-09' } } })
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ due: '2024-12-09', found: '2024-12-10', daysLate: 1 }],
    })
    expect(textOf(verdict)).toContain('van 2024-12-10 steunt op een belastbaarheidsprofiel van 2024-06-09')
  })

  it('neemt alleen een verklaring over het profiel dat het onderzoek noemt', () => {
    const langerGeldig = { datum: '2024-11-01', door: 'bedrijfsarts', reden: 'Niets veranderd' }
    const met = (eerder: object, genoemd: object) =>
      verdictOf(rule, (dossier) => {
        const profiel = (datum: string, meer: object) => ({ soort: 'belastbaarheidsprofiel', datum, ...meer })
        const anders = applyPatch(dossier, {
          documenten: { belastbaarheidsprofiel: null, 'arbeidsdeskundig-onderzoek': { profielDatum: '2024-06-01' } },
          spoor2: { start: null },
        })
        const nieuw = [profiel('2024-05-01', eerder), profiel('2024-06-01', genoemd)]
        return { ...anders, documenten: [...(anders.documenten ?? []), ...nieuw] } as Dossier // datums als tekst
      })
    expect(met({ langerGeldig }, {})).toMatchObject({ kind: 'violated', covered: null })
    expect(met({}, { langerGeldig })).toMatchObject({ covered: { ground: 'andere-grond' } })
  })
})
