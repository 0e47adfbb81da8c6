import { Download, FileUp, Plus, Trash2 } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import { folderNameOf, localeName, newLocale, writeXliff } from '#studio'
import { Button, Dialog, IconButton, leadFocus, saveFile } from '../../parts/index.ts'
import { languageName, useLanguage, useText, useWords } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { BringXliff } from './bring-xliff.tsx'
import { NewLanguage } from './new-language.tsx'
import type { TranslationNow } from './use-translation.ts'

interface LanguageBarProps {
  readonly scenario: Draft<Scenario>
  /** The language of the scenario, and those it is translated into (BCP 47). */
  readonly original: string
  readonly languages: readonly string[]
  /** The one that is shown; null where there is none. */
  readonly language: string | null
  readonly onLanguage: (tag: string) => void
  /** Null while its file cannot be read. */
  readonly translation: TranslationNow | null
  readonly say: (words: string) => void
}

/** Which language is translated into, and what can be done with it as a whole. */
export function LanguageBar(props: LanguageBarProps) {
  const { scenario, original, languages, language, onLanguage, translation, say } = props
  const t = useText()
  const { language: page } = useLanguage()
  const { translating } = useWords()
  const { draft, editable } = useStudio()
  const id = useId()
  const [asks, setAsks] = useState<'new' | 'remove' | 'bring' | null>(null)
  const close = (): void => setAsks(null)
  const nameOf = (tag: string): string => languageName(tag, page)

  const begin = (tag: string): void => {
    if (!draft.editable()) return
    draft.document.edit('translation', { texts: { [localeName(tag)]: newLocale(scenario) } })
    onLanguage(tag)
    say(t('studio.translation.adding.added', { language: nameOf(tag) }))
    close()
  }
  const remove = (tag: string): void => {
    if (!draft.editable()) return
    draft.document.edit('remove', { texts: { [localeName(tag)]: '' } })
    say(t('studio.translation.removing.removed', { language: nameOf(tag) }))
    close()
    leadFocus(() => document.querySelector<HTMLElement>('[data-xlate="add"]'))
  }
  const save = (tag: string, { parts }: TranslationNow): void => {
    const text = writeXliff(parts, { source: original, target: tag }, translating)
    saveFile(`${folderNameOf(scenario.id)}.${tag}.xlf`, text, 'application/xliff+xml')
  }
  return (
    <div class="xlate-bar">
      {language !== null && (
        <label class="xlate-language" for={id}>
          <span>{t('studio.translation.language')}</span>
          <select
            id={id}
            data-xlate="language"
            value={language}
            onChange={(event) => onLanguage(event.currentTarget.value)}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {nameOf(tag)}
              </option>
            ))}
          </select>
        </label>
      )}
      {editable && (
        <Button
          icon={Plus}
          size={language === null ? 'medium' : 'small'}
          data-xlate="add"
          variant={language === null ? 'primary' : 'quiet'}
          onClick={() => setAsks('new')}
        >
          {t('studio.translation.add')}
        </Button>
      )}
      {language !== null && translation !== null && (
        <>
          <Button icon={Download} size="small" data-xlate="out" onClick={() => save(language, translation)}>
            {t('studio.translation.out')}
          </Button>
          {editable && (
            <Button icon={FileUp} size="small" data-xlate="in" onClick={() => setAsks('bring')}>
              {t('studio.translation.in')}
            </Button>
          )}
        </>
      )}
      {language !== null && editable && (
        <IconButton
          icon={Trash2}
          data-xlate="remove"
          label={t('studio.translation.remove')}
          onClick={() => setAsks('remove')}
        />
      )}
      {asks === 'new' && <NewLanguage original={original} taken={languages} onBegin={begin} onClose={close} />}
      {asks === 'bring' && language !== null && translation !== null && (
        <BringXliff {...{ scenario, translation, original, language, say }} onClose={close} />
      )}
      {asks === 'remove' && language !== null && (
        <Dialog
          open
          title={t('studio.translation.removing.title', { language: nameOf(language) })}
          onClose={close}
          actions={
            <>
              <Button variant="primary" icon={Trash2} data-xlate="remove-it" onClick={() => remove(language)}>
                {t('studio.translation.removing.yes')}
              </Button>
              <Button onClick={close}>{t('studio.translation.removing.no')}</Button>
            </>
          }
        >
          <p>
            {t('studio.translation.removing.text', {
              count: (translation?.progress.done ?? 0) + (translation?.progress.stale ?? 0),
            })}
          </p>
        </Dialog>
      )}
    </div>
  )
}
