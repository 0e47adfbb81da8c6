import { expect, test } from 'vitest'
import { openChannel, type FromNotes, type FromRoom } from '../../src/ui/room/notes-channel.ts'

test('the notes hear the room and are heard by it, and nobody hears themselves', async () => {
  const heard: (FromRoom | FromNotes)[] = []
  let enough = () => undefined as void
  const both = new Promise<void>((done) => {
    enough = done
  })
  const hear = (message: FromRoom | FromNotes) => {
    if (heard.push(message) === 2) enough()
  }
  const room = openChannel('a', 'room', hear)
  const notes = openChannel('a', 'notes', hear)
  const other = openChannel('b', 'notes', hear)
  notes.send({ from: 'notes', what: 'hello' })
  room.send({ from: 'room', what: 'gone' })
  await both
  for (const channel of [room, notes, other]) channel.close()
  expect(heard.map((m) => m.what).toSorted()).toEqual(['gone', 'hello'])
})
