/** Characters that XML cannot say, halves of pairs among them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** A text as the content of an element of XLIFF: what XML cannot say is said by number. */
export function contentOf(text: string): string {
  const safe = (piece: string): string => escaped(piece).replaceAll('\r', '&#13;')
  let [written, done] = ['', 0]
  for (const { 0: sign, index } of text.matchAll(unsayable)) {
    const number = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    written += `${safe(text.slice(done, index))}<cp hex="${number}"/>`
    done = index + sign.length
  }
  return written + safe(text.slice(done))
}

/** A text where there are no elements: in an attribute or a note. What XML cannot say is shown as unknown. */
export const plainOf = (text: string): string =>
  escaped(text.replaceAll(unsayable, '\ufffd')).replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
