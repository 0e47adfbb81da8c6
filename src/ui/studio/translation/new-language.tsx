import { useId, useMemo, useState } from 'preact/hooks'
import { commonLanguages, newLanguage } from '#studio'
import { Button, Dialog } from '../../parts/index.ts'
import { languageName, useLanguage, useText } from '../../text/index.ts'

interface NewLanguageProps {
  /** The language of the scenario, and those it is translated into (BCP 47). */
  readonly original: string
  readonly taken: readonly string[]
  readonly onBegin: (tag: string) => void
  readonly onClose: () => void
}

/** Asks for the language of a new translation: one of a list, by its name, or any other by its code. */
export function NewLanguage({ original, taken, onBegin, onClose }: NewLanguageProps) {
  const t = useText()
  const { language } = useLanguage()
  const id = useId()
  const choices = useMemo(() => {
    const compare = new Intl.Collator(language).compare
    return commonLanguages
      .filter((tag) => newLanguage(tag, original, taken).ok)
      .map((tag) => ({ tag, name: languageName(tag, language) }))
      .toSorted((a, b) => compare(a.name, b.name))
  }, [language, original, taken])
  const [chosen, setChosen] = useState(choices[0]?.tag ?? '')
  const [written, setWritten] = useState('')
  const [told, setTold] = useState(false)
  const isOther = chosen === ''
  const found = newLanguage(isOther ? written : chosen, original, taken)
  const begin = (): void => {
    setTold(true)
    if (found.ok) onBegin(found.tag)
  }
  const wrong = isOther && told && !found.ok
  return (
    <Dialog
      open
      title={t('studio.translation.adding.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" data-xlate="begin" onClick={begin}>
            {t('studio.translation.adding.begin')}
          </Button>
          <Button onClick={onClose}>{t('studio.translation.bring.cancel')}</Button>
        </>
      }
    >
      <form
        class="xlate-form"
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <label for={`${id}-name`}>{t('studio.translation.adding.choose')}</label>
        <select
          id={`${id}-name`}
          data-xlate="new-language"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {choices.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
          <option value="">{t('studio.translation.adding.other')}</option>
        </select>
        {isOther && (
          <>
            <label for={`${id}-tag`}>{t('studio.translation.adding.tag')}</label>
            <input
              id={`${id}-tag`}
              type="text"
              data-xlate="tag"
              autocapitalize="none"
              autocomplete="off"
              spellcheck={false}
              value={written}
              aria-invalid={wrong}
              aria-describedby={`${id}-told ${id}-hint`}
              onInput={(event) => setWritten(event.currentTarget.value)}
            />
            <p id={`${id}-told`} role="status">
              {found.ok
                ? t('studio.translation.adding.called', { language: languageName(found.tag, language) })
                : wrong && t(`studio.translation.adding.refused.${found.refusal}`, { tag: written.trim() })}
            </p>
            <p class="hint" id={`${id}-hint`}>
              {t('studio.translation.adding.tagHint')}
            </p>
          </>
        )}
      </form>
    </Dialog>
  )
}
