/** How a JSON file is laid out, apart from what it says. */
interface Shape {
  readonly mark: string
  readonly indent: string
  readonly end: string
  readonly last: string
}

/** How the program lays out a file it begins. */
const OWN: Shape = { mark: '', indent: '  ', end: '\n', last: '\n' }

function shapeOf(text: string): Shape {
  const lines = text.split('\n').length - 1
  const end = text.split('\r\n').length - 1 > lines / 2 ? '\r\n' : '\n'
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  if (lines === 0) return { ...OWN, mark }
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? OWN.indent
  return { mark, indent, end, last: /\n\s*$/.test(text) ? end : '' }
}

/**
 * A value as JSON, laid out as the file it replaces: line ends, indentation, what begins and ends the file. `before` is
 * that file's text, null where there is none. What stands on a single line is laid out anew, for people write in it.
 */
export function jsonLike(value: object, before: string | null): string {
  const { mark, indent, end, last } = before === null ? OWN : shapeOf(before)
  return `${mark}${JSON.stringify(value, null, indent).replaceAll('\n', end)}${last}`
}
