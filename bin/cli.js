#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const folder = join(__dirname, '../dist/cli')
if (existsSync(join(folder, 'bundle.js'))) require(join(folder, 'start.cjs')).start()
else {
  process.stderr.write('Eerst bouwen: npm ci\n')
  process.exitCode = 2
}
