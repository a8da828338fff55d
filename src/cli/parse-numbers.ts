import { InvalidArgumentError } from 'commander'

const mostJobs = 256

/** Reads `--jobs`. */
export function parseJobs(text: string): number {
  const jobs = Number(text)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs
  throw new InvalidArgumentError(`kies een heel getal van 1 tot en met ${mostJobs}`)
}

/** Reads `--timeout`. */
export function parseSeconds(text: string): number {
  const seconds = Number(text)
  if (seconds > 0 && seconds <= 3600) return seconds
  throw new InvalidArgumentError('kies een aantal seconden, meer dan 0 en hooguit 3600')
}
