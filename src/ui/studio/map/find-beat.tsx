import { useId, useState } from 'preact/hooks'
import { type Draft, type Scenario } from '#scenario'
import { findBeats } from '#studio'
import { useText } from '../../text/index.ts'

interface FindBeatProps {
  readonly draft: Draft<Scenario>
  readonly onFound: (beat: string) => void
}

/** A field for a beat's name or words: Enter goes there, and again to the next one. */
export function FindBeat({ draft, onFound }: FindBeatProps) {
  const t = useText()
  const id = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const found = findBeats(draft, words)
  const beat = at === null ? undefined : found[at]
  const told = (): string => {
    if (words.trim() === '') return ''
    if (found.length === 0) return t('studio.map.foundNone')
    if (at === null || beat === undefined) return t('studio.map.found', { count: found.length })
    return t('studio.map.foundAt', { beat, at: at + 1, count: found.length })
  }
  return (
    <form
      class="map-find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (found.length === 0) return
        const next = at === null ? 0 : (at + 1) % found.length
        setAt(next)
        const there = found[next]
        if (there !== undefined) onFound(there)
      }}
    >
      <label class="visually-hidden" for={id}>
        {t('studio.map.find')}
      </label>
      <input
        id={id}
        type="search"
        data-map-find
        placeholder={t('studio.map.findHint')}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value)
          setAt(null)
        }}
      />
      <span class="map-found" role="status">
        {told()}
      </span>
    </form>
  )
}
