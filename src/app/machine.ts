import type { Ledger } from '#records'
import type { SoundHandle } from '#sound'
import type { Machine, Missing } from '#ui'
import { anyOf, createChanges, type Subscribe } from './changes.ts'

/** What the browser and the computer lack, as the parts of the program report it. */
export interface Troubles {
  /** Something is missing. */
  report(what: Missing): void
  /** Something that was missing is there. */
  settle(what: Missing): void
  reported(): ReadonlySet<Missing>
  readonly subscribe: Subscribe
}

export function createTroubles(): Troubles {
  const missing = new Set<Missing>()
  const changes = createChanges()
  return {
    report(what) {
      if (missing.has(what)) return
      missing.add(what)
      changes.emit()
    },
    settle(what) {
      if (missing.delete(what)) changes.emit()
    },
    reported: () => missing,
    subscribe: changes.subscribe,
  }
}

interface MachineParts {
  readonly troubles: Troubles
  readonly ledger: Pick<Ledger, 'keeps' | 'lacks'>
  readonly sound: Pick<SoundHandle, 'state'>
  /** The ledger has changed, and with it perhaps whether anything is kept. */
  readonly changed: Subscribe
}

/** The port `machine`: lists what has been reported, storage that keeps nothing, and sound that cannot be played. */
export function createMachine({ troubles, ledger, sound, changed }: MachineParts): Machine {
  return {
    missing() {
      const why = ledger.lacks()
      const lost = ledger.keeps() ? [] : (['storage', ...(why === null ? [] : [why])] as const)
      const silent = sound.state === 'unavailable' ? (['sound'] as const) : []
      return [...new Set<Missing>([...troubles.reported(), ...lost, ...silent])]
    },
    subscribe: anyOf(troubles.subscribe, changed),
  }
}
