import type { PlainDate } from '../calendar/plain-date.js'
import type { SourceRef } from './source.js'

/** A value as it holds from a day on, with the text that says so; `null` ends a norm. */
export interface Version<T> {
  readonly from: PlainDate
  readonly value: T | null
  readonly source: SourceRef
}

/** A value of the law through time. */
export interface Dated<T> {
  readonly versions: readonly Version<T>[]
  /** The version in force on `day`, or null when the norm did not hold then. */
  at(day: PlainDate): (Version<T> & { readonly value: T }) | null
}

/**
 * Puts versions of a legal value in order of time.
 * @throws RangeError when the versions are not in ascending order of `from`.
 */
export function dated<T>(...versions: readonly Version<T>[]): Dated<T> {
  versions.forEach((version, index) => {
    const previous = versions[index - 1]
    if (previous && previous.from >= version.from) throw new RangeError(`versie ${version.from} staat niet op volgorde`)
  })
  return {
    versions,
    at(day) {
      for (let index = versions.length - 1; index >= 0; index -= 1) {
        const version = versions[index]
        if (version && version.from <= day) return hasValue(version) ? version : null
      }
      return null
    },
  }
}

function hasValue<T>(version: Version<T>): version is Version<T> & { readonly value: T } {
  return version.value !== null
}
