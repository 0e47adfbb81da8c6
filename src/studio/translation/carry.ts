import {
  isVoicePath,
  type JsonValue,
  type ObjectEntry,
  parseScenario,
  setEntries,
  textsOf,
  voicePlaces,
} from '#scenario'
import { type DraftFiles, localeTag, SCENARIO, type TextName } from '../draft/files.ts'
import { looseOf, writtenAt } from '../script/written.ts'
import { movedTexts, namedTexts } from './moved-texts.ts'

type Texts = DraftFiles['texts']

/**
 * What an edit of the scenario makes of its translations: those that are to be written anew. What is translated goes along
 * with a text that gets another place or name (a line is moved or put in before it, a beat is renamed), and goes with a text
 * that is taken out. Nothing else is touched: a text whose words change keeps its translation, which is stale then. A
 * translation that is no JSON is left as it is.
 *
 * @param how `same-words`, for typing: only a text that says the very same in its new place takes its translation along, and none goes, for
 * what is cut out may be put in again
 */
export function carried(texts: Texts, scenario: string, how: 'all' | 'same-words' = 'all'): Texts {
  const locales = (Object.keys(texts) as TextName[]).filter((name) => localeTag(name) !== null)
  const before = locales.length === 0 ? undefined : writtenAt(texts[SCENARIO] ?? '', [])
  const after = before === undefined ? undefined : writtenAt(scenario, [])
  if (after === undefined) return {}
  const all = movedTexts(before, after)
  const sure = how === 'all' ? all : sameWords(all, before, after)
  if (sure.size === 0) return {}
  const [moved, unsure] = [withVoices(sure), new Set(withVoices(all).keys())]
  for (const name of moved.keys()) unsure.delete(name)
  const draft = parseScenario(scenario, SCENARIO).draft()
  const inOrder = draft === null ? [] : [...textsOf(draft), ...voicePlaces(draft)]
  const order = new Map(inOrder.map(({ path }, i) => [path, i]))
  const names = namedTexts(before).flatMap(({ name }) => [name, ...voiceOf(name)])
  const wasOf = new Set(names.filter((name) => !unsure.has(name)))
  const changed: Partial<Record<TextName, string>> = {}
  for (const name of locales) {
    const source = texts[name] ?? ''
    const written = writtenAt(source, [])
    if (typeof written !== 'object' || written === null || Array.isArray(written)) continue
    const edited = setEntries(source, entriesAfter(looseOf(written), { moved, order, wasOf }))
    if (edited.ok && edited.text !== source) changed[name] = edited.text
  }
  return changed
}

/**
 * Of the texts that got another name, those that were moved within a list, or to another beat, and say the very same there. A new name of a beat
 * or an option is left out: while it is typed, half of it is no name.
 */
function sameWords(
  moved: ReadonlyMap<string, string | null>,
  before: unknown,
  after: unknown,
): ReadonlyMap<string, string | null> {
  const wordsIn = (root: unknown): ReadonlyMap<string, string> =>
    new Map(namedTexts(root).map(({ name, text }) => [name, text]))
  const [was, is] = [wordsIn(before), wordsIn(after)]
  const beatsIn = (root: unknown): object => looseOf(looseOf(root)['beats'])
  const stays = (name: string): boolean => {
    const beat = beatOf(name)
    return beat !== undefined && Object.hasOwn(beatsIn(before), beat) && Object.hasOwn(beatsIn(after), beat)
  }
  const isMove = (name: string, now: string): boolean =>
    inList(name) === inList(now) || (stays(name) && stays(now) && beatOf(name) !== beatOf(now))
  return new Map([...moved].filter(([name, now]) => now !== null && was.get(name) === is.get(now) && isMove(name, now)))
}

/** A name without the numbers of items in lists. */
const inList = (name: string): string => name.replaceAll(/\.\d+(?=\.|$)/g, '.#')
const beatOf = (name: string): string | undefined => /^beats\.([^.]+)\./.exec(name)?.[1]

/** The name of the voice of a line that is said, by the name of its words. */
const voiceOf = (name: string): readonly string[] => {
  const voice = name.replace(/\.say$/, '.voice')
  return isVoicePath(voice) ? [voice] : []
}

/** The voice of a line is named beside its words, and goes with them. */
function withVoices(moved: ReadonlyMap<string, string | null>): ReadonlyMap<string, string | null> {
  const voices = [...moved].flatMap(([name, now]) =>
    voiceOf(name).map((voice) => [voice, now === null ? null : (voiceOf(now)[0] ?? null)] as const),
  )
  return new Map([...moved, ...voices])
}

/** What an edit of one of the texts makes of it, and of the translations where it is the scenario. */
export const editedTexts = (texts: Texts, name: TextName, text: string): Texts => ({
  [name]: text,
  ...(name === SCENARIO && carried(texts, text)),
})

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
  if (!all.some(([key]) => moved.has(key))) return all.map(([key, value]) => ({ key, value: value as JsonValue }))
  const placed = all.flatMap(([was, value]): ObjectEntry[] => {
    if (!wasOf.has(was)) return []
    const key = moved.has(was) ? moved.get(was) : was
    return typeof key === 'string' ? [{ key, was, value: value as JsonValue }] : []
  })
  const taken = new Set(placed.map(({ key }) => key))
  // What fitted nowhere before stays at the end, under a name that is free.
  const left = all.flatMap(([was, value]): ObjectEntry[] => {
    if (wasOf.has(was)) return []
    let key = was
    for (let n = 1; taken.has(key); n += 1) key = n === 1 ? `${was} (before)` : `${was} (before, ${n})`
    taken.add(key)
    return [{ key, was, value: value as JsonValue }]
  })
  const sorted = placed.toSorted((a, b) => placeOf(a, order) - placeOf(b, order))
  const isVoice = ({ key }: ObjectEntry): boolean => isVoicePath(key)
  const isText = (entry: ObjectEntry): boolean => !isVoice(entry)
  return [...sorted.filter(isText), ...left.filter(isText), ...sorted.filter(isVoice), ...left.filter(isVoice)]
}

/** What is not written out yet stands last. */
const placeOf = ({ key }: ObjectEntry, order: Moves['order']): number => order.get(key) ?? order.size
