import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sortScript } from '../../src/reporters/html/sort-script.js'
import { styles } from '../../src/reporters/html/styles.js'

it('de pagina kent de hash van haar eigen opmaak en script; zo niet: npm run update', async () => {
  const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
  const code = `/** Made by test/reporters/html-document.test.ts (\`npm run update\`): all that the page may run. */
export const contentHashes = {
  style: '${hashOf(styles)}',
  script: '${hashOf(sortScript)}',
}
`
  await expect(code).toMatchFileSnapshot('../../src/reporters/html/content-hashes.ts')
})
