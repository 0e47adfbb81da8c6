import * as fc from 'fast-check'
import { hostileJson, hostileLike, hostileWord } from './hostile.ts'
import { copyOf, placeAt, placeFromTop, textOf, type Place, type Tree } from './json-tree.ts'

/** One thing done to a file along its structure. */
interface Damage {
  readonly how: (typeof ways)[number]
  /** Which place, and another one where two are needed. */
  readonly at: number
  readonly other: number
  /** Whether places are counted from the top, a level for each digit, or through the whole text. */
  readonly fromTop: boolean
  readonly word: string
  readonly json: string
  /** Makes of a leaf another of its kind. */
  readonly like: (leaf: string) => string
  readonly times: number
}

const ways = [
  'replace',
  'replace',
  'alike',
  'alike',
  'alike',
  'nudge',
  'nudge',
  'remove',
  'twice',
  'many',
  'swap',
  'copy',
  'nest',
  'rename',
  'add',
  'lengthen',
] as const

const place = fc.nat(2 ** 31 - 1)

export const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom(...ways),
  at: place,
  other: place,
  fromTop: fc.boolean(),
  word: hostileWord,
  json: hostileJson,
  like: hostileLike,
  times: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(101, 201, 1000) },
  ),
})

/** Longest stretch of a file that is made many of, characters. */
const MOST = 60_000

function repeated(found: Place, times: number): void {
  const size = textOf(found.here).length
  const n = Math.max(1, Math.min(times, Math.floor(MOST / Math.max(1, size))))
  for (let i = 0; i < n; i++) found.addAfter(copyOf(found.here), `${found.key ?? ''}-${i}`)
}

/** A number a little beside itself, or far from it. Anything else stays. */
function nudged(leaf: Tree, by: number): Tree {
  if (typeof leaf !== 'string' || !/^-?\d/.test(leaf)) return leaf
  const steps = [1, -1, 0.5, 10, -10, 1000, -1000, 100_000]
  return JSON.stringify(Number(leaf) + (steps[by % steps.length] ?? 1)) ?? leaf
}

function lengthened(leaf: Tree, word: string, times: number): Tree {
  if (typeof leaf !== 'string' || !leaf.startsWith('"')) return leaf
  const text = JSON.parse(leaf) as string
  return JSON.stringify((text + word).repeat(Math.min(times, Math.floor(MOST / (text.length + word.length + 1)))))
}

function apply(tree: Tree, { how, at, other, fromTop, word, json, like, times }: Damage): void {
  const find = fromTop ? placeFromTop : placeAt
  const found = find(tree, at)
  if (found === null) return
  if (how === 'replace') found.set(json)
  else if (how === 'alike') found.set(typeof found.here === 'string' ? like(found.here) : found.here)
  else if (how === 'nudge') found.set(nudged(found.here, other))
  else if (how === 'remove') found.remove()
  else if (how === 'twice') found.addAfter(copyOf(found.here), found.key ?? '')
  else if (how === 'many') repeated(found, times)
  else if (how === 'nest') {
    let inner = found.here
    for (let i = 0; i < times; i++)
      inner = other % 2 === 0 ? { items: [inner] } : { fields: [{ key: word, value: inner }] }
    found.set(inner)
  } else if (how === 'rename') found.rename(word)
  else if (how === 'add') found.addAfter(json, word)
  else if (how === 'lengthen') found.set(lengthened(found.here, word, times))
  else {
    const second = find(tree, other)
    if (second === null) return
    const [mine, theirs] = [copyOf(found.here), copyOf(second.here)]
    found.set(theirs)
    if (how === 'swap') second.set(mine)
  }
}

/** A tree with some damage done to it; the first stays as it was. */
export function damaged(tree: Tree, damages: readonly Damage[]): Tree {
  const root = { items: [copyOf(tree)] }
  for (const one of damages) apply(root.items[0] ?? 'null', one)
  return root.items[0] ?? 'null'
}

/** What a text suffers that was cut, or written into by somebody who knows nothing of JSON. */
const slip = fc.oneof(
  { weight: 10, arbitrary: fc.constant((text: string): string | Uint8Array => text) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        place,
        fc.nat(60),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 8 }),
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            ',',
            '"',
            ':',
            '//',
            '/*',
            '\\',
            '1e999',
            '-',
            '\ufeff',
            '\r',
            "'",
            'NaN',
          ),
        ),
      )
      .map(([from, length, piece]) => (text: string) => {
        const at = from % (text.length + 1)
        return text.slice(0, at) + piece + text.slice(at + length)
      }),
  },
  { weight: 1, arbitrary: place.map((end) => (text: string) => text.slice(0, end % (text.length + 1))) },
  { weight: 1, arbitrary: fc.constant((text: string) => `\ufeff${text}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(([from, bytes]) => (text: string) => {
      const all = new TextEncoder().encode(text)
      all.set(bytes.subarray(0, all.length), from % Math.max(1, all.length - bytes.length))
      return all
    }),
  },
)

/** A file made of `base`: mostly JSON with some damage to what it says, sometimes cut or not even text. */
export const damagedFile = (base: fc.Arbitrary<Tree>): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc
        .tuple(base, fc.array(damage, { maxLength: 4 }), slip)
        .map(([tree, damages, slipped]) => slipped(textOf(damaged(tree, damages)))),
    },
    { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary' }), hostileJson, fc.json()) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  )
