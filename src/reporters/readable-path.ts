import { oneLine } from './message.js'

/** A JSON Pointer as people read it: `/documenten/0/datum` is `documenten › 1 › datum`, counted from 1. */
export function readablePath(path: string): string {
  if (path === '') return 'het hele dossier'
  const keys = path.split('/').slice(1)
  return keys.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : oneLine(unescapeKey(key)))).join(' › ')
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
