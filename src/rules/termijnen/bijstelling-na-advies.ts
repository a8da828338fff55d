import { compareDays, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { wekenPlanVanAanpak } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { dekkingDoorAfwijking } from '../afwijking.js'
import { type Bijstelling, eersteBijstelling } from '../eerste-bijstelling.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet, teLaat } from '../termijn.js'
import { isTijdensSpoor2 } from '../tijdens-spoor2.js'
import { verwerkingenIn } from '../verwerkingen.js'

export default {
  id: 'T-09',
  slug: 'bijstelling-na-advies',
  title: 'Plan van aanpak bijgesteld binnen twee weken na een gewijzigd advies',
  severity: 'error',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'Maakt een advies van bedrijfsarts of arbodienst een andere koers nodig, dan stellen werkgever en werknemer het plan van aanpak binnen twee weken bij, of leggen zij vast waarom dat niet nodig is.',
  sources: [
    { instrument: 'rpez', artikel: '4', lid: '4' },
    { instrument: 'rpez', artikel: '4', lid: '5' },
    { instrument: 'vhv', artikel: '1', onderdeel: 'i' },
    { instrument: 'bbp', paragraaf: '§ 5' },
  ],
  why: 'Een plan dat niet meebeweegt met het advies, laat kansen liggen. UWV kan eisen dat werkgever en werknemer eerst alsnog evalueren en een gewijzigd plan uitvoeren.',
  remedy:
    'Stel het plan van aanpak nu bij, of leg vast waarom dat niet nodig is. Vermeld waarom dit later gebeurt dan twee weken na het advies.',
  actor: 'werkgever en werknemer',
  steps: [
    'Gekeken wordt naar elk advies van bedrijfsarts of arbodienst dat de koers verandert en naar elke bijstelling van de probleemanalyse; zonder plan van aanpak staat het gebrek bij R-02.',
    'Zegt een advies van dezelfde dag of de koers verandert, dan telt dat advies en niet de bijstelling; een bijstelling van tijdens spoor 2 volgt S2-08.',
    'Is vastgelegd waarom een advies niet is gevolgd, dan is aan de norm voldaan.',
    'De laatste dag is twee weken na het advies; dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Is het plan uiterlijk op die dag bijgesteld, of blijkt uit een evaluatie of de opvolging wat er met het advies is gedaan, dan is aan de norm voldaan; na een bijgestelde probleemanalyse is ook een evaluatiegesprek met afspraken of het begin van spoor 2 genoeg.',
    'Was er toen nog geen plan, dan beoordeelt T-04 of het op tijd kwam.',
    'Een latere bijstelling is een risico.',
    'Blijft de bijstelling uit, dan is dat een risico, en na een advies dat de koers verandert een tekortkoming als de re-integratie stilstaat; liep de termijn nog bij de WIA-aanvraag, dan geldt de norm niet.',
  ],
  exceptions: [
    'vastgelegd is waarom het advies niet is gevolgd',
    'werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
  ],
  related: ['T-04', 'I-05', 'R-03', 'T-05', 'S2-08', 'C-05'],

  check(fact) {
    const aanleidingen = [...koerswijzigingen(fact), ...bijgesteldeAnalyses(fact)]
    if (aanleidingen.length > 0 && !fact('planVanAanpak')) {
      return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
    }
    return combine(
      // Wat nog moet gebeuren gaat voor: de eerste geeft aan de bevinding haar advies.
      aanleidingen
        .map((aanleiding) => beoordeel(fact, aanleiding))
        .toSorted((a, b) => Number(isGedaan(a)) - Number(isGedaan(b))),
      nl`er is geen advies van bedrijfsarts of arbodienst dat de koers verandert, en geen bijgestelde probleemanalyse`,
    )
  },

  example: {
    satisfies: {
      patch: {
        adviezen: [
          { datum: '2024-12-23', van: 'bedrijfsarts', advies: 'Richt het plan op ander werk', koerswijziging: true },
        ],
      },
    },
    violates: {
      patch: {
        adviezen: [
          { datum: '2024-12-22', van: 'bedrijfsarts', advies: 'Richt het plan op ander werk', koerswijziging: true },
        ],
      },
    },
  },
} satisfies Rule

/** What may ask for another plan. */
interface Aanleiding {
  readonly wat: 'het advies' | 'de bijgestelde probleemanalyse'
  readonly datum: PlainDate
  readonly path: string
  /** Where it says why it was not followed. */
  readonly gemotiveerd: string | null
  /** The first act that shows what became of it. */
  readonly antwoord: Bijstelling | null
  /** It says itself that the plan must change; of another one it depends. */
  readonly verandertKoers: boolean
}

function koerswijzigingen(fact: Ask): readonly Aanleiding[] {
  return fact('adviezen')
    .filter(
      ({ van, koerswijziging, datum }) => koerswijziging && adviseertAlsBedrijfsarts(van) && datum <= fact('kijkTot'),
    )
    .map((advies) => ({
      wat: 'het advies',
      datum: advies.datum,
      path: advies.path,
      gemotiveerd: advies.nietOpgevolgd?.reden ? advies.nietOpgevolgd.path : null,
      antwoord: eersteBijstelling(fact, advies),
      verandertKoers: true,
    }))
}

/**
 * A bijgestelde probleemanalyse is an advice on the plan (VHV art. 1 onder i). Left out are one of during spoor 2, which
 * S2-08 follows, and one beside an advice of that day that says whether the course changes.
 */
function bijgesteldeAnalyses(fact: Ask): readonly Aanleiding[] {
  const analyses = fact('bijstellingen').flatMap(({ soort, datum, path }) =>
    soort === 'bijstelling-probleemanalyse' && datum && datum <= fact('kijkTot') && !isTijdensSpoor2(fact, datum)
      ? [{ datum, path }]
      : [],
  )
  if (analyses.length === 0) return []
  const adviezen = fact('adviezen').filter(({ van }) => adviseertAlsBedrijfsarts(van))
  const verwerkingen = verwerkingenIn(fact, 'bedrijfsarts').toSorted((a, b) => compareDays(a.datum, b.datum))
  return analyses
    .filter(({ datum }) => !adviezen.some((advies) => advies.datum === datum && advies.koerswijziging !== undefined))
    .map(({ datum, path }) => ({
      wat: 'de bijgestelde probleemanalyse',
      datum,
      path,
      gemotiveerd:
        adviezen.find((advies) => advies.datum >= datum && advies.nietOpgevolgd?.reden)?.nietOpgevolgd?.path ?? null,
      antwoord: verwerkingen.find((verwerking) => verwerking.datum >= datum) ?? null,
      verandertKoers: false,
    }))
}

function beoordeel(fact: Ask, { wat, datum, path, gemotiveerd, antwoord, verandertKoers }: Aanleiding): Verdict {
  if (gemotiveerd) return satisfied(gemotiveerd, nl`vastgelegd is waarom ${wat} van ${datum} niet is gevolgd`)
  // Een dag verlof, herstel of zonder mogelijkheden telt niet mee: dan hoeft er niets te gebeuren.
  const due = dagNa(datum, valueOn(wekenPlanVanAanpak, datum) * 7, rustdagen(fact))
  if (!due) return notApplicable(nl`na ${wat} van ${datum} waren er geen benutbare mogelijkheden`)

  if (antwoord && antwoord.datum <= due) return satisfied(antwoord.path)
  if (isVoorEerstePlan(fact, due)) {
    return notApplicable(
      nl`tot en met ${due} was er nog geen plan om bij te stellen; of het plan op tijd kwam, beoordeelt T-04`,
    )
  }
  if (antwoord) {
    const place = teLaat({ subject: 'de bijstelling van het plan', due, found: antwoord.datum, path: antwoord.path })
    const message = nl`Na ${wat} van ${datum} is het plan van aanpak op ${antwoord.datum} bijgesteld; de laatste dag was ${due}`
    const remedy = nl`Leg vast waarom het plan van aanpak later is bijgesteld en wat er intussen is gedaan. Verander de datum niet.`
    return violated(
      { ...place, severity: 'warning', message },
      { ...dekkingDoorAfwijking(fact, 'bijstelling'), remedy },
    )
  }

  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  // Na de WIA-aanvraag kijkt UWV niet meer naar wat toen nog liep.
  if (due > fact('kijkTot')) {
    return notApplicable(
      nl`de termijn na ${wat} van ${datum} liep nog toen de WIA werd aangevraagd of de wachttijd eindigde`,
    )
  }
  const stilstand =
    verandertKoers && fact('onenigheden').some(({ soort, opgelost }) => soort === 'stagnatie' && !opgelost)
  return violated(
    {
      breach: 'missing',
      path,
      due,
      ...(!stilstand && { severity: 'warning' as const }),
      message: stilstand
        ? nl`Na ${wat} van ${datum} is het plan van aanpak niet bijgesteld, terwijl de re-integratie stilstaat; de laatste dag was ${due}`
        : nl`Na ${wat} van ${datum} is het plan van aanpak niet bijgesteld; de laatste dag was ${due}`,
    },
    // Staat de re-integratie stil, dan kan de bijstelling niet langer wachten, ook niet in overleg.
    dekkingDoorAfwijking(fact, 'bijstelling', { uitstelVoorbij: stilstand }),
  )
}

/** There was no plan yet on the last day, and T-04 counts how late it came. */
function isVoorEerstePlan(fact: Ask, due: PlainDate): boolean {
  const analyse = fact('probleemanalyse')
  const plan = fact('planVanAanpak')
  return Boolean(plan?.datum && plan.datum > due && analyse?.datum && analyse.benutbareMogelijkheden !== false)
}

/** A late revision: nothing is left to do but to explain. */
function isGedaan(verdict: Verdict): boolean {
  return verdict.kind === 'violated' && verdict.places[0].breach === 'late'
}
