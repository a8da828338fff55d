import { describe, expect, it } from 'vitest'
import { addDays, isPlainDate, type PlainDate, plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Patch } from '../../src/kernel/rule.js'
import { forPeople } from '../../src/reporters/message.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../../src/rules/voorbeeld/voorbeelddossier.js'

// hele weken, zodat elke dag op dezelfde weekdag valt
const eerder = -313 * 7 // eerste ziektedag maandag 15-01-2018
const later = 104 * 7 // eerste ziektedag maandag 12-01-2026

function verdictOf(id: string, patch: Patch, dagen: number, peildatum: PlainDate = voorbeeldPeildatum) {
  const { results } = checkDossier(verschoven(applyPatch(voorbeelddossier, patch), dagen), {
    peildatum: addDays(peildatum, dagen),
    bestanden: new Map(),
  })
  return results.find(({ rule }) => rule.id === id)?.verdict ?? expect.fail(`geen regel ${id}`)
}

function verschoven(dossier: Dossier, dagen: number): Dossier {
  return JSON.parse(JSON.stringify(dossier), (_, value: unknown): unknown =>
    isPlainDate(value) ? addDays(value, dagen) : value,
  ) as Dossier // only the dates differ
}

const zonderVisie: Patch = (dossier) => ({
  ...dossier,
  documenten:
    dossier.documenten?.map((stuk) =>
      'visieWerkgever' in stuk && stuk.soort !== 'eindevaluatie'
        ? { ...stuk, visieWerkgever: null, visieWerknemer: null }
        : stuk,
    ) ?? null,
})

describe('een dossier wordt beoordeeld naar het recht van zijn dag', () => {
  it('vraagt in een zaak uit 2018 geen visie van werkgever en werknemer', () => {
    expect(verdictOf('I-03', zonderVisie, eerder)).toMatchObject({ kind: 'notApplicable' })
  })

  it('vraagt die visie wel in een zaak uit 2026', () => {
    expect(verdictOf('I-03', zonderVisie, later)).toMatchObject({ kind: 'violated', covered: null })
  })

  it.each([
    ['2023-06-30', 'notApplicable'],
    ['2023-07-01', 'violated'],
  ])('kijkt bij een zaak die op 1 juli 2023 al liep naar de dag van het stuk: %s', (datum, kind) => {
    const zaak: Patch = (dossier) => ({
      versie: 1,
      kenmerk: 'OVERGANG',
      verzuim: { eersteZiektedag: plainDate('2023-02-06') },
      documenten:
        dossier.documenten
          ?.filter(({ soort }) => soort === 'plan-van-aanpak')
          .map((stuk) => ({ ...stuk, datum: plainDate(datum), visieWerkgever: null, visieWerknemer: null })) ?? null,
    })
    expect(verdictOf('I-03', zaak, 0, plainDate('2023-09-01'))).toMatchObject({ kind })
  })

  it.each([
    ['2018', eerder, 13],
    ['2026', later, 6],
  ])('laat het loon na de AOW-leeftijd in een zaak uit %s zoveel weken doorlopen als toen', (_, dagen, weken) => {
    const aowDatum = plainDate('2025-03-03')
    const verdict = verdictOf('W-05', { werknemer: { aowDatum } }, dagen, plainDate('2025-02-01'))
    if (verdict.kind !== 'violated') throw new Error('de AOW-leeftijd valt in de wachttijd')
    const laatste = addDays(aowDatum, dagen + weken * 7 - 1)
      .split('-')
      .reverse()
      .join('-')
    expect(forPeople(verdict.places[0].message)).toContain(`tot en met ${laatste}`)
  })

  // poortwachter.md 5.8: voorstel 35 589 is ingetrokken; de proef van 2023 (tweede jaar alleen spoor 2) geldt niet
  it.each([
    ['2018', eerder],
    ['2026', later],
  ])('houdt ook voor een kleine werkgever spoor 1 open in een zaak uit %s', (_, dagen) => {
    const patch: Patch = {
      werkgever: { aantalMedewerkers: 12 },
      spoor1: { afgesloten: { datum: '2025-02-17', reden: 'Keuze voor spoor 2 in het tweede jaar' } },
    }
    expect(verdictOf('S1-05', patch, dagen)).toMatchObject({ kind: 'violated' })
  })

  it('vraagt ook onder de 60-plusmaatregel een volledig verslag', () => {
    const patch: Patch = { werknemer: { aowDatum: '2030-03-01' }, documenten: { eindevaluatie: null } }
    // einde van de wachttijd 11-01-2026: tussen 1-9-2025 en 31-8-2027
    expect(verdictOf('R-05', patch, 0).kind).toBe(verdictOf('R-05', { documenten: { eindevaluatie: null } }, 0).kind)
    expect(
      verdictOf('R-06', { werknemer: { aowDatum: '2030-03-01' }, documenten: { 'actueel-oordeel': null } }, 0),
    ).toMatchObject({ kind: 'violated' })
  })
})
