import { type Content, html, type Markup } from './markup.js'

export interface Column {
  readonly title: string
  /** Narrow columns do not break their words. */
  readonly narrow?: boolean
}

/** So many rows are kept together on paper. */
const shortTable = 12

/** A table with so many columns needs the width of a desk. */
const wideTable = 6

/** Stands in a cell that has nothing to tell; on a narrow screen such a cell is left out. */
export const none = '–'

/**
 * A table with a caption for who cannot see where it stands. On a narrow screen a row becomes a card, in which each cell
 * carries the title of its column.
 * @param rows the first cell of a row is its heading.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly TableRow[]): Markup {
  return html`<table class="cards${rows.length <= shortTable ? ' short' : null}${columns.length >= wideTable ? ' wide' : null}">
<caption class="unseen">${caption}</caption>
<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(columns, row))}</tbody>
</table>
`
}

export interface TableRow {
  readonly cells: readonly Content[]
  readonly id?: Markup
}

function tableRow(columns: readonly Column[], { cells: [first = null, ...rest], id }: TableRow): Markup {
  const classOf = (cell: Content, narrow = false) => {
    const names = [...(narrow ? ['narrow'] : []), ...(cell === none ? ['none'] : [])]
    return names.length > 0 ? html` class="${names.join(' ')}"` : null
  }
  const cells = rest.map((cell, index) => {
    const { title = '', narrow } = columns[index + 1] ?? {}
    return html`<td data-label="${title}"${classOf(cell, narrow)}>${cell}</td>`
  })
  return html`<tr${id ? html` id="${id}"` : null}><th scope="row"${classOf(first, columns[0]?.narrow)}>${first}</th>${cells}</tr>
`
}
