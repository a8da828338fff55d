import { daysBetween, type PlainDate } from '../../calendar/plain-date.js'
import type { Maatregel } from '../../facts/facts.js'
import { combine } from '../../kernel/combine.js'
import type { Rule } from '../../kernel/rule.js'
import { judgement, type Place, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { onverwijldDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'

export default {
  id: 'D-05',
  slug: 'loonstop-vorm',
  title: 'Loonopschorting of loonstop op de juiste grond, schriftelijk en meteen gemeld',
  severity: 'error',
  norm: 'wet',
  part: 'zorgvuldigheid',
  requires:
    'Loon wordt opgeschort als de werknemer controlevoorschriften niet naleeft, en gestopt op een grond van BW 7:629 lid 3; de werknemer krijgt daarvan meteen (onverwijld) bericht, met de grond erbij.',
  sources: [
    { instrument: 'bw7', artikel: '629', lid: '3' },
    { instrument: 'bw7', artikel: '629', lid: '6' },
    { instrument: 'bw7', artikel: '629', lid: '7' },
  ],
  why: 'Een maatregel op de verkeerde grond of zonder tijdige kennisgeving houdt geen stand, en laat dan ook niet zien dat de werkgever de werknemer heeft aangesproken.',
  remedy:
    'Laat de maatregel beoordelen door een jurist en herstel die: juiste soort en grond, schriftelijk aan de werknemer gemeld. Betaal alsnog wat ten onrechte is ingehouden.',
  actor: 'werkgever',
  steps: [
    'Elke vastgelegde loonopschorting en loonstop wordt apart bekeken.',
    'Opschorting hoort bij controlevoorschriften en een loonstop bij een grond van BW 7:629 lid 3; een ontbrekende of verkeerde grond is een tekortkoming.',
    'Ontbreekt de kennisgeving aan de werknemer, dan is dat een tekortkoming; is zij niet schriftelijk, dan is dat een risico.',
    'Ontbreekt het voorschrift dat eraan voorafging, of is het van na de eerste dag van de maatregel, dan is dat een risico, behalve bij gronden waarbij geen voorschrift hoort.',
    'Opschorten kan alleen bij een schriftelijk voorschrift: staat niet vast dat het schriftelijk was, dan is dat een risico.',
    'Is de kennisgeving eerder dan het vermoeden, dan is dat een risico; begon de maatregel eerder dan het vermoeden, dan is dat een vraag voor een jurist.',
    'Is niet bekend sinds wanneer het vermoeden bestond, dan is niet te beoordelen of de kennisgeving meteen kwam; kwam zij meer dan zeven dagen later, dan is dat een vraag voor een jurist.',
  ],
  exceptions: ['bij belemmering van de genezing en bij een te late WIA-aanvraag hoeft geen voorschrift vooraf te gaan'],
  related: ['D-04', 'B-03'],

  check(fact) {
    const maatregelen = fact('maatregelen').filter(isLoonmaatregel)
    return combine(maatregelen.map(oordeelMaatregel), geenMaatregel)
  },

  example: {
    satisfies: { patch: { maatregelen: [loonstop('passende-arbeid-geweigerd')] } },
    violates: { patch: { maatregelen: [loonstop('controlevoorschriften')] } },
  },
} satisfies Rule

function loonstop(grond: 'passende-arbeid-geweigerd' | 'controlevoorschriften') {
  return {
    soort: 'loonstop' as const,
    grond,
    vermoedenSinds: '2024-06-03',
    voorschrift: { datum: '2024-05-27', schriftelijk: true },
    kennisgeving: { datum: '2024-06-05', schriftelijk: true, verzendbewijs: 'aangetekend' as const },
    van: '2024-06-05',
    totEnMet: '2024-06-12',
  }
}

const geenMaatregel = nl`er is geen loonopschorting of loonstop vastgelegd`

type Loonmaatregel = Maatregel & { readonly soort: 'loonopschorting' | 'loonstop' }

function isLoonmaatregel(maatregel: Maatregel): maatregel is Loonmaatregel {
  return maatregel.soort === 'loonopschorting' || maatregel.soort === 'loonstop'
}

function oordeelMaatregel(maatregel: Loonmaatregel): Verdict {
  const [eerste, ...rest] = [
    ...gebrekGrond(maatregel),
    ...gebrekKennisgeving(maatregel),
    ...gebrekVoorschrift(maatregel),
  ]
  const onverwijld = oordeelOnverwijld(maatregel)
  const vragen = [onverwijld, ...vraagBegin(maatregel)]
  if (!eerste) return combine(vragen, geenMaatregel)
  const notes = vragen.flatMap((vraag) => (vraag.kind === 'judgement' ? [vraag.question] : []))
  return violated([eerste, ...rest], { notes })
}

const gronden = {
  controlevoorschriften: 'controlevoorschriften niet nageleefd',
  'genezing-belemmerd': 'de genezing belemmerd',
  'passende-arbeid-geweigerd': 'passend werk geweigerd',
  'redelijke-voorschriften-geweigerd': 'redelijke voorschriften niet opgevolgd',
  'plan-van-aanpak-geweigerd': 'niet meegewerkt aan het plan van aanpak',
  'wia-aanvraag-te-laat': 'de WIA-aanvraag te laat gedaan',
} as const satisfies Record<NonNullable<Maatregel['grond']>, string>

/** Opschorting is for controlevoorschriften (lid 6), a stop for the grounds of lid 3; mixed up neither holds. */
function gebrekGrond({ soort, grond, path }: Loonmaatregel): readonly Place[] {
  if (!grond) {
    return [{ breach: 'incomplete', path, message: nl`Bij de ${soort} is de grond niet vastgelegd` }]
  }
  if ((grond === 'controlevoorschriften') === (soort === 'loonopschorting')) return []
  const message =
    soort === 'loonstop'
      ? nl`Het loon is gestopt omdat controlevoorschriften niet zijn nageleefd; daarvoor kent de wet alleen opschorting (BW 7:629 lid 6)`
      : nl`Het loon is opgeschort op een grond van BW 7:629 lid 3 (${gronden[grond]}); daarbij hoort een loonstop`
  return [{ breach: 'inconsistent', path: `${path}/grond`, message }]
}

function gebrekKennisgeving({ soort, kennisgeving, vermoedenSinds, path }: Loonmaatregel): readonly Place[] {
  if (!kennisgeving) {
    const message = nl`Er is geen kennisgeving van de ${soort} aan de werknemer vastgelegd; dan kan de werkgever zich er niet op beroepen (BW 7:629 lid 7)`
    return [{ breach: 'missing', path, message }]
  }
  return [...gebrekVorm(kennisgeving), ...gebrekMoment(kennisgeving, vermoedenSinds)]
}

type Kennisgeving = NonNullable<Maatregel['kennisgeving']>

function gebrekVorm(kennisgeving: Kennisgeving): readonly Place[] {
  if (isSchriftelijk(kennisgeving)) return []
  const message = nl`Niet is vastgelegd dat de kennisgeving van ${kennisgeving.datum} schriftelijk was; dan is zij moeilijk te bewijzen`
  // Lid 7 vraagt een kennisgeving, geen brief: dat die schriftelijk is, is een kwestie van bewijs.
  return [{ breach: 'incomplete', severity: 'warning', norm: 'praktijk', path: kennisgeving.path, message }]
}

/** The employer gives notice after the suspicion arose (lid 7): an earlier notice is of something else, or a date is wrong. */
function gebrekMoment({ datum, path }: Kennisgeving, vermoedenSinds: PlainDate | undefined): readonly Place[] {
  if (!vermoedenSinds || datum >= vermoedenSinds) return []
  const message = nl`De kennisgeving is van ${datum}, eerder dan het vermoeden van ${vermoedenSinds}; zij hoort daarna te komen (BW 7:629 lid 7)`
  return [{ breach: 'inconsistent', severity: 'warning', path: `${path}/datum`, found: datum, message }]
}

/** A paper shows that it was written, when the dossier does not say so. */
function isSchriftelijk({ schriftelijk, bewijs = [] }: Pick<Kennisgeving, 'schriftelijk' | 'bewijs'>): boolean {
  return schriftelijk ?? bewijs.length > 0
}

/** Grounds of lid 3 on which no instruction of the employer has to come first (under b and f). */
const zonderVoorschrift: readonly NonNullable<Maatregel['grond']>[] = ['genezing-belemmerd', 'wia-aanvraag-te-laat']

function gebrekVoorschrift({ soort, grond, voorschrift, kennisgeving, van, path }: Loonmaatregel): readonly Place[] {
  const hoeftNiet = grond !== undefined && zonderVoorschrift.includes(grond)
  if (!voorschrift) {
    const message = nl`Niet is vastgelegd welk voorschrift of welke opdracht aan de ${soort} voorafging`
    return hoeftNiet ? [] : [{ breach: 'missing', severity: 'warning', path, message }]
  }
  const { datum } = voorschrift
  const begin = van ?? kennisgeving?.datum
  const later: Place = {
    breach: 'inconsistent',
    severity: 'warning',
    path: `${voorschrift.path}/datum`,
    found: datum,
    message: nl`Het voorschrift is van ${datum}, later dan de ${soort} van ${begin ?? datum}; het hoort eraan vooraf te gaan`,
  }
  const nietGeschreven: Place = {
    breach: 'incomplete',
    severity: 'warning',
    path: voorschrift.path,
    message:
      voorschrift.schriftelijk === false
        ? nl`Het controlevoorschrift van ${datum} is niet schriftelijk gegeven; opschorten kan alleen bij schriftelijke voorschriften`
        : nl`Niet is vastgelegd dat het controlevoorschrift van ${datum} schriftelijk is gegeven; opschorten kan alleen bij schriftelijke voorschriften`,
  }
  return [
    // Alleen controlevoorschriften moeten volgens de wet zelf op schrift staan (lid 6).
    ...(soort === 'loonopschorting' && !isSchriftelijk(voorschrift) ? [nietGeschreven] : []),
    ...(!hoeftNiet && begin && datum > begin ? [later] : []),
  ]
}

/** Pay held back over days on which there was no suspicion yet: whether that can be, a lawyer weighs. */
function vraagBegin({ soort, vermoedenSinds, van, path }: Loonmaatregel): readonly Verdict[] {
  if (!vermoedenSinds || !van || van >= vermoedenSinds) return []
  const question = nl`De ${soort} begon op ${van}, eerder dan het vermoeden van ${vermoedenSinds}. Was er toen al een grond?`
  return [judgement(question, 'jurist', `${path}/van`)]
}

/** The law says "onverwijld" and no number: past seven days a lawyer weighs it (decision 17). */
function oordeelOnverwijld({ vermoedenSinds, kennisgeving, path }: Loonmaatregel): Verdict {
  if (!vermoedenSinds) return undetermined(`${path}/vermoedenSinds`)
  if (!kennisgeving) return satisfied(path)
  const dagen = daysBetween(vermoedenSinds, kennisgeving.datum)
  if (dagen <= valueOn(onverwijldDagen, vermoedenSinds)) return satisfied(kennisgeving.path)
  const question = nl`De kennisgeving van ${kennisgeving.datum} kwam ${dagen} dagen nadat het vermoeden ontstond (${vermoedenSinds}). Was dat snel genoeg (onverwijld)?`
  return judgement(question, 'jurist', `${kennisgeving.path}/datum`)
}
