import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import { loadDossier } from '../../src/dossier/load.js'
import { applyPatch } from '../../src/kernel/patch.js'
import type { Patch } from '../../src/kernel/rule.js'
import type { Milestone, Timeline } from '../../src/kernel/timeline.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../../src/rules/voorbeeld/voorbeelddossier.js'
import { caseNames, judgeCase } from '../helpers/cases.js'
import { exampleFiles, judgeExample } from '../helpers/examples.js'
import { peildata, schemaDossiers } from '../helpers/schema-dossiers.js'
import { marginaal } from '../helpers/uitzonderingen.js'

function timelineOf(patch: Patch = {}, peildatum: string = voorbeeldPeildatum): Timeline {
  return checkDossier(applyPatch(voorbeelddossier, patch), { peildatum: plainDate(peildatum) }).timeline()
}

function milestone(id: string, patch: Patch = {}, peildatum: string = voorbeeldPeildatum): Milestone {
  const found = timelineOf(patch, peildatum).milestones.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`geen ${id}`)
  return found
}

describe('de momenten van een dossier', () => {
  it.each([
    ['ziekmelding-arbodienst', '2024-01-22'],
    ['probleemanalyse', '2024-02-26'],
    ['42e-weeksmelding', '2024-11-04'],
    ['belastbaarheidsprofiel', '2024-12-01'],
    ['arbeidsdeskundig-onderzoek', '2025-01-12'],
    ['eerstejaarsevaluatie', '2025-01-12'],
    ['actueel-oordeel', '2025-10-12'],
    ['eindevaluatie', '2025-10-12'],
    ['riv-aan-werknemer', '2025-10-12'],
    ['wia-aanvraag', '2025-10-26'],
    ['einde-wachttijd', '2026-01-11'],
  ])('%s heeft als laatste dag %s, ook als het is gedaan', (id, due) => {
    expect(milestone(id)).toMatchObject({ id, due })
  })

  it('het plan van aanpak telt vanaf de probleemanalyse, spoor 2 vanaf de eerstejaarsevaluatie', () => {
    const patch = {
      documenten: { probleemanalyse: { datum: '2024-02-10' }, eerstejaarsevaluatie: { datum: '2025-01-06' } },
    }
    expect(milestone('plan-van-aanpak', patch).due).toBe('2024-02-24')
    expect(milestone('spoor-2', patch).due).toBe('2025-02-17')
  })

  it.each([
    ['op tijd', { documenten: { probleemanalyse: { datum: '2024-02-26' } } }, 'done', '2024-02-26'],
    [
      'te laat',
      { documenten: { probleemanalyse: { datum: '2024-02-27', gevraagd: '2024-02-27' } } },
      'late',
      '2024-02-27',
    ],
    [
      'gedekt',
      { documenten: { probleemanalyse: { datum: '2024-02-27', gevraagd: '2024-02-20' } } },
      'covered',
      '2024-02-27',
    ],
    ['ontbrekend', { documenten: { probleemanalyse: null } }, 'missing', null],
    ['zonder datum', { documenten: { probleemanalyse: { datum: null } } }, 'undetermined', null],
  ] as const)('een probleemanalyse: %s', (_, patch, state, done) => {
    expect(milestone('probleemanalyse', patch)).toMatchObject({ state, done, due: '2024-02-26' })
  })

  it('de dag waarop een reden om met spoor 2 te wachten opnieuw wordt bekeken, is een komend moment', () => {
    const patch = { spoor2: { start: null, uitzondering: { ...marginaal, herbeoordeling: '2025-12-01' } }, wia: null }
    expect(milestone('uitzondering-bewezen', patch)).toMatchObject({
      due: '2025-12-01',
      done: null,
      state: 'pending',
      path: '/spoor2/uitzondering',
    })
  })

  it('een verkorte wachttijd eindigt eerder dan de gewone', () => {
    const patch = { wia: { verkorteWachttijd: { aanvraag: '2024-10-01', toegekendPer: '2024-12-20' } } }
    expect(milestone('einde-verkorte-wachttijd', patch)).toMatchObject({ due: '2024-12-20', state: 'done' })
    expect(milestone('einde-wachttijd', patch)).toMatchObject({ state: 'notApplicable' })
  })

  it('een tekst die op een dag lijkt, is niet de dag waarop iets is gedaan', () => {
    const probleemanalyse = { benutbareMogelijkheden: false, motivering: '2024-03-01' }
    const documenten = {
      'plan-van-aanpak': null,
      probleemanalyse,
      'actueel-oordeel': { benutbareMogelijkheden: false, motivering: 'x' },
    }
    expect(milestone('plan-van-aanpak', { documenten })?.done).toBeNull()
  })

  it('wat nog moet, heeft de laatste dag van de regel zelf en heet binnenkort als die nadert', () => {
    const patch = { documenten: { 'actueel-oordeel': null } }
    expect(milestone('actueel-oordeel', patch, '2025-06-01')).toMatchObject({ state: 'pending', due: '2025-10-12' })
    expect(milestone('actueel-oordeel', patch, '2025-09-20')).toMatchObject({ state: 'soon', done: null, rule: 'R-06' })
  })

  it('zonder mogelijkheden hoeft er geen plan te zijn: dat is niet gedaan, maar niet van toepassing', () => {
    const report = judgeExample('geen-benutbare-mogelijkheden.yaml')
    expect(report.timeline().milestones.find(({ id }) => id === 'plan-van-aanpak')).toMatchObject({
      state: 'notApplicable',
      done: null,
    })
  })

  it.each(exampleFiles)('noemen van %s dezelfde lopende termijnen als de toets', (file) => {
    const report = judgeExample(file)
    const told = report
      .timeline()
      .milestones.filter(({ rule, state }) => rule && (state === 'soon' || state === 'pending'))
    const running = report.results.flatMap(({ rule, verdict }) => {
      if (verdict.kind === 'pending') return [[rule.id, verdict.due]]
      return verdict.kind === 'satisfied' && verdict.nextDue ? [[rule.id, verdict.nextDue]] : []
    })
    const toldTerms = told.map(({ rule, due }) => [rule, due])
    expect(running.filter(([id, due]) => !toldTerms.some(([rule, day]) => rule === id && day === due))).toEqual([])
    expect(toldTerms.length).toBe(running.length)
  })

  it('hebben in elk willekeurig dossier een eigen naam, en een stand die bij hun dagen past', () => {
    fc.assert(
      fc.property(schemaDossiers, peildata, (written, peildatum) => {
        const { dossier } = loadDossier(JSON.stringify(written))
        const { milestones, bars, riv } = checkDossier(dossier, { peildatum }).timeline()
        const ids = milestones.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { state, due, done } of milestones) {
          if (state === 'soon' || state === 'pending') expect(due).not.toBeNull()
          if (state === 'missing') expect(done).toBeNull()
          if (state === 'late') expect((done ?? '') > (due ?? '')).toBe(true)
          if (done) expect(done <= peildatum).toBe(true)
        }
        for (const { from, to } of bars) if (to) expect(from <= to).toBe(true)
        expect(riv.filter(({ present, path }) => present !== (path !== null))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('hebben een korte naam, ook bij regels die maar zelden een dag geven', () => {
    const seen = [...exampleFiles.map((file) => judgeExample(file)), ...caseNames.map((name) => judgeCase(name))]
    const long = seen.flatMap((report) => report.timeline().milestones.filter(({ label }) => label.length > 52))
    expect(long.map(({ rule, label }) => `${rule} ${label}`)).toEqual([])
  })

  it('komen pas als erom wordt gevraagd, en dan één keer', () => {
    const report = checkDossier(voorbeelddossier, { peildatum: plainDate(voorbeeldPeildatum) })
    expect(report.timeline()).toBe(report.timeline())
  })
})

describe('de vaste weken', () => {
  it('staan op de dagen van de wet', () => {
    expect(timelineOf().marks.map(({ week, date }) => `${week} ${date}`)).toEqual([
      '6 2024-02-25',
      '8 2024-03-10',
      '42 2024-11-04',
      '46 2024-11-25',
      '52 2025-01-12',
      '58 2025-02-23',
      '87 2025-09-08',
      '91 2025-10-12',
      '93 2025-10-26',
      '104 2026-01-11',
    ])
  })

  it('tellen vanaf het einde van een vrijwillige verlenging terug', () => {
    const { marks, endOfWait, endOfPeriod } = timelineOf({
      wia: { verlenging: { totEnMet: '2026-06-30', besluit: '2025-09-01' } },
    })
    expect([endOfWait, endOfPeriod]).toEqual(['2026-01-11', '2026-06-30'])
    expect(marks.filter(({ date }) => date > '2025-10-01').map(({ date }) => date)).toEqual([
      '2026-02-25',
      '2026-03-31',
      '2026-04-14',
      '2026-06-30',
    ])
  })
})

describe('de weken langs de lijn', () => {
  it('zijn die van de wachttijd: waar zij stilstaat, telt geen week', () => {
    const timeline = judgeExample('wazo.yaml').timeline()
    const week = (number: number) => timeline.weekEnds.find(({ week }) => week === number)?.date
    for (const { week: number, date } of timeline.marks) if (number === 52) expect(week(52)).toBe(date)
    expect(week(104)).toBe(timeline.endOfWait)
    expect(timeline.weekEnds.at(-1)?.week).toBe(104)
  })

  it('lopen na de wachttijd door tot de peildatum', () => {
    const { weekEnds } = judgeExample('minimaal.json', plainDate('2027-01-11')).timeline()
    expect(weekEnds.at(-1)).toMatchObject({ week: 143 })
  })
})

describe('de vastgelegde uitzonderingen', () => {
  it('noemen grond, dag, wie, bewijs en de regel die oordeelt, ook als er niets te dekken is', () => {
    expect(judgeExample('geen-benutbare-mogelijkheden.yaml').timeline().exceptions).toEqual([
      {
        label: 'Geen benutbare mogelijkheden',
        date: '2024-03-05',
        by: ['bedrijfsarts'],
        from: '2024-01-29',
        to: null,
        review: '2025-07-15',
        evidence: 1,
        rule: 'I-08',
        path: '/geenBenutbareMogelijkheden/0',
      },
    ])
  })

  it('noemen een uitzondering zonder bewijs als zodanig', () => {
    expect(judgeExample('uitzondering-zonder-bewijs.yaml').timeline().exceptions).toMatchObject([
      {
        label: 'Spoor 2 uitgesteld of niet nodig: concreet perspectief bij de eigen werkgever',
        evidence: 0,
        rule: 'S2-04',
      },
    ])
  })

  it('tellen bij een afwijking alleen wie akkoord ging, en het bewijs daarvan', () => {
    const afwijking = {
      termijn: 'plan-van-aanpak' as const,
      akkoord: { werkgever: '2024-03-01', bewijs: ['a.pdf'] },
      bewijs: ['b.pdf'],
    }
    expect(timelineOf({ afwijkingen: [afwijking] }).exceptions).toMatchObject([
      {
        label: 'Samen afgeweken van de termijn: plan van aanpak',
        by: ['werkgever'],
        date: null,
        evidence: 2,
        rule: 'T-04',
      },
    ])
    expect(timelineOf().exceptions).toEqual([])
  })
})

describe('de balken', () => {
  const barsOf = (patch: Patch, track: string) => timelineOf(patch).bars.filter((bar) => bar.track === track)

  it('laten spoor 1 en spoor 2 naast elkaar zien', () => {
    expect(
      barsOf({ spoor1: { afgesloten: null }, spoor2: { start: '2025-02-17', einde: null } }, 'spoor2'),
    ).toMatchObject([{ from: '2025-02-17', to: null, path: '/spoor2' }])
    expect(barsOf({ documenten: { 'plan-van-aanpak': { datum: '2024-03-04' } } }, 'spoor1')).toMatchObject([
      { from: '2024-03-04', to: null },
    ])
  })

  it('breken de ziekte op verlof en herstel, en laten beide zien', () => {
    const { bars } = judgeExample('wazo.yaml').timeline()
    expect(
      bars.filter(({ track }) => track === 'ziekte' || track === 'onderbreking').map(({ from, to }) => [from, to]),
    ).toEqual([
      ['2024-02-12', '2024-07-07'],
      ['2024-10-28', null],
      ['2024-07-08', '2024-10-27'],
    ])
  })

  it('een loonsanctie zonder dagen duurt 52 weken vanaf het einde van de wachttijd', () => {
    const [bar] = timelineOf({ loonsanctie: { beschikking: '2025-11-20' } }, '2026-02-01').bars.filter(
      ({ track }) => track === 'loonsanctie',
    )
    expect(bar).toMatchObject({ from: '2026-01-12', to: '2027-01-10' })
  })

  it('breken de loonsanctie op verlof', () => {
    const verlof = { soort: 'wazo', van: '2026-05-04', totEnMet: '2026-08-23' } as const
    const patch = { verzuim: { perioden: [{ soort: 'ziek', van: '2024-01-15' } as const, verlof] }, loonsanctie: {} }
    const delen = timelineOf(patch, '2026-09-01').bars.filter(({ track }) => track === 'loonsanctie')
    expect(delen.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-12', '2026-05-03'],
      ['2026-08-24', '2027-05-02'],
    ])
  })

  it('laten een bekorte loonsanctie eerder eindigen', () => {
    const bekorting = { ontvangen: '2026-03-02', beschikking: '2026-03-20', hersteld: true }
    const { bars } = timelineOf({ loonsanctie: { bekorting } }, '2026-06-01')
    expect(bars.find(({ track }) => track === 'loonsanctie')).toMatchObject({
      label: 'Loonsanctie, bekort (einde ± 1 dag)',
      to: '2026-05-01',
    })
  })
})

describe('de stukken van het verslag', () => {
  const item = (id: string, patch: Patch = {}, peildatum: string = voorbeeldPeildatum) =>
    timelineOf(patch, peildatum).riv.find((candidate) => candidate.id === id)

  it('zeggen of een stuk nu of later nodig is, los van of het er is', () => {
    expect(item('eindevaluatie', { documenten: { eindevaluatie: null } }, '2025-06-01')).toMatchObject({
      needed: 'later',
      present: false,
    })
    expect(item('eindevaluatie', { documenten: { eindevaluatie: null } }, '2025-10-13')).toMatchObject({
      needed: 'now',
    })
    expect(item('probleemanalyse')).toMatchObject({ needed: 'now', present: true })
  })

  it('noemen functies en nooit namen', () => {
    const patch = {
      documenten: { probleemanalyse: { opstellers: [{ functie: 'bedrijfsarts', naam: 'dr. X. Geheim' }] } },
    } as const
    expect(item('probleemanalyse', patch)?.by).toEqual(['bedrijfsarts'])
    expect(JSON.stringify(timelineOf(patch))).not.toContain('Geheim')
  })

  it.each([
    ['allebei', { werkgever: '2024-03-04', werknemer: '2024-03-04' }, true],
    ['een van beiden', { werkgever: '2024-03-04', werknemer: null }, false],
    ['niet bekend', null, null],
  ] as const)('ondertekend: %s', (_, ondertekend, signed) => {
    expect(item('plan-van-aanpak', { documenten: { 'plan-van-aanpak': { ondertekend } } })?.signed).toBe(signed)
  })
})
