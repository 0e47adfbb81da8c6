import { ChevronDown } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { harms, rungs } from '#scenario'
import { type BeatRow, inOrder, put } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { BeatDetails } from './beat-details.tsx'
import { NumberField, WordField } from './fields/index.ts'
import { useScript } from './use-script.tsx'

/** How a beat is: how bad, how long, and folded what else can be said of it. */
export function BeatHead({ row }: { readonly row: BeatRow }) {
  const t = useText()
  const { around, commands } = useScript()
  const [open, setOpen] = useState(false)
  const details = useId()
  const { beat, path } = row
  const isEnding = beat.ending !== undefined
  const needs =
    beat.harm !== undefined &&
    beat.harm !== 'none' &&
    !isEnding &&
    around.kind === 'intervene' &&
    around.subject !== 'you'
  const harmChanged = (harm: string | undefined) =>
    commands.run(
      'field',
      inOrder(
        put([...path, 'harm'], harm),
        harm === 'none' || isEnding || around.kind === 'control' || around.subject === 'you'
          ? put([...path, 'needs'], undefined)
          : put([...path, 'needs'], beat.needs ?? 'probe'),
      ),
    )
  return (
    <>
      <div class="script-beat-row">
        <WordField
          path={[...path, 'harm']}
          label={t('studio.script.beat.harm')}
          value={beat.harm}
          words={harms.map((value) => ({ value, label: t(`vocabulary.harm.${value}`) }))}
          write={harmChanged}
        />
        {(needs || beat.needs !== undefined) && (
          <WordField
            path={[...path, 'needs']}
            label={t('studio.script.beat.needs')}
            value={beat.needs}
            words={rungs.map((value) => ({ value, label: t(`vocabulary.rung.${value}`) }))}
            none={t('studio.script.no')}
          />
        )}
        {!isEnding && (
          <NumberField path={[...path, 'lasts']} label={t('studio.script.beat.lasts')} value={beat.lasts} />
        )}
        <Button
          size="small"
          variant="ghost"
          icon={ChevronDown}
          aria-expanded={open}
          aria-controls={details}
          data-does="beat-details"
          onClick={() => setOpen(!open)}
        >
          {t('studio.script.beat.more')}
        </Button>
      </div>
      <div id={details} class="script-details" hidden={!open}>
        {open && <BeatDetails row={row} />}
      </div>
    </>
  )
}
