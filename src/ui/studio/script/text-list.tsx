import { Plus, Trash2 } from 'lucide'
import { removeAt, type Path } from '#scenario'
import { addToList } from '#studio'
import { Button, IconButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { TextField } from './fields.tsx'
import { pathName, useScript } from './use-script.tsx'

interface TextListProps {
  readonly path: Path
  readonly list: readonly (string | undefined)[] | undefined
  readonly heading: string
  /** What each of them is called, with its number. */
  readonly label: (number: number) => string
  readonly add: string
}

/** A list of texts, each with a way to take it away, and a way to add one. */
export function TextList({ path, list = [], heading, label, add }: TextListProps) {
  const t = useText()
  const { around, commands } = useScript()
  return (
    <div class="script-text-list">
      <h3>{heading}</h3>
      <ul class="plain-list" role="list">
        {list.map((text, i) => (
          <li key={i} class="script-text-item" data-path={pathName([...path, i])}>
            <TextField path={[...path, i]} label={label(i + 1)} bare value={text} />
            {around.editable && (
              <IconButton
                icon={Trash2}
                label={t('studio.script.takeAway', { what: label(i + 1) })}
                onClick={() => commands.run('remove', (source) => removeAt(source, [...path, i]))}
              />
            )}
          </li>
        ))}
      </ul>
      {around.editable && (
        <Button
          class="script-add"
          size="small"
          variant="ghost"
          icon={Plus}
          onClick={() => commands.run('field', addToList(path, ''), { path: [...path, list.length], caret: 'end' })}
        >
          {add}
        </Button>
      )}
    </div>
  )
}
