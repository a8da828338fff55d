import type { Advies } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { wekenPlanVanAanpak } from '../../law/parameters/procesgang.js'
import { valueOn } from '../../law/value-on.js'
import { adviseertAlsBedrijfsarts } from '../adviseert-als-bedrijfsarts.js'
import { dekkingDoorAfwijking } from '../afwijking.js'
import { eersteBijstelling } from '../eerste-bijstelling.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { naEindeVerplichtingen, nogNiet, teLaat } from '../termijn.js'

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
    { instrument: 'bbp', paragraaf: '§ 5' },
  ],
  why: 'Een plan dat niet meebeweegt met het advies, laat kansen liggen. UWV kan eisen dat werkgever en werknemer eerst alsnog evalueren en een gewijzigd plan uitvoeren.',
  remedy:
    'Stel het plan van aanpak nu bij, of leg vast waarom dat niet nodig is. Vermeld waarom dit later gebeurt dan twee weken na het advies.',
  actor: 'werkgever en werknemer',
  steps: [
    'Gekeken wordt naar elk advies van bedrijfsarts of arbodienst dat de koers verandert; zonder plan van aanpak staat het gebrek bij R-02.',
    'Is vastgelegd waarom een advies niet is gevolgd, dan is aan de norm voldaan.',
    'De laatste dag is twee weken na het advies; dagen van herstel, verlof of zonder mogelijkheden tellen niet mee.',
    'Is het plan uiterlijk op die dag bijgesteld, of blijkt uit een evaluatie of de opvolging wat er met het advies is gedaan, dan is aan de norm voldaan.',
    'Een latere bijstelling is een risico.',
    'Blijft de bijstelling uit, dan is dat een risico, en een tekortkoming als de re-integratie stilstaat; liep de termijn nog bij de WIA-aanvraag, dan geldt de norm niet.',
  ],
  exceptions: [
    'vastgelegd is waarom het advies niet is gevolgd',
    'werkgever en werknemer zijn samen en gemotiveerd van deze termijn afgeweken (RPEZ art. 5)',
  ],
  related: ['I-05', 'R-03', 'T-05', 'S2-08'],

  check(fact) {
    const adviezen = fact('adviezen').filter(
      ({ van, koerswijziging, datum }) => koerswijziging && adviseertAlsBedrijfsarts(van) && datum <= fact('kijkTot'),
    )
    if (adviezen.length > 0 && !fact('planVanAanpak')) return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
    return combine(
      // Wat nog moet gebeuren gaat voor: de eerste geeft aan de bevinding haar advies.
      adviezen.map((advies) => beoordeel(fact, advies)).toSorted((a, b) => Number(isGedaan(a)) - Number(isGedaan(b))),
      nl`er is geen advies van bedrijfsarts of arbodienst dat de koers verandert`,
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

function beoordeel(fact: Ask, advies: Advies): Verdict {
  if (advies.nietOpgevolgd?.reden) {
    return satisfied(advies.nietOpgevolgd.path, nl`vastgelegd is waarom het advies van ${advies.datum} niet is gevolgd`)
  }
  // Een dag verlof, herstel of zonder mogelijkheden telt niet mee: dan hoeft er niets te gebeuren.
  const due = dagNa(advies.datum, valueOn(wekenPlanVanAanpak, advies.datum) * 7, rustdagen(fact))
  if (!due) return notApplicable(nl`na het advies van ${advies.datum} waren er geen benutbare mogelijkheden`)

  const bijgesteld = eersteBijstelling(fact, advies)
  if (bijgesteld && bijgesteld.datum <= due) return satisfied(bijgesteld.path)
  if (bijgesteld) {
    const place = teLaat({
      subject: 'de bijstelling van het plan',
      due,
      found: bijgesteld.datum,
      path: bijgesteld.path,
    })
    const message = nl`Na het advies van ${advies.datum} is het plan van aanpak op ${bijgesteld.datum} bijgesteld; de laatste dag was ${due}`
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
      nl`de termijn na het advies van ${advies.datum} liep nog toen de WIA werd aangevraagd of de wachttijd eindigde`,
    )
  }
  const stilstand = fact('onenigheden').some(({ soort, opgelost }) => soort === 'stagnatie' && !opgelost)
  return violated(
    {
      breach: 'missing',
      path: advies.path,
      due,
      ...(!stilstand && { severity: 'warning' as const }),
      message: stilstand
        ? nl`Na het advies van ${advies.datum} is het plan van aanpak niet bijgesteld, terwijl de re-integratie stilstaat; de laatste dag was ${due}`
        : nl`Na het advies van ${advies.datum} is het plan van aanpak niet bijgesteld; de laatste dag was ${due}`,
    },
    // Staat de re-integratie stil, dan kan de bijstelling niet langer wachten, ook niet in overleg.
    dekkingDoorAfwijking(fact, 'bijstelling', { uitstelVoorbij: stilstand }),
  )
}

/** A late revision: nothing is left to do but to explain. */
function isGedaan(verdict: Verdict): boolean {
  return verdict.kind === 'violated' && verdict.places[0].breach === 'late'
}
