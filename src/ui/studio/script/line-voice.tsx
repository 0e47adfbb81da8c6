import { setVoice, type LineRow, type Voice } from '#studio'
import { useText } from '../../text/index.ts'
import { Select, type WordGroup } from './fields/index.ts'
import { useScript } from './use-script.tsx'

/** A voice as the value of a list entry, and back. */
const voiceValue = (voice: Voice): string => ('who' in voice ? `${voice.of}:${voice.who ?? ''}` : voice.of)
function voiceOfValue(value: string): Voice {
  const [of = 'note', who = ''] = value.split(':')
  return of === 'say' || of === 'does' ? { of, who: who === '' ? null : who } : { of: of as 'note' }
}

/** Whom a line can belong to, in groups. */
function useVoices(voice: Voice): readonly WordGroup[] {
  const t = useText()
  const { around } = useScript()
  const unknown = 'who' in voice && !around.cast.some(({ id }) => id === voice.who)
  const people = unknown
    ? [...around.cast, { id: voice.who ?? '', name: voice.who ?? t('studio.script.line.nobody') }]
    : around.cast
  const ofPeople = (of: 'say' | 'does') =>
    people.map(({ id, name }) => ({ value: `${of}:${id}`, label: t(`studio.script.voice.${of}`, { who: name }) }))
  return [
    { label: t('studio.script.voices.say'), words: ofPeople('say') },
    { label: t('studio.script.voices.does'), words: ofPeople('does') },
    {
      label: t('studio.script.voices.others'),
      words: (['note', 'thought', 'sound', 'stage'] as const).map((of) => ({
        value: of,
        label: t(`studio.script.voice.${of}`),
      })),
    },
  ]
}

/** Whose a line is, to choose. */
export function LineVoice({ row, beat }: { readonly row: LineRow; readonly beat: string }) {
  const t = useText()
  const { around, commands } = useScript()
  const { index, voice } = row
  return (
    <div class="script-voice">
      <Select
        label={t('studio.script.line.whose', { number: index + 1 })}
        value={voiceValue(voice)}
        words={useVoices(voice)}
        disabled={!around.editable}
        onPick={(value) => commands.run('line', setVoice(beat, index, voiceOfValue(value)))}
      />
    </div>
  )
}
