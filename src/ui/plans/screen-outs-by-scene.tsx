import type { Standing } from '#records'
import { headsOf } from '../parts/scenes/heads.ts'
import { usePort } from '../ports/index.ts'
import { ScreenOutList } from '../parts/scores/screen-outs.tsx'
import { useScreenOuts } from '../parts/scores/use-screen-outs.ts'
import { useText } from '../text/index.ts'

/** The screen-outs of an attempt, scene by scene; nothing where there are none or none can be named. */
export function ScreenOutsByScene({ standing }: { readonly standing: Standing }) {
  const library = usePort('library')
  const t = useText()
  const named = useScreenOuts(standing.counted)
  const heads = headsOf(library)
  const scenes = standing.counted.flatMap(({ id, scenario, title }) => {
    const names = named.get(id)
    return names ? [{ id, names, title: heads.get(scenario)?.title ?? title }] : []
  })
  if (scenes.length === 0) return null
  return (
    <ul class="screen-outs-by-scene plain-list">
      {scenes.map(({ id, names, title }) => (
        <li key={id}>
          {t('plans.result.lacking.inScene', { title })}
          <ScreenOutList names={names} />
        </li>
      ))}
    </ul>
  )
}
