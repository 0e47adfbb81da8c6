import { itemsOf, looseOf } from '../script/written.ts'

/** Which item of a list is which of the same list after an edit: pairs of indices. */
export type Pairs = readonly (readonly [number, number])[]

/** Lists longer than this, multiplied, are not compared item by item with all of the other. */
const MOST_COMPARED = 250_000

/**
 * Finds each item of a list again after an edit. Alike are first those that are the same, in order; then what was moved; then
 * what has the same id, or the same words; and last what stands in the same place, for it was changed there.
 */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): Pairs {
  const to = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (i: number, j: number): void => {
    to.set(i, j)
    taken.add(j)
  }
  const signs = [before.map(contentOf), after.map(contentOf)] as const
  for (const [i, j] of commonInOrder(...signs)) pair(i, j)
  const pairAlike = (sign: (item: unknown) => string | null): void => {
    const free = new Map<string, number[]>()
    for (const [j, item] of after.entries()) {
      const name = taken.has(j) ? null : sign(item)
      if (name !== null) free.set(name, [...(free.get(name) ?? []), j])
    }
    for (const [i, item] of before.entries()) {
      const name = to.has(i) ? null : sign(item)
      const j = name === null ? undefined : free.get(name)?.shift()
      if (j !== undefined) pair(i, j)
    }
  }
  pairAlike(contentOf)
  pairAlike(idOf)
  pairAlike(wordsOf)
  // In the same place: after the same item.
  for (const i of before.keys()) {
    if (to.has(i)) continue
    const j = i === 0 ? 0 : (to.get(i - 1) ?? -2) + 1
    if (j >= 0 && j < after.length && !taken.has(j)) pair(i, j)
  }
  return [...to]
}

/** What an item says, but for its second: that stays with its place when lines are moved. */
function contentOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return JSON.stringify(item)
  const { at: _, ...others } = looseOf(item)
  return JSON.stringify(others)
}

function idOf(item: unknown): string | null {
  const { id } = looseOf(item)
  return typeof id === 'string' ? id : null
}

/** The words in an item that has some, under whatever keys. */
function wordsOf(item: unknown): string | null {
  const words = stringsOf(item).filter((text) => text.includes(' '))
  return words.length === 0 ? null : JSON.stringify(words)
}

const stringsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? itemsOf(value).flatMap(stringsOf)
      : Object.values(looseOf(value)).flatMap(stringsOf)

/** The longest run of the same signs in both, in order. */
function commonInOrder(a: readonly string[], b: readonly string[]): Pairs {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const middle = commonInMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from({ length: end }, (_, i) => [a.length - end + i, b.length - end + i] as const),
  ]
}

function commonInMiddle(a: readonly string[], b: readonly string[]): Pairs {
  if (a.length * b.length === 0 || a.length * b.length > MOST_COMPARED) return []
  const width = b.length + 1
  // How many are in common from each place on.
  const common = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}
