import {
  type Draft,
  INSET_TEXT,
  limits,
  type LocaleTexts,
  type Path,
  READING_SPEED,
  refreshLocale,
  type Scenario,
  SHORTEST_READING,
  textsIn,
  textsOf,
  toMs,
  translationPath,
  valueAt,
  voicePlaces,
} from '#scenario'
import { timesOf } from '../script/times.ts'
import { itemsOf, looseOf } from '../script/written.ts'
import { kindOf, type TextKind } from './kinds.ts'

/**
 * `missing`: nothing is translated yet. `stale`: the original has changed since. `quoted`: a source of law, which may stay as
 * it is written.
 */
export type TranslationState = 'missing' | 'stale' | 'done' | 'quoted'

/** A text of the scenario and its translation. */
export interface TranslationRow {
  /** Its name in the translation's file: `beats.stop.script.2.say`. */
  readonly name: string
  /** Where the original stands in the scenario's file. */
  readonly path: Path
  readonly kind: TextKind
  readonly original: string
  /** Empty where there is none. */
  readonly translation: string
  readonly state: TranslationState
  /** The original that the translation was made from, where it has changed since; else null. */
  readonly was: string | null
  /** Who says or does it, by the name that is shown; null where nobody does. */
  readonly who: string | null
  /** How many characters the text may have. */
  readonly most: number
  /** How long both take to be read, or to be heard where that is longer, ms. */
  readonly reading: { readonly original: number; readonly translation: number }
  /** How long it is until the next line of the scene, ms; null where nothing is waiting. */
  readonly room: number | null
}

/** The rows of one part of the scenario, in reading order. */
export interface TranslationPart {
  /** `head`, `cast`, `rights`, `followUp`, `debrief`, or `beats.<id>`. */
  readonly name: string
  /** Null for a part that is no beat. */
  readonly beat: string | null
  readonly rows: readonly TranslationRow[]
}

/** How long a text is taken to need, ms; none for no text. */
const readingOf = (text: string): number =>
  text === '' ? 0 : Math.max(SHORTEST_READING, Math.round((text.length / READING_SPEED) * 1000))

/** The longest title somebody has instead of a rank, in characters. */
const TITLE_TEXT = 40

/** How long the voice of a line is in the original, ms; 0 where it has none. */
function voiceIn(scenario: Draft<Scenario>, path: Path): number {
  const { ms } = looseOf(path.at(-1) === 'say' ? valueAt(scenario, [...path.slice(0, -1), 'voice']) : undefined)
  return typeof ms === 'number' ? ms : 0
}

/** The same of a translation. */
const voiceBeside = (name: string, texts: LocaleTexts): number => texts[name.replace(/\.say$/, '.voice')]?.ms ?? 0

/** Every text of a scenario beside its translation, as `step-in translate` would bring the two in step. */
export function translationParts(scenario: Draft<Scenario>, texts: LocaleTexts): readonly TranslationPart[] {
  const inStep = refreshLocale(scenario, texts)
  const parts = new Map<string, TranslationRow[]>()
  const rooms = new Map<string, readonly (number | null)[]>()
  for (const { path, text, quotable } of textsIn(scenario)) {
    const name = translationPath(path, scenario)
    const { source = text, text: translation = '' } = inStep[name] ?? {}
    const part = partOf(path)
    const row: TranslationRow = {
      name,
      path,
      kind: kindOf(path),
      original: text,
      translation,
      state: translation === '' ? (quotable ? 'quoted' : 'missing') : source === text ? 'done' : 'stale',
      was: translation !== '' && source !== text ? source : null,
      who: whoOf(scenario, path),
      most: mostOf(path),
      reading: {
        original: Math.max(readingOf(text), voiceIn(scenario, path)),
        translation: Math.max(readingOf(translation), voiceBeside(name, inStep)),
      },
      room: roomOf(scenario, path, rooms),
    }
    const rows = parts.get(part)
    if (rows === undefined) parts.set(part, [row])
    else rows.push(row)
  }
  return [...parts].map(([name, rows]) => ({ name, beat: name.startsWith('beats.') ? name.slice(6) : null, rows }))
}

const wholeParts = ['cast', 'rights', 'followUp', 'debrief']

function partOf([first = '', second]: Path): string {
  if (first === 'beats') return `beats.${second}`
  return wholeParts.includes(String(first)) ? String(first) : 'head'
}

const mostOf = (path: Path): number => {
  const last = path.at(-1)
  if (path[0] === 'cast' && last === 'title') return TITLE_TEXT
  return path.at(-2) === 'inset' && last === 'text' ? INSET_TEXT : limits.text
}

/** Who says or does what stands at a path of a line. */
function whoOf(scenario: Draft<Scenario>, path: Path): string | null {
  const [, , list, , key] = path
  if (list !== 'script' || (key !== 'say' && key !== 'does')) return null
  const { who } = looseOf(valueAt(scenario, path.slice(0, -1)))
  if (typeof who !== 'string') return null
  const { name } = looseOf(valueAt(scenario, ['cast', who]))
  return typeof name === 'string' && name !== '' ? name : who
}

/** How long the next line lets a line stand alone. */
function roomOf(scenario: Draft<Scenario>, path: Path, known: Map<string, readonly (number | null)[]>): number | null {
  const [top, beat, list, index, key] = path
  if (top !== 'beats' || list !== 'script' || typeof beat !== 'string' || typeof index !== 'number') return null
  if (!['say', 'does', 'note', 'thought'].includes(String(key))) return null
  let rooms = known.get(beat)
  if (rooms === undefined) {
    rooms = roomsIn(valueAt(scenario, ['beats', beat]))
    known.set(beat, rooms)
  }
  return rooms[index] ?? null
}

function roomsIn(beat: unknown): readonly (number | null)[] {
  const { script, lasts, ending } = looseOf(beat)
  const times = timesOf(itemsOf(script))
  const end = typeof lasts === 'number' && ending === undefined ? toMs(lasts) : null
  return times.map((at, i) => {
    const next = times[i + 1] ?? end
    return next === null ? null : Math.max(0, next - at)
  })
}

/** How far a translation has come, as numbers of texts. A source of law that is quoted as it is does not count. */
export interface TranslationProgress {
  readonly all: number
  readonly done: number
  readonly missing: number
  readonly stale: number
}

export function progressOf(parts: readonly TranslationPart[]): TranslationProgress {
  const count = { done: 0, missing: 0, stale: 0, quoted: 0 }
  for (const { rows } of parts) for (const { state } of rows) count[state] += 1
  const { done, missing, stale } = count
  return { all: done + missing + stale, done, missing, stale }
}

/** A translation of a text that the scenario does not have any more. */
export interface LeftTranslation {
  readonly name: string
  readonly original: string
  readonly translation: string
}

/** What of a translation fits no text of the scenario. */
export function leftTranslations(scenario: Draft<Scenario>, texts: LocaleTexts): readonly LeftTranslation[] {
  const known = new Set([...textsOf(scenario), ...voicePlaces(scenario)].map(({ path }) => path))
  return Object.entries(refreshLocale(scenario, texts))
    .filter(([name]) => !known.has(name))
    .map(([name, { source, text }]) => ({ name, original: source, translation: text }))
}
