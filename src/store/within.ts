/**
 * Settles as a promise does, or resolves to `otherwise` when the promise has not settled within `ms`. How the promise
 * settles after that is ignored.
 */
export function within<T, O>(coming: Promise<T>, ms: number, otherwise: O): Promise<T | O> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), ms)
    coming.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
