import type { Stuk } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

export default {
  id: 'K-01',
  slug: 'interne-mogelijkheden-verteld',
  title: 'De werknemer weet of er werk is in het eigen bedrijf',
  severity: 'info',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Als spoor 2 loopt, is vastgelegd wanneer de werkgever de werknemer vertelde of er werk is in het eigen bedrijf, ook als dat er niet is.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Wie niet weet of terugkeer bij de eigen werkgever nog kan, zoekt met minder overtuiging naar ander werk. Een duidelijk antwoord voorkomt misverstanden.',
  remedy:
    'Vertel de werknemer of er werk is in het eigen bedrijf, ook als dat er niet is, en leg vast wanneer u dat deed.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Staat onder spoor 1 wanneer de uitkomst aan de werknemer is verteld, dan is aan de norm voldaan.',
    'Ontbreekt de eerstejaarsevaluatie, of daarin de spoorkeuze of de motivering, dan geldt de norm niet; R-04 en I-04 oordelen daarover.',
    'Staat in de eerstejaarsevaluatie waarom voor spoor 1 en 2 is gekozen en was de werknemer daarbij, tekende die of kreeg die een afschrift, dan is aan de norm voldaan.',
    'Anders is dit een aandachtspunt.',
  ],
  exceptions: [],
  related: ['S1-05', 'R-04', 'I-04', 'K-03'],

  check(fact) {
    if (!fact('spoor2')?.start) return notApplicable(nl`spoor 2 is niet gestart`)
    const spoor1 = fact('spoor1')
    if (spoor1?.uitkomstVerteld) return satisfied(spoor1.uitkomstVerteld.path)
    const evaluatie = fact('eerstejaarsevaluatie')
    if (!evaluatie) return notApplicable(nl`er is geen eerstejaarsevaluatie waarbij dit ter sprake kwam (zie R-04)`)
    if (!evaluatie.spoorkeuze || !evaluatie.motivering)
      return notApplicable(nl`in de eerstejaarsevaluatie ontbreekt de spoorkeuze of de motivering (zie I-04)`)
    if (isVerteld(evaluatie)) return satisfied(evaluatie.path)
    return violated({
      breach: 'missing',
      path: spoor1?.path ?? '',
      message: nl`In het dossier staat niet wanneer de werknemer hoorde of er werk is in het eigen bedrijf`,
    })
  },

  example: {
    satisfies: {
      patch: { spoor1: { uitkomstVerteld: { datum: '2024-12-16', wat: 'Verteld dat er intern geen plaats is' } } },
    },
    violates: {
      patch: {
        documenten: {
          eerstejaarsevaluatie: {
            deelnemers: ['werkgever'],
            ondertekend: { werknemer: null },
            weigering: { door: 'werknemer', datum: '2025-01-06', reden: 'Was niet bij het gesprek' },
          },
        },
      },
    },
  },
} satisfies Rule

/** The choice for spoor 2 with its reason tells what is possible inside, when it reached the employee. */
function isVerteld({ spoorkeuze, deelnemers, ondertekend, afschriften }: Stuk<'eerstejaarsevaluatie'>): boolean {
  if (spoorkeuze !== 'spoor-1-en-2') return false
  return (
    deelnemers?.includes('werknemer') === true ||
    ondertekend?.werknemer !== undefined ||
    afschriften?.some(({ aan }) => aan === 'werknemer') === true
  )
}
