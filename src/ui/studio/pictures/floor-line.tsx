import { useId, useState } from 'preact/hooks'
import { type Draft, FLOOR, type Path, type PlacePicture } from '#scenario'
import { put } from '#studio'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { useShownMedia } from './use-shown-media.ts'
import './floor-line.css'

/** As the slider counts: in hundredths of the picture's height, from above. */
const [LEAST, MOST, USUAL] = [FLOOR.least, FLOOR.most, FLOOR.usual].map((part) => Math.round(part * 100)) as [
  number,
  number,
  number,
]
/** How far Page Up and Page Down go. */
const PAGE = 5

interface FloorLineProps {
  /** Of the picture in the scenario: `['stage', 'picture']`. */
  readonly path: Path
  readonly picture: Draft<PlacePicture>
  readonly disabled: boolean
}

/** A picture of the author's own as the scene crops it, with a line on it to be moved to where the feet of people are. */
export function FloorLine({ path, picture, disabled }: FloorLineProps) {
  const t = useText()
  const id = useId()
  const { files, edit } = useStudio()
  const file = picture.file ?? ''
  const { address, gone } = useShownMedia(file, files.media[file] ?? null)
  const written = typeof picture.floor === 'number' ? Math.round(picture.floor * 100) : USUAL
  // While it is dragged only the line moves; the stage is built anew when it is let go.
  const [dragged, setDragged] = useState<number | null>(null)
  const at = Math.min(MOST, Math.max(LEAST, dragged ?? written))
  const write = (to: number): void => {
    setDragged(null)
    const next = Math.min(MOST, Math.max(LEAST, to))
    if (next !== written) edit('place', put([...path, 'floor'], next === USUAL ? undefined : next / 100))
  }
  if (gone) return <p>{t('studio.pictures.gone')}</p>
  return (
    <div class="floor-line" data-floor={at}>
      <label for={id}>{t('studio.pictures.floor')}</label>
      <div
        class="floor-line-picture"
        style={{ '--floor': `${at}%`, '--least': `${LEAST}%`, '--span': `${MOST - LEAST}%` }}
      >
        {address !== null && <img src={address} alt={picture.alt ?? ''} />}
        <span class="floor-line-mark" aria-hidden="true" />
        <input
          id={id}
          type="range"
          min={LEAST}
          max={MOST}
          step={1}
          value={at}
          disabled={disabled}
          aria-orientation="vertical"
          aria-valuetext={t('studio.pictures.floorAt', { percent: at })}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setDragged(Number(event.currentTarget.value))}
          onChange={(event) => write(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            // Down is down on the picture, whatever the browser makes of a slider that stands upright.
            const by = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key]
            if (by === undefined) return
            event.preventDefault()
            write(at + by)
          }}
        />
      </div>
      <p class="hint" id={`${id}-hint`}>
        {t('studio.pictures.floorHint')}
      </p>
    </div>
  )
}
