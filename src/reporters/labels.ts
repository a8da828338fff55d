import type { EindeVerplichtingen, HerkomstPeildatum } from '../facts/facts.js'
import type { Fase } from '../facts/fase.js'
import type { Counts, NamedCheck, PartStatus } from '../kernel/report.js'
import { type Result, severityOf } from '../kernel/result.js'
import type { Part } from '../kernel/rule.js'
import { type Breach, type Coverage, type Norm, type Severity, severities, type Verdict } from '../kernel/verdict.js'
import { aantal } from '../language/aantal.js'
import type { Summary, Totals } from './summary.js'

/** Words for the kinds of verdict that need nothing else to be named; a breach is named after its severity. */
const verdictWords = {
  satisfied: 'VOLDAAN',
  violated: 'NIET VOLDAAN',
  pending: 'NOG NIET',
  notApplicable: 'N.V.T.',
  undetermined: 'NIET TE BEOORDELEN',
  judgement: 'TER BEOORDELING',
} as const satisfies Record<Verdict['kind'], string>

const severityWords = {
  error: 'NIET VOLDAAN',
  warning: 'RISICO',
  info: 'AANDACHT',
} as const satisfies Record<Severity, string>

const gedekt = 'GEDEKT'

/** What a verdict is called that needs nothing else to be named. */
export function verdictWord(kind: Verdict['kind']): string {
  return verdictWords[kind]
}

/** What a breach of this severity is called. */
export function severityWord(severity: Severity): string {
  return severityWords[severity]
}

/** The same with the word that the steps of a rule use for it. */
export function severityInFull(severity: Severity): string {
  const word = { error: ' (tekortkoming)', warning: '', info: ' (aandachtspunt)' }[severity]
  return severityWords[severity] + word
}

/** What a result is called: a breach after its severity, a breach with a recorded ground GEDEKT. */
export function resultWord(result: Result): string {
  const { verdict } = result
  if (verdict.kind !== 'violated') return verdictWords[verdict.kind]
  return verdict.covered ? gedekt : severityWords[severityOf({ ...result, verdict })]
}

/** What a named check is called: met or not, whatever the severity. */
export function namedWord({ verdict, covered }: NamedCheck): string {
  return covered ? gedekt : verdictWords[verdict]
}

/** The headline of a part; `risks` is the number of open risks in it. */
export function headlineWord(status: PartStatus, risks: number): string {
  if (status !== 'risk') return verdictWords[status]
  return risks === 1 ? '1 RISICO' : `${risks} RISICO'S`
}

/** The same in at most twelve characters, for tables. */
export function shortHeadlineWord(status: PartStatus, risks: number): string {
  if (status === 'undetermined') return 'N.T. BEOORD.'
  if (status === 'judgement') return 'TER BEOORD.'
  return headlineWord(status, risks)
}

/** `2 niet voldaan`, `1 risico`: how many breaches there are of each severity, the heaviest first. */
export function breachCounts(violated: Counts['violated']): string[] {
  return severities
    .filter((severity) => violated[severity] > 0)
    .map((severity) => breachCount(violated[severity], severity))
}

function breachCount(count: number, severity: Severity): string {
  switch (severity) {
    case 'error':
      return `${count} niet voldaan`
    case 'warning':
      return aantal(count, 'risico', "risico's")
    case 'info':
      return aantal(count, 'aandachtspunt', 'aandachtspunten')
  }
}

/** Every count that is not zero, in words. */
export function countWords(counts: Counts): string[] {
  const counted = (count: number, word: string) => (count > 0 ? [`${count} ${word}`] : [])
  return [
    ...counted(counts.satisfied, 'voldaan'),
    ...breachCounts(counts.violated),
    ...counted(counts.covered, 'gedekt'),
    ...counted(counts.pending, 'nog niet'),
    ...counted(counts.undetermined, 'niet te beoordelen'),
    ...counted(counts.judgement, 'ter beoordeling'),
    ...counted(counts.notApplicable, 'niet van toepassing'),
  ]
}

/** `3 dossiers getoetst`, `1 ongeldig`: what became of the files of a run. */
export function fileCounts({ judged, invalid, unreadable }: Summary): [string, ...string[]] {
  return [
    `${aantal(judged, 'dossier', 'dossiers')} getoetst`,
    ...(invalid > 0 ? [`${invalid} ongeldig`] : []),
    ...(unreadable > 0 ? [`${unreadable} onleesbaar`] : []),
  ]
}

export const normLabels = {
  wet: 'wet',
  beleidsregel: 'beleidsregel',
  'uwv-handboek': 'UWV-handboek',
  praktijk: 'praktijk',
} as const satisfies Record<Norm, string>

/** What it means that a norm has this weight. */
export const normExplanations = {
  wet: 'wet of ministeriële regeling; bindt de werkgever en de werknemer',
  beleidsregel: 'beleidsregel; zo beoordeelt UWV',
  'uwv-handboek': 'handboek van UWV; zo leggen de beoordelaars van UWV de regels uit',
  praktijk: 'gebruik in de praktijk; bindt niet, maar helpt om de inspanningen te laten zien',
} as const satisfies Record<Norm, string>

/** Said once of many dossiers, when some are judged on a day after the one up to which they are kept; else null. */
export function lookAheadText({ lookAhead }: Pick<Totals, 'lookAhead'>): string | null {
  const what = aantal(lookAhead, 'dossier is', 'dossiers zijn')
  return lookAhead === 0 ? null : `vooruitblik: ${what} getoetst alsof er tot de peildatum niets meer bij komt`
}

export const breachLabels = {
  missing: 'ontbreekt',
  late: 'te laat',
  incomplete: 'onvolledig',
  inconsistent: 'tegenstrijdig',
  notAllowed: 'niet toegestaan',
} as const satisfies Record<Breach, string>

export const faseLabels = {
  wachttijd: 'in de wachttijd',
  verlenging: 'vrijwillige verlenging',
  loonsanctie: 'loonsanctie',
  'na-einde': 'na de wachttijd',
  hersteld: 'hersteld',
  'uit-dienst': 'uit dienst',
  aow: 'AOW-leeftijd bereikt',
} as const satisfies Record<Fase, string>

/** In a word or two, where all duties have ended. */
export const endedLabels = {
  hersteld: 'hersteld',
  'uit-dienst': 'uit dienst',
  overleden: 'overleden',
  aow: 'AOW',
  'verkorte-wachttijd': 'verkort',
} as const satisfies Record<EindeVerplichtingen['reden'], string>

export const partLabels = {
  volledigheid: 'Volledigheid RIV',
  inspanningen: 'Inspanningen',
  zorgvuldigheid: 'Zorgvuldigheid',
} as const satisfies Record<Part, string>

export const groundLabels = {
  uitzondering: 'uitzondering',
  afwijking: 'gemotiveerde afwijking',
  deskundigenoordeel: 'deskundigenoordeel UWV',
  'bevredigend-resultaat': 'bevredigend resultaat',
  'andere-grond': 'andere grond',
} as const satisfies Record<Coverage['ground'], string>

export const herkomstLabels = {
  opgegeven: 'opgegeven',
  dossier: 'uit het dossier',
  vandaag: 'vandaag',
} as const satisfies Record<HerkomstPeildatum, string>

const themeLabels: Readonly<Record<string, string>> = {
  T: 'Termijnen',
  R: 'Stukken van het verslag',
  I: 'Inhoud',
  S1: 'Spoor 1',
  S2: 'Spoor 2',
  D: 'Rollen en deskundigheid',
  P: 'Privacy',
  C: 'Consistentie',
  B: 'Bewijs',
  W: 'Wachttijd',
  K: 'Praktijk',
}

/** The theme that an id belongs to: `S2-04` is Spoor 2. */
export function themeOf(id: string): string {
  return themeLabels[id.slice(0, id.indexOf('-'))] ?? 'Overige'
}

export const disclaimer = 'Hulpmiddel, geen juridisch advies; UWV beoordeelt op redelijkheid en resultaat.'
