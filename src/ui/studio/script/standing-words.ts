import type { Words } from '#words'

/** A mark of the picture or a landmark of a place in words: "at the counter". */
export function standingWords(standing: string, place: string | null, words: Words): string {
  const marks: Readonly<Record<string, string>> = words.direction.mark
  const places: Readonly<Record<string, { readonly landmarks: Readonly<Record<string, string>> }>> = words.places
  return marks[standing] ?? (place === null ? undefined : places[place]?.landmarks[standing]) ?? standing
}
