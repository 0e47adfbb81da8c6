import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { actionKinds, rungs, screenOuts, tactics, type Action, type Draft } from '#scenario'
import { moveOption, type OptionRow, put, removeOption, setOptionKind } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { ChangeField, WhenField } from './facts-fields.tsx'
import { OtherProblems } from './field-problems.tsx'
import { TextField, WordField } from './fields.tsx'
import { LeadsTo } from './leads-to.tsx'
import { pathName, useScript } from './use-script.tsx'

const qualities = ['1', '2', '3', '4', '5'] as const
const shownFields = ['label', 'kind', 'rung', 'to', 'quality', 'why', 'then', 'tactic', 'after', 'screenOut', 'id']

interface OptionCardProps {
  readonly row: OptionRow
  readonly beat: string
  readonly of: number
  readonly isCurrent: boolean
}

/** Something the trainee can say or do: the words, how firm it is, how good, why, and what follows. */
export function OptionCard({ row, beat, of, isCurrent }: OptionCardProps) {
  const t = useText()
  const { around, commands } = useScript()
  const [open, setOpen] = useState(false)
  const details = useId()
  const { path, index, action } = row
  const number = index + 1
  const { kind = 'intervene' } = action
  const people = around.cast.filter(({ id }) => id !== 'you').map(({ id, name }) => ({ value: id, label: name }))
  const quality = String(action.quality ?? '') as (typeof qualities)[number]
  const scale = kind === 'accept' ? 'accept' : 'intervene'
  const move = (to: number) =>
    commands.run('move', moveOption(beat, index, to), { path: ['beats', beat, 'actions', to], caret: 'end' })
  return (
    <li
      class="script-option"
      data-path={pathName(path)}
      data-kind={kind}
      data-quality={quality}
      data-current={isCurrent}
      aria-label={t('studio.script.option.name', { number })}
      onFocusCapture={() => commands.at(path)}
      onKeyDown={(event) => {
        if (!event.altKey || !around.editable || event.target instanceof HTMLSelectElement) return
        const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : -1
        if (to < 0 || to >= of) return
        event.preventDefault()
        move(to)
      }}
    >
      <TextField
        class="script-option-label"
        path={[...path, 'label']}
        label={t('studio.script.option.label', { number })}
        value={action.label}
        placeholder={t('studio.script.option.labelEmpty')}
      />
      <div class="script-option-row">
        <WordField
          path={[...path, 'kind']}
          label={t('studio.script.option.kind')}
          value={action.kind}
          words={actionKinds.map((value) => ({ value, label: t(`studio.script.kind.${value}`) }))}
          write={(value) => commands.run('option', setOptionKind(beat, index, value as Action['kind']))}
        />
        {(kind === 'intervene' || action.rung !== undefined) && (
          <WordField
            path={[...path, 'rung']}
            label={t('studio.script.option.rung')}
            value={action.rung}
            words={rungs.map((value) => ({
              value,
              label: `${t(`vocabulary.rung.${value}`)} (${t(`vocabulary.rungName.${value}`)})`,
            }))}
          />
        )}
        <WordField
          path={[...path, 'to']}
          label={t('studio.script.option.to')}
          value={action.to}
          words={people}
          none={t('studio.script.line.nobodyNamed')}
        />
      </div>
      <WordField
        class="script-quality"
        path={[...path, 'quality']}
        label={t('studio.script.option.quality')}
        value={action.quality === undefined ? undefined : quality}
        words={qualities.map((value) => ({
          value,
          label:
            kind === 'intervene' || kind === 'accept'
              ? `${value} · ${t(`studio.script.quality.${scale}.${value}`)}`
              : value,
        }))}
        write={(value) => value !== undefined && commands.run('field', put([...path, 'quality'], Number(value)))}
      />
      <TextField
        path={[...path, 'why']}
        label={t('studio.script.option.why')}
        value={action.why}
        placeholder={t('studio.script.option.whyEmpty')}
      />
      <LeadsTo path={[...path, 'then']} then={action.then} label={t('studio.script.leads.then')} from={beat} />
      <OtherProblems path={path} fields={shownFields} />
      <div class="script-option-ways">
        <Button
          size="small"
          variant="ghost"
          icon={ChevronDown}
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          {t('studio.script.option.more')}
        </Button>
      </div>
      <div id={details} class="script-details" hidden={!open}>
        {open && <OptionDetails action={action} path={path} />}
        {open && (
          <div class="script-details-group">
            <Button
              size="small"
              icon={ArrowUp}
              disabled={index === 0 || !around.editable}
              onClick={() => move(index - 1)}
            >
              {t('studio.script.option.up')}
            </Button>
            <Button
              size="small"
              icon={ArrowDown}
              disabled={index + 1 >= of || !around.editable}
              onClick={() => move(index + 1)}
            >
              {t('studio.script.option.down')}
            </Button>
            <Button
              size="small"
              icon={Trash2}
              data-does="remove-option"
              disabled={!around.editable}
              onClick={() =>
                commands.run('remove', removeOption(beat, index), {
                  path: of > 1 ? ['beats', beat, 'actions', Math.max(0, index - 1)] : ['beats', beat],
                  caret: 'end',
                })
              }
            >
              {t('studio.script.option.remove')}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

/** What an option has beside the usual: when it is offered, what it changes, and what it is called in logs. */
function OptionDetails({ action, path }: { readonly action: Draft<Action>; readonly path: OptionRow['path'] }) {
  const t = useText()
  const { around } = useScript()
  return (
    <div class="script-details-group script-grid">
      {action.kind === 'intervene' && (
        <WordField
          path={[...path, 'tactic']}
          label={t('studio.script.option.tactic')}
          value={action.tactic}
          words={tactics.map((value) => ({ value, label: t(`vocabulary.tactic.${value}`) }))}
          none={t('studio.script.option.usual')}
        />
      )}
      <WordField
        path={[...path, 'after']}
        label={t('studio.script.option.after')}
        value={action.after}
        words={around.cues.map(({ id, text }) => ({ value: id, label: text === '' ? id : text }))}
        none={t('studio.script.option.always')}
      />
      <WordField
        path={[...path, 'screenOut']}
        label={t('studio.script.option.screenOut')}
        value={action.screenOut}
        words={screenOuts.map((value) => ({ value, label: t(`studio.script.screenOut.${value}`) }))}
        none={t('studio.script.no')}
      />
      <TextField
        path={[...path, 'id']}
        label={t('studio.script.option.id')}
        hint={t('studio.script.idHint')}
        value={action.id}
      />
      <WhenField path={[...path, 'when']} when={action.when} label={t('studio.script.option.when')} />
      <ChangeField path={[...path, 'set']} set={action.set} label={t('studio.script.option.set')} />
    </div>
  )
}
