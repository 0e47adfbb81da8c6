import { isWindowsName, type JsonValue, type Path, valueAt, voicePlaces, type Voice } from '#scenario'
import type { Draft, LocaleTexts, Scenario } from '#scenario'
import { type DraftFiles, localeName, SCENARIO } from '../draft/files.ts'
import { freshName } from '../script/names.ts'
import { put } from '../script/put.ts'
import { setVoiceIn } from '../translation/write.ts'

/** The voice of a line in a language, with the edits it takes. `lang` null: the language the scenario is written in. */
export interface VoiceOf {
  /** Of the moment: `['beats', 'stop', 'script', 2]`. */
  readonly moment: Path
  readonly lang: string | null
}

/** The voice of a line as it is written; null where it is only read. */
export function voiceIn(
  { moment, lang }: VoiceOf,
  draft: Draft<Scenario> | null,
  locales: ReadonlyMap<string, LocaleTexts>,
): Voice | null {
  const place = voicePlaces(draft ?? {}).find(({ moment: path }) => path.join() === moment.join())
  if (place === undefined) return null
  if (lang === null) {
    const { file, ms, words } = place.voice ?? {}
    return file === undefined || ms === undefined ? null : { file, ms, words }
  }
  const entry = locales.get(lang)?.[place.path]
  return entry?.ms === undefined || entry.text === '' ? null : { file: entry.text, ms: entry.ms, words: entry.words }
}

/** The words of a line in a language; empty where it has none there. */
export function wordsOfLine(
  { moment, lang }: VoiceOf,
  draft: Draft<Scenario> | null,
  locales: ReadonlyMap<string, LocaleTexts>,
): string {
  if (lang !== null) return locales.get(lang)?.[`${moment.join('.')}.say`]?.text ?? ''
  return voicePlaces(draft ?? {}).find(({ moment: path }) => path.join() === moment.join())?.text ?? ''
}

/**
 * The voices that say other words than their lines do by now: those that were recorded before the line was changed. Of a voice whose words
 * nobody has written down nothing is known.
 */
export function staleVoices(
  draft: Draft<Scenario> | null,
  locales: ReadonlyMap<string, LocaleTexts>,
): readonly VoiceOf[] {
  return voicePlaces(draft ?? {}).flatMap(({ moment, path, text, voice }): VoiceOf[] => {
    const isOther = (words: string | undefined, now: string): boolean => words !== undefined && words !== now
    const inOriginal = isOther(voice?.words, text) ? [{ moment, lang: null }] : []
    const inOthers = [...locales].flatMap(([lang, texts]): VoiceOf[] => {
      const { text: file = '', words } = texts[path] ?? {}
      const now = texts[`${moment.join('.')}.say`]?.text ?? ''
      return file !== '' && isOther(words, now) ? [{ moment, lang }] : []
    })
    return [...inOriginal, ...inOthers]
  })
}

/** A path in `media/` for the voice of a line, not taken by any of the paths. */
export function freshVoice({ moment, lang }: VoiceOf, taken: readonly string[]): string {
  const [, beat = '', , index = 0] = moment
  const tag = lang === null ? '' : `-${lang.toLowerCase()}`
  const name = `voice-${beat}-${Number(index) + 1}${tag}`.slice(0, 60)
  const names = new Set(taken.map((path) => path.replace(/^media\//, '').replace(/\.[^.]*$/, '')))
  return `media/${freshName(isWindowsName(name) ? 'voice' : name, names)}.wav`
}

/**
 * The texts with another voice of a line, or with none; null where that text cannot be edited at this moment. What nothing names
 * any more is for the caller to take away.
 */
export function withVoice(
  of: VoiceOf,
  voice: Voice | null,
  draft: Draft<Scenario>,
  texts: DraftFiles['texts'],
): DraftFiles['texts'] | null {
  const name = of.lang === null ? SCENARIO : localeName(of.lang)
  const source = texts[name]
  if (source === undefined) return null
  const edited =
    of.lang === null
      ? put([...of.moment, 'voice'], voice === null ? undefined : written(voice), afterSay(draft, of.moment))(source)
      : setVoiceIn(draft, `${of.moment.join('.')}.voice`, voice)(source)
  return edited.ok ? { [name]: edited.text } : null
}

const written = ({ file, ms, words }: Voice): JsonValue => ({ file, ms, ...(words !== undefined && { words }) })

/** The key that stands behind `say`: the voice is written between the two. */
function afterSay(draft: Draft<Scenario>, moment: Path): string | undefined {
  const keys = Object.keys((valueAt(draft, moment) as object | undefined) ?? {})
  return keys[keys.indexOf('say') + 1]
}
