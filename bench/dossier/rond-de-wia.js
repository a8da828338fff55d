/** The report of week 42 to UWV: mostly in time. */
export function meldingen(zaak) {
  const { iso, week, isBinnen, ontbreekt, vertraging } = zaak
  const dag = week(40, vertraging())
  if (!isBinnen(dag) || ontbreekt() || zaak.soort === 'uit-dienst') return []
  const melding = { soort: 'uwv-42-weken', verzonden: iso(dag), ontvangen: iso(dag), kanaal: 'digitaal' }
  return [{ ...melding, eersteZiektedag: iso(zaak.start) }]
}

/** What belongs to the end of the wachttijd, and what only some cases have. */
export function rondDeWia(zaak) {
  return { ...verslag(zaak), ...uitkering(zaak), ...loonsanctie(zaak), ...geenMogelijkheden(zaak), ...verschil(zaak) }
}

function verslag({ random, iso, week, isBinnen, ontbreekt, vertraging }) {
  const dag = week(91, vertraging())
  if (!isBinnen(dag) || ontbreekt()) return {}
  return {
    riv: {
      opgesteld: iso(dag),
      afschriftWerknemer: { datum: iso(dag), verzendbewijs: random.pick(['e-mail', 'aangetekend', 'systeemlog']) },
      oordeelWerknemer: random.pick(['document', 'op-aanvraagformulier', 'geweigerd']),
    },
  }
}

function uitkering({ iso, week, isBinnen, ontbreekt, vertraging }) {
  const brief = week(86)
  if (!isBinnen(brief)) return {}
  const kennisgevingUwv = { verzonden: iso(brief), ontvangen: iso(brief + 2) }
  const aanvraag = week(92, vertraging())
  if (!isBinnen(aanvraag) || ontbreekt()) return { wia: { kennisgevingUwv } }
  return { wia: { kennisgevingUwv, aanvraag: { verzonden: iso(aanvraag), ontvangen: iso(aanvraag) } } }
}

function loonsanctie({ random, soort, start, iso, week, isBinnen }) {
  if (soort !== 'loonsanctie') return {}
  const bekorting = week(116)
  return {
    loonsanctie: {
      beschikking: iso(start + 728 - random.int(10, 40)),
      soort: random.pick(['administratief', 'inhoudelijk', 'inhoudelijk']),
      van: iso(start + 728),
      totEnMet: iso(start + 728 + 363),
      ...(isBinnen(bekorting) && random.chance(0.4) && { bekorting: { ontvangen: iso(bekorting) } }),
    },
  }
}

function geenMogelijkheden({ iso, week, isBinnen, isZonderMogelijkheden }) {
  if (!isZonderMogelijkheden) return {}
  const herbeoordelingen = [18, 31, 44, 57, 70].map((nummer) => week(nummer)).filter(isBinnen)
  return {
    geenBenutbareMogelijkheden: [
      {
        van: iso(week(5)),
        verklaring: { datum: iso(week(5)), door: 'bedrijfsarts' },
        herbeoordelingen: herbeoordelingen.map((dag) => ({ datum: iso(dag), door: 'bedrijfsarts' })),
      },
    ],
  }
}

function verschil({ random, soort, iso, week, isBinnen, isSlordig }) {
  const dag = week(random.int(14, 22))
  if (soort !== 'maatregel' || !isBinnen(dag + 30)) return {}
  const kennisgeving = { datum: iso(dag + random.int(2, 9)), schriftelijk: true }
  return {
    maatregelen: [
      {
        soort: 'waarschuwing',
        grond: 'passende-arbeid-geweigerd',
        kennisgeving: { datum: iso(dag), schriftelijk: true },
      },
      {
        soort: 'loonstop',
        grond: isSlordig ? 'controlevoorschriften' : 'passende-arbeid-geweigerd',
        vermoedenSinds: iso(dag),
        kennisgeving,
        van: iso(dag + 10),
        totEnMet: iso(dag + 24),
      },
    ],
    deskundigenoordelen: [
      {
        aangevraagd: iso(dag + 5),
        datum: iso(dag + 28),
        soort: 'passend-werk',
        uitkomst: random.pick(['positief', 'negatief']),
      },
    ],
  }
}
