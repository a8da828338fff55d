import type { PlainDate } from '../calendar/plain-date.js'
import { isBepalend, isHandeling } from '../dossier/datumsoorten.js'
import type { Dossier } from '../dossier/dossier.js'

/** A part of the dossier that knows where it stands (JSON Pointer); `null` and absent are one. */
export type Located<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer U)[]
    ? readonly Located<U>[]
    : { readonly [K in keyof T]: Located<NonNullable<T[K]>> | Extract<T[K], undefined> } & { readonly path: string }

export interface LaterFeit {
  readonly path: string
  readonly datum: PlainDate
}

/** The dossier as it stood on a day. */
export interface Stand {
  readonly dossier: Located<Dossier>
  /** Acts dated after that day: they do not count as done. */
  readonly later: readonly LaterFeit[]
}

/** Sections about circumstances, whose dates may well lie before the first sick day. */
const omstandigheden = new Set(['verzuim', 'werkgever', 'werknemer', 'bewaring'])

/**
 * The dossier on the peildatum: every part with its place, without acts after that day, and without acts before
 * `vanaf` (the new first sick day, when the wachttijd began anew).
 */
export function standOp(dossier: Dossier, peildatum: PlainDate, vanaf: PlainDate | null): Stand {
  const later: LaterFeit[] = []

  function visitList(list: readonly unknown[], path: string, key: string, section: string): unknown[] {
    const located: unknown[] = []
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index]
      const isObject = typeof value === 'object' && value !== null // the schema has no lists of lists
      const item = isObject ? visitObject(value, `${path}/${index}`, key, section) : value
      if (item !== undefined) located.push(item)
    }
    return located
  }

  function visitObject(value: object, path: string, parentKey: string, section: string): object | undefined {
    const located: Record<string, unknown> = { path }
    let acts = 0
    let left = 0
    const fields = value as Readonly<Record<string, unknown>> // what a file holds has no other keys
    for (const key in fields) {
      const child = fields[key]
      if (child === null || child === undefined) continue
      if (Array.isArray(child)) {
        located[key] = visitList(child, `${path}/${key}`, key, section || key)
        continue
      }
      if (typeof child === 'object') {
        located[key] = visitObject(child, `${path}/${key}`, key, section || key)
        continue
      }
      if (!isAct(child, parentKey, key)) {
        located[key] = child
        continue
      }
      acts += 1
      const isLater = child > peildatum
      const isEerder = vanaf !== null && child < vanaf && !omstandigheden.has(section)
      if (!isLater && !isEerder) {
        located[key] = child
        continue
      }
      left += 1
      if (isLater) later.push({ path: `${path}/${key}`, datum: child })
      if (isBepalend(parentKey, key)) return undefined
    }
    // a paper, message or activity of which no date is left did not happen; a section such as spoor2 still stands
    return path !== `/${section}` && acts > 0 && left === acts ? undefined : located
  }

  return { dossier: visitObject(dossier, '', '', '') as Located<Dossier>, later } // same shape, with places
}

function isAct(value: unknown, parentKey: string, key: string): value is PlainDate {
  return typeof value === 'string' && value.length === 10 && isHandeling(parentKey, key) && dateShape.test(value)
}

const dateShape = /^\d{4}-\d{2}-\d{2}$/
