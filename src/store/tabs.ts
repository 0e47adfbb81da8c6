import type { CurrentChoice, News, Wire } from '#records'

const CHANNEL = 'step-in-records'
const CURRENT = 'step-in.person'

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    // The browser has none, or refuses it to a page that may store nothing.
    return null
  }
}

/** The line between the tabs of this browser; null where there is none. */
export function openWire(): Wire | null {
  const channel = openChannel()
  return (
    channel && {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is this origin's alone
      tell: (news) => channel.postMessage(news),
      onNews(listener) {
        channel.addEventListener('message', ({ data }: MessageEvent<News>) => listener(data))
      },
    }
  )
}

/** The current person's id in the browser's local storage; forgotten with the visit where that is blocked. */
export const storedChoice: CurrentChoice = {
  get() {
    try {
      return localStorage.getItem(CURRENT)
    } catch {
      return null
    }
  },
  set(person) {
    try {
      localStorage.setItem(CURRENT, person)
    } catch {
      // The next visit begins with the first person.
    }
  },
}
