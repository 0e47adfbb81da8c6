import { Images, X } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from '../../parts/index.ts'
import { type Text, useLanguage, useText } from '../../text/index.ts'
import { Darkroom } from '../see/darkroom.tsx'
import { ShotPicture, ShotWords } from '../see/shot-picture.tsx'
import { useFocusAfter } from '../see/use-focus-after.ts'
import { type Pictures, usePictures } from '../see/use-pictures.ts'

/** What of the storyboard is not on the page, and why; empty where all of it is. */
function missingText({ of, taken, noStage, old }: Pictures, t: Text): string {
  const there = taken.filter(({ stage }) => stage !== null).length
  const all = of?.shots.length ?? 0
  if (noStage) return t('studio.review.board.pictures.noStage')
  if (of === null) return t('studio.review.board.pictures.leftOut')
  return [
    there < all ? t('studio.review.board.pictures.some', { there, count: all }) : '',
    old ? t('studio.see.board.old') : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Every moment as a picture with its beat, its second and its words. The pictures are taken when somebody asks for them. */
export function BoardStoryboard() {
  const t = useText()
  const page = useLanguage().language
  const pictures = usePictures()
  const root = useRef<HTMLElement>(null)
  useFocusAfter(pictures?.taking === true, root, '[data-board-control="pictures"]')
  if (pictures === null) return null
  const { of, taken, taking, noStage } = pictures
  const all = of?.shots.length ?? 0
  const missing = taking ? '' : missingText(pictures, t)
  const written = of?.compiled.scenario.lang ?? 'en'
  return (
    <section ref={root} data-board="storyboard">
      <h3>{t('studio.review.board.pictures.title')}</h3>
      {!noStage && (
        <div class="board-tools">
          {taking ? (
            <>
              <progress max={all} value={taken.length} aria-label={t('studio.see.board.progress')} />
              <Button icon={X} data-board-control="cancel" onClick={pictures.end}>
                {t('studio.see.board.cancel')}
              </Button>
            </>
          ) : (
            <Button icon={Images} data-board-control="pictures" onClick={pictures.begin}>
              {t(of === null ? 'studio.review.board.pictures.take' : 'studio.review.board.pictures.again')}
            </Button>
          )}
          {taking && of !== null && (
            <Darkroom compiled={of.compiled} shots={of.shots} onPicture={pictures.add} onDone={pictures.end} />
          )}
        </div>
      )}
      <p role="status">{taking ? t('studio.see.board.taking', { count: all }) : missing}</p>
      {of !== null && (
        <ol class="see-shots" lang={written === page ? undefined : written}>
          {of.shots.map((shot, i) => {
            const picture = taken[i]
            return (
              picture !== undefined && (
                <li key={i} class="see-shot" data-shot={shot.beat}>
                  <ShotPicture picture={picture} />
                  <p class="board-shot-beat">{shot.beat}</p>
                  <ShotWords shot={shot} compiled={of.compiled} />
                </li>
              )
            )
          })}
        </ol>
      )}
    </section>
  )
}
