import { isVoicePath, type JsonValue, type ObjectEntry, parseScenario, setEntries, textsOf } from '#scenario'
import { type DraftFiles, localeTag, SCENARIO, type TextName } from '../draft/files.ts'
import { looseOf, writtenAt } from '../script/written.ts'
import { movedTexts, namedTexts } from './moved-texts.ts'

type Texts = DraftFiles['texts']

/**
 * What an edit of the scenario makes of its translations: those that are to be written anew. What is translated goes along
 * with a text that gets another place or name (a line is moved or put in before it, a beat is renamed), and goes with a text
 * that is taken out. Nothing else is touched: a text whose words change keeps its translation, which is stale then. A
 * translation that is no JSON is left as it is.
 */
export function carried(texts: Texts, scenario: string): Texts {
  const names = (Object.keys(texts) as TextName[]).filter((name) => localeTag(name) !== null)
  const before = names.length === 0 ? undefined : writtenAt(texts[SCENARIO] ?? '', [])
  const after = before === undefined ? undefined : writtenAt(scenario, [])
  if (after === undefined) return {}
  const moved = movedTexts(before, after)
  if (moved.size === 0) return {}
  const draft = parseScenario(scenario, SCENARIO).draft()
  const order = new Map((draft === null ? [] : textsOf(draft)).map(({ path }, i) => [path, i]))
  const wasOf = new Set(namedTexts(before).map(({ name }) => name))
  const changed: Partial<Record<TextName, string>> = {}
  for (const name of names) {
    const source = texts[name] ?? ''
    const written = writtenAt(source, [])
    if (typeof written !== 'object' || written === null || Array.isArray(written)) continue
    const edited = setEntries(source, entriesAfter(looseOf(written), { moved, order, wasOf }))
    if (edited.ok && edited.text !== source) changed[name] = edited.text
  }
  return changed
}

interface Moves {
  readonly moved: ReadonlyMap<string, string | null>
  /** Of the texts' names after the edit, in the scenario's order. */
  readonly order: ReadonlyMap<string, number>
  /** All names before the edit. */
  readonly wasOf: ReadonlySet<string>
}

function entriesAfter(
  locale: Readonly<Record<string, unknown>>,
  { moved, order, wasOf }: Moves,
): readonly ObjectEntry[] {
  const all = Object.entries(locale)
  if (!all.some(([key]) => moved.has(lineOf(key))))
    return all.map(([key, value]) => ({ key, value: value as JsonValue }))
  const placed = all.flatMap(([was, value]): ObjectEntry[] => {
    const line = lineOf(was)
    if (!wasOf.has(line)) return []
    const now = moved.has(line) ? moved.get(line) : line
    const key = line === was ? now : voiceOf(now)
    return typeof key === 'string' ? [{ key, was, value: value as JsonValue }] : []
  })
  const taken = new Set(placed.map(({ key }) => key))
  // What fitted nowhere before stays at the end, under a name that is free.
  const left = all.flatMap(([was, value]): ObjectEntry[] => {
    if (wasOf.has(lineOf(was))) return []
    let key = was
    for (let n = 1; taken.has(key); n += 1) key = n === 1 ? `${was} (before)` : `${was} (before, ${n})`
    taken.add(key)
    return [{ key, was, value: value as JsonValue }]
  })
  return [...placed.toSorted((a, b) => placeOf(a, order) - placeOf(b, order)), ...left]
}

/** A voice goes where its line goes: the name of the text it belongs to. */
const lineOf = (name: string): string => (isVoicePath(name) ? name.replace(/voice$/, 'say') : name)
/** The name of a line's voice; null where what became of it is not said any more. */
const voiceOf = (line: string | null | undefined): string | null =>
  line?.endsWith('.say') === true ? line.replace(/say$/, 'voice') : null

/** What is not written out yet stands last. */
const placeOf = ({ key }: ObjectEntry, order: Moves['order']): number => order.get(key) ?? order.size
