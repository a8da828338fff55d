import type { Dossier } from '../../dossier/dossier.js'
import type { Rule } from '../../kernel/rule.js'
import { satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { isTitel, verdachteTekstenVan } from './teksten.js'

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
    'In het dossier wordt gezocht naar een stuk van de soort medische informatie, en naar een ander stuk of bestand dat zo heet.',
    'Ligt het er, dan is dat een tekortkoming, hoe oud het ook is.',
    'Een tekst over de medische informatie telt niet, zoals dat die naar UWV is gestuurd, en ook niet het bewijs bij de bevestiging daarvan.',
  ],
  exceptions: [],
  related: ['R-07', 'P-01', 'P-03'],

  check(fact) {
    const dossier = fact('alles')
    const opSoort = (dossier.documenten ?? []).flatMap(({ soort }, index) =>
      soort === 'medische-informatie' ? [`/documenten/${index}`] : [],
    )
    const [eerste, ...rest] = [...new Set([...opSoort, ...opTitel(dossier)])].map((path) => ({
      breach: 'notAllowed' as const,
      path,
      message: opSoort.includes(path)
        ? nl`In het dossier ligt het stuk met medische informatie, dat alleen voor UWV is`
        : nl`Volgens de titel is dit de medische informatie, die alleen voor UWV is`,
    }))
    return eerste ? violated([eerste, ...rest]) : satisfied()
  },

  example: {
    satisfies: { patch: { documenten: { 'medische-informatie': null } } },
    violates: { patch: { documenten: { 'medische-informatie': { datum: '2025-10-20' } } } },
  },
} satisfies Rule

/** Where a title says so: the piece itself, or else the file. */
function opTitel(dossier: Dossier): readonly string[] {
  return verdachteTekstenVan(dossier)
    .filter((tekst) => tekst.bevindingen.titel === 'medische informatie' && isTitel(dossier, tekst))
    .filter(({ path }) => !path.startsWith('/riv/medischeInformatieBevestigd/'))
    .map(({ path }) => path.replace(/^(\/documenten\/\d+)\/(?:omschrijving|bestand)$/, '$1'))
}
