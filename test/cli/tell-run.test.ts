import { describe, expect, it } from 'vitest'
import { inLines, tellRun } from '../../src/cli/tell-run.js'

const run = tellRun(
  {
    judged: 1234,
    invalid: 0,
    unreadable: 2,
    violated: { error: 9, warning: 8, info: 7 },
    withQuestions: 0,
    lookAhead: 0,
  },
  1.52,
)

describe('de regel over de loop', () => {
  it('is buiten een terminal een regel', () => {
    expect(inLines(run, undefined)).toBe(
      '1234 getoetst · 0 ongeldig · 2 onleesbaar · 24 bevindingen · 1,5 s, 813 dossiers per seconde\n',
    )
  })

  it('breekt op een terminal tussen de getallen, en niet erin', () => {
    expect(inLines(run, 80)).toBe(
      '1234 getoetst · 0 ongeldig · 2 onleesbaar · 24 bevindingen ·\n  1,5 s, 813 dossiers per seconde\n',
    )
    expect(inLines(run, 120).split('\n')).toHaveLength(2)
  })
})
