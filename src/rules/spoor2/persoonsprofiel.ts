import { earliest } from '../../calendar/plain-date.js'
import type { Spoor2 } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { type Place, satisfied, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { gedektInspanning } from '../dekking.js'
import { teLaat } from '../termijn.js'
import { nogGeenProfiel, profielUiterlijk } from './profiel-termijn.js'
import { geenTraject, trajectVan } from './traject.js'

export default {
  id: 'S2-02',
  slug: 'persoonsprofiel',
  title: 'Persoonsprofiel in spoor 2 aanwezig en volledig',
  severity: 'warning',
  norm: 'uwv-handboek',
  part: 'inspanningen',
  requires:
    'Bij spoor 2 hoort een persoonsprofiel met ervaring, opleiding, wensen, belemmeringen en functionele beperkingen van de werknemer. Gebruikelijk is dat het er vier weken na de start is.',
  sources: [
    { instrument: 'uwvKader', paragraaf: 'Spoor 2, Adequaat' },
    { instrument: 'bbp', paragraaf: '§ 9' },
    { instrument: 'praktijk' },
  ],
  why: 'UWV vergelijkt wie de werknemer op de arbeidsmarkt is met het werk dat wordt gezocht. Zonder persoonsprofiel is die afstand niet te zien.',
  remedy:
    'Maak of vul het persoonsprofiel samen met de werknemer aan, met de werkelijke datum en zonder medische gegevens.',
  actor: 're-integratiebedrijf',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Tot en met vier weken na de start wordt het profiel nog gemaakt; dagen waarop spoor 2 rust, tellen niet mee.',
    'Is er daarna geen persoonsprofiel, dan is dat een risico.',
    'Elk deel dat in het profiel ontbreekt, is een risico: ervaring, opleiding, wensen, belemmeringen en beperkingen.',
    'Een volledig profiel dat later kwam dan vier weken na de start, is een aandachtspunt uit de praktijk.',
  ],
  exceptions: [
    'er is een bevredigend resultaat',
    'UWV vond de inspanningen van de werkgever voldoende in een deskundigenoordeel van na de termijn',
  ],
  related: ['S2-01', 'S2-03', 'P-01'],

  check(fact) {
    const traject = trajectVan(fact)
    if (!traject) return geenTraject(fact)
    const { spoor2, totEnMet } = traject
    const { persoonsprofiel } = spoor2
    const due = profielUiterlijk(traject)
    const gebreken = persoonsprofiel ? ontbrekendeDelen(persoonsprofiel) : []
    const laat =
      due && persoonsprofiel?.datum && persoonsprofiel.datum > due
        ? [tePraktijk({ due, found: persoonsprofiel.datum, path: `${persoonsprofiel.path}/datum` })]
        : []
    const ontbreekt: readonly Place[] = persoonsprofiel
      ? []
      : [{ breach: 'missing', path: spoor2.path, ...(due && { due }), message: nl`Er is geen persoonsprofiel` }]
    const [eerste, ...rest] = [...ontbreekt, ...gebreken, ...laat]
    if (!eerste) return satisfied(persoonsprofiel?.path ?? null)
    const nogNiet = nogGeenProfiel(fact, traject)
    if (nogNiet) return nogNiet
    return violated([eerste, ...rest], { covered: gedektInspanning(fact, earliest(due ?? totEnMet, totEnMet)) })
  },

  example: {
    satisfies: { patch: { spoor2: { persoonsprofiel: { datum: '2025-02-17' } } } },
    violates: { patch: { spoor2: { persoonsprofiel: { wensen: null } } } },
  },
} satisfies Rule

type Persoonsprofiel = NonNullable<Spoor2['persoonsprofiel']>

function tePraktijk(act: Pick<Parameters<typeof teLaat>[0], 'due' | 'found' | 'path'>): Place {
  const place = teLaat({ subject: 'het persoonsprofiel', ...act })
  const message = nl`Het persoonsprofiel is van ${act.found}; gebruikelijk is uiterlijk ${act.due}, vier weken na de start`
  return { ...place, severity: 'info', norm: 'praktijk', message }
}

function ontbrekendeDelen(profiel: Persoonsprofiel): readonly Place[] {
  const delen: readonly [string | undefined, Message][] = [
    [profiel.ervaring, nl`In het persoonsprofiel ontbreekt de werkervaring`],
    [profiel.opleiding, nl`In het persoonsprofiel ontbreekt de opleiding`],
    [profiel.wensen, nl`In het persoonsprofiel ontbreken de wensen en ambities van de werknemer`],
    [profiel.belemmeringen, nl`In het persoonsprofiel ontbreken de belemmeringen op de arbeidsmarkt`],
    [profiel.beperkingen, nl`In het persoonsprofiel ontbreken de functionele beperkingen`],
  ]
  return delen
    .filter(([deel]) => deel === undefined)
    .map(([, message]) => ({ breach: 'incomplete', path: profiel.path, message }))
}
