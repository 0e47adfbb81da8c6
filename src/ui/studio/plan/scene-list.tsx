import { ArrowDown, ArrowUp, Trash } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { addScene, moveScene, removeScene, type SceneList } from '#studio'
import { Button, IconButton, leadFocus } from '../../parts/index.ts'
import { usePort } from '../../ports/index.ts'
import { headsOf } from '../../parts/scenes/heads.ts'
import { useText } from '../../text/index.ts'
import { ProblemsAt } from './plan-problems.tsx'
import { type ScenesHere, usePlan } from './use-plan.tsx'

interface SceneListPartProps {
  readonly list: SceneList
  readonly scenes: ScenesHere
  /** Says what was done, for those who listen. */
  readonly say: (words: string) => void
}

/** The scenes of one list in their order: moved, taken out, and more of them added. */
export function SceneListPart({ list, scenes, say }: SceneListPartProps) {
  const t = useText()
  const { reading, edit, editable } = usePlan()
  const titleOf = useTitles(scenes)
  const root = useRef<HTMLDivElement>(null)
  const ids = reading.draft?.[list] ?? []
  const rowOf = (id: string) =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-scene]') ?? [])].find((row) => row.dataset['scene'] === id)

  const move = (from: number, to: number): void => {
    if (!editable || to < 0 || to >= ids.length) return
    edit('scene', moveScene(list, from, to))
    say(t('studio.plan.scenes.moved', { title: titleOf(ids[from] ?? '').title, place: to + 1, of: ids.length }))
    leadFocus(() => rowOf(ids[from] ?? '')?.querySelector<HTMLElement>(`[data-move="${to > from ? 'down' : 'up'}"]`))
  }
  const remove = (index: number): void => {
    edit('scene', removeScene(list, index, scenes))
    say(t('studio.plan.scenes.removed', { title: titleOf(ids[index] ?? '').title }))
    leadFocus(() => root.current?.querySelector<HTMLElement>('select'))
  }
  return (
    <div ref={root} class="plan-scene-list" data-list={list}>
      {ids.length === 0 ? (
        <p class="studio-none">{t(`studio.plan.scenes.none.${list}`)}</p>
      ) : (
        <ol class="plan-scenes">
          {ids.map((id = '', index) => {
            const { title, lang } = titleOf(id)
            const scene = scenes.get(id)
            return (
              <li key={id || index} data-row={index} data-scene={id}>
                <div class="plan-scene">
                  <p>
                    <span class="plan-scene-title" lang={lang}>
                      {title}
                    </span>
                    {scene !== undefined && (
                      <span class="hint" data-kind={scene.kind}>
                        {t(`studio.plan.scenes.kind.${scene.kind}`)} ·{' '}
                        {t('studio.plan.scenes.minutes', { count: scene.minutes })}
                      </span>
                    )}
                  </p>
                  {editable && (
                    <div class="plan-scene-tools">
                      <IconButton
                        icon={ArrowUp}
                        data-move="up"
                        label={t('studio.plan.scenes.up', { title })}
                        aria-disabled={index === 0}
                        onClick={() => move(index, index - 1)}
                      />
                      <IconButton
                        icon={ArrowDown}
                        data-move="down"
                        label={t('studio.plan.scenes.down', { title })}
                        aria-disabled={index === ids.length - 1}
                        onClick={() => move(index, index + 1)}
                      />
                      <IconButton
                        icon={Trash}
                        data-remove={id}
                        label={t('studio.plan.scenes.remove', { title })}
                        onClick={() => remove(index)}
                      />
                    </div>
                  )}
                </div>
                <ProblemsAt path={[list, index]} />
              </li>
            )
          })}
        </ol>
      )}
      <ProblemsAt path={[list]} />
      {editable && <AddScene list={list} scenes={scenes} titleOf={titleOf} say={say} />}
    </div>
  )
}

interface Titled {
  readonly title: string
  readonly lang: string | undefined
}

/** The title of a scene by what the plan calls it; that name itself where it is not here. */
function useTitles(scenes: ScenesHere): (name: string) => Titled {
  const heads = headsOf(usePort('library'))
  return (name) => {
    const head = heads.get(scenes.get(name)?.id ?? '')
    return { title: head?.title ?? name, lang: head?.lang }
  }
}

interface AddSceneProps extends SceneListPartProps {
  readonly titleOf: (name: string) => Titled
}

/** Chooses one of the scenes that the plan does not have yet. Lessons are none. */
function AddScene({ list, scenes, say, titleOf }: AddSceneProps) {
  const t = useText()
  const id = useId()
  const { reading, edit } = usePlan()
  const [chosen, setChosen] = useState('')
  const taken = new Set([...(reading.draft?.scenarios ?? []), ...(reading.draft?.reserve ?? [])])
  const left = [...scenes].filter(([name, { tutorial }]) => tutorial !== true && !taken.has(name))
  if (left.length === 0) return <p class="hint">{t('studio.plan.scenes.all')}</p>
  const now = left.some(([name]) => name === chosen) ? chosen : (left[0]?.[0] ?? '')
  const groups = [
    { kind: 'stop', all: left.filter(([, scene]) => scene.kind !== 'control') },
    { kind: 'control', all: left.filter(([, scene]) => scene.kind === 'control') },
  ] as const
  return (
    <div class="plan-field">
      <label for={id}>{t(`studio.plan.scenes.add.${list}`)}</label>
      <div class="plan-row">
        <select id={id} value={now} onChange={(event) => setChosen(event.currentTarget.value)}>
          {groups.map(
            ({ kind, all }) =>
              all.length > 0 && (
                <optgroup key={kind} label={t(`studio.plan.scenes.group.${kind}`)}>
                  {all.map(([name, { minutes }]) => (
                    <option key={name} value={name} lang={titleOf(name).lang}>
                      {titleOf(name).title} ({t('studio.plan.scenes.minutes', { count: minutes })})
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
        <Button
          size="small"
          data-add={list}
          onClick={() => {
            edit('scene', addScene(list, now, scenes))
            say(t('studio.plan.scenes.added', { title: titleOf(now).title }))
          }}
        >
          {t('studio.plan.scenes.addGo')}
        </Button>
      </div>
    </div>
  )
}
