import { addDays, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import { loonsanctieDagen } from '../../facts/klokken.js'
import type { Bar } from '../../kernel/timeline.js'

/** What lasted, in the order in which a drawing shows it. */
export function barsOf(facts: Facts): readonly Bar[] {
  return [
    ...ziekte(facts),
    ...onderbrekingen(facts),
    ...zonderMogelijkheden(facts),
    ...spoor1(facts),
    ...spoor2(facts),
    ...werk(facts),
    ...loonstop(facts),
    ...loonsanctie(facts),
  ].filter(({ from, to }) => to === null || from <= to) // a period that ends before it begins is a finding, no bar
}

/** The days that count for the wachttijd; a pause cuts them. */
function ziekte(facts: Facts): readonly Bar[] {
  const { eersteDag, onderbrekingen, ziekTotEnMet } = facts.wachttijd.value
  const bar = (from: PlainDate, to: PlainDate | null): Bar => ({
    track: 'ziekte',
    label: 'Ziek',
    from,
    to,
    path: '/verzuim',
  })
  const delen: Bar[] = []
  let from = eersteDag
  for (const { van, totEnMet } of onderbrekingen) {
    delen.push(bar(from, addDays(van, -1)))
    from = addDays(totEnMet, 1)
  }
  return [...delen, bar(from, ziekTotEnMet)]
}

function onderbrekingen(facts: Facts): readonly Bar[] {
  const periodes = facts.wachttijd.value.onderbrekingen.map(({ soort, van, totEnMet }): Bar => {
    const label = soort === 'wazo' ? 'Verlof (WAZO)' : 'Hersteld'
    return { track: 'onderbreking', label, from: van, to: totEnMet, path: '/verzuim/perioden' }
  })
  const traject = (facts.spoor2.value?.onderbrekingen ?? []).map(({ van, totEnMet, path }): Bar => {
    return { track: 'onderbreking', label: 'Spoor 2 onderbroken', from: van, to: totEnMet ?? null, path }
  })
  return [...periodes, ...traject]
}

function zonderMogelijkheden(facts: Facts): readonly Bar[] {
  return facts.geenBenutbareMogelijkheden.value.map(({ van, totEnMet, path }) => {
    const label = 'Geen benutbare mogelijkheden'
    return { track: 'geen-mogelijkheden', label, from: van, to: totEnMet ?? null, path }
  })
}

/** From the plan on, or from the first recorded step, until it was closed or there was nothing more to do. */
function spoor1(facts: Facts): readonly Bar[] {
  const spoor1 = facts.spoor1.value
  const plan = facts.planVanAanpak.value
  const stappen = [...(spoor1?.inventarisatie ?? []), ...(spoor1?.aanboden ?? []), ...(spoor1?.herbeoordelingen ?? [])]
  const [eerste, ...rest] = stappen.flatMap(({ datum }) => (datum ? [datum] : []))
  const stap = eerste ? earliest(eerste, ...rest) : null
  const from = plan?.datum ?? stap
  const path = plan?.datum ? plan.path : spoor1?.path
  if (!from || !path) return []
  const to = spoor1?.afgesloten?.datum ?? laatsteDag(facts)
  return [{ track: 'spoor1', label: 'Spoor 1', from, to, path }]
}

function spoor2(facts: Facts): readonly Bar[] {
  const traject = facts.spoor2.value
  if (!traject?.start) return []
  const to = traject.einde ?? laatsteDag(facts)
  return [{ track: 'spoor2', label: 'Spoor 2', from: traject.start, to, path: traject.path }]
}

/** The day after which there was nothing more to re-integrate, when that has passed. */
function laatsteDag(facts: Facts): PlainDate | null {
  const peildatum = facts.peildatum.value
  const einde = facts.eindeVerplichtingen.value?.datum
  if (einde && einde < peildatum) return einde
  if (facts.fase.value !== 'na-einde') return null
  const sanctie = loonsanctie(facts).at(-1)?.to
  return sanctie && sanctie < peildatum ? sanctie : facts.eindeTijdvak.value
}

function werk(facts: Facts): readonly Bar[] {
  return facts.werkhervatting.value.map(({ soort, van, totEnMet, path }) => {
    return { track: 'werk', label: soorten[soort], from: van, to: totEnMet ?? null, path }
  })
}

const soorten: Record<Facts['werkhervatting']['value'][number]['soort'], string> = {
  eigen: 'Eigen werk',
  'eigen-aangepast': 'Aangepast eigen werk',
  'ander-intern': 'Ander werk bij de eigen werkgever',
  arbeidstherapie: 'Arbeidstherapie',
  proefplaatsing: 'Proefplaatsing',
  detachering: 'Detachering',
  'ander-extern': 'Werk bij een andere werkgever',
}

function loonstop(facts: Facts): readonly Bar[] {
  return facts.maatregelen.value.flatMap(({ soort, van, totEnMet, path }): Bar[] => {
    if ((soort !== 'loonstop' && soort !== 'loonopschorting') || !van) return []
    const label = soort === 'loonstop' ? 'Loonstop' : 'Loonopschorting'
    return [{ track: 'loonstop', label, from: van, to: totEnMet ?? null, path }]
  })
}

function loonsanctie(facts: Facts): readonly Bar[] {
  const sanctie = facts.loonsanctie.value
  if (!sanctie) return []
  const { verlof } = facts.wachttijd.value
  const { van, totEnMet, onzekerheidDagen } = loonsanctieDagen(sanctie, facts.eindeTijdvak.value, verlof)
  const label = onzekerheidDagen > 0 ? 'Loonsanctie, bekort (einde ± 1 dag)' : 'Loonsanctie'
  const bar = (from: PlainDate, to: PlainDate): Bar => {
    return { track: 'loonsanctie', label, from, to, path: sanctie.path }
  }
  const delen: Bar[] = []
  let from = van
  for (const pauze of verlof) {
    if (pauze.van <= from || pauze.van > totEnMet) continue
    delen.push(bar(from, addDays(pauze.van, -1)))
    from = addDays(pauze.totEnMet, 1)
  }
  return [...delen, bar(from, totEnMet)]
}
