/** Nine digits, as they stand or written as 123.456.782 or 1234.56.782, with dots, spaces or hyphens. */
const negenCijfers =
  /(?<!\d|\d[.,]|€ ?|eur ?|\+31[ -]?|0031[ -]?|rsin:? ?|btw:? ?|nl)(?:\d{9}|\d{3}([. -])\d{3}\1\d{3}|\d{4}([. -])\d{2}\2\d{3})(?!\d|[.,]\d|b\d{2}(?!\d)| ?euro)/giu

/**
 * Whether the text holds a number of nine digits that passes the elfproef of the burgerservicenummer. Amounts in euro,
 * telephone numbers with +31 and numbers marked as RSIN or btw-nummer are left alone.
 */
export function bevatBsn(text: string): boolean {
  if (!/\d{3}[. -]?\d{2}/.test(text)) return false
  return [...text.matchAll(negenCijfers)].some(([getal]) => voldoetAanElfproef(getal.replace(/\D/g, '')))
}

/** The elfproef for nine digits: weights 9 to 2 and -1, the sum a multiple of eleven; all zeros is no number. */
export function voldoetAanElfproef(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false
  const som = [...cijfers].reduce((tot, cijfer, index) => tot + Number(cijfer) * (index === 8 ? -1 : 9 - index), 0)
  return som % 11 === 0
}
