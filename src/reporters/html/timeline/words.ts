import type { MilestoneState, Track } from '../../../kernel/timeline.js'
import type { Tone } from '../../terminal/paint.js'

/** In the order of the legend. */
export const stateTones = {
  done: 'satisfied',
  late: 'warning',
  missing: 'error',
  incomplete: 'warning',
  soon: 'info',
  pending: 'pending',
  covered: 'covered',
  undetermined: 'undetermined',
  judgement: 'judgement',
  notApplicable: 'notApplicable',
} as const satisfies Record<MilestoneState, Tone>

/** What stands before a row of bars; in the order of the drawing. */
export const trackWords = {
  ziekte: 'Ziek',
  onderbreking: 'Onderbreking',
  'geen-mogelijkheden': 'Geen benutbare mogelijkheden',
  werk: 'Werk',
  spoor1: 'Spoor 1',
  spoor2: 'Spoor 2',
  loonstop: 'Loonstop of opschorting',
  loonsanctie: 'Loonsanctie',
} as const satisfies Record<Track, string>
