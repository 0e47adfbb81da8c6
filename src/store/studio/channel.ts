/** Tells the other tabs of this browser something, and hears what they tell. */
export interface Channel<Message> {
  send(message: Message): void
  onMessage(listener: (message: Message) => void): void
}

/** The channel of a name; one that reaches nobody where the browser has none, or refuses it to a page that may store nothing. */
export function openChannel<Message>(name: string): Channel<Message> {
  let channel: BroadcastChannel
  try {
    channel = new BroadcastChannel(name)
  } catch {
    return { send: () => undefined, onMessage: () => undefined }
  }
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is this origin's alone
    send: (message) => channel.postMessage(message),
    onMessage: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data)),
  }
}
