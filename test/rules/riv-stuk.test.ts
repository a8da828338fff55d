import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { nl } from '../../src/language/message.js'
import { ontbrekendStuk } from '../../src/rules/riv-stuk.js'
import { askOn } from '../helpers/ask-on.js'

describe('een stuk dat ontbreekt', () => {
  const due = plainDate('2025-01-12')
  const stuk = { subject: 'het stuk', due, notes: [nl`noot`] }
  const licht = { ...stuk, waarschuwingTotEnMet: plainDate('2025-02-01') }

  it.each([
    ['mag nog op de laatste dag', stuk, '2025-01-12', { kind: 'pending', due, soon: true }],
    ['is dan binnenkort nodig vanaf een eigen dag', { ...stuk, binnenkortVanaf: due }, '2025-01-11', { soon: false }],
    [
      'is de dag erna een fout',
      stuk,
      '2025-01-13',
      { places: [{ breach: 'missing', path: '/documenten', due }], notes: [{ words: ['noot'] }] },
    ],
    [
      'is tot en met een dag een waarschuwing',
      licht,
      '2025-02-01',
      { places: [{ severity: 'warning' }], covered: null },
    ],
  ])('%s', (_, gegeven, peildatum, verwacht) => {
    expect(ontbrekendStuk(askOn({}, peildatum), gegeven)).toMatchObject(verwacht)
  })

  it('is geen waarschuwing meer na die dag, of na de laatste dag van het verslag', () => {
    expect(ontbrekendStuk(askOn({}, '2025-01-13'), stuk)).not.toHaveProperty('places.0.severity')
    expect(ontbrekendStuk(askOn({}, '2025-02-02'), licht)).not.toHaveProperty('places.0.severity')
    const lang = { ...stuk, waarschuwingTotEnMet: plainDate('2025-12-01') }
    expect(ontbrekendStuk(askOn({}, '2025-10-12'), lang)).toHaveProperty('places.0.severity', 'warning')
    expect(ontbrekendStuk(askOn({}, '2025-10-13'), lang)).not.toHaveProperty('places.0.severity')
  })

  it('vervalt als de verplichtingen voor de laatste dag eindigen', () => {
    const tot = (einde: string) => askOn({ werknemer: { dienstverband: { soort: 'bepaald', einde } } }, '2025-01-13')
    expect(ontbrekendStuk(tot('2025-01-11'), stuk).kind).toBe('notApplicable')
    expect(ontbrekendStuk(tot('2025-01-12'), stuk).kind).toBe('violated')
  })

  it('wijst naar het dossier zelf als er geen stukken zijn', () => {
    expect(ontbrekendStuk(askOn({ documenten: null }, '2025-01-13'), stuk)).toMatchObject({ places: [{ path: '' }] })
  })

  it.each([
    ['zolang het een waarschuwing is', licht, '2025-02-01', true],
    ['niet langer', licht, '2025-02-02', false],
    ['tot en met een eigen dag', { ...licht, afwijkingTotEnMet: plainDate('2025-03-01') }, '2025-03-01', true],
    ['niet daarna', { ...licht, afwijkingTotEnMet: plainDate('2025-03-01') }, '2025-03-02', false],
    ['niet zonder uiterste dag', stuk, '2025-01-13', false],
    [
      'niet na de laatste dag van het verslag',
      { ...licht, afwijkingTotEnMet: plainDate('2025-12-01') },
      '2025-10-13',
      false,
    ],
    ['wel op die dag', { ...licht, afwijkingTotEnMet: plainDate('2025-12-01') }, '2025-10-12', true],
  ])('is gedekt door een afwijking: %s', (_, gegeven, peildatum, gedekt) => {
    const afwijkingen = [
      {
        termijn: 'plan-van-aanpak' as const,
        reden: 'Vakantie',
        akkoord: { werkgever: true, werknemer: true },
        bewijs: ['m.pdf'],
      },
    ]
    const verdict = ontbrekendStuk(askOn({ afwijkingen }, peildatum), { ...gegeven, afwijking: 'plan-van-aanpak' })
    const uitstel = { words: [expect.stringContaining('geen vrijstelling')] }
    expect(verdict).toMatchObject(
      gedekt
        ? { covered: { ground: 'afwijking' }, notes: [{ words: ['noot'] }] }
        : { covered: null, notes: [{}, uitstel] },
    )
  })
})
