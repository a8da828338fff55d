const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'bestand niet gevonden; controleer de naam en de map',
  EACCES: 'geen toegang tot dit bestand; controleer de rechten',
  EPERM: 'geen toegang tot dit bestand; controleer de rechten',
  EISDIR: 'dit is een map, geen bestand',
  ENOTDIR: 'een deel van dit pad is geen map',
  ELOOP: 'dit pad verwijst in een kring naar zichzelf',
  ENAMETOOLONG: 'deze naam is te lang voor dit systeem',
  EMFILE: 'er staan te veel bestanden tegelijk open; probeer het opnieuw met minder werkers (--jobs)',
  ENFILE: 'er staan te veel bestanden tegelijk open op dit systeem; probeer het later opnieuw',
  EIO: 'de schijf geeft een leesfout; controleer de schijf of de netwerkverbinding',
  ERR_ACCESS_DENIED: 'node mag dit bestand niet lezen (--permission)',
  ENXIO: 'dit is een socket of apparaat, geen bestand',
  ERR_INVALID_ARG_VALUE: 'deze naam kan geen bestand zijn; controleer de naam',
}

/** Why a file could not be read, in Dutch and without its name: the reason of an `InputError`, else by the system's code. */
export function whyUnreadable(cause: unknown): string {
  if (cause instanceof InputError) return cause.message
  const code = codeOf(cause)
  return reasons[code] ?? `bestand kan niet worden gelezen (${code || 'onbekende oorzaak'})`
}

/** The same of a folder. */
export function whyFolderUnreadable(cause: unknown): string {
  const code = codeOf(cause)
  if (code === 'ENOENT') return 'map niet gevonden; is de map intussen verwijderd?'
  return whyUnreadable(cause).replaceAll('dit bestand', 'deze map').replace('bestand kan', 'map kan')
}

/** The code that the system or node gave, such as `ENOENT`; empty when there is none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

/** A file that rivcheck will not or could not read; the message is the reason, in Dutch, for the report. */
export class InputError extends Error {}
