import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { textWidth, wrapText } from '../../src/reporters/terminal/text-width.js'

const chalk = new Chalk({ level: 1 })

const word = fc.string({
  unit: fc.constantFrom(...'ab€é–…’›ij·\u00a0 ', '漢', 'e\u0301', '\u001b[1m', '\u00ad'),
  maxLength: 9,
})
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

describe('de breedte van een tekst', () => {
  it('is voor elk gewoon teken wat de bibliotheek zegt', () => {
    const wrong = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => textWidth(character) !== stringWidth(character),
    )
    expect(wrong).toEqual([])
  })

  it('is voor elke tekst wat de bibliotheek zegt, ook als er vreemde tekens in staan', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(textWidth(written)).toBe(stringWidth(written))
      }),
    )
  })

  it.each([
    ['gewone tekst', 'ab/-·'],
    ['woorden die bij elkaar horen', 'ab\u00a0'],
  ])('breekt %s af waar de bibliotheek dat doet, ook bij meer spaties en te lange woorden', (_, signs) => {
    const plain = fc.array(fc.string({ unit: fc.constantFrom(...signs), maxLength: 9 }), { maxLength: 12 })
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 12 }), (words, room) => {
        const written = words.join(' ')
        expect(wrapText(written, room)).toEqual(wrapAnsi(written, room, { hard: true }).split('\n'))
      }),
      { numRuns: 5000 },
    )
  })

  it('breekt gekleurde tekst af waar de bibliotheek dat doet', () => {
    const plain = fc.array(fc.string({ unit: fc.constantFrom(...'ab/-·'), maxLength: 9 }), { maxLength: 12 })
    const style = fc.constantFrom(chalk.bold, chalk.dim, chalk.red, chalk.yellow)
    fc.assert(
      fc.property(plain, plain, style, fc.integer({ min: 1, max: 12 }), (words, others, paint, room) => {
        for (const written of [paint(words.join(' ')), `${paint(words.join(' '))}: ${others.join(' ')}`]) {
          expect(wrapText(written, room)).toEqual(wrapAnsi(written, room, { hard: true }).split('\n'))
          expect(textWidth(written)).toBe(stringWidth(written))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('breekt regels af waar de bibliotheek dat doet', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (written, room) => {
        expect(wrapText(written, room)).toEqual(wrapAnsi(written, room, { hard: true }).split('\n'))
      }),
      { numRuns: 1000 },
    )
  })
})
