import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { isTitel, type VerdachteTekst, verdachteTekstenVan } from './teksten.js'

export default {
  id: 'P-03',
  slug: 'fml-voorblad',
  title: 'Geen voorblad van de FML en geen diagnosecode in het dossier',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'Van een belastbaarheidsprofiel liggen alleen de rubrieken in het dossier, zonder voorblad en zonder code.',
  sources: [
    { instrument: 'uavg', artikel: '30', lid: '1', onderdeel: 'b' },
    { instrument: 'avg', artikel: '9' },
    { instrument: 'uwvFml', paragraaf: 'voorblad' },
  ],
  why: 'Het voorblad bevat een code voor de ziekte en het burgerservicenummer. Die mag de werkgever niet hebben.',
  remedy: 'Verwijder het voorblad en de code, bewaar alleen de rubrieken en meld het aan wie bij u over privacy gaat.',
  actor: 'casemanager',
  steps: [
    'In alle vrije teksten en bestandsnamen wordt gezocht naar een hoofddiagnose, een diagnosecode of een burgerservicenummer bij de FML.',
    'Heet een bestand of een ander stuk naar het voorblad van de FML, dan is dat een tekortkoming; een tekst over het voorblad, zoals dat het is weggelaten, telt niet.',
    'Een duidelijke verwijzing naar een hoofddiagnose of diagnosecode is een tekortkoming.',
    'Een code van een letter en drie cijfers telt alleen bij de naam van de FML, of op een belastbaarheidsprofiel, en een burgerservicenummer alleen in één zin met de FML; in een bestandsnaam is dat een risico.',
  ],
  exceptions: ['een tekst die zegt dat er geen hoofddiagnose op het stuk staat'],
  related: ['P-01', 'P-04', 'I-06'],

  check(fact) {
    const [eerste, ...rest] = verdachteTekstenVan(fact('alles')).flatMap((tekst) => plaatsVan(fact, tekst))
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { belastbaarheidsprofiel: { toelichting: 'Zonder voorblad ontvangen' } } } },
    violates: { patch: { documenten: { belastbaarheidsprofiel: { toelichting: 'FML met code R123 ontvangen' } } } },
  },
} satisfies Rule

function plaatsVan(fact: Ask, tekst: VerdachteTekst): readonly Place[] {
  const { path, kind, bevindingen } = tekst
  const { code, titel } = bevindingen
  if (titel === 'voorblad FML' && isTitel(fact('alles'), tekst)) {
    return [{ breach: 'notAllowed', path, message: nl`Volgens deze titel ligt het voorblad van de FML in het dossier` }]
  }
  if (!code) return []
  const { zeker, bijFml, los } = code
  if (kind === 'bestandsnaam') {
    if (!zeker && !bijFml) return []
    // Een kenmerk in een bestandsnaam kan er net zo uitzien.
    const message = nl`De naam van dit bestand wijst op een voorblad van de FML of een diagnosecode`
    return [{ breach: 'notAllowed', path, message, ...(!zeker && { severity: 'warning' as const }) }]
  }
  const opProfiel = los && isOpProfiel(fact, path)
  if (!zeker && !bijFml && !opProfiel) return []
  return [
    {
      breach: 'notAllowed',
      path,
      message: nl`Deze tekst bevat iets dat op een diagnosecode of burgerservicenummer van de FML lijkt`,
    },
  ]
}

function isOpProfiel(fact: Ask, path: string): boolean {
  const stukken = fact('alles').documenten ?? []
  return stukken.some(
    ({ soort }, index) => soort === 'belastbaarheidsprofiel' && path.startsWith(`/documenten/${index}/`),
  )
}
