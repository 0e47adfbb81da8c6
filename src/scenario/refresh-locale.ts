import type { Draft } from './draft.ts'
import type { LocaleTexts } from './locale-schema.ts'
import type { Scenario } from './schema.ts'
import { textsOf } from './texts.ts'
import { isVoicePath, voicePlaces } from './voices.ts'

type Entry = LocaleTexts[string]

/**
 * A translation brought in step with its scenario: every text has an entry, in the scenario's order, an empty one where
 * nothing is translated yet. A translation goes along when its original has moved to another path (a moment put in
 * before it, an id renamed). One whose original has changed stays with the original it was made from, which is how it
 * shows as stale. Nothing translated is lost: what no longer fits anywhere stands at the end.
 */
export function refreshLocale(scenario: Draft<Scenario>, texts: LocaleTexts): LocaleTexts {
  const all = Object.entries(texts)
  const written = inStep(textsOf(scenario), Object.fromEntries(all.filter(([path]) => !isVoicePath(path))))
  const voices = inStep(voicePlaces(scenario), Object.fromEntries(all.filter(([path]) => isVoicePath(path))))
  // A line that is not spoken in this language needs no entry: it is read.
  const spoken = Object.entries(voices).filter(([, { text }]) => text !== '')
  return { ...written, ...Object.fromEntries(spoken) }
}

function inStep(
  originals: readonly { readonly path: string; readonly text: string }[],
  texts: LocaleTexts,
): LocaleTexts {
  const left = new Map(Object.entries(texts).filter(([, { text }]) => text !== ''))
  const placed = new Map<string, Entry>()
  const place = (path: string, from: string): void => {
    const entry = left.get(from)
    if (entry === undefined) return
    placed.set(path, entry)
    left.delete(from)
  }
  for (const { path, text } of originals) if (left.get(path)?.source === text) place(path, path)
  for (const { path, text } of originals) {
    if (placed.has(path)) continue
    const moved = nearest(path, text, left)
    if (moved !== undefined) place(path, moved)
  }
  for (const { path } of originals) if (!placed.has(path)) place(path, path)
  const now = originals.map(({ path, text }) => [path, placed.get(path) ?? { source: text, text: '' }] as const)
  return Object.fromEntries([...now, ...[...left].map(([path, entry]) => [freeName(path, placed), entry] as const)])
}

/** Where a translation of exactly these words is left over: the path most like this one, the first of equals. */
function nearest(path: string, text: string, left: ReadonlyMap<string, Entry>): string | undefined {
  const steps = path.split('.')
  const alike = (other: string): number => {
    const theirs = other.split('.')
    const apart = steps.findIndex((step, i) => step !== theirs[i])
    return apart < 0 ? steps.length : apart
  }
  const same = [...left].filter(([, { source }]) => source === text).map(([from]) => from)
  return same.toSorted((a, b) => alike(b) - alike(a))[0]
}

/** The path itself, or where another translation has taken it, a name that is no path and says what it was. */
function freeName(path: string, taken: ReadonlyMap<string, unknown>): string {
  let name = path
  for (let n = 1; taken.has(name); n++) name = n === 1 ? `${path} (before)` : `${path} (before, ${n})`
  return name
}
