/** Longest name of a person, characters. */
export const LONGEST_NAME = 80

/**
 * What takes no ink, or turns the order of what does: zero-width spaces, soft hyphens, fillers, tags, marks of direction
 * (Unicode's Default_Ignorable_Code_Point, in which every Bidi_Control is), annotation marks, and halves of characters.
 * No letter of a name depends on them. Joiners and variation selectors are among them, and are let stand where one does.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cs}\ufff9-\ufffc]/gu
/**
 * Where a zero-width joiner or non-joiner shapes what is beside it: in emoji and in scripts without upper and lower case
 * (Arabic, Devanagari …).
 */
const JOINER =
  /(?<=[\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d](?=[\p{Lo}\p{M}\p{Extended_Pictographic}])/gu
/** Where a variation selector does: after an emoji, in a keycap, and after a Han character. */
const SELECTOR =
  /(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|\ufe0f(?=\u20e3)|(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu
/** Blanks of every width, line ends and control characters; the empty Braille cell is a blank as well. */
const BLANK = /[\s\p{Cc}\u2800]+/gu
/** A combining accent at the beginning has no letter before it. */
const STRAY_MARKS = /^[\p{M}\s]+/u

/** Takes out what cannot be seen, but for `kept`. */
function seen(text: string): string {
  const kept = new Set([...text.matchAll(JOINER), ...text.matchAll(SELECTOR)].map(({ index }) => index))
  return text.replace(UNSEEN, (unseen: string, at: number) => (kept.has(at) ? unseen : ''))
}

/**
 * A line somebody typed, or a file has, as it is kept and shown: what is shown is all that is in it, in that order.
 * Letters are composed (NFC), blanks are single spaces; what cannot be seen and what turns the direction of writing is
 * left out. Empty where nothing can be seen.
 */
export function tidyLine(typed: string): string {
  const line = seen(typed.normalize('NFC')).normalize('NFC').replace(BLANK, ' ').replace(STRAY_MARKS, '').trim()
  // What was taken out may have kept letters apart.
  return line === typed ? line : tidyLine(line)
}

/** A typed name as `tidyLine` has it, at its full length or the longest there may be. */
export const tidyName = (typed: string): string => tidyLine(Array.from(tidyLine(typed)).slice(0, LONGEST_NAME).join(''))

/**
 * The same for names that look the same, but for capitals, width, and the shape of apostrophes and hyphens: perhaps one
 * person's. Upper case comes first: it makes ß the same as SS.
 */
export const foldedName = (name: string): string =>
  tidyName(name)
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase()
    .toLowerCase()
