import { controlOutcomes, interveneOutcomes } from '#scenario'
import type { BeatRow } from '#studio'
import { useText } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { TextField, WordField } from './fields/index.ts'
import { pathName, useScript } from './use-script.tsx'

/** How the scene came out where it ends with this beat. */
export function BeatEnding({ row: { beat, path } }: { readonly row: BeatRow }) {
  const t = useText()
  const { around } = useScript()
  const { ending } = beat
  if (ending === undefined) return null
  return (
    <div class="script-ending" data-path={pathName([...path, 'ending'])}>
      <WordField
        path={[...path, 'ending', 'outcome']}
        label={t('studio.script.ending.outcome')}
        value={ending.outcome}
        words={(around.kind === 'control' ? controlOutcomes : interveneOutcomes).map((value) => ({
          value,
          label: t(`vocabulary.outcome.${value}`),
        }))}
      />
      <TextField path={[...path, 'ending', 'title']} label={t('studio.script.ending.title')} value={ending.title} />
      <TextField path={[...path, 'ending', 'text']} label={t('studio.script.ending.text')} value={ending.text} />
      <OtherProblems path={[...path, 'ending']} fields={['outcome', 'title', 'text']} />
    </div>
  )
}
