import { useId, useLayoutEffect, useState } from 'preact/hooks'
import { LONGEST_NAME, tidyName } from '#records'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'

interface NameFormProps {
  readonly name: string
  readonly go: string
  readonly onName: (name: string) => void
  readonly primary?: boolean
}

/** A name or an ID, and nothing else. */
export function NameForm({ name, go, onName, primary = false }: NameFormProps) {
  const t = useText()
  const id = useId()
  const [typed, setTyped] = useState(name)
  // The name has been changed elsewhere, perhaps in another tab. It is taken over at once: a later effect would wipe what has been typed.
  useLayoutEffect(() => setTyped(name), [name])
  return (
    <form
      class="field record-name"
      onSubmit={(event) => {
        event.preventDefault()
        setTyped(tidyName(typed))
        onName(typed)
      }}
    >
      <label for={id}>{t('record.who.name')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('record.who.nameHint')}
      </p>
      <div class="record-name-row">
        <input
          id={id}
          type="text"
          // A shared computer must not offer the names of others.
          autoComplete="off"
          maxLength={LONGEST_NAME}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant={primary ? 'primary' : 'quiet'}>
          {go}
        </Button>
      </div>
    </form>
  )
}
