import { isForbidden, voldoetAanElfproef } from '../../toolkit.js'
import type { ColumnMap, Source } from './read-map.js'
import type { Table } from './read-table.js'

export interface Dropped {
  readonly column: string
  readonly reason: string
}

/** Columns that the map asks for but that are left out: BSN's and medical data always, names unless asked for. */
export function dropColumns(
  { fields, items }: ColumnMap,
  table: Table,
  places: ReadonlyMap<string, number>,
  keepsNames: boolean,
): readonly Dropped[] {
  const sources = [...fields, ...items.flatMap(({ list, sources }) => sources.map((source) => inList(list, source)))]
  return [...places].flatMap(([column, index]) => {
    const values = table.rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((value) => value !== '')
    const targets = sources.filter((source) => source.column === column)
    const reason = reasonToDrop(column, values, targets, keepsNames)
    return reason ? [{ column, reason }] : []
  })
}

function reasonToDrop(
  column: string,
  values: readonly string[],
  targets: readonly Source[],
  keepsNames: boolean,
): string | null {
  if (looksLikeBsn(column, values)) return 'lijkt een BSN te bevatten; dat hoort nooit in een dossier'
  const takesText = targets.some(({ field }) => field?.kinds.includes('tekst')) // a day or a code tells nobody more
  if (takesText && isForbidden(column)) return 'de kop wijst op medische gegevens; die horen niet in een dossier'
  if (targets.some(isNameField)) return keepsNames ? null : 'bevat namen; met --keep-names komen ze mee'
  return takesText && isNameOfPerson(column) ? 'de kop wijst op namen van personen; gebruik een eigen kenmerk' : null
}

/** By its head, or because half or more of its numbers pass the elfproef: of other numbers one in eleven does. */
function looksLikeBsn(column: string, values: readonly string[]): boolean {
  if (/bsn|sofi|burgerservice/i.test(column)) return true
  const passing = values.filter(isBsn).length
  return passing > 0 && passing * 2 >= values.length
}

/** Whether a cell is nothing but a number that can be a BSN. */
export function isBsn(cell: string): boolean {
  return voldoetAanElfproef(cell.trim().replaceAll(/(?<=\d)[ .-](?=\d)/g, ''))
}

const nameFields = /^(?:betrokkenen|documenten\.opstellers)\.naam$|(?:^|\.)(?:casemanager|verantwoordelijke)$/

function isNameField({ path }: Source): boolean {
  return nameFields.test(path)
}

function isNameOfPerson(column: string): boolean {
  const isName = /na(?:am|men)\b|voorletter|initialen|tussenvoegsel/i.test(column)
  return isName && !/functie|bedrijf|afdeling|werkgever|bestand|organisatie|team|locatie|bureau|dossier/i.test(column)
}

function inList(list: string, source: Source): Source {
  return { ...source, path: `${list}.${source.path}` }
}
