/** Made by test/reporters/html-document.test.ts (`npm run update`): all that the page may run. */
export const contentHashes = {
  style: 'sha256-YXGSHavjtkk1KxgzFooSHXWClPCj0dENxEL8aERAwz4=',
  script: 'sha256-KsW32q2tK6ENdEwnnmJXcItxl9ekbadZG/8IIHLp1Zg=',
}
