/** The employer; a careful one tells which functions there are. */
export function werkgever(zaak) {
  const { random, bedrijf } = zaak
  const [naam, aard, eigen, ander] = bedrijf
  return {
    naam,
    bedrijf: aard,
    aantalMedewerkers: random.int(6, 900),
    eigenRisicodrager: { zw: false, wga: random.chance(0.2) },
    ...(random.chance(0.7) && {
      functies: [
        { naam: eigen, niveau: 'mbo-2' },
        { naam: ander, niveau: 'mbo-3' },
      ],
    }),
  }
}

/** The employee, known by a kenmerk only. */
export function werknemer(zaak, index) {
  const { random, bedrijf, eindeDienst, iso, start } = zaak
  return {
    kenmerk: `W-${index}`,
    functie: bedrijf[2],
    niveau: 'mbo-2',
    bekwaamheden: `MBO-2, ${random.int(2, 30)} jaar ervaring`,
    ...(random.chance(0.85) && {
      rooster: { urenPerWeek: random.pick([24, 28, 32, 36, 40]), werkdagen: ['ma', 'di', 'wo', 'do', 'vr'] },
    }),
    loonPerMaand: random.int(2200, 4800),
    aowDatum: iso(start + random.int(1200, 12_000)),
    dienstverband: eindeDienst ? { soort: 'bepaald', einde: iso(eindeDienst) } : { soort: 'onbepaald' },
  }
}
