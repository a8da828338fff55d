import { addDays, addMonths, compareDays, earliest, type PlainDate } from '../../calendar/plain-date.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { judgement, satisfied, type Verdict } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { maandenPassendeArbeid } from '../../law/parameters/consistentie.js'
import { valueOn } from '../../law/value-on.js'

export default {
  id: 'W-04',
  slug: 'passend-bedongen',
  title: 'Passend werk dat misschien het nieuwe eigen werk is geworden',
  severity: 'warning',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Doet de werknemer al lang hetzelfde aangepaste of andere werk, dan is duidelijk of dat het werk volgens de arbeidsovereenkomst is geworden.',
  sources: [
    { instrument: 'rechtspraak', paragraaf: 'HR 30-09-2011, ECLI:NL:HR:2011:BQ8134' },
    { instrument: 'bw7', artikel: '629', lid: '12' },
  ],
  why: 'Is passend werk het nieuwe eigen werk geworden, dan kan bij een nieuwe ziekte een nieuwe periode van loondoorbetaling beginnen.',
  remedy:
    'Laat een jurist beoordelen of het passende werk het werk volgens de arbeidsovereenkomst is geworden, en leg de uitkomst vast.',
  actor: 'jurist',
  steps: [
    'Bekeken wordt aangepast of ander werk bij de eigen werkgever; opvolgende perioden met hetzelfde werk, dezelfde uren en dezelfde loonwaarde tellen als één geheel.',
    'Is de arbeidsovereenkomst op dit werk aangepast, dan is de vraag of het nu het eigen werk is.',
    'Duurt het werk langer dan zes maanden en is het blijvend, of begon daarna een nieuwe ziekteperiode, dan is dat ook de vraag; zes maanden is geen wettelijke grens.',
    'De vraag is altijd voor een jurist: rivcheck beslist hier niet.',
    'Zijn die tekenen er niet, dan is er geen aanleiding voor de vraag.',
  ],
  exceptions: [],
  related: ['W-01', 'W-02', 'S1-06'],

  check(fact) {
    return combine(
      passendWerk(fact).map((werk) => oordeel(fact, werk)),
      nl`er is geen aangepast of ander werk bij de eigen werkgever vastgelegd`,
    )
  },

  example: {
    satisfies: { patch: {} },
    violates: {
      patch: (dossier) => {
        const [eerste, ...rest] = dossier.werkhervatting ?? []
        return eerste ? { ...dossier, werkhervatting: [{ ...eerste, structureel: true }, ...rest] } : dossier
      },
    },
  },
} satisfies Rule

interface Passend {
  readonly van: PlainDate
  readonly totEnMet: PlainDate | null
  readonly soort: 'eigen-aangepast' | 'ander-intern'
  readonly urenPerWeek: number | null
  readonly loonwaarde: number | null
  readonly structureel: boolean
  readonly gewijzigd: PlainDate | null
  readonly path: string
}

/** As typed: facts leave out work from before a new first sick day, and that is the very case. */
function passendWerk(fact: Ask): readonly Passend[] {
  const peildatum = fact('peildatum')
  const werk = (fact('alles').werkhervatting ?? [])
    .flatMap((item, index): readonly Passend[] => {
      const { van, totEnMet, soort, urenPerWeek, loonwaarde, structureel, contractGewijzigd } = item
      if (item.werkgever !== 'eigen' || (soort !== 'eigen-aangepast' && soort !== 'ander-intern')) return []
      if (van > peildatum) return []
      return [
        {
          van,
          totEnMet: totEnMet ?? null,
          soort,
          urenPerWeek: urenPerWeek ?? null,
          loonwaarde: loonwaarde ?? null,
          structureel: structureel === true,
          gewijzigd: contractGewijzigd && contractGewijzigd <= peildatum ? contractGewijzigd : null,
          path: `/werkhervatting/${index}`,
        },
      ]
    })
    .toSorted((a, b) => compareDays(a.van, b.van))
  let ketens: readonly Passend[] = []
  for (const volgende of werk) {
    const vorige = ketens.at(-1)
    ketens = vorige && sluitAan(vorige, volgende) ? ketens.with(-1, samen(vorige, volgende)) : [...ketens, volgende]
  }
  return ketens
}

function sluitAan(vorige: Passend, volgende: Passend): boolean {
  return (
    vorige.totEnMet !== null &&
    volgende.van === addDays(vorige.totEnMet, 1) &&
    vorige.soort === volgende.soort &&
    vorige.urenPerWeek === volgende.urenPerWeek &&
    vorige.loonwaarde === volgende.loonwaarde
  )
}

function samen(vorige: Passend, volgende: Passend): Passend {
  return {
    ...vorige,
    totEnMet: volgende.totEnMet,
    structureel: vorige.structureel || volgende.structureel,
    gewijzigd: vorige.gewijzigd ?? volgende.gewijzigd,
  }
}

function oordeel(fact: Ask, werk: Passend): Verdict {
  const { van, gewijzigd, structureel, path } = werk
  if (gewijzigd) {
    return vraag(
      nl`De arbeidsovereenkomst is op ${gewijzigd} aangepast op werk dat op ${van} begon. Is dat nu het eigen werk van de werknemer?`,
      path,
    )
  }
  const grens = addMonths(van, valueOn(maandenPassendeArbeid, van))
  const laatste = werk.totEnMet ? earliest(werk.totEnMet, fact('peildatum')) : fact('peildatum')
  if (laatste < grens) return satisfied(path)
  if (structureel) {
    return vraag(
      nl`De werknemer doet sinds ${van} langer dan zes maanden hetzelfde passende werk, en dat is blijvend. Is dat nu het eigen werk van de werknemer?`,
      path,
    )
  }
  const nieuweZiekte = nieuweZiektedagen(fact).find((dag) => dag >= grens && dag <= addDays(laatste, 1))
  if (!nieuweZiekte) return satisfied(path)
  return vraag(
    nl`Op ${nieuweZiekte} begon een nieuwe ziekteperiode, toen de werknemer sinds ${van} langer dan zes maanden hetzelfde passende werk deed. Was dat toen het eigen werk van de werknemer?`,
    path,
  )
}

function vraag(question: ReturnType<typeof nl>, path: string): Verdict {
  return judgement(question, 'jurist', path)
}

/** First days of illness that do not follow on an earlier period of illness or leave. */
function nieuweZiektedagen(fact: Ask): readonly PlainDate[] {
  const perioden = (fact('alles').verzuim.perioden ?? [])
    .filter(({ soort }) => soort !== 'hersteld')
    .toSorted((a, b) => compareDays(a.van, b.van))
  return perioden
    .filter(({ soort, van }, index) => {
      const eerdere = perioden.slice(0, index)
      const sluitAan = eerdere.some(({ totEnMet }) => !totEnMet || addDays(totEnMet, 1) >= van)
      return soort === 'ziek' && index > 0 && !sluitAan && van <= fact('peildatum')
    })
    .map(({ van }) => van)
}
