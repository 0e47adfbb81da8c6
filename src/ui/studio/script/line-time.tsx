import { type LineRow, setLineTime } from '#studio'
import { useText } from '../../text/index.ts'
import { FieldProblems, useFieldProblems } from './field-problems.tsx'
import { NumberInput } from './fields/index.ts'
import { pathName, useScript } from './use-script.tsx'

/** A line's second: set by hand, or in gray as it follows. */
export function LineTime({ row, beat }: { readonly row: LineRow; readonly beat: string }) {
  const t = useText()
  const { around, commands } = useScript()
  const problems = useFieldProblems([...row.path, 'at'], false)
  const told = `told-${pathName(row.path)}-at`
  return (
    <div class="script-time" data-set={row.atIsSet}>
      <NumberInput
        label={t('studio.script.line.second', { number: row.index + 1 })}
        value={row.atIsSet ? row.at / 1000 : undefined}
        placeholder={String(Math.round(row.at / 100) / 10)}
        disabled={!around.editable}
        describedBy={problems.length > 0 ? told : undefined}
        onNumber={(seconds) => commands.run('move', setLineTime(beat, row.index, seconds ?? null))}
      />
      <FieldProblems id={told} problems={problems} />
    </div>
  )
}
