import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { has } from '../helpers/complete.js'
import { folderWithRivcheck, hookRepository, ran, stagedIn } from '../helpers/hook-package.js'
import { folderWith } from '../helpers/run-cli.js'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly args: readonly string[]
  readonly files: string
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const [hook] = hooks
if (!hook) throw new Error('.pre-commit-hooks.yaml noemt geen hook')

const good = readFileSync('examples/week-5.yaml', 'utf8')
const late = readFileSync('examples/spoor-2-drie-maanden-te-laat.yaml', 'utf8')
const elsewhere = 'dit: is geen dossier\n'
const goodFiles = { 'dossiers/goed.yaml': good, 'werkplan.yaml': elsewhere, 'dossiers/lees.md': '# x\n' }

describe('de hook voor pre-commit', () => {
  it('toetst wat klaarstaat in de map dossiers, en niets anders', () => {
    const names = [
      'dossiers/a.yaml',
      'team/dossiers/2025/b.json',
      'dossiers/c.yml',
      'werkplan.yaml',
      'mijndossiers/d.yaml',
    ]
    expect(names.filter((name) => new RegExp(hook.files).test(name))).toEqual(names.slice(0, 3))
  })

  it.each([
    ['laat een goed dossier door', goodFiles, 0],
    ['houdt een dossier met een bevinding tegen', { ...goodFiles, 'dossiers/laat.yaml': late }, 1],
  ] as const)('draait zoals pre-commit het doet: %s', (_, files, code) => {
    const cwd = stagedIn(files)
    const staged = ran('git', ['diff', '--cached', '--name-only'], cwd).stdout.trim().split('\n')
    const words = [
      ...hook.entry.split(' '),
      ...hook.args,
      ...staged.filter((name) => new RegExp(hook.files).test(name)),
    ]
    const env = { ...process.env, PATH: `${folderWithRivcheck()}:${process.env.PATH}` }
    const { status, stderr } = ran(words[0] ?? '', words.slice(1), cwd, env)
    expect({ status, stderr: /geen dossier/.test(stderr) }).toEqual({ status: code, stderr: false })
  })

  it.runIf(has('pre-commit'))('wordt door pre-commit zelf geïnstalleerd en gedraaid', { timeout: 300_000 }, () => {
    const { folder, commit } = hookRepository()
    const config = `repos: [{ repo: ${folder}, rev: ${commit}, hooks: [{ id: ${hook.id} }] }]\n`
    const env = { ...process.env, PRE_COMMIT_HOME: folderWith({}) }
    const run = (files: Readonly<Record<string, string>>) =>
      ran('pre-commit', ['run', '--color', 'never'], stagedIn({ ...files, '.pre-commit-config.yaml': config }), env)
    const passed = run(goodFiles)
    expect(`${passed.stdout}${passed.stderr}`).toMatch(/rivcheck\.+Passed/)
    expect(passed.status).toBe(0)
    const stopped = run({ ...goodFiles, 'dossiers/laat.yaml': late })
    expect(stopped.stdout).toMatch(/rivcheck\.+Failed[\s\S]+exit code: 1[\s\S]+TR-0412/)
    expect(stopped.status).toBe(1)
    expect(run({ 'werkplan.yaml': elsewhere }).stdout).toMatch(/no files to check/)
  })
})
