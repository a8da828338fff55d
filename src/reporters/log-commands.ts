// What a build server obeys in a log: GitHub a line that begins with `::`, Azure and GitHub `##[error]` and `##vso[…]`
// anywhere on a line. A space in the middle takes the meaning away and leaves the text to be read.

const marks = /##(?=[\w.-]*\[)/g

/** Whether any line of the text is a command, or holds one. */
export function hasCommands(text: string): boolean {
  return (text.includes('::') && /^\s*::/m.test(text)) || (text.includes('##') && text.search(marks) >= 0)
}

/** Without the marks that are obeyed anywhere. */
export function withoutMarks(text: string): string {
  return text.replaceAll(marks, '## ')
}

/** One line without any command. */
export function withoutCommands(line: string): string {
  return withoutMarks(line.replace(/^(\s*:)(?=:)/, '$1 '))
}

/** The same for text that may be cut into lines at any place. */
export function withoutCommandsAnywhere(text: string): string {
  return withoutMarks(text.replaceAll(/:(?=:)/g, ': '))
}
