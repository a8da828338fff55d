import type { Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { naamVanStuk } from './naam-van-stuk.js'

export default {
  id: 'C-06',
  slug: 'identiteit',
  title: 'Zelfde werknemer en werkgever in alle stukken',
  severity: 'warning',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires: 'Elk stuk in het dossier gaat over deze werknemer en deze werkgever.',
  sources: [{ instrument: 'rpez', artikel: '6', lid: '1', onderdeel: 'a' }, { instrument: 'praktijk' }],
  why: 'Een stuk over iemand anders hoort hier niet: het klopt inhoudelijk niet en het zijn gegevens van een ander.',
  remedy:
    'Controleer over wie het stuk gaat. Hoort het bij een ander, verwijder het dan hier en laat beoordelen of dit als datalek gemeld moet worden. Is een naam veranderd, leg dat dan vast.',
  actor: 'casemanager',
  steps: [
    'Bekeken worden de stukken waarbij staat over welke werknemer of werkgever ze gaan.',
    'Is het kenmerk van de werknemer of de naam van de werkgever in het dossier niet ingevuld, dan is dit niet te beoordelen.',
    'Wijkt het kenmerk van de werknemer af, dan is dat een risico.',
    'Wijkt de naam van de werkgever af, dan is dat ook een risico; hoofdletters, accenten, leestekens en B.V. of N.V. tellen niet mee.',
    'Is een wijziging in de organisatie vastgelegd, dan is de vraag of de naam daardoor anders is.',
  ],
  exceptions: ['de naam van de werkgever is gewijzigd'],
  related: ['R-10', 'R-11', 'C-01'],

  check(fact) {
    const verdicts = fact('stukken').flatMap((stuk) => [...werknemerOp(fact, stuk), ...werkgeverOp(fact, stuk)])
    return combine(verdicts, nl`bij geen enkel stuk staat over wie het gaat`)
  },

  example: {
    satisfies: {
      patch: {
        documenten: { probleemanalyse: { betreft: { werknemer: 'W-001', werkgever: 'Zuivelhandel De Melkbus BV' } } },
      },
    },
    violates: { patch: { documenten: { probleemanalyse: { betreft: { werknemer: 'W-010' } } } } },
  },
} satisfies Rule

function werknemerOp(fact: Ask, stuk: Stuk): readonly Verdict[] {
  const betreft = 'betreft' in stuk ? stuk.betreft : undefined
  if (!betreft?.werknemer) return []
  const kenmerk = fact('dossier').werknemer?.kenmerk
  if (!kenmerk) return [undetermined('/werknemer/kenmerk')]
  const path = `${betreft.path}/werknemer`
  if (gelijk(kenmerk) === gelijk(betreft.werknemer)) return [satisfied(path)]
  // Het kenmerk zelf staat niet in de melding: het kan dat van een ander zijn.
  const message = nl`Op ${naamVanStuk(stuk.soort)} staat een ander kenmerk van de werknemer dan in dit dossier`
  return [violated({ breach: 'inconsistent', path, message })]
}

function werkgeverOp(fact: Ask, stuk: Stuk): readonly Verdict[] {
  const betreft = 'betreft' in stuk ? stuk.betreft : undefined
  if (!betreft?.werkgever) return []
  const werkgever = fact('dossier').werkgever
  if (!werkgever?.naam) return [undetermined('/werkgever/naam')]
  const path = `${betreft.path}/werkgever`
  if (zonderRechtsvorm(werkgever.naam) === zonderRechtsvorm(betreft.werkgever)) return [satisfied(path)]
  if (werkgever.wijzigingen && werkgever.wijzigingen.length > 0) {
    const question = nl`Op ${naamVanStuk(stuk.soort)} staat een andere werkgever dan in dit dossier, en er is een wijziging in de organisatie vastgelegd. Is de naam daardoor anders?`
    return [judgement(question, 'casemanager', path)]
  }
  const message = nl`Op ${naamVanStuk(stuk.soort)} staat een andere werkgever dan in dit dossier`
  return [violated({ breach: 'inconsistent', path, message })]
}

/** Without capitals, accents and marks: what is left when a name is typed in another way. */
function gelijk(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
}

function zonderRechtsvorm(naam: string): string {
  return gelijk(naam.toLowerCase().replace(/(?<=\s)(?:b\.?\s?v\.?|n\.?\s?v\.?)(?=\s|$)/gu, ''))
}
