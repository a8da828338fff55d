/**
 * On A4: light, folded parts open, nothing cut in two that belongs together. Of many dossiers the folded parts that the
 * reader did not open stay away: they would take most of the paper.
 */
export const print = `
@page { size: A4; margin: 16mm 14mm 18mm;
  @bottom-left { content: "Hulpmiddel, geen juridisch advies"; font: 8pt system-ui, sans-serif; color: #4d5966; }
  @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8pt system-ui, sans-serif; color: #4d5966; }
}
@media print {
  html { font-size: 9.5pt; }
  body { background: none; }
  body > header, main, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
  body > header { padding-top: 0; }
  body > footer { padding-bottom: 0; }
  nav.contents, .skip, .back, .portfolio thead button::after { display: none; }
  .part { border: 0; border-radius: 0; padding: 0; margin: 1.5rem 0 0; background: none; }
  .part > h2 { border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
  h1, h2, h3, h4, h5, summary, .lead, caption { break-after: avoid; break-inside: avoid; }
  .card, .actions li, tr, figure, .facts > div, .checks li { break-inside: avoid; }
  .finding > h3, .finding > h4, .finding > h5 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .short { break-inside: avoid; }
  th, td { padding-top: .25rem; padding-bottom: .25rem; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  svg.timeline { min-width: 0; }
  svg.timeline.key { width: 1.125rem; }
  .badge, .card, .finding, .bar, .totals li, .timeline { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  body.many details:not([open]), body.many .part:has(> h3 + details:not([open])) { display: none; }
  .paper { display: block; }
  summary { list-style: none; color: var(--soft); font-weight: 600; }
  summary::-webkit-details-marker { display: none; }
  .finding details, .finding table { font-size: 8pt; }
  .finding th, .finding td { padding-top: .1875rem; padding-bottom: .1875rem; }
  .dossier { content-visibility: visible; break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  tr:target { background: none; }
  .finding:target { outline: none; }
}
`
