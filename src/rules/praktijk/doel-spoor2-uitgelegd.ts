import type { Rule } from '../../kernel/rule.js'
import { notApplicable, satisfied, violated } from '../../kernel/verdict.js'
import { nl } from '../../language/message.js'
import { nogNiet, teLaat } from '../termijn.js'

export default {
  id: 'K-03',
  slug: 'doel-spoor2-uitgelegd',
  title: 'Doel en verwachtingen van spoor 2 uitgelegd vóór de start',
  severity: 'info',
  norm: 'praktijk',
  part: 'zorgvuldigheid',
  requires:
    'Vóór of op de dag waarop spoor 2 start, is de werknemer uitgelegd wat het doel is, wat ieder van de ander verwacht en dat spoor 1 doorloopt.',
  sources: [{ instrument: 'praktijk' }],
  why: 'Een werknemer die weet waarom spoor 2 start en dat spoor 1 open blijft, doet met meer vertrouwen mee.',
  remedy:
    'Leg de werknemer uit wat het doel van spoor 2 is, wat ieder van de ander verwacht en dat spoor 1 doorloopt, en leg de werkelijke datum van dat gesprek vast.',
  actor: 'werkgever',
  steps: [
    'Is spoor 2 niet gestart, dan geldt de norm niet.',
    'Is na de startdag geen gesprek met uitleg over spoor 2 vastgelegd, dan is dit een aandachtspunt.',
    'Was de uitleg op of vóór de startdag, dan is aan de norm voldaan.',
    'Was de uitleg na de startdag, dan is dit een aandachtspunt.',
  ],
  exceptions: [],
  related: ['S2-01', 'K-01', 'K-06'],

  check(fact) {
    const spoor2 = fact('spoor2')
    if (!spoor2?.start) return notApplicable(nl`spoor 2 is niet gestart`)
    const { start, uitleg, path } = spoor2
    if (!uitleg && fact('peildatum') <= start) return nogNiet(fact, start)
    if (!uitleg) {
      const message = nl`In het dossier staat niet dat het doel van spoor 2 is uitgelegd vóór de start op ${start}`
      return violated({ breach: 'missing', path, due: start, message })
    }
    if (uitleg.datum <= start) return satisfied(uitleg.path)
    const place = teLaat({
      subject: 'de uitleg over spoor 2',
      due: start,
      found: uitleg.datum,
      path: `${uitleg.path}/datum`,
    })
    const message = nl`Het doel van spoor 2 is uitgelegd op ${uitleg.datum}, na de start op ${start}`
    return violated(
      { ...place, message },
      { remedy: nl`Vraag de werknemer of doel en verwachtingen van spoor 2 nu duidelijk zijn. Verander geen datums.` },
    )
  },

  example: {
    satisfies: {
      patch: { spoor2: { uitleg: { datum: '2025-01-20', wat: 'Doel, rollen en verwachtingen besproken' } } },
    },
    violates: { patch: { spoor2: { uitleg: null } } },
  },
} satisfies Rule
