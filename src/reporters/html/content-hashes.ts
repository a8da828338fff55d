/** Made by test/reporters/html-document.test.ts (`npm run update`): all that the page may run. */
export const contentHashes = {
  style: 'sha256-L62QddK5pIP9ah9sotTvqmNBeMCrxitKO8/Y/5ePgF8=',
  script: 'sha256-K6cqw/M+dg1gwQa6cnP358dIGjiqytOXfRuEElYi11Y=',
}
