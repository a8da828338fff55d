import type { PlainDate } from '../calendar/plain-date.js'
import type { Documentsoort } from '../dossier/codes.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Bestand } from './bestanden.js'
import type { Fact, Known } from './fact.js'
import type { Fase } from './fase.js'
import type { LaterFeit, Located } from './stand.js'
import type { Wachttijd } from './wachttijd.js'

type Section<K extends keyof Dossier> = Located<NonNullable<Dossier[K]>>
type Item<K extends keyof Dossier> = Section<K> extends readonly (infer U)[] ? U : never

export type Stuk<S extends Documentsoort = Documentsoort> = Extract<Item<'documenten'>, { soort: S }>
export type Contactmoment = Item<'contactmomenten'>
export type Advies = Item<'adviezen'>
export type Werkhervatting = Item<'werkhervatting'>
export type Melding = Item<'meldingen'>
export type Afwijking = Item<'afwijkingen'>
export type PeriodeZonderMogelijkheden = Item<'geenBenutbareMogelijkheden'>
export type Maatregel = Item<'maatregelen'>
export type Spoor1 = Section<'spoor1'>
export type Spoor2 = Section<'spoor2'>
export type Functie = NonNullable<Section<'werkgever'>['functies']>[number]

/** Why nothing more is asked of this employer, and the last day on which there was. */
export interface EindeVerplichtingen {
  readonly datum: PlainDate
  readonly reden: 'aow' | 'uit-dienst' | 'overleden' | 'hersteld' | 'verkorte-wachttijd'
}

/**
 * All that rules may ask. Acts and papers are always known: what is not in the dossier was not done. Circumstances are
 * unknown when the dossier does not tell them. Everything is as it stood on the peildatum.
 */
export interface Facts {
  // the clock
  readonly peildatum: Known<PlainDate>
  readonly wachttijd: Known<Wachttijd>
  readonly fase: Known<Fase>
  /** Last day of the wachttijd, or of the voluntary extension (WIA art. 24): backward terms count from here. */
  readonly eindeTijdvak: Known<PlainDate>
  /** Last day of a shortened wachttijd that UWV granted (WIA art. 23 lid 6); null when the recorded days cannot be right. */
  readonly verkorteWachttijd: Known<PlainDate | null>
  /** Rules on continuing acts look until this day: the first of peildatum, WIA application, end, AOW, end of employment. */
  readonly kijkTot: Known<PlainDate>
  /**
   * After this day there are no duties any more (AOW, end of employment, death, recovery, shortened wachttijd), also when
   * it lies ahead.
   */
  readonly eindeVerplichtingen: Known<EindeVerplichtingen | null>

  // the papers
  readonly stukken: Known<readonly Stuk[]>
  readonly probleemanalyse: Known<Stuk<'probleemanalyse'> | null>
  readonly planVanAanpak: Known<Stuk<'plan-van-aanpak'> | null>
  readonly bijstellingen: Known<readonly Stuk<'bijstelling-probleemanalyse' | 'bijstelling-plan-van-aanpak'>[]>
  readonly evaluaties: Known<readonly Stuk<'evaluatie'>[]>
  readonly eerstejaarsevaluatie: Known<Stuk<'eerstejaarsevaluatie'> | null>
  readonly actueelOordeel: Known<Stuk<'actueel-oordeel'> | null>
  readonly eindevaluatie: Known<Stuk<'eindevaluatie'> | null>
  /** In order of date, undated ones first. */
  readonly belastbaarheidsprofielen: Known<readonly Stuk<'belastbaarheidsprofiel'>[]>
  readonly arbeidsdeskundigeOnderzoeken: Known<readonly Stuk<'arbeidsdeskundig-onderzoek'>[]>

  // the acts
  readonly contactmomenten: Known<readonly Contactmoment[]>
  readonly adviezen: Known<readonly Advies[]>
  readonly afwijkingen: Known<readonly Afwijking[]>
  readonly geenBenutbareMogelijkheden: Known<readonly PeriodeZonderMogelijkheden[]>
  /** Work that had begun on the peildatum. */
  readonly werkhervatting: Known<readonly Werkhervatting[]>
  /** Work that had not begun yet, but was promised by then. */
  readonly toegezegdWerk: Known<readonly Werkhervatting[]>
  readonly spoor1: Known<Spoor1 | null>
  readonly spoor2: Known<Spoor2 | null>
  readonly meldingen: Known<readonly Melding[]>
  readonly melding42: Known<Melding | null>
  readonly riv: Known<Section<'riv'> | null>
  readonly uwvVerzoeken: Known<Section<'uwvVerzoeken'>>
  readonly wia: Known<Section<'wia'> | null>
  readonly loonsanctie: Known<Section<'loonsanctie'> | null>
  readonly deskundigenoordelen: Known<Section<'deskundigenoordelen'>>
  readonly onenigheden: Known<Section<'onenigheden'>>
  readonly nietMeewerken: Known<Section<'nietMeewerken'>>
  readonly maatregelen: Known<readonly Maatregel[]>
  readonly verzuim: Known<Section<'verzuim'>>
  readonly betrokkenen: Known<Section<'betrokkenen'>>

  // the circumstances
  readonly perioden: Fact<NonNullable<Section<'verzuim'>['perioden']>>
  readonly werkdagen: Fact<readonly ('ma' | 'di' | 'wo' | 'do' | 'vr' | 'za' | 'zo')[]>
  readonly urenPerWeek: Fact<number>
  /** The other functions at the employer; an empty list when the dossier says that there are none. */
  readonly functies: Fact<readonly Functie[]>
  readonly aowDatum: Fact<PlainDate>
  /** Last day of the employment; null for a contract without an end. */
  readonly eindeDienstverband: Fact<PlainDate | null>
  readonly aantalWerkgevers: Fact<number>
  /** What the disk says of the files that the dossier names. */
  readonly bestanden: Fact<ReadonlyMap<string, Bestand>>

  // the file itself
  readonly dossier: Known<Located<Dossier>>
  /** As typed, also what lies after the peildatum; for the rules on consistency and privacy. */
  readonly alles: Known<Dossier>
  readonly laterDanPeildatum: Known<readonly LaterFeit[]>
  readonly herkomstPeildatum: Known<HerkomstPeildatum>
}

/** Where the peildatum came from: asked for by the user, from the dossier, or the day of the run. */
export type HerkomstPeildatum = 'opgegeven' | 'dossier' | 'vandaag'
