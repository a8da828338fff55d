import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../../src/calendar/plain-date.js'
import { nl } from '../../../src/language/message.js'
import { oordeelStilte } from '../../../src/rules/spoor2/stilte.js'
import { geenTraject, stiltesIn, type Traject, trajectVan } from '../../../src/rules/spoor2/traject.js'
import { volgendeKeer } from '../../../src/rules/spoor2/volgende-keer.js'
import { askOn } from '../../helpers/ask-on.js'
import { sentence, textOf } from '../../helpers/text-of.js'

const dagen = (...data: string[]) => data as PlainDate[] // as the dossier gives them
const start = '2025-01-20'

describe('het traject van spoor 2', () => {
  // de WIA-aanvraag is van 20-10-2025, de peildatum is 03-11-2025
  it.each([
    ['2025-10-20', true],
    ['2025-10-21', false],
  ])('begint uiterlijk op de laatste dag waar UWV naar kijkt: %s', (dag, telt) => {
    expect(trajectVan(askOn({ spoor2: { start: dag } })) !== null).toBe(telt)
  })

  it('zegt waarom er geen is', () => {
    expect(textOf(geenTraject(askOn({ spoor2: { start: '2025-10-21' } })))).toContain('begon pas na de laatste dag')
    expect(textOf(geenTraject(askOn({ spoor2: null })))).toContain('niet gestart')
  })

  it.each([
    ['loopt zolang er geen aanvraag en geen einde is', {}, '2025-06-02', '2025-06-02', true],
    ['loopt na de aanvraag niet meer', {}, '2025-10-21', '2025-10-20', false],
    ['loopt op de dag van het einde niet meer', { einde: '2025-06-02' }, '2025-06-02', '2025-06-02', false],
    ['eindigt op de dag die is vastgelegd', { einde: '2025-05-05' }, '2025-06-02', '2025-05-05', false],
  ])('%s', (_, spoor2, peildatum, totEnMet, loopt) => {
    expect(trajectVan(askOn({ spoor2 }, peildatum))).toMatchObject({ totEnMet, loopt })
  })
})

describe('een stilte in het traject', () => {
  const stiltes = (...data: string[]) =>
    stiltesIn({ start, totEnMet: '2025-03-31', rust: [] } as unknown as Traject, dagen(...data), 30).map(
      ({ van, due, weer, totEnMet }) => [van, due, weer, totEnMet],
    )

  it('duurt meer dan het aantal dagen, ook aan het begin en aan het einde', () => {
    expect(stiltes('2025-02-19', '2025-03-01')).toEqual([])
    expect(stiltes('2025-02-20', '2025-02-28')).toEqual([
      [start, '2025-02-19', '2025-02-20', '2025-02-20'],
      ['2025-02-28', '2025-03-30', null, '2025-03-31'],
    ])
  })

  it('kijkt niet naar wat voor de start of na het einde is gedaan', () => {
    expect(stiltes('2025-01-19', '2025-02-19', '2025-03-01', '2025-04-01')).toEqual([])
    expect(stiltes('2025-02-19', '2025-02-28', '2025-04-01')).toEqual([
      ['2025-02-28', '2025-03-30', null, '2025-03-31'],
    ])
    expect(stiltes('2025-01-19')).toMatchObject([[start, '2025-02-19', null, '2025-03-31']])
  })

  it('telt wat op de dag van de start of van het einde is gedaan', () => {
    expect(stiltes(start, '2025-02-19', '2025-02-28', '2025-03-31')).toEqual([
      ['2025-02-28', '2025-03-30', '2025-03-31', '2025-03-31'],
    ])
  })

  it('weegt zoals de regel zegt, en anders als praktijk', () => {
    const [stilte] = stiltesIn({ start, totEnMet: '2025-03-31', rust: [] } as unknown as Traject, [], 30)
    const oordeel = (meer: object) =>
      stilte && oordeelStilte(askOn(), stilte, { max: 30, path: '/spoor2', wat: 'brief', ...meer })
    expect(oordeel({})).toMatchObject({ places: [{ breach: 'missing', norm: 'praktijk', due: '2025-02-19' }] })
    expect(oordeel({})).not.toHaveProperty('places.0.severity')
    expect(oordeel({ severity: 'info', norm: 'beleidsregel' })).toMatchObject({
      places: [{ severity: 'info', norm: 'beleidsregel' }],
    })
    expect(sentence(oordeel({})?.places[0].message ?? nl``)).toBe(
      'Sinds 2025-01-20 is er in spoor 2 geen brief vastgelegd; gebruikelijk is uiterlijk 2025-02-19',
    )
  })
})

describe('de volgende keer', () => {
  // 92 dagen na 20-01-2025 is 22-04, na 22-04 is 23-07; de uiterste dag voor de aanvraag is 26-10-2025
  const keer = (data: string[], peildatum = '2025-06-02', patch: object = {}) => {
    const fact = askOn(patch, peildatum)
    const traject = trajectVan(fact)
    return traject && volgendeKeer(fact, traject, dagen(...data), 92)
  }

  it('is 92 dagen na de laatste keer in het traject, of na de start', () => {
    expect(keer(['2025-04-22'])).toMatchObject([{ kind: 'pending', due: '2025-07-23' }])
    expect(keer([], '2025-04-22')).toMatchObject([{ kind: 'pending', due: '2025-04-22' }])
    expect(keer(['2025-04-22', '2025-06-02'])).toMatchObject([{ due: '2025-09-02' }])
    expect(keer(['2025-04-22', '2025-06-03'])).toMatchObject([{ due: '2025-07-23' }])
    expect(keer([start], '2025-04-22')).toMatchObject([{ due: '2025-04-22' }])
  })

  it('is er niet als die dag al voorbij is', () => {
    expect(keer([start], '2025-04-23')).toMatchObject([{ kind: 'satisfied', path: '/spoor2' }])
    expect(keer(['2025-01-19'], '2025-04-23')).toEqual([])
    expect(keer([], '2025-04-23')).toEqual([])
  })

  it('is er niet na het einde van het traject of van de verplichtingen', () => {
    const einde = { spoor2: { einde: '2025-06-02' } }
    expect(keer(['2025-04-22'], '2025-06-02', einde)).toMatchObject([{ kind: 'satisfied' }])
    const dienstverband = (dag: string) => ({ werknemer: { dienstverband: { einde: dag } } })
    expect(keer(['2025-04-22'], '2025-06-02', dienstverband('2025-07-23'))).toMatchObject([{ kind: 'pending' }])
    expect(keer(['2025-04-22'], '2025-06-02', dienstverband('2025-07-22'))).toMatchObject([{ kind: 'satisfied' }])
  })

  it('is er niet als het traject voor altijd rust', () => {
    const rust = { geenBenutbareMogelijkheden: [{ van: '2025-05-01' }] }
    expect(keer(['2025-04-22'], '2025-06-02', rust)).toMatchObject([{ kind: 'satisfied' }])
  })
})
