import { addDays, compareDays, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import {
  type Coverage,
  judgement,
  type Place,
  satisfied,
  undetermined,
  type Verdict,
  violated,
} from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { dagenMaatregel, dagenSchriftelijkeReactie } from '../../law/parameters/meewerken.js'
import { valueOn } from '../../law/value-on.js'
import { gedektInspanning } from '../dekking.js'
import { isArts } from '../is-arts.js'
import { naEindeVerplichtingen, nogNiet, teLaat } from '../termijn.js'
import { type Reactie, reactieOp, reactiesIn } from './reacties.js'

export default {
  id: 'D-04',
  slug: 'niet-meewerken-opgevolgd',
  title: 'Onvoldoende medewerking van de werknemer opgevolgd met een maatregel',
  severity: 'error',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Werkt de werknemer niet mee, dan spreekt de werkgever de werknemer daarop aan, legt dat schriftelijk vast en neemt zo nodig een zwaardere maatregel.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Niet meewerken werknemer, prikkelende maatregelen' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'bw7', artikel: '660a' },
  ],
  why: 'UWV verwacht dat een werkgever reageert als de re-integratie stilvalt doordat de werknemer niet meewerkt. Zonder reactie ligt die stilstand bij de werkgever.',
  remedy:
    'Bespreek met de werknemer wat er speelt, vraag bij twijfel de bedrijfsarts, en bevestig daarna schriftelijk wat u verwacht en wat er volgt als dat uitblijft.',
  actor: 'werkgever',
  steps: [
    'Elke vastgelegde keer dat de werknemer niet meewerkte, wordt apart bekeken.',
    'Gezocht wordt naar de eerste reactie van de werkgever: aanspreken, waarschuwing, loonopschorting of loonstop, een aangevraagd deskundigenoordeel of aanzegging van ontslag.',
    'Een schriftelijke reactie binnen veertien dagen is op tijd; dat aantal is praktijk, geen wet.',
    'Kwam er binnen achtentwintig dagen wel een reactie, maar niet schriftelijk of later dan veertien dagen, dan is dat een risico.',
    'Of een loonopschorting of loonstop schriftelijk is gemeld, beoordeelt D-05.',
    'Kwam de reactie pas na achtentwintig dagen, dan is dat een risico; is er dan nog geen enkele reactie, dan is het een tekortkoming.',
    'Volgt op een nieuwe keer geen zwaardere stap, dan is de vraag of die nodig was.',
  ],
  exceptions: [
    'dat de werknemer niet meewerkte, was gerechtvaardigd, met de reden erbij, bijvoorbeeld volgens de bedrijfsarts',
    'een bevredigend resultaat of een positief deskundigenoordeel over de inspanningen van de werkgever dekt de bevinding',
    'de verplichtingen eindigden voor de laatste dag',
  ],
  related: ['D-05', 'I-10', 'B-03'],

  check(fact) {
    const keren = fact('nietMeewerken').toSorted((a, b) => compareDays(a.datum, b.datum))
    const verdicts = keren.map((keer) => oordeelKeer(fact, keer))
    const escalatie = zonderEscalatie(fact, keren)
    return combine(
      [...verdicts, ...(escalatie ? [escalatie] : [])],
      nl`er is niet vastgelegd dat de werknemer niet meewerkte`,
    )
  },

  example: {
    satisfies: { patch: { nietMeewerken: [{ datum: '2024-06-03' }], maatregelen: [waarschuwing()] } },
    violates: { patch: { nietMeewerken: [{ datum: '2024-06-03' }] } },
  },
} satisfies Rule

function waarschuwing() {
  const kennisgeving = { datum: '2024-06-17', schriftelijk: true, verzendbewijs: 'aangetekend' as const }
  return { soort: 'waarschuwing' as const, kennisgeving }
}

type Keer = ReturnType<typeof kerenVan>[number]
const kerenVan = (fact: Ask) => fact('nietMeewerken')

/** A measure of which no day is known, also not one after the peildatum. */
function zonderDag(fact: Ask): string | null {
  const index = (fact('alles').maatregelen ?? []).findIndex(({ kennisgeving, van }) => !kennisgeving && !van)
  return index < 0 ? null : `/maatregelen/${index}/kennisgeving`
}

function oordeelKeer(fact: Ask, keer: Keer): Verdict {
  const { datum, path } = keer
  const schriftelijkUiterlijk = addDays(datum, valueOn(dagenSchriftelijkeReactie, datum))
  const maatregelUiterlijk = addDays(datum, valueOn(dagenMaatregel, datum))
  const reacties = reactiesIn(fact)
  const eerste = reactieOp(reacties, datum)
  const schriftelijk = reactieOp(
    reacties.filter((reactie) => reactie.schriftelijk),
    datum,
  )
  if (schriftelijk && dagVan(schriftelijk, datum) <= schriftelijkUiterlijk) return satisfied(schriftelijk.path)
  const onbekendeDag = zonderDag(fact)
  if (!eerste && onbekendeDag !== null) return undetermined(onbekendeDag)
  const { gerechtvaardigd } = keer
  if (gerechtvaardigd && !isOnderbouwd(gerechtvaardigd)) return undetermined(`${gerechtvaardigd.path}/reden`)
  const covered = gedektDoorReden(keer) ?? gedektInspanning(fact, maatregelUiterlijk)
  const peildatum = fact('peildatum')

  if (eerste) {
    const op = dagVan(eerste, datum)
    if (op > maatregelUiterlijk) {
      const message = nl`Op ${datum} is vastgelegd dat de werknemer niet meewerkte; de eerste reactie is van ${op}; gebruikelijk is uiterlijk ${maatregelUiterlijk}`
      return violated(laat(eerste.path, message, maatregelUiterlijk, op), { covered })
    }
    if (schriftelijk) {
      const vanaf = dagVan(schriftelijk, datum)
      const message = nl`Op ${datum} is vastgelegd dat de werknemer niet meewerkte; de eerste schriftelijke reactie is van ${vanaf}; gebruikelijk is uiterlijk ${schriftelijkUiterlijk}`
      return violated(laat(schriftelijk.path, message, schriftelijkUiterlijk, vanaf), { covered })
    }
    if (peildatum <= schriftelijkUiterlijk) return nogNiet(fact, schriftelijkUiterlijk)
    const message = nl`De eerste reactie (${eerste.soort}) is van ${op}, maar die is niet schriftelijk vastgelegd`
    return violated(
      { breach: 'incomplete', path: eerste.path, severity: 'warning', norm: 'praktijk', message },
      { covered },
    )
  }
  const vervallen = naEindeVerplichtingen(fact, maatregelUiterlijk)
  if (vervallen) return vervallen
  if (peildatum <= schriftelijkUiterlijk) return nogNiet(fact, schriftelijkUiterlijk)
  const nogTijd = peildatum <= maatregelUiterlijk
  return violated(
    {
      breach: 'missing',
      path,
      due: nogTijd ? schriftelijkUiterlijk : maatregelUiterlijk,
      message: nl`Op ${datum} is vastgelegd dat de werknemer niet meewerkte; daarna staat er geen reactie van de werkgever in het dossier`,
      ...(nogTijd && { severity: 'warning' as const, norm: 'praktijk' as const }),
    },
    { covered, ...(nogTijd && { nextDue: maatregelUiterlijk }) },
  )
}

/** A measure that already ran is a reaction from the day itself on. */
function dagVan({ datum }: Reactie, keer: PlainDate): PlainDate {
  return datum < keer ? keer : datum
}

function laat(path: string, message: Message, due: PlainDate, found: PlainDate): Place {
  return { ...teLaat({ subject: 'de reactie', due, found, path }), severity: 'warning', norm: 'praktijk', message }
}

function isOnderbouwd({ reden, door, bewijs }: NonNullable<Keer['gerechtvaardigd']>): boolean {
  return Boolean(reden) || isArts(door) || (bewijs !== undefined && bewijs.length > 0)
}

function gedektDoorReden({ gerechtvaardigd }: Keer): Coverage | null {
  if (!gerechtvaardigd) return null
  const message = nl`vastgelegd is waarom het gerechtvaardigd was dat de werknemer niet meewerkte`
  return { ground: 'andere-grond', path: gerechtvaardigd.path, message }
}

/** Whether a next time asked for more than was done before can only be weighed: the ladder is a habit, no rule of law. */
function zonderEscalatie(fact: Ask, keren: readonly Keer[]): Verdict | null {
  const reacties = reactiesIn(fact)
  const gevolgd = keren
    .filter(({ gerechtvaardigd }) => !gerechtvaardigd)
    .flatMap((keer) => {
      const reactie = reactieOp(reacties, keer.datum)
      return reactie ? [{ keer, reactie }] : []
    })
  for (const [index, { keer, reactie }] of gevolgd.entries()) {
    const vorige = gevolgd[index - 1]?.reactie
    if (!vorige || vorige.path === reactie.path || reactie.trede > vorige.trede || reactie.looninhouding) continue
    const question = nl`Op ${keer.datum} werkte de werknemer opnieuw niet mee, en de reactie (${reactie.soort}) was niet zwaarder dan de vorige (${vorige.soort}). Was een zwaardere maatregel nodig?`
    return judgement(question, 'jurist', keer.path)
  }
  return null
}
