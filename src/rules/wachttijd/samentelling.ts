import { addDays, type PlainDate } from '../../calendar/plain-date.js'
import { grenzenVerkorteWachttijd } from '../../facts/verkorte-wachttijd.js'
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
    'Ziekteperioden met minder dan vier weken ertussen tellen samen, en ook die direct voor en na zwangerschaps- of bevallingsverlof als de oorzaak dezelfde is; anders begint een nieuwe wachttijd. Een verkorte wachttijd duurt 13 tot en met 78 weken en eindigt niet eerder dan tien weken na de aanvraag.',
  sources: [
    { instrument: 'wia', artikel: '23', lid: '3' },
    { instrument: 'wia', artikel: '23', lid: '6' },
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
    'Ziekte direct voor en direct na zwangerschaps- of bevallingsverlof telt ook na vier weken samen, tenzij de oorzaak een andere is of er herstel naast het verlof ligt.',
    'Is bij verlof niet bekend of de oorzaak dezelfde is of wanneer het eindigde, dan is een ander einde niet te beoordelen.',
    'Wijkt het opgegeven einde van de wachttijd af van het berekende, dan is dat een tekortkoming; verlof dat is meegeteld, meldt W-03.',
    'Een verkorte wachttijd duurt 13 tot en met 78 weken en eindigt niet eerder dan tien weken na de aanvraag; een andere dag is een tekortkoming, en dan telt de gewone wachttijd.',
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
    const verkort = verkortAnders(fact)
    const [eerste, ...rest] = [eersteDag, einde, verkort].filter((place) => place !== null)
    if (eerste) return violated([eerste, ...rest], eerste === verkort ? { remedy: vergelijkMetBesluit } : {})
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
      ? nieuweWachttijd(fact, opgegeven, eersteDag)
      : nl`Als eerste ziektedag staat er ${opgegeven}; volgens de ziekteperioden is dat ${eersteDag}`
  return { breach: 'inconsistent', path: '/verzuim/eersteZiektedag', found: opgegeven, message }
}

/** Says why the count began anew on `eersteDag`. */
function nieuweWachttijd(fact: Ask, opgegeven: PlainDate, eersteDag: PlainDate): Message {
  const { vlaggen } = fact('wachttijd')
  if (vlaggen.some(({ code, datum }) => code === 'herstel-naast-verlof' && datum === eersteDag)) {
    return nl`Als eerste ziektedag staat er ${opgegeven}; door het herstel naast het verlof begon op ${eersteDag} een nieuwe wachttijd`
  }
  const dagErvoor = addDays(eersteDag, -1)
  const naVerlof = fact('verzuim').perioden?.some(
    ({ soort, van, totEnMet }) => soort === 'wazo' && van <= dagErvoor && (!totEnMet || totEnMet >= dagErvoor),
  )
  return naVerlof
    ? nl`Als eerste ziektedag staat er ${opgegeven}; de ziekte na het verlof heeft een andere oorzaak, en dan begint een nieuwe wachttijd: op ${eersteDag}`
    : nl`Als eerste ziektedag staat er ${opgegeven}; na een onderbreking van vier weken of meer begon op ${eersteDag} een nieuwe wachttijd`
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

const vergelijkMetBesluit = nl`Vergelijk de dag van de aanvraag en het einde van de verkorte wachttijd met het besluit van UWV, en verbeter ze in het dossier.`

/** A shortened wachttijd that UWV cannot have granted so. */
function verkortAnders(fact: Ask): Place | null {
  const verzoek = fact('wia')?.verkorteWachttijd
  const found = verzoek?.toegekendPer
  if (!verzoek || !found || fact('verkorteWachttijd')) return null
  const { aanvraag, path } = verzoek
  const { kortste, naAanvraag, langste } = grenzenVerkorteWachttijd(fact('wachttijd'), aanvraag)
  const place = { breach: 'inconsistent', path: `${path}/toegekendPer`, found } as const
  if (found < naAanvraag) {
    const message = nl`De verkorte wachttijd eindigt volgens het dossier op ${found}; na de aanvraag van ${aanvraag} kan dat niet eerder dan ${naAanvraag}, tien weken later`
    return { ...place, message }
  }
  // Hoe lang de wachttijd duurde, hangt aan wat nog niet bekend is.
  if (onzekereTelling(fact)) return null
  return {
    ...place,
    message:
      found < kortste
        ? nl`De verkorte wachttijd eindigt volgens het dossier op ${found}; zij duurt ten minste dertien weken, tot en met ${kortste}`
        : nl`De verkorte wachttijd eindigt volgens het dossier op ${found}; zij duurt ten hoogste 78 weken, tot en met ${langste}`,
  }
}

/** The field that must be known before a stated end that differs can be called wrong, or null. */
function onzekerEinde(fact: Ask): string | null {
  const { eindeWachttijd } = fact('verzuim')
  const { einde } = fact('wachttijd')
  const isStrijdig = fact('wia')?.verkorteWachttijd?.toegekendPer && !fact('verkorteWachttijd')
  return (eindeWachttijd && eindeWachttijd !== einde) || isStrijdig ? onzekereTelling(fact) : null
}

/** The field that must be known before the days of the wachttijd are sure, or null. */
function onzekereTelling(fact: Ask): string | null {
  const { vlaggen } = fact('wachttijd')
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
