import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Bestand, Dossier } from '../index.js'

/** What the disk says of every file that the dossier names under `bestand` and `bewijs`, by the path as written. */
export function readBestanden(dossier: Dossier, folder: string): Map<string, Bestand> {
  const names = new Set<string>()
  collect(dossier, names)
  return new Map([...names].map((name) => [name, readBestand(name, folder)]))
}

function collect(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, names)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'bestand' && typeof child === 'string') names.add(child)
      else if (key === 'bewijs' && Array.isArray(child)) for (const name of child) names.add(String(name))
      else collect(child, names)
    }
  }
}

/** Never outside the folder of the dossier, also not through a symbolic link. */
function readBestand(name: string, folder: string): Bestand {
  const path = resolve(folder, name)
  if (!isInside(path, folder)) return { status: 'buiten-map' }
  if (!existsSync(path)) return { status: 'ontbreekt' }
  try {
    if (!isInside(realpathSync(path), realpathSync(folder))) return { status: 'buiten-map' }
    const bytes = readFileSync(path)
    return { status: 'aanwezig', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    return { status: 'onleesbaar' }
  }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
