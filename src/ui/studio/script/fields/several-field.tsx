import { useId } from 'preact/hooks'
import { put } from '#studio'
import { FieldProblems, useFieldProblems } from '../field-problems.tsx'
import { useScript } from '../use-script.tsx'
import { Labelled, type PathFieldProps } from './labelled.tsx'
import { Select, type Word } from './word-field.tsx'

interface SeveralFieldProps extends PathFieldProps {
  readonly value: readonly (string | undefined)[] | undefined
  readonly words: readonly Word[]
  readonly add: string
  /** What the button that takes one away is called. */
  readonly remove: (label: string) => string
  /** Keeps an empty list where it says something of its own (`holds`). */
  readonly keepEmpty?: boolean
  readonly most?: number
}

/** A list of words: those chosen, each with a button that takes it away, and a list to add from. */
export function SeveralField(props: SeveralFieldProps) {
  const { path, label, hint, value = [], words, add, remove, keepEmpty = false, most = 12, class: extra } = props
  const { around, commands } = useScript()
  const id = useId()
  const problems = useFieldProblems(path, false)
  const chosen = value.filter((word) => typeof word === 'string')
  const write = (next: readonly string[]) =>
    commands.run('field', put(path, next.length === 0 && !keepEmpty ? undefined : next))
  const labelOf = (word: string) => words.find((w) => w.value === word)?.label ?? word
  const left = words.filter((word) => !chosen.includes(word.value))
  return (
    <Labelled label={label} hint={hint} id={id} path={path} class={`script-several ${extra ?? ''}`}>
      {chosen.length > 0 && (
        <ul class="plain-list script-chips">
          {chosen.map((word) => (
            <li key={word}>
              <button
                type="button"
                class="script-chip"
                disabled={!around.editable}
                aria-label={remove(labelOf(word))}
                onClick={() => write(chosen.filter((other) => other !== word))}
              >
                {labelOf(word)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && left.length > 0 && (
        <Select
          id={id}
          value=""
          words={[{ value: '', label: add }, ...left]}
          disabled={!around.editable}
          onFocus={() => commands.at(path)}
          onPick={(word) => word !== '' && write([...chosen, word])}
        />
      )}
      <FieldProblems id={`${id}-told`} problems={problems} />
    </Labelled>
  )
}
