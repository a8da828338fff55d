import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findFiles } from '../../src/batch/find-files.js'
import { hostileStrings } from '../helpers/hostile.js'
import { folderWith } from '../helpers/run-cli.js'

it('een patroon dat niet te lezen is of te veel tijd kost, telt niet mee, en de andere wel', async () => {
  const deep = 'a/'.repeat(40)
  const patterns = ['weg.yaml', `${'**/a/'.repeat(9)}b`, '/'.repeat(100_000), 'ook-weg.yaml']
  const cwd = folderWith({
    '.rivcheckignore': patterns.join('\n'),
    'weg.yaml': '',
    'ook-weg.yaml': '',
    [`${deep}c.yaml`]: '',
  })
  const { files, unreadable } = await findFiles(['.'], cwd)
  expect(files).toEqual([`${deep}c.yaml`])
  expect(unreadable).toEqual([
    { file: '.rivcheckignore', reason: expect.stringContaining('2 patronen tellen niet mee') },
  ])
})

it('van te veel patronen tellen de eerste', async () => {
  const patterns = Array.from({ length: 6000 }, (_, index) => `${index}.yaml`)
  const cwd = folderWith({ '.gitignore': patterns.join('\n'), '1.yaml': '', '5999.yaml': '' })
  const { files, unreadable } = await findFiles(['.'], cwd)
  expect(files).toEqual(['5999.yaml'])
  expect(unreadable[0]?.reason).toContain('1000 patronen tellen niet mee')
})

it('elke vijandige tekst mag in een .gitignore staan', async () => {
  const cwd = folderWith({ 'goed.yaml': '', 'map/goed.yaml': '' })
  for (const text of hostileStrings) {
    writeFileSync(join(cwd, '.gitignore'), text)
    writeFileSync(join(cwd, 'map/.gitignore'), text)
    const { files } = await findFiles(['.', '**/*.yaml'], cwd)
    expect([text, files.length]).toEqual([text, 2])
  }
})

it('van mappen die eindeloos in elkaar zitten wordt gezegd dat dat te diep gaat', async () => {
  const cwd = folderWith({ 'a.yaml': '' })
  mkdirSync(join(cwd, 'm/'.repeat(130)), { recursive: true })
  const { files, unreadable } = await findFiles(['.'], cwd)
  expect(files).toEqual(['a.yaml'])
  expect(unreadable.map(({ reason }) => reason)).toEqual([
    'hier zitten meer dan 100 mappen in elkaar; noem deze map zelf',
  ])
})
