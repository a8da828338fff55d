import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Patch } from '../../src/kernel/rule.js'
import { naEindeVerplichtingen, nogNiet, ontbreekt, teLaat } from '../../src/rules/termijn.js'
import { bijVerkorteWachttijd } from '../../src/rules/verkorte-wachttijd.js'
import { askOn } from '../helpers/ask-on.js'
import { sentence, textOf } from '../helpers/text-of.js'

const due = plainDate('2025-01-12')

describe('een termijn', () => {
  it.each([
    ['2024-12-21', undefined, false],
    ['2024-12-22', undefined, true],
    ['2024-12-31', '2025-01-01', false],
    ['2025-01-01', '2025-01-01', true],
  ])('loopt binnenkort af op %s, drie weken ervoor of vanaf de opgegeven dag (%s): %s', (peildatum, vanaf, soon) => {
    const verdict = nogNiet(askOn({}, peildatum), due, vanaf === undefined ? undefined : plainDate(vanaf))
    expect(verdict).toMatchObject({ kind: 'pending', due, soon })
  })

  it.each<[Patch, string | null]>([
    [{}, null],
    [
      { werknemer: { aowDatum: '2025-01-12' } },
      'vanaf 2025-01-12 geldt de AOW-leeftijd; dan vervalt deze verplichting',
    ],
    [{ werknemer: { aowDatum: '2025-01-13' } }, null],
    [
      { werknemer: { dienstverband: { einde: '2025-01-11', doorOverlijden: true } } },
      'de werknemer is op 2025-01-11 overleden; dan vervalt deze verplichting',
    ],
    [
      { werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-01-11' } } },
      'het dienstverband eindigt op 2025-01-11, voor deze termijn',
    ],
    [{ werknemer: { dienstverband: { soort: 'bepaald', einde: '2025-01-12' } } }, null],
    [
      { verzuim: { perioden: [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-01-11' }] } },
      'de werknemer is hersteld; de laatste ziektedag was 2025-01-11',
    ],
    [{ verzuim: { perioden: [{ soort: 'ziek', van: '2024-01-15', totEnMet: '2025-01-12' }] } }, null],
  ])('vervalt als de verplichtingen ervoor eindigen: %j', (patch, reden) => {
    const verdict = naEindeVerplichtingen(askOn(patch), due)
    expect(verdict && textOf(verdict)).toBe(reden)
  })

  it('is geschonden door wat te laat komt of ontbreekt', () => {
    const act = { subject: 'het plan', due, path: '/plan' }
    const laat = teLaat({ ...act, found: plainDate('2025-01-14') })
    expect(laat).toMatchObject({ breach: 'late', path: '/plan', due, found: '2025-01-14', daysLate: 2 })
    expect(sentence(laat.message)).toBe('Het plan is van 2025-01-14; de laatste dag was 2025-01-12')
    const weg = ontbreekt(act)
    expect(weg).toMatchObject({ breach: 'missing', path: '/plan', due })
    expect(sentence(weg.message)).toBe('Het plan ontbreekt; de laatste dag was 2025-01-12')
  })

  it('voor het verslag is er niet bij een toegekende verkorte wachttijd', () => {
    const met = (toegekendPer: string | null) =>
      bijVerkorteWachttijd(askOn({ wia: { verkorteWachttijd: { aanvraag: '2024-10-01', toegekendPer } } }))
    expect(met(null)).toBeNull()
    expect(bijVerkorteWachttijd(askOn({ wia: null }))).toBeNull()
    const verdict = met('2024-12-20')
    expect(verdict?.kind).toBe('notApplicable')
    expect(verdict && textOf(verdict)).toContain('die eindigt op 2024-12-20')
    // eerder dan tien weken na de aanvraag: zo kan UWV haar niet hebben toegekend (W-01)
    expect(met('2024-12-09')).toBeNull()
    expect(met('2024-12-10')).not.toBeNull()
  })

  it('die na een verkorte wachttijd eindigt, vervalt', () => {
    const fact = askOn({ wia: { verkorteWachttijd: { aanvraag: '2024-10-01', toegekendPer: '2024-12-20' } } })
    expect(naEindeVerplichtingen(fact, plainDate('2024-12-20'))).toBeNull()
    const verdict = naEindeVerplichtingen(fact, plainDate('2024-12-21'))
    expect(verdict && textOf(verdict)).toContain('verkorte wachttijd toegekend, die eindigt op 2024-12-20')
  })
})
