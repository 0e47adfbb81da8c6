import { ListPlus } from 'lucide'
import type { Path } from '#scenario'
import { addOption, type BeatRow } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { LeadsTo } from './leads-to.tsx'
import { OptionCard } from './option-card.tsx'
import { useScript } from './use-script.tsx'

interface BeatOptionsProps {
  readonly row: BeatRow
  readonly isCurrent: (path: Path) => boolean
}

/** What one can say or do during a beat, and what follows when nobody does anything. */
export function BeatOptions({ row: { id, beat, path, options }, isCurrent }: BeatOptionsProps) {
  const t = useText()
  const { around, commands } = useScript()
  return (
    <>
      <h4>{t('studio.script.beat.options')}</h4>
      <ul class="plain-list script-options">
        {options.map((option) => (
          <OptionCard
            key={option.index}
            row={option}
            beat={id}
            of={options.length}
            isCurrent={isCurrent(option.path)}
          />
        ))}
      </ul>
      {around.editable && (
        <Button
          class="script-add"
          size="small"
          variant="ghost"
          icon={ListPlus}
          data-does="add-option"
          onClick={() =>
            commands.run('option', addOption(id), {
              path: ['beats', id, 'actions', beat.actions?.length ?? 0],
              caret: 'start',
            })
          }
        >
          {t('studio.script.option.add')}
        </Button>
      )}
      <LeadsTo path={[...path, 'then']} then={beat.then} label={t('studio.script.leads.silence')} from={id} />
    </>
  )
}
