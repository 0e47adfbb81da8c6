import { createNanoEvents } from 'nanoevents'

/** Calls the listener after every change. The returned function ends that. */
export type Subscribe = (listener: () => void) => () => void

/** A source of changes. */
export interface Changes {
  readonly emit: () => void
  readonly subscribe: Subscribe
}

export function createChanges(): Changes {
  const emitter = createNanoEvents<{ changed: () => void }>()
  return {
    emit: () => emitter.emit('changed'),
    subscribe: (listener) => emitter.on('changed', listener),
  }
}

/** The changes of several sources as one. */
export function anyOf(...sources: readonly Subscribe[]): Subscribe {
  return (listener) => {
    const ends = sources.map((subscribe) => subscribe(listener))
    return () => ends.forEach((end) => end())
  }
}
