import { InvalidArgumentError, Option } from 'commander'
import type { OutputFlag } from './outputs.js'

/** Lists of files to judge; each time it is given, one more. */
export function filesFromOption(): Option {
  return new Option(
    '--files-from <lijst>',
    'neem ook de bestanden in deze lijst, een per regel; - leest de lijst van standaardinvoer; mag vaker',
  ).argParser((list: string, before: readonly string[] = []) => [...before, notEmpty(list)])
}

/** Where a report goes; each time it is given, for the form beside it. */
export function outputOption(outputs: OutputFlag[], description: string): Option {
  return new Option('-o, --output <bestand>', description).argParser((output: string) =>
    outputs.push({ output: notEmpty(output) }),
  )
}

function notEmpty(file: string): string {
  if (file === '') throw new InvalidArgumentError('noem een bestand')
  return file
}
