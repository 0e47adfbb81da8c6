import { useId, useMemo, useState } from 'preact/hooks'
import { Dialog, LiveRegion } from '../../parts/index.ts'
import { useText, useWords } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import {
  galleryEntries,
  type GalleryPart,
  galleryParts,
  type GalleryPlace as Place,
  galleryPlaces,
  isSought,
  placeSought,
} from './entries.ts'
import { GalleryList } from './gallery-list.tsx'
import { GalleryPlace } from './gallery-place.tsx'
import '../see/see-pictures.css'
import './gallery.css'

interface GalleryDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Everything that can be drawn: one part at a time, or what is searched for in all of them. */
export function GalleryDialog({ open, onClose }: GalleryDialogProps) {
  const t = useText()
  return (
    <Dialog open={open} size="wide" title={t('studio.gallery.title')} onClose={onClose}>
      <Gallery />
    </Dialog>
  )
}

function Gallery() {
  const t = useText()
  const words = useWords()
  const { drawings } = useStudio().parts
  const field = useId()
  const [part, setPart] = useState<GalleryPart>('pose')
  const [sought, setSought] = useState('')
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const copy = (word: string): void => {
    const tell = (key: 'copied' | 'notCopied') =>
      setSaid(({ turn }) => ({ words: t(`studio.gallery.${key}`, { word }), turn: turn + 1 }))
    // Without a secure context there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(word) ?? Promise.reject(new Error('no clipboard'))).then(
      () => tell('copied'),
      () => tell('notCopied'),
    )
  }
  const everything = useMemo(
    () =>
      galleryParts.map((one) => ({
        part: one,
        entries: one === 'place' ? [] : galleryEntries(one, words),
        places: one === 'place' ? galleryPlaces(words) : [],
      })),
    [words],
  )
  const searching = sought.trim() !== ''
  const shown = searching
    ? everything
        .map(({ part: one, entries, places }) => ({
          part: one,
          entries: entries.filter((entry) => isSought(entry, sought)),
          places: places.flatMap((place) => placeSought(place, sought) ?? []),
        }))
        .filter(({ entries, places }) => entries.length + places.length > 0)
    : everything.filter((one) => one.part === part)
  const isWhole = (place: Place): boolean => everything.some(({ places }) => places.includes(place))
  const found = shown.flatMap(({ entries, places }) => [
    ...entries,
    ...places.flatMap((place) => (isWhole(place) ? [place] : [...place.landmarks, ...place.pieces])),
  ])
  return (
    <div class="gallery">
      <p>{t('studio.gallery.text')}</p>
      <div class="gallery-search">
        <label for={field}>{t('studio.gallery.search')}</label>
        <input
          id={field}
          type="search"
          value={sought}
          autocomplete="off"
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      <nav class="see-panels" aria-label={t('studio.gallery.parts')}>
        {galleryParts.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={!searching && one === part}
            data-gallery-part={one}
            onClick={() => {
              setSought('')
              setPart(one)
            }}
          >
            {t(`studio.gallery.part.${one}`)}
          </button>
        ))}
      </nav>
      <p role="status" class="gallery-found">
        {searching &&
          (found.length === 0 ? t('studio.gallery.foundNone') : t('studio.gallery.found', { count: found.length }))}
      </p>
      <p class="gallery-said">{said.words}</p>
      <LiveRegion text={said.words} turn={said.turn} />
      {shown.map(({ part: one, entries, places }) => (
        <section key={one} aria-labelledby={`gallery-part-${one}`}>
          <h3 id={`gallery-part-${one}`}>{t(`studio.gallery.part.${one}`)}</h3>
          {entries.length > 0 && <GalleryList entries={entries} drawings={drawings} onCopy={copy} />}
          {places.map((place) => (
            <GalleryPlace key={place.place} place={place} pictured={isWhole(place)} drawings={drawings} onCopy={copy} />
          ))}
        </section>
      ))}
    </div>
  )
}
