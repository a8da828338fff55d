import { addDays, type PlainDate, weekday } from '../../calendar/plain-date.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, undetermined, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'

export default {
  id: 'T-01',
  slug: 'eerste-ziektedag',
  title: 'Eerste ziektedag is een werkdag',
  severity: 'warning',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'De eerste ziektedag is de eerste werkdag waarop door ziekte niet is gewerkt of waarop het werk tijdens de werktijd is gestaakt.',
  sources: [
    { instrument: 'wia', artikel: '23', lid: '2' },
    { instrument: 'rew', artikel: '2' },
    { instrument: 'rew', artikel: '3' },
    { instrument: 'rew', artikel: '5' },
    { instrument: 'rew', artikel: '6' },
  ],
  why: 'Alle termijnen tellen vanaf deze dag. Klopt die dag niet, dan kloppen ook de andere termijnen en het einde van de wachttijd niet.',
  remedy:
    'Ga met de werknemer en de bedrijfsarts na welke dag juist is, verbeter de eerste ziektedag in het dossier en zo nodig bij UWV, en beoordeel het dossier opnieuw.',
  actor: 'werkgever',
  steps: [
    'Is het werk tijdens een werkdag gestaakt, dan is die dag de eerste ziektedag; bij een nachtdienst is dat de dag waarop de dienst begon.',
    'Ligt de eerste ziektedag op of voor een dag waarop nog de hele dag is gewerkt, dan klopt die niet.',
    'Was er een werkdag tussen de ziekmelding en de opgegeven dag, dan klopt die dag niet.',
    'Zijn er geen vaste werkdagen, dan is de dag niet te beoordelen.',
    'Is de eerste ziektedag volgens het rooster een werkdag, of was er die dag verlof of vakantie, dan is aan de norm voldaan; anders is de dag een risico.',
  ],
  exceptions: ['op de eerste ziektedag was er verlof, vakantie of een roostervrije dag: zo’n dag telt als werkdag'],
  related: ['T-02', 'C-01', 'W-01'],

  check(fact) {
    const { eersteDag } = fact('wachttijd')
    const { eersteZiektedag, verlofOpEersteDag, path: verzuimPath } = fact('verzuim')
    const path = eersteDag === eersteZiektedag ? `${verzuimPath}/eersteZiektedag` : `${verzuimPath}/perioden`
    const onjuist = (message: Message): Place => ({ breach: 'inconsistent', path, found: eersteDag, message })

    const gewerkt = laatstGewerktVoorZiekte(fact)
    if (gewerkt && !gewerkt.volledig) return gestaakt(fact, gewerkt.datum, path, onjuist)
    if (gewerkt && eersteDag <= gewerkt.datum) {
      return violated(
        onjuist(nl`Op ${gewerkt.datum} is nog de hele dag gewerkt; ${eersteDag} is dan niet de eerste ziektedag`),
      )
    }

    const melding = ziekmeldingVoor(fact, eersteDag)
    if (!melding && verlofOpEersteDag) {
      return satisfied(path, nl`op ${eersteDag} was er verlof of vakantie; zo'n dag telt als werkdag`)
    }
    const werkdagen = fact('werkdagen')
    // Geen vaste werkdagen: dan telt de eerste dag waarop had kunnen worden gewerkt (REW art. 3), en die kent alleen de werkgever.
    if (werkdagen.length === 0) return undetermined('/werknemer/rooster/werkdagen')
    const isWerkdag = (dag: PlainDate) => werkdagen.some((code) => codes.indexOf(code) === weekday(dag) - 1)

    if (melding) {
      const vanaf = gewerkt && gewerkt.datum >= melding ? addDays(gewerkt.datum, 1) : melding
      const eerder = eersteVanaf(vanaf, isWerkdag)
      const message = nl`De ziekmelding is van ${melding} en de eerste werkdag vanaf toen was ${eerder}; het dossier noemt ${eersteDag} als eerste ziektedag`
      if (eerder < eersteDag) return violated(onjuist(message))
    }
    if (isWerkdag(eersteDag)) return satisfied(path)
    if (verlofOpEersteDag)
      return satisfied(path, nl`op ${eersteDag} was er verlof of vakantie; zo'n dag telt als werkdag`)
    const volgende = eersteVanaf(eersteDag, isWerkdag)
    return violated(
      onjuist(
        nl`De eerste ziektedag ${eersteDag} is volgens het rooster geen werkdag; de eerste werkdag daarna is ${volgende}`,
      ),
    )
  },

  example: {
    satisfies: { patch: { werknemer: { rooster: { werkdagen: ['ma', 'wo', 'vr'] } } } },
    violates: { patch: { werknemer: { rooster: { werkdagen: ['di', 'wo', 'do'] } } } },
  },
} satisfies Rule

const codes = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

/** Work was stopped during the shift: that day, or the day on which a night shift began, is the first sick day. */
function gestaakt(fact: Ask, dag: PlainDate, path: string, onjuist: (message: Message) => Place) {
  const { eersteDag } = fact('wachttijd')
  if (!fact('verzuim').nachtdienst) {
    return eersteDag === dag
      ? satisfied(path)
      : violated(onjuist(nl`Het werk is gestaakt op ${dag}; dat is de eerste ziektedag, niet ${eersteDag}`))
  }
  // Het dossier zegt niet of de laatst gewerkte dag het begin of het einde van de nachtdienst is: beide kunnen.
  if (eersteDag === dag || eersteDag === addDays(dag, -1)) {
    return satisfied(path, nl`bij een nachtdienst telt de dag waarop de dienst begon`)
  }
  return violated(
    onjuist(
      nl`Het werk is gestaakt tijdens de nachtdienst van ${dag}; de dag waarop die dienst begon is de eerste ziektedag, niet ${eersteDag}`,
    ),
  )
}

/** The last day worked before this illness; one before a relapse or before an earlier illness is left out. */
function laatstGewerktVoorZiekte(fact: Ask) {
  const { onderbrekingen } = fact('wachttijd')
  const gewerkt = fact('verzuim').laatstGewerkt
  if (!gewerkt || !hoortBijDezeZiekte(fact, gewerkt.datum)) return null
  return onderbrekingen.some(({ van }) => van <= gewerkt.datum) ? null : gewerkt
}

function ziekmeldingVoor(fact: Ask, eersteDag: PlainDate): PlainDate | null {
  const melding = fact('verzuim').ziekmelding
  return melding && melding < eersteDag && hoortBijDezeZiekte(fact, melding) ? melding : null
}

function hoortBijDezeZiekte(fact: Ask, dag: PlainDate): boolean {
  const vorige = fact('wachttijd').eerdere.at(-1)
  return !vorige || dag > vorige.totEnMet
}

/** Every roster has a day within a week. */
function eersteVanaf(dag: PlainDate, isWerkdag: (dag: PlainDate) => boolean): PlainDate {
  return isWerkdag(dag) ? dag : eersteVanaf(addDays(dag, 1), isWerkdag)
}
