const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|rivcheck.*)$/i
const longest = 80

/**
 * A name for a file, without a folder, from a kenmerk: letters, digits, `.`, `_` and `-`, usable on every system; null
 * when nothing of the kenmerk remains. What a folder search skips (hidden files, `rivcheck*`) never comes out.
 */
export function safeFileName(kenmerk: string): string | null {
  const plain = kenmerk.normalize('NFKD').replace(/\p{M}/gu, '')
  const name = plain
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, longest)
    .replace(/[.-]+$/, '')
  if (name === '') return null
  const [stem = ''] = name.split('.')
  return reserved.test(stem) || /\.schema$/i.test(name) ? `dossier-${name.replace(/\.schema$/i, '-schema')}` : name
}
