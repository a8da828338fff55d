import type { Afwijking, Facts, PeriodeZonderMogelijkheden, Spoor2 } from '../../facts/facts.js'
import type { RecordedException } from '../../kernel/timeline.js'

/** What the dossier records to depart from a norm, whether it holds or not: the rule of each decides that. */
export function exceptionsOf(facts: Facts): readonly RecordedException[] {
  const uitzondering = facts.spoor2.value?.uitzondering
  return [
    ...facts.afwijkingen.value.map(ofAfwijking),
    ...facts.geenBenutbareMogelijkheden.value.map(zonderMogelijkheden),
    ...(uitzondering ? [spoor2(uitzondering)] : []),
  ]
}

function ofAfwijking({ termijn, datum, akkoord, bewijs, path }: Afwijking): RecordedException {
  const { label, rule } = termijnen[termijn]
  return {
    label: `Samen afgeweken van de termijn: ${label}`,
    date: datum ?? null,
    by: (['werkgever', 'werknemer'] as const).filter((wie) => akkoord?.[wie]),
    from: null,
    to: null,
    review: null,
    evidence: count(bewijs, akkoord?.bewijs),
    rule,
    path,
  }
}

const termijnen: Record<Afwijking['termijn'], { readonly label: string; readonly rule: string }> = {
  probleemanalyse: { label: 'probleemanalyse', rule: 'T-03' },
  'plan-van-aanpak': { label: 'plan van aanpak', rule: 'T-04' },
  bijstelling: { label: 'bijstelling van het plan', rule: 'T-09' },
  evaluatie: { label: 'evaluatie', rule: 'T-05' },
  eerstejaarsevaluatie: { label: 'eerstejaarsevaluatie', rule: 'T-08' },
}

function zonderMogelijkheden(periode: PeriodeZonderMogelijkheden): RecordedException {
  const { van, totEnMet, verklaring, herbeoordelingen, path } = periode
  const dagen = (herbeoordelingen ?? []).map(({ datum }) => datum).toSorted()
  return {
    label: 'Geen benutbare mogelijkheden',
    date: verklaring?.datum ?? null,
    by: verklaring?.door ? [verklaring.door] : [],
    from: van,
    to: totEnMet ?? null,
    review: dagen.at(-1) ?? null,
    evidence: count(verklaring?.bewijs),
    rule: 'I-08',
    path,
  }
}

function spoor2(uitzondering: NonNullable<Spoor2['uitzondering']>): RecordedException {
  const { grond, datum, door, herbeoordeling, bewijs, prognose, omschrijving, path } = uitzondering
  return {
    label: `Spoor 2 uitgesteld of niet nodig: ${gronden[grond]}`,
    date: datum ?? null,
    by: door ? [door] : [],
    from: null,
    to: null,
    review: herbeoordeling ?? null,
    evidence: count(bewijs, prognose?.bewijs, omschrijving?.bewijs),
    rule: 'S2-04',
    path,
  }
}

const gronden: Record<NonNullable<Spoor2['uitzondering']>['grond'], string> = {
  'concreet-perspectief': 'concreet perspectief bij de eigen werkgever',
  'marginale-mogelijkheden': 'marginale mogelijkheden',
  'aow-binnen-een-jaar': 'AOW-leeftijd binnen een jaar na de wachttijd',
  'geen-benutbare-mogelijkheden': 'geen benutbare mogelijkheden',
  'belastbaarheid-na-evaluatie': 'belastbaar geworden na de eerstejaarsevaluatie',
  'bevredigend-resultaat': 'bevredigend resultaat',
  'beschut-werk': 'beschut werk',
}

function count(...papers: readonly (readonly string[] | null | undefined)[]): number {
  return papers.reduce((sum, these) => sum + (these?.length ?? 0), 0)
}
