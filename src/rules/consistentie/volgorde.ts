import type { PlainDate } from '../../calendar/plain-date.js'
import type { Documentsoort } from '../../dossier/codes.js'
import type { Stuk } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import type { Place } from '../../kernel/verdict.js'
import { hoofdletter } from '../../language/hoofdletter.js'
import { nl } from '../../language/message.js'
import { naamVanStuk } from './naam-van-stuk.js'

/** A dated step in the process. */
interface Stap {
  readonly naam: string
  readonly datum: PlainDate
  readonly path: string
  /** Made afterwards, and honest about it: then it may come later than its place in the order. */
  readonly achteraf: boolean
}

/**
 * Steps that do not follow each other as the process asks. Of every paper the first counts: a later one replaces it.
 * Whether the eindevaluatie came after the actueel oordeel is T-14.
 */
export function verkeerdeVolgorde(fact: Ask): readonly Place[] {
  const stappen = {
    probleemanalyse: eerste(fact, 'probleemanalyse'),
    plan: eerste(fact, 'plan-van-aanpak'),
    jaarevaluatie: eerste(fact, 'eerstejaarsevaluatie'),
    oordeel: eerste(fact, 'actueel-oordeel'),
    eindevaluatie: eerste(fact, 'eindevaluatie'),
    ...verslagEnAanvraag(fact),
  }
  const verslag = stappen.opgesteld ?? stappen.afschrift
  return [
    place(stappen.probleemanalyse, stappen.plan),
    place(stappen.probleemanalyse, stappen.jaarevaluatie),
    place(stappen.oordeel, verslag),
    place(stappen.eindevaluatie, verslag),
    place(stappen.opgesteld, stappen.afschrift),
    place(verslag, stappen.aanvraag),
  ].flat()
}

function place(eerder: Stap | null, later: Stap | null): readonly Place[] {
  if (!eerder || !later || eerder.achteraf || eerder.datum <= later.datum) return []
  return [
    {
      breach: 'inconsistent',
      path: later.path,
      found: later.datum,
      severity: 'warning',
      norm: 'praktijk',
      message: nl`${hoofdletter(later.naam)} is van ${later.datum}, eerder dan ${eerder.naam} van ${eerder.datum}`,
    },
  ]
}

function eerste(fact: Ask, soort: Documentsoort): Stap | null {
  let eerste: { readonly stuk: Stuk; readonly datum: PlainDate } | null = null
  for (const stuk of fact('stukken')) {
    const { datum } = stuk
    if (stuk.soort === soort && datum && (!eerste || datum < eerste.datum)) eerste = { stuk, datum }
  }
  if (!eerste) return null
  const { stuk, datum } = eerste
  const achteraf = 'achterafOpgemaakt' in stuk && stuk.achterafOpgemaakt === true
  return { naam: naamVanStuk(soort), datum, path: `${stuk.path}/datum`, achteraf }
}

function verslagEnAanvraag(fact: Ask): Record<'opgesteld' | 'afschrift' | 'aanvraag', Stap | null> {
  const riv = fact('riv')
  const aanvraag = fact('wia')?.aanvraag
  const stap = (naam: string, datum: PlainDate | undefined, path: string): Stap | null =>
    datum ? { naam, datum, path, achteraf: false } : null
  const veld = aanvraag?.ontvangen ? 'ontvangen' : 'verzonden'
  return {
    opgesteld: stap('het re-integratieverslag', riv?.opgesteld, `${riv?.path}/opgesteld`),
    afschrift: stap(
      'het afschrift van het re-integratieverslag',
      riv?.afschriftWerknemer?.datum,
      `${riv?.afschriftWerknemer?.path}/datum`,
    ),
    aanvraag: stap('de WIA-aanvraag', aanvraag?.[veld], `${aanvraag?.path}/${veld}`),
  }
}
