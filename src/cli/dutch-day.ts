import { isPlainDate, isUsual, type PlainDate } from '../toolkit.js'

export type ReadDay = { readonly day: PlainDate } | { readonly reason: string }

/**
 * A day as people in the Netherlands write it: `14-3-2024`, `14/03/2024`, `14.3.2024` or `2024-03-14`, also with a time
 * at midnight behind it, as a spreadsheet may add. Gives the reason when it is none.
 */
export function readDutchDay(text: string): ReadDay {
  const bare = text.trim().replace(/[T ]0?0:00(?::00)?(?:\.0+)?Z?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  const dutch = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(bare)
  if (iso) return existing(iso[1], iso[2], iso[3], bare)
  if (dutch) return existing(dutch[4], dutch[3], dutch[1], bare)
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(bare)) {
    return { reason: 'het jaartal heeft twee cijfers; schrijf het jaar voluit, bijvoorbeeld 14-3-2024' }
  }
  if (/^\d{5}$/.test(bare)) {
    return { reason: 'dit is een dagnummer van Excel; geef de cellen een datumopmaak en exporteer opnieuw' }
  }
  return { reason: 'dit is geen datum; schrijf bijvoorbeeld 14-3-2024 of 2024-03-14' }
}

function existing(year = '', month = '', day = '', text: string): ReadDay {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isPlainDate(date))
    return { reason: `${text} is geen bestaande dag; de volgorde is dag-maand-jaar of jaar-maand-dag` }
  if (!isUsual(date)) return { reason: `het jaar van ${text} kan niet kloppen` }
  return { day: date }
}
