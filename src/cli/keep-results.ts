import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outcome } from '../batch/outcome.js'
import { type CacheReader, fingerprintOf, openCache, writeCache } from '../batch/result-cache.js'
import type { Settings } from '../batch/settings.js'
import { whyKept } from '../batch/why-kept.js'
import { build } from '../toolkit.js'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { openDraft } from './write-whole.js'

/** Keeps outcomes for a later run. */
export interface Keeper {
  add(outcome: Outcome): void
  /** Keeps what was added, and what an earlier run found of other files; also when the run ends too soon. */
  finish(): void
}

const nothing: Keeper = { add: () => undefined, finish: () => undefined }

/** In the working directory, unless `--cache-file` names another file. */
export const cacheFile = '.rivcheckcache'

/**
 * Keeps the outcomes of this run in the cache of the settings, if there is one. A cache that cannot be read or written
 * is told, and never stops a run.
 */
export function keepResults(settings: Settings, io: Io): Keeper {
  if (settings.cache === null) return nothing
  const file = resolve(settings.cwd, settings.cache)
  const tell = (what: string) => io.err(`de cache ${printable(file)} ${what}\n`)
  const fingerprint = fingerprintOf(settings, build)
  const earlier = openCache(file, fingerprint)
  const { broken } = earlier
  const what = whyLeft(file, broken, settings.cache === cacheFile)
  if (what !== null) {
    tell(`${what} en blijft zoals het is; deze toetsing wordt niet bewaard`)
    return nothing
  }
  if (broken) tell(`${broken} en wordt genegeerd; alles wordt opnieuw getoetst`)
  let damaged = 0
  try {
    const draft = openDraft(file, io, onlyOwner)
    const writer = writeCache(draft.write, fingerprint)
    return guarded(
      {
        add({ file, judged, basis, wasDamaged }) {
          if (wasDamaged) damaged += 1
          if (judged && basis) writer.add(file, basis.sha256, { ...judged, bestanden: basis.bestanden })
        },
        finish() {
          writer.finish(earlier)
          draft.finish()
          if (damaged > 0) tell(`is deels beschadigd; ${tellAgain(damaged)}`)
        },
      },
      tell,
    )
  } catch {
    tell('kan niet worden geschreven; deze toetsing wordt niet bewaard')
    return nothing
  }
}

/** A cache holds what the reports hold. */
const onlyOwner = 0o600

/** Why the file is not replaced by a cache, or null; under our own name may stand whatever became of one. */
function whyLeft(file: string, broken: CacheReader['broken'], isOurName: boolean): string | null {
  if (!isOrdinary(file)) return 'is geen gewoon bestand'
  return whyKept(file) ?? (broken === 'is geen cache van rivcheck' && !isOurName ? broken : null)
}

/** Also when it is not there yet. */
function isOrdinary(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}

function tellAgain(damaged: number): string {
  return damaged === 1 ? '1 dossier is opnieuw getoetst' : `${damaged} dossiers zijn opnieuw getoetst`
}

/** After the first failure, or once it is finished, it keeps nothing more. */
function guarded(keeper: Keeper, tell: (what: string) => void): Keeper {
  let isOver = false
  const attempt = (action: () => void) => {
    if (isOver) return
    try {
      action()
    } catch {
      isOver = true
      tell('kan niet worden geschreven; deze toetsing wordt niet bewaard')
    }
  }
  return {
    add: (outcome) => attempt(() => keeper.add(outcome)),
    finish() {
      attempt(keeper.finish)
      isOver = true
    },
  }
}
