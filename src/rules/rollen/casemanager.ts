import { applyPatch } from '../../kernel/patch.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektDoorResultaat } from '../dekking.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { planEnBijstellingen } from '../plan-en-bijstellingen.js'

export default {
  id: 'D-02',
  slug: 'casemanager',
  title: 'Casemanager aangewezen in het plan van aanpak',
  severity: 'warning',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'In het plan van aanpak staat wie de afgesproken activiteiten begeleidt en het contact verzorgt tussen werknemer, werkgever en bedrijfsarts.',
  sources: [
    { instrument: 'rpez', artikel: '4', lid: '2', onderdeel: 'c' },
    { instrument: 'bbp', paragraaf: '§ 6' },
  ],
  why: 'Met een vast aanspreekpunt blijven afspraken niet liggen. UWV kijkt naar wat er is gedaan; dat de naam ontbreekt, weegt op zichzelf niet zwaar.',
  remedy:
    'Wijs een casemanager aan en leg dat vast in een bijstelling van het plan van aanpak, met de datum van vandaag.',
  actor: 'werkgever en werknemer',
  steps: [
    'Zonder plan van aanpak is er niets te beoordelen; dat het ontbreekt, meldt R-02.',
    'Waren er bij het plan geen benutbare mogelijkheden, dan geldt de norm niet.',
    'Staat in het plan of in een bijstelling daarvan een casemanager, of stelde een casemanager het op, dan is aan de norm voldaan.',
    'Staat de casemanager alleen bij de betrokkenen, dan is dat een aandachtspunt; anders is het een risico.',
  ],
  exceptions: [
    'er waren bij het plan van aanpak geen benutbare mogelijkheden',
    'een bevredigend resultaat dekt de bevinding',
  ],
  related: ['R-02', 'I-02'],

  check(fact) {
    const plannen = planEnBijstellingen(fact)
    const [plan] = plannen
    if (!plan) return notApplicable(nl`er is geen plan van aanpak (zie R-02)`)
    if (isZonderMogelijkheden(fact, plan.datum ?? fact('kijkTot'))) {
      return notApplicable(nl`bij het plan van aanpak waren er volgens het dossier geen benutbare mogelijkheden`)
    }
    const metCasemanager = plannen.find(({ casemanager }) => casemanager)
    if (metCasemanager) return satisfied(`${metCasemanager.path}/casemanager`)

    // Wie als casemanager het plan opstelt, staat er met naam en functie op.
    const opgesteld = plannen.find(({ opstellers }) => opstellers?.some(({ functie }) => functie === 'casemanager'))
    if (opgesteld) return satisfied(`${opgesteld.path}/opstellers`)

    const bekend = fact('betrokkenen').some(({ rol }) => rol === 'casemanager')
    return violated(
      {
        breach: 'incomplete',
        path: plan.path,
        message: nl`In het plan van aanpak is geen casemanager aangewezen`,
        ...(bekend && { severity: 'info' as const }),
      },
      {
        covered: gedektDoorResultaat(fact),
        notes: bekend ? [nl`bij de betrokkenen staat wel een casemanager; neem die op in het plan`] : [],
      },
    )
  },

  example: {
    satisfies: { patch: {} },
    violates: {
      patch: (dossier) => ({
        ...applyPatch(dossier, {
          documenten: {
            'plan-van-aanpak': { casemanager: null, opstellers: [{ functie: 'leidinggevende', naam: 'K. Dekker' }] },
          },
        }),
        betrokkenen: (dossier.betrokkenen ?? []).filter(({ rol }) => rol !== 'casemanager'),
      }),
    },
  },
} satisfies Rule
