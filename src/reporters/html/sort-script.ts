/**
 * The one script of the page: makes the columns of the portfolio sortable. Everything else works without it, and it adds
 * its own buttons, so that without scripts there are none. Rows with nothing in a column stay last, whichever way it is
 * sorted.
 */
export const sortScript = `
'use strict'
for (const table of document.querySelectorAll('table.portfolio')) {
  const body = table.tBodies[0]
  const heads = [...table.tHead.rows[0].cells]
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const keyOf = (row) => row.cells[column].dataset.sort || ''
      const compare = (a, b) => a.localeCompare(b, 'nl', { numeric: true })
      const rows = [...body.rows].map((row) => ({ row, key: keyOf(row) })).sort((a, b) => {
        if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '')
        return down ? compare(b.key, a.key) : compare(a.key, b.key)
      })
      body.append(...rows.map(({ row }) => row))
    })
  })
}
`
