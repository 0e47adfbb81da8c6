/** Slips in and around texts: quotation marks, line breaks, signs that texts cannot hold. */
import { type Broken, edit, insert, lineEnd, type Repair, slip, type TextEdit, textOf } from './repair.ts'

/** What may follow the end of a text or a key. */
const AFTER_TEXT = /^\s*(?:[,:}\]]|$)/
/** Brackets and commas at a line's end. */
const TAIL = /[\s,}\]]*$/
const curly = '“”„«»'
/** Looks like white space or like nothing, and is neither to JSON. */
const unseen = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** Inner quotation marks of one text that are tried as its end; lines that a text is tried to go on over. */
const MOST_ENDS = 6
/** Quotation marks of one line that are looked at. */
const MOST_QUOTES = 60

export function textRepairs(broken: Broken): Repair[] {
  const { token } = broken
  if (token.fault !== null) return faultyToken(broken)
  return [...innerQuotes(broken), ...outerQuotes(broken)]
}

function faultyToken(broken: Broken): Repair[] {
  const { token } = broken
  const { offset, end } = token
  switch (token.fault) {
    case 'open-text':
      return openText(broken)
    case 'open-comment':
      return [slip(offset, { slip: 'open-comment' }, edit(offset, end, ''))]
    case 'bad-number':
      return [slip(offset, { slip: 'bad-number', found: textOf(broken, token) }, edit(offset, end, '0'))]
    case 'bad-unicode':
      return inside(broken, /\\u(?![0-9a-fA-F]{4})/g, 'bad-unicode', '\\\\u')
    case 'bad-escape':
      return inside(broken, /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, 'bad-escape', '\\\\')
    case 'invisible-character':
      return inside(broken, /\p{Cc}/gu, 'invisible-character', ' ')
    case null:
      return []
  }
}

/** A slip within one text, told where it first is and undone wherever it is. */
function inside(
  broken: Broken,
  found: RegExp,
  what: 'bad-unicode' | 'bad-escape' | 'invisible-character',
  put: string,
): Repair[] {
  const { token } = broken
  const edits = [...textOf(broken, token).matchAll(found)]
    .filter(([match]) => what !== 'bad-escape' || match === '\\')
    .map(({ 0: match, index }) => edit(token.offset + index, token.offset + index + match.length, put))
  const [first] = edits
  return first === undefined ? [] : [slip(first.from, { slip: what }, edits)]
}

/** A text that is not over where its line is. */
function openText({ text, token }: Broken): Repair[] {
  const { offset } = token
  const end = lineEnd(text, offset)
  const line = text.slice(offset, end)
  const tail = TAIL.exec(line)?.index ?? line.length
  const last = offset + tail - 1
  const sign = text.charAt(last)
  const repairs: Repair[] = []
  const unmatched = line.split('”').length > line.split('“').length
  if (last > offset && unmatched && sign === '”')
    repairs.push(slip(last, { slip: 'curly-quotes', found: sign }, edit(last, last + 1, '"')))
  if (last > offset && sign === "'") repairs.push(slip(last, { slip: 'single-quotes' }, edit(last, last + 1, '"')))
  const open = { slip: 'open-text' } as const
  for (let at = offset + tail; at <= end; at += 1) repairs.push(slip(offset, open, insert(at, '"')))
  repairs.push(slip(offset, open, insert(offset + tail, '",')))
  let from = end
  const breaks: TextEdit[] = []
  for (let lines = 0; lines < MOST_ENDS && from < text.length; lines += 1) {
    const next = /^(?:\r\n|\r|\n)[ \t]*/.exec(text.slice(from, from + 200))?.[0].length ?? 1
    breaks.push(edit(from, from + next, ' '))
    const to = lineEnd(text, from + next)
    if (text.slice(from + next, to).includes('"')) repairs.push(slip(offset, { slip: 'line-break' }, [...breaks]))
    from = to
  }
  return repairs
}

/** `"He said "stop" to me"`: a text that ends at a quotation mark of its own, and goes on. */
function innerQuotes({ text, before, token, fault }: Broken): Repair[] {
  if (before?.kind !== 'text' || (fault.want !== 'comma' && fault.want !== 'colon')) return []
  const end = lineEnd(text, before.offset)
  const quotes: number[] = []
  for (let at = before.end - 1; at < end; at += 1) if (text[at] === '"' && text[at - 1] !== '\\') quotes.push(at)
  const repairs: Repair[] = []
  for (const [i, at] of quotes.slice(0, MOST_QUOTES).entries()) {
    if (i === 0 || repairs.length >= MOST_ENDS || !AFTER_TEXT.test(text.slice(at + 1, end))) continue
    // A text that begins a line's next key is none of this one's.
    if (at < token.offset && token.kind === 'text') continue
    const edits = quotes.slice(0, i).map((quote) => insert(quote, '\\'))
    repairs.push(slip(before.end - 1, { slip: 'inner-quotes' }, edits))
  }
  return repairs
}

/** Curly or single quotation marks in place of straight ones, and spaces that are none, all over the file. */
function outerQuotes(broken: Broken): Repair[] {
  const { text, token } = broken
  if (token.kind !== 'word') return []
  const { offset } = token
  const sign = text.charAt(offset)
  const repairs: Repair[] = []
  if (curly.includes(sign)) {
    const data = { slip: 'curly-quotes', found: sign } as const
    repairs.push(
      slip(
        offset,
        data,
        everywhere(broken, (c) => curly.includes(c)),
      ),
    )
    repairs.push(slip(offset, data, edit(offset, offset + 1, '"')))
  }
  if (sign === "'") {
    const data = { slip: 'single-quotes' } as const
    repairs.push(
      slip(
        offset,
        data,
        everywhere(broken, (c) => c === "'"),
      ),
    )
    repairs.push(slip(offset, data, edit(offset, offset + 1, '"')))
  }
  const hidden = unseen.exec(textOf(broken, token))
  if (hidden !== null) {
    const edits = broken.tokens
      .all()
      .filter(({ kind }) => kind === 'word')
      .flatMap((word) =>
        [...textOf(broken, word).matchAll(new RegExp(unseen, 'g'))].map(({ index }) =>
          edit(word.offset + index, word.offset + index + 1, ' '),
        ),
      )
    repairs.push(slip(offset + hidden.index, { slip: 'invisible-space' }, edits))
  }
  return repairs
}

/** Pairs of such quotation marks around what JSON takes for no text, made straight; straight ones between them are escaped. */
function everywhere({ text, tokens, fault }: Broken, isQuote: (sign: string) => boolean): TextEdit[] {
  const edits: TextEdit[] = []
  let past = 0
  for (const { kind, offset } of tokens.all().slice(fault.at)) {
    if (kind !== 'word' || offset < past || !isQuote(text.charAt(offset))) continue
    const end = lineEnd(text, offset)
    let close = offset + 1
    while (close < end && !(isQuote(text.charAt(close)) && AFTER_TEXT.test(text.slice(close + 1, end)))) close += 1
    if (close >= end) continue
    const within = [...text.slice(offset + 1, close).matchAll(/\\'|(?<!\\)"/g)].map(({ 0: found, index }) => {
      const at = offset + 1 + index
      return found === '"' ? insert(at, '\\') : edit(at, at + 1, '')
    })
    edits.push(edit(offset, offset + 1, '"'), ...within, edit(close, close + 1, '"'))
    past = close + 1
  }
  return edits
}

/** A key or text with only one of its quotation marks, or with none. */
export function halfQuoted(broken: Broken): Repair[] {
  const { text, token, before, fault } = broken
  const repairs: Repair[] = []
  const key = before?.kind === 'text' ? /^"([\w$-]+)\s*:\s*"$/.exec(textOf(broken, before)) : null
  if (fault.want === 'colon' && before !== null && key !== null) {
    repairs.push(slip(before.offset, { slip: 'open-text' }, insert(before.offset + 1 + (key[1]?.length ?? 0), '"')))
  }
  if (token.kind !== 'word' || fault.want === 'comma' || fault.want === 'end') return repairs
  const { offset } = token
  const line = text.slice(offset, lineEnd(text, offset))
  const word = textOf(broken, token)
  const quote = line.indexOf('"')
  if (quote > 0) repairs.push(slip(offset, { slip: 'unopened-text', word: line.slice(0, quote) }, insert(offset, '"')))
  const plain = /^[^"{}[\],:]+/.exec(line)?.[0].trimEnd() ?? word
  for (const part of new Set([plain, word, line.slice(0, TAIL.exec(line)?.index).replace(/"/g, '')])) {
    const edits = [insert(offset, '"'), insert(offset + part.length, '"')]
    if (part !== '') repairs.push(slip(offset, { slip: 'unquoted', word: part }, edits))
  }
  return repairs
}
