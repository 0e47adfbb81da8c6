import { useEffect, useRef, useState } from 'preact/hooks'
import { ChevronLeft, ChevronRight, Moon } from 'lucide'
import { useMouseFocus } from '../parts/keys/index.ts'
import { Button, Notice } from '../parts/index.ts'
import { clockText, useLanguage, useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import { NotesComing } from './notes-coming.tsx'
import { NotesItems, NotesOptions } from './notes-options.tsx'
import { openChannel, type FromNotes, type FromRoom, type NotesChannel } from './notes-channel.ts'
import type { FacilitatorNotes, RoomPhase } from '#play'
import type { RoomCommand } from './room-key.ts'
import { useRoomKeys } from './use-room-keys.ts'
import './notes.css'

interface NotesScreenProps {
  /** The catalogue's id of the scenario. */
  readonly id: string
}

function useSheet(id: string) {
  const [sheet, setSheet] = useState<FacilitatorNotes | null>(null)
  const [at, setAt] = useState(0)
  const [gone, setGone] = useState(false)
  const lineRef = useRef<NotesChannel | null>(null)
  useEffect(() => {
    const heard = (message: FromRoom) => {
      if (message.what === 'clock') return setAt(message.at)
      setGone(message.what === 'gone')
      if (message.what === 'gone') return
      setSheet(message.sheet)
      setAt(message.sheet.at)
    }
    const opened = openChannel(id, 'notes', heard)
    lineRef.current = opened
    opened.send({ from: 'notes', what: 'hello' })
    return () => opened.close()
  }, [id])
  const ask = (message: FromNotes) => lineRef.current?.send(message)
  return { sheet, at, gone, ask }
}

/** The facilitator's notes, in a window of their own: they follow the room and tell what it is not shown. */
export function NotesScreen({ id }: NotesScreenProps) {
  const t = useText()
  const { language } = useLanguage()
  const { sheet, at, gone, ask } = useSheet(id)
  const { shortcuts } = usePort('preferences').settings()
  useMouseFocus()
  useRoomKeys((what: RoomCommand) => {
    if (typeof what === 'string') ask({ from: 'notes', what })
    else press(what.option, what.by)
  })
  const title = sheet?.title
  useEffect(() => {
    const screen = title === undefined ? t('room.notes.title') : t('room.notes.screen', { title })
    document.title = t('frame.titleOf', { screen })
  }, [t, title])

  function press(option: number, by: 1 | -1): void {
    const item = sheet?.items[option]
    if (item === undefined) ask({ from: 'notes', what: 'press', option, by })
    else ask({ from: 'notes', what: 'item', id: item.id })
  }

  if (sheet === null)
    return (
      <main class="page notes">
        <h1>{t('room.notes.title')}</h1>
        <Notice spoken title={t('room.notes.waiting')}>
          <p>{t('room.notes.waitingText')}</p>
        </Notice>
      </main>
    )
  const lang = sheet.lang === language ? undefined : sheet.lang
  return (
    <main class="page notes" data-scene={sheet.phase}>
      <header class="notes-head">
        <h1 lang={lang}>{sheet.title}</h1>
        <p class="hint">{t('room.notes.private')}</p>
        <p class="notes-now" role="status">
          <strong>{t(`room.notes.scene.${sheet.phase}`)}</strong> · {t(`vocabulary.harm.${sheet.harm}`)}
          {sheet.black && ` · ${t('room.notes.black')}`}
        </p>
        <p class="notes-clock">{t('room.notes.at', { at: clockText(at) })}</p>
        {gone && <Notice spoken title={t('room.notes.gone')} />}
        <div class="notes-ways">
          <Button icon={ChevronLeft} kbd="PageUp" onClick={() => ask({ from: 'notes', what: 'back' })}>
            {t('room.bar.back')}
          </Button>
          <Button
            variant="primary"
            icon={ChevronRight}
            kbd="PageDown"
            onClick={() => ask({ from: 'notes', what: 'on' })}
          >
            {t('room.bar.on')}
          </Button>
          <Button
            variant="ghost"
            icon={Moon}
            kbd={shortcuts ? 'b' : null}
            onClick={() => ask({ from: 'notes', what: 'black' })}
          >
            {t('room.bar.black')}
          </Button>
        </div>
      </header>
      {sheet.sign !== null && (
        <section class="notes-sign">
          <h2>{t('room.notes.sign')}</h2>
          <p lang={lang}>{sheet.sign}</p>
        </section>
      )}
      <Asks phase={sheet.phase} />
      <NotesComing coming={sheet.coming} at={at} lang={lang} />
      {sheet.items.length > 0 ? (
        <NotesItems items={sheet.items} lang={lang} onPick={(item) => ask({ from: 'notes', what: 'item', id: item })} />
      ) : (
        <NotesOptions
          options={sheet.options}
          asked={sheet.phase === 'choices'}
          lang={lang}
          onPress={press}
          onTake={(action) => ask({ from: 'notes', what: 'take', action })}
        />
      )}
      <Lists sheet={sheet} lang={lang} />
    </main>
  )
}

function Asks({ phase }: { readonly phase: RoomPhase }) {
  const t = useText()
  const asks: Readonly<Record<string, string>> = t(`room.notes.asks.${phase}`, { returnObjects: true })
  return (
    <section>
      <h2>{t('room.notes.ask')}</h2>
      <ul>
        {Object.values(asks).map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
    </section>
  )
}

function Lists({ sheet, lang }: { readonly sheet: FacilitatorNotes; readonly lang: string | undefined }) {
  const t = useText()
  const lists = [
    { name: t('room.notes.questions'), lines: sheet.questions },
    { name: t('room.notes.points'), lines: sheet.points },
  ]
  return (
    <>
      {lists.map(({ name, lines }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul lang={lang}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
