import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { isSteedsZonderMogelijkheden } from '../mogelijkheden-sinds.js'
import { nogNiet } from '../termijn.js'
import { beginVenster, geenVerslagNodig, nietGevraagd, uiterlijkVerslag, volgendeDagVerslag } from '../verslag.js'

export default {
  id: 'R-10',
  slug: 'riv-administratieve-gegevens',
  title: 'Gegevens over werknemer, functie, eerste ziektedag en bedrijf in het re-integratieverslag',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires:
    'De probleemanalyse of het actueel oordeel noemt de administratieve gegevens, de functie, de bekwaamheden en de eerste ziektedag; de eindevaluatie noemt de aard van het bedrijf.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'a tot en met e' },
    { instrument: 'vhv', artikel: '2', lid: '4 en 5' },
  ],
  why: 'Dit zijn voorgeschreven onderdelen van het verslag. UWV moet kunnen zien over wie en over welk werk het gaat.',
  remedy:
    'Vul het ontbrekende gegeven aan op het stuk zelf, met de datum van de aanvulling. De bedrijfsarts vult het actueel oordeel aan, de werkgever de eindevaluatie.',
  actor: 'werkgever',
  steps: [
    'Komt er geen verslag, dan geldt de norm niet.',
    'Elk gegeven over de werknemer mag op de probleemanalyse of op het actueel oordeel staan; de aard van het bedrijf staat op de eindevaluatie.',
    'Is er nog geen actueel oordeel of eindevaluatie, dan kan het gegeven tot de laatste dag van het verslag nog komen.',
    'Staat een gegeven op geen van die stukken, dan is dat een tekortkoming; zegt het dossier niets over de administratieve gegevens, dan is dat een aandachtspunt.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'zonder benutbare mogelijkheden vanaf het begin hoeft er geen eindevaluatie te zijn',
  ],
  related: ['R-01', 'R-05', 'R-06', 'C-06'],

  check(fact) {
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag
    const dragers = [fact('probleemanalyse'), fact('actueelOordeel')].filter((stuk) => stuk !== null)
    const verdicts = [...overWerknemer(fact, dragers), aardBedrijf(fact)]
    const onbekend = dragers.length > 0 && gegevens.some(({ lees }) => isOnbekend(lees, dragers))
    return metNotitie(combine(verdicts, nl`er is nog geen stuk waarop deze gegevens staan`), onbekend)
  },

  example: {
    satisfies: { patch: {} },
    violates: { patch: { documenten: { eindevaluatie: { aardBedrijf: null } } } },
  },
} satisfies Rule

type Drager = Stuk<'probleemanalyse'> | Stuk<'actueel-oordeel'>

/** Whether it stands on the paper; undefined when the dossier does not tell. */
type Lezing = (stuk: Drager) => boolean | undefined

interface Gegeven {
  readonly naam: string
  readonly lees: Lezing
}

/** RPEZ art. 6 lid 1 a, c, d and e. Of the administrative data (a) the dossier holds only whether they are there. */
const gegevens: readonly Gegeven[] = [
  { naam: 'de gegevens van de werknemer', lees: (stuk) => stuk.administratieveGegevens?.werknemer },
  { naam: 'de gegevens van de werkgever', lees: (stuk) => stuk.administratieveGegevens?.werkgever },
  { naam: 'de gegevens van de bedrijfsarts of arbodienst', lees: (stuk) => stuk.administratieveGegevens?.bedrijfsarts },
  { naam: 'de functie van de werknemer', lees: (stuk) => Boolean(stuk.functie) },
  { naam: 'de bekwaamheden van de werknemer', lees: (stuk) => Boolean(stuk.bekwaamheden) },
  { naam: 'de eerste ziektedag', lees: (stuk) => Boolean(stuk.eersteZiektedag) },
]

/** No paper tells whether it stands there. */
function isOnbekend(lees: Lezing, dragers: readonly Drager[]): boolean {
  return dragers.every((stuk) => lees(stuk) === undefined)
}

function overWerknemer(fact: Ask, dragers: readonly Drager[]): readonly Verdict[] {
  let komt: Verdict | undefined // the same for each
  return gegevens.map((gegeven) => {
    const drager = dragers.find((stuk) => gegeven.lees(stuk) === true)
    if (drager) return satisfied(drager.path)
    const oordeel = fact('actueelOordeel')
    if (oordeel) return opOordeel(fact, gegeven, oordeel, dragers)
    komt ??= komtNog(fact, nl`er is geen actueel oordeel waarop dit nog kan staan (zie R-06)`)
    return komt
  })
}

function opOordeel(
  fact: Ask,
  { naam, lees }: Gegeven,
  oordeel: Stuk<'actueel-oordeel'>,
  dragers: readonly Drager[],
): Verdict {
  // Staat nergens dat het gegeven ontbreekt, dan blijft het bij de notitie om het op het stuk na te kijken.
  if (isOnbekend(lees, dragers)) return satisfied(oordeel.path)
  return ontbreekt(
    fact,
    oordeel.path,
    dragers.length > 1
      ? nl`De probleemanalyse en het actueel oordeel noemen ${naam} niet`
      : nl`Het actueel oordeel noemt ${naam} niet`,
  )
}

function aardBedrijf(fact: Ask): Verdict {
  const evaluatie = fact('eindevaluatie')
  if (evaluatie?.aardBedrijf) return satisfied(`${evaluatie.path}/aardBedrijf`)
  if (evaluatie) return ontbreekt(fact, evaluatie.path, nl`De eindevaluatie noemt de aard van het bedrijf niet`)
  if (isSteedsZonderMogelijkheden(fact)) {
    return notApplicable(nl`zonder benutbare mogelijkheden hoeft er geen eindevaluatie te zijn`)
  }
  return komtNog(fact, nl`er is geen eindevaluatie (zie R-05)`)
}

/** The paper that can carry it is not there: not yet, or another rule reports that paper. */
function komtNog(fact: Ask, reason: Message): Verdict {
  const due = uiterlijkVerslag(fact)
  const vervallen = nietGevraagd(fact, due)
  if (vervallen) return vervallen
  return fact('peildatum') <= due ? nogNiet(fact, due, beginVenster(fact)) : notApplicable(reason)
}

function ontbreekt(fact: Ask, path: string, message: Message): Verdict {
  return violated({ path, breach: 'incomplete', message }, volgendeDagVerslag(fact))
}

function metNotitie(verdict: Verdict, onbekend: boolean): Verdict {
  if (!onbekend || (verdict.kind !== 'satisfied' && verdict.kind !== 'violated' && verdict.kind !== 'pending')) {
    return verdict
  }
  const note = nl`het dossier zegt niet of de administratieve gegevens op het stuk staan; kijk dat na op de probleemanalyse of het actueel oordeel`
  return { ...verdict, notes: [...verdict.notes, note] }
}
