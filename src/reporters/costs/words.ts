import type { PlainDate } from '../../calendar/plain-date.js'
import { wageCents } from '../../engine/costs/wage.js'
import type { CostScenario, LoonsanctieCosts, NoLoonsanctieCosts } from '../../kernel/costs.js'
import { aantal, aantalDagen } from '../../language/aantal.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { citationOf, type SourceRef } from '../../law/source.js'
import { euro } from '../euro.js'
import { forPeople } from '../message.js'
import { day } from '../terminal/days.js'

// For people: what the screen and the HTML report say about the costs, in the same words.

export const costsTitle = 'Wat een loonsanctie aan loon kost'

/** What the amounts are not. */
export const noPrediction =
  'Dit is een rekensom, geen voorspelling: rivcheck zegt niet of UWV een loonsanctie oplegt, en ook niet hoe lang die duurt.'

/** What an employer pays besides. */
export const notIncluded: readonly string[] = [
  'vakantiegeld, de opbouw van vakantiedagen en vaste toeslagen die niet in het maandloon zitten',
  'werkgeverslasten, zoals premies en pensioen',
  'kosten van de re-integratie, de arbodienst en een deskundige',
  'kosten van bezwaar of beroep',
]

/** What is added to a dossier that names no wage. */
export const howToGiveWage = 'vul werknemer, loonPerMaand in (brutoloon per maand in euro), of geef het op: --loon 3500'

/** What to tell the user of so many dossiers without a wage; null when there are none. */
export function lacksWage(missing: number): string | null {
  if (missing === 0) return null
  return `${missing} ${missing === 1 ? 'dossier noemt' : 'dossiers noemen'} geen bruikbaar loon: ${howToGiveWage}`
}

/** Which period it is about: recorded or possible. */
export function periodText({ isRecorded, from, mostWeeks }: LoonsanctieCosts, peildatum: PlainDate): string {
  const hasBegun = from <= peildatum
  if (isRecorded) return `De loonsanctie in het dossier ${hasBegun ? 'begon' : 'begint'} op ${day(from)}.`
  return hasBegun
    ? `De wachttijd is voorbij en het dossier noemt geen loonsanctie. Heeft UWV er een opgelegd, dan begon die op ${day(from)} en duurt die ten hoogste ${mostWeeks} weken (WIA art. 25 lid 9); leg haar dan vast onder loonsanctie.`
    : `Legt UWV een loonsanctie op, dan begint die op ${day(from)} en duurt die ten hoogste ${mostWeeks} weken (WIA art. 25 lid 9).`
}

/** What must happen for a scenario to come true. */
export function scenarioText({ kind, afterWeeks, received, decided }: CostScenario, isRecorded: boolean): string {
  switch (kind) {
    case 'full':
      return isRecorded ? 'Geen bekorting' : 'Geen bekorting: de volle duur'
    case 'repair':
      return `Bekorting gevraagd na ${afterWeeks} weken${received ? `, op ${day(received)}` : ''}`
    case 'repairNow':
      return `Bekorting nu gevraagd${received ? `, op ${day(received)}` : ''}`
    case 'requested':
      return `Bekorting, als UWV het verzoek${received ? ` van ${day(received)}` : ''} toewijst`
    case 'shortened':
      return `Bekort${decided ? ` door het besluit van ${day(decided)}` : ''}`
  }
}

/** `za 12-04-2026`, with the day of doubt that the law leaves. */
export function lastDayText({ lastDay, uncertainDays }: CostScenario): string {
  return day(lastDay) + (uncertainDays > 0 ? ` (± ${uncertainDays} dag)` : '')
}

/** `13 weken`, `13 weken en 2 dagen`. */
export function durationText({ days }: CostScenario): string {
  const weeks = Math.floor(days / 7)
  const rest = days % 7
  const parts = [
    ...(weeks > 0 || rest === 0 ? [aantal(weeks, 'week', 'weken')] : []),
    ...(rest > 0 ? [aantalDagen(rest)] : []),
  ]
  return parts.join(' en ')
}

/** The sum, step by step, for the longest scenario. */
export function stepsOf({ wage, percent, scenarios, terms }: LoonsanctieCosts): readonly string[] {
  const { centsPerMonth } = wage
  const origin = wage.origin === 'dossier' ? 'loonPerMaand in het dossier' : 'opgegeven met --loon'
  const perWeek = (share: number) => euro(wageCents({ centsPerMonth, percent: share, days: 7 }))
  const [longest] = scenarios
  const hasRepair = scenarios.some(({ kind }) => kind !== 'full' && kind !== 'shortened')
  return [
    `Brutoloon per maand: ${euro(centsPerMonth)} (${origin}).`,
    `Loon per week: ${euro(centsPerMonth)} × 12 / 52 = ${perWeek(100)}.`,
    `Daarvan betaalt de werkgever bij ziekte ten minste ${percent} % (BW 7:629 lid 1): ${perWeek(percent)} per week.`,
    ...(longest ? [`Keer ${durationText(longest)}: ${euro(longest.cents)}. Pas het eindbedrag is afgerond.`] : []),
    ...(hasRepair
      ? [
          `Bekorting vragen: de werkgever meldt UWV dat de tekortkoming is hersteld en toont dat aan. UWV besluit binnen ${terms.decisionWeeks} weken; is de tekortkoming hersteld, dan eindigt de loonsanctie ${terms.endWeeks} weken na dat besluit (WIA art. 25 lid 12 tot en met 14). Dat is ten hoogste ${terms.decisionWeeks + terms.endWeeks} weken na de melding. Uit de tekst van UWV volgt de laatste dag niet op de dag nauwkeurig; vandaar ± 1 dag.`,
        ]
      : []),
  ]
}

/** The assumptions with where they come from. */
export function assumptionTexts({ assumptions }: LoonsanctieCosts): readonly string[] {
  return assumptions.map(({ text, sources }) => sentence(forPeople(text), sources))
}

/** Why there is nothing to count. */
export function noneText({ reason, sources }: NoLoonsanctieCosts): string {
  return `Geen loonsanctie te berekenen: ${withSources(forPeople(reason), sources)}.`
}

function sentence(text: string, sources: readonly SourceRef[]): string {
  return `${hoofdletter(withSources(text, sources))}.`
}

function withSources(text: string, sources: readonly SourceRef[]): string {
  return sources.length === 0 ? text : `${text} (${sources.map(citationOf).join('; ')})`
}
