import { languages, textSizes } from '#ui'
import type { Settings } from '#ui'

const KEY = 'step-in.settings'
/** Where a text goes that is no settings, before they are written in its place. */
const ASIDE = 'step-in.settings.damaged'

const defaults: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  pace: 1,
  captions: true,
  sound: true,
  volumes: { voice: 0.8, effects: 0.8, beds: 0.5 },
  reducedMotion: null,
  noFlash: false,
  quality: 'auto',
  shortcuts: true,
  keys: { notice: 'n', look: 'l', stepIn: ' ' },
  lessonDone: false,
}

type Check = (value: unknown) => boolean
const isBoolean: Check = (v) => typeof v === 'boolean'
const isShare: Check = (v) => typeof v === 'number' && v >= 0 && v <= 1
const isKey: Check = (v) => typeof v === 'string' && v.length > 0 && v.length < 20
const all =
  (names: readonly string[], check: Check): Check =>
  (v) =>
    typeof v === 'object' && v !== null && names.every((n) => check((v as Record<string, unknown>)[n]))

const checks: Record<keyof Settings, Check> = {
  language: (v) => v === 'system' || languages.some(({ tag }) => tag === v),
  theme: (v) => v === 'system' || v === 'light' || v === 'dark',
  textSize: (v) => textSizes.some((size) => size === v),
  pace: (v) => v === 'untimed' || (typeof v === 'number' && v >= 1 && v <= 10),
  captions: isBoolean,
  sound: isBoolean,
  volumes: all(['voice', 'effects', 'beds'], isShare),
  reducedMotion: (v) => v === null || isBoolean(v),
  noFlash: isBoolean,
  quality: (v) => v === 'auto' || v === 'high' || v === 'low',
  shortcuts: isBoolean,
  keys: all(['notice', 'look', 'stepIn'], isKey),
  lessonDone: isBoolean,
}

const isGood = (key: string, value: unknown): boolean =>
  Object.hasOwn(checks, key) && checks[key as keyof Settings](value)

/** A stored text as it is; null when it is none of ours at all. */
function storedIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const stored = JSON.parse(text) as unknown
    const ours = typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    return ours ? (stored as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}

/** Settings out of a stored text: what is damaged or unknown falls back to its default, the rest is kept. */
export function readSettings(text: string | null): Settings {
  const good = Object.entries(storedIn(text ?? '') ?? {}).filter(([key, value]) => isGood(key, value))
  return { ...defaults, ...Object.fromEntries(good) }
}

/** What of a stored text cannot be read, to be written back as it is: a later version may know what to do with it. */
const unreadIn = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(storedIn(text) ?? {}).filter(([key, value]) => !isGood(key, value)))

export interface SettingsStore {
  get(): Settings
  /** Changes some; false when this browser does not keep them. */
  set(part: Partial<Settings>): boolean
  /** Back to the defaults; nothing is left in the browser. */
  clear(): void
  /** Whether any choice is kept in this browser. */
  kept(): boolean
  /** Whether some of what was kept is damaged; it stays as it is until that very setting is chosen again. */
  damaged(): boolean
}

/** Settings in the browser's local storage; in memory for the visit where that is blocked. */
export function openSettings(storage: () => Storage): SettingsStore {
  let settings = defaults
  let unread: Readonly<Record<string, unknown>> = {}
  /** A text that is no settings at all, until it has been laid aside. */
  let strange: string | null = null
  try {
    const text = storage().getItem(KEY)
    settings = readSettings(text)
    unread = unreadIn(text ?? '{}')
    strange = text !== null && storedIn(text) === null ? text : null
  } catch {
    settings = defaults
  }
  return {
    get: () => settings,
    set(part) {
      settings = { ...settings, ...part }
      unread = Object.fromEntries(Object.entries(unread).filter(([key]) => !(key in part)))
      try {
        if (strange !== null) storage().setItem(ASIDE, strange)
        strange = null
        storage().setItem(KEY, JSON.stringify({ ...settings, ...unread }))
        return true
      } catch {
        return false
      }
    },
    clear() {
      settings = defaults
      unread = {}
      strange = null
      try {
        storage().removeItem(ASIDE)
        storage().removeItem(KEY)
      } catch {
        // Storage is blocked: there is nothing to remove.
      }
    },
    kept() {
      try {
        return storage().getItem(KEY) !== null
      } catch {
        return false
      }
    },
    damaged: () => strange !== null || Object.keys(unread).some((key) => key in defaults),
  }
}
