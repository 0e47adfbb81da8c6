import { Images, Printer, X } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from '../../parts/index.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Darkroom } from './darkroom.tsx'
import { ShotPicture, ShotWords } from './shot-picture.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import { usePictures } from './use-pictures.ts'
import './storyboard.css'

/** Every moment of every beat as a picture with its words, to be read and printed. */
export function Storyboard() {
  const t = useText()
  const page = useLanguage().language
  const pictures = usePictures()
  const { reading } = useStudio()
  const root = useRef<HTMLDivElement>(null)
  useFocusAfter(pictures?.taking === true, root, '[data-see-control=board-print]')
  if (pictures === null) return <p class="see-note">{t('studio.see.nothing')}</p>
  const { of: board, taken, taking, noStage, old } = pictures
  const all = board?.shots.length ?? 0
  const written = board?.compiled.scenario.lang ?? 'en'
  return (
    <div class="see-board-page" ref={root}>
      <div class="see-board-bar">
        <p>{t('studio.see.board.lead')}</p>
        <div class="see-controls">
          <Button icon={Images} variant="primary" disabled={taking} data-see-control="board" onClick={pictures.begin}>
            {t(board === null ? 'studio.see.board.make' : 'studio.see.board.again')}
          </Button>
          {taking && (
            <Button icon={X} data-see-control="board-cancel" onClick={pictures.end}>
              {t('studio.see.board.cancel')}
            </Button>
          )}
          {board !== null && !taking && (
            <Button icon={Printer} data-see-control="board-print" onClick={() => globalThis.print()}>
              {t('studio.see.board.print')}
            </Button>
          )}
        </div>
        {taking && (
          <p class="see-board-progress">
            <progress max={all} value={taken.length} aria-label={t('studio.see.board.progress')} />
            <span aria-hidden="true">{t('studio.see.board.done', { done: taken.length, of: all })}</span>
          </p>
        )}
        <p role="status">
          {taking && t('studio.see.board.taking', { count: all })}
          {!taking && old && t('studio.see.board.old')}
          {board !== null && noStage && ` ${t('studio.see.board.noStage')}`}
          {!reading.upToDate && ` ${t('studio.see.broken')}`}
        </p>
      </div>
      {board !== null && (
        <div class="see-board" lang={written === page ? undefined : written}>
          <h2 class="see-board-title">{board.compiled.scenario.title}</h2>
          {[...board.compiled.beats.values()].map(({ id, beat }) => (
            <section key={id} class="see-board-beat">
              <h3>{id}</h3>
              <ol class="see-shots">
                {board.shots.map(
                  (shot, i) =>
                    shot.beat === id && (
                      <li key={i} class="see-shot">
                        <ShotPicture picture={taken[i]} />
                        <ShotWords shot={shot} compiled={board.compiled} />
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
      {/* Below, so that the pictures come in sight one by one. */}
      {taking && board !== null && (
        <Darkroom compiled={board.compiled} shots={board.shots} onPicture={pictures.add} onDone={pictures.end} />
      )}
    </div>
  )
}
