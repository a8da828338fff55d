import { type Rubriek, rubrieken } from '../../dossier/codes.js'
import type { Stuk } from '../../facts/facts.js'
import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { opsomming } from '../../language/opsomming.js'
import { dagBelastbaarheidsprofiel } from '../../law/parameters/belastbaarheid.js'
import { valueOn } from '../../law/value-on.js'
import { gedektDoorResultaat } from '../dekking.js'
import { isZonderMogelijkheden } from '../mogelijkheden.js'
import { naTermijn } from '../na-termijn.js'

const namen: Readonly<Record<Rubriek, string>> = {
  persoonlijk: 'persoonlijk functioneren',
  sociaal: 'sociaal functioneren',
  fysiekeOmgeving: 'fysieke omgeving',
  dynamisch: 'dynamische handelingen',
  statisch: 'statische houdingen',
  werktijden: 'werktijden',
}

export default {
  id: 'I-06',
  slug: 'belastbaarheid-zes-rubrieken',
  title: 'Belastbaarheidsprofiel (FML) aanwezig, op alle zes rubrieken',
  severity: 'warning',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'De bedrijfsarts beschrijft de belastbaarheid op de zes rubrieken van de Functionele Mogelijkhedenlijst (FML); het formulier zelf is niet wettelijk verplicht.',
  sources: [
    { instrument: 'bbp', paragraaf: '§ 7.4' },
    { instrument: 'uwvFml' },
    { instrument: 'nvab' },
    { instrument: 'praktijk' },
  ],
  why: 'Zonder deze beschrijving is niet te volgen welk werk past, en waarom spoor 1 of spoor 2 is gekozen.',
  remedy:
    'Vraag de bedrijfsarts om een belastbaarheidsprofiel op alle zes rubrieken (FML, inzetbaarheidsprofiel of gelijkwaardig), zonder diagnose.',
  actor: 'werkgever',
  steps: [
    'De regel kijkt naar het laatste belastbaarheidsprofiel, in welke vorm ook.',
    'Staat op elk van de zes rubrieken een beschrijving, dan is het goed; "normaal" is ook een beschrijving.',
    'Een rubriek zonder beschrijving is een risico.',
    'Is er geen profiel, dan is dat tot en met week 46 (praktijk) nog geen bevinding en daarna een risico.',
  ],
  exceptions: ['er zijn geen benutbare mogelijkheden', 'gedekt bij een bevredigend resultaat (S1-06)'],
  related: ['I-07', 'D-01', 'S1-07', 'S1-08', 'P-03'],

  check(fact) {
    const profiel = fact('belastbaarheidsprofielen').at(-1)
    const leeg = profiel ? rubrieken.filter((rubriek) => !profiel.rubrieken?.[rubriek]?.trim()) : rubrieken
    if (profiel && leeg.length === 0) return satisfied(plaats(profiel))
    if (profiel) {
      if (isZonderMogelijkheden(fact, fact('kijkTot'))) {
        return notApplicable(nl`volgens het dossier zijn er nu geen benutbare mogelijkheden`)
      }
      const message =
        leeg.length === rubrieken.length
          ? nl`In het belastbaarheidsprofiel is geen van de zes rubrieken beschreven`
          : nl`In het belastbaarheidsprofiel ontbreekt een beschrijving van: ${opsomming(leeg.map((naam) => namen[naam]))}`
      return violated({ breach: 'incomplete', path: plaats(profiel), message }, { covered: gedektDoorResultaat(fact) })
    }

    const week46 = fact('wachttijd').dag(valueOn(dagBelastbaarheidsprofiel, fact('wachttijd').eersteDag))
    return naTermijn(fact, week46, (due) =>
      violated(
        {
          breach: 'missing',
          path: fact('dossier').documenten ? '/documenten' : '',
          due,
          norm: 'praktijk',
          message: nl`Er is geen belastbaarheidsprofiel (FML, inzetbaarheidsprofiel of gelijkwaardig); gebruikelijk is dat het er uiterlijk op ${due} is`,
        },
        { covered: gedektDoorResultaat(fact) },
      ),
    )
  },

  example: {
    satisfies: { patch: { documenten: { belastbaarheidsprofiel: { vorm: 'fml' } } } },
    violates: { patch: { documenten: { belastbaarheidsprofiel: { rubrieken: { werktijden: null } } } } },
  },
} satisfies Rule

function plaats(profiel: Stuk<'belastbaarheidsprofiel'>): string {
  return profiel.rubrieken?.path ?? profiel.path
}
