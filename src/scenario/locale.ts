import * as v from 'valibot'
import type { Problem } from './problem.ts'
import { createReport, quote, type Report } from './report.ts'
import { languagePattern, limits, type Scenario } from './schema.ts'
import { shapeOf } from './shape/index.ts'
import type { JsonDocument } from './source/document.ts'
import { readJson } from './source/read.ts'
import { didYouMean } from './suggest.ts'
import { type Text, textsOf } from './texts.ts'
import { isWindowsName } from './windows-name.ts'

const source = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text))
const text = v.pipe(v.string(), v.maxLength(limits.text))

/**
 * A translation: texts of a scenario by their path, each with the original it was made from (F14). An empty one is
 * still to be translated.
 */
export const localeSchema = v.record(v.string(), v.strictObject({ source, text }))

export type LocaleTexts = v.InferOutput<typeof localeSchema>

/** Of a translation, what is needed to show it: texts by their path, without the originals. */
export type ShownTexts = Readonly<Record<string, { readonly text: string }>>

export interface Locale {
  /** The file's name without `.json`: the language it claims. */
  readonly lang: string
  readonly texts: LocaleTexts
}

export interface Coverage {
  /** Paths of texts without a translation. They are shown in the original. A quoted source of law is not missing. */
  readonly missing: string[]
  /** Paths whose original has changed since it was translated. */
  readonly stale: string[]
  /** Paths the scenario does not have (any more). */
  readonly unknown: string[]
}

/** What of a scenario a translation covers (F14). */
export function coverage(scenario: Scenario, texts: LocaleTexts): Coverage {
  return coverageOf(textsOf(scenario), texts)
}

/** How many texts a whole translation has: all but the sources of law that it quotes as they are. */
export function textCount(scenario: Scenario, texts: LocaleTexts): number {
  return counted(textsOf(scenario), texts)
}

function counted(originals: readonly Text[], texts: LocaleTexts): number {
  return originals.filter(({ path, quotable }) => {
    const translated = Object.hasOwn(texts, path) && texts[path]?.text !== ''
    return !quotable || translated
  }).length
}

function coverageOf(originals: readonly Text[], texts: LocaleTexts): Coverage {
  const now = new Map(originals.map((t) => [t.path, t.text]))
  const translated = Object.entries(texts).filter(([, { text }]) => text !== '')
  const done = new Set(translated.map(([path]) => path))
  return {
    missing: originals.filter(({ path, quotable }) => !quotable && !done.has(path)).map(({ path }) => path),
    stale: translated.filter(([path, { source }]) => now.has(path) && now.get(path) !== source).map(([path]) => path),
    unknown: Object.keys(texts).filter((path) => !now.has(path)),
  }
}

/**
 * Reads a locale file and reports what is wrong with it. `file` gives the language by its name. Without a scenario (its
 * own file has errors) only the locale file itself is checked. Never throws; `locale` is null when there is an error.
 */
export function parseLocale(
  source: string | Uint8Array,
  file: string,
  scenario: Scenario | null,
): { locale: Locale | null; problems: Problem[] } {
  const report = createReport()
  const { lines, document } = readJson(source, report)
  const lang = languageOf(file)
  reportLanguage(lang, scenario, report)
  const texts = document === null ? null : textsIn(document, scenario, report)
  const locale = report.hasErrors || texts === null ? null : { lang, texts }
  return { locale, problems: report.problems(file, lines) }
}

const languageOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.json$/i, '')

function reportLanguage(lang: string, scenario: Scenario | null, report: Report): void {
  if (!languagePattern.test(lang)) {
    report.add(
      0,
      'error',
      'bad-language',
      `A translation's file is named after its language, like "es.json" or "pt-BR.json". ${quote(lang)} is no language code.`,
    )
  } else if (isWindowsName(lang)) {
    const message = `Windows cannot have a file called ${quote(`${lang}.json`)}. Write the language with its region or script.`
    report.add(0, 'error', 'windows-name', message)
  } else if (scenario !== null && lang === (scenario.lang ?? 'en')) {
    report.add(
      0,
      'error',
      'translation-of-itself',
      `The scenario is written in ${quote(lang)} already. Name this file after the language it translates into.`,
    )
  }
}

function textsIn(document: JsonDocument, scenario: Scenario | null, report: Report): LocaleTexts | null {
  if (document.root.type !== 'object') {
    report.add(
      document.root.offset,
      'error',
      'wrong-type',
      'A translation is one object: it begins with { and ends with }.',
    )
    return null
  }
  const { whole } = shapeOf(localeSchema, document.value, document, report)
  if (whole !== null && scenario !== null) reportCoverage(document, whole, textsOf(scenario), report)
  return whole
}

function reportCoverage(document: JsonDocument, texts: LocaleTexts, originals: readonly Text[], report: Report): void {
  const { missing, stale, unknown } = coverageOf(originals, texts)
  if (missing.length > 0) {
    const message = `${missing.length} of ${counted(originals, texts)} texts are not translated and will be shown in the original. The first is ${quote(missing[0])}.`
    report.add(document.root.offset, 'warning', 'translation-missing', message)
  }
  const now = new Map(originals.map((t) => [t.path, t.text]))
  for (const path of stale) {
    const message = `The original of ${quote(path)} has changed since this was translated. It is now ${quote(now.get(path))}. Look at the translation, then copy the new original into "source".`
    report.add(document.valueOffset([path, 'source']), 'warning', 'translation-stale', message)
  }
  for (const path of unknown) {
    report.add(
      document.keyOffset([path]),
      'warning',
      'unknown-text',
      () => `The scenario has no text ${quote(path)}.${didYouMean(path, now.keys())} Rename this key, or take it out.`,
    )
  }
}
