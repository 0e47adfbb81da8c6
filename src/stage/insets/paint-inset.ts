import { INK, type Palette } from '../cast/wardrobe.ts'
import { slotText, type TextSlot } from './text-slot.ts'

/** Colours of two people: of whom the inset shows, and of the other one there. */
export interface InsetColours {
  readonly own: Palette
  readonly other: Palette
}

/** The colours that the recipe in `art/insets` writes, each for one that is known only in the scene. */
function colourOf(placeholder: string, { own, other }: InsetColours): string {
  const colours: Readonly<Record<string, string>> = {
    '#ff0001': own.skin,
    '#ff0002': own.top,
    '#ff0003': own.pants,
    '#ff0004': own.shoes,
    '#ff0005': own.hair,
    '#ff0006': INK,
    '#ff0007': own.accent,
    '#ff0011': other.skin,
    '#ff0012': other.top,
  }
  return colours[placeholder] ?? placeholder
}

/** An inset's drawing in the colours of the people it shows, with what is to be read in it (null: nothing). */
export function paintInset(svg: string, colours: InsetColours, text: string | null): string {
  return svg
    .replace(/<!--text (\{.*?\})--><!--without-->([\s\S]*?)<!--\/without-->/g, (_, slot: string, without: string) =>
      text === null ? without : slotText(JSON.parse(slot) as TextSlot, text),
    )
    .replace(/#ff00[01]\d/g, (placeholder) => colourOf(placeholder, colours))
}
