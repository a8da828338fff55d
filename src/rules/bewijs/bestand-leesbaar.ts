import type { Documentsoort } from '../../dossier/codes.js'
import type { Bestand } from '../../facts/bestanden.js'
import { genoemdeBestanden } from '../../facts/genoemde-bestanden.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { notApplicable, type Place, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { naamVanStuk } from '../consistentie/naam-van-stuk.js'

/** Pieces of the re-integratieverslag (RPEZ art. 6 lid 1 onder f to k). */
const rivstukken: readonly string[] = [
  'probleemanalyse',
  'bijstelling-probleemanalyse',
  'plan-van-aanpak',
  'bijstelling-plan-van-aanpak',
  'eerstejaarsevaluatie',
  'actueel-oordeel',
  'eindevaluatie',
]

export default {
  id: 'B-01',
  slug: 'bestand-leesbaar',
  title: 'Genoemde bestanden zijn aanwezig en niet leeg',
  severity: 'error',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Elk bestand dat het dossier noemt, staat in de dossiermap, mag worden gelezen en is niet leeg. Of het te openen is en wat erin staat, bekijkt rivcheck niet.',
  sources: [{ instrument: 'wia', artikel: '25', lid: '8' }, { instrument: 'praktijk' }],
  why: 'Een stuk dat er niet is of niet te lezen is, telt voor UWV als ontbrekend.',
  remedy: 'Zet het juiste, leesbare bestand in de dossiermap of verbeter de verwijzing in het dossier.',
  actor: 'casemanager',
  steps: [
    'Bekeken worden alle bestanden die het dossier noemt.',
    'Noemt het dossier geen bestanden, dan is het in orde als de stukken op papier liggen, en geldt de norm anders niet.',
    'Is er niet op de schijf gekeken, dan is dit niet te beoordelen.',
    'Een bestand is in orde als het er staat, mag worden gelezen en niet leeg is; het wordt niet geopend, dus of het stuk leesbaar is, bekijkt een mens.',
    'Een ontbrekend, leeg, onleesbaar of buiten de map geplaatst bestand van een stuk van het verslag is een tekortkoming; bij andere bestanden, of als het stuk ook op papier ligt, een risico.',
  ],
  exceptions: ['het stuk ligt alleen op papier'],
  related: ['B-02', 'B-03'],

  check(fact) {
    const bestanden = genoemdeBestanden(fact('alles'))
    const stukken = stukkenVan(fact)
    if (bestanden.length === 0) {
      return stukken.some(({ opPapier, isRivstuk }) => opPapier || isRivstuk)
        ? inOrde('/documenten', stukken)
        : notApplicable(nl`het dossier noemt geen bestanden en geen stukken van het verslag`)
    }

    const opSchijf = fact('bestanden')
    const vanStuk = new Map(stukken.map((stuk) => [`${stuk.path}/bestand`, stuk]))
    const [eerste, ...rest] = bestanden.flatMap(({ path, naam }) => {
      const message = gebrek(opSchijf.get(naam) ?? { status: 'ontbreekt' })
      return message ? [toPlace(path, message, vanStuk.get(path))] : []
    })
    if (!eerste) return inOrde(bestanden[0]?.path ?? null, stukken)
    return violated([eerste, ...rest], { notes: zonderBestand(stukken).map(opmerking) })
  },

  example: {
    satisfies: { patch: { documenten: { probleemanalyse: { opPapier: true } } } },
    violates: {
      patch: { documenten: { probleemanalyse: { opPapier: null, bestand: 'stukken/probleemanalyse.pdf' } } },
    },
  },
} satisfies Rule

interface Papier {
  readonly path: string
  readonly soort: Documentsoort
  readonly isRivstuk: boolean
  readonly bestand: boolean
  readonly opPapier: boolean
}

function stukkenVan(fact: Ask): readonly Papier[] {
  return (fact('alles').documenten ?? []).map((stuk, index) => ({
    path: `/documenten/${index}`,
    soort: stuk.soort,
    isRivstuk: rivstukken.includes(stuk.soort),
    bestand: 'bestand' in stuk && Boolean(stuk.bestand),
    opPapier: 'opPapier' in stuk && stuk.opPapier === true,
  }))
}

function toPlace(path: string, message: Message, stuk: Papier | undefined): Place {
  const zwaar = stuk?.isRivstuk && !stuk.opPapier
  return { breach: 'missing', path, message, ...(!zwaar && { severity: 'warning' as const }) }
}

/** What is wrong with the file, never its name: that may hold what a report should not show. */
function gebrek(bestand: Bestand): Message | null {
  switch (bestand.status) {
    case 'aanwezig':
      return bestand.bytes > 0 ? null : nl`Dit bestand is leeg`
    case 'ontbreekt':
      return nl`Dit bestand staat niet in de dossiermap`
    case 'onleesbaar':
      return nl`Dit bestand is niet te lezen`
    case 'buiten-map':
      return nl`Dit bestand ligt buiten de dossiermap; rivcheck leest het niet`
  }
}

/** All that is named is there; but whether a paper of the verslag can be read is unknown when nobody says where it is. */
function inOrde(path: string | null, stukken: readonly Papier[]): Verdict {
  const [eerste, ...rest] = zonderBestand(stukken)
  return eerste ? undetermined(`${eerste.path}/bestand`, ...[eerste, ...rest].map(opmerking)) : satisfied(path)
}

function zonderBestand(stukken: readonly Papier[]): readonly Papier[] {
  return stukken.filter(({ isRivstuk, bestand, opPapier }) => isRivstuk && !bestand && !opPapier)
}

function opmerking({ soort }: Papier): Message {
  return nl`bij ${naamVanStuk(soort)} staat geen bestand, en ook niet dat het op papier ligt`
}
