import type { Path } from '#scenario'

/** What a text is for: its place in the format, as a translator has to know it. */
export type TextKind =
  | 'title'
  | 'summary'
  | 'warning-detail'
  | 'role'
  | 'warning'
  | 'name'
  | 'rank'
  | 'right'
  | 'source'
  | 'say'
  | 'does'
  | 'note'
  | 'thought'
  | 'cue'
  | 'inset'
  | 'alt'
  | 'option'
  | 'why'
  | 'ending'
  | 'ending-text'
  | 'prompt'
  | 'view'
  | 'point'
  | 'question'

const ofMoments = { say: 'say', does: 'does', note: 'note', thought: 'thought' } as const
const ofHead = { title: 'title', summary: 'summary', warningDetail: 'warning-detail', role: 'role' } as const

/** What the text at a path of a scenario's file is for. The path must be that of a text that is translated. */
export function kindOf(path: Path): TextKind {
  const [top, , part] = path
  const last = String(path.at(-1))
  switch (String(top)) {
    case 'warnings':
      return 'warning'
    case 'cast':
      return last === 'title' ? 'rank' : 'name'
    case 'rights':
      return last === 'source' ? 'source' : 'right'
    case 'followUp':
      return last === 'prompt' ? 'prompt' : last === 'why' ? 'why' : 'option'
    case 'debrief':
      return last === 'affectedView' ? 'view' : path[1] === 'points' ? 'point' : 'question'
    case 'beats':
      if (part === 'actions') return last === 'why' ? 'why' : 'option'
      if (part === 'ending') return last === 'title' ? 'ending' : 'ending-text'
      if (path.at(-2) === 'cue') return 'cue'
      if (path.at(-2) === 'inset') return last === 'alt' ? 'alt' : 'inset'
      return isKey(last, ofMoments) ? ofMoments[last] : 'note'
    default:
      return isKey(last, ofHead) ? ofHead[last] : 'title'
  }
}

const isKey = <T extends object>(name: string, table: T): name is keyof T & string => Object.hasOwn(table, name)
