import { Redo2, Undo2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Path, Problem } from '#scenario'
import { sceneSums } from '#studio'
import { hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { BackLink, Button, IconButton, LiveRegion, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useUndo } from '../keep/use-undo.ts'
import { PlanEndPart } from './plan-end.tsx'
import { PlanProblems, ProblemsAt } from './plan-problems.tsx'
import { PlanCreditPart, PlanHowPart, PlanPassPart } from './plan-rule.tsx'
import { PlanWordsPart } from './plan-words.tsx'
import { SceneListPart } from './scene-list.tsx'
import { type ScenesHere, usePlan } from './use-plan.tsx'

/** One training plan, open to be written. */
export function PlanEditor() {
  const t = useText()
  const { draft, reading, scenes, again, editable } = usePlan()
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const say = (words: string): void => setSaid(({ turn }) => ({ words, turn: turn + 1 }))
  const { undo, redo } = useUndo(draft.document, say)
  const { done, undone } = draft.document.history()
  const [last, next] = [done.at(-1), undone.at(-1)]
  const written = reading.draft?.title?.en ?? ''
  const title = written === '' ? t('studio.plan.untitled') : written
  const others = reading.problems.filter((problem) => !hasField(problem))
  return (
    <>
      <p>
        <BackLink href={hrefOf({ at: 'studio' })}>{t('studio.plan.back')}</BackLink>
      </p>
      <header class="plan-editor-head">
        <ScreenTitle screen={title}>{title}</ScreenTitle>
        <div class="plan-row">
          <IconButton
            icon={Undo2}
            data-studio="undo"
            label={
              last === undefined ? t('studio.undo') : t('studio.undoThat', { what: t(`studio.step.${last.kind}`) })
            }
            aria-keyshortcuts="Control+Z"
            aria-disabled={last === undefined || !editable}
            onClick={undo}
          />
          <IconButton
            icon={Redo2}
            data-studio="redo"
            label={
              next === undefined ? t('studio.redo') : t('studio.redoThat', { what: t(`studio.step.${next.kind}`) })
            }
            aria-keyshortcuts="Control+Shift+Z"
            aria-disabled={next === undefined || !editable}
            onClick={redo}
          />
          <p class="hint" data-saving={draft.saving()}>
            {t(editable ? `studio.plan.saving.${draft.saving()}` : 'studio.lookingOn')}
          </p>
        </div>
        <LiveRegion text={said.words} turn={said.turn} />
      </header>
      {editable && draft.saving() === 'only-here' && (
        <Notice spoken tone="call" title={t('studio.keep.onlyHere.title')}>
          {t('studio.plan.onlyHere')}
        </Notice>
      )}
      <PlanWordsPart />
      <PlanHowPart />
      {typeof scenes === 'string' ? (
        <section aria-labelledby="plan-scenes">
          <h2 id="plan-scenes">{t('studio.plan.scenes.heading')}</h2>
          {scenes === 'coming' ? (
            <p role="status">{t('studio.plan.scenes.coming')}</p>
          ) : (
            <Notice
              spoken
              title={t('studio.plan.scenes.failed')}
              actions={<Button onClick={again}>{t('studio.plan.scenes.again')}</Button>}
            />
          )}
        </section>
      ) : (
        <ScenesPart scenes={scenes} say={say} />
      )}
      <PlanPassPart />
      <PlanCreditPart />
      {others.length > 0 && (
        <section aria-labelledby="plan-others">
          <h2 id="plan-others" tabIndex={-1}>
            {t('studio.plan.others')}
          </h2>
          <PlanProblems problems={others} />
        </section>
      )}
      <PlanEndPart />
    </>
  )
}

interface ScenesPartProps {
  readonly scenes: ScenesHere
  readonly say: (words: string) => void
}

/** The scenes, what they come to, and those in reserve. */
function ScenesPart({ scenes, say }: ScenesPartProps) {
  const t = useText()
  const { reading } = usePlan()
  const sums = sceneSums(reading.draft, scenes)
  return (
    <>
      <section aria-labelledby="plan-scenes">
        <h2 id="plan-scenes" tabIndex={-1}>
          {t('studio.plan.scenes.heading')}
        </h2>
        <p class="studio-text">{t('studio.plan.scenes.text')}</p>
        <SceneListPart list="scenarios" scenes={scenes} say={say} />
        {sums !== null && sums.scenes > 0 && (
          <p class="plan-sums" data-plan="sums">
            {t('studio.plan.scenes.count', { count: sums.scenes })},{' '}
            {t('studio.plan.scenes.minutes', { count: sums.minutes })},{' '}
            {t('studio.plan.scenes.controls', { count: sums.controls })}
          </p>
        )}
        <ProblemsAt path={['controls']} />
      </section>
      <section aria-labelledby="plan-reserve">
        <h2 id="plan-reserve" tabIndex={-1}>
          {t('studio.plan.scenes.reserve')}
        </h2>
        <p class="studio-text">{t('studio.plan.scenes.reserveText')}</p>
        <SceneListPart list="reserve" scenes={scenes} say={say} />
      </section>
    </>
  )
}

const whole = [
  'id',
  'title',
  'summary',
  'mode',
  'inOrder',
  'scenarios',
  'controls',
  'reserve',
  'pass',
  'hours',
  'validMonths',
]
const ofPass = ['overall', 'mastered', 'controls', 'screenOuts']

/** Whether a field of the editor shows a problem beside itself. */
function hasField({ path }: Pick<Problem, 'path'>): boolean {
  const [key, below, ...more]: Path = path
  if (typeof key !== 'string' || more.length > 0 || !whole.includes(key)) return false
  if (below === undefined) return true
  if (key === 'title' || key === 'summary') return true
  if (key === 'scenarios' || key === 'reserve') return typeof below === 'number'
  return key === 'pass' && ofPass.includes(String(below))
}
