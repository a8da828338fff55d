import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isDossierFile } from '../batch/is-dossier-file.js'
import type { Outcome } from '../batch/outcome.js'
import { fingerprintOf, openCache, writeCache } from '../batch/result-cache.js'
import type { Settings } from '../batch/settings.js'
import { build } from '../toolkit.js'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { openDraft } from './write-whole.js'

/** Keeps outcomes for a later run. */
export interface Keeper {
  add(outcome: Outcome): void
  finish(): void
  discard(): void
}

const nothing: Keeper = { add: () => undefined, finish: () => undefined, discard: () => undefined }

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
  const { broken } = openCache(file, fingerprint)
  if (broken) tell(`${broken} en wordt genegeerd; alles wordt opnieuw getoetst`)
  if (!isOrdinary(file) || isDossierFile(file)) {
    const what = isOrdinary(file) ? 'is een dossier' : 'is geen gewoon bestand'
    tell(`${what} en blijft zoals het is; deze toetsing wordt niet bewaard`)
    return nothing
  }
  let damaged = 0
  try {
    const draft = openDraft(file, io)
    const writer = writeCache(draft.write, fingerprint)
    return guarded(
      {
        add({ file, judged, basis, wasDamaged }) {
          if (wasDamaged) damaged += 1
          if (judged && basis) writer.add(file, basis.sha256, { ...judged, bestanden: basis.bestanden })
        },
        finish() {
          writer.finish()
          draft.finish()
          if (damaged > 0) tell(`is deels beschadigd; ${tellAgain(damaged)}`)
        },
        discard: draft.discard,
      },
      tell,
    )
  } catch {
    tell('kan niet worden geschreven; deze toetsing wordt niet bewaard')
    return nothing
  }
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

/** After the first failure, or when it is discarded, it keeps nothing more. */
function guarded(keeper: Keeper, tell: (what: string) => void): Keeper {
  let isBroken = false
  const attempt = (action: () => void) => {
    if (isBroken) return
    try {
      action()
    } catch {
      isBroken = true
      tell('kan niet worden geschreven; deze toetsing wordt niet bewaard')
    }
  }
  return {
    add: (outcome) => attempt(() => keeper.add(outcome)),
    finish: () => attempt(keeper.finish),
    discard() {
      isBroken = true
      keeper.discard()
    },
  }
}
