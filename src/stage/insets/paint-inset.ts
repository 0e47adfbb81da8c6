import { INK, type Palette } from '../cast/wardrobe.ts'
import { slotText, type TextSlot } from './text-slot.ts'
import type { Trait } from './traits.ts'

/** How somebody is seen in an inset. */
export interface Seen {
  readonly palette: Palette
  readonly traits: ReadonlySet<Trait>
}

/** The two people: whom the inset shows, and the other one there. */
export interface InsetPeople {
  readonly own: Seen
  readonly other: Seen
}

/** The colours that the recipe in `art/insets` writes, each for one that is known only in the scene. */
function colourOf(placeholder: string, own: Palette, other: Palette): string {
  const colours: Readonly<Record<string, string>> = {
    '#ff0001': own.skin,
    '#ff0002': own.top,
    '#ff0003': own.pants,
    '#ff0004': own.shoes,
    '#ff0005': own.hair,
    '#ff0006': INK,
    '#ff0007': own.accent,
    '#ff0008': own.hand,
    '#ff0011': other.skin,
    '#ff0012': other.top,
    '#ff0013': other.pants,
    '#ff0015': other.hair,
    '#ff0017': other.accent,
    '#ff0018': other.hand,
  }
  return colours[placeholder] ?? placeholder
}

/** An inset's drawing as the people it shows are seen, with what is to be read in it (null: nothing). */
export function paintInset(svg: string, people: InsetPeople, text: string | null): string {
  return svg
    .replace(
      /<!--only (own|other) (!?)([a-z-]+)-->([\s\S]*?)<!--\/only-->/g,
      (_, whose: keyof InsetPeople, not: string, trait: Trait, part: string) =>
        people[whose].traits.has(trait) === (not === '') ? part : '',
    )
    .replace(/<!--text (\{.*?\})--><!--without-->([\s\S]*?)<!--\/without-->/g, (_, slot: string, without: string) =>
      text === null ? without : slotText(JSON.parse(slot) as TextSlot, text),
    )
    .replace(/#ff00[01]\d/g, (placeholder) => colourOf(placeholder, people.own.palette, people.other.palette))
}
