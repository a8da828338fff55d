import * as texts from './texts.js'

/**
 * The documents that a file of this age holds: some too late, some missing, some not signed, as the case has it.
 * @param zaak the case: see `zaak.js`.
 */
export function documenten(zaak) {
  const { random, week, iso, isBinnen, ontbreekt, vertraging, team } = zaak
  const stukken = []
  const stuk = (soort, dag, functie, inhoud) => {
    if (!isBinnen(dag) || ontbreekt()) return
    const naam = functie === 'bedrijfsarts' ? team.bedrijfsarts : functie === 'casemanager' ? team.casemanager : team.ad
    const opsteller = { functie, naam }
    const plaats = zaak.heeftBestanden ? { bestand: `stukken/${iso(dag)}-${soort}.pdf` } : { opPapier: true }
    stukken.push({ soort, datum: iso(dag), opstellers: [opsteller], ...inhoud, ...plaats })
  }
  const handtekening = (dag) => {
    if (!zaak.isSlordig || random.chance(0.7)) return { ondertekend: { werkgever: iso(dag), werknemer: iso(dag) } }
    return random.chance(0.5) ? { ondertekend: { werkgever: iso(dag) } } : {}
  }
  const visies = () => ({
    visieWerkgever: random.pick(texts.werkgeverVindt),
    visieWerknemer: random.pick(texts.werknemerVindt),
  })
  const activiteiten = (dag) => ({
    activiteiten: ['werkgever', 'werknemer'].map((wie) => ({
      wie,
      wat: random.pick(texts.activiteiten),
      uiterlijk: iso(dag + random.int(7, 40)),
    })),
  })
  const belastbaarheid = () => ({
    benutbareMogelijkheden: !zaak.isZonderMogelijkheden,
    beperkingen: random.pick(texts.beperkingen),
    ...(zaak.isZonderMogelijkheden
      ? { motivering: 'Volgens de bedrijfsarts nu geen mogelijkheden' }
      : { mogelijkheden: random.pick(texts.mogelijkheden) }),
  })

  const analyse = week(5, vertraging())
  stuk('probleemanalyse', analyse, 'bedrijfsarts', {
    gevraagd: iso(analyse - random.int(5, 14)),
    eersteZiektedag: iso(zaak.start),
    ...belastbaarheid(),
    prognose: 'Opbouw mogelijk',
    advies: random.pick(texts.adviezen),
    einddoel: 'Terugkeer in eigen werk',
    herbeoordeling: iso(analyse + 42),
  })

  const plan = week(7, vertraging())
  if (!zaak.isZonderMogelijkheden) {
    stuk('plan-van-aanpak', plan, 'casemanager', {
      ...handtekening(plan),
      einddoel: 'Terugkeer in eigen werk',
      ...activiteiten(plan),
      evaluatiemomenten: [iso(plan + 42)],
      casemanager: team.casemanager,
      ...visies(),
    })
    const bijstelling = week(random.int(22, 34))
    stuk('bijstelling-plan-van-aanpak', bijstelling, 'casemanager', {
      ...handtekening(bijstelling),
      deelnemers: ['werkgever', 'werknemer'],
      einddoel: 'Passend werk bij de eigen werkgever',
      ...activiteiten(bijstelling),
      evaluatiemomenten: [iso(bijstelling + 42)],
      casemanager: team.casemanager,
      afspraken: random.pick(texts.afspraken),
    })
    profielEnOnderzoek(zaak, stuk)
  }

  const eerstejaars = week(50, vertraging())
  stuk('eerstejaarsevaluatie', eerstejaars, 'casemanager', {
    ...handtekening(eerstejaars),
    deelnemers: ['werkgever', 'werknemer'],
    spoorkeuze: zaak.isZonderMogelijkheden ? 'uitzondering' : random.pick(['spoor-1', 'spoor-1-en-2', 'spoor-1-en-2']),
    motivering: 'Ander passend werk is nog niet gevonden',
    ...visies(),
  })

  const oordeel = week(random.int(86, 90), vertraging())
  stuk('actueel-oordeel', oordeel, 'bedrijfsarts', {
    eersteZiektedag: iso(zaak.start),
    verloop: 'Stabiel',
    ...belastbaarheid(),
    arbeidsrelatie: 'Goed',
    passendeArbeid: 'Ander werk zou passen, er is geen plaats',
    verwachting: 'Geen verandering rond het einde van de wachttijd',
  })
  const eind = week(random.int(89, 91), vertraging())
  stuk('eindevaluatie', eind, 'casemanager', {
    ...handtekening(eind),
    arbeidsrelatie: 'Goed; we hebben elkaar steeds gesproken',
    passendeArbeid: 'Intern geen plaats',
    resultaten: 'Een half jaar aangepast werk',
    ...visies(),
  })
  return stukken.toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
}

function profielEnOnderzoek(zaak, stuk) {
  const { random, week, iso, vertraging } = zaak
  const profiel = week(random.int(38, 46), vertraging())
  stuk('belastbaarheidsprofiel', profiel, 'bedrijfsarts', {
    vorm: random.pick(['fml', 'fml', 'izp', 'lab']),
    rubrieken: {
      persoonlijk: 'normaal',
      sociaal: 'normaal',
      fysiekeOmgeving: 'normaal',
      dynamisch: random.pick(['beperkt', 'beperkt: lopen tot een kwartier']),
      statisch: 'beperkt',
      werktijden: 'beperkt',
    },
    urenPerDag: 4,
    urenPerWeek: random.pick([16, 18, 20, 22.5]),
  })
  stuk('arbeidsdeskundig-onderzoek', profiel + random.int(14, 40), 'arbeidsdeskundige', {
    profielDatum: iso(profiel),
    gehoord: ['werkgever', 'werknemer'],
    conclusies: {
      eigenWerk: 'niet-passend',
      eigenWerkAangepast: random.pick(['niet-passend', 'passend']),
      anderWerkIntern: 'niet-aanwezig',
      externWerk: 'geadviseerd',
    },
  })
}
