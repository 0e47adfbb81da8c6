import type { Settings } from '#ui'

const KEY = 'step-in.settings'
/** The key under which a stored text that is no settings is kept, before settings are written in its place. */
const ASIDE = 'step-in.settings.damaged'

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  pace: 1,
  waits: 'off',
  speechRate: 180,
  captions: false,
  sound: true,
  volumes: { voice: 0.8, effects: 0.8, beds: 0.5 },
  reducedMotion: null,
  noFlash: false,
  quality: 'auto',
  shortcuts: true,
  keys: { notice: 'n', look: 'l', stepIn: ' ', aloud: 'v' },
  lessonDone: false,
  proveByItself: true,
}

/** Whether a setting can have this stored value (`isSetting`). */
type Check = (name: string, value: unknown) => boolean

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

/**
 * Settings out of a stored text: what is damaged or unknown falls back to its default, the rest is kept. `unread` is what
 * cannot be read, to be written back as it is, for a later version may know what to do with it.
 */
export function readSettings(
  text: string,
  isSetting: Check,
): { readonly settings: Settings; readonly unread: Readonly<Record<string, unknown>> } {
  const stored = Object.entries(storedIn(text) ?? {})
  const good: Partial<Settings> = Object.fromEntries(stored.filter(([name, value]) => isSetting(name, value)))
  return {
    // Keys that were chosen before there was a key more have none for it.
    settings: { ...defaultSettings, ...good, keys: { ...defaultSettings.keys, ...good.keys } },
    unread: Object.fromEntries(stored.filter(([name, value]) => !isSetting(name, value))),
  }
}

/** Whether a stored value is that of a switch: its type alone says that it is good. */
const isSwitch: Check = (name, value) =>
  typeof value === 'boolean' &&
  (name === 'reducedMotion' || typeof (defaultSettings as unknown as Record<string, unknown>)[name] === 'boolean')

/**
 * The check of settings. Where it cannot be fetched, switches still hold, for a person may depend on them (no flashes, less
 * motion); of the rest nothing is known to be good. All that is stored stays as it is.
 */
const loadCheck = (): Promise<Check> =>
  import('./settings-check.ts').then(
    ({ isSetting }) => isSetting,
    () => isSwitch,
  )

export interface SettingsStore {
  get(): Settings
  /** Changes some; false when this browser does not keep them. */
  set(part: Partial<Settings>): boolean
  /** Sets every setting to its default, and removes all of them from the browser. */
  clear(): void
  /** Whether any choice is kept in this browser. */
  kept(): boolean
  /** Whether a kept setting is damaged. A damaged one stays as it is until that very setting is chosen again. */
  damaged(): boolean
}

/** The stored text; null where there is none, or storage is blocked. */
function storedText(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY)
  } catch {
    return null
  }
}

/** Opens the settings in the browser's local storage; in memory for the visit where that is blocked. Never rejects. */
export async function openSettings(storage: () => Storage): Promise<SettingsStore> {
  const text = storedText(storage)
  const read = text === null ? { settings: defaultSettings, unread: {} } : readSettings(text, await loadCheck())
  let { settings, unread } = read
  /** A text that is no settings at all, until it has been laid aside. */
  let strange = text !== null && storedIn(text) === null ? text : null
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
      settings = defaultSettings
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
    damaged: () => strange !== null || Object.keys(unread).some((key) => key in defaultSettings),
  }
}
