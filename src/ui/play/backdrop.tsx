import type { View } from '#engine'
import { headsAtMarks } from './heads.ts'

/** Units of the drawing, 16:9. */
const SIZE = { width: 160, height: 90 }

/** A plain picture under the canvas: sky and ground, and figures at their marks when there will be no canvas. Nothing depends on it. */
export function Backdrop({ view, figures }: { readonly view: View; readonly figures: boolean }) {
  const heads = figures ? headsAtMarks(view.cast, SIZE) : {}
  return (
    <svg
      class={`play-backdrop play-at-${view.time}`}
      viewBox="0 0 160 90"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect class="play-sky" width="160" height="90" />
      <path class="play-far" d="M0 52V30h14v-8h12v14h10V26h16v14h12V20h14v18h16V28h12v12h14V24h16v14h12V30h12v22z" />
      <rect class="play-ground" y="52" width="160" height="38" />
      <path class="play-edge" d="M0 52.5h160" />
      {view.cast.map((c) => {
        const head = heads[c.id]
        if (head === undefined) return null
        return (
          <g
            key={c.id}
            class={c.you ? 'play-figure play-figure-you' : 'play-figure'}
            transform={`translate(${head.x} ${head.top})`}
          >
            <path d="M-9 62 Q-10 17 0 15 Q10 17 9 62z" />
            <ellipse cx="0" cy="7" rx="5.6" ry="7" />
          </g>
        )
      })}
    </svg>
  )
}
