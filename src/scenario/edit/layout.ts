/** Anything JSON can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** How a text lays out what it holds. */
export interface Layout {
  /** What ends a line. */
  readonly end: string
  /** What a level is indented by. */
  readonly indent: string
  /** Whether it is written over several lines. */
  readonly lined: boolean
  /** What stands after a colon or a comma within a line, and inside the braces of an object. */
  readonly gap: '' | ' '
}

/** Takes the layout from the text itself; two spaces and `\n` where it does not tell. */
export function layoutOf(text: string): Layout {
  const lined = /[\r\n]/.test(text.trim())
  return {
    end: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    indent: /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    lined,
    gap: lined || /[:,] /.test(text) ? ' ' : '',
  }
}

/** White space at the beginning of the line that holds an offset. */
export function indentAt(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return /^[ \t]*/.exec(text.slice(line))?.[0] ?? ''
}

/** A value in the text's layout, to stand at a place of this indentation. `flat`: on a single line. */
export function written(value: JsonValue, layout: Layout, indent: string, flat: boolean): string {
  if (flat || !layout.lined) return flatText(value, layout.gap)
  return JSON.stringify(value, null, layout.indent).replaceAll('\n', `${layout.end}${indent}`)
}

function flatText(value: JsonValue, gap: Layout['gap']): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const joint = `,${gap}`
  if (isList(value)) return `[${value.map((item) => flatText(item, gap)).join(joint)}]`
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${gap}${flatText(inner, gap)}`)
  return entries.length === 0 ? '{}' : `{${gap}${entries.join(joint)}${gap}}`
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)
