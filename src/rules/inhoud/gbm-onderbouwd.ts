import { addMonths, compareDays, daysBetween, earliest, type PlainDate } from '../../calendar/plain-date.js'
import type { PeriodeZonderMogelijkheden, Stuk } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Ask, Rule } from '../../kernel/rule.js'
import { type Place, satisfied, type Verdict, violated } from '../../kernel/verdict.js'
import { type Message, nl } from '../../language/message.js'
import { maandenHerbeoordeling } from '../../law/parameters/belastbaarheid.js'
import { valueOn } from '../../law/value-on.js'
import { gedektDoorResultaat } from '../dekking.js'
import { isArts } from '../is-arts.js'

type Oordeel = Stuk<'probleemanalyse' | 'bijstelling-probleemanalyse' | 'actueel-oordeel'>

export default {
  id: 'I-08',
  slug: 'gbm-onderbouwd',
  title: 'Geen benutbare mogelijkheden: verklaard door de bedrijfsarts en steeds opnieuw bekeken',
  severity: 'error',
  norm: 'beleidsregel',
  part: 'inspanningen',
  requires:
    'De bedrijfsarts verklaart dat een grond van het Schattingsbesluit geldt (nooit welke) en bekijkt geregeld of dat nog zo is; in de praktijk ten minste elke drie maanden.',
  sources: [
    { instrument: 'schattingsbesluit', artikel: '2', lid: '2 tot en met 5' },
    { instrument: 'bbp', paragraaf: '§ 7.4' },
    { instrument: 'vhv', artikel: '2', lid: '6' },
    { instrument: 'uwvKader', paragraaf: 'GBM op Actueel oordeel' },
    { instrument: 'praktijk' },
  ],
  why: 'Zonder benutbare mogelijkheden kan de werknemer helemaal niet werken; de re-integratie rust dan. UWV gaat daarom na of dat klopt, en of de re-integratie daarna op tijd weer begon.',
  remedy:
    'Vraag de bedrijfsarts om een verklaring dat een grond van het Schattingsbesluit geldt, zonder te zeggen welke, en om een nieuwe beoordeling.',
  actor: 'werkgever',
  steps: [
    'De regel kijkt naar elke periode zonder benutbare mogelijkheden, en naar elk stuk waarin de bedrijfsarts geen mogelijkheden ziet.',
    'Ontbreekt bij een periode de verklaring van een arts, of dat een grond van het Schattingsbesluit geldt, dan is dat een tekortkoming.',
    'Zag de bedrijfsarts weer mogelijkheden terwijl de periode doorloopt, dan is dat een risico.',
    'Zit tussen twee beoordelingen meer dan drie kalendermaanden, dan is dat een risico (praktijk).',
    'Ziet de bedrijfsarts in een stuk geen mogelijkheden zonder dat een periode is vastgelegd, dan is dat een tekortkoming; staat de motivering in het stuk, dan een risico.',
  ],
  exceptions: ['gedekt bij een bevredigend resultaat (S1-06)'],
  related: ['I-01', 'R-01', 'R-06', 'D-01', 'P-01'],

  check(fact) {
    const perioden = fact('geenBenutbareMogelijkheden')
    return combine(
      [...perioden.map((periode) => oordeelOver(fact, periode)), ...zonderPeriode(fact)],
      nl`er is geen periode zonder benutbare mogelijkheden`,
    )
  },

  example: {
    satisfies: {
      patch: {
        geenBenutbareMogelijkheden: [
          {
            van: '2024-07-01',
            totEnMet: '2024-09-30',
            grondVolgensSchattingsbesluit: true,
            verklaring: { datum: '2024-07-01', door: 'bedrijfsarts' },
          },
        ],
      },
    },
    violates: {
      patch: {
        geenBenutbareMogelijkheden: [
          { van: '2024-07-01', totEnMet: '2024-09-30', grondVolgensSchattingsbesluit: true },
        ],
      },
    },
  },
} satisfies Rule

function oordeelOver(fact: Ask, periode: PeriodeZonderMogelijkheden): Verdict {
  const onderbouwing = [...zonderVerklaring(periode), ...zonderGrond(periode)]
  const [place, ...rest] = [...onderbouwing, ...welMogelijkheden(fact, periode), ...zonderHerbeoordeling(fact, periode)]
  const hervat = onderbouwing.length === 0 ? eersteMetMogelijkheden(fact, periode) : null
  return place
    ? violated([place, ...rest], { covered: gedektDoorResultaat(fact), ...(hervat && { remedy: hervatten(hervat) }) })
    : satisfied(periode.path, ...volgendeHerbeoordeling(fact, periode))
}

/** While the period runs: when the bedrijfsarts is asked to look again. */
function volgendeHerbeoordeling(fact: Ask, periode: PeriodeZonderMogelijkheden): readonly Message[] {
  if (eindeVan(fact, periode) < fact('peildatum')) return []
  const vorige = beoordelingen(fact, periode).at(-1) ?? periode.van
  const due = addMonths(vorige, valueOn(maandenHerbeoordeling, vorige))
  return [nl`de volgende herbeoordeling is in de praktijk uiterlijk op ${due}`]
}

function zonderVerklaring({ path, verklaring }: PeriodeZonderMogelijkheden): readonly Place[] {
  if (!verklaring) {
    const message = nl`Een verklaring van de bedrijfsarts over deze periode zonder mogelijkheden ontbreekt`
    return [{ breach: 'missing', path, message }]
  }
  if (isArts(verklaring.door)) return []
  const message = nl`De verklaring van ${verklaring.datum} is niet van een bedrijfsarts`
  return [{ breach: 'inconsistent', path: `${verklaring.path}/door`, message }]
}

function zonderGrond({ path, grondVolgensSchattingsbesluit: grond }: PeriodeZonderMogelijkheden): readonly Place[] {
  if (grond) return []
  if (grond === undefined) {
    const message = nl`Niet is vastgelegd dat volgens de bedrijfsarts een grond van het Schattingsbesluit geldt`
    return [{ breach: 'incomplete', path, message }]
  }
  const message = nl`Volgens het dossier geldt geen grond van het Schattingsbesluit; dan zijn er benutbare mogelijkheden`
  return [{ breach: 'inconsistent', path: `${path}/grondVolgensSchattingsbesluit`, message }]
}

/** The bedrijfsarts saw possibilities, but the period goes on: then re-integration should have begun again. */
function welMogelijkheden(fact: Ask, periode: PeriodeZonderMogelijkheden): readonly Place[] {
  const einde = eindeVan(fact, periode)
  return (periode.herbeoordelingen ?? [])
    .filter(({ datum, conclusie }) => conclusie === 'wel-mogelijkheden' && datum < einde)
    .toSorted((a, b) => compareDays(a.datum, b.datum))
    .map(({ datum, path }) => ({
      breach: 'inconsistent',
      path,
      found: datum,
      severity: 'warning',
      message: nl`Op ${datum} zag de bedrijfsarts weer mogelijkheden, maar de periode zonder mogelijkheden loopt door`,
    }))
}

/** The first look that saw possibilities again, while the period goes on, or null. */
function eersteMetMogelijkheden(fact: Ask, periode: PeriodeZonderMogelijkheden): PlainDate | null {
  return welMogelijkheden(fact, periode)[0]?.found ?? null
}

function hervatten(sinds: PlainDate): Message {
  return nl`Leg vast dat de periode zonder mogelijkheden uiterlijk op ${sinds} eindigde, en hervat nu de re-integratie in spoor 1 en spoor 2, met een bijgestelde probleemanalyse en een bijgesteld plan van aanpak.`
}

/** The days on which a doctor looked; the statement counts as a look, and so does a paper. */
function beoordelingen(fact: Ask, periode: PeriodeZonderMogelijkheden): readonly PlainDate[] {
  const { van, verklaring, herbeoordelingen = [] } = periode
  const einde = eindeVan(fact, periode)
  return [
    ...(verklaring && isArts(verklaring.door) ? [verklaring.datum] : []),
    ...herbeoordelingen.filter(({ door }) => !door || isArts(door)).map(({ datum }) => datum),
    ...stukkenZonderMogelijkheden(fact).flatMap(({ datum }) => (datum ? [datum] : [])),
  ]
    .filter((dag) => dag > van && dag <= einde)
    .toSorted()
}

/** Each look starts three calendar months, until one saw possibilities. */
function zonderHerbeoordeling(fact: Ask, periode: PeriodeZonderMogelijkheden): readonly Place[] {
  const { van, path } = periode
  const weer = eersteMetMogelijkheden(fact, periode)
  const einde = weer ?? eindeVan(fact, periode)
  const gezien = beoordelingen(fact, periode).filter((dag) => dag <= einde)
  return [van, ...gezien].flatMap((vorige, index): readonly Place[] => {
    const due = addMonths(vorige, valueOn(maandenHerbeoordeling, vorige))
    const volgende = gezien[index]
    if ((volgende ?? einde) <= due) return []
    const place = { path, due, severity: 'warning', norm: 'praktijk' } as const
    if (!volgende) {
      const message = nl`Na ${vorige} is niet opnieuw beoordeeld of er mogelijkheden zijn; in de praktijk gebeurt dat uiterlijk op ${due}`
      return [{ ...place, breach: 'missing', message }]
    }
    const message = nl`Na ${vorige} is pas op ${volgende} opnieuw beoordeeld of er mogelijkheden zijn; in de praktijk gebeurt dat uiterlijk op ${due}`
    return [{ ...place, breach: 'late', found: volgende, daysLate: daysBetween(due, volgende), message }]
  })
}

function eindeVan(fact: Ask, { totEnMet }: PeriodeZonderMogelijkheden): PlainDate {
  return earliest(fact('kijkTot'), totEnMet ?? fact('kijkTot'))
}

/** A paper of the bedrijfsarts says that there are no possibilities, but no period with a statement is recorded. */
function zonderPeriode(fact: Ask): readonly Verdict[] {
  return stukkenZonderMogelijkheden(fact)
    .filter(
      ({ datum }) =>
        !fact('geenBenutbareMogelijkheden').some(({ totEnMet }) => !totEnMet || !datum || totEnMet >= datum),
    )
    .map(({ path, motivering }) => {
      const place: Place = {
        breach: 'missing',
        path: `${path}/benutbareMogelijkheden`,
        // Een motivering in het stuk zelf is al een begin van de onderbouwing (Vormvereisten RIV art. 2 lid 6).
        ...(motivering && { severity: 'warning' }),
        message: nl`In dit stuk ziet de bedrijfsarts geen benutbare mogelijkheden, maar er is geen periode met een verklaring vastgelegd`,
      }
      return violated(place, { covered: gedektDoorResultaat(fact) })
    })
}

/** The papers in which the bedrijfsarts sees no possibilities. */
function stukkenZonderMogelijkheden(fact: Ask): readonly Oordeel[] {
  return [
    fact('probleemanalyse'),
    ...fact('bijstellingen').filter((stuk) => stuk.soort === 'bijstelling-probleemanalyse'),
    fact('actueelOordeel'),
  ].filter((stuk): stuk is Oordeel => stuk?.benutbareMogelijkheden === false)
}
