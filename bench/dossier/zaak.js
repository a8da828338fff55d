import { dayNumber, isoDate, workday } from '../days.js'
import { createRandom } from '../random.js'
import * as texts from './texts.js'

/** The day on which the benchmark judges; the files hold acts up to this day. */
export const peildatum = '2025-06-01'
const peildag = dayNumber(peildatum)

/**
 * What one case is about: who, since when, how carefully kept. The rest of the dossier follows from it.
 * @param seed of this dossier.
 */
export function createZaak(seed) {
  const random = createRandom(seed)
  // Most people are back or gone before the second year: young files outnumber old ones.
  const weken = 26 + Math.floor(random.next() ** 3 * 107)
  const start = workday(peildag - weken * 7 - random.int(0, 6))
  const soort = kiesSoort(random, weken)
  const isSlordig = random.chance(0.35)
  const eindeDienst = soort === 'uit-dienst' ? start + random.int(22, weken - 2) * 7 : null
  const laatsteDag = Math.min(peildag, eindeDienst ?? peildag)

  return {
    random,
    start,
    weken,
    soort,
    isSlordig,
    eindeDienst,
    peildag,
    laatsteDag,
    /** Whether the stukken are named with a file; the files themselves are elsewhere. */
    heeftBestanden: random.chance(0.25),
    isZonderMogelijkheden: soort === 'geen-mogelijkheden',
    team: kiesTeam(random),
    bedrijf: random.pick(texts.bedrijven),
    iso: isoDate,
    /** A working day in week `nummer` of the illness, `later` days on. */
    week: (nummer, later = 0) => workday(start + nummer * 7 + random.int(0, 4) + later),
    /** Whether the day has come: nobody records what is still to be done. */
    isBinnen: (dag) => dag <= laatsteDag,
    ontbreekt: () => random.chance(isSlordig ? 0.15 : 0.01),
    vertraging: () => (isSlordig && random.chance(0.5) ? random.int(10, 60) : 0),
  }
}

function kiesSoort(random, weken) {
  return random.weighted({
    gewoon: 60,
    'geen-mogelijkheden': 8,
    onderbroken: 12,
    'lang-onderbroken': 4,
    wazo: 4,
    'uit-dienst': 6,
    maatregel: 5,
    loonsanctie: weken > 108 ? 60 : 0,
  })
}

function kiesTeam(random) {
  return {
    casemanager: random.pick(texts.namen),
    bedrijfsarts: random.pick(texts.artsen),
    arbodienst: random.pick(texts.arbodiensten),
    ad: random.pick(texts.namen),
    coach: random.pick(texts.namen),
    bureau: random.pick(texts.bureaus),
  }
}
