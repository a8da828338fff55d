import type { HerkomstPeildatum } from '../facts/facts.js'
import type { Fase } from '../facts/fase.js'
import type { Counts, NamedCheck, PartStatus } from '../kernel/report.js'
import { type Result, severityOf } from '../kernel/result.js'
import type { Part } from '../kernel/rule.js'
import type { Breach, Coverage, Norm, Severity, Verdict } from '../kernel/verdict.js'

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

/** `2 niet voldaan`, `1 risico`, `1 aandachtspunt`: a number of breaches of one severity. */
export function breachCount(count: number, severity: Severity): string {
  switch (severity) {
    case 'error':
      return `${count} niet voldaan`
    case 'warning':
      return `${count} ${count === 1 ? 'risico' : "risico's"}`
    case 'info':
      return `${count} ${count === 1 ? 'aandachtspunt' : 'aandachtspunten'}`
  }
}

/** Every count that is not zero, in words. */
export function countWords(counts: Counts): string[] {
  const { violated } = counts
  const words: readonly (readonly [number, string])[] = [
    [counts.satisfied, `${counts.satisfied} voldaan`],
    [violated.error, breachCount(violated.error, 'error')],
    [violated.warning, breachCount(violated.warning, 'warning')],
    [violated.info, breachCount(violated.info, 'info')],
    [counts.covered, `${counts.covered} gedekt`],
    [counts.pending, `${counts.pending} nog niet`],
    [counts.undetermined, `${counts.undetermined} niet te beoordelen`],
    [counts.judgement, `${counts.judgement} ter beoordeling`],
    [counts.notApplicable, `${counts.notApplicable} niet van toepassing`],
  ]
  return words.filter(([count]) => count > 0).map(([, text]) => text)
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
export const endedLabels: Readonly<Partial<Record<Fase, string>>> = {
  hersteld: faseLabels.hersteld,
  'uit-dienst': faseLabels['uit-dienst'],
  aow: 'AOW',
}

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
