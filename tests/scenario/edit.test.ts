import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Edited,
  insertItem,
  insertKey,
  type JsonValue,
  moveAt,
  parseScenario,
  type Path,
  removeAt,
  renameKey,
  setValue,
} from '#scenario'
import { exampleText } from './example.ts'

/** The text after an edit that is possible. */
function textOf(edited: Edited): string {
  if (!edited.ok) throw new Error(`refused: ${edited.refusal}`)
  return edited.text
}
const refusalOf = (edited: Edited): string => (edited.ok ? 'none' : edited.refusal)

describe('an edit of a scenario keeps its layout', () => {
  it('of a value', () => {
    expect(textOf(setValue(exampleText, ['minutes'], 5))).toBe(exampleText.replace('"minutes": 4', '"minutes": 5'))
    expect(textOf(setValue(exampleText, ['stage'], { place: 'alley', time: 'night' }))).toBe(
      exampleText.replace(/"stage": \{.*\}/, '"stage": { "place": "alley", "time": "night" }'),
    )
  })
  it('of a key that is new, at the end or before another', () => {
    const text = '{\r\n\t"a": 1,\r\n\t"b": {}\r\n}\r\n'
    expect(textOf(setValue(text, ['c'], [1, { d: 2 }]))).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": {},\r\n\t"c": [\r\n\t\t1,\r\n\t\t{\r\n\t\t\t"d": 2\r\n\t\t}\r\n\t]\r\n}\r\n',
    )
    expect(textOf(insertKey(text, ['c'], true, 'a'))).toBe('{\r\n\t"c": true,\r\n\t"a": 1,\r\n\t"b": {}\r\n}\r\n')
    expect(textOf(setValue(text, ['b', 'c'], true))).toBe('{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": true\r\n\t}\r\n}\r\n')
  })
  it('of an item, which is laid out like the one beside it', () => {
    const text = '{\n  "flat": [{ "a": 1 }],\n  "lines": [\n    { "a": 1 },\n    { "a": 2 }\n  ]\n}'
    expect(textOf(insertItem(text, ['flat'], 1, { a: 2, b: [] }))).toBe(
      text.replace('"flat": [{ "a": 1 }]', '"flat": [{ "a": 1 }, { "a": 2, "b": [] }]'),
    )
    expect(textOf(insertItem(text, ['lines'], 1, { a: 3 }))).toBe(
      text.replace('{ "a": 1 },\n    ', '{ "a": 1 },\n    { "a": 3 },\n    '),
    )
    expect(textOf(removeAt(text, ['lines', 1]))).toBe(text.replace(',\n    { "a": 2 }', ''))
    expect(textOf(moveAt(text, ['lines', 1], 0))).toBe(
      text.replace('{ "a": 1 },\n    { "a": 2 }', '{ "a": 2 },\n    { "a": 1 }'),
    )
  })
  it('of a name', () => {
    expect(textOf(renameKey(exampleText, ['beats', 'counter'], 'desk'))).toBe(
      exampleText.replace('"counter": {', '"desk": {'),
    )
  })
  it('and a byte order mark', () => {
    expect(textOf(setValue('\ufeff{"a":1}', ['b'], { c: [2] }))).toBe('\ufeff{"a":1,"b":{"c":[2]}}')
  })
  it('and makes a draft whole, one value after another', () => {
    const bare = textOf(removeAt(textOf(removeAt(exampleText, ['title'])), ['beats', 'counter', 'lasts']))
    expect(parseScenario(bare, 'x').scenario).toBeNull()
    const { scenario } = parseScenario(exampleText, 'x')
    const mended = textOf(setValue(bare, ['title'], scenario?.title ?? ''))
    const lasts = scenario?.beats['counter']?.lasts ?? 0
    expect(parseScenario(textOf(setValue(mended, ['beats', 'counter', 'lasts'], lasts)), 'x').scenario).toEqual(
      scenario,
    )
  })
})

describe('an edit that cannot be is refused', () => {
  const text = '{ "a": [1], "b": { "c": 1 }, "twice": 1, "twice": 2 }'
  it.each([
    ['no JSON', setValue('{ "a": 1, }', ['a'], 2), 'not-json'],
    ['comments', setValue('{ "a": 1 /* one */ }', ['a'], 2), 'not-json'],
    ['too deep', setValue('['.repeat(100_000), ['a'], 2), 'not-json'],
    ['an object that is not there', setValue(text, ['x', 'y'], 2), 'not-there'],
    ['a key of a list', setValue(text, ['a', 'x'], 2), 'wrong-holder'],
    ['a key of a number', setValue(text, ['b', 'c', 'd'], 2), 'wrong-holder'],
    ['past the end of a list', setValue(text, ['a', 1], 2), 'out-of-range'],
    ['an item far past the end', insertItem(text, ['a'], 2, 2), 'out-of-range'],
    ['half an item', insertItem(text, ['a'], 0.5, 2), 'out-of-range'],
    ['an item of an object', insertItem(text, ['b'], 0, 2), 'wrong-holder'],
    ['a key that is there', insertKey(text, ['b'], 2), 'key-taken'],
    ['before a key that is not there', insertKey(text, ['x'], 2, 'y'), 'not-there'],
    ['a key that is written twice', setValue(text, ['twice'], 3), 'key-twice'],
    ['to take out a key that is written twice', removeAt(text, ['twice']), 'key-twice'],
    ['a name of JavaScript', setValue(text, ['__proto__'], 3), 'reserved-name'],
    ['to call a key so', renameKey(text, ['b'], '__proto__'), 'reserved-name'],
    ['to call a key like another', renameKey(text, ['b'], 'a'), 'key-taken'],
    ['to name an item', renameKey(text, ['a', 0], 'x'), 'wrong-holder'],
    ['to take out what is not there', removeAt(text, ['b', 'd']), 'not-there'],
    ['to take out the file', removeAt(text, []), 'whole-file'],
    ['to move past the end', moveAt(text, ['a', 0], 1), 'out-of-range'],
  ])('%s', (_, edited, refusal) => {
    expect(refusalOf(edited)).toBe(refusal)
  })
})

const names = fc.constantFrom('a', 'b', 'c', 'say "so"', 'é', '1', '')
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1.5, '', 'text', 'a "quoted" } ] , : text\n'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

/** JSON with white space of any kind between its signs, and perhaps a byte order mark before it. */
const spaced = (json: string, spaces: readonly string[]): string =>
  (json.match(/"(?:\\.|[^"\\])*"|[{}[\]:,]|[^\s{}[\]:,"]+/g) ?? [])
    .map((sign, i) => sign + (spaces[i % spaces.length] ?? ''))
    .join('')
const layouts: fc.Arbitrary<(json: JsonValue) => string> = fc.oneof(
  fc.constantFrom('', '  ', '\t').map((indent) => (json: JsonValue) => JSON.stringify(json, null, indent)),
  fc
    .constantFrom('\r\n', '\r')
    .map((end) => (json: JsonValue) => `\ufeff${JSON.stringify(json, null, 4).replaceAll('\n', end)}${end}`),
  fc
    .array(fc.constantFrom('', ' ', '\n  ', '\r\n\t', '\n\n'), { minLength: 1, maxLength: 7 })
    .map((spaces) => (json: JsonValue) => spaced(JSON.stringify(json), spaces)),
)
const read = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, ''))

type Holder = Record<string | number, unknown>
const isHolder = (json: unknown): json is Holder => typeof json === 'object' && json !== null
function pathsIn(json: unknown, path: Path = []): Path[] {
  if (!isHolder(json)) return [path]
  const keys = Array.isArray(json) ? [...json.keys()] : Object.keys(json)
  return [path, ...keys.flatMap((key) => pathsIn(json[key], [...path, key]))]
}
const at = (json: unknown, path: Path): unknown => path.reduce<unknown>((held, key) => (held as Holder)[key], json)

/** What is the same at the beginning and the end of two texts makes up the whole shorter one. */
function isOnePiece(shorter: string, longer: string): boolean {
  let same = 0
  while (same < shorter.length && shorter[same] === longer[same]) same += 1
  return longer.endsWith(shorter.slice(same))
}

const copyOf = (json: JsonValue): unknown => structuredClone(json)

/** A document in some layout, one of its paths, and its value to be edited in memory. */
const documents = fc
  .tuple(value, layouts, fc.nat(), value, fc.nat(), names)
  .map(([json, layout, n, put, place, name]) => {
    const paths = pathsIn(json)
    const path = paths[n % paths.length] ?? []
    return { text: layout(json), copy: copyOf(json), path, put, place, name }
  })
const holds = (test: (doc: typeof documents extends fc.Arbitrary<infer D> ? D : never) => void): void =>
  fc.assert(fc.property(documents, test), { numRuns: 500 })

describe('after an edit the text says what an edit in memory says, and the rest of it is the same', () => {
  it('of a value', () =>
    holds(({ text, copy, path, put }) => {
      const after = textOf(setValue(text, path, put))
      const root = { copy } as Holder
      const holder = at(root, ['copy', ...path].slice(0, -1)) as Holder
      holder[['copy', ...path].at(-1) ?? ''] = put
      expect(read(after)).toEqual(root['copy'])
    }))
  it('of a value outside which nothing is touched', () =>
    holds(({ text, path }) => {
      const marked = textOf(setValue(text, path, 'MARK'))
      const other = textOf(setValue(text, path, 'OTHER'))
      expect(other).toBe(marked.replace('"MARK"', '"OTHER"'))
    }))
  it('of an item put in and taken out again', () =>
    holds(({ text, copy, path, put, place }) => {
      const list = at(copy, path)
      if (!Array.isArray(list)) return
      const index = place % (list.length + 1)
      const after = textOf(insertItem(text, path, index, put))
      list.splice(index, 0, put)
      expect(read(after)).toEqual(copy)
      // What stood inside an empty list makes room for its first item.
      if (list.length === 1) return
      expect(isOnePiece(text, after)).toBe(true)
      expect(textOf(removeAt(after, [...path, index]))).toBe(text)
    }))
  it('of a key put in and taken out again', () =>
    holds(({ text, copy, path, put, place, name }) => {
      const object = at(copy, path)
      if (!isHolder(object) || Array.isArray(object) || Object.hasOwn(object, name)) return
      const keys = Object.keys(object)
      const before = keys[place % (keys.length + 1)]
      const after = textOf(insertKey(text, [...path, name], put, before))
      object[name] = put
      expect(read(after)).toEqual(copy)
      if (keys.length === 0) return
      expect(isOnePiece(text, after)).toBe(true)
      expect(textOf(removeAt(after, [...path, name]))).toBe(text)
    }))
  it('of what is taken out', () =>
    holds(({ text, copy, path }) => {
      const last = path.at(-1)
      if (last === undefined) return
      const after = textOf(removeAt(text, path))
      const holder = at(copy, path.slice(0, -1)) as Holder
      if (Array.isArray(holder)) holder.splice(Number(last), 1)
      else delete holder[last]
      expect(read(after)).toEqual(copy)
      expect(isOnePiece(after, text)).toBe(true)
    }))
  it('of a name', () =>
    holds(({ text, copy, path, name }) => {
      const last = path.at(-1)
      const holder = at(copy, path.slice(0, -1)) as Holder
      if (typeof last !== 'string' || (name !== last && Object.hasOwn(holder, name))) return
      const after = textOf(renameKey(text, path, name))
      const inner = holder[last]
      delete holder[last]
      holder[name] = inner
      expect(read(after)).toEqual(copy)
      expect(textOf(renameKey(after, [...path.slice(0, -1), name], last))).toBe(text)
    }))
  it('of a place in a list', () =>
    holds(({ text, copy, path, place }) => {
      const last = path.at(-1)
      const list = at(copy, path.slice(0, -1))
      if (typeof last !== 'number' || !Array.isArray(list)) return
      const to = place % list.length
      const after = textOf(moveAt(text, path, to))
      list.splice(to, 0, ...(list.splice(last, 1) as unknown[]))
      expect(read(after)).toEqual(copy)
      expect(textOf(moveAt(after, [...path.slice(0, -1), to], last))).toBe(text)
    }))
})
