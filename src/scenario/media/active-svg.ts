/**
 * Signs that a drawing does more than show something: it holds a script, reacts to something, brings in another page, or fetches
 * something from elsewhere.
 */
const signs: readonly RegExp[] = [
  /<!(entity|doctype[^>[]*\[)/i,
  /< ?([\w-]{1,20}:)?(script|foreignobject|iframe|object|embed|handler)\b/i,
  / on[a-z]{2,30} ?=/i,
  /javascript ?:/i,
  /attributename ?= ?["'] ?(xlink:)?href/i,
  /\b(?:href|src) ?= ?["'] ?(?![ #]|data:image\/(?:png|jpeg|webp)[;,])/i,
  /url\( ?["']? ?(?![ "'#]|data:image\/)/i,
  /image-set|@import/i,
]

/**
 * Whether a drawing is more than a drawing. As the program shows it, as an `<img>`, it could do nothing of that; it is refused all
 * the same, for files are opened elsewhere too.
 */
export function isActiveSvg(bytes: Uint8Array): boolean {
  const pieces: string[] = []
  // What an SVG means stands in ASCII. A call takes so many arguments, and no more.
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  const text = pieces.join('').replace(/\s+/g, ' ')
  return signs.some((sign) => sign.test(text))
}
