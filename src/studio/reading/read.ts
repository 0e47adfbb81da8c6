import {
  type Draft,
  type LocaleTexts,
  type Media,
  mediaNamedIn,
  type Parsed,
  parseLocale,
  parseScenario,
  type Problem,
  type Scenario,
} from '#scenario'
import { type DraftFiles, localeTag, SCENARIO, type TextName, textNames } from '../draft/files.ts'

/** What the files say now. */
export interface Reading {
  /** Null while the text has an error. */
  readonly scenario: Scenario | null
  /** The scenario as it last was without an error: what stage, map and proofs show meanwhile. Null when it never was. */
  readonly shown: Scenario | null
  /** Whether `shown` is what the text says now. */
  readonly upToDate: boolean
  /** As much as can be made out of the text now. Null when that is nothing. Worked out when it is asked for. */
  readonly draft: () => Draft<Scenario> | null
  /** Of every text, in the order of `textNames`, each sorted by place. `file` is the text's name. */
  readonly problems: readonly Problem[]
  /** Translations by language, those that can be read. */
  readonly locales: ReadonlyMap<string, LocaleTexts>
}

/** Reads the files again and again while they are written: what has not changed is not read again. */
export interface Reader {
  /** @param media what is known of the files in `media/`, by path */
  read(files: DraftFiles, media: Media): Reading
}

interface ReadText<T> {
  readonly text: string
  readonly beside: unknown
  readonly read: T
}

export function createReader(): Reader {
  let scenarioRead: (ReadText<Parsed> & { readonly named: string }) | null = null
  let shown: Scenario | null = null
  let localesRead = new Map<TextName, ReadText<ReturnType<typeof parseLocale>> & { readonly media: Media }>()

  function readScenario(text: string, media: Media, namedElsewhere: readonly string[]): Parsed {
    const named = namedElsewhere.join()
    const known = scenarioRead
    if (known?.text === text && known.beside === media && known.named === named) return known.read
    const read = parseScenario(text, SCENARIO, { media, namedElsewhere })
    scenarioRead = { text, beside: media, named, read }
    return read
  }

  function readLocale(
    name: TextName,
    text: string,
    scenario: Scenario | null,
    media: Media,
  ): ReturnType<typeof parseLocale> {
    const known = localesRead.get(name)
    if (known?.text === text && known.beside === scenario && known.media === media) return known.read
    const read = parseLocale(text, name, scenario, media)
    localesRead.set(name, { text, beside: scenario, media, read })
    return read
  }

  return {
    read(files, media) {
      const namedElsewhere = textNames(files).flatMap((name) =>
        localeTag(name) === null ? [] : mediaNamedIn(files.texts[name] ?? ''),
      )
      const parsed = readScenario(files.texts[SCENARIO] ?? '', media, namedElsewhere)
      const { scenario, draft } = parsed
      if (scenario !== null) shown = scenario
      const problems = [...parsed.problems]
      const locales = new Map<string, LocaleTexts>()
      for (const name of textNames(files)) {
        const tag = localeTag(name)
        if (tag === null) continue
        // Against the last good state, so that a slip in the scenario does not call every text unknown.
        const { locale, problems: found } = readLocale(name, files.texts[name] ?? '', shown, media)
        if (locale !== null) locales.set(tag, locale.texts)
        problems.push(...found)
      }
      localesRead = new Map([...localesRead].filter(([name]) => files.texts[name] !== undefined))
      return { scenario, shown, upToDate: scenario !== null, draft, problems, locales }
    },
  }
}
