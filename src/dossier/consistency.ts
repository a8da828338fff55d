import { addDays, compareDays, isPlainDate, isUsual, type PlainDate, usual } from '../calendar/plain-date.js'
import { freeText, nl } from '../language/message.js'
import { isGroup } from './is-group.js'
import { below } from './json-pointer.js'
import type { Mistake } from './problems.js'

type Group = Readonly<Record<string, unknown>>

/** Where a list or group stands; its path is only written out for a mistake. */
interface Place {
  readonly above: Place | undefined
  readonly key: string | number
}

/**
 * Where a dossier contradicts itself so much that it cannot be judged: what JSON Schema cannot say. Each check looks
 * only at values of the right type: the schema has told of the others.
 */
export function inconsistencies(dossier: unknown): Mistake[] {
  const mistakes: Mistake[] = []
  visit(dossier, undefined, mistakes)
  return [...mistakes, ...peildatumNaEersteZiektedag(dossier), ...periodenZonderOverlap(dossier)]
}

/** One walk for what holds of every list or every group: most of a good dossier is walked for nothing. */
function visit(value: unknown, place: Place | undefined, mistakes: Mistake[]): void {
  if (Array.isArray(value)) {
    idsVerschillend(value, place, mistakes)
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index]
      if (typeof item === 'object') visit(item, { above: place, key: index }, mistakes)
    }
  } else if (isGroup(value)) {
    for (const key in value) {
      const held = value[key]
      if (typeof held === 'string') jaarMogelijk(held, key, place, mistakes)
      else if (typeof held === 'object') visit(held, { above: place, key }, mistakes)
    }
    totEnMetNaVan(value, place, mistakes)
    loonwaardeInProcenten(value, place, mistakes)
  }
}

function pathOf(above: Place | undefined, ...keys: (string | number)[]): string {
  return above ? pathOf(above.above, above.key, ...keys) : keys.reduce<string>(below, '')
}

/** A year that can only be a slip of the pen; the count of days cannot do without an end. */
function jaarMogelijk(datum: string, key: string, place: Place | undefined, mistakes: Mistake[]): void {
  if (datum.length !== usual.last.length || isUsual(datum) || !isPlainDate(datum)) return
  const hint = datum > usual.last ? '; loopt het nog, laat de datum dan weg' : ''
  mistakes.push({ path: pathOf(place, key), message: nl`Het jaar van ${datum} kan niet kloppen${hint}` })
}

function peildatumNaEersteZiektedag(dossier: unknown): Mistake[] {
  const peildatum = at(dossier, 'peildatum')
  const eersteZiektedag = at(at(dossier, 'verzuim'), 'eersteZiektedag')
  if (!isPlainDate(peildatum) || !isPlainDate(eersteZiektedag) || peildatum >= eersteZiektedag) return []
  const message = nl`De peildatum ${peildatum} ligt voor de eerste ziektedag ${eersteZiektedag}; controleer beide`
  return [{ path: '/peildatum', message }]
}

function totEnMetNaVan(group: Group, place: Place | undefined, mistakes: Mistake[]): void {
  const { van, totEnMet } = group
  if (typeof van !== 'string' || typeof totEnMet !== 'string' || totEnMet >= van) return
  if (!isPlainDate(van) || !isPlainDate(totEnMet)) return
  mistakes.push({
    path: pathOf(place, 'totEnMet'),
    message: nl`${totEnMet} ligt voor de eerste dag (van: ${van}); controleer beide`,
  })
}

function loonwaardeInProcenten({ loonwaarde }: Group, place: Place | undefined, mistakes: Mistake[]): void {
  if (typeof loonwaarde !== 'number' || loonwaarde <= 0 || loonwaarde >= 1) return
  const percent = Math.round(loonwaarde * 10_000) / 100
  mistakes.push({
    path: pathOf(place, 'loonwaarde'),
    message: nl`${loonwaarde} is geen percentage; schrijf ${percent}`,
  })
}

/** An `id` names one item of its list: findings and waivers refer to it. */
function idsVerschillend(list: readonly unknown[], place: Place | undefined, mistakes: Mistake[]): void {
  let seen: Set<string> | undefined
  for (let index = 0; index < list.length; index += 1) {
    const id = at(list[index], 'id')
    if (typeof id !== 'string') continue
    seen ??= new Set()
    if (seen.has(id)) {
      const message = nl`Het id ${freeText(id)} staat al bij een ander onderdeel van deze lijst; kies een ander`
      mistakes.push({ path: pathOf(place, index, 'id'), message })
    }
    seen.add(id)
  }
}

interface Periode {
  readonly path: string
  readonly soort: 'ziek' | 'hersteld'
  readonly van: PlainDate
  /** Without an end: still running. */
  readonly totEnMet: PlainDate | null
}

/** Leave (`wazo`) may lie inside an illness; being ill and being recovered exclude each other (W-01, W-03). */
function periodenZonderOverlap(dossier: unknown): readonly Mistake[] {
  const given = listAt(at(dossier, 'verzuim'), 'perioden')
  if (given.length < 2) return []
  const perioden = given
    .flatMap((item, index) => toPeriode(item, below('/verzuim/perioden', index)))
    .sort((a, b) => compareDays(a.van, b.van))
  let longest: Periode | undefined
  return perioden.flatMap((periode) => {
    const earlier = longest
    if (earlier === undefined || isEndLater(periode, earlier)) longest = periode
    return earlier && (earlier.totEnMet === null || earlier.totEnMet >= periode.van) ? [overlap(earlier, periode)] : []
  })
}

function isEndLater(periode: Periode, than: Periode): boolean {
  return than.totEnMet !== null && (periode.totEnMet === null || periode.totEnMet > than.totEnMet)
}

function overlap(earlier: Periode, later: Periode): Mistake {
  const path = below(later.path, 'van')
  if (earlier.van === later.van) return { path, message: nl`Er zijn twee perioden vanaf ${later.van}; houd er één` }
  const hint = `eindigt die eerder, schrijf daar dan totEnMet: ${addDays(later.van, -1)}`
  const until = earlier.totEnMet === null ? 'nog loopt' : `tot en met ${earlier.totEnMet} loopt`
  return {
    path,
    message: nl`Deze periode (${later.soort}) begint terwijl de periode (${earlier.soort}) vanaf ${earlier.van} ${until}; ${hint}`,
  }
}

function toPeriode(item: unknown, path: string): Periode[] {
  const soort = at(item, 'soort')
  const van = at(item, 'van')
  const totEnMet = at(item, 'totEnMet') ?? null
  if ((soort !== 'ziek' && soort !== 'hersteld') || !isPlainDate(van)) return []
  if (totEnMet !== null && !isPlainDate(totEnMet)) return []
  return totEnMet !== null && totEnMet < van ? [] : [{ path, soort, van, totEnMet }]
}

function at(value: unknown, key: string): unknown {
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key)
  return Array.isArray(list) ? list : []
}
