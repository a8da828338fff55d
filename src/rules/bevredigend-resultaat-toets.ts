import { addDays, addMonths, latest, type PlainDate } from '../calendar/plain-date.js'
import type { Werkhervatting } from '../facts/facts.js'
import { combine } from '../kernel/combine.js'
import type { Ask } from '../kernel/rule.js'
import { judgement, type Place, satisfied, undetermined, type Verdict, violated } from '../kernel/verdict.js'
import { nl } from '../language/message.js'
import { loonwaardeBevredigend, maandenNieuweWerkgever } from '../law/parameters/spoor1.js'
import { valueOn } from '../law/value-on.js'
import { onceAJudgement } from './once-a-judgement.js'

/**
 * Whether lasting work that the dossier presents as such is a bevredigend resultaat (Professioneel kader UWV,
 * "Bevredigend resultaat" and "Structureel karakter"; Beoordelingskader § 3). One resumption that is, is enough. Asks
 * only for acts, so it never ends the rule that calls it.
 */
export const toetsBevredigendResultaat = onceAJudgement((fact): Verdict => {
  const kijkTot = fact('kijkTot')
  // Ook werk dat nog moet beginnen telt, als het vaststaat en aansluit op de loondoorbetaling.
  const aansluitend = addDays(fact('eindeTijdvak'), 1)
  const claims = [...fact('werkhervatting'), ...fact('toegezegdWerk').filter(({ van }) => van <= aansluitend)].filter(
    ({ structureel, totEnMet }) => structureel === true && (!totEnMet || totEnMet >= kijkTot),
  )
  const verdicts = claims.map((werk) => toetsWerk(fact, werk))
  return (
    verdicts.find(({ kind }) => kind === 'satisfied') ??
    combine(verdicts, nl`er is geen blijvende werkhervatting vastgelegd`)
  )
})

function toetsWerk(fact: Ask, werk: Werkhervatting): Verdict {
  const einde = latest(fact('eindeTijdvak'), fact('loonsanctie')?.totEnMet ?? fact('eindeTijdvak'))
  const procent = valueOn(loonwaardeBevredigend, fact('peildatum'))
  const boven65 = werk.loonwaarde !== undefined && inHonderdsten(werk.loonwaarde) > inHonderdsten(procent)
  const [place, ...rest] = [
    ...nietStructureel(werk, einde),
    ...betereMogelijkheid(werk),
    ...(boven65 ? geenAkkoord(werk) : geenToestemming(werk)),
  ]
  if (place) return violated([place, ...rest])
  if (boven65) return satisfied(`${werk.path}/loonwaarde`)

  const path = `${werk.path}/loonwaarde`
  if (werk.loonwaarde === undefined) return undetermined(path)
  if (inHonderdsten(werk.loonwaarde) === inHonderdsten(procent)) {
    // De bronnen spreken elkaar tegen (poortwachter.md U8): dan is de uitkomst niet te beoordelen.
    return undetermined(
      path,
      nl`de loonwaarde is precies ${procent}%: volgens het Beoordelingskader (§ 3, "tenminste") is dat genoeg, volgens het Professioneel kader van UWV ("meer dan") niet; vraag UWV of een arbeidsdeskundige`,
    )
  }
  return judgement(
    nl`De loonwaarde is lager dan ${procent}%. Sluit dit werk zo dicht mogelijk aan bij wat de werknemer nog kan en bij het oude loon?`,
    'arbeidsdeskundige',
    path,
  )
}

/** 65,004 is 65: loonwaarde is compared in hundredths of a percent. */
function inHonderdsten(procent: number): number {
  return Math.round(procent * 100)
}

/** @param einde last day of the duty to pay wage: the work has to go on after it. */
function nietStructureel(werk: Werkhervatting, einde: PlainDate): readonly Place[] {
  if (werk.soort === 'arbeidstherapie' || werk.soort === 'proefplaatsing') {
    const path = `${werk.path}/soort`
    return [
      { breach: 'inconsistent', path, message: nl`Arbeidstherapie en een proefplaatsing zijn geen blijvend werk` },
    ]
  }
  if (werk.totEnMet && werk.totEnMet <= einde) {
    return [
      {
        breach: 'inconsistent',
        path: `${werk.path}/totEnMet`,
        message: nl`Dit werk eindigt op ${werk.totEnMet}; blijvend werk gaat door na ${einde}`,
        found: werk.totEnMet,
      },
    ]
  }
  const { toezegging } = werk
  if (werk.contract === 'onbepaald' || (toezegging?.schriftelijk && toezegging.onherroepelijk)) return []
  return werk.werkgever === 'ander' && werk.contract === 'bepaald'
    ? nietLangGenoeg(werk, einde)
    : [
        {
          breach: 'incomplete',
          path: toezegging?.path ?? werk.path,
          message: nl`Niet is vastgelegd dat dit werk blijft: een contract voor onbepaalde tijd of een schriftelijke toezegging die de werkgever niet kan intrekken`,
        },
      ]
}

function nietLangGenoeg(werk: Werkhervatting, einde: PlainDate): readonly Place[] {
  const due = addMonths(einde, valueOn(maandenNieuweWerkgever, einde))
  const { contractTotEnMet, motiveringGeenBeterAlternatief } = werk
  if (!contractTotEnMet || contractTotEnMet < due) {
    return [
      {
        breach: 'incomplete',
        path: contractTotEnMet ? `${werk.path}/contractTotEnMet` : werk.path,
        message: nl`Een contract voor bepaalde tijd bij een nieuwe werkgever telt als het ten minste tot en met ${due} duurt; dat blijkt niet`,
      },
    ]
  }
  if (motiveringGeenBeterAlternatief) return []
  const message = nl`Bij dit contract voor bepaalde tijd staat niet waarom er geen beter alternatief is`
  return [{ breach: 'incomplete', path: werk.path, message }]
}

function betereMogelijkheid(werk: Werkhervatting): readonly Place[] {
  if (!werk.betereMogelijkheidGemeld) return []
  const path = `${werk.path}/betereMogelijkheidGemeld`
  const message = nl`De werknemer heeft op een betere mogelijkheid gewezen; dan is dit resultaat niet vanzelf bevredigend`
  return [{ breach: 'inconsistent', path, message }]
}

/** Above 65% both must find that more could not be asked (Professioneel kader, "Bevredigend resultaat" under 2). */
function geenAkkoord({ akkoord, path }: Werkhervatting): readonly Place[] {
  if (akkoord?.werkgever && akkoord.werknemer) return []
  const message = nl`Niet is vastgelegd dat werkgever en werknemer het er beiden over eens zijn dat meer niet kon`
  return [{ breach: 'incomplete', path: akkoord?.path ?? path, message }]
}

/** Other work elsewhere needs only the consent of the employee (Professioneel kader, "Bevredigend resultaat" under 1). */
function geenToestemming({ werkgever, akkoord, path }: Werkhervatting): readonly Place[] {
  if (werkgever !== 'ander' || akkoord?.werknemer) return []
  const message = nl`Niet is vastgelegd dat de werknemer instemt met dit werk bij een andere werkgever`
  return [{ breach: 'incomplete', path: akkoord?.path ?? path, message }]
}
