/** A piece of a line of a page: plain words, words that matter, or something as it is written in a file. */
export interface PagePiece {
  readonly is: 'words' | 'strong' | 'code'
  readonly text: string
}

export type PageBlock =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly pieces: readonly PagePiece[] }
  | { readonly is: 'list'; readonly items: readonly (readonly PagePiece[])[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly (readonly PagePiece[])[])[] }
  | { readonly is: 'code'; readonly text: string }

/**
 * The page that explains a problem (`docs/problems/<code>.md`), without its title, in blocks that a screen can show. It knows the Markdown that
 * these pages are written in: headings, paragraphs, lists, tables, fenced code, `code`, **strong** and links, whose words stay.
 */
export function pageBlocks(markdown: string): PageBlock[] {
  const blocks: PageBlock[] = []
  let lines: string[] = []
  const end = (): void => {
    const [first = ''] = lines
    if (first.startsWith('- ')) blocks.push({ is: 'list', items: itemsOf(lines) })
    else if (first.startsWith('|')) blocks.push({ is: 'table', rows: rowsOf(lines) })
    else if (first !== '') blocks.push({ is: 'paragraph', pieces: piecesOf(lines.join(' ')) })
    lines = []
  }
  let code: string[] | null = null
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) {
      end()
      if (code !== null) blocks.push({ is: 'code', text: code.join('\n') })
      code = code === null ? [] : null
    } else if (code !== null) code.push(line)
    else if (line.trim() === '') end()
    else if (line.startsWith('#')) {
      end()
      if (!line.startsWith('# ')) blocks.push({ is: 'heading', text: line.replace(/^#+ /, '') })
    } else lines.push(line.trim())
  }
  end()
  return blocks
}

/** The blocks of a page that say what is wrong and how to mend it, and those that show it in a file: code, and what leads up to it. */
export function wordsAndFile(blocks: readonly PageBlock[]): {
  readonly words: PageBlock[]
  readonly file: PageBlock[]
} {
  const words: PageBlock[] = []
  const file: PageBlock[] = []
  for (const [i, block] of blocks.entries()) {
    const leadsToCode =
      block.is === 'paragraph' && blocks[i + 1]?.is === 'code' && block.pieces.at(-1)?.text.endsWith(':')
    ;(block.is === 'code' || leadsToCode ? file : words).push(block)
  }
  // A heading under which only code stood says nothing any more.
  return { words: words.filter(({ is }, i) => is !== 'heading' || (words[i + 1]?.is ?? 'heading') !== 'heading'), file }
}

function itemsOf(lines: readonly string[]): PagePiece[][] {
  const items: string[] = []
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2))
    else items.push(`${items.pop() ?? ''} ${line}`)
  }
  return items.map(piecesOf)
}

/** The rows of a table, the head first. */
const rowsOf = (lines: readonly string[]): PagePiece[][][] =>
  lines
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => piecesOf(cell.trim())),
    )

function piecesOf(text: string): PagePiece[] {
  const pieces: PagePiece[] = []
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  let from = 0
  for (const found of plain.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*/g)) {
    if (found.index > from) pieces.push({ is: 'words', text: plain.slice(from, found.index) })
    const [all, code, strong = ''] = found
    pieces.push(code === undefined ? { is: 'strong', text: strong } : { is: 'code', text: code })
    from = found.index + all.length
  }
  if (from < plain.length) pieces.push({ is: 'words', text: plain.slice(from) })
  return pieces
}
