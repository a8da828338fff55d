import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import type { Maatregel } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { onverwijldDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'

export default {
  id: 'B-03',
  slug: 'verzendbewijs',
  title: 'Bewijs van verzending of ontvangst',
  severity: 'warning',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Van afschriften, de 42e-weeksmelding, brieven over maatregelen en een schriftelijk aanbod van werk is vastgelegd waaruit verzending of ontvangst blijkt.',
  sources: [
    { instrument: 'rpez', artikel: '4', lid: '3' },
    { instrument: 'wia', artikel: '25', lid: '3' },
    { instrument: 'bw7', artikel: '629', lid: '7' },
    { instrument: 'uwvZiekteaangifte' },
  ],
  why: 'Bij een geschil moet de werkgever kunnen laten zien dat een stuk is verstuurd of ontvangen. Een kopie van het bericht of een logregel is genoeg.',
  remedy:
    'Leg vast waaruit de verzending of ontvangst blijkt: een e-mail, ontvangstbevestiging, aangetekende post of logregel. Is er geen bewijs, stuur het stuk dan opnieuw en vraag om een bevestiging.',
  actor: 'casemanager',
  steps: [
    'Bij het plan van aanpak wordt gekeken of de werknemer een afschrift kreeg; is dat na zeven dagen niet vastgelegd, dan is dat een waarschuwing.',
    'Bij elk vastgelegd afschrift van het plan, bij het afschrift van het re-integratieverslag en bij de 42e-weeksmelding wordt naar bewijs van verzending of ontvangst gezocht.',
    'Hetzelfde geldt voor een schriftelijke kennisgeving van een maatregel en voor een schriftelijk aanbod van werk.',
    'Bewijs is een bestand onder bewijs, of de vermelding waaruit het blijkt; ontbreekt beide, dan is dat een waarschuwing.',
    'Of het afschrift van het verslag, de melding of de kennisgeving er zelf is, beoordelen T-15, T-06 en D-05.',
  ],
  exceptions: [],
  related: ['T-06', 'T-15', 'D-04', 'D-05', 'S1-03', 'B-01'],

  check(fact) {
    return combine(
      [...afschriftenPlan(fact), ...verslagEnMelding(fact), ...maatregelen(fact), ...aanboden(fact)],
      nl`er is niets vastgelegd waarvan de verzending moet blijken`,
    )
  },

  example: {
    satisfies: { patch: { riv: { afschriftWerknemer: { verzendbewijs: 'aangetekend' } } } },
    violates: { patch: { riv: { afschriftWerknemer: { verzendbewijs: null } } } },
  },
} satisfies Rule

interface Verzonden {
  readonly path: string
  readonly bewijs?: readonly string[] | undefined
  readonly verzendbewijs?: string | undefined
}

function bewezen({ path, bewijs, verzendbewijs }: Verzonden, message: Message): Verdict {
  if (verzendbewijs || (bewijs && bewijs.length > 0)) return satisfied(path)
  return violated({ breach: 'incomplete', path, message })
}

/** RPEZ art. 4 lid 3: a copy for the employee, the casemanager and the bedrijfsarts, at once. */
function afschriftenPlan(fact: Ask): readonly Verdict[] {
  const plan = fact('planVanAanpak')
  if (!plan) return []
  const afschriften = plan.afschriften ?? []
  const verdicts = afschriften.map((afschrift) =>
    bewezen(
      afschrift,
      nl`Van het afschrift van het plan van aanpak (${afschrift.aan}, ${afschrift.datum}) is geen bewijs van verzending of ontvangst vastgelegd`,
    ),
  )
  if (afschriften.some(({ aan }) => aan === 'werknemer')) return verdicts
  return [...verdicts, zonderAfschrift(fact, plan.path, plan.datum)]
}

/** "Onverwijld", without a number: rivcheck waits the days that practice gives it. */
function zonderAfschrift(fact: Ask, path: string, datum: PlainDate | undefined): Verdict {
  const due = datum && addDays(datum, valueOn(onverwijldDagen, datum))
  const vervallen = due && naEindeVerplichtingen(fact, due)
  if (vervallen) return vervallen
  if (due && fact('peildatum') <= due) return nogNiet(fact, due)
  const place: Place = {
    breach: 'missing',
    path,
    message: nl`Niet is vastgelegd dat de werknemer een afschrift van het plan van aanpak kreeg`,
  }
  return violated(due ? { ...place, due } : place)
}

function verslagEnMelding(fact: Ask): readonly Verdict[] {
  const afschrift = fact('riv')?.afschriftWerknemer
  const melding = fact('melding42')
  return [
    ...(afschrift
      ? [
          bewezen(
            afschrift,
            nl`Van het afschrift van het re-integratieverslag aan de werknemer (${afschrift.datum}) is geen bewijs van verzending of ontvangst vastgelegd`,
          ),
        ]
      : []),
    ...(melding
      ? [bewezen(melding, nl`Van de 42e-weeksmelding is geen bewijs van verzending of ontvangst vastgelegd`)]
      : []),
  ]
}

/** Whether the notice was in writing, D-05 asks; an oral one has no proof of sending. */
function maatregelen(fact: Ask): readonly Verdict[] {
  return fact('maatregelen').flatMap(({ soort, kennisgeving, bewijs }: Maatregel) =>
    kennisgeving?.schriftelijk
      ? [
          bewezen(
            { ...kennisgeving, bewijs: [...(kennisgeving.bewijs ?? []), ...(bewijs ?? [])] },
            nl`Van de kennisgeving van ${kennisgeving.datum} (${soort}) is geen bewijs van verzending of ontvangst vastgelegd`,
          ),
        ]
      : [],
  )
}

function aanboden(fact: Ask): readonly Verdict[] {
  return (fact('spoor1')?.aanboden ?? []).flatMap((aanbod) =>
    aanbod.schriftelijk
      ? [
          bewezen(
            aanbod,
            nl`Van het schriftelijke aanbod van werk van ${aanbod.datum} is geen bewijs van verzending of ontvangst vastgelegd`,
          ),
        ]
      : [],
  )
}
