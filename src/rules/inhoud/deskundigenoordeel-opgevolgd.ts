import { daysBetween } from '../../calendar/plain-date.js'
import type { Facts } from '../../facts/facts.js'
import type { Ask } from '../../kernel/rule.js'
import { notApplicable, satisfied, undetermined, type Verdict, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { adviesOpvolgingDagen } from '../../law/parameters/praktijk.js'
import { valueOn } from '../../law/value-on.js'
import { gedektDoorResultaat } from '../dekking.js'
import { dagNa, rustdagen } from '../rustdagen.js'
import { trajectVan } from '../spoor2/traject.js'
import { naEindeVerplichtingen, nogNiet } from '../termijn.js'

export type Deskundigenoordeel = Facts['deskundigenoordelen']['value'][number]

/**
 * Whether what UWV found was followed, or is explained. UWV normally keeps to its own oordeel (Professioneel kader); an
 * oordeel that the efforts suffice, or none at all, asks for nothing.
 */
export function oordeelOpgevolgd(fact: Ask, oordeel: Deskundigenoordeel): Verdict {
  const { datum, soort, uitkomst, opvolging, nietOpgevolgd, path } = oordeel
  if (!datum) return notApplicable(nl`UWV heeft nog geen oordeel gegeven`)
  if (nietOpgevolgd?.reden) return satisfied(nietOpgevolgd.path)
  if (!opvolging && !uitkomst) return undetermined(`${path}/uitkomst`)
  const traject = trajectVan(fact)
  if (uitkomst === 'negatief' && traject && datum > traject.start && datum <= traject.totEnMet) {
    return notApplicable(nl`spoor 2 liep op ${datum}; of het traject na dit oordeel is aangepast, beoordeelt S2-08`)
  }
  const isGenoeg = uitkomst === 'positief' && (soort === 'inspanningen-werkgever' || soort === 'inspanningen-werknemer')
  if (isGenoeg || uitkomst === 'geen-oordeel') return satisfied(path)

  const due = dagNa(datum, valueOn(adviesOpvolgingDagen, datum), rustdagen(fact))
  if (!due) return notApplicable(nl`na het deskundigenoordeel van ${datum} waren er geen benutbare mogelijkheden`)
  if (opvolging) {
    if (opvolging.datum <= due) return satisfied(opvolging.path)
    const found = opvolging.datum
    const message = nl`Het deskundigenoordeel van ${datum} is op ${found} opgevolgd; in de praktijk is dat uiterlijk op ${due}`
    return violated(
      {
        breach: 'late',
        path: `${opvolging.path}/datum`,
        due,
        found,
        daysLate: daysBetween(due, found),
        message,
        severity: 'info',
        norm: 'praktijk',
      },
      {
        covered: gedektDoorResultaat(fact),
        remedy: nl`Leg vast waarom het deskundigenoordeel later is opgevolgd. Verander de datum niet.`,
      },
    )
  }
  const einde = naEindeVerplichtingen(fact, due)
  if (einde) return einde
  if (fact('peildatum') <= due) return nogNiet(fact, due)
  if (due > fact('kijkTot')) {
    return notApplicable(
      nl`de termijn na het deskundigenoordeel van ${datum} liep nog toen de WIA werd aangevraagd of de wachttijd eindigde`,
    )
  }
  const message = nl`Bij het deskundigenoordeel van ${datum} staat niet wat ermee is gedaan, of waarom het niet is gevolgd`
  return violated(
    { breach: 'missing', path, due, message },
    {
      covered: gedektDoorResultaat(fact),
      remedy: nl`Voer nu uit wat uit het deskundigenoordeel volgt, of leg vast waarom dat niet gebeurt.`,
    },
  )
}
