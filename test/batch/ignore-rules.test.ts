import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/batch/find-files.js'
import { isIgnored, rulesAbove, rulesIn } from '../../src/batch/ignore-rules.js'
import { makeFifo } from '../helpers/make-fifo.js'
import { folderWith } from '../helpers/run-cli.js'

/** A folder with empty files, save those whose text is given. */
function tree(names: readonly string[], texts: Readonly<Record<string, string>> = {}): string {
  return folderWith({ ...Object.fromEntries(names.map((name) => [name, ''])), ...texts })
}

async function find(cwd: string, ...asked: string[]): Promise<readonly string[]> {
  return [...(await findFiles(asked, cwd)).files]
}

describe('.gitignore en .rivcheckignore', () => {
  it('laten bestanden uit mappen en patronen weg, maar nooit een genoemd bestand', async () => {
    const cwd = tree(['a.yaml', 'b.yaml', 'oud/c.yaml'], { '.gitignore': '# oud werk\n\nb.*\noud/\n' })
    expect(await find(cwd, '.')).toEqual(['a.yaml'])
    expect(await find(cwd, '**/*.yaml')).toEqual(['a.yaml'])
    expect(await find(cwd, 'b.yaml', 'oud/c.yaml')).toEqual(['b.yaml', 'oud/c.yaml'])
  })

  it('gelden ook buiten een git-map, en .rivcheckignore beslist na .gitignore', async () => {
    const cwd = tree(['a.yaml', 'b.yaml', 'c.yaml'], {
      '.gitignore': 'a.yaml\nb.yaml\r\n',
      '.rivcheckignore': '!a.yaml\r\nc.yaml',
    })
    expect(await find(cwd, '.')).toEqual(['a.yaml'])
  })

  it('worden gelezen van de git-map af, en niet daarboven', async () => {
    const cwd = tree(['git/d/e/a.yaml', 'git/d/e/b.yaml', 'git/d/e/c.yaml'], {
      '.gitignore': 'a.yaml',
      'git/.gitignore': 'b.yaml',
      'git/d/.rivcheckignore': '/e/c.yaml',
    })
    mkdirSync(join(cwd, 'git/.git'))
    expect(await find(cwd, 'git/d/e')).toEqual(['git/d/e/a.yaml'])
    expect(await find(join(cwd, 'git/d/e'), '*.yaml')).toEqual(['a.yaml'])
  })

  it('worden zonder git-map gelezen van de werkmap af', async () => {
    const cwd = tree(['w/d/a.yaml', 'w/d/b.yaml'], { '.rivcheckignore': 'a.yaml', 'w/.rivcheckignore': 'b.yaml' })
    expect(await find(join(cwd, 'w'), 'd')).toEqual(['d/a.yaml'])
    expect(await find(cwd, 'w/d')).toEqual([])
    expect(await find(join(cwd, 'w/d'), '..')).toEqual(['a.yaml'])
  })

  it('gelden in een map voor wat daaronder ligt, en de diepste beslist', async () => {
    const cwd = tree(['a.yaml', 'd/a.yaml', 'd/e/a.yaml', 'd/e/b.yaml', 'd/f/a.yaml', 'd/f/g/x.yaml', 'f/g/x.yaml'], {
      'd/.gitignore': 'a.yaml\nf/g\n/b.yaml\n',
      'd/f/.gitignore': '!a.yaml\n',
    })
    expect(await find(cwd, '.')).toEqual(['a.yaml', 'd/e/b.yaml', 'd/f/a.yaml', 'f/g/x.yaml'])
  })

  it('lezen in een map spaties aan het einde en een los uitroepteken zoals git', async () => {
    const cwd = tree(['d/oud/a.yaml', 'd/x/oud/b.yaml', 'd/c.yaml'], { 'd/.gitignore': 'oud/ \n!\n! \n' })
    expect(await find(cwd, '.')).toEqual(['d/c.yaml'])
  })

  it('komen niet terug in een map die is weggelaten', async () => {
    const cwd = tree(['oud/a.yaml', 'nieuw/a.yaml'], { '.gitignore': '*\n!*/\n!nieuw/*\noud/\n!oud/a.yaml\n' })
    expect(await find(cwd, '.')).toEqual(['nieuw/a.yaml'])
  })

  it('houden een map die zelf genoemd is niet tegen', async () => {
    const cwd = tree(['uit/a.yaml', 'uit/b.yaml'], { '.gitignore': 'uit/\n', 'uit/.gitignore': 'b.yaml\n' })
    expect(await find(cwd, 'uit')).toEqual(['uit/a.yaml'])
    expect(await find(cwd, 'uit/*.yaml')).toEqual(['uit/a.yaml'])
    expect(await find(cwd, '*/*.yaml')).toEqual([])
  })

  it('gelden in een map die zelf genoemd is voor al het andere nog wel', async () => {
    const cwd = tree(['d/a.yaml', 'd/oud/b.yaml', 'd/geheim.yaml', 'd/e/c.yaml'], {
      '.gitignore': '/d/\nd/e\ngeheim.yaml\n',
      '.rivcheckignore': 'd/oud/\n',
    })
    expect(await find(cwd, 'd')).toEqual(['d/a.yaml'])
    expect(await find(cwd, 'd/**/*.yaml')).toEqual(['d/a.yaml'])
    expect(await find(cwd, 'd/e')).toEqual(['d/e/c.yaml'])
    expect(await find(cwd, '.')).toEqual([])
  })

  it('lezen tekens in een mapnaam niet als patroon, en letters zoals ze staan', async () => {
    const cwd = tree(['[x] y/a.yaml', '[x] y/A.yaml', 'x/a.yaml'], { '[x] y/.gitignore': 'a.yaml' })
    expect(await find(cwd, '.')).toEqual(['[x] y/A.yaml', 'x/a.yaml'])
  })

  it('worden gemeld en overgeslagen als het geen bestanden zijn', async () => {
    const cwd = tree(['a.yaml', 'd/.rivcheckignore/x', 'd/b.yaml'])
    makeFifo(join(cwd, '.gitignore'))
    const { files, unreadable } = await findFiles(['.'], cwd)
    expect(files).toEqual(['a.yaml', 'd/b.yaml'])
    expect(unreadable).toEqual([
      { file: '.gitignore', reason: 'dit is een pijp, geen bestand' },
      { file: 'd/.rivcheckignore', reason: 'dit is een map, geen bestand' },
    ])
  })

  it('zijn na zeer veel vragen nog dezelfde', () => {
    const cwd = tree([], { 'd/.gitignore': '*7.yaml\n' })
    const rules = rulesIn(rulesAbove(cwd, cwd, fail), join(cwd, 'd'), ['.gitignore'], fail)
    const names = Array.from({ length: 25_000 }, (_, index) => `${index}.yaml`)
    const ignored = names.filter((name) => isIgnored(rules, join(cwd, 'd', name), false))
    expect(ignored).toEqual(names.filter((name) => name.endsWith('7.yaml')))
  })
})

function fail(path: string): never {
  throw new Error(`${path} is niet te lezen`)
}
