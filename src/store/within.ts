/**
 * What comes of a promise, or `otherwise` when it has not settled within `ms`. Rejects as the promise does while there
 * is still time; later nobody hears it.
 */
export function within<T, O>(coming: Promise<T>, ms: number, otherwise: O): Promise<T | O> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), ms)
    coming.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
