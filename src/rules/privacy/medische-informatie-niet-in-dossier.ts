import type { Rule } from '../../kernel/rule.js'
import { satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'

export default {
  id: 'P-04',
  slug: 'medische-informatie-niet-in-dossier',
  title: 'Geen medische informatie in het dossier van de werkgever',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires: 'De medische informatie gaat van de bedrijfsarts rechtstreeks naar UWV en komt niet in dit dossier.',
  sources: [
    { instrument: 'vhv', artikel: '1', onderdeel: 'm' },
    { instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'j' },
    { instrument: 'uavg', artikel: '30', lid: '1', onderdeel: 'b' },
    { instrument: 'nvab' },
  ],
  why: 'De werkgever mag dit stuk niet inzien en niet bewaren. Vastleggen dat het is verstuurd, mag wel.',
  remedy:
    'Geef het stuk terug aan de bedrijfsarts en verwijder het hier. Laat beoordelen of dit als datalek gemeld moet worden.',
  actor: 'werkgever',
  steps: [
    'In het dossier wordt gezocht naar een stuk van de soort medische informatie.',
    'Ligt het er, dan is dat een tekortkoming, hoe oud het ook is.',
  ],
  exceptions: [],
  related: ['R-07', 'P-01', 'P-03'],

  check(fact) {
    const [eerste, ...rest] = (fact('alles').documenten ?? []).flatMap(({ soort }, index) =>
      soort === 'medische-informatie'
        ? [
            {
              breach: 'notAllowed' as const,
              path: `/documenten/${index}`,
              message: nl`In het dossier ligt het stuk met medische informatie, dat alleen voor UWV is`,
            },
          ]
        : [],
    )
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { 'medische-informatie': null } } },
    violates: { patch: { documenten: { 'medische-informatie': { datum: '2025-10-20' } } } },
  },
} satisfies Rule
