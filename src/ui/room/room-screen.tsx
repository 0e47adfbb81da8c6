import { useLayoutEffect, useState } from 'preact/hooks'
import { Button, LinkButton, Notice, SpokenWords } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { NewerHere } from '../frame/newer-here.tsx'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { RoomView } from './room-view.tsx'
import type { Room } from '#play'
import '../play/backdrop.css'
import './room.css'
import './room-panels.css'

interface RoomScreenProps {
  /** The catalogue's. */
  readonly id: string
}

/** The instructor's room: opens the scenario, and says so when it cannot. */
export function RoomScreen({ id }: RoomScreenProps) {
  const library = usePort('library')
  const rooms = usePort('rooms')
  const t = useText()
  const [room, setRoom] = useState<Room | 'opening' | 'failed'>('opening')
  const [tries, setTries] = useState(0)
  const known = library.entries().some((entry) => entry.id === id)
  // Layout effects end at the moment the screen goes; other effects end a frame later, and a room that is opened in
  // between would stay open.
  useLayoutEffect(() => {
    if (!known) return undefined
    let here = true
    rooms.open(id).then(
      // A room that is opened after the screen has gone is closed at once.
      (opened) => (here ? setRoom(opened) : opened.close()),
      () => here && setRoom('failed'),
    )
    return () => {
      here = false
    }
  }, [rooms, id, known, tries])
  useLayoutEffect(() => {
    if (typeof room === 'string') return undefined
    return () => {
      room.session.pause(true)
      room.close()
    }
  }, [room])

  if (typeof room !== 'string') return <RoomView id={id} room={room} />
  const again = () => {
    setRoom('opening')
    setTries((n) => n + 1)
  }
  const lost = !known || room === 'failed'
  return (
    <main class="page">
      <ScreenTitle screen={t('briefing.room')}>{t('briefing.room')}</ScreenTitle>
      {lost ? (
        <Notice
          spoken
          title={known ? t('room.failed') : t('room.notFound')}
          actions={
            <>
              {known && <Button onClick={again}>{t('frame.unreachable.again')}</Button>}
              <LinkButton href={hrefOf({ at: 'catalogue' })}>{t('briefing.back')}</LinkButton>
            </>
          }
        >
          <NewerHere />
        </Notice>
      ) : (
        <SpokenWords words={t('frame.loading')} />
      )}
    </main>
  )
}
