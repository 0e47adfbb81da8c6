/** The glass corner on the left: whoever is `far-left` sits behind it. */
import { c, file, path } from '../svg.ts'
import { at, back, front, level, lined, seam, side, thin } from './space.ts'
import { glassX } from './walls.ts'

/** How near the viewer it comes, how high its solid part and its frame are. Metres. */
const [face, sill, lintel, outer] = [4.6, 0.82, 2.3, -3.7] as const

export function partition(): string {
  const glass =
    side(glassX, sill, lintel, face, back, c('window-cool'), { opacity: 0.1 }) +
    front(outer, glassX, sill, lintel, face, c('window-cool'), { opacity: 0.1 })
  const shine =
    path('M-60 420L60 90h34L-26 420zM6 420L126 90h12L18 420z', { fill: c('white-lit'), opacity: 0.1 }) +
    path('M262 395L300 150h14L278 385z', { fill: c('white-lit'), opacity: 0.09 })
  const bars = [5.75].map((z) => side(glassX, sill, lintel, z, z + 0.07, c('post'), thin)).join('')
  return file(
    { x: -140, y: 40, width: 560, height: 680 },
    '',
    level(0, glassX, glassX + 0.4, face, back, c('shadow'), { opacity: 0.35 }) +
      side(glassX, 0, sill, face, back, c('wall-low'), lined) +
      side(glassX, 0, 0.11, face, back, c('wall-line'), thin) +
      front(outer, glassX, 0, sill, face, c('wall'), lined) +
      front(outer, glassX, 0, 0.12, face, c('wall-line'), thin) +
      seam(at(-2.7, 0.12, face), at(-2.7, sill, face), 2, c('wall-line')) +
      glass +
      shine +
      bars +
      side(glassX, lintel, lintel + 0.09, face, back, c('post'), thin) +
      front(outer, glassX, lintel, lintel + 0.09, face, c('sign-back'), thin) +
      side(glassX, sill, sill + 0.05, face, back, c('sign-back'), thin) +
      front(outer, glassX, sill, sill + 0.06, face, c('rail-shade'), thin) +
      front(glassX - 0.06, glassX + 0.02, 0, lintel + 0.09, face, c('sign-back'), lined),
  )
}
