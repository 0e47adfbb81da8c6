import { useState } from 'preact/hooks'
import type { Path } from '#scenario'
import { voiceIn, wordsOfLine } from '#studio'
import { languageName, useLanguage, useText } from '../../text/index.ts'
import { Labelled, Select, TextField } from '../script/fields/index.ts'
import { useScript } from '../script/use-script.tsx'
import { useStudio } from '../workbench/use-studio.tsx'
import { StaleVoice } from './stale-voice.tsx'
import { VoiceSound } from './voice-sound.tsx'
import { VoiceWays } from './voice-ways.tsx'
import './voice.css'

interface VoicePartProps {
  /** Of the moment: `['beats', 'stop', 'script', 2]`. */
  readonly moment: Path
}

/** The voice of a line in one language after another: what it is, and how it becomes another. */
export function VoicePart({ moment }: VoicePartProps) {
  const t = useText()
  const { language } = useLanguage()
  const { reading } = useStudio()
  const { around } = useScript()
  const [lang, setLang] = useState('')
  const draft = reading.draft()
  const of = { moment, lang: reading.locales.has(lang) ? lang : null }
  const voice = voiceIn(of, draft, reading.locales)
  const name = `${moment.join('.')}.say`
  const now = wordsOfLine(of, draft, reading.locales)
  const isTranslated = of.lang === null || now !== ''
  const own = t('studio.voice.original', { language: languageName(around.lang, language) })
  const words = [
    { value: '', label: own },
    ...[...reading.locales.keys()].map((value) => ({ value, label: languageName(value, language) })),
  ]
  return (
    <fieldset class="voice" data-line-voice={moment.join('/')}>
      <legend>{t('studio.voice.title')}</legend>
      <p class="hint">{t('studio.voice.text')}</p>
      {words.length > 1 && (
        <Labelled label={t('studio.voice.language')} id={`${name}-lang`} path={[...moment, 'voice']}>
          <Select id={`${name}-lang`} value={of.lang ?? ''} words={words} onPick={setLang} />
        </Labelled>
      )}
      {voice === null ? <p>{t('studio.voice.none')}</p> : <VoiceSound key={voice.file} voice={voice} />}
      {voice?.words !== undefined && voice.words !== now && <StaleVoice of={of} words={voice.words} />}
      {isTranslated ? (
        <VoiceWays key={of.lang ?? ''} of={of} voice={voice} />
      ) : (
        <p class="hint">{t('studio.voice.needsText')}</p>
      )}
      {voice !== null && (
        <TextField
          path={['credits', voice.file]}
          label={t('studio.voice.credit')}
          hint={t('studio.voice.creditHint')}
          value={draft?.credits?.[voice.file]}
          optional
          class="script-wide"
        />
      )}
    </fieldset>
  )
}
