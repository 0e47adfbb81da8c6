import { type Path, translationPath } from '#scenario'
import { itemsOf, looseOf } from '../script/written.ts'
import { pairItems } from './pair-items.ts'

/** A text of a file, whatever it is for, by the name that translations would have for it. */
interface NamedText {
  readonly name: string
  readonly text: string
}

/** Every text in a file, in its order. */
export function namedTexts(root: unknown): readonly NamedText[] {
  const found: NamedText[] = []
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'string') found.push({ name: translationPath(path, root), text: value })
    else if (Array.isArray(value)) for (const [i, item] of itemsOf(value).entries()) walk(item, [...path, i])
    else for (const [key, inner] of Object.entries(looseOf(value))) walk(inner, [...path, key])
  }
  walk(root, [])
  return found
}

/**
 * Where the texts of a file are after an edit, by the names that translations have for them: those that got another name,
 * and, with null, those that are gone. A text whose words were changed is still that text.
 */
export function movedTexts(before: unknown, after: unknown): ReadonlyMap<string, string | null> {
  const texts = { before: namedTexts(before), after: namedTexts(after) }
  if (sameButOne(texts.before, texts.after)) return new Map()
  const to = new Map<string, string>()
  const pairUp = (a: unknown, b: unknown, from: Path, into: Path): void => {
    if (typeof a === 'string' && typeof b === 'string')
      to.set(translationPath(from, before), translationPath(into, after))
    else if (Array.isArray(a) && Array.isArray(b)) {
      const [one, other] = [itemsOf(a), itemsOf(b)]
      for (const [i, j] of pairItems(one, other)) pairUp(one[i], other[j], [...from, i], [...into, j])
    } else if (!Array.isArray(a) && !Array.isArray(b)) {
      const [one, other] = [looseOf(a), looseOf(b)]
      for (const [key, same] of pairKeys(one, other)) pairUp(one[key], other[same], [...from, key], [...into, same])
    }
  }
  pairUp(before, after, [], [])
  // What was taken out of one place and put into another.
  const taken = new Set(to.values())
  const free = texts.after.filter(({ name }) => !taken.has(name))
  for (const { name, text } of texts.before) {
    const at = to.has(name) || text === '' ? -1 : free.findIndex((other) => other.text === text)
    const [found] = at < 0 ? [] : free.splice(at, 1)
    if (found !== undefined) to.set(name, found.name)
  }
  return new Map(
    texts.before.flatMap(({ name }): [string, string | null][] => {
      const now = to.get(name) ?? null
      return now === name ? [] : [[name, now]]
    }),
  )
}

/** Whether every text stands where it stood, and at most one has other words: nothing has been moved. */
const sameButOne = (before: readonly NamedText[], after: readonly NamedText[]): boolean =>
  before.length === after.length &&
  before.every(({ name }, i) => name === after[i]?.name) &&
  before.filter(({ text }, i) => text !== after[i]?.text).length <= 1

/** Which key is which: those of the same name, and of those that came and went the ones that hold the same, or mostly the same words. */
function pairKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  const gone = new Set<string>()
  for (const key of Object.keys(before)) {
    if (Object.hasOwn(after, key)) pairs.push([key, key])
    else gone.add(key)
  }
  const came = new Set(Object.keys(after).filter((key) => !Object.hasOwn(before, key)))
  for (const alike of [sameContent, mostlySameWords]) {
    for (const key of gone) {
      const found = [...came].find((other) => alike(before[key], after[other]))
      if (found === undefined) continue
      pairs.push([key, found])
      gone.delete(key)
      came.delete(found)
    }
  }
  return pairs
}

const sameContent = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Of what holds texts: whether at least half of them are in the other, too. */
function mostlySameWords(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return false
  const [one, other] = [wordsIn(a), wordsIn(b)]
  const common = one.filter((text) => other.includes(text)).length
  return common > 0 && common * 2 >= Math.max(one.length, other.length)
}

const wordsIn = (value: unknown): readonly string[] =>
  namedTexts(value).flatMap(({ text }) => (text.includes(' ') ? [text] : []))
