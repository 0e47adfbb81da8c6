import { type Path, valueAt } from '#scenario'

/** What a value, or a key, is the name of. */
export type Named = 'beat' | 'person' | 'cue' | 'fact'

/** What the value at a path names; null where it is a text, a word or a number. */
export function namedAt(path: Path): Named | null {
  const last = path.at(-1)
  if (path.length === 1) return last === 'start' ? 'beat' : last === 'subject' ? 'person' : null
  if (path[0] === 'affected') return 'person'
  if (path[0] !== 'beats') return null
  if (last === 'then' || last === 'go') return 'beat'
  if (path[2] === 'actions') return last === 'to' ? 'person' : last === 'after' ? 'cue' : null
  if (path[2] !== 'script') return null
  const people: readonly unknown[] = path.at(-2) === 'place' ? ['beside', 'behind'] : ['who', 'to', 'with', 'facing']
  return people.includes(last) ? 'person' : null
}

/** The names of a kind that a scenario has, in their order. `root` is as much of its value as can be read. */
export function namesOf(kind: Named, root: unknown): readonly string[] {
  if (kind !== 'cue') return keysOf(valueAt(root, [{ beat: 'beats', person: 'cast', fact: 'facts' }[kind]]))
  const cues: string[] = []
  const beats = valueAt(root, ['beats'])
  for (const beat of keysOf(beats)) {
    const script = valueAt(beats, [beat, 'script'])
    for (const moment of Array.isArray(script) ? (script as unknown[]) : []) {
      const id = valueAt(moment, ['cue', 'id'])
      if (typeof id === 'string') cues.push(id)
    }
  }
  return [...new Set(cues)]
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
