import { execFileSync } from 'node:child_process'

/** A named pipe; node has no call for it. */
export function makeFifo(path: string): void {
  execFileSync('mkfifo', [path])
}
