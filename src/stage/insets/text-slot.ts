/** Where a text stands in an inset's drawing; the recipe in `art/insets` writes it as a comment. Panel units (400 × 300). */
export interface TextSlot {
  /** Middle of the text. */
  readonly x: number
  readonly y: number
  /** The room it has. */
  readonly width: number
  readonly height: number
  /** The largest size of its letters. */
  readonly size: number
  readonly fill: string
  readonly font: 'sans' | 'mono' | 'hand'
  /** Degrees. */
  readonly turn: number
}

/** Generic families only: an image has no fonts of the page. */
const families = {
  sans: 'Arial, Helvetica, sans-serif',
  mono: 'Menlo, Consolas, monospace',
  hand: 'cursive',
} as const

const LINE_HEIGHT = 1.15
/** How wide letters are in their own size, a little more than in most fonts: nobody can measure a font here. */
const widths: readonly (readonly [letters: RegExp, wide: number])[] = [
  [/[\s.,:;!|'ijlIft]/, 0.36],
  [/[mwMW@%]/, 0.95],
  [/\p{Lu}/u, 0.76],
  [/./u, 0.62],
]
const wideOf = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.62

/** How wide a line is, in the size of its letters. */
const widthOf = (line: string, font: TextSlot['font']): number =>
  Array.from(line).reduce((sum, letter) => sum + (font === 'mono' ? 0.64 : wideOf(letter)), 0)

/** Every way to break words into at most so many lines. */
function waysToBreak(words: readonly string[], lines: number): string[][] {
  const whole = [words.join(' ')]
  if (lines === 1) return [whole]
  const broken = words
    .slice(1)
    .flatMap((_, i) =>
      waysToBreak(words.slice(i + 1), lines - 1).map((rest) => [words.slice(0, i + 1).join(' '), ...rest]),
    )
  return [whole, ...broken]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A text as SVG in its slot: as large as it fits, in one to three lines. */
export function slotText(slot: TextSlot, text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const sizeOf = (lines: readonly string[]): number =>
    Math.min(
      slot.size,
      slot.width / Math.max(...lines.map((line) => widthOf(line, slot.font))),
      slot.height / (lines.length * LINE_HEIGHT),
    )
  const ways = waysToBreak(words, 3).toSorted((a, b) => a.length - b.length)
  const lines = ways.reduce((best, way) => (sizeOf(way) > sizeOf(best) * 1.05 ? way : best))
  const size = sizeOf(lines)
  const spans = lines.map((line, i) => {
    // Letters stand on their line: their middle is about a third of their size above it.
    const y = slot.y + (i - (lines.length - 1) / 2) * size * LINE_HEIGHT + size * 0.35
    return `<text x="${slot.x}" y="${y.toFixed(1)}">${escaped(line)}</text>`
  })
  return `<g font-family="${families[slot.font]}" font-size="${size.toFixed(1)}" font-weight="700" fill="${slot.fill}" text-anchor="middle" transform="rotate(${slot.turn} ${slot.x} ${slot.y})">${spans.join('')}</g>`
}
