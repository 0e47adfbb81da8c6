import { useEffect, useState } from 'preact/hooks'
import type { Place, Time } from '#scenario'
import type { PlaceDrawing } from '../../ports/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** So many rows of names stand one above the other, so that neighbours do not cover each other. */
const ROWS = 4

interface NamedPlaceProps {
  readonly place: Place
  readonly time: Time
}

/** The picture of a place with its landmarks named on it. Decoration: they stand below it in words. */
export function NamedPlace({ place, time }: NamedPlaceProps) {
  const { drawings } = useStudio().parts
  const [drawn, setDrawn] = useState<PlaceDrawing | null>(null)
  useEffect(() => {
    let wanted = true
    void drawings.place(place, time).then((found) => {
      if (wanted) setDrawn(found)
    })
    return () => {
      wanted = false
    }
  }, [drawings, place, time])
  if (drawn === null) return null
  return (
    <div class="see-place-picture" aria-hidden="true">
      <img src={drawn.address} alt="" />
      {drawn.landmarks.map(({ landmark, x: at, y }, i) => {
        // A door may be beyond the edge; its name is within.
        const x = Math.min(0.985, Math.max(0.015, at))
        const top = 0.04 + (i % ROWS) * 0.11
        const side = x < 0.15 ? 'start' : x > 0.85 ? 'end' : 'middle'
        return (
          <span
            key={landmark}
            class="see-landmark"
            data-side={side}
            style={{ '--x': `${x * 100}%`, '--top': `${top * 100}%`, '--reach': `${Math.max(0, y - top) * 100}%` }}
          >
            <span>{landmark}</span>
          </span>
        )
      })}
    </div>
  )
}
