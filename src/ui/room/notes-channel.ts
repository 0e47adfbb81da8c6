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

/** The channel between a room and its notes in another window of the same browser. */
export interface NotesChannel {
  send(message: FromRoom | FromNotes): void
  close(): void
}

function channelOf(scenario: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`step-in/room/${scenario}`)
  } catch {
    // The browser has no channels, or refuses them to a page that may store nothing.
    return null
  }
}

/**
 * Opens the channel of a scenario. Calls `hear` with each message of the other side. In a browser without channels nobody
 * answers, and the room works alone.
 */
export function openChannel<From extends 'room' | 'notes'>(
  scenario: string,
  me: From,
  hear: (message: From extends 'room' ? FromNotes : FromRoom) => void,
): NotesChannel {
  const channel = channelOf(scenario)
  if (channel === null) return { send: () => undefined, close: () => undefined }
  channel.addEventListener('message', ({ data }: MessageEvent<FromRoom | FromNotes>) => {
    // Only pages of this program can send here, so the side a message comes from is all that has to be checked.
    if (data.from !== me) hear(data as Parameters<typeof hear>[0])
  })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
