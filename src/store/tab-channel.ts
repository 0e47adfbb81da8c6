import type { RowKey, TabChannel, TabMessage } from '#records'

const CHANNEL = 'step-in-records'

/** A message as it is sent. Tabs may be of different versions of the program, so its shape stays as it was first. */
type Sent =
  | { readonly changed: readonly { readonly store: RowKey['table']; readonly id: string }[]; readonly routine: boolean }
  | { readonly current: string }

const toSent = (message: TabMessage): Sent =>
  'current' in message
    ? message
    : { ...message, changed: message.changed.map(({ table, id }) => ({ store: table, id })) }

const fromSent = (sent: Sent): TabMessage =>
  'current' in sent ? sent : { ...sent, changed: sent.changed.map(({ store, id }) => ({ table: store, id })) }

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    // The browser has none, or refuses it to a page that may store nothing.
    return null
  }
}

/** The channel between the tabs of this browser; null where there is none. */
export function openTabChannel(): TabChannel | null {
  const channel = openChannel()
  return (
    channel && {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is this origin's alone
      send: (message) => channel.postMessage(toSent(message)),
      onMessage(listener) {
        channel.addEventListener('message', ({ data }: MessageEvent<Sent>) => listener(fromSent(data)))
      },
    }
  )
}
