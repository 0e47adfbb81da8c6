import { ArrowDown, ArrowUp, Trash2 } from 'lucide'
import { type LineRow, removeLine } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { VoicePart } from '../voice/voice-part.tsx'
import { CueFields } from './cue-fields.tsx'
import { ChangeField, WhenField } from './facts-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { SightFields } from './sight-fields.tsx'
import { useScript } from './use-script.tsx'

interface LineDetailsProps {
  readonly row: LineRow
  readonly beat: string
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
}

/** What a line shows and does beside its words: what a beginner does not need at first. */
export function LineDetails({ row, beat, onUp, onDown }: LineDetailsProps) {
  const t = useText()
  const { around, commands } = useScript()
  const { path, index, moment } = row
  return (
    <div class="script-details">
      <PersonFields row={row} />
      <SightFields row={row} />
      <CueFields row={row} beat={beat} />
      {moment.say !== undefined && <VoicePart moment={path} />}
      <div class="script-details-group">
        <WhenField path={[...path, 'when']} when={moment.when} label={t('studio.script.line.when')} />
        <ChangeField path={[...path, 'set']} set={moment.set} label={t('studio.script.line.set')} />
      </div>
      <div class="script-details-group">
        <Button
          size="small"
          icon={ArrowUp}
          kbd={null}
          disabled={onUp === null || !around.editable}
          onClick={onUp ?? undefined}
        >
          {t('studio.script.line.up')}
        </Button>
        <Button
          size="small"
          icon={ArrowDown}
          disabled={onDown === null || !around.editable}
          onClick={onDown ?? undefined}
        >
          {t('studio.script.line.down')}
        </Button>
        <Button
          size="small"
          icon={Trash2}
          data-does="remove-line"
          disabled={!around.editable}
          onClick={() =>
            commands.run('remove', removeLine(beat, index), {
              path: ['beats', beat, 'script', Math.max(0, index - 1)],
              caret: 'end',
            })
          }
        >
          {t('studio.script.line.remove')}
        </Button>
      </div>
    </div>
  )
}
