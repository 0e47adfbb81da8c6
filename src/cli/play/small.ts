/** A word of the vocabulary within a line, where it begins small: "Use of force" → "use of force". */
export const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
