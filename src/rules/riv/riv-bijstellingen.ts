import type { Advies, Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { wekenPlanVanAanpak } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { nogNiet } from '../termijn.js'
import { geenVerslagNodig, nietGevraagd, verslagTotEnMet } from '../verslag.js'

export default {
  id: 'R-03',
  slug: 'riv-bijstellingen',
  title: 'Alle bijstellingen en evaluaties in het re-integratieverslag',
  severity: 'error',
  norm: 'wet',
  part: 'volledigheid',
  requires:
    'Het re-integratieverslag bevat alle bijstellingen van de probleemanalyse en het plan van aanpak, en de evaluaties waarnaar andere stukken verwijzen.',
  sources: [
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'f en g' },
    { instrument: 'vhv', artikel: '2', lid: '7 en 8' },
    { instrument: 'uwvWetsuitleg', paragraaf: 'Compleet re-integratieverslag' },
  ],
  why: 'UWV volgt de koers aan de hand van de bijstellingen. Een stuk dat wel wordt genoemd maar niet is bijgevoegd, roept vragen op.',
  remedy:
    'Zoek de genoemde bijstelling of evaluatie op en voeg die toe. Is die nooit opgeschreven, leg dan alsnog vast wat er is afgesproken, met de datum van vandaag.',
  actor: 'werkgever',
  steps: [
    'Komt er geen verslag, dan geldt de norm niet.',
    'Elke bijstelling of evaluatie die een ander stuk noemt, moet bij de stukken zitten; een evaluatie mag ook een contactmoment zijn.',
    'Heeft een gevonden stuk geen datum, dan is niet te beoordelen of het het genoemde stuk is.',
    'Ontbreekt het genoemde stuk, dan is dat een tekortkoming.',
    'Na een advies van de bedrijfsarts dat de koers verandert, hoort binnen twee weken een bijstelling of een reden om niet bij te stellen; ontbreekt die, dan is dat een risico.',
    'Een advies van voor het plan van aanpak telt daarbij niet: dan was er nog geen plan om bij te stellen.',
  ],
  exceptions: [
    'UWV kende een verkorte wachttijd toe, of de werknemer is hersteld of bereikte de AOW-leeftijd: dan komt er geen verslag',
    'gemotiveerd is vastgelegd waarom het advies niet is gevolgd',
    'dagen zonder benutbare mogelijkheden tellen niet mee',
  ],
  related: ['T-05', 'T-09', 'I-05'],

  check(fact) {
    const geenVerslag = geenVerslagNodig(fact)
    if (geenVerslag) return geenVerslag
    const verdicts = [
      ...verwijzingen(fact).map((verwijzing) => zoekStuk(fact, verwijzing)),
      ...koerswijzigingen(fact).map((advies) => zoekBijstelling(fact, advies)),
    ]
    return combine(verdicts, nl`geen stuk of advies noemt een bijstelling of evaluatie`)
  },

  example: {
    satisfies: {
      patch: {
        documenten: {
          'bijstelling-plan-van-aanpak': {
            datum: '2024-09-30',
            opstellers: [{ functie: 'casemanager', naam: 'T. Hoekstra' }],
            opPapier: true,
          },
          eerstejaarsevaluatie: { verwijstNaar: [{ soort: 'bijstelling-plan-van-aanpak', datum: '2024-09-30' }] },
        },
      },
    },
    violates: {
      patch: {
        documenten: {
          eerstejaarsevaluatie: { verwijstNaar: [{ soort: 'bijstelling-plan-van-aanpak', datum: '2024-09-30' }] },
        },
      },
    },
  },
} satisfies Rule

type Verwijzing = NonNullable<Exclude<Stuk, { soort: 'medische-informatie' }>['verwijstNaar']>[number]

const namen: Partial<Record<Verwijzing['soort'], string>> = {
  'bijstelling-probleemanalyse': 'een bijstelling van de probleemanalyse',
  'bijstelling-plan-van-aanpak': 'een bijstelling van het plan van aanpak',
  evaluatie: 'een evaluatie',
}

/** Every paper that is named once; what is planned after the peildatum need not be there yet. */
function verwijzingen(fact: Ask): readonly Verwijzing[] {
  const peildatum = fact('peildatum')
  const alle = fact('stukken')
    .flatMap((stuk) => ('verwijstNaar' in stuk ? (stuk.verwijstNaar ?? []) : []))
    .filter(({ soort, datum }) => namen[soort] && (!datum || datum <= peildatum))
  return alle.filter(
    ({ soort, datum }, index) =>
      alle.findIndex((eerdere) => eerdere.soort === soort && eerdere.datum === datum) === index,
  )
}

function zoekStuk(fact: Ask, { soort, datum, path }: Verwijzing): Verdict {
  const stukken = fact('stukken').filter((stuk) => stuk.soort === soort)
  // Een evaluatie kan ook als contactmoment zijn vastgelegd.
  const contacten = fact('contactmomenten').filter((contact) => contact.soort === soort)
  const gevonden = [...stukken, ...contacten].find((kandidaat) => !datum || kandidaat.datum === datum)
  if (gevonden) return satisfied(gevonden.path)

  const zonderDatum = stukken.find((stuk) => !stuk.datum)
  if (zonderDatum) return undetermined(`${zonderDatum.path}/datum`)
  const naam = namen[soort] ?? soort
  return violated({
    path,
    breach: 'missing',
    // RPEZ art. 6 lid 1 onder h noemt alleen de eerstejaarsevaluatie en de laatste; UWV vraagt ook de andere.
    ...(soort === 'evaluatie' && { norm: 'uwv-handboek' as const }),
    message: datum
      ? nl`Een stuk verwijst naar ${naam} van ${datum}, maar dat stuk zit er niet bij`
      : nl`Een stuk verwijst naar ${naam}, maar dat stuk zit er niet bij`,
    ...(datum && { found: datum }),
  })
}

/** Advice of after the verslag need not be in it; without a plan, or before it, there is none to revise (R-02, T-04). */
function koerswijzigingen(fact: Ask): readonly Advies[] {
  const plan = fact('planVanAanpak')
  if (!plan) return []
  const totEnMet = verslagTotEnMet(fact)
  return fact('adviezen').filter(
    ({ van, koerswijziging, datum }) =>
      koerswijziging && adviseertAlsBedrijfsarts(van) && datum <= totEnMet && !(plan.datum && plan.datum >= datum),
  )
}

/** An advice that changes the course belongs in the verslag as a revision (RPEZ art. 4 lid 4 and 5). */
function zoekBijstelling(fact: Ask, { datum, nietOpgevolgd, path }: Advies): Verdict {
  const bijstelling = fact('stukken').find((stuk) => isBijstelling(stuk) && (!stuk.datum || stuk.datum >= datum))
  if (bijstelling) return satisfied(bijstelling.path)
  if (nietOpgevolgd?.reden) return satisfied(nietOpgevolgd.path)
  const due = dagNa(datum, valueOn(wekenPlanVanAanpak, datum) * 7, rustdagen(fact))
  if (!due) return notApplicable(nl`na het advies van ${datum} waren er geen benutbare mogelijkheden`)
  const vervallen = nietGevraagd(fact, due)
  if (vervallen) return vervallen
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  return violated(
    {
      path,
      breach: 'missing',
      severity: 'warning',
      due,
      message: nl`Het advies van ${datum} verandert de koers, maar er is geen bijstelling bij de stukken`,
    },
    {
      // dezelfde woorden als T-09: een handeling verhelpt beide
      remedy: nl`Stel het plan van aanpak nu bij, of leg vast waarom dat niet nodig is. Vermeld waarom dit later gebeurt dan twee weken na het advies.`,
      actor: 'werkgever en werknemer',
    },
  )
}

/** Also the papers in which a plan is usually revised: an evaluation that decides so, and the eerstejaarsevaluatie. */
function isBijstelling(stuk: Stuk): boolean {
  return (
    stuk.soort === 'bijstelling-probleemanalyse' ||
    stuk.soort === 'bijstelling-plan-van-aanpak' ||
    stuk.soort === 'eerstejaarsevaluatie' ||
    (stuk.soort === 'evaluatie' && stuk.besluit === 'bijstellen')
  )
}
