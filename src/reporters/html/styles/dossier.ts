/** The parts of one dossier, and the table of many. */
export const dossier = `
.badge { display: inline-block; font-weight: 650; font-size: .8125rem; line-height: 1.35; color: var(--tone); background: var(--tone-ground);
  border: 1px solid var(--tone-line); border-radius: 5px; padding: .0625rem .4375rem; }
.badge .mark { font-weight: 700; }
.verdict-cards { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .875rem; list-style: none; padding: 0; }
.card { border: 1px solid var(--line); border-left: 5px solid var(--tone-line); border-radius: 7px; padding: .75rem .875rem .8125rem; }
.card h3, .card h4, .part .card h3, .part .card h4 { font-size: .9375rem; font-weight: 600; color: var(--soft); margin: 0; }
.card .headline { margin: .25rem 0 .375rem; }
.card .headline .badge { font-size: 1.0625rem; padding: .125rem .5625rem; }
.card .summary { font-size: .9375rem; }
.checks { list-style: none; padding: 0; margin-top: 1.125rem; }
.checks li + li { margin-top: .375rem; }
.checks li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: .625rem; align-items: start; font-size: .9375rem; }
.checks .badge { justify-self: start; }
.counts { margin-top: 1.125rem; color: var(--soft); font-size: .9375rem; }
.actor + .actor { margin-top: 1.25rem; }
.part .actor h3, .part .actor h4 { margin: 0 0 .375rem; }
.actions { list-style: none; padding: 0; }
.actions li { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: .25rem 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.when .badge { white-space: nowrap; }
.finding { border: 1px solid var(--line); border-left: 5px solid var(--tone-line); border-radius: 7px; padding: .875rem 1rem; margin-top: .75rem; }
.finding:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.finding > h3, .finding > h4, .finding > h5, .part .finding > h3, .part .finding > h4 { font-size: 1.0625rem; font-weight: 600; margin: 0; text-wrap: pretty; }
.finding .badge { margin-right: .25rem; }
.facts { margin-top: .625rem; font-size: .9375rem; }
.facts > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: .75rem; padding: .1875rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.facts strong { font-weight: 600; }
.facts .meta { color: var(--soft); display: block; }
.part > .facts > div { grid-template-columns: 12rem minmax(0, 1fr); }
.path { color: var(--soft); }
.finding details, .finding table { font-size: .875rem; }
.finding details p + table, .counted { margin-top: .625rem; }
.not-judged h1, .not-judged h3 { font-size: 1.25rem; margin: 1rem 0 .5rem; }
.not-judged table { margin-top: .5rem; }
@media screen and (min-width: 72rem) { .portfolio td .badge { white-space: nowrap; } }
.portfolio tbody th { overflow-wrap: anywhere; min-width: 9rem; }
.portfolio th .file { display: block; font-weight: 400; font-size: .8125rem; }
.portfolio thead button { font: inherit; color: inherit; background: none; border: 0; padding: .25rem 0; cursor: pointer; text-align: left; }
.portfolio thead button::after { content: " \\2195"; }
.portfolio th[aria-sort="ascending"] button::after { content: " \\2191"; }
.portfolio th[aria-sort="descending"] button::after { content: " \\2193"; }
@media screen and (max-width: 62rem) {
  .portfolio thead:has(button) { display: block; position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  .portfolio thead:has(button) tr { display: flex; flex-wrap: wrap; gap: .375rem; padding-top: 0; }
  .portfolio thead:has(button) tr::before { content: "Sorteren op"; width: 100%; color: var(--soft); font-size: .875rem; }
  .portfolio thead button { border: 1px solid var(--line); border-radius: 5px; padding: .25rem .5rem; min-height: 2rem; }
}
.totals { display: flex; flex-wrap: wrap; gap: .875rem; list-style: none; padding: 0; }
.totals li { flex: 1 1 10rem; overflow-wrap: break-word; border: 1px solid var(--line); border-left: 5px solid var(--tone-line); border-radius: 7px; padding: .625rem .875rem; }
.totals strong { display: block; font-size: 1.5rem; line-height: 1.2; }
.dossier { content-visibility: auto; contain-intrinsic-size: auto 3000px; border-top: 3px solid var(--line); margin-top: 3rem; padding-top: 1.5rem; }
.back { margin-top: .75rem; font-size: .9375rem; }
@media screen and (max-width: 52rem) {
  .verdict-cards { grid-template-columns: minmax(0, 1fr); }
}
@media screen and (max-width: 44rem) {
  .facts > div, .part > .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; padding: .25rem 0; }
  .actions li { grid-template-columns: minmax(0, 1fr); }
  .facts dt { font-size: .8125rem; }
  .checks li { grid-template-columns: minmax(0, 1fr); gap: .125rem; }
  .finding { padding: .75rem .75rem .875rem; }
}
`
