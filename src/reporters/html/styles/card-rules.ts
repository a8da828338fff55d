/** Turns each row of such a table into a card, in which each cell carries the title of its column. */
export function cardRules(table: string): string {
  return `  ${table}, ${table} tbody, ${table} tr, ${table} th, ${table} td { display: block; }
  ${table} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ${table} tr { border-bottom: 1px solid var(--line); padding: .625rem 0; }
  ${table} tr:last-child { border-bottom: 0; padding-bottom: 0; }
  ${table} th, ${table} td { border: 0; padding: .125rem 0; }
  ${table} td { display: flow-root; padding-left: 8.25rem; white-space: normal; }
  ${table} td.none { display: none; }
  ${table} td::before { content: attr(data-label); float: left; width: 7.75rem; margin-left: -8.25rem; color: var(--soft); font-size: .875rem; }
`
}
