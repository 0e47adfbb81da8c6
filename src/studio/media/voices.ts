import { isWindowsName, type Path, valueAt, voicePlaces, type Voice } from '#scenario'
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
    const { file, ms } = place.voice ?? {}
    return file === undefined || ms === undefined ? null : { file, ms }
  }
  const entry = locales.get(lang)?.[place.path]
  return entry?.ms === undefined || entry.text === '' ? null : { file: entry.text, ms: entry.ms }
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
      ? put([...of.moment, 'voice'], voice === null ? undefined : { ...voice }, afterSay(draft, of.moment))(source)
      : setVoiceIn(draft, `${of.moment.join('.')}.voice`, voice)(source)
  return edited.ok ? { [name]: edited.text } : null
}

/** The key that stands behind `say`: the voice is written between the two. */
function afterSay(draft: Draft<Scenario>, moment: Path): string | undefined {
  const keys = Object.keys((valueAt(draft, moment) as object | undefined) ?? {})
  return keys[keys.indexOf('say') + 1]
}
