import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folderWith } from './run-cli.js'

/** Runs a program to its end, with what it wrote. */
export function ran(program: string, argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** A git repository with these files, all staged. */
export function stagedIn(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files)
  ran('git', ['init', '--quiet', '.'], folder)
  ran('git', ['add', '--all'], folder)
  return folder
}

/** A repository that pre-commit can install in seconds: rivcheck as built, without what builds it. Gives it and its commit. */
export function hookRepository(): { readonly folder: string; readonly commit: string } {
  const { scripts, devDependencies, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'))
  const folder = folderWith({ 'package.json': JSON.stringify(manifest) })
  for (const path of ['bin', 'dist', 'schemas', 'man', '.npmrc', '.pre-commit-hooks.yaml', 'README.md']) {
    cpSync(path, join(folder, path), { recursive: true, filter: (file) => !file.endsWith('.cache') })
  }
  ran('git', ['init', '--quiet', '.'], folder)
  ran('git', ['add', '--all', '--force'], folder)
  ran('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'x'], folder)
  return { folder, commit: ran('git', ['rev-parse', 'HEAD'], folder).stdout.trim() }
}

/** A folder for PATH in which `rivcheck` is the program as built. */
export function folderWithRivcheck(): string {
  const folder = folderWith({})
  mkdirSync(join(folder, 'bin'))
  symlinkSync(resolve('bin/cli.js'), join(folder, 'bin/rivcheck'))
  writeFileSync(join(folder, 'bin/.keep'), '')
  return join(folder, 'bin')
}
