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

/** Generic families only: an image has no fonts of the page. `wide` is the mean width of a letter, in its size. */
const fonts = {
  sans: { family: 'Arial, Helvetica, sans-serif', wide: 0.6 },
  mono: { family: 'Menlo, Consolas, monospace', wide: 0.62 },
  hand: { family: 'cursive', wide: 0.6 },
} as const

const LINE_HEIGHT = 1.15

/** The words in at most so many lines, as even as they go. */
function broken(words: readonly string[], lines: number): string[] {
  if (lines === 1 || words.length === 1) return [words.join(' ')]
  const [first = '', ...rest] = words
  let best: string[] = [words.join(' ')]
  let head = first
  for (let i = 0; i < rest.length; i += 1) {
    const tried = [head, ...broken(rest.slice(i), lines - 1)]
    if (longest(tried) < longest(best)) best = tried
    head = `${head} ${rest[i] ?? ''}`
  }
  return best
}
const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length))

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A text as SVG in its slot: as large as it fits, in up to three lines. */
export function slotText(slot: TextSlot, text: string): string {
  const { family, wide } = fonts[slot.font]
  const words = text.split(/\s+/).filter((word) => word !== '')
  const fits = (lines: readonly string[]): number =>
    Math.min(slot.size, slot.width / (longest(lines) * wide), slot.height / (lines.length * LINE_HEIGHT))
  const ways = [1, 2, 3].map((n) => broken(words, n))
  const lines = ways.reduce((best, way) => (fits(way) > fits(best) * 1.05 ? way : best))
  const size = fits(lines)
  const spans = lines.map((line, i) => {
    const y = slot.y + (i - (lines.length - 1) / 2) * size * LINE_HEIGHT + size * 0.35
    // Where a font is wider than most, its letters are drawn together.
    const held =
      line.length * size * wide > slot.width * 0.9
        ? ` textLength="${Math.round(Math.min(slot.width, line.length * size * wide))}" lengthAdjust="spacingAndGlyphs"`
        : ''
    return `<text x="${slot.x}" y="${y.toFixed(1)}"${held}>${escaped(line)}</text>`
  })
  return `<g font-family="${family}" font-size="${size.toFixed(1)}" font-weight="700" fill="${slot.fill}" text-anchor="middle" transform="rotate(${slot.turn} ${slot.x} ${slot.y})">${spans.join('')}</g>`
}
