import type { Rol } from '../../dossier/codes.js'
import type { Dossier } from '../../dossier/dossier.js'
import type { Contactmoment, Facts, Spoor1, Spoor2, Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { medischOordeelIn } from './woordenlijst.js'

export default {
  id: 'D-03',
  slug: 'geen-medisch-oordeel-leidinggevende',
  title: 'Leidinggevende en HR oordelen niet over de belastbaarheid',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Of en hoeveel een werknemer kan werken, beoordeelt de bedrijfsarts; teksten van leidinggevende, HR en casemanager geven daarover geen eigen oordeel.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 6' },
    { instrument: 'arbo', artikel: '14', lid: '1' },
    { instrument: 'apZiek' },
  ],
  why: 'Een eigen oordeel over iemands belastbaarheid hoort niet in het dossier van de werkgever. Alleen op het oordeel van de bedrijfsarts kan UWV afgaan.',
  remedy:
    'Haal het eigen oordeel uit deze tekst, en noem in plaats daarvan het advies van de bedrijfsarts met de datum. Is er twijfel over de belastbaarheid, vraag de bedrijfsarts dan om een oordeel.',
  actor: 'werkgever',
  steps: [
    'Bekeken worden verslagen van contacten, toelichtingen, de teksten van plan en evaluaties, de beoordelingen van werk in spoor 1, de motivering van een uitzondering en wat over niet meewerken is vastgelegd.',
    'Teksten van de bedrijfsarts, de werknemer en andere deskundigen blijven buiten beschouwing, net als zinnen die weergeven wat zij zeiden.',
    'Een zin die de bedrijfsarts noemt en daarnaast zegt wat de schrijver zelf vindt, telt wel mee.',
    'Een tekst met een duidelijk eigen oordeel over de belastbaarheid is een tekortkoming; een tekst die dat misschien geeft, is een risico.',
    'Is bij zo’n tekst niet bekend wie die schreef, dan is dit niet te beoordelen.',
  ],
  exceptions: ['de tekst geeft weer wat de bedrijfsarts, UWV of de werknemer zei'],
  related: ['D-01', 'P-01', 'P-02'],

  check(fact) {
    const teksten = [
      ...fact('contactmomenten').flatMap(tekstVanContact),
      ...fact('stukken').flatMap(tekstenVanStuk),
      ...tekstenVanSpoor1(fact('spoor1')),
      ...tekstenVanSpoor2(fact('spoor2')),
      ...fact('nietMeewerken').flatMap(tekstVanNietMeewerken),
    ]
    const [eerste] = teksten
    if (!eerste) return notApplicable(nl`er zijn geen teksten van leidinggevende, HR of casemanager`)
    const oordelen = teksten.flatMap((tekst) => oordeelOver(tekst) ?? [])
    return oordelen.length > 0 ? combine(oordelen, nl`er is geen oordeel`) : satisfied(eerste.path)
  },

  example: {
    satisfies: { patch: (dossier) => metVerslag(dossier, 'Volgens de bedrijfsarts kan de werknemer vier uur werken') },
    violates: { patch: (dossier) => metVerslag(dossier, 'De werknemer kan volgens mij best wel werken') },
  },
} satisfies Rule

function metVerslag(dossier: Dossier, afspraken: string): Dossier {
  const [eerste, ...rest] = dossier.contactmomenten ?? []
  return eerste ? { ...dossier, contactmomenten: [{ ...eerste, door: 'leidinggevende', afspraken }, ...rest] } : dossier
}

type NietMeewerken = Facts['nietMeewerken']['value'][number]

interface Tekst {
  readonly path: string
  readonly tekst: string
  /** Who wrote it; undefined when the dossier does not say. */
  readonly door: Rol | undefined
  /** The field that would say who wrote it. */
  readonly pathDoor: string
}

const werkgeverskant: readonly Rol[] = ['werkgever', 'leidinggevende', 'hr-adviseur', 'casemanager']

/** null when the text judges nothing, or is none of the employer's. */
function oordeelOver({ path, tekst, door, pathDoor }: Tekst): Verdict | null {
  if (door && !werkgeverskant.includes(door)) return null
  const zekerheid = medischOordeelIn(tekst)
  if (!zekerheid) return null
  if (!door) return undetermined(pathDoor)
  // De tekst zelf staat nooit in de melding: die kan gezondheidsgegevens bevatten.
  if (zekerheid === 'duidelijk') {
    const message = nl`Deze tekst (${door}) geeft een eigen oordeel over de belastbaarheid in plaats van dat van de bedrijfsarts`
    return violated({ breach: 'notAllowed', path, message })
  }
  const message = nl`Deze tekst (${door}) lijkt een eigen oordeel over de belastbaarheid te geven in plaats van dat van de bedrijfsarts; lees na of dat zo is`
  return violated({ breach: 'notAllowed', severity: 'warning', path, message })
}

function tekstVanContact({ path, afspraken, door }: Contactmoment): readonly Tekst[] {
  return afspraken ? [{ path: `${path}/afspraken`, tekst: afspraken, door, pathDoor: `${path}/door` }] : []
}

function tekstenVanSpoor1(spoor1: Spoor1 | null): readonly Tekst[] {
  const herbeoordelingen = (spoor1?.herbeoordelingen ?? []).map(({ path, conclusie, door }) => ({
    path: `${path}/conclusie`,
    tekst: conclusie,
    door,
    pathDoor: `${path}/door`,
  }))
  const inventarisatie = (spoor1?.inventarisatie ?? []).flatMap(({ path, belasting, reden, door }) => [
    ...(belasting ? [{ path: `${path}/belasting`, tekst: belasting, door, pathDoor: `${path}/door` }] : []),
    ...(reden ? [{ path: `${path}/reden`, tekst: reden, door, pathDoor: `${path}/door` }] : []),
  ])
  return [...herbeoordelingen, ...inventarisatie]
}

function tekstenVanSpoor2(spoor2: Spoor2 | null): readonly Tekst[] {
  const { path, motivering, door } = spoor2?.uitzondering ?? {}
  return path && motivering ? [{ path: `${path}/motivering`, tekst: motivering, door, pathDoor: `${path}/door` }] : []
}

/** What an employee did not do is recorded by the employer; no one else is named. */
function tekstVanNietMeewerken({ path, wat }: NietMeewerken): readonly Tekst[] {
  return wat ? [{ path: `${path}/wat`, tekst: wat, door: 'werkgever', pathDoor: path }] : []
}

function tekstenVanStuk(stuk: Stuk): readonly Tekst[] {
  if (stuk.soort === 'medische-informatie') return []
  const pathDoor = `${stuk.path}/opmerkingDoor`
  const toelichting = stuk.toelichting
    ? [{ path: `${stuk.path}/toelichting`, tekst: stuk.toelichting, door: stuk.opmerkingDoor, pathDoor }]
    : []
  return [...toelichting, ...tekstenVanVerslag(stuk)]
}

/** What plan and evaluations say, in the name of who drew them up; the view of the employer is the employer's own. */
function tekstenVanVerslag(stuk: Stuk): readonly Tekst[] {
  const velden = verslagVelden[stuk.soort]
  if (!velden) return []
  const verslag = stuk as Verslag // of one of the kinds of the table
  const functies = verslag.opstellers?.map(({ functie }) => functie) ?? []
  const door = functies.find((functie) => werkgeverskant.includes(functie)) ?? functies[0]
  const pathDoor = `${stuk.path}/opstellers`
  const teksten: Tekst[] = []
  for (const veld of velden) {
    const tekst = verslag[veld]
    if (tekst) teksten.push({ path: `${stuk.path}/${veld}`, tekst, door, pathDoor })
  }
  const { visieWerkgever } = verslag
  if (visieWerkgever) {
    teksten.push({ path: `${stuk.path}/visieWerkgever`, tekst: visieWerkgever, door: 'werkgever', pathDoor })
  }
  return teksten
}

type Veld = 'einddoel' | 'afspraken' | 'motivering' | 'passendeArbeid' | 'resultaten'

/** What plan and evaluations have in common; each of these fields is a text wherever it stands. */
interface Verslag extends Partial<Readonly<Record<Veld | 'visieWerkgever', string>>> {
  readonly opstellers?: readonly { readonly functie: Rol }[]
}

const verslagVelden: Readonly<Partial<Record<Stuk['soort'], readonly Veld[]>>> = {
  'plan-van-aanpak': ['einddoel'],
  'bijstelling-plan-van-aanpak': ['einddoel', 'afspraken'],
  evaluatie: ['afspraken'],
  eerstejaarsevaluatie: ['afspraken', 'motivering'],
  eindevaluatie: ['passendeArbeid', 'resultaten'],
}
