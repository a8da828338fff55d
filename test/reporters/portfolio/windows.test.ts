import { expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import { type Place, pending, satisfied, undetermined, type Verdict, violated } from '../../../src/kernel/verdict.js'
import { windows, windowsOf } from '../../../src/reporters/portfolio/windows.js'
import { rules } from '../../../src/rules/index.js'
import { judgedDossier, places, resultOf } from '../../helpers/report.js'

const running = pending(plainDate('2025-10-12'), false)
const missing = violated(places.missing as Place)
const late = violated(places.late as Place)
const covered = violated(places.missing as Place, {
  covered: { ground: 'uitzondering', path: '/spoor2/uitzondering', message: places.missing.message },
})

function windowsIn(week: number, rule: string, verdict: Verdict, peildatum = '2025-04-01') {
  const datum = plainDate(peildatum)
  return windowsOf(
    judgedDossier({ week, results: [resultOf(rule, verdict)], peildatum: { datum, herkomst: 'opgegeven' } }),
  )
}

it('noemt de weken van de wet en de praktijk', () => {
  expect(windows.map(({ label, rule }) => `${rule}: ${label}`)).toMatchInlineSnapshot(`
    [
      "R-01: na week 6 zonder probleemanalyse",
      "R-02: na week 8 zonder plan van aanpak",
      "T-06: tussen week 39 en 43 zonder 42e-weeksmelding",
      "T-06: na week 43 zonder 42e-weeksmelding",
      "R-04: na week 52 zonder eerstejaarsevaluatie",
      "T-10: tussen week 52 en 58 zonder spoor 2",
      "T-10: na week 58 zonder spoor 2",
      "R-06: vanaf week 87 zonder actueel oordeel",
      "R-05: vanaf week 87 zonder eindevaluatie",
      "T-15: na week 91 zonder afschrift van het verslag voor de werknemer",
      "T-16: vanaf week 93 zonder WIA-aanvraag",
    ]
  `)
})

it.each([
  ['2025-04-01', ['spoor-2-te-laat']],
  ['2025-03-31', []],
])('houdt een dossier waarin alle plichten op %s eindigden na die dag er buiten', (datum, expected) => {
  const eindeVerplichtingen = { datum: plainDate(datum), reden: 'aow' as const }
  const dossier = judgedDossier({ week: 60, results: [resultOf('T-10', missing)], eindeVerplichtingen })
  expect(windowsOf(dossier)).toEqual(expected)
})

it('steunt alleen op regels die bestaan', () => {
  const known = new Set(rules.map(({ id }) => id))
  expect(windows.filter(({ rule }) => !known.has(rule))).toEqual([])
})

it.each([
  [51, running, []],
  [52, running, ['spoor-2']],
  [58, running, ['spoor-2']],
  [59, running, []],
  [57, missing, ['spoor-2']],
  [58, missing, ['spoor-2']],
  [59, missing, ['spoor-2-te-laat']],
])('plaatst een dossier zonder spoor 2 in week %d in het juiste venster', (week, verdict, expected) => {
  expect(windowsIn(week, 'T-10', verdict)).toEqual(expected)
})

it.each([
  ['gestart', satisfied('/spoor2/start')],
  ['te laat gestart', late],
  ['met een geldige reden om te wachten', covered],
  ['dat niet te beoordelen is', undetermined('/spoor2')],
])('laat een dossier %s buiten de vensters', (_, verdict) => {
  expect(windowsIn(55, 'T-10', verdict)).toEqual([])
  expect(windowsIn(70, 'T-10', verdict)).toEqual([])
})

it('telt de laatste weken terug vanaf het einde, ook na een verlenging', () => {
  // einde van het tijdvak: 2026-01-11
  expect(windowsIn(86, 'R-06', running, '2025-09-07')).toEqual([])
  expect(windowsIn(87, 'R-06', running, '2025-09-08')).toEqual(['actueel-oordeel'])
  expect(windowsIn(113, 'R-06', running, '2025-09-07')).toEqual([])
  expect(windowsIn(92, 'T-16', running, '2025-10-19')).toEqual([])
  expect(windowsIn(93, 'T-16', running, '2025-10-20')).toEqual(['wia-aanvraag'])
  expect(windowsIn(91, 'T-15', missing, '2025-10-12')).toEqual([])
  expect(windowsIn(92, 'T-15', missing, '2025-10-13')).toEqual(['afschrift-verslag'])
})

it.each([
  [38, running, []],
  [39, running, ['42e-weeksmelding']],
  [43, missing, ['42e-weeksmelding']],
  [44, missing, ['42e-weeksmelding-te-laat']],
])('volgt de 42e-weeksmelding in week %d', (week, verdict, expected) => {
  expect(windowsIn(week, 'T-06', verdict)).toEqual(expected)
})
