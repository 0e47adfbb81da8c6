/** Signs that steer a terminal, end a line or turn the direction of what follows: C0, DEL, C1, separators, bidi controls. */
const STEERING = String.raw`\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}`
const steering = new RegExp(`[${STEERING}]+`, 'gu')
const steeringButNewline = new RegExp(`(?!\n)[${STEERING}]`, 'gu')

/**
 * Text of a file as one line of printable characters: signs that steer a terminal, end a line or turn its direction
 * become a space, half a pair of surrogates becomes U+FFFD. Every message that quotes a file, and everything a command
 * prints, goes through here (F15).
 */
export const oneLine = (text: string): string => text.replace(steering, ' ').replace(/\p{Cs}/gu, '\uFFFD')

/** JSON text that means the same and steers no terminal: the signs of `oneLine` are written as `\uXXXX`; newlines stay. */
export const quietJson = (json: string): string =>
  json.replace(steeringButNewline, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
