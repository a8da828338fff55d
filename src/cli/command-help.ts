/** The examples at the end of a command's help. */
export function examplesOf(commands: readonly string[]): string {
  return `\nVoorbeelden:\n${commands.map((command) => `  $ ${command}`).join('\n')}\n`
}

export const exitCodesText = `
Exitcodes:
  0  alles getoetst, niets open vanaf --fail-on
  1  alles getoetst, minstens één bevinding vanaf --fail-on
  2  iets kon niet worden getoetst: verkeerd gebruik, onleesbaar bestand of
     ongeldig dossier
  3  fout in rivcheck zelf
`
