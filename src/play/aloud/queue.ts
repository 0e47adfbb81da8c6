import type { Utterance } from './utterance.ts'

/** What opens, and is told before the scene goes on: the act that is seen, *Look*, the choices. */
export type Opened = 'act' | 'look' | 'choices'

/** What is still to be said, as plain data. */
export interface SpeechQueue {
  /** What comes in the scene, in the order in which it came; the first is being said, or is the next. */
  readonly scene: readonly Utterance[]
  /** What has been opened. */
  readonly opened: Readonly<Partial<Record<Opened, readonly Utterance[]>>>
  /** The scene waits, for the trainee has stepped in. */
  readonly aside: boolean
  /** Nothing is said. */
  readonly paused: boolean
}

export const emptyQueue: SpeechQueue = { scene: [], opened: {}, aside: false, paused: false }

const parts: readonly Opened[] = ['act', 'look', 'choices']

/**
 * What is to be said now; null while nothing is. Whatever is interrupted stays, and is said again from its beginning. Choices that
 * somebody's question has opened come after the question.
 */
export function nowOf({ scene, opened, aside, paused }: SpeechQueue): Utterance | null {
  if (paused) return null
  const { act = [], look = [], choices = [] } = opened
  return act[0] ?? look[0] ?? (aside ? choices[0] : (scene[0] ?? choices[0])) ?? null
}

/** Whether the clock is to stand: something is being said. */
export const holds = (queue: SpeechQueue): boolean => nowOf(queue) !== null

/** The queue with more of the scene at its end. A recording comes first, because it is heard at once. */
export function withScene(queue: SpeechQueue, more: readonly Utterance[]): SpeechQueue {
  if (more.length === 0) return queue
  const heard = more.filter(({ recorded }) => recorded !== undefined)
  return { ...queue, scene: [...queue.scene, ...heard, ...more.filter((one) => !heard.includes(one))] }
}

/** The queue with what has been opened, or without it (null). */
export function withOpened(queue: SpeechQueue, part: Opened, words: readonly Utterance[] | null): SpeechQueue {
  const { [part]: _, ...others } = queue.opened
  return { ...queue, opened: words === null ? others : { ...others, [part]: words } }
}

/** The queue once an utterance has been said. */
export function withoutSaid(queue: SpeechQueue, key: string): SpeechQueue {
  const without = (list: readonly Utterance[]) => list.filter((one) => one.key !== key)
  const opened: Partial<Record<Opened, readonly Utterance[]>> = {}
  for (const part of parts) {
    const list = queue.opened[part]
    if (list !== undefined) opened[part] = without(list)
  }
  return { ...queue, scene: without(queue.scene), opened }
}
