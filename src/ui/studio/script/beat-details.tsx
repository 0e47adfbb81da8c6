import { Trash2 } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { type BeatRow, removeBeat, renameBeat, setEnding, wordsAsName } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { BeatStage } from './beat-stage.tsx'
import { FlagField, Labelled, NumberField } from './fields/index.ts'
import { useScript } from './use-script.tsx'

/** What else can be said of a beat: its name, what it is for, where it plays, whether it ends the scene. */
export function BeatDetails({ row }: { readonly row: BeatRow }) {
  const t = useText()
  const { around, commands } = useScript()
  const [name, setName] = useState(row.id)
  const nameId = useId()
  const { id, beat, path } = row
  const isEnding = beat.ending !== undefined
  const rename = () => {
    const to = wordsAsName(name)
    if (to === '' || to === id || around.beats.includes(to)) setName(id)
    else commands.run('beat', renameBeat(id, to), { path: ['beats', to], caret: 'end' })
  }
  return (
    <>
      <div class="script-details-group script-grid">
        <Labelled id={nameId} label={t('studio.script.beat.name')} hint={t('studio.script.beat.nameHint')}>
          <input
            id={nameId}
            type="text"
            value={name}
            readOnly={!around.editable}
            aria-describedby={`${nameId}-hint`}
            onInput={(event) => setName(event.currentTarget.value)}
            onBlur={rename}
            onKeyDown={(event) => event.key === 'Enter' && rename()}
          />
        </Labelled>
        {!isEnding && (
          <>
            <FlagField path={[...path, 'actBy']} label={t('studio.script.beat.actBy')} value={beat.actBy} />
            <FlagField path={[...path, 'rebuff']} label={t('studio.script.beat.rebuff')} value={beat.rebuff} />
            <FlagField path={[...path, 'urgent']} label={t('studio.script.beat.urgent')} value={beat.urgent} />
            <NumberField path={[...path, 'ask']} label={t('studio.script.beat.ask')} value={beat.ask} optional />
          </>
        )}
      </div>
      <BeatStage row={row} />
      <div class="script-details-group">
        <Button
          size="small"
          disabled={!around.editable}
          onClick={() =>
            commands.run(
              'beat',
              setEnding(
                id,
                isEnding ? null : around.kind === 'control' ? 'upheld' : 'stopped',
                around.beats.find((other) => other !== id) ?? id,
              ),
            )
          }
        >
          {t(isEnding ? 'studio.script.ending.undo' : 'studio.script.ending.make')}
        </Button>
        <Button
          size="small"
          icon={Trash2}
          data-does="remove-beat"
          disabled={!around.editable || row.isStart}
          onClick={() => commands.run('remove', removeBeat(id))}
        >
          {t('studio.script.beat.remove')}
        </Button>
      </div>
    </>
  )
}
