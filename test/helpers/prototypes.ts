import { expect } from 'vitest'

const builtIn = [Object, Array, String, Number, Boolean, Function, Map, Set, Promise, RegExp, Date, Error]

/** Every name on the built-in prototypes, with what stands there. */
function onPrototypes(): readonly unknown[] {
  return builtIn.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {}
      return [prototype, key, value, get, set]
    }),
  )
}

const before = onPrototypes()

/** What this file found when it was loaded still stands, and nothing else. */
export function expectCleanPrototypes(): void {
  const after = onPrototypes()
  expect(after.length).toBe(before.length)
  expect(after.findIndex((value, index) => !Object.is(value, before[index]))).toBe(-1)
}
