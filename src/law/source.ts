import type { PlainDate } from '../calendar/plain-date.js'

/**
 * The texts that rules may cite. `bwb` is the id in the Basiswettenbestand (wetten.overheid.nl); texts without one have
 * the address where they were published, or none: an address is never made up.
 */
export const instruments = {
  wia: { name: 'Wet werk en inkomen naar arbeidsvermogen', short: 'WIA', bwb: 'BWBR0019057' },
  zw: { name: 'Ziektewet', short: 'ZW', bwb: 'BWBR0001888' },
  bw7: { name: 'Burgerlijk Wetboek Boek 7', short: 'BW', bwb: 'BWBR0005290' },
  wazo: { name: 'Wet arbeid en zorg', short: 'WAZO' },
  arbo: { name: 'Arbeidsomstandighedenwet', short: 'Arbowet', bwb: 'BWBR0010346' },
  uavg: { name: 'Uitvoeringswet Algemene verordening gegevensbescherming', short: 'UAVG', bwb: 'BWBR0040940' },
  avg: {
    name: 'Algemene verordening gegevensbescherming, (EU) 2016/679',
    short: 'AVG',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  rpez: { name: 'Regeling procesgang eerste en tweede ziektejaar', short: 'RPEZ', bwb: 'BWBR0013540' },
  bbp: { name: 'Beleidsregels beoordelingskader poortwachter', short: 'Beoordelingskader', bwb: 'BWBR0014375' },
  vhv: {
    name: 'Beleidsregels vorm- en herkenbaarheidsvereisten reïntegratieverslagen',
    short: 'Vormvereisten RIV',
    bwb: 'BWBR0015184',
  },
  schattingsbesluit: {
    name: 'Schattingsbesluit arbeidsongeschiktheidswetten',
    short: 'Schattingsbesluit',
    bwb: 'BWBR0011478',
  },
  rew: { name: 'Regeling bepaling eerste werkdag', short: 'Regeling eerste werkdag', bwb: 'BWBR0019301' },
  apZiek: { name: 'AP Beleidsregels De zieke werknemer', short: 'AP-beleidsregels', bwb: 'BWBR0037896' },
  uwvKader: {
    name: 'UWV, Professioneel kader beoordeling re-integratie-inspanningen (Woo-besluit 14-08-2024)',
    short: 'Professioneel kader UWV',
    url: 'https://www.uwv.nl/assets-kai/files/4bacc02b-9ea3-453b-9ac1-0a4153f22d4f/bijlage-1-hoofdstuk-professioneel-kader-beoordeling-re-integratie-inspanningen.pdf',
  },
  uwvWetsuitleg: {
    name: 'UWV, handboek Wetsuitleg WIA, WAO/WAZ/oWajong en ZW (Woo 30-01-2023)',
    short: 'Wetsuitleg UWV',
  },
  uwvZiekteaangifte: {
    name: 'UWV, handboek Ziekteaangifte door werkgever (Woo 17-09-2025)',
    short: 'Ziekteaangifte UWV',
  },
  uwvHandboekWia: { name: 'UWV, Handboek WIA (Woo 31-10-2022)', short: 'Handboek WIA UWV' },
  uwvVerlateAanvraag: {
    name: 'UWV, werkinstructie Geen of verlate WIA-aanvraag of -beslissing (Woo 30-12-2025)',
    short: 'Werkinstructie verlate aanvraag UWV',
  },
  uwvVisie: { name: 'UWV, uitvoeringsbericht UBSMZ 2306-013 (Woo 01-08-2023)', short: 'Uitvoeringsbericht visie UWV' },
  uwvDeskundigenoordeel: { name: 'UWV, handboek Deskundigenoordelen (Woo 06-06-2024)', short: 'Handboek DO UWV' },
  uwvFml: { name: 'UWV, Functionele Mogelijkhedenlijst, versie maart 2024 (Woo 29-04-2024)', short: 'FML 2024' },
  nvab: { name: 'NVAB, veelgestelde vragen (21-07-2023 en 10-10-2023)', short: 'NVAB' },
  rechtspraak: { name: 'Rechtspraak', short: '' },
  praktijk: { name: 'Gebruik van arbodiensten en re-integratiebedrijven, zonder bindende kracht', short: 'Praktijk' },
} as const satisfies Record<string, Instrument>

interface Instrument {
  readonly name: string
  readonly short: string
  readonly bwb?: string
  readonly url?: string
}

export type InstrumentId = keyof typeof instruments

/** A place in a text: article and paragraph, or another mark (`paragraaf`) where the text has no articles. */
export interface SourceRef {
  readonly instrument: InstrumentId
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
  readonly paragraaf?: string
}

/** How a lawyer writes it: `WIA art. 25 lid 3`, `BW 7:658a lid 1`, `Beoordelingskader § 5`. */
export function citationOf(source: SourceRef): string {
  const { short, name } = instruments[source.instrument]
  const artikel = source.artikel && (source.instrument === 'bw7' ? `7:${source.artikel}` : `art. ${source.artikel}`)
  const marks = [
    source.instrument === 'rechtspraak' ? '' : short || name,
    artikel,
    source.lid && `lid ${source.lid}`,
    source.onderdeel && `onder ${source.onderdeel}`,
    source.paragraaf && paragraafOf(source.paragraaf),
  ]
  return marks.filter(Boolean).join(' ')
}

/** A heading stands between quotes; a paragraph mark or a publication does not. */
function paragraafOf(paragraaf: string): string {
  return /^[§(]/.test(paragraaf) ? paragraaf : `"${paragraaf}"`
}

/**
 * Where to read it as it stood on `day`, or null when no address is known. Articles get a Juriconnect link (jci 1.3)
 * of wetten.overheid.nl.
 */
export function urlOf(source: SourceRef, day: PlainDate): string | null {
  const instrument: Instrument = instruments[source.instrument]
  if (!instrument.bwb) return instrument.url ?? null
  const artikel = source.artikel ? `&artikel=${source.artikel}` : ''
  const lid = source.artikel && source.lid && /^\d+[a-z]?$/.test(source.lid) ? `&lid=${source.lid}` : ''
  return `https://wetten.overheid.nl/jci1.3:c:${instrument.bwb}${artikel}${lid}&z=${day}&g=${day}`
}
