/** The drawing of the 104 weeks. */
export const timeline = `
.scroll { overflow-x: auto; }
.slide { display: none; }
@media screen and (max-width: 54rem) { .slide { display: block; color: var(--soft); font-size: .875rem; margin-bottom: .5rem; } }
svg.timeline { display: block; width: 100%; min-width: 52rem; height: auto; overflow: visible; }
svg.timeline.key { display: inline-block; width: 1.125rem; min-width: 0; height: 1.125rem; vertical-align: -.1875rem; }
.timeline text { font: 12.5px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; fill: var(--ink); }
.timeline .week { font-size: 12px; font-weight: 600; }
.timeline .date, .timeline .norm { font-size: 11.5px; fill: var(--soft); }
.timeline .none { fill: var(--soft); font-style: italic; }
.timeline .norm, .timeline .week, .timeline .date { paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; stroke-linejoin: round; }
.timeline .norm-line { stroke: var(--info-line); stroke-dasharray: 2 3; fill: none; }
.timeline .week-line { stroke: var(--line); fill: none; }
.timeline .future { fill: var(--future); }
.timeline .stripe { fill: var(--soft); opacity: .05; }
.timeline .today { stroke: var(--error); stroke-width: 2; fill: none; }
.timeline .today-label { fill: var(--error); font-weight: 600; }
.timeline .due { stroke: var(--ink); stroke-width: 1.5; fill: none; }
.timeline .overdue { stroke: var(--tone, var(--warning-line)); stroke-width: 4; opacity: .55; fill: none; }
.timeline .symbol { fill: var(--tone); stroke: none; }
.timeline .symbol .stroke { fill: none; stroke: var(--tone); stroke-width: 3; stroke-linecap: round; }
.timeline .symbol .open { fill: var(--sheet); stroke: var(--tone); stroke-width: 2; }
.timeline .symbol text { font-size: 10.5px; font-weight: 700; fill: var(--tone); }
.timeline .bar rect, .timeline .bar-tip { fill: var(--bar); }
.timeline .bar-label { font-size: 12px; }
.timeline .ziekte { --bar: var(--ziek); }
.timeline .onderbreking, .timeline .geen-mogelijkheden { --bar: var(--stil); }
.timeline .spoor1 { --bar: var(--spoor1); }
.timeline .spoor2 { --bar: var(--spoor2); }
.timeline .werk { --bar: var(--werk); }
.timeline .loonstop, .timeline .loonsanctie { --bar: var(--sanctie); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.125rem; list-style: none; padding: 0; margin-top: .75rem; font-size: .875rem; color: var(--soft); }
`
