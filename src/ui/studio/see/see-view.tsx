import { useState } from 'preact/hooks'
import { useText } from '../../text/index.ts'
import { Cast } from './cast.tsx'
import { Places } from './places.tsx'
import { Scene } from './scene.tsx'
import { Storyboard } from './storyboard.tsx'
import './see.css'
import './see-pictures.css'

const panels = { scene: Scene, cast: Cast, places: Places, storyboard: Storyboard } as const
type Panel = keyof typeof panels
const names = Object.keys(panels) as Panel[]

/** The scenario as it is seen: the scene as it is played, its people, its place. */
export function SeeView() {
  const t = useText()
  const [panel, setPanel] = useState<Panel>('scene')
  const Shown = panels[panel]
  return (
    <section class="see" aria-label={t('studio.view.see')}>
      <nav class="see-panels" aria-label={t('studio.see.panels')}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === panel}
            data-see-panel={name}
            onClick={() => setPanel(name)}
          >
            {t(`studio.see.panel.${name}`)}
          </button>
        ))}
      </nav>
      <Shown />
    </section>
  )
}
