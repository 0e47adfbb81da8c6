import { CornerDownRight, Trash2 } from 'lucide'
import { useId } from 'preact/hooks'
import type { Draft, Path, Then } from '#scenario'
import { addBranch, leadTo, put, removeBranch } from '#studio'
import { Icon, IconButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { WhenField } from './facts-fields.tsx'
import { FieldProblems, useFieldProblems } from './field-problems.tsx'
import { Select } from './fields.tsx'
import { useScript } from './use-script.tsx'

interface LeadsToProps {
  /** Of the `then`. */
  readonly path: Path
  readonly then: Draft<Then> | undefined
  readonly label: string
  /** The beat it stands in: nothing leads back to it. */
  readonly from: string
}

/** Which beat follows, or which of several by what the scene remembers. */
export function LeadsTo({ path, then, label, from }: LeadsToProps) {
  const t = useText()
  const id = useId()
  const { around, commands } = useScript()
  const problems = useFieldProblems(path, false)
  const beats = around.beats.filter((beat) => beat !== from).map((beat) => ({ value: beat, label: beat }))
  const branches = Array.isArray(then)
    ? (then as readonly ({ readonly go?: string; readonly when?: object } | undefined)[])
    : null
  const [fact] = around.facts
  return (
    <div class="script-leads" data-leads-from={from}>
      <Icon icon={CornerDownRight} />
      {branches === null ? (
        <>
          <label for={id}>{label}</label>
          <Select
            id={id}
            value={typeof then === 'string' ? then : ''}
            words={then === undefined ? [{ value: '', label: t('studio.script.leads.nowhere') }, ...beats] : beats}
            disabled={!around.editable}
            describedBy={problems.length > 0 ? `${id}-told` : undefined}
            onFocus={() => commands.at(path)}
            onPick={(beat) => beat !== '' && commands.run('link', leadTo(path, beat))}
          />
        </>
      ) : (
        <div class="script-branches" role="group" aria-label={label}>
          <p>{label}</p>
          {branches.map((branch, i) => (
            <div key={i} class="script-branch">
              {branch?.when === undefined ? (
                <span>{t('studio.script.leads.otherwise')}</span>
              ) : (
                <WhenField path={[...path, i, 'when']} when={branch.when} label={t('studio.script.leads.if')} />
              )}
              <Select
                label={t('studio.script.leads.go', { number: i + 1 })}
                value={branch?.go ?? ''}
                words={beats}
                disabled={!around.editable}
                onFocus={() => commands.at([...path, i, 'go'])}
                onPick={(beat) => commands.run('link', put([...path, i, 'go'], beat))}
              />
              {branches.length > 1 && branch?.when !== undefined && (
                <IconButton
                  icon={Trash2}
                  disabled={!around.editable}
                  label={t('studio.script.leads.remove', { number: i + 1 })}
                  onClick={() => commands.run('link', removeBranch(path, i))}
                />
              )}
            </div>
          ))}
        </div>
      )}
      {fact !== undefined && around.editable && then !== undefined && (
        <button
          type="button"
          class="button button-ghost button-small"
          onClick={() =>
            commands.run(
              'link',
              addBranch(path, fact.id, typeof fact.start === 'number' ? { min: fact.start + 1 } : !fact.start),
            )
          }
        >
          {t('studio.script.leads.ifElse')}
        </button>
      )}
      <FieldProblems id={`${id}-told`} problems={problems} />
    </div>
  )
}
