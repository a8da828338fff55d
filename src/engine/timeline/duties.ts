import { known } from '../../facts/fact.js'
import type { Facts, Stuk } from '../../facts/facts.js'

/** An act or paper that one or more rules ask for by a day. */
export interface Duty {
  readonly id: string
  readonly label: string
  /** First the rule that asks whether it is there, then the one that asks whether it came in time. */
  readonly rules: readonly [string, ...string[]]
  /** The facts that change when it had not been done, to ask the rule for its last day. */
  without(facts: Facts): Partial<Facts>
  /** The paper that shows it, for its day when the verdict names none. */
  paper?(facts: Facts): { readonly datum?: Stuk['datum']; readonly path: string } | null | undefined
}

/** Every duty with a day of its own, in the order of the two years. */
export const duties: readonly Duty[] = [
  {
    id: 'ziekmelding-arbodienst',
    label: 'Ziekmelding aan de arbodienst',
    rules: ['T-02'],
    without: ({ verzuim }) => ({
      verzuim: known({ ...verzuim.value, gemeldBijBedrijfsarts: undefined, nietLangdurig: undefined }),
      probleemanalyse: known(null),
      adviezen: known([]),
    }),
  },
  {
    id: 'probleemanalyse',
    label: 'Probleemanalyse',
    rules: ['R-01', 'T-03'],
    without: () => ({ probleemanalyse: known(null) }),
    paper: (facts) => facts.probleemanalyse.value,
  },
  {
    id: 'plan-van-aanpak',
    label: 'Plan van aanpak',
    rules: ['R-02', 'T-04'],
    without: () => ({ planVanAanpak: known(null) }),
    paper: (facts) => facts.planVanAanpak.value,
  },
  {
    id: '42e-weeksmelding',
    label: '42e-weeksmelding aan UWV',
    rules: ['T-06'],
    without: () => ({ melding42: known(null), wia: known(null) }),
  },
  {
    id: 'belastbaarheidsprofiel',
    label: 'Belastbaarheidsprofiel (FML)',
    rules: ['I-06'],
    without: () => ({ belastbaarheidsprofielen: known([]) }),
    paper: (facts) => facts.belastbaarheidsprofielen.value.find(({ datum }) => datum),
  },
  {
    id: 'arbeidsdeskundig-onderzoek',
    label: 'Arbeidsdeskundig onderzoek',
    rules: ['S1-07'],
    without: () => ({ arbeidsdeskundigeOnderzoeken: known([]) }),
    paper: (facts) => facts.arbeidsdeskundigeOnderzoeken.value.find(({ datum }) => datum),
  },
  {
    id: 'eerstejaarsevaluatie',
    label: 'Eerstejaarsevaluatie',
    rules: ['R-04', 'T-08'],
    without: () => ({ eerstejaarsevaluatie: known(null) }),
    paper: (facts) => facts.eerstejaarsevaluatie.value,
  },
  {
    id: 'spoor-2',
    label: 'Start van spoor 2',
    rules: ['T-10'],
    without: ({ spoor2 }) => ({ spoor2: known(spoor2.value && { ...spoor2.value, start: undefined }) }),
  },
  {
    id: 'actueel-oordeel',
    label: 'Actueel oordeel van de bedrijfsarts',
    rules: ['R-06', 'T-13'],
    without: () => ({ actueelOordeel: known(null) }),
    paper: (facts) => facts.actueelOordeel.value,
  },
  {
    id: 'eindevaluatie',
    label: 'Eindevaluatie',
    rules: ['R-05', 'T-14'],
    without: () => ({ eindevaluatie: known(null) }),
    paper: (facts) => facts.eindevaluatie.value,
  },
  {
    id: 'riv-aan-werknemer',
    label: 'Re-integratieverslag aan de werknemer',
    rules: ['T-15'],
    without: ({ riv }) => ({
      riv: known(riv.value && { ...riv.value, afschriftWerknemer: undefined, aanvulling: undefined }),
    }),
    paper: (facts) => facts.riv.value?.aanvulling ?? facts.riv.value?.afschriftWerknemer,
  },
  {
    id: 'medische-informatie',
    label: 'Bevestiging: medische informatie is aan UWV gestuurd',
    rules: ['R-07'],
    without: ({ riv }) => ({ riv: known(riv.value && { ...riv.value, medischeInformatieBevestigd: undefined }) }),
    paper: (facts) => facts.riv.value?.medischeInformatieBevestigd,
  },
  {
    id: 'oordeel-werknemer',
    label: 'Oordeel van de werknemer',
    rules: ['R-08'],
    without: (facts) => ({ riv: known(null), ...zonderAanvraag(facts) }),
  },
  {
    id: 'wia-aanvraag',
    label: 'WIA-aanvraag bij UWV',
    rules: ['T-16'],
    without: zonderAanvraag,
  },
]

function zonderAanvraag({ wia }: Facts): Partial<Facts> {
  return { wia: known(wia.value && { ...wia.value, aanvraag: undefined }) }
}
