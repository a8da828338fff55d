import { type PlainDate, plainDate } from '../../src/calendar/plain-date.js'
import { actionsOf, deadlinesOf } from '../../src/engine/actions.js'
import { countParts, countResults, headlines, nameChecks } from '../../src/engine/summarize.js'
import type { InvalidDossier, JudgedDossier, UnreadableDossier } from '../../src/kernel/report.js'
import type { Result } from '../../src/kernel/result.js'
import type { Rule } from '../../src/kernel/rule.js'
import type { Timeline } from '../../src/kernel/timeline.js'
import {
  judgement,
  notApplicable,
  type Place,
  pending,
  satisfied,
  undetermined,
  type Verdict,
  violated,
} from '../../src/kernel/verdict.js'
import { freeText, nl } from '../../src/language/message.js'
import { namedChecks } from '../../src/rules/index.js'

/** A rule as the catalogue could hold; only what matters to a report differs. */
export function madeUpRule(id: string, change: Partial<Rule> = {}): Rule {
  return {
    id,
    slug: `verzonnen-regel-${id.toLowerCase()}`,
    title: `Verzonnen regel ${id}`,
    severity: 'error',
    norm: 'wet',
    part: id.startsWith('R') ? 'volledigheid' : /^(I|S|T)/.test(id) ? 'inspanningen' : 'zorgvuldigheid',
    requires: 'Werkgever en werknemer leggen de afspraken op tijd vast.',
    sources: [
      { instrument: 'wia', artikel: '25', lid: '2' },
      { instrument: 'praktijk', paragraaf: 'gebruik' },
    ],
    why: 'Zonder vastlegging kan UWV niet zien wat er is gedaan.',
    remedy: 'Leg vast wat er is gedaan. Verander geen datum.',
    actor: 'werkgever',
    steps: ['Zijn de afspraken vastgelegd, dan is aan de norm voldaan.', 'Anders niet.'],
    exceptions: [],
    related: [],
    check: () => satisfied(),
    example: { satisfies: { patch: {} }, violates: { patch: {} } },
    ...change,
  }
}

export function resultOf(id: string, verdict: Verdict, change: Partial<Rule> = {}): Result {
  return { rule: madeUpRule(id, change), verdict, consulted: ['wachttijd', 'spoor2'] }
}

const day = plainDate

export const places = {
  late: {
    path: '/spoor2/start',
    breach: 'late',
    message: nl`Spoor 2 is gestart op ${'2025-03-20'}; de laatste dag was ${'2025-02-23'}`,
    due: day('2025-02-23'),
    found: day('2025-03-20'),
    daysLate: 25,
  },
  missing: {
    path: '/documenten',
    breach: 'missing',
    message: nl`Het belastbaarheidsprofiel ontbreekt; de laatste dag was ${'2024-12-01'}`,
    due: day('2024-12-01'),
  },
  incomplete: {
    path: '/documenten/0',
    breach: 'incomplete',
    message: nl`In het stuk van ${'2024-02-20'} ontbreekt de naam van ${freeText('Jan van der Verzonnen-Achternaam te Nergenshuizen')}`,
  },
  lighter: {
    path: '/documenten/3/opstellers/0',
    breach: 'incomplete',
    message: nl`In de evaluatie van ${'2024-07-08'} ontbreekt de functie van de opsteller`,
    severity: 'warning',
    norm: 'praktijk',
  },
} as const satisfies Record<string, Place>

/** One result of every kind, over several themes. */
export const results: readonly Result[] = [
  resultOf('T-04', violated(places.late, { covered: afwijking() }), {
    severity: 'warning',
    title: 'Plan van aanpak binnen twee weken na de probleemanalyse',
  }),
  resultOf('T-10', violated({ ...places.late, severity: 'warning' }, { notes: [nl`het traject loopt nog`] }), {
    title: 'Spoor 2 gestart binnen zes weken na de eerstejaarsevaluatie, uiterlijk in week 58',
    norm: 'uwv-handboek',
    requires: 'Spoor 2 begint binnen zes weken na de eerstejaarsevaluatie, uiterlijk in week 58.',
    actor: 'werkgever en werknemer',
  }),
  resultOf('T-13', pending(day('2025-10-12'), true), { title: 'Actueel oordeel op tijd', part: 'volledigheid' }),
  resultOf('T-14', pending(day('2025-10-12'), false), { title: 'Eindevaluatie na het actueel oordeel' }),
  resultOf('R-01', satisfied('/documenten/0/datum', nl`de datum is ${'2024-02-20'}`)),
  resultOf('R-11', violated([places.incomplete, places.lighter]), {
    title: 'Elk stuk heeft datum, naam en functie van de opsteller',
  }),
  resultOf('I-06', violated(places.missing), {
    title: 'Belastbaarheidsprofiel aanwezig',
    severity: 'warning',
    norm: 'beleidsregel',
    actor: 'bedrijfsarts',
    remedy:
      'Vraag de bedrijfsarts om een belastbaarheidsprofiel (art. 5 lid 2). Geef het door aan de arbeidsdeskundige.',
  }),
  resultOf('S1-02', undetermined('/werkgever/functies'), { title: 'Alle functies beoordeeld' }),
  resultOf('S1-07', satisfied('/documenten/3')),
  resultOf(
    'D-05',
    judgement(nl`Is de maatregel van ${'2025-01-10'} onverwijld meegedeeld?`, 'jurist', '/maatregelen/0'),
  ),
  resultOf('P-04', notApplicable(nl`er staat geen medische informatie in het dossier`)),
  resultOf('B-02', violated(places.incomplete, { nextDue: day('2025-10-12') }), { severity: 'info', norm: 'praktijk' }),
]

function afwijking() {
  return {
    ground: 'afwijking',
    path: '/afwijkingen/0',
    message: nl`werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)`,
  } as const
}

/** A dossier in time, as it could be; not that of the results above. */
export const timeline: Timeline = {
  from: day('2024-01-15'),
  peildatum: day('2025-04-01'),
  endOfWait: day('2026-01-11'),
  endOfPeriod: day('2026-01-11'),
  weekEnds: [
    { week: 52, date: day('2025-01-12') },
    { week: 104, date: day('2026-01-11') },
  ],
  marks: [
    { week: 6, date: day('2024-02-25'), label: 'probleemanalyse' },
    { week: 58, date: day('2025-02-23'), label: 'spoor 2' },
    { week: 104, date: day('2026-01-11'), label: 'einde wachttijd' },
  ],
  milestones: [
    {
      id: 'spoor-2',
      label: 'Start van spoor 2',
      due: day('2025-02-23'),
      done: day('2025-03-20'),
      state: 'late',
      actor: 'werkgever',
      rule: 'T-10',
      sources: [{ instrument: 'uwvKader', paragraaf: 'Spoor 2, Tijdig' }],
      path: '/spoor2/start',
    },
    {
      id: 'actueel-oordeel',
      label: 'Actueel oordeel van de bedrijfsarts',
      due: day('2025-10-12'),
      done: null,
      state: 'pending',
      actor: 'werkgever',
      rule: 'R-06',
      sources: [{ instrument: 'wia', artikel: '25', lid: '3' }],
      path: null,
    },
  ],
  bars: [
    { track: 'spoor1', label: 'Spoor 1', from: day('2024-03-04'), to: null, path: '/documenten/1' },
    { track: 'spoor2', label: 'Spoor 2', from: day('2025-03-20'), to: null, path: '/spoor2' },
  ],
  riv: [
    {
      id: 'probleemanalyse',
      document: 'Probleemanalyse',
      needed: 'now',
      present: true,
      date: day('2024-02-20'),
      by: ['bedrijfsarts'],
      signed: null,
      rule: 'R-01',
      path: '/documenten/0',
    },
  ],
  exceptions: [
    {
      label: 'Geen benutbare mogelijkheden',
      date: day('2024-03-05'),
      by: ['bedrijfsarts'],
      from: day('2024-01-29'),
      to: null,
      review: null,
      evidence: 0,
      rule: 'I-08',
      path: '/geenBenutbareMogelijkheden/0',
    },
  ],
}

interface Change extends Partial<JudgedDossier> {
  readonly peildag?: PlainDate
}

/** A judged dossier, with everything that follows from its results. */
export function judgedDossier(change: Change = {}): JudgedDossier {
  const found = change.results ?? results
  return {
    status: 'judged',
    file: 'dossiers/VZ-2024-0157.yaml',
    sha256: 'a'.repeat(64),
    kenmerk: 'VZ-2024-0157',
    owners: { werkgever: { referentie: 'WG-07', naam: null }, casemanager: { referentie: 'CM-02', naam: null } },
    peildatum: { datum: day('2025-04-01'), herkomst: 'dossier' },
    week: 64,
    fase: 'wachttijd',
    wachttijd: {
      eersteZiektedag: day('2024-01-15'),
      einde: day('2026-01-11'),
      samengesteld: false,
      eindeTijdvak: day('2026-01-11'),
    },
    loonsanctieTotEnMet: null,
    eindeVerplichtingen: null,
    parts: headlines(countParts(found)),
    named: nameChecks(namedChecks, found, headlines(countParts(found))),
    counts: countResults(found),
    partCounts: countParts(found),
    results: found,
    actions: actionsOf(found),
    nextDeadlines: deadlinesOf(found, day('2025-04-01')),
    assumptions: [nl`ziek zonder onderbreking sinds ${'2024-01-15'}`],
    notes: [nl`${3} feiten na de peildatum buiten beschouwing`],
    looksAhead: false,
    locate: (path) => ({ line: 1 + path.length, column: 3 }),
    timeline: () => timeline,
    costs: () => null,
    forecast: (until) => ({ from: day('2025-04-01'), until, openNow: 0, events: [] }),
    ...change,
  }
}

export const invalidDossier: InvalidDossier = {
  status: 'invalid',
  file: 'dossiers/fout.yaml',
  sha256: 'b'.repeat(64),
  problems: [
    {
      path: '/verzuim/eersteZiektedag',
      line: 5,
      column: 20,
      message: '2025-02-30 is geen bestaande dag; schrijf JJJJ-MM-DD',
      machineMessage: '… is geen bestaande dag; schrijf JJJJ-MM-DD',
    },
    {
      path: '/werknemer',
      line: 9,
      column: 3,
      message: 'Onbekende sleutel "funtie"; bedoel je "functie"?',
      machineMessage: 'Onbekende sleutel; bedoel je "functie"?',
    },
  ],
}

export const unreadableDossier: UnreadableDossier = {
  status: 'unreadable',
  file: 'dossiers/weg.yaml',
  sha256: null,
  problems: [
    {
      path: '',
      line: 1,
      column: 1,
      message: 'bestand niet gevonden; controleer de naam en de map',
      machineMessage: 'bestand niet gevonden; controleer de naam en de map',
    },
  ],
}
