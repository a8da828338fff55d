import type { Dossier } from '../dossier/dossier.js'
import type { JudgedDossier, Owner } from '../kernel/report.js'

/**
 * By whom this dossier can be grouped: who is named among those involved, the first with a reference if there is one.
 * The employer's own kenmerk goes first, and its own name is that of the organisation.
 */
export function ownersOf(dossier: Dossier): JudgedDossier['owners'] {
  const casemanager = first(dossier, 'casemanager')
  const { kenmerk, naam } = dossier.werkgever ?? {}
  return {
    werkgever: { referentie: clean(kenmerk) ?? first(dossier, 'werkgever').referentie, naam: clean(naam) },
    casemanager,
  }
}

function first({ betrokkenen }: Dossier, role: 'werkgever' | 'casemanager'): Owner {
  const named = (betrokkenen ?? []).filter(({ rol }) => rol === role)
  const { referentie, naam } = named.find(({ referentie }) => clean(referentie)) ?? named[0] ?? {}
  return { referentie: clean(referentie), naam: clean(naam) }
}

/** What looks the same is one group: without spaces around it, with one space inside, without signs that do not show. */
function clean(text: string | null | undefined): string | null {
  if (!text || plain.test(text)) return text || null
  const visible = text.replaceAll(/[\s\p{Z}]+/gu, ' ').replaceAll(invisible, '')
  return visible.trim().normalize('NFC') || null
}

const plain = /^[!-~]+(?: [!-~]+)*$/
/** Not the two that join letters and signs: those do show. */
const invisible = /(?![\u200c\u200d])\p{C}/gu
