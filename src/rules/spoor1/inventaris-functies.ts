import type { PlainDate } from '../../calendar/plain-date.js'
import type { Functie, Spoor1 } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { freeText, nl } from '../../language/message.js'
import { opsomming } from '../../language/opsomming.js'
import { dagSpoor1Onderzocht } from '../../law/parameters/spoor1.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { naTermijn } from '../na-termijn.js'
import { onceAJudgement } from '../once-a-judgement.js'
import { isEigenWerkPassend } from './eigen-werk-passend.js'
import { lopendEigenWerk, weegtLichter } from './lopend-eigen-werk.js'

type Inventaris = NonNullable<Spoor1['inventarisatie']>[number]

const niveaus = ['praktijk', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo'] as const

export default {
  id: 'S1-02',
  slug: 'inventaris-functies',
  title: 'Alle functies op of onder het niveau van de werknemer beoordeeld',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'De werkgever beoordeelt elke functie op of onder het niveau van de werknemer: past die bij de bekwaamheden en bij de belastbaarheid?',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Terugkeer in (aangepast) ander werk' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'bw7', artikel: '658a', lid: '1' },
  ],
  why: 'Bij de eigen werkgever is de kans op terugkeer het grootst. Een functie die niet is bekeken, kan een gemiste kans zijn.',
  remedy:
    'Onderzoek en leg per functie vast of die past: eigen werk, aangepast eigen werk en elke andere functie op of onder het niveau, met vergelijking, reden en datum.',
  actor: 'werkgever',
  steps: [
    'Past het eigen werk, al dan niet aangepast, dan geldt deze norm niet.',
    'Staat niet in het dossier welke functies er zijn, dan is dat na week 52 niet te beoordelen.',
    'De regel kijkt naar elke andere functie op of onder het niveau van de werknemer.',
    'Is een functie niet beoordeeld en is haar niveau of dat van de werknemer niet bekend, dan is dat na week 52 niet te beoordelen.',
    'Bij elke functie staan de conclusie, de vergelijking met bekwaamheden en belastbaarheid, de reden en de datum.',
    'Tot en met week 52 (praktijk) is wat ontbreekt nog geen bevinding; daarna is het een tekortkoming.',
    'Een oordeel van vóór het nieuwste profiel, zonder nieuwe blik daarna, is een risico; werkt de werknemer nog in het eigen werk, dan is alles een risico.',
  ],
  exceptions: [
    'er zijn geen andere functies op of onder het niveau van de werknemer',
    'het eigen werk past, al dan niet aangepast',
    'er zijn geen benutbare mogelijkheden',
    'gedekt door een positief deskundigenoordeel zonder voorbehoud over de inspanningen van de werkgever, van na de gemiste dag, of bij een bevredigend resultaat (S1-06)',
  ],
  related: ['S1-01', 'S1-03', 'S1-05', 'S1-08', 'I-06'],

  check(fact) {
    if (isEigenWerkPassend(fact)) {
      return notApplicable(nl`het eigen werk past, al dan niet aangepast; dan is ander werk niet aan de orde`)
    }
    const wachttijd = fact('wachttijd')
    const week52 = wachttijd.dag(valueOn(dagSpoor1Onderzocht, wachttijd.eersteDag))
    const werkgever = fact('dossier').werkgever
    // Tot week 52 is het geen vraag welke functies er zijn; daarna wel.
    if (!werkgever?.functies && !werkgever?.geenAndereFuncties) {
      return naTermijn(fact, week52, () => undetermined('/werkgever/functies'))
    }
    const functies = fact('functies').filter((functie) => isTeBeoordelen(fact, functie))
    if (functies.length === 0) {
      return notApplicable(nl`er zijn geen andere functies op of onder het niveau van de werknemer`)
    }
    const [place, ...rest] = functies.flatMap((functie) => bevinding(fact, functie))
    const onbekend = functies.flatMap((functie) => onbekendNiveau(fact, functie) ?? [])[0]
    if (!place)
      return onbekend ? naTermijn(fact, week52, () => undetermined(onbekend)) : satisfied(fact('spoor1')?.path)
    return naTermijn(fact, week52, (due) => {
      const covered = gedektInspanning(fact, due)
      if (!lopendEigenWerk(fact)) return violated([place, ...rest], { covered })
      const lichter = (ander: Place): Place => ({ ...ander, severity: 'warning' })
      return violated([lichter(place), ...rest.map(lichter)], { covered, notes: [weegtLichter] })
    })
  },

  example: {
    satisfies: { patch: { werkgever: { functies: [{ naam: 'Planner', niveau: 'mbo-3' }] } } },
    violates: {
      patch: {
        werkgever: {
          functies: [
            { naam: 'Planner', niveau: 'mbo-3' },
            { naam: 'Medewerker receptie', niveau: 'mbo-2' },
          ],
        },
      },
    },
  },
} satisfies Rule

/** Functions above the level stay out; own work is for S1-01. Without a level a function may count. */
function isTeBeoordelen(fact: Ask, { naam, niveau, opOfOnderNiveau }: Functie): boolean {
  const werknemer = fact('dossier').werknemer
  if (werknemer?.functie && gewoon(naam) === gewoon(werknemer.functie)) return false
  if (opOfOnderNiveau !== undefined) return opOfOnderNiveau
  return !niveau || !werknemer?.niveau || niveaus.indexOf(niveau) <= niveaus.indexOf(werknemer.niveau)
}

/** Where the level is missing that would tell whether a function that nobody looked at had to be, or null. */
function onbekendNiveau(fact: Ask, functie: Functie): string | null {
  if (functie.opOfOnderNiveau !== undefined || regelsVan(fact, functie).length > 0) return null
  if (!functie.niveau) return `${functie.path}/niveau`
  return fact('dossier').werknemer?.niveau ? null : '/werknemer/niveau'
}

function regelsVan(fact: Ask, { naam }: Functie): readonly Inventaris[] {
  return regelsPerFunctie(fact).get(gewoon(naam)) ?? []
}

const regelsPerFunctie = onceAJudgement((fact): ReadonlyMap<string, readonly Inventaris[]> => {
  const perFunctie = new Map<string, Inventaris[]>()
  for (const regel of fact('spoor1')?.inventarisatie ?? []) {
    const naam = gewoon(regel.functie)
    const regels = perFunctie.get(naam)
    if (regels) regels.push(regel)
    else perFunctie.set(naam, [regel])
  }
  return perFunctie
})

function bevinding(fact: Ask, functie: Functie): readonly Place[] {
  if (onbekendNiveau(fact, functie)) return []
  const regels = regelsVan(fact, functie)
  const regel = regels.findLast((kandidaat) => ontbrekend(kandidaat).length === 0) ?? regels.at(-1)
  const naam = freeText(functie.naam)
  if (!regel) {
    return [{ breach: 'missing', path: functie.path, message: nl`De functie ${naam} is niet beoordeeld voor spoor 1` }]
  }
  const leeg = ontbrekend(regel)
  if (leeg.length > 0) {
    const message = nl`Bij de beoordeling van de functie ${naam} ontbreekt ${opsomming(leeg)}`
    return [{ breach: 'incomplete', path: regel.path, message }]
  }
  const profiel = profielVoorSpoor2(fact)
  if (!profiel || !regel.datum || regel.datum >= profiel || isHerbeoordeeld(fact, profiel)) return []
  const message = nl`De functie ${naam} is op ${regel.datum} beoordeeld, vóór het belastbaarheidsprofiel van ${profiel}`
  return [{ breach: 'inconsistent', path: `${regel.path}/datum`, found: regel.datum, message, severity: 'warning' }]
}

function ontbrekend(regel: Inventaris): readonly string[] {
  return [
    ...(regel.conclusie ? [] : ['de conclusie']),
    ...(regel.bekwaamheden ? [] : ['de vergelijking met de bekwaamheden']),
    ...(regel.belasting ? [] : ['de vergelijking met de belastbaarheid']),
    ...(regel.reden ? [] : ['de reden']),
    ...(regel.datum ? [] : ['de datum']),
  ]
}

/** The newest profile before spoor 2 started; what a later one asks of spoor 1 is for S1-05. */
function profielVoorSpoor2(fact: Ask): PlainDate | null {
  const start = fact('spoor2')?.start
  const profiel = fact('belastbaarheidsprofielen').findLast(({ datum }) => datum && (!start || datum <= start))
  return profiel?.datum ?? null
}

function isHerbeoordeeld(fact: Ask, profiel: PlainDate): boolean {
  return (fact('spoor1')?.herbeoordelingen ?? []).some(({ datum }) => datum >= profiel)
}

/** Names that differ in this alone are one function. */
function gewoon(naam: string): string {
  return naam.trim().toLowerCase()
}
