#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const folder = join(__dirname, '../dist/cli')
start().catch(tellBroken)

async function start() {
  if (existsSync(join(folder, 'bundle.js'))) {
    await require(join(folder, 'start.cjs')).start()
    return
  }
  process.stderr.write('Eerst bouwen: npm ci\n')
  process.exitCode = 2
}

/** Such as a file that was copied in part, or that may not be read. */
function tellBroken({ message }) {
  const [why] = message.split('\n')
  process.stderr.write(`rivcheck kan niet starten (${why}); installeer het opnieuw of geef toegang tot de map\n`)
  process.exitCode = 3
}
