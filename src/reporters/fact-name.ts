import type { Facts } from '../facts/facts.js'

const names: Partial<Record<keyof Facts, string>> = {
  kijkTot: 'laatste dag waarop is gekeken',
  eindeTijdvak: 'einde van het tijdvak',
  eindeVerplichtingen: 'einde van de verplichtingen',
  melding42: 'melding na 42 weken',
  riv: 're-integratieverslag',
  wia: 'WIA',
  aowDatum: 'AOW-datum',
  aantalWerkgevers: 'aantal werkgevers',
  urenPerWeek: 'uren per week',
  uwvVerzoeken: 'verzoeken van UWV',
  spoor1: 'spoor 1',
  spoor2: 'spoor 2',
  dossier: 'dossier',
  alles: 'dossier zoals geschreven',
  laterDanPeildatum: 'feiten na de peildatum',
  herkomstPeildatum: 'herkomst van de peildatum',
  geenBenutbareMogelijkheden: 'tijd zonder benutbare mogelijkheden',
  nietMeewerken: 'niet meewerken',
  toegezegdWerk: 'toegezegd werk',
}

/** A fact as people say it: `planVanAanpak` is `plan van aanpak`. */
export function factName(name: keyof Facts): string {
  return names[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
