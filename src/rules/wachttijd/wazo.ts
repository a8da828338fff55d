import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { aantalDagen } from '../../language/aantal.js'
import { nl } from '../../language/message.js'
import { isVerlofMeegeteld } from './verlof-meegeteld.js'

export default {
  id: 'W-03',
  slug: 'wazo',
  title: 'Zwangerschaps- en bevallingsverlof telt niet mee in de wachttijd',
  severity: 'warning',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Dagen van zwangerschaps- of bevallingsverlof tellen niet mee. Ziekte direct voor en direct na het verlof telt samen, tenzij de oorzaak een andere is.',
  sources: [
    { instrument: 'wia', artikel: '23', lid: '3' },
    { instrument: 'wia', artikel: '23', lid: '5' },
    { instrument: 'zw', artikel: '38', lid: '1' },
    { instrument: 'uwvHandboekWia' },
  ],
  why: 'Het verlof schuift alle termijnen op; bij een andere oorzaak begint een nieuwe wachttijd.',
  remedy: 'Reken het verlof niet mee. Vraag de bedrijfsarts zo nodig alleen of de oorzaak dezelfde is: ja of nee.',
  actor: 'casemanager',
  steps: [
    'Zonder zwangerschaps- of bevallingsverlof geldt de norm niet.',
    'Zijn de dagen van het verlof meegeteld in het opgegeven einde van de wachttijd, dan is dat een risico.',
    'Is niet bekend of de oorzaak voor en na het verlof dezelfde is, wanneer het verlof eindigde, of ligt er herstel naast het verlof, dan is dit niet te beoordelen.',
    'Anders staat bij de uitkomst welke dagen niet meetellen.',
  ],
  exceptions: ['na verlof met een andere oorzaak begint een nieuwe wachttijd'],
  related: ['W-01', 'T-06'],

  check(fact) {
    const perioden = fact('verzuim').perioden ?? []
    const verlof = perioden.filter(({ soort }) => soort === 'wazo')
    if (verlof.length === 0) return notApplicable(nl`in het dossier staat geen zwangerschaps- of bevallingsverlof`)

    const { einde, eersteDag, onderbrekingen, vlaggen } = fact('wachttijd')
    const opgegeven = fact('verzuim').eindeWachttijd
    if (opgegeven && isVerlofMeegeteld(fact)) {
      return violated({
        breach: 'inconsistent',
        path: '/verzuim/eindeWachttijd',
        found: opgegeven,
        message: nl`In het opgegeven einde van de wachttijd (${opgegeven}) telt het verlof mee; zonder het verlof is het einde ${einde}`,
      })
    }

    for (const { code, path } of vlaggen) {
      // een vlag over de eerste ziektedag zelf gaat over perioden die niet zijn vastgelegd
      const periode = path.startsWith('/verzuim/perioden/') ? path : null
      if (code === 'oorzaak-na-verlof-onbekend') {
        const note = nl`aangenomen is dat de oorzaak voor en na het verlof dezelfde is; de wachttijd eindigt dan op ${einde}`
        return undetermined(periode ? `${periode}/zelfdeOorzaak` : '/verzuim/perioden', note)
      }
      if (code === 'herstel-naast-verlof') {
        const note = nl`er ligt herstel naast het verlof; aangenomen is dat op ${eersteDag} een nieuwe wachttijd begon`
        return undetermined(periode ?? '/verzuim/perioden', note)
      }
      if (code === 'verlof-zonder-einde') return undetermined(`${path}/totEnMet`)
    }
    const buitenTelling = onderbrekingen
      .filter(({ soort }) => soort === 'wazo')
      .map(
        ({ van, totEnMet, dagen }) =>
          nl`het verlof van ${van} tot en met ${totEnMet} (${aantalDagen(dagen)}) telt niet mee`,
      )
    return satisfied(verlof[0]?.path ?? null, ...buitenTelling)
  },

  example: {
    satisfies: { peildatum: '2024-12-30', patch: { verzuim: { perioden: metVerlof(), eindeWachttijd: '2026-05-03' } } },
    violates: { peildatum: '2024-12-30', patch: { verzuim: { perioden: metVerlof(), eindeWachttijd: '2026-01-11' } } },
  },
} satisfies Rule

function metVerlof() {
  return [
    { soort: 'ziek', van: '2024-01-15', totEnMet: '2024-09-01' },
    { soort: 'wazo', van: '2024-09-02', totEnMet: '2024-12-22' },
    { soort: 'ziek', van: '2024-12-23', zelfdeOorzaak: 'ja' },
  ] as const
}
