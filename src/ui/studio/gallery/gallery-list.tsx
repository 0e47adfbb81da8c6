import { Copy } from 'lucide'
import { Icon } from '../../parts/index.ts'
import type { Drawings } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import type { GalleryEntry } from './entries.ts'
import { GalleryPicture } from './gallery-picture.tsx'

interface GalleryListProps {
  readonly entries: readonly GalleryEntry[]
  readonly drawings: Drawings
  readonly onCopy: (word: string) => void
}

/** Words with their pictures; pressing the word copies it. */
export function GalleryList({ entries, drawings, onCopy }: GalleryListProps) {
  const t = useText()
  const pictured = entries.some(({ picture }) => picture !== null)
  return (
    <ul class="gallery-list plain-list" data-pictured={pictured ? '' : undefined}>
      {entries.map(({ word, told, picture }) => (
        <li key={word}>
          {picture !== null && <GalleryPicture picture={picture} drawings={drawings} />}
          <span class="gallery-told">{told}</span>
          <button
            type="button"
            class="gallery-copy"
            data-copy={word}
            aria-label={t('studio.gallery.copy', { word })}
            onClick={() => onCopy(word)}
          >
            <code>{word}</code> <Icon icon={Copy} />
          </button>
        </li>
      ))}
    </ul>
  )
}
