#!/usr/bin/env node
import { existsSync } from 'node:fs'

const entry = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(entry)) {
  const { main, processIo } = await import(entry.href)
  process.exitCode = await main(process.argv.slice(2), processIo())
} else {
  process.stderr.write('Eerst bouwen: npm ci\n')
  process.exitCode = 2
}
