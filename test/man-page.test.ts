import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manPage } from '../scripts/man-page.js'
import { commandTree } from '../src/cli/completion/command-tree.js'
import { processIo } from '../src/cli/io.js'
import { createProgram } from '../src/cli/program.js'
import { has } from './helpers/complete.js'
import { folderWith } from './helpers/run-cli.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const tree = commandTree(createProgram(processIo(), () => undefined))

/** A folder with the page as it should be. */
const folder = () => folderWith({ 'rivcheck.1': manPage(manifest.version) })

/** The page as man shows it in a terminal of 80 columns, without bold and underline. */
function shown(): { readonly text: string; readonly warnings: string } {
  const env = { ...process.env, MANWIDTH: '80', MAN_KEEP_FORMATTING: '', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' }
  const argv = ['--warnings=all', '--encoding=UTF-8', '-l', './rivcheck.1']
  const { stdout, stderr } = spawnSync('man', argv, { env, cwd: folder(), encoding: 'utf8' })
  return { text: stdout, warnings: stderr }
}

describe('de handleiding', () => {
  it('is bij met de hulp van de opdrachten; zo niet: npm run update', async () => {
    await expect(manPage(manifest.version)).toMatchFileSnapshot('../man/rivcheck.1')
  })

  it('gaat mee in het pakket', () => {
    expect(manifest.man).toEqual(['./man/rivcheck.1']) // as a plain text npm does not install it
    expect(manifest.files).toContain('man')
  })

  it.runIf(has('man'))('toont in een terminal elke opdracht en elke optie, en past in 80 kolommen', () => {
    const { text, warnings } = shown()
    expect(warnings).toBe('')
    for (const { names, options } of tree.commands) {
      expect(text).toContain(`\n   ${names.join(', ')}\n`)
      for (const flag of options.flatMap(({ flags }) => flags)) expect(text).toContain(flag)
    }
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toContain('één bevinding')
  })

  it.runIf(spawnSync('mandoc').error === undefined)('is ook voor mandoc zonder fouten', () => {
    const argv = ['-T', 'lint', '-W', 'warning', 'rivcheck.1']
    const { stdout } = spawnSync('mandoc', argv, { cwd: folder(), encoding: 'utf8' })
    // there is no date: the version says how old it is
    expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([])
  })
})
