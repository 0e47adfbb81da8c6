import { Flag } from 'lucide'
import { addCue, type LineRow, put } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { NumberField, TextField } from './fields/index.ts'
import { useScript } from './use-script.tsx'

interface CueFieldsProps {
  readonly row: LineRow
  readonly beat: string
}

/** The sign that a line is, or can be made. */
export function CueFields({ row, beat }: CueFieldsProps) {
  const t = useText()
  const { around, commands } = useScript()
  const { path, index, moment } = row
  return (
    <div class="script-details-group">
      {moment.cue === undefined ? (
        (moment.say !== undefined || moment.does !== undefined || moment.sound !== undefined) && (
          <Button
            size="small"
            icon={Flag}
            data-does="add-cue"
            disabled={!around.editable}
            onClick={() =>
              commands.run('line', addCue(beat, index, ''), { path: [...path, 'cue', 'text'], caret: 'end' })
            }
          >
            {t('studio.script.cue.add')}
          </Button>
        )
      ) : (
        <>
          <TextField
            path={[...path, 'cue', 'text']}
            label={t('studio.script.cue.text')}
            hint={t('studio.script.cue.hint')}
            value={moment.cue.text}
            class="script-wide"
          />
          {moment.cue.weight !== undefined && (
            <NumberField
              path={[...path, 'cue', 'weight']}
              label={t('studio.script.cue.weight')}
              value={moment.cue.weight}
              optional
            />
          )}
          <Button
            size="small"
            disabled={!around.editable}
            onClick={() => commands.run('remove', put([...path, 'cue'], undefined), { path, caret: 'end' })}
          >
            {t('studio.script.cue.remove')}
          </Button>
        </>
      )}
    </div>
  )
}
