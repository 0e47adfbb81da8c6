/** Things of which the one that is worth most is taken next. */
export interface HighestFirst<T> {
  add(thing: T): void
  /** The one that is worth most, no longer among them; undefined when there is none. */
  take(): T | undefined
}

/** A binary heap. `worth` never changes while a thing is in it. */
export function highestFirst<T>(things: readonly T[], worth: (thing: T) => number): HighestFirst<T> {
  // Highest first is a heap already.
  const heap = things.map((thing) => ({ thing, worth: worth(thing) })).sort((a, b) => b.worth - a.worth)
  const worthAt = (i: number): number => heap[i]?.worth ?? -Infinity
  const swap = (i: number, j: number): void => {
    const [a, b] = [heap[i], heap[j]]
    if (a !== undefined && b !== undefined) [heap[i], heap[j]] = [b, a]
  }
  return {
    add(thing) {
      heap.push({ thing, worth: worth(thing) })
      for (let i = heap.length - 1; i > 0;) {
        const above = (i - 1) >> 1
        if (worthAt(above) >= worthAt(i)) break
        swap(i, above)
        i = above
      }
    },
    take() {
      const [top] = heap
      const last = heap.pop()
      if (top === undefined || last === undefined || top === last) return top?.thing
      heap[0] = last
      for (let i = 0; ;) {
        const left = 2 * i + 1
        const higher = worthAt(left + 1) > worthAt(left) ? left + 1 : left
        if (worthAt(higher) <= worthAt(i)) break
        swap(i, higher)
        i = higher
      }
      return top.thing
    },
  }
}
