/** The longest name, in characters (F2). */
const ID_LENGTH = 64

/** A few words as a name of the format (F2): small letters and hyphens, at most four words. Empty where none is left. */
export const wordsAsName = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 4)
    .join('-')
    .slice(0, ID_LENGTH - 4)
    .replace(/-+$/, '')

/** The name, or the first of `name-2`, `name-3` … that is not taken. */
export function freshName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let n = 2
  while (taken.has(`${name}-${n}`)) n += 1
  return `${name}-${n}`
}
