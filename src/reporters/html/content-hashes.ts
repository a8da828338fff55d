/** Made by test/reporters/html-document.test.ts (`npm run update`): all that the page may run. */
export const contentHashes = {
  style: 'sha256-RoIWvMlV8RbOAsniSxxIWJ/b+IHvp7CKpPSFGcXugJA=',
  script: 'sha256-K6cqw/M+dg1gwQa6cnP358dIGjiqytOXfRuEElYi11Y=',
}
