/**
 * The area under the ROC curve: how likely a value of `higher` lies above one of `lower`, equal values counting half
 * (Mann and Whitney 1947). 0.5 where either is empty.
 */
export function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  if (higher.length === 0 || lower.length === 0) return 0.5
  const all = [...higher.map((value) => ({ value, up: 1 })), ...lower.map((value) => ({ value, up: 0 }))].toSorted(
    (a, b) => a.value - b.value,
  )
  let ranks = 0
  for (let from = 0; from < all.length;) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to++
    const ups = all.slice(from, to).reduce((n, { up }) => n + up, 0)
    ranks += ups * ((from + to + 1) / 2)
    from = to
  }
  return (ranks - (higher.length * (higher.length + 1)) / 2) / (higher.length * lower.length)
}
