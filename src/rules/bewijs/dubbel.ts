import { genoemdeBestanden } from '../../facts/genoemde-bestanden.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'

export default {
  id: 'B-02',
  slug: 'dubbel',
  title: 'Geen zelfde bestand voor verschillende stukken',
  severity: 'warning',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Elk soort stuk heeft een eigen bestand; alleen een stuk en de bijstellingen ervan mogen samen in één bestand.',
  sources: [{ instrument: 'vhv', artikel: '2', lid: '2, 7 en 8' }, { instrument: 'praktijk' }],
  why: 'UWV moet elk stuk van het verslag apart kunnen herkennen. Een bestand dat twee keer is gebruikt, is vaak per vergissing gekozen.',
  remedy:
    'Controleer bij welk stuk het bestand hoort en kies bij het andere het juiste bestand. Staan beide werkelijk in één bestand, maak er dan twee van.',
  actor: 'casemanager',
  steps: [
    'Bekeken worden de bestanden van stukken en van spoor 2; hetzelfde bestand als bewijs bij meer handelingen mag.',
    'Staat hetzelfde pad bij stukken van verschillende soort, dan is dat een risico.',
    'Hebben bestanden met een andere naam dezelfde inhoud en horen ze bij stukken van verschillende soort, dan is dat ook een risico.',
    'Een stuk samen met de bijstellingen ervan in één bestand mag, net als het plan met de profielen van spoor 2.',
    'Of bestanden bijna dezelfde tekst hebben, bekijkt rivcheck niet.',
  ],
  exceptions: ['het stuk en de bijstellingen ervan staan herkenbaar in één bestand'],
  related: ['B-01', 'R-03', 'R-11'],

  check(fact) {
    const bestanden = bestandenVanStukken(fact)
    const [eerste] = bestanden
    if (!eerste) return notApplicable(nl`bij de stukken staan geen bestanden`)
    const zelfdePad = dubbelen(
      bestanden,
      ({ naam }) => zonderPunt(naam),
      nl`Dit bestand staat ook bij een ander soort stuk`,
    )
    const soorten = [...new Set(bestanden.map(({ soort }) => soort))]
    if (!soorten.some((een) => soorten.some((ander) => botst(een, ander)))) return satisfied(eerste.path)

    const [plaats, ...meer] = [...zelfdePad, ...zelfdeInhoud(fact, bestanden, zelfdePad)]
    return plaats ? violated([plaats, ...meer]) : satisfied(eerste.path)
  },

  example: {
    satisfies: {
      patch: {
        documenten: {
          probleemanalyse: { bestand: 'stukken/probleemanalyse.pdf' },
          'plan-van-aanpak': { bestand: 'stukken/plan-van-aanpak.pdf' },
        },
      },
    },
    violates: {
      patch: {
        documenten: {
          probleemanalyse: { bestand: 'stukken/scan.pdf' },
          'plan-van-aanpak': { bestand: 'stukken/scan.pdf' },
        },
      },
    },
  },
} satisfies Rule

interface BestandVanStuk {
  readonly path: string
  readonly naam: string
  readonly soort: string
}

/** Kinds of papers that may stand together in one file (VHV art. 2 lid 7 and 8); the profiles belong to the plan. */
const samen: readonly (readonly string[])[] = [
  ['probleemanalyse', 'bijstelling-probleemanalyse'],
  ['plan-van-aanpak', 'bijstelling-plan-van-aanpak'],
  ['spoor2/plan', 'spoor2/persoonsprofiel', 'spoor2/zoekprofiel'],
]

function bestandenVanStukken(fact: Ask): readonly BestandVanStuk[] {
  const stukken = fact('alles').documenten ?? []
  return genoemdeBestanden(fact('alles')).flatMap(({ path, naam }) => {
    const delen = path.split('/')
    if (delen.at(-1) !== 'bestand') return [] // onder bewijs mag hetzelfde bestand vaker staan
    const soort = delen[1] === 'documenten' ? stukken[Number(delen[2])]?.soort : `${delen[1]}/${delen[2]}`
    return soort ? [{ path, naam, soort }] : []
  })
}

/** Whether papers of these kinds may not stand in one file. */
function botst(een: string, ander: string): boolean {
  return een !== ander && !samen.some((groep) => groep.includes(een) && groep.includes(ander))
}

/** Every file after the first with the same mark under a kind of paper that may not share it. */
function dubbelen(
  bestanden: readonly BestandVanStuk[],
  merk: (bestand: BestandVanStuk) => string | null,
  message: Message,
): readonly Place[] {
  const eerder = new Map<string, Set<string>>()
  return bestanden
    .filter((bestand) => {
      const eigen = merk(bestand)
      if (eigen === null) return false
      const soorten = eerder.get(eigen) ?? new Set()
      const isDubbel = [...soorten].some((ander) => botst(ander, bestand.soort))
      eerder.set(eigen, soorten.add(bestand.soort))
      return isDubbel
    })
    .map(({ path }) => ({ breach: 'inconsistent', path, message }))
}

/** Same content under another name. A known double is told, also when nobody looked at the disk. */
function zelfdeInhoud(fact: Ask, bestanden: readonly BestandVanStuk[], gevonden: readonly Place[]): readonly Place[] {
  if (gevonden.length > 0) return []
  const opSchijf = fact('bestanden')
  const merk = ({ naam }: BestandVanStuk) => {
    const bestand = opSchijf.get(naam)
    return bestand?.status === 'aanwezig' && bestand.bytes > 0 ? bestand.sha256 : null
  }
  return dubbelen(bestanden, merk, nl`Dit bestand heeft dezelfde inhoud als dat van een ander soort stuk`)
}

function zonderPunt(naam: string): string {
  return naam.replace(/^(?:\.\/)+/, '')
}
