/**
 * The one script of the page: makes the columns of the portfolio sortable. Everything else works without it, and it adds
 * its own buttons, so that without scripts there are none.
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
      const compare = (a, b) => keyOf(a).localeCompare(keyOf(b), 'nl', { numeric: true })
      const rows = [...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b)))
      body.append(...rows)
    })
  })
}
`
