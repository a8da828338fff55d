import * as texts from './texts.js'

/** Conversations, calls and messages, spread over the illness: `aantal` of them. */
export function contactmomenten(zaak, aantal) {
  const { random, start, laatsteDag, iso } = zaak
  const van = start + 3
  const stap = (laatsteDag - van) / aantal
  const isEvaluatie = (nummer) => nummer % Math.max(1, Math.round(40 / stap)) === 0
  return Array.from({ length: aantal }, (_, nummer) => {
    const datum = iso(Math.floor(van + nummer * stap + random.next() * stap))
    if (isEvaluatie(nummer) && !zaak.ontbreekt()) {
      const contact = { datum, soort: 'evaluatie', deelnemers: ['werkgever', 'werknemer'] }
      return { ...contact, afspraken: random.pick(texts.afspraken), ...(random.chance(0.3) && { door: 'casemanager' }) }
    }
    return {
      datum,
      soort: random.pick(['telefoon', 'bericht', 'gesprek', 'spreekuur']),
      ...(random.chance(0.6) && { afspraken: random.pick(texts.berichten) }),
    }
  })
}

/** Advice of the bedrijfsarts and others, mostly followed. */
export function adviezen(zaak) {
  const { random, week, iso, isBinnen } = zaak
  return [random.int(12, 20), random.int(24, 36), random.int(48, 60), random.int(66, 90)]
    .map((nummer) => week(nummer))
    .filter((dag) => isBinnen(dag + 21))
    .map((dag, nummer) => ({
      datum: iso(dag),
      van: nummer === 2 ? 'arbeidsdeskundige' : 'bedrijfsarts',
      advies: random.pick(texts.adviezen),
      koerswijziging: random.chance(0.4),
      ...(zaak.isSlordig && random.chance(0.4)
        ? {}
        : { opvolging: { datum: iso(dag + random.int(3, 21)), wat: random.pick(texts.opvolgingen) } }),
    }))
}
