import { addMonths, earliest, latest, type PlainDate } from '../../calendar/plain-date.js'
import type { Werkhervatting } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { maandenNieuweWerkgever } from '../../law/parameters/spoor1.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { weinigUren } from './weinig-uren.js'
import { werkElders } from './werk-elders.js'

export default {
  id: 'S2-10',
  slug: 'plaatsing-duurzaam',
  title: 'Plaatsing bij een andere werkgever is blijvend, tijdelijk werk wordt bewaakt',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Een plaatsing bij een andere werkgever is voor onbepaalde tijd, of duurt ten minste tot zes maanden na het einde van de loondoorbetaling. Een detachering of proefplaatsing heeft een einddatum, en werk voor weinig uren in het eigen bedrijf wordt elke drie maanden geëvalueerd.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Structureel karakter' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'praktijk' },
  ],
  why: 'Werk dat kort duurt of onder de mogelijkheden blijft, is voor UWV geen blijvend resultaat. Wie de einddatum kent, kan op tijd verder zoeken.',
  remedy:
    'Leg de duur van de plaatsing vast, bespreek met de andere werkgever een langer contract en evalueer werk voor weinig uren, met datum en uitkomst.',
  actor: 'werkgever',
  steps: [
    'Gekeken wordt naar werk bij een andere werkgever dat loopt of is toegezegd, en naar werk in het eigen bedrijf voor minder uren dan het belastbaarheidsprofiel toelaat; is dat er niet, dan geldt de norm niet.',
    'Werk dat het dossier al als blijvend noemt, beoordeelt S1-06.',
    'Heeft een detachering of proefplaatsing geen einddatum en geen contract voor onbepaalde tijd, dan is dat een risico uit de praktijk.',
    'Is ander werk elders voor onbepaalde tijd of onherroepelijk schriftelijk toegezegd, dan is aan de norm voldaan; is de soort of de duur van het contract onbekend, dan is dat niet te beoordelen.',
    'Een contract voor bepaalde tijd is een risico als het eerder eindigt dan zes maanden na het einde van de loondoorbetaling, of als niet is vastgelegd waarom er geen beter alternatief is.',
    'Werk voor weinig uren in het eigen bedrijf is een risico als er meer dan drie maanden geen evaluatie was.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na die tijd',
  ],
  related: ['S1-06', 'S2-05', 'S2-09'],

  check(fact) {
    const kijkTot = fact('kijkTot')
    const loopt = (werk: Werkhervatting) => werk.van <= kijkTot && (!werk.totEnMet || werk.totEnMet >= kijkTot)
    const elders = [
      ...werkElders(fact).filter(loopt),
      ...fact('toegezegdWerk').filter(({ werkgever }) => werkgever === 'ander'),
    ]
    const verdicts = [...elders.map((werk) => plaatsing(fact, werk)), ...weinigUren(fact)]
    return combine(
      verdicts,
      nl`er is geen lopend werk bij een andere werkgever, en geen werk voor weinig uren in het eigen bedrijf`,
    )
  },

  example: {
    satisfies: {
      patch: {
        werkhervatting: [
          { van: '2025-08-19', totEnMet: '2025-11-14', werkgever: 'ander', soort: 'proefplaatsing', urenPerWeek: 20 },
        ],
      },
    },
    violates: {
      patch: {
        werkhervatting: [{ van: '2025-08-19', werkgever: 'ander', soort: 'proefplaatsing', urenPerWeek: 20 }],
      },
    },
  },
} satisfies Rule

function plaatsing(fact: Ask, werk: Werkhervatting): Verdict {
  const { soort, structureel, contract, toezegging, path } = werk
  if (structureel) return notApplicable(nl`dit werk is als blijvend vastgelegd (zie S1-06)`)
  if (contract === 'onbepaald' || (toezegging?.schriftelijk && toezegging.onherroepelijk)) return satisfied(path)
  if (soort === 'detachering' || soort === 'proefplaatsing') return tijdelijk(fact, werk)
  if (!contract) return undetermined(`${path}/contract`)
  const tot = eindeVan(werk)
  if (!tot) return undetermined(`${path}/contractTotEnMet`)
  return bepaaldeTijd(fact, werk, tot)
}

/** The first of the last days that the dossier gives for this work. */
function eindeVan({ totEnMet, contractTotEnMet }: Werkhervatting): PlainDate | null {
  return totEnMet && contractTotEnMet ? earliest(totEnMet, contractTotEnMet) : (totEnMet ?? contractTotEnMet ?? null)
}

function tijdelijk(fact: Ask, werk: Werkhervatting): Verdict {
  if (eindeVan(werk)) return satisfied(werk.path)
  const message =
    werk.soort === 'detachering'
      ? nl`Van de detachering vanaf ${werk.van} is geen einddatum vastgelegd`
      : nl`Van de proefplaatsing vanaf ${werk.van} is geen einddatum vastgelegd`
  const covered = gedektInspanning(fact, fact('kijkTot'))
  return violated({ breach: 'incomplete', norm: 'praktijk', path: werk.path, message }, { covered })
}

function bepaaldeTijd(fact: Ask, { path, motiveringGeenBeterAlternatief }: Werkhervatting, tot: PlainDate): Verdict {
  const tijdvak = fact('eindeTijdvak')
  const einde = latest(tijdvak, fact('loonsanctie')?.totEnMet ?? tijdvak)
  const due = addMonths(einde, valueOn(maandenNieuweWerkgever, einde))
  const places: Place[] = []
  if (tot < due) {
    const message = nl`Het contract bij de andere werkgever loopt tot en met ${tot}; UWV verwacht ten minste tot en met ${due}, zes maanden na de loondoorbetaling`
    places.push({ breach: 'inconsistent', path, due, found: tot, message })
  }
  if (!motiveringGeenBeterAlternatief) {
    const message = nl`Bij het contract voor bepaalde tijd staat niet waarom er geen beter alternatief is`
    places.push({ breach: 'incomplete', path, message })
  }
  const [eerste, ...rest] = places
  if (!eerste) return satisfied(path)
  return violated([eerste, ...rest], { covered: gedektInspanning(fact, fact('kijkTot')) })
}
