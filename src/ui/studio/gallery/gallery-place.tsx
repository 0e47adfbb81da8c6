import { useText } from '../../text/index.ts'
import { useSeenOnce } from './use-seen-once.ts'
import { NamedPlace } from '../see/named-place.tsx'
import type { Drawings } from '../../ports/index.ts'
import type { GalleryPlace as Place } from './entries.ts'
import { GalleryList } from './gallery-list.tsx'

interface GalleryPlaceProps {
  readonly place: Place
  /** Without its picture where only something in it was searched for. */
  readonly pictured: boolean
  readonly drawings: Drawings
  readonly onCopy: (word: string) => void
}

/** A place with its landmarks named on it, where people can stand in it, and what can change. */
export function GalleryPlace({ place, pictured, drawings, onCopy }: GalleryPlaceProps) {
  const t = useText()
  const [element, seen] = useSeenOnce<HTMLElement>()
  const { landmarks, pieces } = place
  return (
    <section ref={element} class="gallery-place" aria-labelledby={`gallery-${place.place}`}>
      <h4 id={`gallery-${place.place}`}>{place.told}</h4>
      {pictured && (
        <>
          <div class="gallery-place-picture">{seen && <NamedPlace place={place.place} time="day" />}</div>
          <GalleryList entries={[{ word: place.word, told: place.told, picture: null }]} {...{ drawings, onCopy }} />
        </>
      )}
      {landmarks.length > 0 && (
        <>
          <h5>{t('studio.gallery.landmarks')}</h5>
          <GalleryList entries={landmarks} {...{ drawings, onCopy }} />
        </>
      )}
      {pieces.length > 0 && (
        <>
          <h5>{t('studio.gallery.pieces')}</h5>
          <GalleryList entries={pieces} {...{ drawings, onCopy }} />
        </>
      )}
    </section>
  )
}
