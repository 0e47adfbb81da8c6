/**
 * A whole number from 0 to 2³² − 1 that is the same for the same text: FNV-1a over its UTF-16 units. For choices that must
 * come out alike each time (clothes, the order of options); whether two contents are the same is `canonicalHash`'s to say.
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
