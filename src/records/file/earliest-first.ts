/** A queue that gives first what comes first by `key` (a binary heap): each adding and taking costs the logarithm of its length. */
export function earliestFirst<T>(key: (item: T) => number) {
  const heap: T[] = []
  const keyAt = (i: number): number => {
    const item = heap[i]
    return item === undefined ? Infinity : key(item)
  }
  function swap(a: number, b: number): void {
    const [one, other] = [heap[a], heap[b]]
    if (one === undefined || other === undefined) return
    heap[a] = other
    heap[b] = one
  }
  return {
    first: (): T | undefined => heap[0],
    add(item: T): void {
      heap.push(item)
      for (let i = heap.length - 1; i > 0;) {
        const up = (i - 1) >> 1
        if (keyAt(up) <= keyAt(i)) break
        swap(i, up)
        i = up
      }
    },
    take(): void {
      swap(0, heap.length - 1)
      heap.pop()
      for (let i = 0; ;) {
        const [one, other] = [2 * i + 1, 2 * i + 2]
        const least = keyAt(other) < keyAt(one) ? other : one
        if (keyAt(least) >= keyAt(i)) break
        swap(i, least)
        i = least
      }
    },
  }
}
