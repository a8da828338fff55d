import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { daysBetween, plainDate } from '../../../src/calendar/plain-date.js'
import { checkDossier } from '../../../src/check-dossier.js'
import { applyPatch } from '../../../src/kernel/patch.js'
import type { DossierEntry, JudgedDossier } from '../../../src/kernel/report.js'
import type { Patch } from '../../../src/kernel/rule.js'
import { type Run, render } from '../../../src/reporters/form.js'
import { ics } from '../../../src/reporters/timeline/ics.js'
import { voorbeelddossier } from '../../../src/rules/voorbeeld/voorbeelddossier.js'
import { hostileNames } from '../../helpers/every-entry.js'
import { exampleFiles, judgeExample } from '../../helpers/examples.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../../helpers/report.js'

function judged(patch: Patch = {}, peildatum = '2025-06-01'): JudgedDossier {
  return checkDossier(applyPatch(voorbeelddossier, patch), { peildatum: plainDate(peildatum) })
}

function write(dossiers: readonly DossierEntry[], options: Run['options'] = {}): string {
  return render(ics, { peildatum: plainDate('2025-06-01'), dossiers }, options)
}

/** As another program reads it. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

const open = { documenten: { 'actueel-oordeel': null, eindevaluatie: null }, riv: null, wia: null }

describe('de agenda', () => {
  it.each(exampleFiles)(
    'heeft van %s één afspraak per termijn die nog loopt, een hele dag, met een herinnering',
    (file) => {
      const report = judgeExample(file)
      const { milestones } = report.timeline()
      const terms = milestones.filter(({ state }) => state === 'soon' || state === 'pending')
      const events = eventsIn(write([report]))
      expect(events.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(
        terms.map(({ due }) => due).toSorted(),
      )
      for (const { startDate, component, summary } of events) {
        expect(startDate.isDate).toBe(true)
        expect(summary).toContain(report.kenmerk)
        const [alarm, ...more] = component.getAllSubcomponents('valarm')
        expect(more).toEqual([])
        expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
        const trigger = alarm?.getFirstPropertyValue('trigger')
        if (!(trigger instanceof ICAL.Duration)) throw new Error('geen herinnering')
        const rings = startDate.clone()
        rings.isDate = false
        rings.addDuration(trigger)
        expect(rings.hour).toBe(9)
        expect(rings.toString().slice(0, 10) >= report.peildatum.datum).toBe(true)
        const left = daysBetween(report.peildatum.datum, plainDate(startDate.toString()))
        if (left > 7) expect(trigger.toString()).toBe('-P6DT15H')
      }
    },
  )

  it.each([
    ['ruim een week van tevoren', '2025-10-04', '-P6DT15H'],
    ['de dag ervoor als een week al voorbij is', '2025-10-05', '-PT15H'],
    ['op de dag zelf als het morgen moet', '2025-10-11', 'PT9H'],
    ['op de dag zelf als het vandaag moet', '2025-10-12', 'PT9H'],
  ])('herinnert om negen uur: %s', (_, peildatum, trigger) => {
    const event = eventsIn(write([judged(open, peildatum)])).find(({ summary }) => summary.includes('Actueel oordeel'))
    const [alarm] = event?.component.getAllSubcomponents('valarm') ?? []
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe(trigger)
  })

  it('raadt niet aan te handelen op een dag die al voorbij is', () => {
    const description = (peildatum: string) =>
      eventsIn(write([judged(open, peildatum)])).find(({ summary }) => summary.includes('Actueel oordeel'))?.description
    expect(description('2025-10-01')).toContain('Uiterlijk zo 12-10-2025; handel uiterlijk vr 10-10-2025.')
    expect(description('2025-10-11')).toContain('Uiterlijk zo 12-10-2025; handel uiterlijk za 11-10-2025.')
    expect(description('2025-10-12')).toContain('Uiterlijk zo 12-10-2025.')
  })

  it('verplaatst bij opnieuw inlezen een afspraak in plaats van er een bij te zetten', () => {
    const [before, after] = [
      judged(open, '2025-06-01'),
      judged({ ...open, wia: { verlenging: { totEnMet: '2026-06-30', besluit: '2025-06-20' } } }, '2025-07-01'),
    ]
    const find = (report: JudgedDossier) =>
      eventsIn(write([report])).find(({ summary }) => summary.endsWith('Actueel oordeel van de bedrijfsarts'))
    const [first, second] = [find(before), find(after)]
    expect(first?.startDate.toString()).toBe('2025-10-12')
    expect(second?.startDate.toString()).toBe('2026-03-31')
    expect(second?.uid).toBe(first?.uid)
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN)
  })

  it('is op dezelfde peildatum steeds hetzelfde bestand, en van elk dossier en elke termijn een andere afspraak', () => {
    expect(write([judged(open)])).toBe(write([judged(open)]))
    const events = eventsIn(write([judged(open), judged({ ...open, kenmerk: 'VZ-ANDERS' })]))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.length).toBeGreaterThan(10)
  })

  it("bevat geen namen, geen vrije tekst en geen kenmerk in wat programma's als naam van de afspraak gebruiken", () => {
    const text = write([
      judged({
        ...open,
        betrokkenen: [{ rol: 'casemanager', naam: 'K. Geheim', organisatie: 'Geheim BV' }],
        werkgever: { naam: 'Geheim BV' },
      }),
    ]).replaceAll('\r\n ', '')
    expect(text).not.toContain('Geheim')
    for (const { uid } of eventsIn(text)) expect(uid).toMatch(/^[0-9a-f]{32}@rivcheck$/)
  })

  it('laat een kwaadwillend kenmerk niets toevoegen aan de agenda', () => {
    const kenmerk = 'VZ;1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nX-KWAAD:1,2\\n\u001b[31m'
    const harmless = eventsIn(write([judged(open)]))
    const events = eventsIn(write([judged({ ...open, kenmerk })]))
    expect(events.length).toBe(harmless.length)
    for (const { component, summary } of events) {
      expect(component.getFirstProperty('x-kwaad')).toBeNull()
      expect(summary).toContain('VZ;1 END:VEVENT BEGIN:VEVENT X-KWAAD:1,2\\n: ')
    }
  })

  it.each(hostileNames)(
    'leest met het kenmerk %j evenveel afspraken als anders, elk met dat kenmerk en niets meer',
    (kenmerk) => {
      const text = write([judged({ ...open, kenmerk })])
      expect(eventsIn(text).map(({ startDate }) => startDate.toString())).toEqual(
        eventsIn(write([judged(open)])).map(({ startDate }) => startDate.toString()),
      )
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(text).not.toMatch(/^ATTENDEE/m)
    },
  )

  it('is een geldige lege agenda als er niets loopt of niets kon worden getoetst', () => {
    for (const dossiers of [[], [invalidDossier, unreadableDossier]]) {
      const text = write(dossiers)
      expect(eventsIn(text)).toEqual([])
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/)
    }
  })

  it('schrijft regels van hooguit 75 bytes met het einde van regel dat de standaard vraagt', () => {
    const lines = write([judgedDossier({ kenmerk: 'é'.repeat(90) })]).split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => line.includes('\n'))).toEqual([])
    expect(lines.length).toBeGreaterThan(15)
  })

  it('kiest de dossiers van één casemanager', () => {
    const of = (referentie: string) =>
      judged({ ...open, kenmerk: referentie, betrokkenen: [{ rol: 'casemanager', referentie }] })
    const events = eventsIn(write([of('CM-1'), of('CM-2')], { casemanager: 'CM-2' }))
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter(({ summary }) => !summary.startsWith('CM-2: '))).toEqual([])
  })
})
