// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openChannel } from '../../src/ui/room/notes-channel.ts'
import { RoomScreen } from '../../src/ui/room/room-screen.tsx'
import type { Room } from '../../src/play/room/room-types.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { roomOf } from '../support/room-driver.ts'
import * as page from '../support/page.tsx'
import { fetched } from '../support/fetched.ts'

let room: Room
const show = (opening: Promise<Room>) => {
  const ports = fakePorts({}, { rooms: { open: () => opening } })
  return page.show(<RoomScreen id="long-stop" />, ports)
}

beforeEach(() => {
  window.scrollTo = () => undefined
  sessionStorage.clear()
  room = { ...roomOf('long-stop'), close: vi.fn<Room['close']>() }
})
afterEach(page.end)

test('a room is open as long as its screen is there', async () => {
  await show(Promise.resolve(room))
  expect(page.get('main').dataset['scene']).toBe('title')
  expect(room.close).not.toHaveBeenCalled()
  page.end()
  expect(room.close).toHaveBeenCalledOnce()
})

test('a room that opens when its screen has gone is closed again', async () => {
  let come: (opened: Room) => void = () => undefined
  const opening = new Promise<Room>((done) => {
    come = done
  })
  await show(opening)
  page.end()
  come(room)
  await opening
  await vi.waitFor(() => expect(room.close).toHaveBeenCalledOnce(), fetched)
})

test('the second at which the scene stands is not read out each time somebody speaks', async () => {
  await show(Promise.resolve(room))
  expect(page.get('.room-time').closest('output, [role=status], [aria-live]')).toBeNull()
})

test('A4 after Begin the focus is in the room, so that Space and Tab lead on', async () => {
  await show(Promise.resolve(room))
  const begin = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Begin')
  if (begin === undefined) throw new Error('there is no Begin')
  begin.focus()
  await page.click(begin)
  expect(page.get('main').dataset['scene']).toBe('playing')
  expect(document.activeElement).toBe(page.get('h1'))
})

test('notes that were told the room is gone hear of it again when its page comes back', async () => {
  await show(Promise.resolve(room))
  const heard: string[] = []
  const notes = openChannel('long-stop', 'notes', ({ what }) => heard.push(what))
  notes.send({ from: 'notes', what: 'hello' })
  await vi.waitFor(() => expect(heard).toContain('sheet'), fetched)
  dispatchEvent(new Event('pagehide'))
  await vi.waitFor(() => expect(heard).toContain('gone'), fetched)
  heard.length = 0
  dispatchEvent(new Event('pageshow'))
  await vi.waitFor(() => expect(heard).toContain('sheet'), fetched)
  notes.close()
})
