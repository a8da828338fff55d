import type { MilestoneState } from '../../../kernel/timeline.js'
import { html, type Markup } from '../markup.js'
import { stateTones } from './words.js'

/** The mark of a state, about its middle: each has a form of its own, so that colour never says it alone. */
export function stateSymbol(state: MilestoneState, x: number, y: number): Markup {
  return html`<g class="symbol ${stateTones[state]}" transform="translate(${x} ${y})">${shapes[state]}</g>`
}

const letter = (text: string) => html`<circle r="6.5" class="open"/><text y="3.8" text-anchor="middle">${text}</text>`

const shapes: Readonly<Record<MilestoneState, Markup>> = {
  done: html`<circle r="5.5"/>`,
  late: html`<path d="M0-6.5 6.5 5.5h-13z"/>`,
  missing: html`<path class="stroke" d="M-5-5 5 5M-5 5 5-5"/>`,
  incomplete: html`<path class="open" d="M0-6.5 6.5 0 0 6.5-6.5 0z"/><path d="M0-6.5V6.5L-6.5 0z"/>`,
  soon: html`<circle r="5.5" class="open"/><circle r="2.2"/>`,
  pending: html`<circle r="5" class="open"/>`,
  covered: html`<rect x="-5.5" y="-5.5" width="11" height="11" rx="2"/>`,
  undetermined: letter('?'),
  judgement: letter('?'),
  notApplicable: html`<path class="stroke" d="M-4 0H4"/>`,
}
