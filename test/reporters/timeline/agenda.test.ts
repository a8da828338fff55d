import { expect, it } from 'vitest'
import { screenOf } from '../../../src/reporters/terminal/screen.js'
import { agendaLines } from '../../../src/reporters/timeline/agenda.js'

it('maakt een agenda van heel veel dossiers', () => {
  const items = Array.from({ length: 200_000 }, () => ({ casemanager: 'CM-01', kenmerk: 'VZ-1', terms: [], later: 0 }))
  expect([...agendaLines(items, screenOf({}))]).toEqual([
    'Casemanager CM-01 · 200000\u00a0dossiers',
    '  Geen termijnen in het komende kwartaal.',
    '',
  ])
})
