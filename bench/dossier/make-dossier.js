import { adviezen, contactmomenten } from './contacten.js'
import { documenten } from './documenten.js'
import { meldingen, rondDeWia } from './rond-de-wia.js'
import { spoor1, spoor2 } from './spoor.js'
import { verzuim } from './verzuim.js'
import { werkgever, werknemer } from './wie.js'
import { createZaak } from './zaak.js'

const fewestDates = 40
const mostDates = 120

/**
 * A made-up dossier, always the same for the same numbers, and valid by the schema.
 * @param seed of the corpus.
 * @param index of the dossier in it; also its kenmerk.
 */
export function makeDossier(seed, index) {
  const zaak = createZaak(Math.imul(seed, 1_000_003) + Math.imul(index, 2_654_435_761))
  const { random, team } = zaak
  const without = {
    versie: 1,
    kenmerk: kenmerkOf(index),
    werkgever: werkgever(zaak),
    werknemer: werknemer(zaak, index),
    betrokkenen: [
      { rol: 'casemanager', naam: team.casemanager },
      { rol: 'bedrijfsarts', naam: team.bedrijfsarts, organisatie: team.arbodienst },
      { rol: 'arbeidsdeskundige', naam: team.ad },
    ],
    verzuim: verzuim(zaak),
    documenten: documenten(zaak),
    contactmomenten: [],
    adviezen: adviezen(zaak),
    ...werk(zaak),
    spoor1: spoor1(zaak),
    spoor2: spoor2(zaak),
    meldingen: meldingen(zaak),
    ...rondDeWia(zaak),
  }
  // Most files are near the short end; a few hold twice or thrice as much.
  const target = fewestDates + Math.floor(random.next() ** 4 * (mostDates - fewestDates + 1))
  const least = Math.min(6, mostDates - countDates(without))
  const contacts = Math.max(least, target - countDates(without))
  return JSON.parse(JSON.stringify({ ...without, contactmomenten: contactmomenten(zaak, contacts) }))
}

export function kenmerkOf(index) {
  return `VZ-${String(index).padStart(6, '0')}`
}

/** How many dates a dossier holds, at any depth. */
function countDates(value) {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? 1 : 0
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum, child) => sum + countDates(child), 0)
}

function werk(zaak) {
  const { random, week, iso, isBinnen, isSlordig } = zaak
  const van = week(random.int(8, 14))
  const tot = van + random.int(12, 40) * 7
  if (zaak.isZonderMogelijkheden || !isBinnen(tot)) return {}
  const uren = { urenPerWeek: random.pick([8, 10, 12, 16]), ...(isSlordig || { loonwaarde: random.int(15, 60) }) }
  return {
    werkhervatting: [{ van: iso(van), totEnMet: iso(tot), werkgever: 'eigen', soort: 'eigen-aangepast', ...uren }],
  }
}
