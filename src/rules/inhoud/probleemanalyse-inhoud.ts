import type { Stuk } from '../../facts/facts.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { gedektDoorResultaat } from '../dekking.js'
import { bijVerkorteWachttijd } from '../verkorte-wachttijd.js'

type Oordeel = Stuk<'probleemanalyse' | 'bijstelling-probleemanalyse'>

const onderdelen = [
  ['beperkingen', 'de beperkingen in het werk'],
  ['mogelijkheden', 'wat de werknemer nog wel kan'],
  ['prognose', 'de verwachting of wat nog onzeker is'],
  ['advies', 'een advies aan werkgever en werknemer'],
] as const

export default {
  id: 'I-01',
  slug: 'probleemanalyse-inhoud',
  title: 'Probleemanalyse met beperkingen, mogelijkheden, verwachting en advies',
  severity: 'warning',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'De probleemanalyse beschrijft de beperkingen, de mogelijkheden en de verwachting en geeft een advies; ziet de bedrijfsarts geen mogelijkheden, dan staat er waarom.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 5' },
    { instrument: 'bbp', paragraaf: '§ 6' },
    { instrument: 'bbp', paragraaf: '§ 7.4' },
    { instrument: 'praktijk' },
  ],
  why: 'Werkgever en werknemer maken hun plan met de probleemanalyse. Wat daarin ontbreekt, kunnen zij niet meenemen.',
  remedy:
    'Vraag de bedrijfsarts om een aanvulling: een bijstelling van de probleemanalyse met de datum van vandaag. Verander de oude niet.',
  actor: 'werkgever',
  steps: [
    'Is er geen probleemanalyse, dan oordeelt R-01 en geldt deze norm niet.',
    'De probleemanalyse en haar bijstellingen tellen samen; het laatste oordeel zegt of er benutbare mogelijkheden zijn.',
    'Zijn die er, of staat dat er niet, dan vraagt de regel beperkingen, mogelijkheden, verwachting en advies; wat ontbreekt, is een risico.',
    'Een doel dat in de probleemanalyse en in het plan van aanpak ontbreekt, is een aandachtspunt uit de praktijk.',
    'Zijn er geen benutbare mogelijkheden, dan vraagt de regel een motivering en een dag waarop de bedrijfsarts opnieuw kijkt; over de verklaring bij die periode en het opnieuw kijken daarin oordeelt I-08.',
  ],
  exceptions: [
    'de bedrijfsarts ziet geen benutbare mogelijkheden: dan is een gemotiveerde, beperkte probleemanalyse genoeg',
    'UWV heeft een verkorte wachttijd toegekend: dan hoeft de bedrijfsarts niet opnieuw te kijken',
    'gedekt bij een bevredigend resultaat (S1-06)',
  ],
  related: ['R-01', 'T-03', 'I-02', 'I-08', 'D-01'],

  check(fact) {
    const probleemanalyse = fact('probleemanalyse')
    if (!probleemanalyse) return notApplicable(nl`er is geen probleemanalyse (zie R-01)`)
    const oordelen: readonly Oordeel[] = [
      probleemanalyse,
      ...fact('bijstellingen').filter((stuk) => stuk.soort === 'bijstelling-probleemanalyse'),
    ]
    const laatste = oordelen.findLast(({ benutbareMogelijkheden }) => benutbareMogelijkheden !== undefined)
    const [place, ...rest] =
      laatste?.benutbareMogelijkheden === false
        ? zonderMogelijkheden(fact, laatste)
        : [...zonderOnderdeel(probleemanalyse, oordelen), ...zonderDoel(fact, probleemanalyse, oordelen)]
    return place ? violated([place, ...rest], { covered: gedektDoorResultaat(fact) }) : satisfied(probleemanalyse.path)
  },

  example: {
    satisfies: {
      patch: { documenten: { probleemanalyse: { prognose: 'Nog onzeker; in april is er meer bekend' } } },
    },
    violates: { patch: { documenten: { probleemanalyse: { prognose: null } } } },
  },
} satisfies Rule

/** A later paper may complete an earlier one: the employer may ask for a new analysis (Beoordelingskader § 6). */
function zonderOnderdeel({ path }: Oordeel, oordelen: readonly Oordeel[]): readonly Place[] {
  return onderdelen
    .filter(([veld]) => !oordelen.some((oordeel) => oordeel[veld]?.trim()))
    .map(([, naam]) => ({ breach: 'incomplete', path, message: nl`In de probleemanalyse staat niets over ${naam}` }))
}

/** No text asks the bedrijfsarts for the goal; that it is nowhere at all is for I-02. */
function zonderDoel(fact: Ask, { path }: Oordeel, oordelen: readonly Oordeel[]): readonly Place[] {
  if (oordelen.some(({ einddoel }) => einddoel?.trim()) || fact('planVanAanpak')?.einddoel?.trim()) return []
  const message = nl`In de probleemanalyse en in het plan van aanpak staat geen doel van de re-integratie`
  return [{ breach: 'incomplete', path, message, severity: 'info', norm: 'praktijk' }]
}

function zonderMogelijkheden(fact: Ask, { path, datum, motivering, herbeoordeling }: Oordeel): readonly Place[] {
  const perioden = fact('geenBenutbareMogelijkheden')
  // Ontbreken de motivering en een periode met verklaring, dan is dat een en hetzelfde gebrek: I-08 meldt het.
  const onderbouwingBijI08 = !perioden.some(({ totEnMet }) => !totEnMet || !datum || totEnMet >= datum)
  // Of in een vastgelegde periode opnieuw is gekeken, beoordeelt I-08; zonder uitzicht op herstel hoeft het niet.
  const opnieuw = herbeoordeling || perioden.length > 0 || bijVerkorteWachttijd(fact)
  return [
    ...(motivering?.trim() || onderbouwingBijI08
      ? []
      : [
          {
            breach: 'incomplete' as const,
            path,
            message: nl`De bedrijfsarts ziet geen benutbare mogelijkheden, maar in dit stuk staat niet waarom`,
          },
        ]),
    ...(opnieuw
      ? []
      : [
          {
            breach: 'incomplete' as const,
            path,
            norm: 'praktijk' as const,
            message: nl`De bedrijfsarts ziet geen benutbare mogelijkheden, maar er staat niet wanneer opnieuw wordt gekeken`,
          },
        ]),
  ]
}
