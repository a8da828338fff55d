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
  why: 'Bij een geschil moet de werkgever kunnen laten zien dat een stuk is verstuurd of ontvangen. Het bericht zelf of een regel in een logboek is genoeg.',
  remedy:
    'Leg vast waaruit de verzending of ontvangst blijkt: een e-mail, ontvangstbevestiging, aangetekende post of een regel in een logboek. Is er geen bewijs, stuur het stuk dan opnieuw en vraag om een bevestiging.',
  actor: 'casemanager',
  steps: [
    'Bij het plan van aanpak wordt na zeven dagen gekeken of de werknemer een afschrift kreeg: noemt het dossier alleen afschriften aan anderen, dan is dat een risico, en noemt het er geen, dan een aandachtspunt.',
    'Bij elk vastgelegd afschrift van het plan, bij het afschrift van het re-integratieverslag en van de aanvulling daarop, en bij de 42e-weeksmelding wordt naar bewijs van verzending of ontvangst gezocht.',
    'Hetzelfde geldt voor een schriftelijke kennisgeving van een maatregel en voor een schriftelijk aanbod van werk.',
    'Bewijs is een bestand onder bewijs, of de vermelding waaruit het blijkt. Ontbreekt beide, dan is dat bij een maatregel een risico, omdat daar de kennisgeving zelf telt, en verder een aandachtspunt.',
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

/** What was sent according to the dossier, without proof of it: worth a remark, as nothing says that it is in dispute. */
function bewezen(verzonden: Verzonden, message: Message): Verdict {
  if (heeftBewijs(verzonden)) return satisfied(verzonden.path)
  return violated({ breach: 'incomplete', path: verzonden.path, severity: 'info', message })
}

function heeftBewijs({ bewijs, verzendbewijs }: Verzonden): boolean {
  return Boolean(verzendbewijs) || (bewijs !== undefined && bewijs.length > 0)
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
  return [...verdicts, zonderAfschrift(fact, plan.path, plan.datum, afschriften.length > 0)]
}

/**
 * "Onverwijld", without a number: rivcheck waits the days that practice gives it.
 * @param welAanAnderen the dossier keeps a list of copies, and the employee is not on it.
 */
function zonderAfschrift(fact: Ask, path: string, datum: PlainDate | undefined, welAanAnderen: boolean): Verdict {
  const due = datum && addDays(datum, valueOn(onverwijldDagen, datum))
  const vervallen = due && naEindeVerplichtingen(fact, due)
  if (vervallen) return vervallen
  if (due && fact('peildatum') <= due) return nogNiet(fact, due)
  const place: Place = {
    breach: 'missing',
    path,
    message: nl`Niet is vastgelegd dat de werknemer een afschrift van het plan van aanpak kreeg`,
    ...(!welAanAnderen && { severity: 'info' as const }),
  }
  return violated(due ? { ...place, due } : place)
}

function verslagEnMelding(fact: Ask): readonly Verdict[] {
  const { afschriftWerknemer: afschrift, aanvulling } = fact('riv') ?? {}
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
    ...(aanvulling
      ? [
          bewezen(
            aanvulling,
            nl`Van het afschrift van het aangevulde re-integratieverslag aan de werknemer (${aanvulling.datum}) is geen bewijs van verzending of ontvangst vastgelegd`,
          ),
        ]
      : []),
    ...(melding
      ? [bewezen(melding, nl`Van de 42e-weeksmelding is geen bewijs van verzending of ontvangst vastgelegd`)]
      : []),
  ]
}

/**
 * Without a notice to the employee the ground for a measure is lost (BW 7:629 lid 7): here proof counts for more.
 * Whether the notice was in writing, D-05 asks; an oral one has no proof of sending.
 */
function maatregelen(fact: Ask): readonly Verdict[] {
  return fact('maatregelen').flatMap(({ soort, kennisgeving, bewijs }: Maatregel) => {
    if (!kennisgeving?.schriftelijk) return []
    const { path, datum } = kennisgeving
    if (heeftBewijs({ ...kennisgeving, bewijs: [...(kennisgeving.bewijs ?? []), ...(bewijs ?? [])] })) {
      return [satisfied(path)]
    }
    const message = nl`Van de kennisgeving van ${datum} (${soort}) is geen bewijs van verzending of ontvangst vastgelegd`
    return [violated({ breach: 'incomplete', path, message })]
  })
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
