import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const claim = z.strictObject({
  id: z.string(),
  source: z.string(),
  class: z.string(),
  check: z.string(),
})
export type Claim = z.infer<typeof claim>

const kinds = ['rule', 'field', 'report', 'command', 'none'] as const

/** Where rivcheck does justice to a claim: `ref` is a rule id, a JSON Pointer, or a command with its options. */
export interface Answer {
  readonly kind: (typeof kinds)[number]
  readonly ref: string
}

const answer = z.string().transform((text): Answer => {
  const [first = '', ...rest] = text.split(' ')
  return { kind: z.enum(kinds).parse(first), ref: rest.join(' ') }
})
const answered = z.strictObject({ id: z.string(), answers: z.array(answer).min(1), note: z.string() })
export type Answered = z.infer<typeof answered>

/** What five re-integration bureaus write about practice, in short; the sentences themselves are theirs. */
export const claims: readonly Claim[] = z
  .array(claim)
  .parse(JSON.parse(readFileSync('test/practice/claims.json', 'utf8')))

/** What rivcheck answers to each. */
export const answers: readonly Answered[] = z
  .array(answered)
  .parse(parse(readFileSync('test/practice/answers.yaml', 'utf8')))
