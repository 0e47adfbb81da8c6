import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import { lastTranslated, localeName, localeTag, textNames } from '#studio'
import { Button, LiveRegion, Notice } from '../../parts/index.ts'
import { languageName, useLanguage, useText } from '../../text/index.ts'
import { useLastGood } from '../workbench/use-last-good.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { LanguageBar } from './language-bar.tsx'
import { TranslatedTexts } from './translated-texts.tsx'
import { useTranslation } from './use-translation.ts'
import './translation.css'

/** The texts of the scenario in other languages, side by side with the original. */
export function TranslationView() {
  const t = useText()
  const { show } = useStudio()
  const { draft, slip } = useLastGood()
  return (
    <div class="xlate">
      <h2>{t('studio.translation.title')}</h2>
      {(slip !== null || draft === null) && (
        <Notice
          tone="call"
          spoken
          title={t('studio.translation.broken.title')}
          actions={<Button onClick={() => show('json')}>{t('studio.translation.broken.show')}</Button>}
        >
          {t(draft === null ? 'studio.translation.broken.none' : 'studio.translation.broken.text')}
        </Notice>
      )}
      {draft !== null && <Languages scenario={draft} />}
    </div>
  )
}

/** One of the languages, and the way to the others. */
function Languages({ scenario }: { readonly scenario: Draft<Scenario> }) {
  const t = useText()
  const { language: page } = useLanguage()
  const { draft, files, cursor, show } = useStudio()
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const say = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), [])
  const [chosen, setChosen] = useState<string | null>(null)
  const original = scenario.lang ?? 'en'
  const languages = textNames(files).flatMap((name) => localeTag(name) ?? [])
  const language =
    chosen !== null && languages.includes(chosen)
      ? chosen
      : (lastTranslated(draft.document.history(), languages) ?? languages[0] ?? null)
  // A jump to a problem of a translation opens that language.
  useLayoutEffect(() => {
    const asked = cursor.place === undefined ? null : localeTag(cursor.place.text)
    if (asked !== null) setChosen(asked)
  }, [cursor])
  const translation = useTranslation(scenario, language ?? '')
  return (
    <>
      <LanguageBar {...{ scenario, original, languages, language, translation, say }} onLanguage={setChosen} />
      {language === null && (
        <Notice title={t('studio.translation.none.title', { language: languageName(original, page) })}>
          {t('studio.translation.none.text', { language: languageName(original, page) })}
        </Notice>
      )}
      {language !== null && translation === null && (
        <Notice
          spoken
          tone="call"
          title={t('studio.translation.brokenFile.title', { file: localeName(language) })}
          actions={<Button onClick={() => show('json')}>{t('studio.translation.broken.show')}</Button>}
        >
          {t('studio.translation.brokenFile.text')}
        </Notice>
      )}
      {language !== null && translation !== null && (
        <TranslatedTexts key={language} {...{ scenario, original, language, translation, say }} />
      )}
      <LiveRegion text={said.words} turn={said.turn} />
    </>
  )
}
