import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { aantalDagen } from '../../language/aantal.js'
import { type Message, nl } from '../../language/message.js'
import { isVerlofMeegeteld } from './verlof-meegeteld.js'

export default {
  id: 'W-01',
  slug: 'samentelling',
  title: 'Eerste ziektedag en einde van de wachttijd kloppen met de ziekteperioden',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Ziekteperioden met minder dan vier weken ertussen tellen samen; na vier weken of meer begint een nieuwe wachttijd.',
  sources: [
    { instrument: 'wia', artikel: '23', lid: '3' },
    { instrument: 'zw', artikel: '38', lid: '1' },
    { instrument: 'bw7', artikel: '629', lid: '10' },
    { instrument: 'uwvZiekteaangifte' },
  ],
  why: 'Alle termijnen, ook die van het verslag en de WIA-aanvraag, hangen aan de eerste ziektedag en het einde van de wachttijd.',
  remedy:
    'Verbeter de datums of de ziekteperioden in het dossier, en geef het aan UWV door als daar een andere datum staat.',
  actor: 'casemanager',
  steps: [
    'De eerste ziektedag in het dossier wordt vergeleken met die uit de ziekteperioden; een andere dag is een tekortkoming.',
    'Perioden met een onderbreking van 27 dagen of minder tellen samen; bij 28 dagen of meer begint een nieuwe wachttijd.',
    'Is bij verlof niet bekend of de oorzaak dezelfde is of wanneer het eindigde, dan is een ander einde niet te beoordelen.',
    'Wijkt het opgegeven einde van de wachttijd af van het berekende, dan is dat een tekortkoming; verlof dat is meegeteld, meldt W-03.',
  ],
  exceptions: [
    'een verkorte wachttijd die UWV toekende',
    'of de perioden dezelfde oorzaak hebben, doet bij korte onderbrekingen niet ter zake',
  ],
  related: ['W-02', 'W-03', 'C-01', 'T-01'],

  check(fact) {
    const eersteDag = eersteDagAnders(fact)
    const onzeker = onzekerEinde(fact)
    const einde = onzeker === null ? eindeAnders(fact) : null
    const [eerste, ...rest] = [eersteDag, einde].filter((place) => place !== null)
    if (eerste) return violated([eerste, ...rest])
    if (onzeker !== null) return undetermined(onzeker)
    return satisfied('/verzuim/eersteZiektedag', ...toelichting(fact))
  },

  example: {
    satisfies: { patch: { verzuim: { eindeWachttijd: '2026-01-11' } } },
    violates: { patch: { verzuim: { eindeWachttijd: '2026-01-12' } } },
  },
} satisfies Rule

function eersteDagAnders(fact: Ask): Place | null {
  const opgegeven = fact('verzuim').eersteZiektedag
  const { eersteDag, eerdere } = fact('wachttijd')
  if (opgegeven === eersteDag) return null
  const message =
    eerdere.length > 0
      ? nl`Als eerste ziektedag staat er ${opgegeven}; na een onderbreking begon op ${eersteDag} een nieuwe wachttijd`
      : nl`Als eerste ziektedag staat er ${opgegeven}; volgens de ziekteperioden is dat ${eersteDag}`
  return { breach: 'inconsistent', path: '/verzuim/eersteZiektedag', found: opgegeven, message }
}

function eindeAnders(fact: Ask): Place | null {
  const opgegeven = fact('verzuim').eindeWachttijd
  const { einde } = fact('wachttijd')
  const isVerkort = opgegeven === fact('wia')?.verkorteWachttijd?.toegekendPer
  // Verlof dat is meegeteld, meldt W-03.
  if (!opgegeven || opgegeven === einde || isVerkort || isVerlofMeegeteld(fact)) return null
  const message = fact('verzuim').perioden
    ? nl`Als einde van de wachttijd staat er ${opgegeven}; volgens de ziekteperioden is dat ${einde}`
    : nl`Als einde van de wachttijd staat er ${opgegeven}; zonder onderbreking is dat ${einde}. Was er een onderbreking, leg dan de ziekteperioden vast`
  return { breach: 'inconsistent', path: '/verzuim/eindeWachttijd', found: opgegeven, message }
}

/** The field that must be known before a stated end that differs can be called wrong, or null. */
function onzekerEinde(fact: Ask): string | null {
  const { eindeWachttijd } = fact('verzuim')
  const { einde, vlaggen } = fact('wachttijd')
  if (!eindeWachttijd || eindeWachttijd === einde) return null
  for (const { code, path } of vlaggen) {
    if (code === 'oorzaak-na-verlof-onbekend') return `${path}/zelfdeOorzaak`
    if (code === 'verlof-zonder-einde') return `${path}/totEnMet`
    if (code === 'herstel-naast-verlof') return '/verzuim/perioden'
  }
  return null
}

function toelichting(fact: Ask): readonly Message[] {
  const { onderbrekingen } = fact('wachttijd')
  if (!fact('verzuim').perioden) {
    return [
      nl`aangenomen is dat de werknemer zonder onderbreking ziek is; was dat anders, leg dan de ziekteperioden vast`,
    ]
  }
  return onderbrekingen.map(
    ({ van, totEnMet, dagen }) => nl`de tijd van ${van} tot en met ${totEnMet} (${aantalDagen(dagen)}) telt niet mee`,
  )
}
