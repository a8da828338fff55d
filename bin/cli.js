#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const folder = join(__dirname, '../dist/cli')
if (existsSync(join(folder, 'bundle.js'))) start().catch(tellBroken)
else {
  process.stderr.write('Eerst bouwen: npm ci\n')
  process.exitCode = 2
}

async function start() {
  await require(join(folder, 'start.cjs')).start()
}

/** Such as a file that was copied in part. */
function tellBroken({ message }) {
  const [why] = message.split('\n')
  process.stderr.write(`rivcheck kan niet starten (${why}); installeer het opnieuw\n`)
  process.exitCode = 3
}
