/** The illness: since when, and what came between. */
export function verzuim(zaak) {
  const { random, start, iso, isSlordig } = zaak
  return {
    eersteZiektedag: iso(start),
    ziekmelding: iso(start),
    gemeldBijBedrijfsarts: iso(start + (isSlordig ? random.int(1, 18) : random.int(0, 5))),
    ...(random.chance(0.5) && { laatstGewerkt: { datum: iso(start - 1), volledig: random.chance(0.9) } }),
    perioden: perioden(zaak),
  }
}

function perioden(zaak) {
  const { random, start, weken, soort, iso } = zaak
  const breuk = start + random.int(8, weken - 12) * 7
  const tot = breuk + (soort === 'lang-onderbroken' ? random.int(28, 45) : random.int(3, 27))
  switch (soort) {
    case 'onderbroken':
    case 'lang-onderbroken':
      return [
        { soort: 'ziek', van: iso(start), totEnMet: iso(breuk - 1) },
        { soort: 'hersteld', van: iso(breuk), totEnMet: iso(tot - 1) },
        { soort: 'ziek', van: iso(tot), zelfdeOorzaak: random.pick(['ja', 'nee', 'onbekend']) },
      ]
    case 'wazo':
      return [
        { soort: 'ziek', van: iso(start), totEnMet: iso(breuk - 1) },
        { soort: 'wazo', van: iso(breuk), totEnMet: iso(Math.min(breuk + 111, zaak.peildag - 8)) },
        {
          soort: 'ziek',
          van: iso(Math.min(breuk + 112, zaak.peildag - 7)),
          zelfdeOorzaak: random.pick(['ja', 'onbekend']),
        },
      ]
    default:
      return [{ soort: 'ziek', van: iso(start) }]
  }
}
