/** Brackets that are missing, too many, of the wrong kind, or in the wrong place. */
import { partAt } from '../problem/within.ts'
import type { Path } from './document.ts'
import { closerOf, type Fits, type Level, type Misfit } from './grammar.ts'
import { type Broken, edit, insert, type Repair, slip, textOf } from './repair.ts'

/** So many brackets are tried to be missing, or too many, at one place. */
const MOST_BRACKETS = 3

export const bracketRepairs = (broken: Broken, fits: Fits): Repair[] => [
  ...besides(broken),
  ...unopened(broken),
  ...unclosedHere(broken),
  ...broken.read.misfits.flatMap((misfit) => moved(broken, misfit, fits)),
  ...tooMany(broken),
]

/** What is in the innermost of levels, as its author knows it. */
const named = (path: Path) => (path.length === 0 ? null : partAt(path, null))

/** A closing bracket of the other kind, or one too many. */
function besides(broken: Broken): Repair[] {
  const { token, fault } = broken
  if (token.kind !== '}' && token.kind !== ']') return []
  const { offset, end, kind } = token
  const top = fault.levels.at(-1)
  const repairs: Repair[] = []
  if (top !== undefined && closerOf(top) !== kind) {
    const data = { slip: 'wrong-bracket', found: kind, wanted: closerOf(top) } as const
    repairs.push(slip(offset, data, edit(offset, end, closerOf(top))))
  }
  repairs.push(slip(offset, { slip: 'extra-close', found: kind, closed: null, key: null }, edit(offset, end, '')))
  return repairs
}

/** An opening bracket that is missing: `"stage": "place": …`, `"script": { … }, { … } ]`. */
function unopened({ fault, tokens, token, before }: Broken): Repair[] {
  const repairs: Repair[] = []
  const open = (at: number, bracket: '{' | '['): void => {
    repairs.push(slip(at, { slip: 'missing-open', bracket }, insert(at, bracket)))
  }
  if (fault.want === 'comma' && token.kind === ':' && before?.kind === 'text') open(before.offset, '{')
  const item = fault.want === 'key' && token.kind === '{' && before?.kind === ','
  if ((item || token.kind === ']') && fault.closed !== null) open(fault.closed.open.offset, '[')
  if ((fault.want === 'first-value' || fault.want === 'value') && tokens.at(fault.at + 1)?.kind === ':')
    open(token.offset, '{')
  return repairs
}

/** Closing brackets that are missing right before the fault, with the comma after them or without. */
function unclosedHere({ text, fault, tokens, token, before, behind }: Broken): Repair[] {
  const { levels, want } = fault
  const repairs: Repair[] = []
  // The key that comes next: right here, or the text that was taken for an item because a list is still open.
  const inList = want === 'comma' && token.kind === ':' && before?.kind === 'text'
  const next = inList ? fault.at - 1 : fault.at
  const first = tokens.at(next)
  const key =
    first?.kind === 'text' && tokens.at(next + 1)?.kind === ':' ? text.slice(first.offset + 1, first.end - 1) : null
  const found = first === undefined || first.kind === 'end' ? null : text.slice(first.offset, first.end)
  const close = (at: number, comma: boolean, most = MOST_BRACKETS): void => {
    for (let n = Math.min(1, levels.length); n <= Math.min(most, levels.length); n += 1) {
      const missing = closersOf(levels, n)
      const around = levels[levels.length - 1 - n]
      const holder = named(levels[levels.length - n]?.path ?? [])
      const names =
        key === null || around === undefined
          ? { holder: null, key: null }
          : { holder, key: named([...around.path, key]) }
      const data = { slip: 'unclosed', missing, comma, found, ...names } as const
      repairs.push(slip(Math.max(0, at - 1), data, insert(at, comma ? `${missing},` : missing)))
    }
  }
  const sign = tokens.at(next - 1)
  if (sign?.kind === ',' && next > 1) close(tokens.at(next - 2)?.end ?? 0, false)
  else if (inList) close(sign?.end ?? 0, true)
  else if (token.kind === 'end') close(behind, false, levels.length)
  else close(behind, token.kind !== '}' && token.kind !== ']' && token.kind !== ',')
  return repairs
}

const closersOf = (levels: readonly Level[], n: number): string => levels.slice(-n).toReversed().map(closerOf).join('')

/** A key that stands in the wrong object: something before it should have been closed, or was closed too early. */
function moved({ tokens }: Broken, { at, key, value, levels, closed }: Misfit, fits: Fits): Repair[] {
  const repairs: Repair[] = []
  const comma = tokens.at(at - 1)
  const end = tokens.at(at - 2)
  if (comma?.kind !== ',' || end === undefined) return []
  for (let n = 1; n <= Math.min(MOST_BRACKETS, levels.length - 1); n += 1) {
    const around = levels[levels.length - 1 - n]
    if (around?.open.kind !== '{' || !fits(around.path, key, value)) continue
    const holder = named(levels[levels.length - n]?.path ?? [])
    const missing = closersOf(levels, n)
    const data = {
      slip: 'unclosed',
      missing,
      comma: false,
      found: null,
      holder,
      key: named([...around.path, key]),
    } as const
    repairs.push(slip(end.end - 1, data, insert(end.end, missing)))
  }
  if (closed?.open.kind === '{') {
    const data = {
      slip: 'extra-close',
      found: '}',
      closed: named(closed.path),
      key: named([...closed.path, key]),
    } as const
    repairs.push(slip(end.offset, data, edit(end.offset, end.end, '')))
  }
  return repairs
}

/** Something after the end of the file's one object: a bracket too many before it, or there. */
function tooMany(broken: Broken): Repair[] {
  const { fault, token, before, tokens } = broken
  if (fault.want !== 'end' || before === null) return []
  const found = textOf(broken, token)
  const repairs: Repair[] = []
  const rest = tokens.all().slice(fault.at)
  const closers = rest.every(({ kind }) => kind === '}' || kind === ']' || kind === 'end')
  const to = closers ? (rest.at(-1)?.offset ?? token.end) : token.end
  if (closers) repairs.push(slip(token.offset, { slip: 'after-the-end', found }, edit(token.offset, to, '')))
  const early = { slip: 'extra-close', found: '}', closed: null, key: null } as const
  if (before.kind === '}') repairs.push(slip(before.offset, early, edit(before.offset, before.end, '')))
  return repairs
}
