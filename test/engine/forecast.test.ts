import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, earliest, type PlainDate, plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { loadDossier } from '../../src/dossier/load.js'
import { evaluate } from '../../src/engine/evaluate.js'
import { derive } from '../../src/facts/derive.js'
import type { Forecast } from '../../src/kernel/forecast.js'
import { applyPatch } from '../../src/kernel/patch.js'
import { isOpenBreach, type Result, severityOf } from '../../src/kernel/result.js'
import { rules } from '../../src/rules/index.js'
import { voorbeelddossier } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { exampleFiles, loadExample } from '../helpers/examples.js'
import { peildata, schemaDossiers } from '../helpers/schema-dossiers.js'

/** Rules that look for words in texts take most of the time, and no day changes what they find. */
const slow = new Set(['P-01', 'P-02', 'P-03', 'P-05', 'D-03'])
const asked = rules.filter(({ id }) => !slow.has(id))

/** Every open finding of a day with its weight, as judging the dossier on that day says. */
function openOn(dossier: Dossier, day: PlainDate): Record<string, string> {
  return openIn(evaluate(asked, derive(dossier, { peildatum: day, herkomstPeildatum: 'opgegeven' })))
}

function openIn(results: readonly Result[]): Record<string, string> {
  return Object.fromEntries(
    results
      .filter(isOpenBreach)
      .flatMap((result) => (slow.has(result.rule.id) ? [] : [[result.rule.id, severityOf(result)]])),
  )
}

/** The same for every day, told by the forecast: what is open now, and each event after it. */
function replay(
  start: Record<string, string>,
  { events, from, until }: Forecast,
): [PlainDate, Record<string, string>][] {
  const open = { ...start }
  const days: [PlainDate, Record<string, string>][] = []
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    for (const { after } of events.filter(({ date }) => date === day)) {
      if (isOpenBreach(after)) open[after.rule.id] = severityOf(after)
      else delete open[after.rule.id]
    }
    days.push([day, { ...open }])
  }
  return days
}

function expectSameAsEveryDay(dossier: Dossier, peildatum: PlainDate, until: PlainDate): Forecast {
  const judged = checkDossier(dossier, { peildatum })
  const forecast = judged.forecast(until)
  const told = replay(openIn(judged.results), forecast)
  const counted = told.map(([day]) => [day, openOn(dossier, day)])
  expect(told).toEqual(counted)
  return forecast
}

describe('een vooruitblik', () => {
  it.each(exampleFiles)(
    'zegt van %s hetzelfde als toetsen op elke dag',
    (file) => {
      const dossier = loadExample(file)
      const peildatum = dossier.peildatum ?? plainDate('2025-07-01')
      const { einde } = checkDossier(dossier, { peildatum }).wachttijd
      // over the end of the wachttijd when that is near, else five months: past the next terms and their second weight
      const until = earliest(addDays(einde, 30), addDays(peildatum, 150))
      expectSameAsEveryDay(dossier, peildatum, until)
    },
    120_000,
  )

  it('zegt van willekeurige dossiers hetzelfde als toetsen op elke dag', () => {
    fc.assert(
      fc.property(schemaDossiers, peildata, (written, peildatum) => {
        const { dossier } = loadDossier(JSON.stringify(written))
        expectSameAsEveryDay(dossier, peildatum, addDays(peildatum, 45))
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('noemt de eerste dag na de laatste dag van een termijn, met de plaats en die laatste dag', () => {
    const dossier = applyPatch(voorbeelddossier, { documenten: { 'actueel-oordeel': null, eindevaluatie: null } })
    const { events } = checkDossier(dossier, { peildatum: plainDate('2025-10-01') }).forecast(plainDate('2025-10-20'))
    expect(events.find(({ after }) => after.rule.id === 'R-06')).toMatchObject({
      date: '2025-10-13',
      change: 'appears',
      place: { breach: 'missing', due: '2025-10-12', path: '/documenten' },
    })
  })

  it('meldt ook wanneer een bevinding zwaarder gaat wegen', () => {
    const dossier = applyPatch(voorbeelddossier, { documenten: { probleemanalyse: null, 'plan-van-aanpak': null } })
    const judged = checkDossier(dossier, { peildatum: plainDate('2024-03-01') })
    const { events, openNow } = judged.forecast(plainDate('2024-04-30'))
    const changes = events.filter(({ after }) => after.rule.id === 'R-01').map(({ date, change }) => [date, change])
    expect(changes).toEqual([['2024-04-08', 'worse']])
    expect(openNow).toBe(judged.results.filter(isOpenBreach).length)
  })

  it('is leeg als de laatste dag niet na de peildatum ligt', () => {
    const peildatum = plainDate('2025-10-01')
    expect(checkDossier(voorbeelddossier, { peildatum }).forecast(peildatum).events).toEqual([])
  })
})

describe('toetsen op een dag na de stand van het dossier', () => {
  const notesOn = (dossier: Dossier, peildatum: string, vandaag: string) =>
    checkDossier(dossier, { peildatum: plainDate(peildatum), vandaag: plainDate(vandaag) }).notes.flatMap(
      ({ words }) => words,
    )

  it('heet een vooruitblik als het dossier zegt tot wanneer het is bijgehouden', () => {
    const dossier = { ...voorbeelddossier, peildatum: plainDate('2025-10-01') }
    expect(notesOn(dossier, '2025-10-02', '2026-01-01').join('')).toContain('vooruitblik')
    expect(notesOn(dossier, '2025-10-01', '2025-01-01').join('')).not.toContain('vooruitblik')
    const aheadOn = (peildatum: string) => checkDossier(dossier, { peildatum: plainDate(peildatum) }).looksAhead
    expect([aheadOn('2025-10-01'), aheadOn('2025-10-02')]).toEqual([false, true])
  })

  it('heet zonder die dag een vooruitblik als de peildatum na vandaag ligt', () => {
    const { peildatum: _, ...dossier } = voorbeelddossier
    expect(notesOn(dossier, '2025-10-02', '2025-10-01').join('')).toContain('vooruitblik')
    expect(notesOn(dossier, '2025-10-02', '2025-10-02').join('')).not.toContain('vooruitblik')
  })
})
