import { Images, Printer, X } from 'lucide'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CompiledScenario } from '#engine'
import type { Moment } from '#scenario'
import { boardShots, type Shot, waysTo } from '#studio'
import { type SwappableSession, swappableSession } from '#play'
import { Button } from '../../parts/index.ts'
import { usePort } from '../../ports/index.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { createStands } from './stands.ts'
import { createStill } from './still.ts'
import { takePictures } from './take-pictures.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useShown } from './use-shown.ts'
import './storyboard.css'

/** The stage on which the pictures are taken, one after the other; it is gone when all are there. */
interface StudioProps {
  readonly compiled: CompiledScenario
  readonly shots: readonly Shot[]
  readonly onPicture: (picture: string | null) => void
  readonly onDone: () => void
}

function firstStill(compiled: CompiledScenario): SwappableSession {
  return swappableSession(createStill(createStands().at(compiled, compiled.scenario.start, null)))
}

function Darkroom({ compiled, shots, onPicture, onDone }: StudioProps) {
  const stage = usePort('stage')
  const host = useRef<HTMLDivElement>(null)
  const [session] = useState(() => firstStill(compiled))
  const tellRef = useRef({ onPicture, onDone })
  useLayoutEffect(() => {
    tellRef.current = { onPicture, onDone }
  }, [onPicture, onDone])
  useEffect(() => {
    const element = host.current
    if (element === null) return undefined
    const taking = new AbortController()
    const { pass: _, ...silent } = session
    const end = stage.mount(element, silent)
    const ticking = stage.eachFrame((ms) => session.pass(ms))
    const { signal } = taking
    void takePictures(shots, { stage, host: element, session, compiled, of: compiled, signal }, (picture) =>
      tellRef.current.onPicture(picture),
    ).then(() => signal.aborted || tellRef.current.onDone())
    return () => {
      taking.abort()
      ticking()
      end()
    }
  }, [stage, session, shots, compiled])
  return <div class="see-darkroom" ref={host} aria-hidden="true" />
}

/** What a moment says and does, one line each. */
function Told({ moment, compiled }: { readonly moment: Moment; readonly compiled: CompiledScenario }) {
  const t = useText()
  const name = moment.who === undefined ? null : (compiled.scenario.cast[moment.who]?.name ?? moment.who)
  return (
    <>
      {moment.note !== undefined && <p>{moment.note}</p>}
      {moment.does !== undefined && (
        <p>
          {name !== null && <b>{name} </b>}
          {moment.does}
        </p>
      )}
      {moment.say !== undefined && (
        <p>
          {name !== null && <b>{name}: </b>}“{moment.say}”
        </p>
      )}
      {moment.thought !== undefined && (
        <p>
          <b>{t('play.words.youThink')}: </b>
          <i>{moment.thought}</i>
        </p>
      )}
      {moment.cue !== undefined && (
        <p class="see-board-cue">
          {t('studio.see.board.cue')} {moment.cue.text}
        </p>
      )}
    </>
  )
}

interface Board {
  readonly compiled: CompiledScenario
  readonly shots: readonly Shot[]
}

/** Every moment of every beat as a picture with its words, to be read and printed. */
export function Storyboard() {
  const t = useText()
  const page = useLanguage().language
  const shown = useShown(null)
  const { reading } = useStudio()
  const machine = usePort('machine')
  const [board, setBoard] = useState<Board | null>(null)
  const [pictures, setPictures] = useState<readonly (string | null)[]>([])
  const [taking, setTaking] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  useFocusAfter(taking, root, '[data-see-control=board-print]')
  if (shown === null) return <p class="see-note">{t('studio.see.nothing')}</p>
  const begin = (): void => {
    const { compiled } = shown
    setBoard({ compiled, shots: boardShots(compiled, waysTo(compiled)) })
    setPictures([])
    setTaking(!machine.missing().includes('stage'))
  }
  const all = board?.shots.length ?? 0
  const isOld = board !== null && board.compiled !== shown.compiled
  const written = board?.compiled.scenario.lang ?? 'en'
  return (
    <div class="see-board-page" ref={root}>
      <div class="see-board-bar">
        <p>{t('studio.see.board.lead')}</p>
        <div class="see-controls">
          <Button icon={Images} variant="primary" disabled={taking} data-see-control="board" onClick={begin}>
            {t(board === null ? 'studio.see.board.make' : 'studio.see.board.again')}
          </Button>
          {taking && (
            <Button icon={X} data-see-control="board-cancel" onClick={() => setTaking(false)}>
              {t('studio.see.board.cancel')}
            </Button>
          )}
          {board !== null && !taking && (
            <Button icon={Printer} data-see-control="board-print" onClick={() => globalThis.print()}>
              {t('studio.see.board.print')}
            </Button>
          )}
        </div>
        {taking && <progress max={all} value={pictures.length} aria-label={t('studio.see.board.progress')} />}
        <p role="status">
          {taking && t('studio.see.board.taking', { count: all })}
          {!taking && isOld && t('studio.see.board.old')}
          {!reading.upToDate && ` ${t('studio.see.broken')}`}
        </p>
        {taking && board !== null && (
          <Darkroom
            compiled={board.compiled}
            shots={board.shots}
            onPicture={(picture) => setPictures((before) => [...before, picture])}
            onDone={() => setTaking(false)}
          />
        )}
      </div>
      {board !== null && (
        <div class="see-board" lang={written === page ? undefined : written}>
          <h2 class="see-board-title">{board.compiled.scenario.title}</h2>
          {[...board.compiled.beats.values()].map(({ id, beat, script }) => (
            <section key={id} class="see-board-beat">
              <h3>{id}</h3>
              <ol class="see-shots">
                {board.shots.map(
                  (shot, i) =>
                    shot.beat === id && (
                      <li key={i} class="see-shot">
                        {typeof pictures[i] === 'string' ? (
                          <img src={pictures[i]} alt="" />
                        ) : (
                          <span class="see-shot-empty" />
                        )}
                        {shot.moments.map((index) => (
                          <Told key={index} moment={script[index]?.moment ?? {}} compiled={board.compiled} />
                        ))}
                      </li>
                    ),
                )}
              </ol>
              {beat.ending !== undefined && (
                <p class="see-ending">
                  <b>{beat.ending.title}</b> {beat.ending.text}
                </p>
              )}
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
