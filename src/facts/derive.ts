import { addDays, compareDays, earliest, latest, type PlainDate } from '../calendar/plain-date.js'
import type { Documentsoort } from '../dossier/codes.js'
import type { Dossier } from '../dossier/dossier.js'
import { dagEerstejaarsevaluatie } from '../law/parameters/procesgang.js'
import { valueOn } from '../law/value-on.js'
import type { Bestand } from './bestanden.js'
import { circumstance, type Fact, known, unknown } from './fact.js'
import type { EindeVerplichtingen, Facts, Functie, HerkomstPeildatum, Melding, Stuk } from './facts.js'
import { deriveFase } from './fase.js'
import { genoemdeBestanden } from './genoemde-bestanden.js'
import { type Located, standOp } from './stand.js'
import { eindeVerkorteWachttijd } from './verkorte-wachttijd.js'
import { deriveWachttijd, type Wachttijd, type Ziekteperiode } from './wachttijd.js'

export interface Standpunt {
  readonly peildatum: PlainDate
  readonly herkomstPeildatum: HerkomstPeildatum
  readonly bestanden?: ReadonlyMap<string, Bestand> | undefined
}

/** All facts of a dossier on a day. */
export function derive(given: Dossier, standpunt: Standpunt): Facts {
  const { peildatum } = standpunt
  // a copy: what is remembered of it (remember-last.ts) must not outlast this judgement
  const dossier = { ...given }
  const perioden = dossier.verzuim.perioden?.map((periode, index) => toPeriode(periode, index))
  const wachttijd = deriveWachttijd(dossier.verzuim.eersteZiektedag, perioden, peildatum)
  const vanaf = wachttijd.eerdere.length > 0 ? wachttijd.eersteDag : null
  const stand = standOp(dossier, peildatum, vanaf)
  const op = stand.dossier
  const stukken = op.documenten ?? []
  const byDate = papersByDate(stukken)
  const werk = (op.werkhervatting ?? []).filter(({ van }) => !vanaf || van >= vanaf)
  const loonsanctie = op.loonsanctie ?? null
  const aowDatum = op.werknemer?.aowDatum
  const eindeDienstverband = op.werknemer?.dienstverband?.einde
  // Een verlenging komt na afloop van de wachttijd (WIA art. 24 lid 1) en haalt het einde dus nooit naar voren.
  const eindeTijdvak = latest(wachttijd.einde, ...present(op.wia?.verlenging?.totEnMet))
  const verkorteWachttijd = eindeVerkorteWachttijd(wachttijd, op.wia?.verkorteWachttijd)
  const eindeVerplichtingen = deriveEinde({
    aowDatum,
    dienstverband: op.werknemer?.dienstverband,
    ziekTotEnMet: wachttijd.ziekTotEnMet,
    verkorteWachttijd,
  })

  return {
    peildatum: known(peildatum),
    wachttijd: known(wachttijd),
    fase: known(
      deriveFase({
        wachttijd,
        peildatum,
        ...(op.wia?.verlenging && { verlengingTotEnMet: op.wia.verlenging.totEnMet }),
        ...(loonsanctie && { loonsanctie }),
        ...(aowDatum && { aowDatum }),
        ...(eindeDienstverband && { eindeDienstverband }),
      }),
    ),
    eindeTijdvak: known(eindeTijdvak),
    verkorteWachttijd: known(verkorteWachttijd),
    kijkTot: known(
      earliest(peildatum, eindeTijdvak, ...present(op.wia?.aanvraag?.ontvangen, eindeVerplichtingen?.datum)),
    ),
    eindeVerplichtingen: known(eindeVerplichtingen),

    stukken: known(stukken),
    probleemanalyse: known(byDate('probleemanalyse')[0] ?? null),
    planVanAanpak: known(byDate('plan-van-aanpak')[0] ?? null),
    bijstellingen: known([...byDate('bijstelling-probleemanalyse'), ...byDate('bijstelling-plan-van-aanpak')]),
    evaluaties: known(byDate('evaluatie')),
    eerstejaarsevaluatie: known(eerstejaarsevaluatieVan(byDate('eerstejaarsevaluatie'), wachttijd)),
    actueelOordeel: known(byDate('actueel-oordeel').at(-1) ?? null),
    eindevaluatie: known(byDate('eindevaluatie').at(-1) ?? null),
    belastbaarheidsprofielen: known(byDate('belastbaarheidsprofiel')),
    arbeidsdeskundigeOnderzoeken: known(byDate('arbeidsdeskundig-onderzoek')),

    contactmomenten: known(op.contactmomenten ?? []),
    adviezen: known(op.adviezen ?? []),
    afwijkingen: known(op.afwijkingen ?? []),
    geenBenutbareMogelijkheden: known(op.geenBenutbareMogelijkheden ?? []),
    werkhervatting: known(werk.filter(({ van }) => van <= peildatum)),
    toegezegdWerk: known(werk.filter(({ van, toezegging }) => van > peildatum && toezegging)),
    spoor1: known(op.spoor1 ?? null),
    spoor2: known(op.spoor2 ?? null),
    meldingen: known(op.meldingen ?? []),
    melding42: known(melding42Van(op.meldingen ?? [])),
    riv: known(op.riv ?? null),
    uwvVerzoeken: known(op.uwvVerzoeken ?? []),
    wia: known(op.wia ?? null),
    loonsanctie: known(loonsanctie),
    deskundigenoordelen: known(op.deskundigenoordelen ?? []),
    onenigheden: known(op.onenigheden ?? []),
    nietMeewerken: known(op.nietMeewerken ?? []),
    maatregelen: known(op.maatregelen ?? []),
    verzuim: known(op.verzuim),
    betrokkenen: known(op.betrokkenen ?? []),

    perioden: circumstance(op.verzuim.perioden, '/verzuim/perioden'),
    werkdagen: circumstance(op.werknemer?.rooster?.werkdagen, '/werknemer/rooster/werkdagen'),
    urenPerWeek: circumstance(op.werknemer?.rooster?.urenPerWeek, '/werknemer/rooster/urenPerWeek'),
    functies: functiesVan(op.werkgever),
    aowDatum: circumstance(aowDatum, '/werknemer/aowDatum'),
    eindeDienstverband: eindeDienstverbandVan(op.werknemer?.dienstverband),
    aantalWerkgevers: circumstance(op.werkgever?.aantalWerkgevers, '/werkgever/aantalWerkgevers'),
    bestanden: bestandenVan(standpunt.bestanden, dossier),

    dossier: known(op),
    alles: known(dossier),
    laterDanPeildatum: known(stand.later),
    herkomstPeildatum: known(standpunt.herkomstPeildatum),
  }
}

type Periode = NonNullable<Dossier['verzuim']['perioden']>[number]

function toPeriode(periode: Periode, index: number): Ziekteperiode {
  return {
    soort: periode.soort,
    van: periode.van,
    ...(periode.totEnMet && { totEnMet: periode.totEnMet }),
    ...(periode.zelfdeOorzaak && { zelfdeOorzaak: periode.zelfdeOorzaak }),
    path: `/verzuim/perioden/${index}`,
  }
}

interface Einden {
  readonly aowDatum: PlainDate | undefined
  readonly dienstverband: Dienstverband | undefined
  readonly ziekTotEnMet: PlainDate | null
  readonly verkorteWachttijd: PlainDate | null
}

/**
 * The last day of duties: the day before AOW, the last day of the employment, of the illness or of a shortened wachttijd,
 * whichever comes first. After a shortened one UWV tests no efforts (WIA art. 66 lid 6).
 */
function deriveEinde(einden: Einden): EindeVerplichtingen | null {
  const { aowDatum, dienstverband, ziekTotEnMet, verkorteWachttijd } = einden
  const ends: readonly EindeVerplichtingen[] = [
    ...present(aowDatum).map((datum) => ({ datum: addDays(datum, -1), reden: 'aow' as const })),
    ...present(dienstverband?.einde).map((datum) => ({
      datum,
      reden: dienstverband?.doorOverlijden ? ('overleden' as const) : ('uit-dienst' as const),
    })),
    ...present(ziekTotEnMet).map((datum) => ({ datum, reden: 'hersteld' as const })),
    ...present(verkorteWachttijd).map((datum) => ({ datum, reden: 'verkorte-wachttijd' as const })),
  ]
  return ends.toSorted((a, b) => compareDays(a.datum, b.datum))[0] ?? null
}

/** Gives the papers of a kind in order of date, undated ones first. */
function papersByDate(stukken: readonly Stuk[]): <S extends Documentsoort>(soort: S) => readonly Stuk<S>[] {
  const ofKind = new Map<Documentsoort, Stuk[]>()
  for (const stuk of stukken.toSorted((a, b) => compareDays(a.datum ?? '', b.datum ?? ''))) {
    const same = ofKind.get(stuk.soort)
    if (same) same.push(stuk)
    else ofKind.set(stuk.soort, [stuk])
  }
  return <S extends Documentsoort>(soort: S) => (ofKind.get(soort) ?? []) as readonly Stuk[] as readonly Stuk<S>[] // put there by kind
}

/** The last one held in the first year; when none was, the first one after it. */
function eerstejaarsevaluatieVan(
  stukken: readonly Stuk<'eerstejaarsevaluatie'>[],
  wachttijd: Wachttijd,
): Stuk<'eerstejaarsevaluatie'> | null {
  const eindeEersteJaar = wachttijd.dag(valueOn(dagEerstejaarsevaluatie, wachttijd.eersteDag))
  return stukken.findLast((stuk) => stuk.datum && stuk.datum <= eindeEersteJaar) ?? stukken[0] ?? null
}

/** The first notice: later ones repeat it. */
function melding42Van(meldingen: readonly Melding[]): Melding | null {
  const notices = meldingen.filter((melding) => melding.soort === 'uwv-42-weken')
  const day = (melding: Melding) => melding.ontvangen ?? melding.verzonden ?? ''
  return notices.toSorted((a, b) => compareDays(day(a), day(b)))[0] ?? null
}

/** Nobody looked at the disk: the first file that the dossier names is what a rule would want to know of. */
function bestandenVan(bestanden: ReadonlyMap<string, Bestand> | undefined, dossier: Dossier): Facts['bestanden'] {
  return bestanden ? known(bestanden) : unknown(genoemdeBestanden(dossier)[0]?.path ?? '')
}

function functiesVan(werkgever: Located<NonNullable<Dossier['werkgever']>> | undefined): Fact<readonly Functie[]> {
  if (werkgever?.functies) return known(werkgever.functies)
  return werkgever?.geenAndereFuncties ? known([]) : unknown('/werkgever/functies')
}

type Dienstverband = Located<NonNullable<NonNullable<Dossier['werknemer']>['dienstverband']>>

function eindeDienstverbandVan(dienstverband: Dienstverband | undefined): Fact<PlainDate | null> {
  if (dienstverband?.einde) return known(dienstverband.einde)
  return dienstverband?.soort === 'onbepaald' ? known(null) : unknown('/werknemer/dienstverband')
}

function present<T>(...values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value): value is T & {} => value != null)
}
