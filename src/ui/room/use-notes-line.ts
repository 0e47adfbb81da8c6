import { useEffect, useRef } from 'preact/hooks'
import { facilitatorNotes, type Director, type Room, type RoomState } from '#play'
import { openChannel, type FromNotes, type NotesChannel } from './notes-channel.ts'

/** How often the room sends its running clock to the notes, ms. */
const TICK = 250

/** Sends the state of the room to the notes in another window, and does what they ask. */
export function useNotesLine(scenario: string, room: Room, director: Director, state: RoomState): void {
  const lineRef = useRef<NotesChannel | null>(null)
  const { session } = room

  useEffect(() => {
    const send = () =>
      lineRef.current?.send({ from: 'room', what: 'sheet', sheet: facilitatorNotes(session, director.state()) })
    const asked = (message: FromNotes) => {
      if (message.what === 'hello') send()
      else if (message.what === 'press') director.press(message.option, message.by)
      else if (message.what === 'take') director.take(message.action)
      else if (message.what === 'item') director.toggleItem(message.id)
      else director[message.what]()
    }
    const opened = openChannel(scenario, 'room', asked)
    lineRef.current = opened
    send()
    let told = -1
    const clock = setInterval(() => {
      const at = session.run().clock
      if (at === told) return
      told = at
      opened.send({ from: 'room', what: 'clock', at })
    }, TICK)
    const gone = () => opened.send({ from: 'room', what: 'gone' })
    addEventListener('pagehide', gone)
    // After the browser's Back a page may be shown again as it was when it was left.
    addEventListener('pageshow', send)
    return () => {
      removeEventListener('pagehide', gone)
      removeEventListener('pageshow', send)
      clearInterval(clock)
      gone()
      opened.close()
      lineRef.current = null
    }
  }, [scenario, session, director])

  useEffect(() => {
    lineRef.current?.send({ from: 'room', what: 'sheet', sheet: facilitatorNotes(session, state) })
  }, [session, state])
}
