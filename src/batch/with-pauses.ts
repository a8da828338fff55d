/** How long something may keep others waiting, in milliseconds. */
const patience = 10

/** An async generator needs a few turns to hand something on that is there already. */
const turns = 10

/** What `items` gives, with a null in between when the next one does not come at once: then what waits can go on. */
export async function* withPauses<T>(items: AsyncIterable<T>): AsyncGenerator<T | null> {
  const iterator = items[Symbol.asyncIterator]()
  for (;;) {
    let isThere = false
    const next = iterator.next().finally(() => {
      isThere = true
    })
    next.catch(() => undefined) // told where it is awaited, if anyone still waits
    for (let turn = 0; turn < turns && !isThere; turn += 1) await null
    if (!isThere && (await Promise.race([next, pause()])) === null) yield null
    const { done, value } = await next
    if (done) return
    yield value
  }
}

function pause(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, patience, null))
}
