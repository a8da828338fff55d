import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { type Tekst, tekstenVan } from './teksten.js'

const fml = '(?:fml|functionele mogelijkheden ?lijst)'
/** A letter and three digits, as on the cover sheet, not far from the name of the list. */
const code = '(?<![a-z0-9])[a-z][0-9]{3}(?![a-z0-9])'
const codeBijFml = new RegExp(`${fml}.{0,40}?${code}|${code}.{0,40}?${fml}`, 's')
const codeGenoemd = new RegExp(`diagnosecode.{0,15}?${code}`, 's')
const alleenCode = /(?<![\p{L}\d])[A-Z]\d{3}(?![\p{L}\d])/u
const hoofddiagnose = /hoofddiagnose(?<!\b(?:zonder|geen|niet|nooit)\b.{0,30}hoofddiagnose)/s
/** Without one of these nothing below can be found. */
const aanleiding = /[a-z][0-9]{3}|hoofddiagnose/

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
    'In alle vrije teksten en bestandsnamen wordt gezocht naar een diagnosecode bij de FML of naar het voorblad daarvan.',
    'Een duidelijke verwijzing naar een hoofddiagnose of diagnosecode is een tekortkoming.',
    'Een code van een letter en drie cijfers telt alleen bij de naam van de FML, of op een belastbaarheidsprofiel; in een bestandsnaam is dat een risico.',
  ],
  exceptions: ['een tekst die zegt dat er geen hoofddiagnose op het stuk staat'],
  related: ['P-01', 'P-04', 'I-06'],

  check(fact) {
    const [eerste, ...rest] = tekstenVan(fact('alles')).flatMap((tekst) => plaatsVan(fact, tekst))
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { belastbaarheidsprofiel: { toelichting: 'Zonder voorblad ontvangen' } } } },
    violates: { patch: { documenten: { belastbaarheidsprofiel: { toelichting: 'FML met code R123 ontvangen' } } } },
  },
} satisfies Rule

function plaatsVan(fact: Ask, { path, text, kind }: Tekst): readonly Place[] {
  const klein = text.toLowerCase()
  if (!aanleiding.test(klein)) return []
  const zeker = hoofddiagnose.test(klein) || codeGenoemd.test(klein)
  if (kind === 'bestandsnaam') {
    if (!zeker && !codeBijFml.test(klein)) return []
    // Een kenmerk in een bestandsnaam kan er net zo uitzien.
    const message = nl`De naam van dit bestand wijst op een voorblad van de FML of een diagnosecode`
    return [{ breach: 'notAllowed', path, message, ...(!zeker && { severity: 'warning' as const }) }]
  }
  const opProfiel = alleenCode.test(text) && isOpProfiel(fact, path)
  if (!zeker && !codeBijFml.test(klein) && !opProfiel) return []
  return [{ breach: 'notAllowed', path, message: nl`Deze tekst bevat iets dat op een diagnosecode van de FML lijkt` }]
}

function isOpProfiel(fact: Ask, path: string): boolean {
  const stukken = fact('alles').documenten ?? []
  return stukken.some(
    ({ soort }, index) => soort === 'belastbaarheidsprofiel' && path.startsWith(`/documenten/${index}/`),
  )
}
