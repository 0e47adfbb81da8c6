import { FORMAT, type JsonValue, looseValue, type Path, type Problem, type ProblemCode, valueAt } from '#scenario'
import type { Fix, FixWords } from './fix.ts'

type Of<C extends ProblemCode> = Extract<Problem, { readonly code: C }>
/** What mends a problem of one code, in the text it was found in; null where it takes a person to decide. */
type Mend<C extends ProblemCode> = (problem: Of<C>, source: string) => FixWords | null

const write = (value: JsonValue): FixWords => ({ does: 'write', value })
const rename = (key: string): FixWords => ({ does: 'rename', key })
const lastOf = ({ path }: Problem): string | number | undefined => path.at(-1)

interface Suggesting {
  readonly suggestion: string | null
}
const writeNearest = ({ suggestion }: Suggesting): FixWords | null => (suggestion === null ? null : write(suggestion))
const renameToNearest = ({ suggestion }: Suggesting): FixWords | null =>
  suggestion === null ? null : rename(suggestion)

function takeOut(problem: Problem): FixWords {
  const key = lastOf(problem)
  return { does: 'remove', key: typeof key === 'string' ? key : null }
}

/** Where beginners write a key that has another name there; the others are moved by hand. */
const meant: Readonly<Record<string, string>> = {
  'action.say': 'label',
  'action.does': 'label',
  'action.text': 'label',
  'action.who': 'to',
  'action.go': 'then',
  'branch.then': 'go',
}

/** Codes that are not here are mended by a person. */
const mends: { readonly [C in ProblemCode]?: Mend<C> } = {
  'unknown-word': writeNearest,
  'unknown-beat': writeNearest,
  'unknown-cue': writeNearest,
  'unknown-person': writeNearest,
  'landmark-elsewhere': writeNearest,
  'unknown-state': writeNearest,
  'media-missing': writeNearest,
  'unknown-scenario': writeNearest,
  'plan-controls': ({ controls }) => write(controls),
  'plan-pass': ({ scenes }) => write(scenes),
  'plan-time': ({ fair }) => write(fair),
  'unknown-fact': renameToNearest,
  'unknown-piece': renameToNearest,
  'unknown-text': renameToNearest,
  'unknown-key': unknownKey,
  'mixed-up-key': ({ key }) => (meant[key] === undefined ? null : rename(meant[key])),
  'bad-id': (problem) =>
    problem.what === 'length' ? null : problem.ofKey ? renameToNearest(problem) : writeNearest(problem),
  'bad-colour': ({ written }) => colourMeant(written),
  'out-of-range': inRange,
  'wrong-type': ofRightKind,
  'missing-key': ({ path }) => (path.length === 1 && path[0] === 'format' ? write(FORMAT) : null),
  'bad-range': (problem) => (problem.what === 'never' ? write({ min: problem.max, max: problem.min }) : null),
  'duplicate-id': (problem, source) => (problem.what === 'scenario' ? null : write(freeName(problem.id, source))),
  // Next to whom somebody is cannot just be left out.
  'about-oneself': (problem) => (problem.path.at(-2) === 'place' ? null : takeOut(problem)),
  'ask-without-actions': takeOut,
  'empty-moment': takeOut,
  'ending-changes': takeOut,
  'ending-goes-on': takeOut,
  'inhibitor-without-thought': takeOut,
  'last-branch-when': takeOut,
  'needs-unwanted': takeOut,
  'rebuff-unwanted': takeOut,
  'rung-unwanted': takeOut,
  'several-act-by': takeOut,
  'tactic-unwanted': takeOut,
  'urgent-unwanted': takeOut,
  'with-unwanted': takeOut,
}

/** What mends a problem of a key or a value; null where it takes a person to decide. */
export function fixOfPath(problem: Problem, source: string): Fix | null {
  // A table's entry takes the problem of its own code, which is the problem's own code here.
  const mend = mends[problem.code] as ((problem: Problem, source: string) => FixWords | null) | undefined
  const words = mend?.(problem, source) ?? null
  return words && { by: 'path', path: problem.path, ...words }
}

/** A key that is there under its right name as well was written twice. */
function unknownKey(problem: Of<'unknown-key'>, source: string): FixWords {
  const { path, suggestion } = problem
  const taken = suggestion !== null && isWritten([...path.slice(0, -1), suggestion], source)
  return suggestion === null || taken ? takeOut(problem) : rename(suggestion)
}

const isWritten = (path: Path, source: string): boolean => valueAt(looseValue(source), path) !== undefined

/** A name that stands nowhere in the text yet. */
function freeName(id: string, source: string): string {
  let number = 2
  while (source.includes(`"${id}-${number}"`)) number += 1
  return `${id}-${number}`
}

/** `c9803f` and `#c98` are a colour all but for how it is written. */
function colourMeant(written: string): FixWords | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim())?.[1]
  if (digits === undefined) return null
  return write(`#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`)
}

function inRange(problem: Of<'out-of-range'>): FixWords | null {
  if (problem.what === 'not-finite') return null
  if (problem.what === 'not-whole') return write(Math.round(problem.written))
  // "More than nothing" has no number one would write.
  return Number.isInteger(problem.limit * 2) ? write(problem.limit) : null
}

/** A number or `true` in quotes, a number where a text is wanted, one thing where a list of them is. */
function ofRightKind(problem: Of<'wrong-type'>, source: string): FixWords | null {
  if (problem.what !== 'value') return null
  const { expected, path } = problem
  const value = valueAt(looseValue(source), path)
  const wants = (kind: string): boolean => expected === kind || (Array.isArray(expected) && expected.includes(kind))
  if (typeof value === 'string') {
    const number = /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : null
    if (number !== null && (wants('number') || wants('whole-number'))) return write(number)
    if ((value === 'true' || value === 'false') && wants('boolean')) return write(value === 'true')
    if (expected === 'list') return write([value])
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && expected === 'text') return write(String(value))
  return null
}
