import * as texts from './texts.js'

/** What was looked for at the own employer. */
export function spoor1(zaak) {
  const { random, week, iso, isBinnen, bedrijf } = zaak
  const onderzocht = week(random.int(44, 50))
  if (!isBinnen(onderzocht)) return undefined
  const [, , eigen, ander] = bedrijf
  const functie = (naam, soort, conclusie, reden) => ({
    functie: naam,
    soort,
    conclusie,
    reden,
    datum: iso(onderzocht),
  })
  const later = [60, 72, 84, 96].map((nummer) => week(nummer)).filter(isBinnen)
  return {
    inventarisatie: [
      functie(eigen, 'eigen', 'niet-passend', 'Tillen hoort tot de kern'),
      functie(eigen, 'eigen-aangepast', 'niet-passend', 'Taken niet te splitsen'),
      functie(ander, 'ander-intern', random.pick(['passend-geen-plaats', 'niet-passend']), 'Formatie vol'),
    ],
    ...(zaak.isSlordig || {
      taakniveau: 'Samenstellen van taken onderzocht',
      tijdelijkBezet: 'Geen',
      verbondenOndernemingen: 'Geen',
    }),
    ...(later.length > 0 && {
      herbeoordelingen: later.map((dag) => ({
        datum: iso(dag),
        conclusie: 'Geen nieuwe functies',
        door: 'casemanager',
      })),
    }),
  }
}

/** What was looked for elsewhere, or why not; without it when that was forgotten or not yet due. */
export function spoor2(zaak) {
  const { random, week, iso, isBinnen, ontbreekt, vertraging } = zaak
  const start = week(random.int(53, 57), vertraging())
  if (!isBinnen(start) || ontbreekt() || zaak.soort === 'uit-dienst') return undefined
  if (zaak.isZonderMogelijkheden || random.chance(0.12)) return { uitzondering: uitzondering(zaak, start) }

  const plan = start - 4
  const rapporten = [8, 16, 24, 32, 40]
    .map((weken) => week(Math.round((start - zaak.start) / 7) + weken))
    .filter(isBinnen)
  return {
    start: iso(start),
    bureau: zaak.team.bureau,
    plan: {
      datum: iso(plan),
      doel: 'Passend werk bij een andere werkgever',
      activiteiten: [{ wie: 're-integratiecoach', wat: 'Profiel en zoekprofiel', uiterlijk: iso(plan + 28) }],
      evaluatie: 'elke zes weken',
      verantwoordelijke: zaak.team.coach,
    },
    ...(isBinnen(start + 21) && {
      persoonsprofiel: { datum: iso(start + 14), ervaring: 'Twaalf jaar in dit werk', wensen: 'Vaste dagdiensten' },
      zoekprofiel: { datum: iso(start + 21), functies: ['planner', 'administratief medewerker'], urenPerWeek: 20 },
    }),
    passendeArbeid: 'Zittend werk in eigen tempo',
    activiteiten: activiteiten(zaak, start),
    rapportages: rapporten.map((dag) => ({
      datum: iso(dag),
      van: 're-integratiecoach',
      aan: ['werkgever', 'werknemer'],
    })),
    contactenWerkgever: rapporten.map((dag) => ({ datum: iso(dag + 1), met: 're-integratiecoach' })).slice(0, -1),
  }
}

function activiteiten(zaak, start) {
  const { random, iso, laatsteDag } = zaak
  const stap = zaak.isSlordig ? random.int(35, 90) : random.int(18, 35)
  const aantal = Math.min(14, Math.floor((laatsteDag - start) / stap))
  return Array.from({ length: aantal }, (_, nummer) => ({
    datum: iso(start + 3 + nummer * stap),
    soort: nummer === 0 ? 'intake' : random.pick(['sollicitatie', 'sollicitatie', 'training', 'werkgeverscontact']),
    wat: nummer === 0 ? 'Kennismaking en profielen' : random.pick(texts.sollicitaties),
    resultaat: random.pick(texts.resultaten),
  }))
}

function uitzondering(zaak, dag) {
  const { random, iso, isSlordig } = zaak
  if (zaak.isZonderMogelijkheden) {
    return {
      grond: 'geen-benutbare-mogelijkheden',
      datum: iso(dag),
      door: 'bedrijfsarts',
      herbeoordeling: iso(dag + 84),
    }
  }
  return {
    grond: 'concreet-perspectief',
    datum: iso(dag),
    door: 'casemanager',
    ...(isSlordig || { prognose: { datum: iso(dag - 9), door: 'bedrijfsarts' }, structureel: true }),
    functie: zaak.bedrijf[3],
    urenPerWeek: 20,
    verwachteHervatting: iso(dag + random.int(40, 90)),
    herbeoordeling: iso(dag + 84),
  }
}
