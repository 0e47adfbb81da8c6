import type { SoundHandle } from '#sound'
import type { Preferences } from '#ui'
import { createChanges } from './changes.ts'
import type { FrameLoop } from './frame-loop.ts'
import type { Troubles } from './machine.ts'
import type { SettingsStore } from './settings.ts'
import type { Speech } from './speech.ts'

export interface PreferencesParts {
  readonly settings: SettingsStore
  readonly speech: Pick<Speech, 'follow'>
  readonly sound: Pick<SoundHandle, 'set'>
  readonly stage: Pick<FrameLoop, 'refresh'>
  readonly troubles: Troubles
}

export interface OpenPreferences extends Preferences {
  /** Speaks the language of the settings, as soon as its words are here; reports when they cannot be had. */
  applyLanguage(): Promise<void>
  /** All settings go back to their defaults. */
  clear(): void
}

/** Keeps the settings, and applies each change to the language, the sound and the stage. */
export function createPreferences({ settings, speech, sound, stage, troubles }: PreferencesParts): OpenPreferences {
  const changes = createChanges()

  async function applyLanguage(): Promise<void> {
    if (await speech.follow(settings.get().language)) troubles.settle('language')
    else troubles.report('language')
  }
  function apply(): void {
    const { sound: on, volumes } = settings.get()
    sound.set({ muted: !on, volumes })
    stage.refresh()
  }

  return {
    settings: settings.get,
    change(part) {
      if (!settings.set(part)) troubles.report('storage')
      apply()
      if (part.language !== undefined) void applyLanguage()
      changes.emit()
    },
    applyLanguage,
    clear() {
      settings.clear()
      apply()
      void applyLanguage()
      changes.emit()
    },
    subscribe: changes.subscribe,
  }
}
