/** Slips of signs: commas, colons, numbers and words that stand alone. */
import { type Broken, edit, insert, lineEnd, type Repair, slip, textOf } from './repair.ts'
import { wrongSymbol } from './symbols.ts'

/** Signs that are easily typed in place of another. */
const instead: Readonly<Record<string, ',' | ':'>> = {
  ';': ',',
  '，': ',',
  '、': ',',
  '=': ':',
  '=>': ':',
  '->': ':',
  '：': ':',
}

export function signRepairs(broken: Broken): Repair[] {
  return [...numbers(broken), ...wrongSigns(broken), ...commas(broken), ...words(broken), ...missing(broken)]
}

/** `3,5`, `12 s`, `05`, `1:30`, `.5`. */
function numbers(broken: Broken): Repair[] {
  const { text, token, before, fault, tokens, behind } = broken
  const repairs: Repair[] = []
  const ahead = tokens.at(fault.at - 2)
  if (fault.want === 'key' && token.kind === 'number' && before?.kind === ',' && ahead?.kind === 'number') {
    const written = text.slice(ahead.offset, token.end)
    const data = { slip: 'decimal-comma', written, number: written.replace(/,\s*/, '.') } as const
    repairs.push(slip(ahead.offset, data, edit(before.offset, token.offset, '.')))
  }
  if (fault.want === 'comma' && before?.kind === 'number') {
    const line = text.slice(before.offset, lineEnd(text, before.offset))
    const written = /^[^,}\]"{[]+/.exec(line)?.[0].trimEnd() ?? ''
    if (written.length > behind - before.offset) {
      const data = { slip: 'number-symbol', word: written } as const
      repairs.push(slip(before.offset, data, edit(before.offset, before.offset + written.length, '0')))
    }
  }
  return repairs
}

function wrongSigns(broken: Broken): Repair[] {
  const { token, fault } = broken
  const found = textOf(broken, token)
  const wanted = token.kind === ',' && fault.want === 'colon' ? ':' : instead[found]
  if (wanted === undefined || (fault.want !== 'colon' && fault.want !== 'comma')) return []
  const right = fault.want === 'colon' ? ':' : ','
  return [slip(token.offset, { slip: 'wrong-sign', found, wanted: right }, edit(token.offset, token.end, right))]
}

function commas({ token, fault, tokens }: Broken): Repair[] {
  if (token.kind !== ',' || fault.want === 'comma' || fault.want === 'end') return []
  const repairs = [slip(token.offset, { slip: 'extra-comma' }, edit(token.offset, token.end, ''))]
  const next = tokens.at(fault.at + 1)
  if (fault.want === 'value' && next?.kind === ':')
    repairs.push(slip(next.offset, { slip: 'stray', found: ':' }, edit(next.offset, next.end, '')))
  return repairs
}

/** A word that JSON does not know: what it was meant to be, or that it is too much. */
function words(broken: Broken): Repair[] {
  const { text, token, fault } = broken
  if (token.kind !== 'word' || token.fault !== null) return []
  const { offset, end } = token
  const word = textOf(broken, token)
  const line = lineEnd(text, offset)
  const repairs: Repair[] = []
  if (/^(?:#|--|<!--)/.test(word) || (word === '/' && text[end] !== '"'))
    repairs.push({ offset, data: { code: 'comment-in-json' }, edits: [edit(offset, line, '')] })
  const meant = wrongSymbol(word)
  if (fault.want === 'value' || fault.want === 'first-value') {
    if (meant.slip === 'capitals') repairs.push(slip(offset, meant, edit(offset, end, meant.word)))
    if (meant.slip === 'no-json-value') repairs.push(slip(offset, meant, edit(offset, end, '0')))
    if (meant.slip === 'number-symbol') repairs.push(slip(offset, meant, edit(offset, end, '0')))
  }
  return repairs
}

/** A colon, a comma, a key or a value that is not there, or a sign that is one too many. */
function missing(broken: Broken): Repair[] {
  const { token, fault, behind, before } = broken
  const { offset, end, kind } = token
  const found = kind === 'end' ? null : textOf(broken, token)
  const told = Math.max(0, behind - 1)
  const begins = kind === 'text' || kind === 'number' || kind === 'constant' || kind === '{' || kind === '['
  switch (fault.want) {
    case 'colon':
      if (begins || kind === 'word') return [slip(told, { slip: 'missing-colon' }, insert(behind, ':'))]
      return [slip(offset, { slip: 'missing-value', found }, insert(behind, ': null'))]
    case 'comma': {
      const comma = slip(told, { slip: 'missing-comma' }, insert(behind, ','))
      if (begins) return [comma]
      const stray = { slip: 'stray-word', word: found ?? '' } as const
      return kind === 'word' ? [comma, slip(offset, stray, edit(offset, end, ''))] : []
    }
    case 'first-key':
    case 'key':
      if (kind === ':') return [slip(offset, { slip: 'missing-key', found }, insert(offset, '"?"'))]
      if (kind === 'number' || kind === 'constant')
        return [slip(offset, { slip: 'missing-key', found }, [insert(offset, '"'), insert(end, '"')])]
      return kind === 'word' ? [slip(offset, { slip: 'stray-word', word: found ?? '' }, edit(offset, end, ''))] : []
    case 'first-value':
    case 'value':
      if (kind === ':') return [slip(offset, { slip: 'stray', found }, edit(offset, end, ''))]
      if (kind === 'word') return [slip(offset, { slip: 'stray-word', word: found ?? '' }, edit(offset, end, 'null'))]
      return before === null ? [] : [slip(offset, { slip: 'missing-value', found }, insert(behind, ' null'))]
    case 'end':
      return []
  }
}
