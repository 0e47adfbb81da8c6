/** Calls `work` for about `ms` and gives how often a second it ran. */
export function perSecond(work: () => void, ms = 1500): number {
  for (let i = 0; i < 20; i++) work()
  const began = performance.now()
  let n = 0
  while (performance.now() - began < ms) {
    work()
    n++
  }
  return (n * 1000) / (performance.now() - began)
}
