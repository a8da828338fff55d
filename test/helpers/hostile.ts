import fc from 'fast-check'

/** Texts that some program somewhere takes for more than text. None holds the word `canary`, for tests that plant it. */
export const hostileStrings: readonly string[] = [
  // terminals
  ...[
    '\u001b[31mrood',
    '\u001b]0;titel\u0007',
    '\u001b[2J',
    '\u009b31m',
    '\u001bP0;1|x\u001b\\',
    '\b\b\b',
    '\r[OK]',
    '\u0000',
  ],
  '\u001b]8;;https://example.invalid\u001b\\klik\u001b]8;;\u001b\\',
  // the reading direction, and what cannot be seen
  ...[
    '\u202Egnp.exe',
    '\u2066\u2067',
    '\u200B',
    '\uFEFF',
    '\u00AD',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u{E0001}',
    '\uFFFF',
  ],
  // half a character, and characters of many parts
  ...[
    '\uD800',
    '\uDC00\uD800',
    'x\uDBFF',
    'e\u0301\u0301\u0301',
    '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}',
    '\uFDFD',
    '𒐫',
  ],
  // build servers
  ...[
    '::error::weg',
    '::add-mask::x',
    '  ::set-output name=a::b',
    '##[error]weg',
    '##vso[task.setvariable variable=a]b',
  ],
  ...['a\n::error::weg', '::stop-commands::x', '%0A::error::weg', '##teamcity[buildStop]'],
  // spreadsheets
  ...[
    '=cmd|" /C calc"!A0',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '=HYPERLINK("https://example.invalid")',
    "'=1",
    '"=1',
  ],
  // mark-up
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>',
    '<!--',
    '-->',
    '&amp;&#x0;',
    '<![CDATA[x',
    '<?xml?>',
  ],
  ...[
    "javascript:alert('x')",
    '[x](javascript:alert(1))',
    '![x](https://example.invalid/x.png)',
    '| a | b |',
    '`code`',
    '# kop',
  ],
  ...['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;', '</style></script>', '{{7*7}}', '\u0024{7*7}'],
  // calendars, and other formats of lines
  ...['x\r\nEND:VCALENDAR', ';LANGUAGE=x:', 'a\\,b\\;c\\n', '"a"",b"', '{"a":1}', ', ;:'],
  // shells, paths and programs
  ...[
    '$(touch gekraakt)',
    '`touch gekraakt`',
    '; touch gekraakt',
    '-rf',
    '--output=gekraakt',
    '%s%n%d',
    "'; DROP TABLE x;--",
  ],
  ...[
    '../../../../etc/passwd',
    '/etc/passwd',
    '/dev/zero',
    '/proc/self/environ',
    'file:///etc/passwd',
    '\\\\server\\share',
    'C:\\x',
    'CON',
  ],
  // names that objects have already
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'length',
    '__defineGetter__',
  ],
  // numbers, days and words that are not what they seem
  ...['1e400', '-0', 'NaN', 'Infinity', '0x1F', '1_000', '١٢٣', 'null', 'undefined', 'true', '[object Object]', '~'],
  ...[
    '0000-00-00',
    '9999-12-31',
    '2024-02-30',
    '-271821-04-20',
    '2024-01-15T00:00:00Z',
    '10000-01-01',
    '2024-1-5',
    '2024-13-01',
  ],
  // regular expressions, and what takes long
  ...[
    `${'a'.repeat(5000)}!`,
    ' '.repeat(5000),
    '('.repeat(300),
    'a b '.repeat(800),
    '\n'.repeat(500),
    'é'.repeat(3000),
    '',
  ],
  // YAML
  ...['&a', '*a', '<<', '!!js/function x', '---', '...', '%TAG', '? a', '- ', '|', '>', '@', 'a: b', '#'],
]

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileStrings) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...hostileStrings), { maxLength: 3 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)

/** Anything that JSON can say. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.constantFrom(null, true, false, 0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, [], {}, [[]], [null], { '': null }),
  fc.nat({ max: 90 }).map((depth) => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`) as unknown),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
  fc.array(hostileText, { maxLength: 3 }),
)

/** What is done to one place of a dossier. */
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('value', 'value', 'value', 'key', 'remove', 'double'),
  key: hostileText,
  value: hostileValue,
})

/** These objects, changed in a few places into something of another kind, or with something hostile in it. */
export function tampered(objects: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(objects, fc.array(change, { minLength: 1, maxLength: 4 })).map(([object, changes]) =>
    changes.reduce<unknown>((value, { at, how, key, value: put }) => {
      const target = at % countIn(value)
      let index = -1
      const walk = (node: unknown): unknown => {
        index += 1
        if (index === target) {
          if (how === 'value') return put
          if (how === 'double') return [node, node]
          if (how === 'key' && isObject(node) && !Array.isArray(node)) return withEntry(node, key, put)
          if (how === 'remove') return undefined
        }
        if (Array.isArray(node)) return node.map(walk)
        return isObject(node)
          ? Object.fromEntries(Object.entries(node).map(([name, held]) => [name, walk(held)]))
          : node
      }
      return walk(value)
    }, object),
  )
}

/** Also for `__proto__`: it becomes a key of its own. */
function withEntry(node: object, key: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(node), [key, value]])
}

function countIn(value: unknown): number {
  return isObject(value) ? Object.values(value).reduce((sum: number, child) => sum + countIn(child), 1) : 1
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
