import { useEffect, useState } from 'preact/hooks'
import type { Drawings } from '../../ports/index.ts'
import type { Pictured } from './entries.ts'
import { useSeenOnce } from './use-seen-once.ts'

/** Whose face it is in a picture of a face. */
const somebody = { id: 'somebody', rank: 'officer', look: { skin: 'brown', hair: 'bun', uniform: true } } as const

function drawn(picture: Pictured, drawings: Drawings): Promise<string | null> {
  switch (picture.of) {
    case 'person':
      return drawings.posed(picture.how)
    case 'face':
      return drawings.person(somebody, picture.face, 'head')
    case 'inset':
      return drawings.inset(picture.inset)
  }
}

interface GalleryPictureProps {
  readonly picture: Pictured
  readonly drawings: Drawings
}

/** The picture of a word, drawn once it comes into view. Decoration: its words stand beside it. */
export function GalleryPicture({ picture, drawings }: GalleryPictureProps) {
  const [element, seen] = useSeenOnce<HTMLSpanElement>()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!seen) return undefined
    let wanted = true
    void drawn(picture, drawings).then((found) => {
      if (wanted) setAddress(found)
    })
    return () => {
      wanted = false
    }
  }, [seen, picture, drawings])
  return (
    <span ref={element} class="gallery-picture" data-of={picture.of} aria-hidden="true">
      {address !== null && <img src={address} alt="" />}
    </span>
  )
}
