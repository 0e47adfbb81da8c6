import { languages, textSizes } from '#ui'
import type { Settings } from '#ui'

const KEY = 'step-in.settings'

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

/** Settings out of a stored text: what is damaged or unknown falls back to its default, the rest is kept. */
export function readSettings(text: string | null): Settings {
  let stored: unknown = null
  try {
    stored = JSON.parse(text ?? 'null')
  } catch {
    stored = null
  }
  if (typeof stored !== 'object' || stored === null) return defaults
  const good = Object.entries(stored).filter(
    ([key, value]) => Object.hasOwn(checks, key) && checks[key as keyof Settings](value),
  )
  return { ...defaults, ...Object.fromEntries(good) }
}

export interface SettingsStore {
  get(): Settings
  /** Changes some; false when this browser does not keep them. */
  set(part: Partial<Settings>): boolean
  /** Back to the defaults; nothing is left in the browser. */
  clear(): void
  /** Whether any choice is kept in this browser. */
  kept(): boolean
}

/** Settings in the browser's local storage; in memory for the visit where that is blocked. */
export function openSettings(storage: () => Storage): SettingsStore {
  let settings = defaults
  try {
    settings = readSettings(storage().getItem(KEY))
  } catch {
    settings = defaults
  }
  return {
    get: () => settings,
    set(part) {
      settings = { ...settings, ...part }
      try {
        storage().setItem(KEY, JSON.stringify(settings))
        return true
      } catch {
        return false
      }
    },
    clear() {
      settings = defaults
      try {
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
  }
}
