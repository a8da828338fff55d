import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { formNames } from '../../src/toolkit.js'
import { exampleFiles, readExample } from '../helpers/examples.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const files = Object.fromEntries(exampleFiles.map((file) => [file, readExample(file)]))

it('noemt elke vorm in de hulp van check', async () => {
  const { out } = await runCli(['check', '--help'])
  const help = out.replaceAll(/\s+/g, ' ')
  for (const name of formNames) expect(help).toMatch(new RegExp(`vorm van het rapport:[^;]*\\b${name}\\b`))
})

it('schrijft de vormen voor bouwstraten in één keer, met de exitcode van de toetsing', async () => {
  const cwd = folderWith(files)
  const flags = [
    '--format',
    'sarif',
    '-o',
    'a.sarif',
    '--format',
    'junit',
    '-o',
    'b.xml',
    '--format',
    'gitlab',
    '-o',
    'c.json',
  ]
  const { code, out } = await runCli(['check', '.', ...flags, '--format', 'github'], { cwd })
  expect(code).toBe(1)
  const read = (file: string) => readFileSync(join(cwd, file), 'utf8')
  expect(JSON.parse(read('a.sarif')).runs[0].results.length).toBeGreaterThan(20)
  expect(read('b.xml').match(/<testsuite /g)).toHaveLength(exampleFiles.length)
  expect(JSON.parse(read('c.json')).length).toBeGreaterThan(20)
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^::notice title=rivcheck::14 dossiers getoetst: /)
})

it('schrijft van standaardinvoer geen plaats in een bestand', async () => {
  const { out } = await runCli(['check', '-', '--format', 'github'], { stdin: files['minimaal.json'] ?? '' })
  expect(out).toContain('::error title=T-06 ')
  expect(out).not.toContain('file=')
})

it('meldt een bestand dat er niet is in elke vorm voor bouwstraten', async () => {
  const cwd = folderWith({})
  for (const form of ['sarif', 'junit', 'github', 'gitlab']) {
    const { code, out } = await runCli(['check', 'weg.yaml', '--format', form], { cwd })
    expect(code).toBe(2)
    expect(out).toContain('bestand niet gevonden')
  }
})
