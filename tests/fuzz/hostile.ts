import * as fc from 'fast-check'

/** Words that have made programs stumble: names of JavaScript, halves of characters, marks nobody sees, formulas. */
const words = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'you',
  'gone',
  'before',
  'con',
  'null',
  '..',
  'a/b',
  'a.b',
  '%',
  '%00',
  '\ud800',
  '\udc00x',
  'x\udbff',
  '\u0000',
  '\u001b[2J\u001b[H',
  '\u009b2J',
  'one\ntwo',
  'one\r\ntwo',
  '\u2028',
  '\u202e\u2066abc',
  '\ufeff',
  '\u200b\u200d\u00ad',
  '\u0301\u0301',
  `a${'\u0301'.repeat(200)}`,
  '👩‍👩‍👧‍👦'.repeat(20),
  'ﷺ'.repeat(80),
  'ß',
  'İ',
  '<img src=x onerror=alert(1)>',
  '{{title}} $t(title)',
  '=1+1',
  '@SUM(A1)',
]

/** Instants at the ends of what dates can be, and what is none. */
const times = [
  '9999-12-31T23:59:59.999Z',
  '+010000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  '0000-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2026-02-31T00:00:00.000Z',
  '2026-12-31T23:59:60.000Z',
  '2026-03-02T09:14:31Z',
  '2026-03-02',
  '9999-12-31',
  '10000-01-01',
  'Invalid Date',
]

const lengths = [64, 65, 80, 81, 300, 301, 600, 601, 1000, 20_000]

export const hostileWord: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...times) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('x', 'W', '-', 'ü', '\u0301', '\ud800', '👍', ' '), fc.constantFrom(...lengths))
      .map(([sign, n]) => sign.repeat(n)),
  },
)

/** Numbers as JSON can have them, the ones that JavaScript makes Infinity or -0 of included. */
const numbers = [
  '0',
  '-0',
  '1',
  '-1',
  '0.5',
  '2',
  '100',
  '101',
  '5e-324',
  '1e300',
  '-1e300',
  '1e999',
  '-1e999',
  '2147483648',
  '9007199254740991',
  '9007199254740993',
  '8640000000000001',
]

/** Something of the kind of a leaf, but at the end of what it may be: for a time a time, for a number a number. */
export const hostileLike: fc.Arbitrary<(leaf: string) => string> = fc
  .record({ time: fc.constantFrom(...times), number: fc.constantFrom(...numbers), word: hostileWord })
  .map(({ time, number, word }) => (leaf) => {
    if (/^"\d{4}-\d\d-\d\d/.test(leaf)) return JSON.stringify(time)
    if (leaf.startsWith('"')) return JSON.stringify(word)
    return leaf === 'null' || leaf === 'true' ? 'false' : leaf === 'false' ? 'true' : number
  })

const deep = (n: number, open: string, close: string): string => open.repeat(n) + close.repeat(n)

/** Any piece of JSON, as text. Large ones are rare, for they cost. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: hostileWord.map((word) => JSON.stringify(word)) },
  { weight: 8, arbitrary: fc.constantFrom(...numbers) },
  { weight: 6, arbitrary: fc.constantFrom('null', 'true', 'false', '[]', '{}', '[[]]', '[{}]', '[null]', '{"":0}') },
  { weight: 2, arbitrary: fc.constantFrom('{"__proto__":{"id":"x"}}', '{"constructor":1}', '{"length":1e9}') },
  { weight: 2, arbitrary: fc.constantFrom('{"go":"gone"}', '[{"go":"gone"}]', '{"min":2,"max":1}') },
  { weight: 3, arbitrary: fc.json({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom(30, 33, 200, 3000).map((n) => deep(n, '[', ']')),
      fc.constantFrom(30, 33, 200, 3000).map((n) => `${deep(n, '{"a":', '').slice(0, -1)}:0${'}'.repeat(n)}`),
      fc
        .tuple(fc.constantFrom('{}', '[]', '0', '""', 'null'), fc.constantFrom(40, 300, 3000))
        .map(([item, n]) => `[${Array<string>(n).fill(item).join(',')}]`),
      fc.constantFrom(40, 300, 2000).map((n) => `{${Array.from({ length: n }, (_, i) => `"k${i}":0`).join(',')}}`),
    ),
  },
)
