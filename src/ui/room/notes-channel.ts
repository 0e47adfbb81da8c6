import type { FacilitatorNotes } from '#play'

/** What the room tells its notes. */
export type FromRoom =
  | { readonly from: 'room'; readonly what: 'sheet'; readonly sheet: FacilitatorNotes }
  | { readonly from: 'room'; readonly what: 'clock'; readonly at: number }
  | { readonly from: 'room'; readonly what: 'gone' }

/** What the notes ask of the room. */
export type FromNotes =
  | { readonly from: 'notes'; readonly what: 'hello' | 'on' | 'back' | 'black' }
  | { readonly from: 'notes'; readonly what: 'press'; readonly option: number; readonly by: 1 | -1 }
  | { readonly from: 'notes'; readonly what: 'take'; readonly action: string }
  | { readonly from: 'notes'; readonly what: 'item'; readonly id: string }

/** The line between a room and its notes in another window of the same browser. */
export interface NotesChannel {
  send(message: FromRoom | FromNotes): void
  close(): void
}

function lineOf(scenario: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`step-in/room/${scenario}`)
  } catch {
    // The browser has none, or refuses it to a page that may store nothing.
    return null
  }
}

/**
 * Opens the line for a scenario. Messages of the other side go to `hear`. Where the browser has no such thing nobody
 * answers, and the room works by itself.
 */
export function openChannel<From extends 'room' | 'notes'>(
  scenario: string,
  me: From,
  hear: (message: From extends 'room' ? FromNotes : FromRoom) => void,
): NotesChannel {
  const channel = lineOf(scenario)
  if (channel === null) return { send: () => undefined, close: () => undefined }
  channel.addEventListener('message', ({ data }: MessageEvent<FromRoom | FromNotes>) => {
    // Only pages of this program can speak here; whether it is one of the other side is all there is to ask.
    if (data.from !== me) hear(data as Parameters<typeof hear>[0])
  })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
