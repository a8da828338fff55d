import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { visieVerplicht } from '../../law/parameters/visie.js'
import { gedektDoorResultaat } from '../dekking.js'
import { rememberTexts } from '../remember-texts.js'

type MetVisie = Stuk<'plan-van-aanpak' | 'bijstelling-plan-van-aanpak' | 'evaluatie' | 'eerstejaarsevaluatie'>

const namen: Readonly<Record<MetVisie['soort'], string>> = {
  'plan-van-aanpak': 'het plan van aanpak',
  'bijstelling-plan-van-aanpak': 'de bijstelling van het plan van aanpak',
  evaluatie: 'de evaluatie',
  eerstejaarsevaluatie: 'de eerstejaarsevaluatie',
}

/** Words that say that a paper was read or agreed to, that there is nothing to say, or that it stands above; a visie says more. */
const instemming = new Set(
  'akkoord gezien gelezen getekend voor en is mee eens oke oké ok ja nee geen visie mening opmerking opmerkingen bijzonderheden nvt n v t conform idem zie boven hierboven bovenstaand bovenstaande'.split(
    ' ',
  ),
)

export default {
  id: 'I-03',
  slug: 'visie-werkgever-werknemer',
  title: 'Visie van werkgever en werknemer vastgelegd',
  severity: 'warning',
  norm: 'wet',
  part: 'inspanningen',
  requires:
    'In het plan van aanpak, de bijstellingen en de evaluaties van 1 juli 2023 of later staat de visie van werkgever en van werknemer.',
  sources: [
    { instrument: 'rpez', artikel: '4', lid: '2', paragraaf: '(Stcrt. 2023, 13931)' },
    { instrument: 'uwvVisie' },
  ],
  why: 'De visies laten zien of beiden hetzelfde willen. Een verschil dat op tijd zichtbaar is, kan nog worden opgelost.',
  remedy:
    'Vraag beiden om hun visie op de re-integratie en leg die vast in de volgende evaluatie, of leg vast dat de werknemer dit niet wilde.',
  actor: 'werkgever en werknemer',
  steps: [
    'De regel kijkt naar het plan van aanpak, de bijstellingen ervan, de evaluaties en de eerstejaarsevaluatie.',
    'Een visie telt als er meer staat dan dat iemand het stuk zag, ermee instemt of niets heeft toe te voegen, of dan een verwijzing naar wat erboven staat.',
    'Wilde de werknemer geen visie geven en is dat vastgelegd, dan telt die als gegeven.',
    'Ontbreekt een visie en heeft het stuk geen datum, dan is het niet te beoordelen.',
    'In een stuk van 1 juli 2023 of later is een visie die ontbreekt een risico; in een ouder stuk geldt de norm niet.',
  ],
  exceptions: [
    'het stuk is van vóór 1 juli 2023',
    'vastgelegd is dat de werknemer geen visie wilde geven',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['I-02', 'I-04', 'T-05', 'T-08', 'R-08'],

  check(fact) {
    const stukken = fact('stukken').filter(draagtVisie)
    return combine(
      stukken.map((stuk) => oordeelOver(fact, stuk)),
      nl`er is geen plan van aanpak of evaluatie (zie R-02 en R-04)`,
    )
  },

  example: {
    satisfies: {
      patch: {
        documenten: {
          eerstejaarsevaluatie: {
            visieWerknemer: null,
            weigering: { door: 'werknemer', datum: '2025-01-06', reden: 'Wil eerst overleggen' },
          },
        },
      },
    },
    violates: { patch: { documenten: { eerstejaarsevaluatie: { visieWerknemer: 'Akkoord.' } } } },
  },
} satisfies Rule

function draagtVisie(stuk: Stuk): stuk is MetVisie {
  return Object.hasOwn(namen, stuk.soort)
}

function oordeelOver(fact: Ask, stuk: MetVisie): Verdict {
  const werkgever = zonderVisie(stuk, 'werkgever', stuk.visieWerkgever)
  const werknemer = stuk.weigering?.door === 'werknemer' ? null : zonderVisie(stuk, 'werknemer', stuk.visieWerknemer)
  const [place, ...rest] = [werkgever, werknemer].filter((gebrek) => gebrek !== null)
  if (!place) return satisfied(stuk.path)
  if (!stuk.datum) return undetermined(`${stuk.path}/datum`)
  if (!visieVerplicht.at(stuk.datum)) {
    return notApplicable(nl`de stukken zijn van vóór 1 juli 2023; toen was een visie nog niet verplicht`)
  }
  return violated([place, ...rest], { covered: gedektDoorResultaat(fact) })
}

function zonderVisie(stuk: MetVisie, wie: 'werkgever' | 'werknemer', visie: string | undefined): Place | null {
  if (visie && isEigenStandpunt(visie)) return null
  const naam = namen[stuk.soort]
  const message = visie
    ? nl`In ${naam} staat bij de visie van de ${wie} geen eigen standpunt`
    : nl`In ${naam} staat geen visie van de ${wie}`
  return { breach: 'incomplete', path: stuk.path, message }
}

const isEigenStandpunt = rememberTexts((visie) =>
  (visie.toLowerCase().match(/\p{L}+/gu) ?? []).some((woord) => !instemming.has(woord)),
)
